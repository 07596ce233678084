import { counted, type Fact, flag, oneOfOrNull, text, whole } from '../fact.ts';
import { type Cited, type Derived, metUnless, notApplicable, type Reading } from '../reading.ts';
import { always, countsNone, doubt, found, type Gate, type Heading, missing, money, reads } from './forms.ts';

const of = (sheet: string, level: Heading['level'], ...parameters: string[]): Heading => ({
  sheet,
  measure: 'equal-employment',
  level,
  kind: 'vacancy',
  parameters,
});
/** Checks before publishing, section A.3 of the services sheet. */
const checks = 'services-statistics-standards/A.3';

/** Engagements a vacancy may be for that are a labour relationship with somebody: of the platform, the agency or the contractor. */
const labour = ['full-time', 'part-time', 'dispatched', 'outsourced'];
const engagementOf = (fact: Fact) => text(fact, 'engagementType');

/** Asks of vacancies for one kind of engagement; of an unsaid kind it is not known. */
const forEngagement =
  (kind: string): Gate =>
  (fact) => {
    const own = engagementOf(fact);
    return own === null ? missing('engagementType') : own === kind;
  };

/** A reading whose values are those of the day on which the vacancy was published. */
const onPublication = (heading: Heading, judge: (fact: Fact, cited: Cited) => Derived): Reading => ({
  ...reads(heading, judge),
  span: (fact) => [counted(fact, 'publishedOn'), counted(fact, 'publishedOn')],
});

/** Places where it shows: those of the text, and one more where the vacancy says so of itself. Null where neither is told. */
function shown(fact: Fact, inText: string, says: boolean): number | null {
  const places = whole(fact, inText);
  return says ? (places ?? 0) + 1 : places;
}

/** The standard a way of pay is held against (V08): months for whole posts, hours for part-time work and written agreements. */
function standardOf(engagement: string, unit: string): 'minimum-wage-monthly' | 'minimum-wage-hourly' | null {
  const byMonth = engagement !== 'part-time' && labour.includes(engagement);
  const byHour = engagement === 'part-time' || engagement === 'written-agreement';
  if (byMonth && unit === 'month') return 'minimum-wage-monthly';
  return byHour && (unit === 'hour' || unit === 'piece') ? 'minimum-wage-hourly' : null;
}

/** Readings of the rules on what a vacancy says of itself, section 6 of the relations sheet and A.3 of services. */
export const vacancyReadings: Readonly<Record<string, Reading>> = {
  'vacancy-fee': reads(of('relations/R6-06', 'LAW'), (fact) => {
    const asked = whole(fact, 'feeFound');
    if (asked === null) return doubt(missing('conditions'));
    if (asked === 0) return metUnless([]);
    // B for those with a labour contract and for agencies (EPL 66), W for all other new-form work.
    const binds = labour.includes(engagementOf(fact) ?? '') || text(fact, 'vacancyChannel') === 'agency';
    return binds ? found(asked) : { ...found(asked), level: 'POLICY' };
  }),
  'vacancy-exclusivity': reads(of('relations/R6-08', 'POLICY'), (fact) => {
    const own = engagementOf(fact);
    if (own !== null && own !== 'part-time' && labour.includes(own)) return notApplicable;
    const barred = shown(fact, 'exclusivityFound', flag(fact, 'multiPlatformAllowed') === false);
    if (barred === null) return doubt(missing('conditions'), ...(own === null ? [missing('engagementType')] : []));
    if (barred === 0) return metUnless([]);
    if (own === null) return doubt(missing('engagementType'));
    // Part-timers are free by statute (LCL 69).
    return own === 'part-time' ? { ...found(barred), level: 'LAW' } : found(barred);
  }),
  'vacancy-essentials': reads(of('relations/R6-10', 'LAW'), (fact) => {
    const lacking = counted(fact, 'essentialsMissing');
    // Six of the regulation and the term of the 2026 notice: where none is there, it may be that no text was sent at all.
    if (lacking === 7) return doubt(missing('conditions'));
    return lacking === 0 ? metUnless([]) : found(lacking);
  }),
  'vacancy-pay-floor': onPublication(
    of(checks, 'LAW', 'minimum-wage-monthly', 'minimum-wage-hourly'),
    (fact, cited) => {
      const [own, unit] = [engagementOf(fact), text(fact, 'payUnit')];
      const [least, place] = [whole(fact, 'payLeastFen'), text(fact, 'vacancyPlace')];
      const unsaid = [
        ...(own === null ? [missing('engagementType')] : []),
        ...(unit === null ? [missing('payUnit')] : []),
      ];
      const could = (engagement: string) =>
        (unit === null ? ['month', 'hour', 'piece'] : [unit]).some((each) => standardOf(engagement, each) !== null);
      if (own !== null && !could(own)) return notApplicable;
      if (unit === 'other-unit') return notApplicable;
      const gaps = [
        ...unsaid,
        ...(least === null ? [missing('payLeastFen')] : []),
        ...(place === null ? [missing('vacancyPlace')] : []),
        ...(unit === 'piece' && whole(fact, 'normalPieces') === null ? [missing('normalPieces')] : []),
      ];
      if (gaps.length > 0) return doubt(...gaps);
      const standard = standardOf(own!, unit!)!;
      const offered = unit === 'piece' ? least! * counted(fact, 'normalPieces') : least!;
      const due = cited.value(standard, { place });
      if (due === null) return doubt(`value-unknown ${standard}`);
      if (offered >= due) return metUnless([]);
      return own === 'written-agreement' ? { ...money(due - offered), level: 'POLICY' } : money(due - offered);
    },
  ),
  'vacancy-validity': onPublication(of(checks, 'SETTING', 'vacancy-validity-days'), (fact, cited) => {
    const to = whole(fact, 'validTo');
    if (to === null) return doubt(missing('validTo'));
    const days = to - counted(fact, 'publishedOn') + 1;
    if (days <= 0) return doubt('record-contradicts validTo');
    const over = days - (cited.value('vacancy-validity-days') ?? 90);
    return over > 0 ? found(over, 'days') : metUnless([]);
  }),
  'vacancy-repeated': countsNone(of(checks, 'SETTING'), always, 'sameVacancies'),
  'vacancy-agency': countsNone(
    of(checks, 'LAW'),
    (fact) => {
      const channel = oneOfOrNull(fact, 'vacancyChannel', ['own', 'agency', 'gig-market', 'repost']);
      return channel === null ? missing('vacancyChannel') : channel === 'agency';
    },
    'agencyPapersMissing',
  ),
  'vacancy-controlled': countsNone(
    of(checks, 'POLICY'),
    forEngagement('self-operated'),
    'controlFound',
    'items',
    'conditions',
  ),
  'vacancy-personal': countsNone(of('relations/R6-01', 'SETTING'), always, 'personalFound', 'items', 'conditions'),
};
