import { weekday } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { isAdjustedDayOff, isStatutory, weather } from './calendar.ts';
import { addBlock, addWorker, type OrderDraft } from './feed.ts';
import { dayStream, engagement, type Plan, worksOn } from './people.ts';
import { addSettlement, periodsOf } from './settlement.ts';

/** Overtime due in fen: monthly base / 21.75 days / 8 hours, 150 % on workdays, 200 % on rest days, 300 % on statutory days; half up. */
export function overtimeDueFen(baseFen: number, workdayS: number, restDayS: number, holidayS: number): number {
  // base x (1.5 w + 2 r + 3 h) / 21.75 / 8 / 3600, doubled twice to stay whole: 21.75 x 4 = 87
  const numerator = BigInt(baseFen) * BigInt(3 * workdayS + 4 * restDayS + 6 * holidayS) * 2n;
  const denominator = 87n * 8n * 3600n;
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** The worker's own share of social insurance at the lowest base of 2025, 4,404 yuan: 8 % + 2 % + 0.5 %, and 5 yuan. */
const socialFen = 35232 + 8808 + 2202 + 500;

/**
 * One courier's month: an employee with a roster of five days of eight hours, now and then up to an hour more, some on
 * statutory days. Parcels go out in four rounds a day inside attendance.
 */
export function courierMonth(plan: Plan): void {
  const { month, person, seed } = plan;
  const key = person.platforms[0]!;
  const feed = plan.feed(key);
  const wageFen = 280_000 + (person.index % 9) * 10_000;
  const dispatched = person.index % 10 >= 7;
  const worker = engagement(key, person, '1', dispatched ? '2' : '1', {
    wageStandardFen: wageFen,
    overtimeBaseFen: wageFen,
  });
  if (dispatched) worker.partnerUscc = plan.partner;
  addWorker(feed, worker);
  const secondRest = (person.restWeekday % 7) + 1;
  let workdayS = 0;
  let restDayS = 0;
  let holidayS = 0;
  let scheduled = 0;
  let heatDays = 0;
  let orders = 0;
  let onTaskSec = 0;
  for (let at = month.first; at <= month.last; at++) {
    const roll = dayStream(plan, at);
    const statutory = isStatutory(at);
    const base = { workerId: worker.workerId, date: at, place: person.home.code };
    const closed = statutory || isAdjustedDayOff(at);
    // on days off of the notice one courier in four is on duty, whatever their weekday off
    const off = closed ? (person.index + at) % 4 !== 0 : !worksOn(person, at) || weekday(at) === secondRest;
    if (off) {
      feed.add('roster', { ...base, kind: statutory ? '3' : '2' });
      continue;
    }
    const extra = !closed && roll.chance(220) ? roll.pick([1200, 1800, 2700, 3600]) : 0;
    const startAt = startOf(at) + 8.5 * 3600;
    const endAt = startAt + 9.5 * 3600 + extra;
    feed.add('roster', {
      ...base,
      kind: closed && !statutory ? '2' : '1',
      startAt,
      endAt,
      breakS: 5400,
      specialReason: '0',
    });
    if (statutory) holidayS += 8 * 3600;
    else if (closed) restDayS += 8 * 3600;
    else {
      workdayS += extra;
      scheduled++;
    }
    if (weather(seed, at).heat) heatDays++;
    for (const from of [startAt + 1500, startAt + 5.25 * 3600]) {
      const drafts: OrderDraft[] = [];
      let next = from;
      for (let round = 0; round < 2; round++) {
        const seconds = roll.int(3300, 4500);
        const distanceM = roll.int(4000, 9000);
        drafts.push({
          acceptedAt: next,
          createdAt: next - 1200,
          pickedAt: next + 300,
          finishedAt: next + seconds,
          vehicle: '1',
          assignMode: '3',
          distanceM,
          promisedS: 14_400,
          userPaidFen: 20_000,
          platformFeeFen: 20_000,
          workerGrossFen: 0,
        });
        next += seconds + roll.int(300, 900);
      }
      const block = addBlock(feed, worker, drafts);
      orders += block.orders;
      onTaskSec += block.onTaskSec;
    }
  }
  const period = periodsOf(month, feed.profile.cycle)[0]!;
  // paid up to the next whole yuan
  const overtimeFen = Math.ceil(overtimeDueFen(wageFen, workdayS, restDayS, holidayS) / 100) * 100;
  const payId = addSettlement(feed, worker, period, {
    basicFen: wageFen,
    overtimeFen,
    subsidyHeatFen: heatDays * 800,
    deductionSocialFen: socialFen,
    orders,
    onTaskSec,
    scheduledDays: scheduled,
    attendedDays: scheduled,
  });
  feed.add('deduction', {
    workerId: worker.workerId,
    payRecordId: payId,
    deductedOn: period.to,
    amountFen: socialFen,
    ground: '10',
  });
}
