import { type Day, parseDay } from '#basics/day.ts';
import { type Instant, startOf } from '#basics/instant.ts';
import { padRight, textWidth } from '#basics/text-columns.ts';
import { fieldNames } from '#measures/facts/field-names.ts';
import type { EvidenceRow, Explanation } from '../explanation.ts';
import type { EnterpriseNames } from './table-words.ts';
import { clockText, type Language, momentIn, say } from './value-text.ts';

/*
 * A stretch or a day drawn in text: one line of orders for each platform, one of time online, and the moments that decide. Plain
 * characters only, so that it keeps its shape in every terminal.
 */

const HOUR = 3600;
/** Cells a line may take, and the lengths a cell may stand for. */
const CELLS = 72;
const cellSeconds = [300, 600, 900, 1200, 1800, 3600];

/** Rules that look back over the midnight before the day. */
const backOverMidnight = new Set(['driving-in-24-hours']);

/** Whether a row lies in a day at least in part. */
function touches(row: EvidenceRow, day: Day): boolean {
  const times = Object.values(row.values)
    .map(momentIn)
    .filter((at) => at !== null);
  if (times.length === 0) return false;
  return Math.min(...times) < startOf(day + 1) && Math.max(...times) > startOf(day);
}

interface Interval {
  from: Instant;
  to: Instant;
}

/** The drawing, or no lines where the explanation is about no stretch or day or too little is known. */
export function timelineLines(explanation: Explanation, names: EnterpriseNames, language: Language): string[] {
  const { kind, facts, finding, rule } = explanation;
  if ((kind !== 'spell' && kind !== 'day') || facts.length !== 1) return [];
  const day = kind === 'day' && !backOverMidnight.has(rule.slug) ? parseDay(finding.period) : null;
  const evidence = explanation.evidence.filter((row) => day === null || touches(row, day));
  const orders = evidence.filter((row) => row.table === 'order');
  const all = orders.flatMap((row) => interval(row, 'acceptedAt', 'finishedAt', 'cancelledAt'));
  const roster = evidence.filter((row) => row.table === 'roster').flatMap((row) => interval(row, 'startAt', 'endAt'));
  const drawn = [...all, ...roster];
  if (drawn.length === 0) return [];
  const from = floorTo(Math.min(...drawn.map((one) => one.from)), HOUR);
  const to = -floorTo(-Math.max(...drawn.map((one) => one.to)), HOUR);
  const cell = cellSeconds.find((seconds) => (to - from) / seconds <= CELLS);
  if (cell === undefined || to <= from) return [];
  const scale = { from, to, cell };
  const rows: [string, string][] = [[' ', ruler(scale)]];
  for (const platform of new Set(orders.map((row) => row.platform))) {
    const own = orders.filter((row) => row.platform === platform);
    const bars = own.flatMap((row) => interval(row, 'acceptedAt', 'finishedAt', 'cancelledAt'));
    const online = evidence
      .filter((row) => row.table === 'session' && row.platform === platform)
      .flatMap((row) => interval(row, 'loginAt', 'logoutAt'));
    rows.push([names.get(platform) ?? say(language, '接单', 'orders'), drawOrders(bars, online, scale)]);
  }
  if (roster.length > 0) rows.push([say(language, '排班', 'roster'), drawOrders(roster, [], scale)]);
  const moments = momentsOf(facts[0]!, scale, language);
  for (const line of markLines(moments, scale)) rows.push([' ', line]);
  const width = Math.max(...rows.map(([label]) => textWidth(label)));
  return [
    ...rows.map(([label, line]) => `  ${padRight(label, width)}  ${line}`.trimEnd()),
    ...(orders.length === 0
      ? []
      : [
          say(
            language,
            '  = 手上有单   # 同时有多单（时间只算一次）   . 在线等单',
            '  = an order in hand   # several at once (counted once)   . online, waiting',
          ),
        ]),
    ...moments.map(({ sign, at, label }) => `  ${sign} ${clockText(at)} ${label}`),
  ];
}

const floorTo = (value: number, step: number) => Math.floor(value / step) * step;

function interval(row: EvidenceRow, from: string, to: string, otherwise = to): Interval[] {
  const start = momentIn(row.values[from]);
  const end = momentIn(row.values[to]) ?? momentIn(row.values[otherwise]);
  return start === null || end === null || end < start ? [] : [{ from: start, to: end }];
}

interface Scale {
  from: Instant;
  to: Instant;
  cell: number;
}

/** Hours along the top, as many as find room. */
function ruler({ from, to, cell }: Scale): string {
  const step = [1, 2, 3, 4, 6, 12].find((hours) => (hours * HOUR) / cell >= 6) ?? 24;
  let line = '';
  for (let at = from; at < to; at += HOUR) {
    if ((at - from) % (step * HOUR) === 0) line = padRight(line, (at - from) / cell) + clockText(at);
  }
  return line;
}

function drawOrders(orders: readonly Interval[], online: readonly Interval[], { from, to, cell }: Scale): string {
  let line = '';
  for (let at = from; at < to; at += cell) {
    const touched = orders.filter((one) => one.from < at + cell && one.to > at);
    // Several only where two really ran at one time: orders that follow each other inside a cell did not.
    const several = touched.some((one) => touched.some((two) => one !== two && one.from < two.to && two.from < one.to));
    const waiting = online.some((one) => one.from < at + cell && one.to > at);
    line += several ? '#' : touched.length > 0 ? '=' : waiting ? '.' : ' ';
  }
  return line.trimEnd();
}

interface Moment {
  sign: string;
  at: Instant;
  label: string;
}

/** The moments of a fact inside the drawing, in time order, numbered; its own start and end are in the bars already. */
function momentsOf(fact: Readonly<Record<string, unknown>>, { from, to }: Scale, language: Language): Moment[] {
  const found: Omit<Moment, 'sign'>[] = [];
  for (const [field, value] of Object.entries(fact)) {
    const name = fieldNames.get(field);
    if (name?.unit !== 'instant' || typeof value !== 'number' || field === 'start' || field === 'end') continue;
    if (value >= from && value < to) found.push({ at: value, label: name[language] });
  }
  return found.sort((a, b) => a.at - b.at).map((moment, i) => ({ ...moment, sign: String(i + 1) }));
}

/** The numbers of the moments under the bars; one too close to the last goes on a line of its own. */
function markLines(moments: readonly Moment[], { from, cell }: Scale): string[] {
  const lines: string[] = [];
  for (const { at, sign } of moments) {
    const place = Math.floor((at - from) / cell);
    const line = lines.findIndex((one) => textWidth(one) < place);
    if (line >= 0) lines[line] = padRight(lines[line]!, place) + sign;
    else if (place === 0 && lines.length === 0) lines.push(sign);
    else lines.push(padRight('', place) + sign);
  }
  return lines;
}
