import { weekday } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { isStatutory } from './calendar.ts';
import { addBlock, addWorker, type OrderDraft } from './feed.ts';
import { dayStream, engagement, type Plan, worksOn } from './people.ts';
import { addSettlement, book, openTakings, periodsOf, settlePiecePay } from './settlement.ts';

/** One livestreamer's month: self-employed, one slot of two to three hours an evening, paid by commission. */
export function livestreamMonth(plan: Plan): void {
  const { month, person } = plan;
  const key = person.platforms[0]!;
  const feed = plan.feed(key);
  const worker = engagement(key, person, '3', '9');
  addWorker(feed, worker);
  const takings = openTakings(month, feed.profile.cycle);
  for (let at = month.first; at <= month.last; at++) {
    if (!worksOn(person, at)) continue;
    const roll = dayStream(plan, at);
    const acceptedAt = startOf(at) + 19 * 3600 + roll.int(0, 3600);
    const finishedAt = acceptedAt + roll.int(7200, 10_200);
    const workerGrossFen = roll.int(8000, 60_000) * (isStatutory(at) ? 2 : 1);
    const userPaidFen = workerGrossFen * 2;
    const block = addBlock(feed, worker, [
      {
        acceptedAt,
        finishedAt,
        vehicle: '9',
        assignMode: '4',
        userPaidFen,
        platformFeeFen: userPaidFen - workerGrossFen,
        workerGrossFen,
      },
    ]);
    book(takings, at, block);
  }
  settlePiecePay(feed, worker, takings);
}

/** One part-time picker's month: a shift of three and a half hours on five days a week, required to be present, paid weekly by the hour. */
export function partTimeMonth(plan: Plan): void {
  const { month, person } = plan;
  const key = person.platforms[0]!;
  const feed = plan.feed(key);
  const worker = engagement(key, person, '4', '1');
  addWorker(feed, worker);
  const secondRest = (person.restWeekday % 7) + 1;
  const shift = 3.5 * 3600;
  for (const period of periodsOf(month, feed.profile.cycle)) {
    let orders = 0;
    let onTaskSec = 0;
    let basicFen = 0;
    for (let at = period.from; at <= period.to; at++) {
      if (!worksOn(person, at) || weekday(at) === secondRest) continue;
      const roll = dayStream(plan, at);
      const loginAt = startOf(at) + (person.index % 2 === 0 ? 9.5 : 16.5) * 3600;
      const logoutAt = loginAt + shift;
      const drafts: OrderDraft[] = [];
      let next = loginAt + roll.int(120, 600);
      while (next + 1200 < logoutAt) {
        const seconds = roll.int(420, 1080);
        drafts.push({
          acceptedAt: next,
          finishedAt: next + seconds,
          vehicle: '5',
          userPaidFen: 800,
          platformFeeFen: 800,
          workerGrossFen: 0,
        });
        next += seconds + roll.int(60, 600);
      }
      const block = addBlock(feed, worker, drafts, { loginAt, logoutAt, onlineSec: shift, mandated: '1' });
      feed.add('roster', {
        workerId: worker.workerId,
        date: at,
        kind: '1',
        startAt: loginAt,
        endAt: logoutAt,
        breakS: 0,
        specialReason: '0',
        place: person.home.code,
      });
      orders += block.orders;
      onTaskSec += block.onTaskSec;
      // 26 yuan an hour, double on statutory days
      basicFen += 9100 * (isStatutory(at) ? 2 : 1);
    }
    if (orders > 0) addSettlement(feed, worker, period, { basicFen, orders, onTaskSec });
  }
}
