import type { Day } from '#basics/day.ts';
import type { DaySubject } from './day-fold.ts';
import { EVERY } from './intervals.ts';
import type { DeductionFact } from './kinds.ts';
import type { RecordRow, WorkerRecords } from './ledger.ts';
import type { MonthPay } from './month-pay.ts';
import type { MonthTerms } from './month-terms.ts';
import type { PlaceTime } from './place-time.ts';
import { compare } from './platform-terms.ts';
import { fromPlatform, numberIn, textIn, yesIn } from './records.ts';
import type { FactSink } from './sink.ts';

const grounds: Readonly<Record<number, DeductionFact['ground']>> = {
  1: 'lateness',
  2: 'bad-review',
  3: 'damage',
  4: 'purchase',
  5: 'equipment',
  6: 'insurance',
  7: 'injury-premium',
  8: 'deposit',
  9: 'tax',
  10: 'social-insurance',
  11: 'court-order',
};

/** A deduction, or a loss charged that no deduction row tells of, before it becomes a fact. */
interface Charged {
  on: Day;
  amountFen: number;
  row: RecordRow;
  /** The claim a damage deduction rests on, or the row itself where only the claim is reported. */
  claim: RecordRow | null;
}

/**
 * Deductions of the month, by day and record. A damage deduction and the loss claim of the same day and amount are one thing;
 * a claim without a deduction row stands for itself.
 */
export class DeductionFold {
  readonly #terms: MonthTerms;
  readonly #fact: DeductionFact = emptyDeduction();

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  emit(
    records: WorkerRecords | undefined,
    subject: DaySubject,
    pay: MonthPay,
    places: PlaceTime,
    sink: FactSink,
  ): void {
    if (records === undefined || subject.platform === EVERY) return;
    if (records.deduction.length === 0 && records.lossClaim.length === 0) return;
    const charged = this.#charged(records, subject.platform);
    let damage = 0;
    for (const { claim, row, amountFen } of charged) if (groundOf(row, claim) === 'damage') damage += amountFen;
    let before = 0;
    for (const each of charged) {
      this.#fill(each, subject, pay, places);
      this.#fact.monthDamageFen = damage;
      this.#fact.monthDamageBeforeFen = before;
      if (this.#fact.ground === 'damage') before += each.amountFen;
      sink.deduction!(this.#fact);
    }
  }

  #charged(records: WorkerRecords, platform: number): Charged[] {
    const { first, last } = this.#terms.county;
    const inMonth = (row: RecordRow) => {
      const on = numberIn(row, 'deductedOn');
      return row.platform === platform && fromPlatform(row) && on !== null && on >= first && on <= last;
    };
    const claims = records.lossClaim.filter(inMonth);
    const charged: Charged[] = [];
    for (const row of records.deduction.filter(inMonth)) {
      const on = numberIn(row, 'deductedOn')!;
      const amountFen = numberIn(row, 'amountFen') ?? 0;
      let claim: RecordRow | null = null;
      if (Number(row.ground) === 3) {
        const at = claims.findIndex(
          (each) => numberIn(each, 'deductedOn') === on && numberIn(each, 'deductedFen') === amountFen,
        );
        if (at >= 0) claim = claims.splice(at, 1)[0]!;
      }
      charged.push({ on, amountFen, row, claim });
    }
    for (const row of claims) {
      const on = numberIn(row, 'deductedOn')!;
      charged.push({ on, amountFen: numberIn(row, 'deductedFen') ?? 0, row, claim: row });
    }
    return charged.sort((a, b) => a.on - b.on || compare(a.row.recordId, b.row.recordId));
  }

  #fill({ on, amountFen, row, claim }: Charged, subject: DaySubject, pay: MonthPay, places: PlaceTime): void {
    const terms = this.#terms;
    const fact = this.#fact;
    const own = terms.platform(subject.platform);
    fact.recordId = row.recordId;
    fact.platform = own.uscc;
    fact.workerClass = subject.worker.classOn(subject.platform, on - terms.baseDay);
    fact.trade = subject.worker.tradeOf(subject.platform);
    fact.on = on;
    fact.amountFen = amountFen;
    fact.ground = groundOf(row, claim);
    const rule = textIn(row, 'ruleRecordId');
    fact.rulePublishedOn = rule === null ? null : (own.publishedOn.get(rule) ?? null);
    fact.ruleReported = own.reports('publishedRule');
    fact.evidenceId = textIn(row, 'evidenceId') ?? (claim === null ? null : textIn(claim, 'evidenceId'));
    const required = this.#requirement(row, subject.platform, on);
    fact.compulsory = yesIn(row, 'compulsory') ?? (required === null ? null : yesIn(required, 'compulsory'));
    fact.namedBrand = yesIn(row, 'brandNamed') ?? (required === null ? null : yesIn(required, 'brandNamed'));
    fact.lossFen = claim === null ? null : numberIn(claim, 'lossFen');
    const wage = pay.settlements === 0 || Number.isNaN(pay.gross) ? null : pay.gross;
    fact.monthWageFen = (claim === null ? null : numberIn(claim, 'monthWageFen')) ?? wage;
    fact.place = (claim === null ? null : textIn(claim, 'place')) ?? places.placeOfMost(terms.first, terms.days - 1);
  }

  /** What the enterprise says it requires of the item a deduction names. */
  #requirement(row: RecordRow, platform: number, on: Day): RecordRow | null {
    const item = textIn(row, 'item');
    if (item === null) return null;
    for (const each of this.#terms.county.records.purchaseRequirement) {
      const from = numberIn(each, 'from') ?? on;
      const to = numberIn(each, 'to') ?? on;
      if (each.platform === platform && textIn(each, 'item') === item && from <= on && on <= to) return each;
    }
    return null;
  }
}

function groundOf(row: RecordRow, claim: RecordRow | null): DeductionFact['ground'] {
  return row === claim ? 'damage' : (grounds[Number(row.ground)] ?? 'other');
}

function emptyDeduction(): DeductionFact {
  return {
    platform: null,
    workerClass: 'unclear',
    trade: 'other',
    recordId: '',
    on: 0,
    place: null,
    amountFen: 0,
    ground: 'other',
    rulePublishedOn: null,
    ruleReported: false,
    evidenceId: null,
    compulsory: null,
    namedBrand: null,
    lossFen: null,
    monthWageFen: null,
    monthDamageFen: null,
    monthDamageBeforeFen: null,
  };
}
