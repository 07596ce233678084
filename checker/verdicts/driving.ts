import { counted, type Fact, text, Unreadable, whole, within, word } from '../fact.ts';
import { type Derived, met, metUnless, notApplicable, type Reading, trades } from '../reading.ts';

/** A driver who drives for several platforms is judged on the union, otherwise on the platform's own record: once, never twice. */
function judgedElsewhere(fact: Fact): boolean {
  const platforms = whole(fact, 'platformsInUnion') ?? 1;
  if (platforms < 1) throw new Unreadable('platformsInUnion 小于 1', 'platformsInUnion is less than one');
  const several = platforms > 1;
  return (text(fact, 'platform') === null) !== several;
}

/** REST-08: no more than 4 hours at the wheel without a stop of 20 minutes (road safety regulation art. 62(7)). */
export const drivingRest: Reading = {
  sheet: 'pay-rest-safety/REST-08',
  measure: 'rest',
  level: 'LAW',
  kind: 'spell',
  parameters: ['driving-continuous-seconds', 'driving-rest-seconds'],
  span: (fact) => [counted(fact, 'day'), counted(fact, 'day')],
  judge(fact, cited): Derived {
    if (word(fact, 'spell', ['order', 'driving']) !== 'driving' || judgedElsewhere(fact)) return notApplicable;
    const stretch = within(fact, 'stretchSeconds');
    const limit = cited.value('driving-continuous-seconds');
    if (limit !== null && stretch.most <= limit) return met;
    if (limit !== null && stretch.least > limit)
      return { verdict: 'finding', quantity: { value: stretch.least - limit, unit: 'seconds' } };
    return stretch.least < stretch.most ? metUnless(['bounds-straddle finishedAt']) : met;
  },
};

/** REST-09: trucks, 8 hours in any 24: official campaigns use it, no binding text was found (sheet 4.3). */
export const drivingIn24Hours: Reading = {
  sheet: 'pay-rest-safety/REST-09',
  measure: 'rest',
  level: 'POLICY',
  kind: 'day',
  parameters: ['truck-driving-24h-seconds'],
  span: (fact) => [counted(fact, 'day'), counted(fact, 'day')],
  judge(fact, cited): Derived {
    const trade = word(fact, 'trade', trades);
    if ((trade !== 'city-freight' && trade !== 'long-haul-freight') || judgedElsewhere(fact)) return notApplicable;
    const driven = within(fact, 'drivingSecondsIn24h');
    const limit = cited.value('truck-driving-24h-seconds');
    if (limit !== null && driven.most <= limit) return met;
    if (limit !== null && driven.least > limit)
      return { verdict: 'finding', quantity: { value: driven.least - limit, unit: 'seconds' } };
    return driven.least < driven.most ? metUnless(['bounds-straddle finishedAt']) : met;
  },
};
