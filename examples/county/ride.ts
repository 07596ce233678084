import { startOf } from '#basics/instant.ts';
import { isStatutory } from './calendar.ts';
import { addBlock, addWorker, type OrderDraft } from './feed.ts';
import { dayStream, engagement, type Plan, worksOn } from './people.ts';
import type { Random } from './random.ts';
import { book, openTakings, settlePiecePay } from './settlement.ts';
import { distanceMetres, type Township, townshipAt } from './townships.ts';

/** Blocks of a driver's day, seconds of day: earliest and latest start, shortest and longest length; none reaches 4 hours. */
const blocks = {
  morning: [6.5 * 3600, 7.5 * 3600, 6300, 11400],
  midday: [11.5 * 3600, 12.5 * 3600, 4500, 8100],
  evening: [16.5 * 3600, 17.5 * 3600, 8100, 12300],
  night: [21.5 * 3600, 21.9 * 3600, 3600, 7500],
} as const;

type BlockName = keyof typeof blocks;

function dayShape(roll: Random, pace: number): BlockName[] {
  if (pace < 400) return [roll.pick(['morning', 'evening'] as const)];
  if (pace < 800) return ['morning', 'evening'];
  return roll.pick([
    ['morning', 'midday', 'evening'],
    ['morning', 'evening', 'night'],
    ['midday', 'evening', 'night'],
  ]);
}

const orderSecondsADay = 7.4 * 3600;
/** Where rides go: another township at most 25 km away, or the same one. */
function destination(roll: Random, from: Township): Township {
  if (roll.chance(620)) return from;
  const to = townshipAt(roll.next());
  return distanceMetres(from, to) <= 25_000 ? to : from;
}

/** One driver's month of rides. Each ride begins where the last ended; fares are shown with the take rate after each. */
export function rideMonth(plan: Plan): void {
  const { month, person } = plan;
  const engagements = person.platforms.map((key) => {
    const feed = plan.feed(key);
    const worker = engagement(key, person, '2', '5');
    addWorker(feed, worker);
    return { feed, worker, takings: openTakings(month, feed.profile.cycle) };
  });
  for (let at = month.first; at <= month.last; at++) {
    if (!worksOn(person, at)) continue;
    const roll = dayStream(plan, at);
    // nobody makes them come: on a good quarter of the days they do something else
    if (roll.chance(270) && !person.steady) continue;
    const times = isStatutory(at) ? 2 : 1;
    let budget = orderSecondsADay;
    let here = person.home;
    dayShape(roll, person.pace).forEach((name, i) => {
      const [earliest, latest, shortest, longest] = blocks[name];
      const from = startOf(at) + roll.int(earliest, latest);
      const to = from + roll.int(shortest, longest);
      const drafts: OrderDraft[] = [];
      let next = from;
      while (true) {
        const there = destination(roll, here);
        const distanceM = Math.round(distanceMetres(here, there) * 1.4) + roll.int(1800, 5200);
        const pickedAt = next + roll.int(180, 480);
        // 25 to 40 km/h
        const finishedAt = pickedAt + Math.round((distanceM * 3600) / (roll.int(250, 400) * 100));
        if (finishedAt > to || budget < finishedAt - next) break;
        budget -= finishedAt - next;
        const minutes = Math.ceil((finishedAt - next) / 60);
        const workerGrossFen = (300 + minutes * 95 + Math.round(distanceM / 25)) * times;
        // the driver keeps 76 to 82 of 100: take rates of 18 to 24 %
        const userPaidFen = Math.round((workerGrossFen * 100) / roll.int(76, 82));
        drafts.push({
          acceptedAt: next,
          createdAt: next - roll.int(5, 40),
          pickedAt,
          finishedAt,
          vehicle: '3',
          fromPlace: here.code,
          toPlace: there.code,
          distanceM,
          userPaidFen,
          platformFeeFen: userPaidFen - workerGrossFen,
          workerGrossFen,
          takeRateShown: '1',
        });
        here = there;
        next = finishedAt + roll.int(90, 1100);
      }
      if (drafts.length === 0) return;
      const { feed, worker, takings } = engagements[(i + at) % engagements.length]!;
      book(takings, at, addBlock(feed, worker, drafts));
    });
  }
  for (const { feed, worker, takings } of engagements) settlePiecePay(feed, worker, takings);
}
