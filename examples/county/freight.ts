import { startOf } from '#basics/instant.ts';
import { isStatutory } from './calendar.ts';
import { addBlock, addWorker, type OrderDraft } from './feed.ts';
import { dayStream, engagement, type Plan, worksOn } from './people.ts';
import { book, openTakings, settlePiecePay } from './settlement.ts';
import { townshipAt } from './townships.ts';

/** What a freight order pays per second on it, in fen: about 58 yuan an hour, double on a statutory day. */
const payFor = (seconds: number, holiday: boolean) => Math.round((seconds * 5800) / 3600) * (holiday ? 2 : 1);

/** One city-freight driver's month: a morning and an afternoon of at most 2.5 h on orders each, so that no 24 h hold 8 h of driving. */
export function cityFreightMonth(plan: Plan): void {
  const { month, person } = plan;
  const key = person.platforms[0]!;
  const feed = plan.feed(key);
  const worker = engagement(key, person, '2', '5');
  addWorker(feed, worker);
  const takings = openTakings(month, feed.profile.cycle);
  for (let at = month.first; at <= month.last; at++) {
    if (!worksOn(person, at)) continue;
    const roll = dayStream(plan, at);
    const holiday = isStatutory(at);
    for (const start of person.pace < 400 ? [8.25] : [8.25, 14]) {
      const drafts: OrderDraft[] = [];
      let next = startOf(at) + start * 3600 + roll.int(0, 1500);
      let left = 2.5 * 3600;
      while (true) {
        const seconds = roll.int(1800, 4200);
        if (seconds > left) break;
        left -= seconds;
        const workerGrossFen = payFor(seconds, holiday);
        const userPaidFen = Math.round(workerGrossFen * 1.15);
        drafts.push({
          acceptedAt: next,
          createdAt: next - roll.int(60, 600),
          pickedAt: next + roll.int(300, 900),
          finishedAt: next + seconds,
          vehicle: '4',
          assignMode: '2',
          distanceM: Math.round((seconds - 900) * 6.5),
          userPaidFen,
          platformFeeFen: userPaidFen - workerGrossFen,
          workerGrossFen,
        });
        next += seconds + roll.int(120, 900);
      }
      if (drafts.length > 0) book(takings, at, addBlock(feed, worker, drafts));
    }
  }
  settlePiecePay(feed, worker, takings);
}

/**
 * One long-haul driver's month: one haul a night, about 3 h of driving on either side of a rest of 40 to 75 minutes. Two days
 * off a week, since a night's haul ends on the next day; starts differ by less than an hour, so that 24 h hold under 8 h of driving.
 */
export function longHaulMonth(plan: Plan): void {
  const { month, person } = plan;
  const key = person.platforms[0]!;
  const feed = plan.feed(key);
  // most run their own business; some do not fully meet the elements of an employment relationship
  const worker = engagement(key, person, person.index % 4 === 0 ? '2' : '3', '5');
  addWorker(feed, worker);
  const takings = openTakings(month, feed.profile.cycle);
  const restsAt = (at: number) => !worksOn(person, at);
  for (let at = month.first; at <= month.last; at++) {
    if (restsAt(at) || restsAt(at + 1)) continue;
    const roll = dayStream(plan, at);
    const acceptedAt = startOf(at) + 20.25 * 3600 + roll.int(0, 3300);
    const first = roll.int(8400, 10_800);
    const rest = roll.int(2400, 4500);
    const second = roll.int(8400, 10_800);
    const restFrom = acceptedAt + first;
    const finishedAt = restFrom + rest + second;
    const workerGrossFen = payFor(first + second, isStatutory(at) || isStatutory(at + 1));
    const userPaidFen = Math.round(workerGrossFen * 1.1);
    const block = addBlock(feed, worker, [
      {
        acceptedAt,
        createdAt: acceptedAt - roll.int(3600, 20_000),
        pickedAt: acceptedAt + 1200,
        finishedAt,
        restFrom,
        restTo: restFrom + rest,
        vehicle: '4',
        assignMode: '2',
        fromPlace: townshipAt(roll.next()).code,
        // hauls end beyond the county: Wanzhou, Kaizhou or Yunyang
        toPlace: roll.pick(['500101', '500154', '500235']),
        distanceM: Math.round((first + second) * 12.5),
        userPaidFen,
        platformFeeFen: userPaidFen - workerGrossFen,
        workerGrossFen,
      },
    ]);
    book(takings, at, block);
  }
  settlePiecePay(feed, worker, takings);
}
