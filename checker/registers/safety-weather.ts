import { counted, type Fact, flag, text, whole } from '../fact.ts';
import {
  type Cited,
  type Derived,
  type Doubt,
  metUnless,
  notApplicable,
  type Reading,
  unclearClass,
} from '../reading.ts';
import { doubt, found, type Heading, missing, money, reads } from './forms.ts';
import { byClass, selfEmployed } from './safety-people.ts';
import { atLevel, valueOr, withNumbers } from './values.ts';

const of = (id: string, level: Heading['level'], kind: string, ...parameters: string[]): Heading => ({
  sheet: `pay-rest-safety/${id}`,
  measure: 'safety',
  level,
  kind,
  parameters,
});
const day = (id: string, level: Heading['level'], ...parameters: string[]) => of(id, level, 'heat-day', ...parameters);

/** Order time of which the place or the vehicle is not told: it may lie in any band, or not in the open. */
const untold = (fact: Fact): Doubt[] => [
  ...(counted(fact, 'unplacedSeconds') > 0 ? [missing('fromPlace')] : []),
  ...(counted(fact, 'unnamedSeconds') > 0 ? [missing('vehicle')] : []),
];

/** Time over a limit, certain from what is told; open where the untold would take it over. */
function over(fact: Fact, seconds: number, limit: number): Derived {
  if (seconds > limit) return byClass(fact, found(seconds - limit, 'seconds'));
  const most = seconds + counted(fact, 'unplacedSeconds') + counted(fact, 'unnamedSeconds');
  return metUnless(most > limit ? untold(fact) : []);
}

/** Readings of the rules on heat, by slug (section 7.4 of the sheet: of the national and the municipal rules the stricter). */
export const heatReadings: Readonly<Record<string, Reading>> = {
  // Overtime is a word of the labour relation; a part-time contract has none in general (section 0).
  'heat-overtime': reads(
    day('OSH-08', 'NOTICE', 'heat-band-general', 'heat-band-moderate', 'standard-day-seconds'),
    (fact, cited) => {
      const own = text(fact, 'workerClass');
      if (own !== 'employee' && own !== 'dispatched' && own !== 'unclear') return notApplicable;
      const derived = over(fact, counted(fact, 'generalSeconds'), valueOr(cited, 'standard-day-seconds', 28_800));
      // A day over eight hours is overtime of the standard system only.
      if (derived.verdict === 'finding' && text(fact, 'hoursSystem') !== 'standard')
        return doubt('period-not-covered hoursSystem');
      return derived;
    },
  ),
  'heat-outdoor-hours': reads(
    day('OSH-09', 'NOTICE', 'heat-band-moderate', 'heat-band-intense', 'heat-outdoor-limit-seconds'),
    (fact, cited) =>
      selfEmployed(fact)
        ? notApplicable
        : over(fact, counted(fact, 'moderateSeconds'), valueOr(cited, 'heat-outdoor-limit-seconds', 21_600)),
  ),
  'heat-midday': reads(
    day(
      'OSH-09',
      'LAW',
      'heat-band-moderate',
      'heat-band-intense',
      'heat-suspension-from-second',
      'heat-suspension-to-second',
    ),
    (fact) => (selfEmployed(fact) ? notApplicable : over(fact, counted(fact, 'middaySeconds'), 0)),
  ),
  'heat-stop': reads(day('OSH-10', 'NOTICE', 'heat-band-intense'), (fact) =>
    selfEmployed(fact) ? notApplicable : over(fact, counted(fact, 'intenseSeconds'), 0),
  ),
  'heat-allowance': reads(
    of(
      'OSH-11',
      'LAW',
      'heat-month',
      'heat-allowance-moderate-least',
      'heat-allowance-intense-least',
      'heat-band-moderate',
    ),
    (fact, cited) => {
      const [moderate, intense] = [counted(fact, 'moderateDays'), counted(fact, 'intenseDays')];
      const unsettled = counted(fact, 'unsettledDays');
      if (selfEmployed(fact) || moderate + intense + unsettled === 0) return notApplicable;
      if (flag(fact, 'payReported') !== true) return doubt('table-not-reported pay');
      const paid = whole(fact, 'heatAllowanceFen');
      const later: Doubt[] = unsettled > 0 ? ['period-not-covered periodTo'] : [];
      if (paid === null) return doubt(missing('subsidyHeatFen'), ...later);
      const short = hotterDays(fact, cited) - paid;
      if (short > 0) return byClass(fact, money(short));
      return metUnless(later);
    },
  ),
  // A duty from 35 degrees with no amount of Chongqing's own: none at all is found, some is enough only where it would be at 37.
  'heat-allowance-national': reads(
    of(
      'OSH-11',
      'NOTICE',
      'heat-month',
      'heat-allowance-general-least',
      'heat-allowance-moderate-least',
      'heat-allowance-intense-least',
      'heat-band-general',
      'heat-band-moderate',
    ),
    (fact, cited) => {
      const general = counted(fact, 'generalDays');
      if (selfEmployed(fact) || general === 0) return notApplicable;
      if (flag(fact, 'payReported') !== true) return doubt('table-not-reported pay');
      const paid = whole(fact, 'heatAllowanceFen');
      if (paid === null) return doubt(missing('subsidyHeatFen'));
      if (paid === 0) return byClass(fact, found(general, 'days'));
      const ample = hotterDays(fact, cited) + general * valueOr(cited, 'heat-allowance-moderate-least', 500);
      return metUnless(paid >= ample ? [] : ['value-unknown heat-allowance-general-least']);
    },
  ),
};

/** The least allowance of the days at 37 degrees and at 40 and more, in fen. */
const hotterDays = (fact: Fact, cited: Cited) =>
  counted(fact, 'moderateDays') * valueOr(cited, 'heat-allowance-moderate-least', 500) +
  counted(fact, 'intenseDays') * valueOr(cited, 'heat-allowance-intense-least', 1000);

/**
 * Signals of what makes riding dangerous: the sheet's table of thresholds, with lightning and hail. Heat is driven by the day's maximum,
 * not by the colour (section 7.5); cold, frost, haze, drought and forest fire ask nothing of orders.
 */
const onTheRoad = ['rainstorm', 'snowstorm', 'wind', 'fog', 'icing', 'lightning', 'hail'];

const colours = ['blue', 'yellow', 'orange', 'red'];

/** What the county's matrix (section 7.5) makes of a signal at its level; a finding there is one of the setting. */
function underSignal(
  first: string,
  parameters: readonly string[],
  judge: (fact: Fact, tier: number, cited: Cited) => Derived,
) {
  const heading = of('OSH-12', 'POLICY', 'severe-weather', 'severe-weather-act-seconds', first, ...parameters);
  return reads(heading, (fact, cited) => {
    const [kind, level] = [text(fact, 'signalKind'), text(fact, 'signalLevel')];
    if (selfEmployed(fact) || (kind !== null && !onTheRoad.includes(kind))) return notApplicable;
    const open = [
      ...(kind === null ? [missing('signalKind')] : []),
      ...(level === null ? [missing('signalLevel')] : []),
    ];
    const tier = colours.indexOf(level ?? '') + 1;
    if (level !== null && tier < valueOr(cited, first, 2)) return notApplicable;
    if (open.length > 0) return doubt(...open);
    const derived = atLevel(judge(fact, tier, cited), 'SETTING');
    if (derived.verdict !== 'finding') return derived;
    // Who was under it is not certain: an altitude bound, or no time of lifting.
    const doubts: Doubt[] = [
      ...(whole(fact, 'belowMetres') === null ? [] : ['bounds-straddle belowMetres' as const]),
      ...(flag(fact, 'liftSaid') === true ? [] : [missing('liftedAt')]),
      ...(text(fact, 'workerClass') === 'unclear' ? [unclearClass] : []),
    ];
    return doubts.length === 0 ? derived : doubt(...doubts);
  });
}

/** Readings of the rules on severe weather, by slug. */
export const weatherReadings: Readonly<Record<string, Reading>> = {
  'severe-weather-measures': underSignal(
    'severe-weather-extend-level',
    ['severe-weather-stop-level'],
    (fact, tier, cited) => {
      const stopped = tier >= valueOr(cited, 'severe-weather-stop-level', 4);
      const wrong = counted(fact, stopped ? 'ordersUnder' : 'ordersNotExtended');
      if (wrong > 0) return withNumbers(found(wrong, 'orders'), { stopped: Number(stopped) });
      return metUnless(!stopped && counted(fact, 'extensionNotSaid') > 0 ? [missing('extendedS')] : []);
    },
  ),
  'severe-weather-limits': underSignal(
    'severe-weather-limit-level',
    [
      'severe-weather-orders-at-once',
      'severe-weather-near-level',
      'severe-weather-distance-metres',
      'severe-weather-stop-level',
    ],
    (fact, tier, cited) => {
      // Where nothing may be sent at all, every order is counted already.
      if (tier >= valueOr(cited, 'severe-weather-stop-level', 4)) return notApplicable;
      const near = tier >= valueOr(cited, 'severe-weather-near-level', 3);
      const most = valueOr(cited, 'severe-weather-orders-at-once', 3);
      const above = Math.max(0, counted(fact, 'mostAtOnce') - most);
      const far = near ? counted(fact, 'ordersFar') : 0;
      if (above + far > 0) return withNumbers(found(above + far, 'orders'), { above, far });
      return metUnless(near && counted(fact, 'distanceNotSaid') > 0 ? [missing('distanceM')] : []);
    },
  ),
  'severe-weather-lateness': underSignal('severe-weather-waive-level', [], (fact) => {
    const taken = counted(fact, 'latePenaltyFen');
    if (taken > 0) return money(taken);
    return metUnless(counted(fact, 'penaltyNotSaid') > 0 ? [missing('penaltyFen')] : []);
  }),
};
