import { dayOf } from '#basics/instant.ts';
import { attends, type DaySubject, type WorkingTime, workingOn } from './day-fold.ts';
import { DAY, EVERY } from './intervals.ts';
import { type Settlement, trades } from './kinds.ts';
import { type Block, fenOrNull, type PayColumns, UNKNOWN, UNKNOWN_PLACE, type WorkerRecords } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';
import { PayParts } from './pay-parts.ts';
import type { PlaceTime } from './place-time.ts';
import { numberIn, textIn, tradeIndex } from './records.ts';
import { agreedPayDay, cycleOf, missingFields, sectorFloorOf, statementOf } from './settlement-terms.ts';
import type { FactSink } from './sink.ts';

const forms = [null, 'money', 'goods', 'vouchers', 'points'] as const;
const statuses = [null, 'paid', 'failed', 'held'] as const;

/** Settlements whose period ends in the month, each with the time it pays for. */
export class SettlementFold {
  readonly #terms: MonthTerms;
  readonly #fact: Settlement = emptySettlement();
  readonly #parts = new PayParts();
  readonly #time: WorkingTime = { seconds: 0, secondsMost: 0, allowance: 0 };
  /** `placeSeconds` of the reused fact, and the objects it is filled with. */
  readonly #placed: { place: string | null; seconds: number; secondsAtMost: number }[] = [];
  readonly #spare: { place: string | null; seconds: number; secondsAtMost: number }[] = [];

  constructor(terms: MonthTerms) {
    this.#terms = terms;
    this.#fact.placeSeconds = this.#placed;
  }

  emit(block: Block, k: number, subject: DaySubject, places: PlaceTime, sink: FactSink): void {
    const { columns, from } = block.pay;
    const { first, last } = this.#terms.county;
    if (subject.platform === EVERY) return;
    for (let i = from[k]!; i < from[k + 1]!; i++) {
      if (columns.platform[i] !== subject.platform || columns.source[i] !== 0) continue;
      if (columns.periodTo[i]! < first || columns.periodTo[i]! > last) continue;
      this.#fill(block.records[k], columns, i, subject, places);
      sink.settlement!(this.#fact, i);
    }
  }

  #fill(
    records: WorkerRecords | undefined,
    columns: PayColumns,
    i: number,
    subject: DaySubject,
    places: PlaceTime,
  ): void {
    const terms = this.#terms;
    const fact = this.#fact;
    const parts = this.#parts.read(columns, i);
    const periodTo = columns.periodTo[i]!;
    const periodFrom = columns.periodFrom[i] === UNKNOWN ? periodTo : columns.periodFrom[i]!;
    const from = periodFrom - terms.baseDay;
    const to = periodTo - terms.baseDay;
    const trade = tradeIndex(columns.trade[i]!);
    fact.payRecordId = columns.recordId?.[i] ?? '';
    fact.platform = terms.uscc(subject.platform);
    fact.trade = trades[trade]!;
    fact.periodFrom = periodFrom;
    fact.periodTo = periodTo;
    fact.workerClass = subject.worker.classOver(subject.platform, Math.max(1, from), to);
    fact.covered = columns.periodFrom[i] !== UNKNOWN && this.#covered(subject, from, to);
    this.#count(subject, trade, from, to);
    this.#place(subject, places, Math.max(1, from), to);
    fact.grossFen = fenOrNull(columns.grossFen[i]!);
    fact.netFen = fenOrNull(columns.netFen[i]!);
    fact.paidFen = fenOrNull(columns.paidFen[i]!);
    fact.tipsFen = parts.part('tipsFen');
    fact.specialAllowanceFen = parts.sum('subsidyNightFen', 'subsidyWeatherFen', 'subsidyHeatFen');
    fact.overtimePayFen = parts.sum('overtimeFen', 'pieceOvertimeFen');
    fact.inKindFen = parts.part('inKindFen');
    fact.statutoryWelfareFen = parts.part('welfareFen');
    fact.holidayPremiumFen = parts.part('holidayPremiumFen');
    fact.currency = terms.county.currencies[columns.currency[i]!] ?? 'CNY';
    fact.form = forms[columns.form[i]!] ?? null;
    fact.status = statuses[columns.status[i]!] ?? null;
    fact.paidOn = columns.paidAt[i] === 0 ? null : dayOf(columns.paidAt[i]!);
    this.#agreed(subject, columns, i, to);
    this.#statement(records, subject.platform, fact.payRecordId);
    const floor = sectorFloorOf(terms, subject.platform, trade, fact.place, periodTo);
    fact.sectorFloorFen = floor.fen;
    fact.sectorFloorUnit = floor.unit;
    fact.sectorFloorOpen = floor.open;
  }

  /** Whether everything that makes up working time was seen on every day: attendance for employees, else orders and sessions. */
  #covered({ platform, roster, worker }: DaySubject, from: number, to: number): boolean {
    if (from < 1) return false;
    const own = this.#terms.platform(platform);
    if (roster.present && attends.has(worker.classOver(platform, from, to))) return own.covers('roster', from, to);
    return own.covers('order', from, to) && own.covers('session', from, to);
  }

  #count(subject: DaySubject, trade: number, from: number, to: number): void {
    const terms = this.#terms;
    const { counts } = subject;
    const fact = this.#fact;
    const agreements = terms.platform(subject.platform).agreements(trade);
    let [seconds, most, orders, holidayS, holidayFen, normalS, normalFen] = [0, 0, 0, 0, 0, 0, 0];
    let allowanceKnown = true;
    let allowed = true;
    let worked = false;
    for (let day = Math.max(1, from); day <= to; day++) {
      workingOn(subject, terms, trade, day, this.#time);
      seconds += this.#time.seconds;
      most += this.#time.secondsMost;
      orders += counts.done[day]!;
      if (terms.holiday[day] === 1) {
        holidayS += counts.seconds[day]!;
        holidayFen += counts.pay[day]!;
      } else {
        normalS += counts.seconds[day]!;
        normalFen += counts.pay[day]!;
      }
      if (this.#time.secondsMost === 0) continue;
      const allowance = agreements[day]?.allowanceS ?? null;
      worked = true;
      allowanceKnown &&= allowance !== null;
      allowed &&= (allowance ?? 0) > 0;
    }
    if (!worked) {
      allowanceKnown = agreements[to]?.allowanceS != null;
      allowed = (agreements[to]?.allowanceS ?? 0) > 0;
    }
    fact.workingSeconds = seconds;
    // Days before the window: each may have been worked whole.
    fact.workingSecondsAtMost = most + Math.max(0, 1 - from) * DAY;
    fact.allowanceAgreed = allowanceKnown ? allowed : null;
    fact.orders = orders;
    fact.holidaySeconds = holidayS;
    fact.holidayPayFen = holidayFen;
    fact.normalSeconds = normalS;
    fact.normalPayFen = normalFen;
  }

  #place(_subject: DaySubject, places: PlaceTime, from: number, to: number): void {
    const { county } = this.#terms;
    const fact = this.#fact;
    const placed = this.#placed;
    const unsure = fact.workingSecondsAtMost - fact.workingSeconds;
    places.read(from, to, fact.workingSeconds);
    placed.length = 0;
    for (let i = 0; i < Math.max(places.count, unsure > 0 ? 1 : 0); i++) {
      this.#spare[i] ??= { place: null, seconds: 0, secondsAtMost: 0 };
      const entry = this.#spare[i]!;
      const place = places.count === 0 ? UNKNOWN_PLACE : places.places[i]!;
      entry.place = place === UNKNOWN_PLACE ? null : county.places[place]!;
      entry.seconds = places.count === 0 ? 0 : places.seconds[i]!;
      // Time that is not certain may have been worked at any of the places.
      entry.secondsAtMost = entry.seconds + unsure;
      placed.push(entry);
    }
    const most = places.most();
    fact.place = most === UNKNOWN_PLACE ? null : county.places[most]!;
  }

  /** What was agreed with the worker: cycle, pay day, holiday rate, the minimum wage the enterprise says it applies. */
  #agreed({ hours }: DaySubject, columns: PayColumns, i: number, to: number): void {
    const fact = this.#fact;
    const row = hours.termsOn(to);
    fact.judgedOn = this.#terms.county.last;
    fact.cycle = row === null ? null : cycleOf(row);
    fact.cycleDays = row === null ? null : numberIn(row, 'cycleDays');
    fact.agreedPayDay = columns.dueOn[i] === UNKNOWN ? agreedPayDay(row, columns.periodTo[i]!) : columns.dueOn[i]!;
    fact.agreedHolidayRateBp = row === null ? null : numberIn(row, 'holidayRateBp');
    fact.minimumWageAppliedFen = row === null ? null : numberIn(row, 'minimumWageAppliedFen');
    const unit = row === null ? null : textIn(row, 'minimumWageAppliedUnit');
    fact.minimumWageAppliedUnit = unit === 'month' || unit === 'hour' ? unit : null;
  }

  #statement(records: WorkerRecords | undefined, platform: number, payRecordId: string): void {
    const fact = this.#fact;
    fact.statementDelivered = null;
    fact.statementMissing = null;
    if (payRecordId === '' || !this.#terms.platform(platform).reports('payStatement')) return;
    const statement = statementOf(records, platform, payRecordId);
    fact.statementDelivered = statement !== null;
    if (statement !== null) fact.statementMissing = missingFields(textIn(statement, 'fields') ?? '');
  }
}

function emptySettlement(): Settlement {
  return {
    payRecordId: '',
    platform: null,
    workerClass: 'unclear',
    trade: 'other',
    periodFrom: 0,
    periodTo: 0,
    workingSeconds: 0,
    workingSecondsAtMost: 0,
    covered: false,
    allowanceAgreed: null,
    placeSeconds: [],
    orders: 0,
    grossFen: null,
    netFen: null,
    paidFen: null,
    tipsFen: null,
    specialAllowanceFen: null,
    overtimePayFen: null,
    inKindFen: null,
    statutoryWelfareFen: null,
    currency: 'CNY',
    form: null,
    agreedPayDay: null,
    paidOn: null,
    judgedOn: 0,
    status: null,
    cycle: null,
    cycleDays: null,
    statementDelivered: null,
    statementMissing: null,
    minimumWageAppliedFen: null,
    minimumWageAppliedUnit: null,
    place: null,
    holidaySeconds: 0,
    holidayPayFen: 0,
    normalSeconds: 0,
    normalPayFen: 0,
    holidayPremiumFen: null,
    agreedHolidayRateBp: null,
    sectorFloorFen: null,
    sectorFloorUnit: null,
    sectorFloorOpen: null,
  };
}
