import { midnight, monthsLater } from '../calendar.ts';
import { counted, type Fact, flag, text, told, whole } from '../fact.ts';
import { type Derived, type Doubt, metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { asksFor, doubt, found, type Heading, missing, ofClass, reads } from './forms.ts';
import { takesForCare } from './safety-words.ts';
import { atLevel, valueOr, withNumbers } from './values.ts';

const of = (id: string, level: Heading['level'], kind: string, ...parameters: string[]): Heading => ({
  sheet: `pay-rest-safety/${id}`,
  measure: 'safety',
  level,
  kind,
  parameters,
});

/** Everybody but the self-employed: measure 8 speaks for all workers, the law for those in a labour relation. */
const workers = ofClass('employee', 'part-time', 'dispatched', 'quasi-employee');

/** A conclusion for whoever the class makes it: law in a labour relation, policy for a quasi-employee, not known while the class is unclear. */
export function byClass(fact: Fact, derived: Derived): Derived {
  if (derived.verdict !== 'finding') return derived;
  const own = text(fact, 'workerClass');
  if (own === 'unclear') return doubt(unclearClass);
  return own === 'quasi-employee' ? atLevel(derived, 'POLICY') : derived;
}

export const selfEmployed = (fact: Fact) => text(fact, 'workerClass') === 'self-employed';

/** Class hours short of what is asked. */
const hoursShort = (hours: number, due: number): Derived => (hours < due ? found(due - hours) : metUnless([]));

/** Vehicles by what section 7.6 asks of them. */
const twoWheels = ['e-bike', 'motorcycle', 'unknown'];
const noLicence = ['e-bike'];

/** Readings of the rules on training, cards, reports of being unwell, helmets and vehicles, by slug (sections 7.1, 7.2 and 7.6). */
export const peopleReadings: Readonly<Record<string, Reading>> = {
  'operating-card-given': reads(of('OSH-01', 'POLICY', 'card-month'), (fact) => {
    const asks = workers(fact);
    if (asks === false) return notApplicable;
    if (counted(fact, 'cardsGiven') > 0) return metUnless([]);
    return asks === true ? found(1) : doubt(asks);
  }),
  'operating-card-read': asksFor(of('OSH-01', 'POLICY', 'safety-card'), workers, [['readOn', 'by']]),
  'initial-training': reads(of('OSH-05', 'LAW', 'training-month', 'training-hours-initial'), (fact, cited) => {
    if (selfEmployed(fact)) return notApplicable;
    const short = hoursShort(counted(fact, 'initialHours'), valueOr(cited, 'training-hours-initial', 24));
    // Before the first order: until there is one nothing is late.
    if (short.verdict === 'finding' && whole(fact, 'workBeganOn') === null)
      return doubt(missing('workBeganOn'), ...(text(fact, 'workerClass') === 'unclear' ? [unclearClass] : []));
    return byClass(fact, short);
  }),
  'yearly-training': reads(of('OSH-05', 'LAW', 'training-month', 'training-hours-yearly'), (fact, cited) => {
    if (selfEmployed(fact)) return notApplicable;
    if (monthsLater(counted(fact, 'startedOn'), 12) > counted(fact, 'last')) return notApplicable;
    return byClass(fact, hoursShort(counted(fact, 'yearlyHours'), valueOr(cited, 'training-hours-yearly', 8)));
  }),
  'health-training': reads(of('OSH-05', 'POLICY', 'training-month'), (fact) =>
    selfEmployed(fact) ? notApplicable : byClass(fact, counted(fact, 'healthHours') > 0 ? metUnless([]) : found(1)),
  ),
  'manager-training': reads(
    of('OSH-05', 'LAW', 'manager-training', 'training-hours-manager-initial', 'training-hours-manager-yearly'),
    (fact, cited) => {
      if (flag(fact, 'heldAtEnd') !== true) return notApplicable;
      const [from, initial, yearly] = [
        whole(fact, 'inPostFrom'),
        whole(fact, 'initialHours'),
        whole(fact, 'yearlyHours'),
      ];
      const due = valueOr(cited, 'training-hours-manager-initial', 32);
      const again = valueOr(cited, 'training-hours-manager-yearly', 12);
      const yearIn = from === null ? null : monthsLater(from, 12) <= counted(fact, 'last');
      const first = Math.max(0, due - (initial ?? due));
      const further = yearIn === true ? Math.max(0, again - (yearly ?? again)) : 0;
      if (first + further > 0) return withNumbers(found(first + further), { first, again: further });
      const open: Doubt[] = initial === null ? [missing('initialHours')] : [];
      if (yearIn === null && (yearly === null || yearly < again)) open.push(missing('inPostFrom'));
      if (yearIn !== false && yearly === null) open.push(missing('yearlyHours'));
      return metUnless(open);
    },
  ),
  // Screened by the day of release, and nothing taken for rest, refusing danger, slowing or reporting; its own words are for review only.
  'harmful-indicator': reads(of('OSH-06', 'POLICY', 'appraisal-indicator'), (fact) => {
    const [released, screened] = [whole(fact, 'releasedOn'), whole(fact, 'screenedOn')];
    if (released === null) return doubt(missing('releasedOn'));
    if (released > counted(fact, 'last')) return notApplicable;
    const unscreened = screened === null || screened > released;
    const takes = text(fact, 'penalises');
    if (takes === null && !unscreened) return doubt(missing('penalises'));
    const harmful = (takes !== null && takes !== 'none') || takesForCare(told(fact, 'indicatorText'));
    const points = Number(harmful) + Number(unscreened);
    if (points === 0) return metUnless([]);
    return takes === 'none' && !unscreened ? atLevel(found(points), 'SETTING') : found(points);
  }),
  // Answered by somebody after it, orders stopped, nothing lost: each that is not so is counted.
  'unwell-report-answered': reads(of('OSH-07', 'POLICY', 'unwell-report'), (fact) => {
    const asks = workers(fact);
    if (asks === false) return notApplicable;
    const [answered, stopped, rank] = [whole(fact, 'answeredAt'), flag(fact, 'ordersStopped'), flag(fact, 'rankLost')];
    const loss = whole(fact, 'payLossFen');
    const wrong = [
      answered === null || answered < counted(fact, 'reportedAt'),
      stopped === false,
      (loss ?? 0) > 0,
      rank === true,
      counted(fact, 'ordersAfter') > 0,
      counted(fact, 'penaltyThatDayFen') > 0,
    ].filter(Boolean).length;
    if (wrong > 0) return asks === true ? found(wrong) : doubt(asks);
    return metUnless([
      ...(text(fact, 'answeredBy') === null ? [missing('answeredBy')] : []),
      ...(stopped === null ? [missing('ordersStopped')] : []),
      ...(loss === null ? [missing('payLossFen')] : []),
      ...(rank === null ? [missing('rankLost')] : []),
    ]);
  }),
  'helmet-and-vehicle': reads(of('OSH-15', 'POLICY', 'rider-vehicle'), (fact) => {
    const vehicle = text(fact, 'vehicle') ?? 'unknown';
    if (flag(fact, 'heldAtEnd') !== true || vehicle === 'on-foot') return notApplicable;
    const [helmet, plated, licensed] = [whole(fact, 'helmetIssuedOn'), flag(fact, 'plated'), flag(fact, 'licensed')];
    const bare = twoWheels.includes(vehicle) && (helmet === null || helmet > counted(fact, 'last'));
    const asksLicence = !noLicence.includes(vehicle);
    const wrong = Number(bare) + Number(plated === false) + Number(asksLicence && licensed === false);
    if (wrong > 0) return found(wrong);
    return metUnless([
      ...(plated === null ? [missing('plated')] : []),
      ...(asksLicence && licensed === null ? [missing('licensed')] : []),
    ]);
  }),
};

/** Grades from the lowest, with the least number of deaths, of serious injuries and of hundreds of yuan lost that makes each (table 7.3). */
const grades = [
  ['general', 0, 0, 0],
  ['larger', 3, 10, 100_000],
  ['major', 10, 50, 500_000],
  ['extraordinary', 30, 100, 1_000_000],
] as const;

/** Readings of the rules on accidents, by slug (section 7.3). */
export const accidentReadings: Readonly<Record<string, Reading>> = {
  'accident-report-time': reads(of('OSH-13', 'LAW', 'accident', 'accident-report-seconds'), (fact, cited) => {
    const known = whole(fact, 'knownAt');
    if (known === null) return doubt(missing('knownAt'));
    const end = midnight(counted(fact, 'last') + 1);
    const until = Math.min(whole(fact, 'reportedAt') ?? end, end);
    const over = until - known - valueOr(cited, 'accident-report-seconds', 3600);
    return over > 0 ? withNumbers(found(over, 'seconds'), { until }) : metUnless([]);
  }),
  'accident-grade': reads(of('OSH-13', 'LAW', 'accident'), (fact) => {
    const columns = ['deaths', 'seriousInjuries', 'lossHundredYuan'] as const;
    const counts = columns.map((column) => whole(fact, column));
    const least = Math.max(
      ...counts.map((count, i) => grades.findLastIndex((grade) => (count ?? 0) >= (grade[i + 1] as number))),
    );
    const said = grades.findIndex(([name]) => name === text(fact, 'accidentGrade'));
    if (said === -1) return doubt(missing('accidentGrade'));
    // Any column may only raise the grade: one below what the known columns give is wrong whatever the others say.
    const wrong = withNumbers(found(1), { due: least });
    if (said < least) return wrong;
    const open = columns.filter((_, i) => counts[i] === null);
    if (open.length > 0 && least < grades.length - 1) return doubt(...open.map(missing));
    return said === least ? metUnless([]) : wrong;
  }),
  'accident-supplement': reads(
    of('OSH-14', 'LAW', 'accident', 'accident-supplement-days', 'accident-supplement-days-traffic'),
    (fact, cited) => {
      const [changed, last] = [whole(fact, 'casualtiesChangedOn'), counted(fact, 'last')];
      if (changed === null || changed > last) return notApplicable;
      const [occurred, traffic] = [whole(fact, 'occurredOn'), flag(fact, 'traffic')];
      if (occurred === null) return doubt(missing('occurredOn'));
      const window = valueOr(cited, 'accident-supplement-days', 30);
      const road = valueOr(cited, 'accident-supplement-days-traffic', 7);
      const after = changed - occurred;
      const until = Math.min(whole(fact, 'supplementedOn') ?? last, last);
      const late = until - changed;
      if (after > Math.max(window, road) || late <= 0) return notApplicable;
      if (traffic === null && after > Math.min(window, road)) return doubt(missing('traffic'));
      return after > (traffic === true ? road : window) ? notApplicable : withNumbers(found(late, 'days'), { until });
    },
  ),
};
