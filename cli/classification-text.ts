import { formatDay } from '#basics/day.ts';
import type { ClassifiedEngagement, UnderBoth } from '#journey/2-audit/both-classes.ts';
import { doubtText } from '#journey/2-audit/explaining/missing-text.ts';
import { enterpriseText, tableWord } from '#journey/2-audit/explaining/table-words.ts';
import { amountText } from '#journey/2-audit/explaining/value-text.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { instrumentById } from '#law/sources/all.ts';
import { findRule } from '#measures/catalogue.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { type FactorId, factorIds, factors, type Holder } from '#measures/facts/registers/classification/factors.ts';
import type { Indicated, Indication, Reason } from '#measures/facts/registers/classification/indicated-class.ts';
import type { EngagementFactors, Standing } from '#measures/facts/registers/classification/readings.ts';
import type { ShamPattern } from '#measures/facts/registers/classification/sham-patterns.ts';
import type {
  WeighedFacts,
  WrittenClassification,
} from '#measures/facts/registers/classification/written-classification.ts';
import type { Language } from './verb.ts';

type Names = ReadonlyMap<string, string>;
type Pair = readonly [zh: string, en: string];
const say = ([zh, en]: Pair, language: Language) => (language === 'zh' ? zh : en);

const holders: Readonly<Record<Holder, Pair>> = {
  enterprise: ['由企业举证；不提供的不利于企业', 'the enterprise must produce it; not producing it counts against it'],
  worker: ['劳动者掌握', 'the worker holds it'],
  either: ['双方都可能掌握', 'either side may hold it'],
};
const clusters = {
  personal: ['人格', 'personal'],
  economic: ['经济', 'economic'],
  organisational: ['组织', 'organisational'],
} as const;
const standings: Readonly<Record<Standing, Pair | null>> = {
  agreed: null,
  verified: ['以查明的为准', 'what was established stands'],
  'own-record': [
    '企业的说法与它自己的记录不符，以记录为准',
    'the enterprise’s words differ from its own records; the records stand',
  ],
  contradicted: ['说法互相矛盾，按不知道处理', 'the accounts contradict each other; taken as not known'],
};

const classWord = (indicated: Indicated, language: Language) =>
  indicated === 'cannot-tell'
    ? say(['无法判断', 'cannot tell'], language)
    : (valueWord('workerClass', indicated, language) ?? indicated);

/** What a value of a factor looks like: 0, 2 and 4 as the codebook has them, 1 and 3 as nearer to them than to the middle. */
function grade(id: FactorId, value: number, language: Language): string {
  const at = value <= 1 ? 0 : value === 2 ? 1 : 2;
  const text = `${factors[id][language]}${say(['：', ': '], language)}${say(factors[id].scale[at]!, language)}`;
  return `${text}${say(['（', ' ('], language)}${id} = ${value}${say(['）', ')'], language)}`;
}

/** Every factor: what it asks, what 0, 2 and 4 look like, and who holds the facts. */
export function codebookLines(language: Language): string[] {
  return factorIds.flatMap((id) => {
    const { scale, cluster, holder } = factors[id];
    const head = `${id}  ${factors[id][language]}  ${say(clusters[cluster], language)}  ${say(holders[holder], language)}`;
    return [head, ...scale.map((step, i) => `     ${i * 2}  ${say(step, language)}`)];
  });
}

/** The indication in the courts' own grouping, and that it is none but an indication. */
function indicationLines(indication: Indication, language: Language): string[] {
  const lines = [
    `${say(['事实提示：', 'The facts indicate: '], language)}${classWord(indication.indicated, language)}`,
  ];
  if (indication.untold === 'facts-mixed')
    lines.push(
      say(
        [
          '已知的事实指向不一，没有一种关系都合得上，请人工权衡。',
          'The known facts point different ways and fit no one class; a person must weigh them.',
        ],
        language,
      ),
    );
  lines.push(
    say(
      [
        '这是按系统设定作出的提示，不是认定，也不排除任何一种关系；有争议的，可以找县人力社保局，或者申请劳动人事争议仲裁，由仲裁委员会或者人民法院认定。',
        'An indication by settings of ours, not a determination; it rules no relationship out. In dispute turn to the county human resources and social security bureau or apply for labour arbitration: arbitration or a court decides.',
      ],
      language,
    ),
  );
  const group = (title: Pair, reasons: readonly Reason[]) => {
    if (reasons.length === 0) return;
    lines.push('', say(title, language));
    for (const { factor, cluster, value } of reasons)
      lines.push(`  ${say(clusters[cluster], language)}  ${grade(factor, value, language)}`);
  };
  group(['指向劳动关系的', 'Towards a labour relationship'], indication.towards);
  group(['偏离劳动关系的', 'Away from one'], indication.away);
  if (indication.missing.length > 0) {
    lines.push('', say(['起决定作用而还不知道的', 'Decisive and not known'], language));
    for (const { factor, holder } of indication.missing)
      lines.push(
        `  ${factors[factor][language]}${say(['（', ' ('], language)}${factor}${say(['）：', '): '], language)}${say(holders[holder], language)}`,
      );
  }
  if (indication.flip !== null) {
    const { factor, to, indicated } = indication.flip;
    lines.push('', say(['什么会改变结论', 'What would flip it'], language));
    lines.push(`  ${grade(factor, to, language)} → ${classWord(indicated, language)}`);
  }
  return lines;
}

/** What each factor was read from, every account of it, and how accounts that differ stand. */
function readingLines(
  {
    readings,
    standings: how,
  }: Pick<EngagementFactors, 'standings'> & {
    readings: readonly {
      factor: FactorId;
      value: number;
      readFrom: { zh: string; en: string };
      records?: readonly { table: string; recordId: string }[];
    }[];
  },
  language: Language,
): string[] {
  if (readings.length === 0) return [];
  const lines = ['', say(['读自', 'Read from'], language)];
  for (const id of factorIds) {
    const own = readings.filter(({ factor }) => factor === id);
    for (const { value, readFrom, records = [] } of own) {
      const byTable = Map.groupBy(records, ({ table }) => table);
      const cited = [...byTable].map(
        ([table, rows]) =>
          `${tableWord(table, language)} ${rows.map(({ recordId }) => recordId).join(say(['、', ', '], language))}`,
      );
      const shown =
        cited.length === 0 ? '' : `${say(['；如 ', '; e.g. '], language)}${cited.join(say(['；', '; '], language))}`;
      lines.push(
        `  ${id} = ${value}  ${factors[id][language]}${say(['：', ': '], language)}${readFrom[language]}${shown}`,
      );
    }
    const standing = standings[how[id] ?? 'agreed'];
    if (standing !== null && own.length > 1) lines.push(`       → ${say(standing, language)}`);
  }
  return lines;
}

function patternLines(patterns: readonly ShamPattern[], names: Names, language: Language): string[] {
  if (patterns.length === 0) return [];
  const named = (text: string) =>
    [...names].reduce((so, [uscc, name]) => so.replaceAll(uscc, `${name}（${uscc}）`), text);
  return [
    '',
    say(['谁来负责、有什么可疑的安排', 'Who may answer, and arrangements to look into'], language),
    ...patterns.map((one) => {
      const basis = one.basis.map(({ instrument, article }) => `${instrumentById(instrument).cite}${article}`);
      return `  · ${named(one[language])}${say(['（', ' ('], language)}${basis.join(say(['，', ', '], language))}${say(['）', ')'], language)}`;
    }),
  ];
}

/** Written facts weighed, as a person reads it. */
export function weighedLines(written: WrittenClassification, weighed: WeighedFacts, language: Language): string[] {
  const lines: string[] = [];
  if (written.reported !== undefined)
    lines.push(
      `${say(['报告的用工关系：', 'Reported: '], language)}${valueWord('workerClass', written.reported, language)}`,
    );
  if (written.adjudicated !== undefined) {
    const { class: ruled, from } = written.adjudicated;
    lines.push(adjudicatedLine(ruled, formatDay(from), language));
  }
  const aside = Object.keys(written.notWeighed ?? {});
  return [
    ...lines,
    ...indicationLines(weighed.indication, language),
    ...readingLines(weighed, language),
    ...patternLines(weighed.patterns, new Map(), language),
    ...(aside.length === 0
      ? []
      : ['', `${say(['不参与权衡：', 'Not weighed: '], language)}${aside.join(say(['、', ', '], language))}`]),
  ];
}

const adjudicatedLine = (ruled: string, from: string, language: Language) =>
  `${say(['裁判认定：', 'Adjudicated: '], language)}${valueWord('workerClass', ruled, language)}${say([`，自${from}起以此为准`, ` from ${from}, and stands from then`], language)}`;

/** One engagement read from the lake: three classes, reasons, readings, and both classes side by side. */
export function engagementLines(engagement: ClassifiedEngagement, names: Names, language: Language): string[] {
  const { platform, workerId, reported, adjudicated, indication, underBoth } = engagement;
  return [
    '',
    `${enterpriseText(platform, names, language)}  ${workerId}`,
    `${say(['报告的用工关系：', 'Reported: '], language)}${valueWord('workerClass', reported, language)}`,
    ...(adjudicated === null ? [] : [adjudicatedLine(adjudicated.class, adjudicated.from, language)]),
    ...indicationLines(indication, language),
    ...readingLines(engagement, language),
    ...patternLines(engagement.patterns, names, language),
    ...(underBoth === null ? [] : bothLines(underBoth, engagement, language)),
  ];
}

function bothLines(
  underBoth: readonly UnderBoth[],
  { reported, indication }: ClassifiedEngagement,
  language: Language,
): string[] {
  const head = say(['两种关系各算一遍（只列不同的）', 'Under both classes (what differs)'], language);
  if (underBoth.length === 0) return ['', head, `  ${say(['没有不同', 'nothing differs'], language)}`];
  const [first, second] = [
    `${say(['若属', 'If '], language)}${valueWord('workerClass', reported, language)}`,
    `${say(['若属', 'If '], language)}${classWord(indication.indicated, language)}`,
  ];
  return [
    '',
    head,
    ...underBoth.flatMap(({ rule, period, reported: one, indicated: other }) => [
      `  ${findRule(rule)?.title[language] ?? rule}  ${period}`,
      `    ${first}${say(['：', ': '], language)}${verdictText(one, language)}`,
      `    ${second}${say(['：', ': '], language)}${verdictText(other, language)}`,
    ]),
  ];
}

function verdictText(finding: Finding | null, language: Language): string {
  if (finding === null) return say(['没有线索', 'no finding'], language);
  if (finding.verdict === 'cannot-tell')
    return `${say(['无法判断，', 'cannot tell: '], language)}${doubtText(finding.reason!, finding.missing!, language)}`;
  const { amountFen, quantity } = finding;
  const amounts = [
    ...(amountFen === undefined ? [] : [amountText(amountFen, 'fen', language)]),
    ...(quantity === undefined ? [] : [amountText(quantity.value, quantity.unit, language)]),
  ];
  return `${say(['线索，', 'finding, '], language)}${amounts.join(say(['，', ', '], language))}`;
}
