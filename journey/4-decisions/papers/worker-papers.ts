import { type Basis, basisOf } from '#measures/documents/basis.ts';
import type { Amounts, Party } from '#measures/documents/fields.ts';
import type { DocumentSlug } from '#measures/documents.ts';
import type { MeasureSlug } from '#measures/rule.ts';
import { tableWord } from '../../2-audit/explaining/table-words.ts';
import type { Explanation } from '../../2-audit/explanation.ts';

/** Papers of a worker’s own that can be made from findings. */
export const workerPapers = [
  'arbitration-application',
  'payment-order-application',
  'discrimination-suit',
  'evidence-list',
  'calculation-sheet',
] as const satisfies readonly DocumentSlug[];
export type WorkerPaper = (typeof workerPapers)[number];

/** What papers are made from. */
export interface PapersGiven {
  readonly person: Party;
  /** Everybody in the chain the claims go against, the first the one that pays. */
  readonly respondents: readonly [Party, ...Party[]];
  readonly explanations: readonly Explanation[];
  /** Asks to confirm the labour relation: what was seen of each factor, in sentences; null: not asked. */
  readonly relation: { readonly from: string; readonly factors: readonly string[] } | null;
  /** What the worker adds: claims and evidence of their own. */
  readonly ownClaims: readonly string[];
  readonly ownEvidence: readonly { readonly name: string; readonly source: string; readonly proves: string }[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Body it is handed to: a commission or a court. */
  readonly body: string;
}

/** Findings that are claims: no cannot-tell, and nothing below law (a guideline is no claim). */
const claims = ({ explanations }: PapersGiven) =>
  explanations.filter(
    ({ finding }) => finding.verdict === 'finding' && ['LAW', 'NOTICE', 'POLICY'].includes(finding.level),
  );

const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}元`;

/** What the other side keeps by law and has to produce; held back, it bears the consequence (劳动争议调解仲裁法 第六条). */
const keptByOther: Readonly<Partial<Record<MeasureSlug, readonly string[]>>> = {
  pay: ['工资（配送费、服务费）支付台账和结算明细', '奖励、扣款的规则及执行记录'],
  rest: ['在线、接单、派单的原始记录', '考勤、排班记录'],
  'written-agreement': ['劳动合同或者书面协议的原件'],
  'employment-relationship': ['招用登记、入职和离职材料', '排班、考勤、奖惩等管理规则', '向劳动者发出的指令和通知'],
  'social-insurance': ['社会保险登记和缴费记录'],
  'occupational-injury': ['职业伤害保障缴费记录', '事故时段的订单和位置记录'],
  safety: ['安全培训和隐患排查记录'],
};

function heldByOther(given: PapersGiven): string[] {
  const measures = new Set(claims(given).map(({ finding }) => finding.measure as MeasureSlug));
  if (given.relation !== null) measures.add('employment-relationship');
  return [...measures].flatMap((measure) => keptByOther[measure] ?? []);
}

function amountsOf(given: PapersGiven): Amounts {
  return claims(given).flatMap(({ finding, rule, arithmetic }) => {
    const fen = finding.amountFen ?? 0;
    if (fen <= 0) return [];
    const last = arithmetic.at(-1);
    const reckoning = last === undefined ? {} : { reckoning: `${last.zh}：${last.formula}`.slice(0, 200) };
    return [{ item: rule.title.zh.slice(0, 200), period: periodText(finding.period), ...reckoning, fen }];
  });
}

/** A period as people write it: a day, a month, or from one day to another. */
function periodText(period: string): string {
  const [from, to] = period.split('/');
  return to === undefined ? from!.slice(0, 10) : `${from!.slice(0, 10)}至${to.slice(0, 10)}`;
}

function basesOf(given: PapersGiven): Basis[] {
  const cited = new Map<string, Basis>();
  for (const { finding } of claims(given))
    for (const { instrument, article } of finding.basis)
      cited.set(`${instrument} ${article}`, basisOf(instrument, article));
  return [...cited.values()].slice(0, 20);
}

function claimTexts(given: PapersGiven): string[] {
  const [first] = given.respondents;
  const relation =
    given.relation === null ? [] : [`请求确认申请人与${first.name}自${given.relation.from}起存在劳动关系。`];
  const money = amountsOf(given).map(
    ({ item, period, fen }) => `请求裁决支付${period}“${item}”一项的差额${yuan(fen)}。`,
  );
  return [...relation, ...money, ...given.ownClaims];
}

function factsText(given: PapersGiven): string {
  const found = claims(given).map(
    ({ sentence, finding }, i) => `${i + 1}. ${periodText(finding.period)}：${sentence.zh}`,
  );
  const factors =
    given.relation === null
      ? []
      : ['关于劳动关系，有下列情况：', ...given.relation.factors.map((factor) => `· ${factor}`)];
  return [
    ...factors,
    ...(found.length === 0 ? [] : ['根据平台报送的记录，有下列情况：', ...found]),
    '以上各项由平台报送的数据计算得出，算式见计算书，订单见证据清单；是否成立，请依法裁决。',
  ].join('\n');
}

/** Rows behind the findings, a line for each table and platform. */
function evidenceOf(given: PapersGiven) {
  const groups = new Map<string, { platform: string; table: string; records: Set<string>; findings: Set<string> }>();
  for (const { evidence, rule } of claims(given)) {
    for (const row of evidence) {
      const key = `${row.platform} ${row.table}`;
      const group = groups.get(key) ?? {
        platform: row.platform,
        table: row.table,
        records: new Set(),
        findings: new Set(),
      };
      group.records.add(row.recordId);
      group.findings.add(rule.title.zh);
      groups.set(key, group);
    }
  }
  const reported = [...groups.values()].map(({ platform, table, records, findings }) => ({
    name: `${tableWord(table, 'zh')}（${records.size}条）`,
    source: `平台${platform}向本县报送`,
    proves: [...findings].join('、').slice(0, 1000),
    original: '电子数据' as const,
  }));
  return [...reported, ...given.ownEvidence.map((one) => ({ ...one, original: '复制件' as const }))];
}

/**
 * The content of a worker’s own paper, made from findings and what the worker adds; null where there is nothing to put into it. What is
 * claimed stays the worker’s: every line can be changed before it is printed.
 */
export function workerPaper(paper: WorkerPaper, given: PapersGiven): Record<string, unknown> | null {
  const { person, respondents, date, body } = given;
  const common = { issuer: person.name, date };
  const amounts = amountsOf(given);
  const evidence = evidenceOf(given);
  const held = heldByOther(given);
  const basis = basesOf(given);
  switch (paper) {
    case 'arbitration-application': {
      const asked = claimTexts(given);
      if (asked.length === 0 || evidence.length === 0) return null;
      return {
        ...common,
        applicant: person,
        respondents,
        commission: body,
        claims: asked,
        ...(amounts.length === 0 ? {} : { amounts }),
        facts: factsText(given),
        evidence: evidence.map(({ name, source }) => `${name}，${source}`),
        basis,
        copiesMade: respondents.length,
      };
    }
    case 'evidence-list':
      if (evidence.length === 0) return null;
      return {
        ...common,
        matter: given.relation === null ? '劳动报酬等' : '确认劳动关系、劳动报酬等',
        submittedBy: person.name,
        evidence,
        ...(held.length === 0 ? {} : { heldByOther: held }),
      };
    case 'calculation-sheet':
      return amounts.length === 0 ? null : calculationSheet(given, amounts, basis);
    case 'payment-order-application': {
      // Only arrears of pay: a payment order is for sums that are clear and due (劳动合同法 第三十条).
      const arrears = amountsOf({
        ...given,
        explanations: claims(given).filter(({ finding }) => finding.measure === 'pay'),
      });
      if (arrears.length === 0) return null;
      return {
        ...common,
        creditor: person,
        debtor: respondents[0],
        court: body,
        ground: '平台报送的订单、结算记录和据此得出的计算书',
        amounts: arrears,
        facts: factsText({ ...given, relation: null }),
        basis: [basisOf('labour-contract-law', '第三十条'), basisOf('civil-procedure-law', '第二百二十六条')],
      };
    }
    case 'discrimination-suit':
      return discriminationSuit(given, evidence, basis);
  }
}

function calculationSheet(given: PapersGiven, amounts: Amounts, basis: Basis[]): Record<string, unknown> {
  const found = claims(given);
  const periods = found.map(({ finding }) => finding.period.slice(0, 10)).sort();
  const doubts = given.explanations.flatMap(({ missing }) => (missing === null ? [] : [missing.zh]));
  const unsure = found
    .filter(({ finding }) => finding.confidence !== 'official')
    .map(({ rule }) => `“${rule.title.zh}”所用的数值待核实。`);
  const provisional = found.some(({ seal }) => seal.provisional)
    ? ['所用月份的数据尚未封存，平台更正后金额可能变动。']
    : [];
  const all = [...doubts, ...unsure, ...provisional];
  return {
    issuer: '港湾（依据平台报送数据试算）',
    date: given.date,
    person: given.person,
    period: periods[0] === periods.at(-1) ? periods[0] : `${periods[0]}至${periods.at(-1)}`,
    law: `法律摘要${found[0]!.law.digest.slice(0, 16)}，数据摘要${found[0]!.seal.digest.slice(0, 16)}`,
    amounts,
    steps: found
      .flatMap(({ rule, arithmetic }) =>
        arithmetic.map(({ zh, formula, result, unit }) => `${rule.title.zh}：${zh} = ${formula} = ${result} ${unit}`),
      )
      .slice(0, 60),
    ...(all.length === 0 ? {} : { doubts: [...new Set(all)].slice(0, 60) }),
    findings: found
      .map(({ finding }) => `${finding.rule} ${periodText(finding.period)} ${finding.id.slice(0, 16)}`)
      .slice(0, 60),
    basis,
  };
}

/** 就业歧视: only where a finding of equal employment is among those given (就业促进法 第六十二条: a court is open to it directly). */
function discriminationSuit(
  given: PapersGiven,
  evidence: ReturnType<typeof evidenceOf>,
  basis: Basis[],
): Record<string, unknown> | null {
  const found = claims(given).filter(({ finding }) => finding.measure === 'equal-employment');
  const [first] = found;
  if (first === undefined || evidence.length === 0) return null;
  return {
    issuer: given.person.name,
    date: given.date,
    plaintiff: given.person,
    defendant: given.respondents[0],
    court: given.body,
    cause: '平等就业权纠纷',
    claims: given.ownClaims.length > 0 ? given.ownClaims : ['判令被告书面赔礼道歉', '判令被告赔偿损失'],
    facts: found.map(({ sentence }) => sentence.zh).join('\n'),
    ground: first.rule.title.zh,
    evidence: evidence.map(({ name, source }) => `${name}，${source}`),
    basis,
  };
}
