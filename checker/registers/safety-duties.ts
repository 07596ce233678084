import { counted, type Fact, flag, text, whole } from '../fact.ts';
import { type Derived, metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { asksFor, doubt, found, type Gate, type Heading, missing, reads } from './forms.ts';
import { atLevel, valueOr, withNumbers } from './values.ts';

const of = (id: string, level: Heading['level'], kind = 'safety-month', ...parameters: string[]): Heading => ({
  sheet: `pay-rest-safety/${id}`,
  measure: 'safety',
  level,
  kind,
  parameters,
});

/** Asked of an enterprise that engages anybody in the month, once the table was sent. */
function ofEnterprise(heading: Heading, reported: string, table: string, judge: (fact: Fact) => Derived): Reading {
  return reads(heading, (fact) => {
    if (counted(fact, 'workersEngaged') === 0) return notApplicable;
    return flag(fact, reported) === true ? judge(fact) : doubt(`table-not-reported ${table}`);
  });
}

/** How many of some things are lacking. */
const lacking = (states: readonly boolean[]): Derived => {
  const count = states.filter((there) => !there).length;
  return count === 0 ? metUnless([]) : found(count);
};

const byEnd = (fact: Fact, field: string) => {
  const day = whole(fact, field);
  return day !== null && day <= counted(fact, 'last');
};

/** The duties asked of somebody in charge, against those carried out. */
const duties = (level: Heading['level'], done: string) =>
  ofEnterprise(of('OSH-01', level), 'dutiesReported', 'safetyDuty', (fact) => {
    const short = counted(fact, 'dutiesDue') - counted(fact, done);
    return short > 0 ? found(short) : metUnless([]);
  });

/** Transport units need a body or full-time staff whatever their size (安全生产法 art. 24): those that carry people or goods, parcels among them. */
const transport = ['ride', 'courier', 'city-freight', 'long-haul-freight'];

const heldAtEnd: Gate = (fact) => flag(fact, 'heldAtEnd') === true;

/** Readings of the rules on what an enterprise has in place, by slug (section 7.1 of the sheet). */
export const dutyReadings: Readonly<Record<string, Reading>> = {
  'responsibility-posts': ofEnterprise(of('OSH-01', 'LAW'), 'postsReported', 'safetyPost', (fact) =>
    counted(fact, 'safetyPosts') > 0 ? metUnless([]) : found(1),
  ),
  'responsibility-system': asksFor(of('OSH-01', 'LAW', 'safety-post'), heldAtEnd, [
    ['holderNamed', 'yes'],
    ['dutyListOn', 'by'],
    ['dutySignedOn', 'by'],
    ['appraisalStandard', 'yes'],
  ]),
  'safety-staff': reads(of('OSH-02', 'LAW', 'safety-month', 'safety-staff-threshold'), (fact, cited) => {
    const [employees, all] = [counted(fact, 'employees'), counted(fact, 'workersEngaged')];
    if (all === 0) return notApplicable;
    const limit = valueOr(cited, 'safety-staff-threshold', 100);
    if (flag(fact, 'appointmentsReported') !== true)
      return doubt('table-not-reported safetyAppointment', ...(all > limit ? [unclearClass] : []));
    if (byEnd(fact, 'bodyOrFullTimeFrom')) return metUnless([]);
    const fullTime = transport.includes(text(fact, 'trade') ?? '') || employees > limit;
    const any = byEnd(fact, 'anySafetyStaffFrom');
    if (any && !fullTime) return metUnless(all > limit ? [unclearClass] : []);
    // The law counts its own employees; where there are none it is the policy that asks.
    return employees === 0 ? atLevel(found(1), 'POLICY') : found(1);
  }),
  'safety-director': ofEnterprise(of('OSH-03', 'POLICY'), 'appointmentsReported', 'safetyAppointment', (fact) =>
    lacking([byEnd(fact, 'directorFrom'), byEnd(fact, 'chiefEngineerFrom')]),
  ),
  'main-person-duties': duties('LAW', 'mainDutiesDone'),
  'controller-duties': duties('POLICY', 'controllerDutiesDone'),
  'condition-channel': ofEnterprise(of('OSH-07', 'POLICY'), 'channelReported', 'conditionChannel', (fact) =>
    lacking([byEnd(fact, 'channelFrom')]),
  ),
  'hazard-check-cycle': ofEnterprise(of('OSH-04', 'POLICY'), 'hazardChecksReported', 'hazardCheck', (fact) =>
    lacking(['dayChecks', 'weekChecks', 'monthChecks'].map((cycle) => counted(fact, cycle) > 0)),
  ),
  'hazard-checks': reads(of('OSH-04', 'LAW', 'hazard-check'), (fact) => {
    const last = counted(fact, 'last');
    const [due, checked, hazards] = [whole(fact, 'checkDueOn'), whole(fact, 'checkedOn'), whole(fact, 'hazards')];
    const [closeBy, closed] = [whole(fact, 'closeBy'), whole(fact, 'closedOn')];
    if (due === null) return doubt(missing('checkDueOn'));
    const late = due <= last && (checked === null || checked > due);
    const overdue = (hazards ?? 0) > 0 && closeBy !== null && closeBy <= last && (closed === null || closed > closeBy);
    if (late || overdue) {
      // The cycle of checks is the policy's; that what was found is closed is the law's (art. 41).
      const all = withNumbers(found(Number(late) + Number(overdue)), {
        unchecked: Number(late),
        open: Number(overdue),
      });
      return overdue ? all : atLevel(all, 'POLICY');
    }
    if (checked === null || checked > last) return metUnless([]);
    return metUnless(
      hazards === null ? [missing('hazards')] : hazards > 0 && closeBy === null ? [missing('closeBy')] : [],
    );
  }),
  'standardisation-valid': reads(of('OSH-01', 'POLICY', 'standardisation'), (fact) => {
    const [to, last] = [whole(fact, 'expiresOn'), counted(fact, 'last')];
    return to === null ? doubt(missing('expiresOn')) : to < last ? found(last - to, 'days') : metUnless([]);
  }),
  'chief-engineer-sign-off': reads(of('OSH-03', 'POLICY', 'change-sign-off'), (fact) => {
    const [effective, last] = [whole(fact, 'effectiveOn'), counted(fact, 'last')];
    if (effective === null) return doubt(missing('effectiveOn'));
    const signed = Math.min(whole(fact, 'signedOffOn') ?? last + 1, last + 1);
    return signed > effective ? found(signed - effective, 'days') : metUnless([]);
  }),
};
