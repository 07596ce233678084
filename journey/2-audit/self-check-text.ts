import { parseDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { wrapped } from '#basics/text-columns.ts';
import { instrumentById } from '#law/sources/all.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import type { MeasureSlug } from '#measures/rule.ts';
import { levelName } from './explaining/binding-words.ts';
import { doubtText } from './explaining/missing-text.ts';
import { quoted } from './explaining/next-steps.ts';
import { tableWord } from './explaining/table-words.ts';
import { dayText, type Language, say } from './explaining/value-text.ts';
import type { SelfCheck } from './self-check.ts';
import type { Comparison, Recheck, Reply, SelfCheckAnswer, SelfCheckData, SelfCheckLine } from './self-check-lines.ts';

/** What the list is written with, beside itself. */
export interface SelfCheckWriting {
  /** The lake as it was named on the command line. */
  lake: string;
  titleOf: (measure: MeasureSlug, language: Language) => string;
}

/** Columns of a line of text; ids shown of a line's findings; reasons shown why it cannot be told. */
const LINE = 96;
const IDS = 3;
const REASONS = 3;

const replyWords: Readonly<Record<Reply, readonly [zh: string, en: string]>> = {
  yes: ['做到', 'done'],
  no: ['没有做到', 'not done'],
  'not-applicable': ['不适用', 'does not apply'],
};
const comparisonWords: Readonly<Record<Comparison, readonly [zh: string, en: string]>> = {
  contradicted: ['与数据不一致', 'the data shows otherwise'],
  better: ['数据显示已做到，请核对报送', 'the data shows it done: check what was reported'],
  unconfirmed: ['数据不足，不能印证', 'not enough data to confirm it'],
  agrees: ['与数据一致', 'agrees with the data'],
  unanswered: ['未答', 'not answered'],
};
const kindWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  platform: ['平台企业', 'platform'],
  partner: ['合作用工企业', 'partner'],
  station: ['站点', 'station'],
  'dispatch-agency': ['劳务派遣单位', 'dispatch agency'],
};

const word = (pair: readonly [string, string], language: Language) => pair[language === 'zh' ? 0 : 1];
const dateText = (day: string, language: Language) => dayText(parseDay(day)!, language);

/** The list as text: who, the numbers, then measure by measure what needs something done before what is in order. */
export function selfCheckText(check: SelfCheck, language: Language, { lake, titleOf }: SelfCheckWriting): string {
  const out = [...headLines(check, language), ''];
  for (const [measure, lines] of Map.groupBy(check.lines, (line) => line.measure)) {
    out.push(titleOf(measure as MeasureSlug, language));
    const [open, others] = [lines.filter(isOpen), lines.filter((line) => !isOpen(line))];
    for (const line of open) out.push(...openLines(line, language, lake), '');
    for (const line of others) if (line.data.state !== 'not-asked') out.push(...shortLine(line, language));
    out.push(
      ...notAskedLines(
        others.filter(({ data }) => data.state === 'not-asked'),
        language,
      ),
    );
    if (out.at(-1) !== '') out.push('');
  }
  for (const answer of check.unmatched) out.push(...unmatchedLines(answer, language));
  out.push(...footLines(check, language));
  return out.join('\n');
}

/** Whether a line is shown whole: something was found, or the answer and the data say different things. */
const isOpen = ({ data, comparison }: SelfCheckLine) =>
  data.state === 'finding' || comparison === 'contradicted' || comparison === 'better';

function headLines(
  { uscc, name, kind, trade, month, workers, lines, unmatched }: SelfCheck,
  language: Language,
): string[] {
  const who = [
    kind === null ? null : word(kindWords[kind]!, language),
    trade === null ? null : valueWord('trade', trade, language),
    ...Object.entries(workers).map(([each, n]) => {
      const classWord = valueWord('workerClass', each, language);
      return say(language, `${classWord} ${n} 人`, `${n} ${classWord}`);
    }),
  ].filter((one) => one !== null);
  const count = (is: (line: SelfCheckLine) => boolean) => lines.filter(is).length;
  const numbers: (readonly [number, string, string])[] = [
    [count(({ answer }) => answer !== null), '已答', 'answered'],
    [count(({ comparison }) => comparison === 'contradicted'), '与数据不一致', 'contradicted'],
    [count(({ data }) => data.state === 'finding'), '有线索', 'with findings'],
    [count(({ data }) => data.state === 'cannot-tell'), '无法判断', 'cannot be told'],
    [
      count(({ data }) => data.state === 'not-asked'),
      '没有报送，看不出是否适用',
      'not reported: not known whether they apply',
    ],
    [count(({ data }) => data.state === 'met'), '数据显示符合', 'met by the data'],
    [count(({ correction }) => correction?.overdue === true), '整改逾期', 'overdue'],
  ];
  const shown = numbers.filter(([n]) => n > 0);
  const total = say(language, `共 ${lines.length} 项`, lines.length === 1 ? '1 item' : `${lines.length} items`);
  const list = shown.map(([n, zh, en]) => say(language, `${zh} ${n}`, `${n} ${en}`)).join(say(language, '；', '; '));
  return [
    say(language, `企业自查清单　${month}`, `Self-check list  ${month}`),
    name === null ? uscc : say(language, `${name}（${uscc}）`, `${name} (${uscc})`),
    ...(who.length > 0 ? [who.join(say(language, '，', ', '))] : []),
    '',
    ...wrapped(`${total}${list === '' ? '' : say(language, '：', ': ')}${list}${say(language, '。', '.')}`, LINE),
    ...(unmatched.length > 0
      ? [
          say(
            language,
            `另有 ${unmatched.length} 项答复对不上任何要求。`,
            `${unmatched.length} more answers fit no question.`,
          ),
        ]
      : []),
    ...(count(({ comparison }) => comparison === 'contradicted') > 0
      ? [
          say(
            language,
            '加 --only contradicted 只列与数据不一致的。',
            'Add --only contradicted for what the data shows otherwise.',
          ),
        ]
      : []),
  ];
}

const basisText = (line: SelfCheckLine, language: Language) =>
  line.basis
    .map(({ instrument, article }) => {
      const { cite, level } = instrumentById(instrument);
      const apart = language === 'en' || /\w$/.test(cite) ? ' ' : '';
      return level === 'SETTING' ? cite : `${cite}${apart}${article}`;
    })
    .join(say(language, '；', '; '));

const levelText = (level: SelfCheckLine['level'], language: Language) =>
  say(language, `【${levelName(level, language)}】`, ` [${levelName(level, language)}]`);

/** A line that needs something: question, basis, answer, data, correction, re-check. */
function openLines(line: SelfCheckLine, language: Language, lake: string): string[] {
  const { question, level, rule, answer, comparison, data, correction, recheck, recheckDue } = line;
  const out: string[] = [];
  const part = (zh: string, en: string, text: string) => {
    const lead = `    ${say(language, `${zh}：`, `${en}: `)}`;
    const [head, ...rest] = wrapped(lead.trimStart() + text, LINE - 4);
    out.push(`    ${head}`, ...rest.map((one) => `      ${one}`));
  };
  out.push(`  ■ ${question[language]}${levelText(level, language)} ${rule}`);
  part('依据', 'Basis', basisText(line, language));
  part('答复', 'Answer', answerText(answer, comparison, language));
  part('数据', 'Data', dataText(data, language));
  if (data.found.length > 0) {
    part('线索', 'Findings', foundText(data, language));
    out.push(`      npx gangwan explain ${data.found[0]!.id.slice(0, 12)} --lake ${quoted(lake)}`);
  }
  if (correction !== null) part('整改', 'Correction', correctionText(correction, language));
  if (recheckDue) part('复查', 'Re-check', recheckText(recheck, data, language));
  return out;
}

function answerText(answer: SelfCheckAnswer | null, comparison: Comparison, language: Language): string {
  const beside = word(comparisonWords[comparison], language);
  if (answer === null) return beside;
  const evidence =
    answer.evidenceId === null ? '' : say(language, `，证据 ${answer.evidenceId}`, `, evidence ${answer.evidenceId}`);
  const said = word(replyWords[answer.reply], language);
  const on = dateText(answer.answeredOn, language);
  return say(language, `${said}（${on}${evidence}）；${beside}`, `${said} (${on}${evidence}); ${beside}`);
}

/** `线索 2 条，符合 14 次；无法判断 1 处：没有报送“用工协议”`. */
function dataText(data: SelfCheckData, language: Language): string {
  if (data.state === 'not-asked')
    return say(language, '没有报送，看不出是否适用', 'not reported: not known whether it applies');
  if (data.state === 'not-applicable') return say(language, '按数据不适用', 'does not apply by the data');
  if (data.state === 'no-case') return say(language, '当月没有这类事情', 'nothing of the kind in the month');
  const unsure = data.found.filter(({ confidence }) => confidence === 'secondary' || confidence === 'memory').length;
  const unsureText =
    unsure === 0 ? '' : say(language, `（${unsure} 条所用数值待核实）`, ` (${unsure} on values to be verified)`);
  const counts = [
    data.findings > 0
      ? say(language, `线索 ${data.findings} 条${unsureText}`, `${data.findings} found${unsureText}`)
      : null,
    data.met > 0 ? say(language, `符合 ${data.met} 次`, `${data.met} met`) : null,
    data.cannotTell > 0 ? say(language, `无法判断 ${data.cannotTell} 处`, `${data.cannotTell} cannot be told`) : null,
  ].filter((one) => one !== null);
  const text = counts.join(say(language, '，', ', '));
  if (data.missing.length === 0) return text;
  const why = data.missing.slice(0, REASONS).map(({ reason, what }) => doubtText(reason, what, language));
  const more = data.missing.length > REASONS ? say(language, '等', ' and more') : '';
  return `${text}${say(language, '：', ': ')}${why.join(say(language, '；', '; '))}${more}`;
}

function foundText({ found }: SelfCheckData, language: Language): string {
  const shown = found.slice(0, IDS).map(({ id, period, amountFen }) => {
    const amount = amountFen === null ? '' : ` ${formatYuan(amountFen)} ${say(language, '元', 'yuan')}`;
    return `${id.slice(0, 12)}（${period}${amount}）`;
  });
  const list = language === 'zh' ? shown.join('、') : shown.join(', ').replaceAll('（', ' (').replaceAll('）', ')');
  const more = found.length - shown.length;
  return more > 0 ? say(language, `${list}，另有 ${more} 条`, `${list}, ${more} more`) : list;
}

function correctionText(correction: NonNullable<SelfCheckLine['correction']>, language: Language): string {
  const due = dateText(correction.dueOn, language);
  const by =
    correction.setBy === 'enterprise'
      ? say(language, `企业定于${due}前`, `by ${due}, set by the enterprise`)
      : say(language, `${due}前（系统默认期限，不是法律规定）`, `by ${due} (our default, no limit of law)`);
  const done =
    correction.correctedOn === null
      ? say(language, '；没有报送整改完成', '; no correction reported')
      : say(
          language,
          `；企业报${dateText(correction.correctedOn, language)}整改完成`,
          `; reported corrected on ${dateText(correction.correctedOn, language)}`,
        );
  return `${by}${done}${correction.overdue === true ? say(language, '；已逾期', '; overdue') : ''}`;
}

/** What a later month says; a reason that is still the same is not said again. */
function recheckText(recheck: Recheck | null, before: SelfCheckData, language: Language): string {
  if (recheck === null) return say(language, '待复查（还没有更晚的月份审查）', 'not yet: no later month is audited');
  const still = recheck.state === before.state;
  const lead =
    recheck.state === 'finding'
      ? say(language, still ? '仍有' : '有', still ? 'still ' : '')
      : recheck.state === 'cannot-tell' && still
        ? say(language, '仍', 'still ')
        : '';
  const sameReason = still && JSON.stringify(recheck.missing) === JSON.stringify(before.missing);
  const data = recheck.state === 'cannot-tell' && sameReason ? { ...recheck, missing: [] } : recheck;
  const since = {
    'before-correction': say(
      language,
      '（早于报送的整改日期，整改后还没有复查）',
      ' (before the day of correction: not re-checked since)',
    ),
    'month-of-correction': say(language, '（整改当月）', ' (the month of the correction)'),
    'after-correction': say(language, '（整改之后）', ' (after the correction)'),
  };
  const ids =
    recheck.found.length === 0
      ? ''
      : say(language, `：${foundText(recheck, language)}`, `: ${foundText(recheck, language)}`);
  return `${recheck.month} ${lead}${dataText(data, language)}${ids}${recheck.since === null ? '' : since[recheck.since]}`;
}

const marks: Readonly<Partial<Record<SelfCheckData['state'], string>>> = { met: '✓', 'cannot-tell': '？' };

/** A line on which nothing was found: question, level, data, answer and, where it cannot be told, the re-check. */
function shortLine(
  { question, level, rule, answer, comparison, data, recheck }: SelfCheckLine,
  language: Language,
): string[] {
  const said = answerText(answer, comparison, language);
  const again =
    recheck === null ? '' : `${say(language, '；复查：', '; re-check: ')}${recheckText(recheck, data, language)}`;
  const text = `${question[language]}${levelText(level, language)} ${rule}${say(language, '：', ': ')}${dataText(data, language)}${say(language, '；答复：', '; answer: ')}${said}${again}`;
  return wrapped(text, LINE - 4).map((one, i) => (i === 0 ? `  ${marks[data.state] ?? '·'} ${one}` : `    ${one}`));
}

/** Questions of which it is not known whether they apply, under the tables that would say so. */
function notAskedLines(lines: readonly SelfCheckLine[], language: Language): string[] {
  const out: string[] = [];
  for (const [tables, asked] of Map.groupBy(lines, ({ tablesMissing }) => tablesMissing.join(','))) {
    const names = tables
      .split(',')
      .map((table) => say(language, `“${tableWord(table, language)}”`, tableWord(table, language)))
      .join(say(language, '、', ', '));
    const questions = asked.map(
      ({ question, level, rule, answer }) =>
        `${question[language]}${levelText(level, language)} ${rule}${answer === null ? '' : say(language, `（答复：${word(replyWords[answer.reply], language)}）`, ` (answer: ${word(replyWords[answer.reply], language)})`)}`,
    );
    const text = say(
      language,
      `没有报送${names}，看不出是否适用：${questions.join('；')}`,
      `Not reported: ${names}; not known whether these apply: ${questions.join('; ')}`,
    );
    out.push(...wrapped(text, LINE - 4).map((one, i) => (i === 0 ? `  － ${one}` : `    ${one}`)));
  }
  return out;
}

function unmatchedLines({ item, reply, answeredOn }: SelfCheckAnswer, language: Language): string[] {
  const said = `${word(replyWords[reply], language)}${say(language, `，${dateText(answeredOn, language)}`, `, ${dateText(answeredOn, language)}`)}`;
  return wrapped(
    say(
      language,
      `答复“${item}”（${said}）对不上任何要求：请写规则名，如 contract-copy，或者清单编号。`,
      `The answer to “${item}” (${said}) fits no question: name a rule, such as contract-copy, or a row of a fact sheet.`,
    ),
    LINE,
  );
}

function footLines({ correctionDays }: SelfCheck, language: Language): string[] {
  const text = say(
    language,
    `线索不是认定，是否做到由有权机关查实。是否适用按报告的用工关系看，有裁判认定的从其日期起按认定的看。答复、证据、整改期限和整改日期报在“自查答复”表（selfCheckAnswer）里，item 写规则名。企业没有定期限的，按所查月份结束后 ${correctionDays.value} 日计，这是系统设定。`,
    `A finding decides nothing; whether a duty was met is for the authority. What applies goes by the class of worker reported, or adjudicated from its date. Answers, evidence and days of correction are reported in the table selfCheckAnswer, with the name of the rule as item. Where the enterprise sets no day, ${correctionDays.value} days after the month count, a setting of ours.`,
  );
  return wrapped(text, LINE);
}
