import { parseDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { padRight, textWidth, wrapped } from '#basics/text-columns.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Calendar } from '#law/in-force.types.ts';
import { plainWords } from '#measures/plain-words.ts';
import { arithmeticLines } from './explaining/arithmetic.ts';
import { bindingText, levelName } from './explaining/binding-words.ts';
import { type EvidenceWriting, evidenceLines } from './explaining/evidence-text.ts';
import { factLines } from './explaining/facts-text.ts';
import { doubtText } from './explaining/missing-text.ts';
import { nextStepLines, quoted } from './explaining/next-steps.ts';
import { type EnterpriseNames, enterpriseText, isTable, tableWord } from './explaining/table-words.ts';
import { timelineLines } from './explaining/timeline.ts';
import { unitsText } from './explaining/units-text.ts';
import { basisLines, valueLines } from './explaining/value-lines.ts';
import {
  amountText,
  dayIn,
  dayText,
  type Language,
  periodText,
  placeText,
  say,
  shortDay,
} from './explaining/value-text.ts';
import type { Explanation } from './explanation.ts';

/** What an explanation is written with, beside itself. */
export interface ExplanationWriting {
  names?: EnterpriseNames;
  /** The lake as it was named on the command line; what the commands in the text point at. */
  lake?: string;
}

/** Columns of a line of text. */
const LINE = 96;

/**
 * An explanation as text, in the order a worker reads and a lawyer checks: plain words, what it is about, how binding it is, the law,
 * the arithmetic, the facts and the rows behind them, what would turn it, what to do next, and how to check it.
 */
export function explanationText(
  explanation: Explanation,
  language: Language,
  { names = new Map(), lake = 'DIR' }: ExplanationWriting = {},
): string {
  const { finding, facts, values, arithmetic, flip } = explanation;
  const calendar = calendarKnownOn(explanation.law.knownOn);
  const arithmeticTitle: [string, string] =
    explanation.kind === 'order' ? ['怎么算的（其中一单）', 'Arithmetic of one of them'] : ['怎么算的', 'Arithmetic'];
  const lines: string[] = [];
  const part = (zh: string, en: string, body: readonly string[]) => {
    if (body.length > 0) lines.push('', say(language, `【${zh}】`, `[${en}]`), ...body);
  };
  const text = (body: readonly string[]) => body.flatMap((line) => indented(line));

  lines.push(...headLines(explanation, language));
  part('说的是', 'About', aboutLines(explanation, names, language));
  part(
    '有多大约束力',
    'How binding',
    text([`${levelName(finding.level, language)}${say(language, '：', ': ')}${bindingText(finding.level, language)}`]),
  );
  const next = text(nextStepLines(explanation, { language, lake }));
  // Without an answer, what brings one comes before what is known.
  if (explanation.missing !== null) part('接下来可以做什么', 'What to do next', next);
  part('依据', 'Basis', basisLines(explanation.rule.basis, language));
  part('当日有效的数值', 'Values in force', valueLines(values, language));
  if (facts[0] !== undefined && arithmetic.length > 0)
    part(...arithmeticTitle, text(arithmeticLines(arithmetic, facts[0], values, language)));
  part('时间图', 'Timeline', timelineLines(explanation, names, language));
  part('依据的事实', 'Facts', factLines(facts, { language, names }));
  part('原始记录', 'Reported rows', rowLines(explanation, { language, names, calendar }));
  if (flip !== null) part('怎样就不成立', 'What would turn it', text([flip[language]]));
  if (explanation.missing === null) part('接下来可以做什么', 'What to do next', next);
  part('谁都能复算', 'Anyone can check it', checkLines(explanation, lake, language));
  return lines.join('\n');
}

const calendars = new Map<string | null, Calendar>();

/** The calendar as known on a day, made once. */
function calendarKnownOn(knownOn: string | null): Calendar {
  const made = calendars.get(knownOn) ?? lawAsKnown({ knownOn: knownOn === null ? null : parseDay(knownOn) }).calendar;
  calendars.set(knownOn, made);
  return made;
}

/** A line of text wrapped and set in; a command stays whole. */
function indented(line: string): string[] {
  const command = /^\s+(npx|=)/.test(line);
  if (command && textWidth(line) <= LINE) return [`  ${line}`];
  return wrapped(line, LINE - 4).map((one, i) =>
    i === 0 ? `  ${line.startsWith('  ') ? '  ' : ''}${one}` : `    ${one}`,
  );
}

function headLines({ finding, rule, sentence, missing, seal }: Explanation, language: Language): string[] {
  const found = finding.verdict === 'finding';
  const state = found
    ? say(language, '线索，尚未认定', 'finding, not decided')
    : say(language, '无法判断', 'cannot tell');
  const lines = [say(language, `${state}`, `${state}`), ''];
  if (found) {
    const amount =
      finding.amountFen === undefined ? '' : `${formatYuan(finding.amountFen)} ${say(language, '元', 'yuan')}`;
    const { quantity } = finding;
    const days = quantity?.unit === 'days' ? amountText(quantity.value, 'days', language) : '';
    lines.push(plainWords[finding.rule]![language].replace('{amount}', amount).replace('{days}', days));
    lines.push(plainer(sentence[language], language));
  } else if (missing !== null) {
    const why = doubtText(missing.reason, missing.what, language);
    lines.push(
      say(
        language,
        `现在还答不了：${why}。答不了不等于没有问题。`,
        `There is no answer yet: ${why}. That does not mean all is well.`,
      ),
    );
  }
  lines.push(say(language, `对照的要求：${rule.title.zh}。`, `Held against: ${rule.title.en}.`));
  if (seal.provisional)
    lines.push(say(language, '数据尚未封存，结果可能变化。', 'The data is not sealed yet; the result may change.'));
  return lines.flatMap((line) => wrapped(line, LINE));
}

/** A rule's sentence without what the head says already, its days, places and tables as people write them. */
export function plainer(sentence: string, language: Language): string {
  const inBrackets = (text: string) =>
    text.replace(/[A-Za-z]+/g, (name) => (isTable(name) ? tableWord(name, language) : name));
  return sentence
    .replace(/[；，]线索。$/, '。')
    .replace(/(\d{1,2}:\d{2}):00(?!\d)/g, '$1')
    .replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (day) => dayText(dayIn(day)!, language))
    .replace(/(?<!\d)20\d{2}-(0[1-9]|1[0-2])(?![-\d])/g, (month) => periodText(month, language))
    .replace(/(?<![\d.])\d{6}(\d{3})?(?![\d.元])/g, (code) => placeText(code, language))
    .replace(/[（(][A-Za-z、, ]+[)）]/g, inBrackets);
}

function aboutLines(explanation: Explanation, names: EnterpriseNames, language: Language): string[] {
  const { finding, rule, evidence } = explanation;
  const rows: [string, string][] = [];
  if (finding.worker !== null) {
    const ids = [...new Set(evidence.map((row) => row.values.workerId).filter((id) => typeof id === 'string'))];
    const known = ids.length === 0 ? '' : `${ids.join(say(language, '、', ', '))}  `;
    const code = say(language, `编码 ${finding.worker.slice(0, 16)}…`, `key ${finding.worker.slice(0, 16)}…`);
    rows.push([say(language, '劳动者', 'Worker'), `${known}${code}`]);
  }
  const several = [...new Set(evidence.map((row) => row.platform))];
  rows.push([
    finding.worker === null ? say(language, '企业', 'Enterprise') : say(language, '平台', 'Platform'),
    finding.platform === null
      ? say(language, `${several.length > 1 ? several.length : '多'}个平台合计`, 'several platforms together') +
        (several.length > 1
          ? `${say(language, '：', ': ')}${several.map((one) => names.get(one) ?? one).join(say(language, '、', ', '))}`
          : '')
      : enterpriseText(finding.platform, names, language),
  ]);
  const when =
    explanation.kind === 'correction-order' ? say(language, '限期', 'Deadline') : say(language, '时间', 'Time');
  rows.push([when, periodText(finding.period, language)]);
  if (finding.amountFen !== undefined)
    rows.push([say(language, '金额', 'Amount'), amountText(finding.amountFen, 'fen', language)]);
  if (finding.quantity !== undefined)
    rows.push([say(language, '数量', 'Quantity'), amountText(finding.quantity.value, finding.quantity.unit, language)]);
  if (finding.days !== undefined && finding.days.length > 0)
    rows.push([say(language, '涉及日子', 'Days'), daysText(finding.days, language)]);
  const record = recordText(explanation, language);
  if (record !== null) rows.push([say(language, '记录', 'Record'), record]);
  rows.push([say(language, '责任单位', 'Units'), unitsText(rule.departments, language)]);
  const width = Math.max(...rows.map(([name]) => textWidth(name)));
  return rows.flatMap(([name, value]) => {
    const [first, ...rest] = wrapped(value, LINE - width - 4);
    return [`  ${padRight(name, width)}  ${first}`, ...rest.map((line) => `  ${' '.repeat(width)}  ${line}`)];
  });
}

/** The record a finding is about, where that is a record and not a word of ours. */
function recordText({ finding, kind }: Explanation, language: Language): string | null {
  if (finding.record === null || kind === 'spell' || kind === 'enterprise') return null;
  if (kind === 'premium') return null;
  return say(language, `${finding.record}`, `${finding.record}`);
}

/** Days in words, runs of days together: 8月3日至5日、9日. */
function daysText(days: readonly string[], language: Language): string {
  const runs: [number, number][] = [];
  for (const day of days.map((text) => dayIn(text)!)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  const texts = runs.map(([from, to]) =>
    from === to
      ? shortDay(from, language)
      : say(
          language,
          `${shortDay(from, 'zh')}至${shortDay(to, 'zh')}`,
          `${shortDay(from, 'en')} to ${shortDay(to, 'en')}`,
        ),
  );
  return `${texts.join(say(language, '、', ', '))}${say(language, `（共${days.length}天）`, ` (${days.length} day${days.length === 1 ? '' : 's'})`)}`;
}

/** The reported rows, or why there are none to show. */
function rowLines(explanation: Explanation, writing: EvidenceWriting): string[] {
  const lines = evidenceLines(explanation, writing);
  if (lines.length > 0) return lines;
  return [
    say(
      writing.language,
      '  没有可以逐行列出的记录：缺的就是记录，或者是按整月的报送数出来的。',
      '  There are no rows to list: rows are what is missing, or the whole month was counted.',
    ),
  ];
}

function checkLines({ finding }: Explanation, lake: string, language: Language): string[] {
  return [
    `  ${say(language, '编号', 'id  ')}  ${finding.id}`,
    `  ${say(language, '封存', 'seal')}  ${finding.seal}`,
    `  ${say(language, '法律', 'law ')}  ${finding.law}`,
    `  npx gangwan explain ${finding.id.slice(0, 16)} --lake ${quoted(lake)} --json > finding.json`,
    '  npx gangwan check finding.json',
  ];
}
