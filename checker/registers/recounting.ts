import { say } from '../complaint.ts';
import type { Row } from '../explanation.ts';
import type { Behind, Recount } from '../facts/recount.ts';
import { at, number, on, rowsOf, said, yesNo } from '../facts/rows.ts';
import { classOn } from '../facts/worker.ts';

/** Counts a fact of one kind again from the rows an explanation lists. */
export type Recounting = (behind: Behind, to: Recount) => void;

/** Fields of a fact by how they are read from the row they come from; a pair gives the field and its column. */
export interface Columns {
  days?: readonly (string | readonly [field: string, column: string])[];
  instants?: readonly (string | readonly [field: string, column: string])[];
  numbers?: readonly (string | readonly [field: string, column: string])[];
  flags?: readonly (string | readonly [field: string, column: string])[];
  texts?: readonly (string | readonly [field: string, column: string])[];
  /** Codes `1`, `2`, … as facts name them. */
  codes?: Readonly<Record<string, readonly [column: string, ...values: readonly string[]]>>;
}

const pair = (one: string | readonly [string, string]) => (typeof one === 'string' ? ([one, one] as const) : one);

/** What every register fact has: the month, and the worker's class as the engagement has it. */
export const ofMonth: Recounting = ({ finding, rows, sealed }, to) => {
  to.is('first', sealed.first);
  to.is('last', sealed.last);
  if (finding.platform === null || finding.worker === null) return;
  const engaged = rowsOf(rows, 'worker', finding.platform);
  const days = [
    sealed.first,
    sealed.last,
    ...engaged.flatMap((row) => [on(row, 'onDate') ?? sealed.first, on(row, 'offDate') ?? sealed.last]),
  ];
  const inMonth = days.filter((day) => day >= sealed.first && day <= sealed.last);
  to.oneOf('workerClass', [...new Set(inMonth.map((day) => classOn(rows, finding.platform!, day)))]);
};

/** The row of a table a finding is about; a doubt names no record: which of the rows it is about is then not told. */
export const ownRow = ({ finding, rows }: Behind, table: string): Row | undefined =>
  finding.platform === null || finding.record === null
    ? undefined
    : rowsOf(rows, table, finding.platform).find(({ recordId }) => recordId === finding.record);

/** A fact that is one row of a table, column by column, with the month and the worker's class. */
export function fromRow(table: string, columns: Columns): Recounting {
  return (behind, to) => {
    const { finding } = behind;
    ofMonth(behind, to);
    if (finding.platform === null || finding.record === null) return;
    const row = ownRow(behind, table);
    if (row === undefined) {
      to.complaints.push(
        say(`证据中没有 ${table} ${finding.record}`, `no row ${table} ${finding.record} among the evidence`),
      );
      return;
    }
    readColumns(row, columns, to);
  };
}

/** A fact that is one row, with fields that are read otherwise than column by column. */
export const fromRowAnd =
  (table: string, columns: Columns, more: (row: Row, to: Recount) => void): Recounting =>
  (behind, to) => {
    fromRow(table, columns)(behind, to);
    const { finding, rows } = behind;
    const row = rowsOf(rows, table, finding.platform).find(({ recordId }) => recordId === finding.record);
    if (row !== undefined && finding.platform !== null && finding.record !== null) more(row, to);
  };

function readColumns(row: Row, columns: Columns, to: Recount): void {
  const { days = [], instants = [], numbers = [], flags = [], texts = [], codes = {} } = columns;
  for (const [field, column] of days.map(pair)) to.is(field, on(row, column));
  for (const [field, column] of instants.map(pair)) to.is(field, at(row, column));
  for (const [field, column] of numbers.map(pair)) to.is(field, number(row, column));
  for (const [field, column] of flags.map(pair)) to.is(field, yesNo(row, column));
  for (const [field, column] of texts.map(pair)) to.is(field, said(row, column));
  for (const [field, [column, ...values]] of Object.entries(codes))
    to.is(field, values[Number(said(row, column) ?? 0) - 1] ?? null);
}
