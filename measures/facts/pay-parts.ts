import type { Fen } from '#basics/money.ts';
import { type PayColumns, UNKNOWN } from './ledger.ts';

/** Parts of a settlement as reported; their sum is the gross amount. */
export const payParts = [
  'basicFen',
  'pieceFen',
  'distanceFen',
  'overtimeFen',
  'pieceOvertimeFen',
  'holidayPremiumFen',
  'subsidyNightFen',
  'subsidyWeatherFen',
  'subsidyHeatFen',
  'rewardFen',
  'tipsFen',
  'inKindFen',
  'welfareFen',
  'otherPayFen',
] as const;
export type PayPart = (typeof payParts)[number];

/** Parts of one settlement. The gross amount is the sum of its parts, so that a part not reported is nothing where the others make up the whole. */
export class PayParts {
  #columns: PayColumns | null = null;
  #row = 0;
  #complete = false;

  read(columns: PayColumns, row: number): this {
    this.#columns = columns;
    this.#row = row;
    let sum = 0;
    for (const part of payParts) {
      const value = columns[part][row]!;
      if (value !== UNKNOWN) sum += value;
    }
    this.#complete = columns.grossFen[row] !== UNKNOWN && columns.grossFen[row] === sum;
    return this;
  }

  /** One part; null where it is not known. */
  part(name: PayPart): Fen | null {
    const value = this.#columns![name][this.#row]!;
    return value === UNKNOWN ? (this.#complete ? 0 : null) : value;
  }

  /** Several parts together; null where none of them is known. */
  sum(a: PayPart, b: PayPart, c?: PayPart): Fen | null {
    const first = this.part(a);
    const second = this.part(b);
    const third = c === undefined ? null : this.part(c);
    if (first === null && second === null && third === null) return null;
    return (first ?? 0) + (second ?? 0) + (third ?? 0);
  }
}
