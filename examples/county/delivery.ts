import { startOf } from '#basics/instant.ts';
import { isStatutory, weather } from './calendar.ts';
import { addBlock, addWorker, type OrderDraft } from './feed.ts';
import { dayStream, engagement, type Plan, worksOn } from './people.ts';
import type { Random } from './random.ts';
import { book, openTakings, settlePiecePay } from './settlement.ts';

/** Where a rider's blocks may lie, seconds of day: earliest and latest start, shortest and longest length. */
const blocks = {
  breakfast: [7 * 3600, 7.5 * 3600, 4500, 9000],
  lunch: [10.5 * 3600, 11 * 3600, 7200, 11700],
  tea: [14.85 * 3600, 15 * 3600, 2700, 4500],
  dinner: [16.75 * 3600, 17.5 * 3600, 8100, 12600],
  late: [21.6 * 3600, 21.8 * 3600, 3600, 6600],
} as const;

type BlockName = keyof typeof blocks;

/** The blocks of a day by how long a day the rider likes: every two are at least 25 minutes apart, none reaches 4 hours. */
function dayShape(roll: Random, pace: number): BlockName[] {
  if (pace < 560) return roll.chance(500) ? ['lunch'] : ['dinner'];
  if (pace < 880 || roll.chance(300)) return ['lunch', 'dinner'];
  return roll.pick([
    ['breakfast', 'lunch', 'dinner'],
    ['lunch', 'tea', 'dinner'],
    ['lunch', 'dinner', 'late'],
  ]);
}

const orderSecondsADay = 7.4 * 3600;

/** Orders of one block, one to three in hand at a time; stops when the day's order time would pass 7.4 hours. */
function blockOrders(roll: Random, from: number, to: number, budget: number, holiday: boolean, rainy: boolean) {
  const drafts: OrderDraft[] = [];
  let at = from;
  let spent = 0;
  while (true) {
    const stack = roll.pick([1, 2, 2, 2, 3, 3]);
    const riding = roll.int(260, 420);
    const end = at + 420 + stack * riding + 180;
    if (end > to || spent + (end - at) > budget) break;
    const picked = at + roll.int(240, 420) + (stack - 1) * 60;
    for (let i = 0; i < stack; i++) {
      const acceptedAt = at + i * roll.int(20, 60);
      const finishedAt = picked + (i + 1) * riding - roll.int(0, 40);
      const distanceM = Math.round(riding * 2.6) * (i + 1) + roll.int(0, 300);
      const gross = 520 + Math.round(distanceM / 6);
      const draft: OrderDraft = {
        acceptedAt,
        createdAt: acceptedAt - roll.int(15, 90),
        pickedAt: picked,
        finishedAt,
        vehicle: '1',
        distanceM,
        promisedS: Math.max(1800, Math.round(distanceM / 2 / 60) * 60),
        extendedS: rainy ? 600 : 0,
        workerGrossFen: holiday ? gross * 2 : gross,
      };
      if (i === 0 && stack === 1 && roll.chance(60)) {
        draft.cancelledAt = acceptedAt + roll.int(60, 200);
        draft.finishedAt = undefined;
        draft.pickedAt = undefined;
        draft.cancelBy = roll.pick(['1', '6']);
        draft.workerGrossFen = 0;
      }
      draft.userPaidFen = Math.round(draft.workerGrossFen! * 1.2);
      draft.platformFeeFen = draft.userPaidFen - draft.workerGrossFen!;
      drafts.push(draft);
    }
    spent += end - at;
    at = end + roll.int(30, 420);
  }
  return { drafts, spent };
}

/** One rider's month: days, blocks shared out between their platforms, settlements. */
export function deliveryMonth(plan: Plan): void {
  const { month, person, seed } = plan;
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
    const holiday = isStatutory(at);
    const today = weather(seed, at);
    const midnight = startOf(at);
    let budget = orderSecondsADay;
    dayShape(roll, person.pace).forEach((name, i) => {
      const [earliest, latest, shortest, longest] = blocks[name];
      const from = midnight + roll.int(earliest, latest);
      const to = from + roll.int(shortest, longest);
      const rainy = today.rainFrom * 3600 < to - midnight && today.rainTo * 3600 > from - midnight;
      const { drafts, spent } = blockOrders(roll, from, to, budget, holiday, rainy);
      if (drafts.length === 0) return;
      budget -= spent;
      const { feed, worker, takings } = engagements[(i + at) % engagements.length]!;
      const block = addBlock(feed, worker, drafts);
      const taking = book(takings, at, block);
      if (rainy) taking.weatherFen += block.orders * 50;
    });
  }
  for (const { feed, worker, takings } of engagements) settlePiecePay(feed, worker, takings);
}
