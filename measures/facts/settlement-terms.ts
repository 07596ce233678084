import { civilFromDay, type Day, dayFromCivil, daysInMonth } from '#basics/day.ts';
import type { Settlement } from './kinds.ts';
import type { County, RecordRow, WorkerRecords } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';
import { compare } from './platform-terms.ts';
import { fromPlatform, holdsOn, numberIn, textIn, tradeIn } from './records.ts';
import { type Bound, standardFor } from './registers/sector/standards.ts';

const cycles = [null, 'day', 'week', 'half-month', 'month', 'task', 'longer'] as const;
const MONTHLY = 4;

/** Pay cycle of a row of pay terms. */
export function cycleOf(row: RecordRow): Settlement['cycle'] {
  return cycles[Number(row.cycle ?? 0)] ?? null;
}

/**
 * The pay day of a period by the terms: paid monthly on the n-th, the first n-th after the period (the last of a month that has
 * no n-th). Null where no such day is agreed.
 */
export function agreedPayDay(row: RecordRow | null, periodTo: Day): Day | null {
  const n = row === null || Number(row.cycle ?? 0) !== MONTHLY ? null : numberIn(row, 'agreedPayDay');
  if (n === null) return null;
  const { year, month } = civilFromDay(periodTo);
  const inMonth = dayFromCivil(year, month, Math.min(n, daysInMonth(year, month)));
  if (inMonth > periodTo) return inMonth;
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayFromCivil(nextYear, next, Math.min(n, daysInMonth(nextYear, next)));
}

/** The statement given for a settlement; null where none is on file. */
export function statementOf(
  records: WorkerRecords | undefined,
  platform: number,
  payRecordId: string,
): RecordRow | null {
  if (records === undefined) return null;
  for (const row of records.payStatement) {
    if (row.platform === platform && row.payRecordId === payRecordId && fromPlatform(row)) return row;
  }
  return null;
}

/** Fields an itemised statement must show. Source: 保障农民工工资支付条例第十五条 (ledger fields); 工资支付暂行规定第六条. */
const statementFields = [
  'employer',
  'cycle',
  'payDate',
  'name',
  'idNumber',
  'contact',
  'workingTime',
  'items',
  'deductions',
  'net',
  'proof',
] as const;

const missing = new Map<string, readonly string[]>();

/** The fields a statement does not show, from the list it shows; equal lists give the same frozen array. */
export function missingFields(shown: string): readonly string[] {
  let found = missing.get(shown);
  if (found === undefined) {
    const fields = new Set(shown.split(',').map((field) => field.trim()));
    found = Object.freeze(statementFields.filter((field) => !fields.has(field)));
    missing.set(shown, found);
  }
  return found;
}

/** A floor of pay for a sector; `open` says what is not told where another may bind. */
export interface SectorFloor {
  fen: number | null;
  unit: 'hour' | 'order' | null;
  open: Bound['open'];
}

/**
 * The sector floor a platform is bound by for a trade and place on a day: its own agreement, one held by the county or an association,
 * which are not in the register of enterprises, or a standard of the sector register. Of several the last that began; begun together,
 * a standard before an agreement, by the hour before by the order.
 */
export function sectorFloorOf(
  { county }: MonthTerms,
  platform: number,
  trade: number,
  place: string | null,
  day: Day,
): SectorFloor {
  const { standard, open } = standardFor(county, 'minimum-pay', county.platforms[platform]!, trade, place, day);
  const row = agreementOf(county, platform, trade, place, day);
  if (standard !== null && (row === null || (standard.from ?? 0) >= (numberIn(row, 'from') ?? 0)))
    return { fen: standard.value, unit: standard.unit === 'fen-per-hour' ? 'hour' : 'order', open };
  const unit = row === null ? null : textIn(row, 'floorUnit');
  return {
    fen: row === null ? null : numberIn(row, 'floorFen'),
    unit: unit === 'hour' || unit === 'order' ? unit : null,
    open,
  };
}

function agreementOf(
  county: County,
  platform: number,
  trade: number,
  place: string | null,
  day: Day,
): RecordRow | null {
  let best: RecordRow | null = null;
  for (const row of county.records.sectorAgreement) {
    if (tradeIn(row) !== trade || !holdsOn(row, day) || !fromPlatform(row)) continue;
    const area = textIn(row, 'place');
    if (area !== null && !(place ?? '').startsWith(area)) continue;
    if (row.platform !== platform && (county.records.enterprise.length === 0 || isEnterprise(county, row.platform)))
      continue;
    if (best === null || later(row, best)) best = row;
  }
  return best;
}

const isEnterprise = ({ records }: County, platform: number) =>
  records.enterprise.some((row) => row.platform === platform);

function later(row: RecordRow, than: RecordRow): boolean {
  const from = (numberIn(row, 'from') ?? 0) - (numberIn(than, 'from') ?? 0);
  if (from !== 0) return from > 0;
  const unit = compare(textIn(than, 'floorUnit') ?? '', textIn(row, 'floorUnit') ?? '');
  return unit !== 0 ? unit > 0 : compare(row.recordId, than.recordId) > 0;
}
