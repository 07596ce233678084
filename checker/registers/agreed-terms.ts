import { counted, type Fact, flag, text, whole } from '../fact.ts';
import { type Derived, metUnless, notApplicable, type Reading } from '../reading.ts';
import { doubt, found, missing, reads } from './forms.ts';

/** A stated term and the field with what is reported of it. */
const alike = [
  ['agreedPayFen', 'reportedPayFen'],
  ['agreedPieceFen', 'reportedPieceFen'],
  ['agreedCycle', 'reportedCycle'],
  ['agreedPayDate', 'reportedPayDate'],
  ['contractHolidayRateBp', 'reportedHolidayRateBp'],
  ['agreedHoursSystem', 'reportedHoursSystem'],
] as const;

const inLabourRelation = (fact: Fact) =>
  ['employee', 'part-time', 'dispatched'].includes(text(fact, 'workerClass') ?? '');

/** Terms the agreement states: the field that shows each, and whether what is reported fits (null: not known). */
function statedTerms(fact: Fact): [field: string, fits: boolean | null][] {
  const stated: [string, boolean | null][] = [];
  const raw = (name: string) => fact[name] ?? null;
  for (const [agreed, reported] of alike) {
    if (raw(agreed) !== null) stated.push([reported, raw(reported) === null ? null : raw(agreed) === raw(reported)]);
  }
  const [hours, shortest] = [whole(fact, 'agreedDayHoursSeconds'), whole(fact, 'shortestShiftSeconds')];
  const standard = [null, 'standard'].includes(text(fact, 'agreedHoursSystem'));
  if (hours !== null && standard && inLabourRelation(fact))
    stated.push(['shortestShiftSeconds', shortest === null ? null : shortest <= hours]);
  const inside = whole(fact, 'workInAgreedPlace');
  if (text(fact, 'agreedPlace') !== null)
    stated.push(['workInAgreedPlace', inside === null ? null : inside > 0 || counted(fact, 'workElsewhere') === 0]);
  if (['employee-insurance', 'occupational-injury'].includes(text(fact, 'agreedCover') ?? ''))
    stated.push(['coverSeen', flag(fact, 'coverSeen')]);
  return stated;
}

/** Terms of the signed agreement in force beside what is reported; the level follows the class. */
export const termsReading: Reading = reads(
  { sheet: 'relations/R3-01', measure: 'employment-relationship', level: 'LAW', kind: 'agreed-terms' },
  (fact): Derived => {
    const signed = whole(fact, 'signedOn');
    if (text(fact, 'agreementForm') === 'civil-contract' || signed === null || signed > counted(fact, 'last'))
      return notApplicable;
    const stated = statedTerms(fact);
    if (stated.length === 0) return notApplicable;
    const apart = stated.filter(([, fits]) => fits === false).length;
    if (apart > 0) return inLabourRelation(fact) ? found(apart) : ({ ...found(apart), level: 'POLICY' } as Derived);
    const open = stated.filter(([, fits]) => fits === null).map(([field]) => missing(field));
    return open.length === 0 ? metUnless([]) : doubt(...open);
  },
);
