import type { Day } from '#basics/day.ts';
import { trades } from '../../kinds.ts';
import type { County, RecordRow } from '../../ledger.ts';
import { numberIn, textIn, tradeIndex } from '../../records.ts';
import { EnterpriseFile } from '../register.ts';
import type { LicenceDays, LinkKind } from './kinds.ts';

/** Codes of the kinds of licence. */
const DISPATCH = 1;
const PLACEMENT = 2;
const FILING = 3;
const BUSINESS = 4;

/** Rows of an enterprise's licences, as the county keeps them. */
export function licencesOf(county: County, uscc: string): readonly RecordRow[] {
  return new EnterpriseFile(county, -1, null).rowsOf(uscc, 'licence');
}

/** Whether the county keeps licences at all. */
export const licencesKept = ({ registers }: County): boolean => (registers?.licence ?? []).length > 0;

/** What a licence must be good for. */
export interface Asked {
  form: LinkKind;
  /** Trade the work is in; a business licence's scope is held against it. */
  trade: (typeof trades)[number];
  /** Whether an agency for employment services places workers; null: not told. */
  placing: boolean | null;
}

type Standing = 'valid' | 'none' | 'licenceEndedOn' | 'licenceScope' | 'placing';

/** How one licence stands on a day: valid, not, or the field that leaves it open. */
function standingOf(row: RecordRow, { form, trade, placing }: Asked, day: Day): Standing {
  const kind = Number(row.kind);
  const fits =
    form === 'dispatch'
      ? kind === DISPATCH
      : form === 'hr-service'
        ? kind === PLACEMENT || (kind === FILING && placing !== true)
        : kind === BUSINESS;
  const [from, to] = [numberIn(row, 'from'), numberIn(row, 'to')];
  if (!fits || from === null || from > day || (to !== null && to < day)) return 'none';
  const endedOn = numberIn(row, 'endedOn');
  if (endedOn !== null && endedOn <= day) return 'none';
  if (kind === BUSINESS) {
    const scope = textIn(row, 'scope');
    const holds = scope?.split(',').some((code) => trades[tradeIndex(Number(code))] === trade) ?? null;
    if (holds === false) return 'none';
    if (holds === null) return 'licenceScope';
  }
  if (endedOn === null && textIn(row, 'endKind') !== null) return 'licenceEndedOn';
  return kind === FILING && placing === null ? 'placing' : 'valid';
}

/** How some licences stand together on a day. */
export function standingOn(rows: readonly RecordRow[], asked: Asked, day: Day): Standing {
  const standings = rows.map((row) => standingOf(row, asked, day));
  if (standings.includes('valid')) return 'valid';
  return standings.find((one) => one !== 'none') ?? 'none';
}

/** Counts days from one to another, both in it, on which licences stand or do not; `onEach` sees every day without one. */
export function licenceDays(
  rows: readonly RecordRow[],
  asked: Asked,
  from: Day,
  to: Day,
  onEach: (day: Day) => void = () => {},
): Omit<LicenceDays, 'licencesKept'> {
  let [unlicensedDays, openLicenceDays] = [0, 0];
  let openLicence: string | null = null;
  for (let day = from; day <= to; day++) {
    const standing = standingOn(rows, asked, day);
    if (standing === 'none') {
      unlicensedDays++;
      onEach(day);
    } else if (standing !== 'valid') {
      openLicenceDays++;
      openLicence ??= standing;
    }
  }
  return { unlicensedDays, openLicenceDays, openLicence };
}
