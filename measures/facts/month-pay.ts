import type { WorkerMonth } from './kinds.ts';
import { type Block, UNKNOWN } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';
import { PayParts } from './pay-parts.ts';
import { tradeIndex } from './records.ts';

/** Sums of a worker's settlements with one platform whose period ends in the month. NaN: one of them does not say. */
export class MonthPay {
  settlements = 0;
  /** Trade index of the last settlement, -1 where there is none. */
  trade = -1;
  gross = 0;
  #currency = 'CNY';
  #overtime = 0;
  #special = 0;
  #inKind = 0;
  #welfare = 0;
  #tips = 0;
  #pieceOvertime = 0;
  #scheduled = 0;
  #attended = 0;
  readonly #terms: MonthTerms;
  readonly #parts = new PayParts();

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  read(block: Block, k: number, platform: number): void {
    const { columns, from } = block.pay;
    const { first, last, currencies } = this.#terms.county;
    this.settlements = 0;
    this.trade = -1;
    this.gross = 0;
    this.#currency = 'CNY';
    this.#overtime = 0;
    this.#special = 0;
    this.#inKind = 0;
    this.#welfare = 0;
    this.#tips = 0;
    this.#pieceOvertime = 0;
    this.#scheduled = 0;
    this.#attended = 0;
    for (let i = from[k]!; i < from[k + 1]!; i++) {
      if (columns.platform[i] !== platform || columns.source[i] !== 0) continue;
      if (columns.periodTo[i]! < first || columns.periodTo[i]! > last) continue;
      const parts = this.#parts.read(columns, i);
      this.settlements++;
      this.trade = tradeIndex(columns.trade[i]!);
      const currency = currencies[columns.currency[i]!] ?? 'CNY';
      if (currency !== 'CNY') this.#currency = currency;
      this.gross += known(columns.grossFen[i]!);
      this.#overtime += parts.sum('overtimeFen', 'holidayPremiumFen') ?? Number.NaN;
      this.#special += parts.sum('subsidyNightFen', 'subsidyWeatherFen', 'subsidyHeatFen') ?? Number.NaN;
      this.#inKind += parts.part('inKindFen') ?? Number.NaN;
      this.#welfare += parts.part('welfareFen') ?? Number.NaN;
      this.#tips += parts.part('tipsFen') ?? Number.NaN;
      this.#pieceOvertime += parts.part('pieceOvertimeFen') ?? Number.NaN;
      this.#scheduled += known(columns.scheduledDays[i]!);
      this.#attended += known(columns.attendedDays[i]!);
    }
  }

  /** Writes the sums into a month; null where there was no settlement or one of them does not say. */
  fill(month: WorkerMonth): void {
    const told = (sum: number) => (this.settlements === 0 || Number.isNaN(sum) ? null : sum);
    month.currency = this.#currency;
    month.grossFen = told(this.gross);
    month.overtimePayFen = told(this.#overtime);
    month.specialAllowanceFen = told(this.#special);
    month.inKindFen = told(this.#inKind);
    month.statutoryWelfareFen = told(this.#welfare);
    month.tipsFen = told(this.#tips);
    month.pieceOvertimePayFen = told(this.#pieceOvertime);
    month.scheduledDays = told(this.#scheduled);
    month.attendedDays = told(this.#attended);
  }
}

const known = (value: number) => (value === UNKNOWN ? Number.NaN : value);
