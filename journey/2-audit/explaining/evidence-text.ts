import { type Cell, table as textTable, textWidth, wrapped } from '#basics/text-columns.ts';
import type { Calendar } from '#law/in-force.types.ts';
import type { EvidenceRow, Explanation } from '../explanation.ts';
import { askedColumns, bearsOn, columnsFor } from './evidence-columns.ts';
import { nextDays, rowMarks } from './row-marks.ts';
import { cellText, type EnterpriseNames, enterpriseText, headingOf, tableWord } from './table-words.ts';
import { clockText, dayIn, type Language, momentIn, say, shortDay, timeText, weekdayText } from './value-text.ts';

/** Rows of each table shown to people; the rest is in the JSON. */
const SHOWN = 31;
/** Workers of an enterprise: who they are is not what it is about. */
const SHOWN_WORKERS = 5;
/** Columns a paragraph of evidence may take. */
const LINE = 96;
/** Columns a table may take before its rows are written as lines. */
const WIDEST = 132;

/** Columns from and to which a row lasted, by table. */
const lasting: Readonly<Record<string, readonly [from: string, to: string]>> = {
  order: ['acceptedAt', 'finishedAt'],
  session: ['loginAt', 'logoutAt'],
  roster: ['startAt', 'endAt'],
};

/** What the evidence is written with. */
export interface EvidenceWriting {
  language: Language;
  names: EnterpriseNames;
  calendar: Calendar;
}

/** The reported rows behind an explanation, a compact table for each exchange table. */
export function evidenceLines(explanation: Explanation, writing: EvidenceWriting): string[] {
  const { evidence } = explanation;
  const lines: string[] = [];
  for (const name of new Set(evidence.map((row) => row.table))) {
    const rows = evidence.filter((row) => row.table === name && bearsOn(explanation, row));
    if (rows.length > 0) lines.push('', ...tableLines(explanation, name, rows, writing));
  }
  return lines.slice(1);
}

function tableLines(
  explanation: Explanation,
  name: string,
  rows: readonly EvidenceRow[],
  writing: EvidenceWriting,
): string[] {
  const { language } = writing;
  const most = name === 'worker' && explanation.finding.worker === null ? SHOWN_WORKERS : SHOWN;
  const shown = rows.slice(0, most);
  const files = [...new Set(rows.map((row) => row.file))];
  const from = files.length === 1 ? say(language, `，来自 ${files[0]}`, `, from ${files[0]}`) : '';
  const count = say(language, `${rows.length} 行`, `${rows.length} row${rows.length === 1 ? '' : 's'}`);
  const own = rows.every((row) => row.source === 'worker');
  const whose = own ? say(language, '，劳动者自己的记录', ", the worker's own records") : '';
  const lines = [`${tableWord(name, language)}（${count}${from}${whose}）`];
  if (language === 'en') lines[0] = `${tableWord(name, language)} (${count}${from}${whose})`;
  const columns = columnsFor(explanation, name, shown);
  const paragraphs = () => shown.flatMap((row) => paragraph(explanation, row, columns, files.length > 1, writing));
  if (rows.length === 1) lines.push(...paragraphs());
  else {
    const grid = gridLines(explanation, name, shown, columns, files.length > 1, writing);
    // A table wider than a screen is read worse than a line a row.
    lines.push(...(grid.every((line) => textWidth(line) <= WIDEST) ? grid : paragraphs()));
  }
  if (rows.length > most) {
    const more = rows.length - most;
    lines.push(say(language, `  另有 ${more} 行，用 --json 看全部。`, `  ${more} more; --json has them all.`));
  }
  return lines;
}

/** Parts one after the other, broken only between parts where they fit a line. */
function flowed(parts: readonly string[], comma: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [i, part] of parts.entries()) {
    const piece = i === parts.length - 1 ? part : `${part}${comma}`;
    if (line !== '' && textWidth(line) + textWidth(piece.trimEnd()) > LINE - 2) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line].flatMap((one) => wrapped(one, LINE - 2)).map((one, i) => `${i === 0 ? '  ' : '    '}${one}`);
}

/** One row as a line of headings and values: what a record says, not a table of one row. */
function paragraph(
  { rule }: Explanation,
  row: EvidenceRow,
  columns: readonly string[],
  withFile: boolean,
  writing: EvidenceWriting,
): string[] {
  const { language, names } = writing;
  const parts = columns.flatMap((column) => {
    const text = cellText(row.table, column, row.values[column], language, currencyOf(row));
    const known = text !== null && column.endsWith('Uscc') ? enterpriseText(text, names, language) : text;
    const missing = askedColumns(rule.slug, row.table).includes(column) ? say(language, '没有', 'none') : null;
    const shown = known ?? missing;
    return shown === null ? [] : [`${headingOf(row.table, column, language)} ${shown}`];
  });
  const place = placeOf(row, withFile, language);
  return flowed([...parts, ...(place === '' ? [] : [place])], say(language, '，', ', '));
}

function gridLines(
  explanation: Explanation,
  name: string,
  rows: readonly EvidenceRow[],
  columns: readonly string[],
  withFile: boolean,
  writing: EvidenceWriting,
): string[] {
  const { language, names } = writing;
  const [from, to] = lasting[name] ?? [null, null];
  const platforms = new Set(rows.map((row) => row.platform)).size > 1;
  const marks = rowMarks(explanation, rows, language);
  // What is the same in every row is said once, above; times and what a rule asks about stay in the table.
  const texts = new Map(columns.map((column) => [column, rows.map((row) => cell(row, column, language))]));
  const alike = columns.filter(
    (column) => rows.length > 2 && !isTime(name, column) && new Set(texts.get(column)).size === 1,
  );
  const head: string[] = [];
  const cells: Cell[][] = rows.map(() => []);
  const add = (title: string, text: (row: EvidenceRow, i: number) => Cell) => {
    head.push(title);
    rows.forEach((row, i) => void cells[i]!.push(text(row, i)));
  };
  if (from !== null) {
    let before: number | null = null;
    add(say(language, '日期', 'day'), (row) => {
      const day = dayIn(row.values.date ?? row.values[from] ?? row.values[to]);
      const same = day === before;
      before = day;
      return day === null || same ? '' : datedText(day, writing);
    });
  }
  for (const column of columns.filter((one) => !alike.includes(one) && one !== 'date')) {
    add(headingOf(name, column, language), (row, i) => {
      if (column === to && from !== null) return overMidnight(row, from, to, texts.get(column)![i]!, language);
      if (column === 'breakS' && row.values.startAt === undefined) return '—';
      return texts.get(column)![i] ?? '—';
    });
    if (column === to && from !== null && to !== null)
      add(name === 'roster' ? say(language, '除去休息', 'less breaks') : say(language, '时长', 'time'), (row) =>
        lastedText(row, from, to, language),
      );
  }
  const sources = new Set(rows.map((row) => row.source)).size > 1;
  if (sources) add(say(language, '谁的记录', 'whose'), (row) => sourceText(row, language));
  if (platforms) add(say(language, '平台', 'platform'), (row) => names.get(row.platform) ?? row.platform);
  if (marks.some((mark) => mark !== '')) add(say(language, '备注', 'remark'), (_, i) => marks[i]!);
  add(say(language, '记录', 'record'), (row) => row.recordId);
  if (rows.some((row) => Number.isInteger(row.row)) || withFile)
    add(say(language, '出处', 'from'), (row) => placeOf(row, withFile, language));
  const said = alike
    .filter((column) => texts.get(column)![0] !== null)
    .map((column) => `${headingOf(name, column, language)} ${texts.get(column)![0]}`);
  return [
    ...(said.length === 0
      ? []
      : flowed(
          [`${say(language, '各行都是：', 'The same in every row: ')}${said[0]}`, ...said.slice(1)],
          say(language, '，', ', '),
        )),
    ...textTable(head, cells)
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

const sourceText = ({ source }: EvidenceRow, language: Language) =>
  source === 'worker' ? say(language, '劳动者', 'worker') : say(language, '平台', 'platform');

const currencyOf = (row: EvidenceRow) => (typeof row.values.currency === 'string' ? row.values.currency : 'CNY');
const isTime = (table: string, column: string) =>
  lasting[table]?.[0] === column || lasting[table]?.[1] === column || column.endsWith('At');

/** A cell of a table: times on the clock alone, their day stands in its own column. */
function cell(row: EvidenceRow, column: string, language: Language): string | null {
  const value = row.values[column];
  const at = lasting[row.table] !== undefined && isTime(row.table, column) ? momentIn(value) : null;
  if (at !== null) return clockText(at);
  return cellText(row.table, column, value, language, currencyOf(row));
}

function overMidnight(row: EvidenceRow, from: string, to: string, text: string | null, language: Language): string {
  if (text === null) return '—';
  const days = nextDays(row.values[from], row.values[to]);
  if (days === 0) return text;
  if (days === 1) return say(language, `次日 ${text}`, `next day ${text}`);
  return `${shortDay(dayIn(row.values[to])!, language)} ${text}`;
}

function lastedText(row: EvidenceRow, from: string, to: string, language: Language): string {
  const [start, end] = [momentIn(row.values[from]), momentIn(row.values[to] ?? row.values.cancelledAt)];
  const breaks = typeof row.values.breakS === 'number' ? row.values.breakS : 0;
  return start === null || end === null ? '—' : timeText(end - start - breaks, language);
}

/** A day in a table, with what the calendar says of it where that is not an ordinary workday. */
export function datedText(day: number, { language, calendar }: Pick<EvidenceWriting, 'language' | 'calendar'>): string {
  const kind = calendar.kindOf(day);
  const mark = kind === 'statutory-holiday' ? `·${calendar.nameOf(day) ?? ''}` : '';
  const weekday = weekdayText(day, language);
  return `${shortDay(day, language)} ${language === 'zh' ? weekday : weekday.slice(0, 3)}${mark}`;
}

/** Where a row came from: its number in the file where the lake keeps it. */
function placeOf(row: EvidenceRow, withFile: boolean, language: Language): string {
  const numbered = Number.isInteger(row.row) ? say(language, `第${row.row}行`, `row ${row.row}`) : '';
  return withFile ? `${row.file} ${numbered}`.trimEnd() : numbered;
}
