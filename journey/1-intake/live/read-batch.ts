import { isUtf8 } from 'node:buffer';
import { monthOf } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { type ColumnPlan, planOf } from '../column-plan.ts';
import { marks, missing, otherEnterprise, type Problem, readValue, rowProblem } from '../read-value.ts';
import { longestRecord } from '../readers/csv.ts';
import { jsonTexts } from '../salvage.ts';
import { hasIdentity } from '../staging.ts';
import { UnknownNames } from '../unknown-names.ts';
import { maskIdentityNumber } from '../worker-key.ts';
import { columnCheck, judged } from './column-check.ts';
import { RowScan } from './row-scan.ts';

/** A row of a batch that could not be read, with what is needed to put it right. */
export interface BadRecord {
  /** Number of the row in the batch, from 1; empty lines are not counted. */
  index: number;
  problems: Problem[];
  /** Its known columns as they were sent; null where the line itself could not be read. */
  values: Record<string, string> | null;
  /** Such a line, ID numbers masked. */
  line: string;
}

/** A time of a sound row that was emptied and marked. */
export interface MarkedTime {
  /** Number of the row in the batch, as in `BadRecord`. */
  index: number;
  field: string;
  why: 'zeroed' | 'before-1992';
}

/** A batch as read: what is sound, what is not, nothing decided yet about what the lake holds. */
export interface ReadBatch {
  rows: number;
  /** The sound rows as JSON Lines, only columns of the table in them; empty for a table with ID numbers, which never reach a disk. */
  sound: Buffer;
  soundRows: number;
  /** For a table with ID numbers: the texts of each sound row, column by column. */
  kept: (string | null)[][] | null;
  bad: BadRecord[];
  /** Sound rows in which a time was zeroed or lies before 1992; it is emptied and marked. */
  marked: number;
  /** The times that were emptied, row by row; of many only the first. */
  markedTimes: MarkedTime[];
  /** Month in which the first of its rows starts; null where the table has no start or no row is sound. */
  month: string | null;
  /** Columns that occur in its sound rows (and perhaps some that do not). */
  columns: string[];
  /** Names in its rows that the table does not know, sorted; of many only some, of a long one the beginning. Their values are not kept. */
  ignored: string[];
}

/** Most emptied times a batch tells one by one. Our setting. */
const mostMarkedTimes = 100;

/** Reads batches of one table from one enterprise. Keep it: what it learns of the order of keys makes the next batch faster. */
export class BatchReader {
  readonly #columns: readonly ColumnPlan[];
  readonly #names: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #checks: readonly ReturnType<typeof columnCheck>[];
  readonly #required: readonly number[];
  readonly #scan: RowScan;
  readonly #own: string;
  readonly #ownAt: number;
  readonly #startAt: number;
  readonly #identity: boolean;

  constructor(table: TableName, own: string) {
    const plan = planOf(table);
    this.#columns = plan.columns;
    this.#names = plan.columns.map(({ name }) => name);
    this.#known = new Set(this.#names);
    this.#checks = plan.columns.map(columnCheck);
    this.#own = own;
    this.#ownAt = this.#names.indexOf('platformUscc');
    // A row need not repeat who sends it.
    this.#required = plan.columns.flatMap(({ required }, i) => (required && i !== this.#ownAt ? [i] : []));
    this.#startAt = plan.startColumn === null ? -1 : plan.columns.indexOf(plan.startColumn);
    this.#scan = new RowScan(plan);
    this.#identity = hasIdentity(plan);
  }

  read(body: Buffer): ReadBatch {
    const result: ReadBatch = {
      rows: 0,
      sound: body,
      soundRows: 0,
      kept: this.#identity ? [] : null,
      bad: [],
      marked: 0,
      markedTimes: [],
      month: null,
      columns: [],
      ignored: [],
    };
    // A line with a name the table does not know never passes the quick scan, so that nothing is looked for there.
    const ignored = new UnknownNames(this.#known);
    const told = (all: readonly string[]) => ignored.add(all);
    // Sound lines since the body could no longer serve as it came: every line plain, sound and none of them empty.
    const lines: string[] = [];
    let asSent = true;
    const otherwise = (text: string, from: number) => {
      if (asSent && from > 0) lines.push(text.slice(0, from - 1));
      asSent = false;
    };
    let first: string | null = null;
    const encoded = isUtf8(body);
    const used = this.#scan.used.fill(0);
    for (const [text, from, to, plain] of linesOf(body, encoded)) {
      if (blank(text, from, to)) {
        otherwise(text, from);
        continue;
      }
      result.rows++;
      let texts: readonly (string | null)[] = this.#scan.texts;
      const scanned = plain && to - from <= longestRecord && this.#scan.read(text, from, to);
      if (!scanned) {
        otherwise(text, from);
        const read = slowly(text.slice(from, to), this.#names, encoded, told);
        if (typeof read === 'string') {
          result.bad.push(unread(result.rows, read, text.slice(from, to)));
          continue;
        }
        texts = read;
      }
      const how = this.#judge(texts);
      if (how === judged.bad) {
        otherwise(text, from);
        result.bad.push(this.#badRecord(result.rows, texts));
        continue;
      }
      if (how === judged.marked) {
        result.marked++;
        if (result.markedTimes.length < mostMarkedTimes) this.#tellMarked(result, texts);
      }
      result.soundRows++;
      const start = this.#startAt === -1 ? null : texts[this.#startAt]!;
      if (start !== null && (first === null || start < first)) first = start;
      if (result.kept !== null) result.kept.push([...texts]);
      else if (!scanned) lines.push(this.#rewritten(texts, used));
      else if (!asSent) lines.push(text.slice(from, to));
    }
    if (result.kept !== null || result.soundRows === 0) result.sound = Buffer.alloc(0);
    else if (!asSent) result.sound = Buffer.from(`${lines.join('\n')}\n`);
    else if (body.at(-1) !== 0x0a) result.sound = Buffer.concat([body, Buffer.from('\n')]);
    result.columns = this.#names.filter((_, i) => used[i] === 1);
    result.month = this.#monthOf(first);
    result.ignored = ignored.names;
    return result;
  }

  #judge(texts: readonly (string | null)[]): 0 | 1 | 2 {
    for (const i of this.#required) if (texts[i] === null) return judged.bad;
    let how: 0 | 1 | 2 = judged.sound;
    const checks = this.#checks;
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i];
      if (text === null || text === undefined) continue;
      const one = checks[i]!(text);
      if (one === judged.bad) return judged.bad;
      if (one === judged.marked) how = judged.marked;
    }
    const own = texts[this.#ownAt];
    return own === null || own === this.#own ? how : judged.bad;
  }

  #tellMarked({ rows, markedTimes }: ReadBatch, texts: readonly (string | null)[]): void {
    for (const [i, column] of this.#columns.entries()) {
      const text = texts[i] ?? null;
      const reading = text === null ? null : readValue(column, text);
      if (reading === null || !('mark' in reading) || markedTimes.length >= mostMarkedTimes) continue;
      const why = reading.mark === marks.zeroed ? 'zeroed' : 'before-1992';
      markedTimes.push({ index: rows, field: column.name, why });
    }
  }

  #badRecord(index: number, texts: readonly (string | null)[]): BadRecord {
    const problems: Problem[] = [];
    for (const [i, column] of this.#columns.entries()) {
      const text = texts[i] ?? null;
      if (text === null) {
        if (this.#required.includes(i)) problems.push(missing(column));
        continue;
      }
      const reading = readValue(column, text);
      if ('problem' in reading) problems.push(reading.problem);
      else if (i === this.#ownAt && text !== this.#own) problems.push(otherEnterprise(column));
    }
    const values = Object.fromEntries(
      this.#columns.flatMap(({ name, kind }, i) => {
        const text = texts[i] ?? null;
        return text === null ? [] : [[name, kind === 'identity-number' ? maskIdentityNumber(text) : text]];
      }),
    );
    return { index, problems, values, line: '' };
  }

  #rewritten(texts: readonly (string | null)[], used: Uint8Array): string {
    for (const [i, text] of texts.entries()) if (text !== null) used[i] = 1;
    return JSON.stringify(
      Object.fromEntries(this.#names.flatMap((name, i) => (texts[i] == null ? [] : [[name, texts[i]]]))),
    );
  }

  #monthOf(start: string | null): string | null {
    if (start === null) return null;
    const reading = readValue(this.#columns[this.#startAt]!, start);
    if (!('value' in reading) || typeof reading.value !== 'number') return null;
    const { kind } = this.#columns[this.#startAt]!;
    return monthOf(kind === 'instant' ? dayOf(reading.value) : reading.value);
  }
}

/** Columns of a line read by the slow road, or why it could not be. */
function slowly(
  line: string,
  names: readonly string[],
  encoded: boolean,
  told: (all: readonly string[]) => void,
): (string | null)[] | 'row-not-json' | 'row-broken-encoding' {
  // Bytes that are not UTF-8 came out as U+FFFD.
  if (!encoded && line.includes('\uFFFD')) return 'row-broken-encoding';
  if (line.length > longestRecord) return 'row-not-json';
  const texts = jsonTexts(line, names, told);
  if (typeof texts === 'string') return texts;
  // A NUL is no character of a name or a number; engines end a text at it.
  if (texts.some((text) => text.includes('\0'))) return 'row-broken-encoding';
  return texts.map((text) => (text === '' ? null : text));
}

const unread = (index: number, stem: 'row-not-json' | 'row-broken-encoding', line: string): BadRecord => ({
  index,
  problems: [rowProblem(stem)],
  values: null,
  line: line.slice(0, 4000).replaceAll(/\d{17}[\dXx]/g, maskIdentityNumber),
});

/** A control character other than the ends of a line: JSON allows none inside a text. */
const control = /[^\P{Cc}\n\r]/u;

/** Lines of a body: the text, where the line begins and ends in it, and whether it may be scanned plainly. */
function* linesOf(body: Buffer, encoded: boolean): Generator<[text: string, from: number, to: number, plain: boolean]> {
  const start = body.length >= 3 && body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
  const text = body.toString('utf8', start);
  const usual = encoded && start === 0 && !control.test(text);
  let backslash = text.indexOf('\\');
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    if (backslash !== -1 && backslash < from) backslash = text.indexOf('\\', from);
    yield [text, from, to, usual && (backslash === -1 || backslash >= to)];
    from = to + 1;
  }
}

function blank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const c = text.charCodeAt(at);
    if (c !== 0x20 && c !== 0x09 && c !== 0x0d) return false;
  }
  return true;
}
