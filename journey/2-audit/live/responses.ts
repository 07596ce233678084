import { dayOf, type Instant } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { type RecordRow, UNKNOWN_PLACE, type WorkerRecords } from '#measures/facts/ledger.ts';
import { foldWorkerRegisters } from '#measures/facts/registers/fold.ts';
import { liesIn } from '#measures/facts/registers/safety/bulletins.ts';
import type { Database } from '#store/database.ts';
import { record } from '#store/log/log.ts';
import { instantText } from '#store/tables/columns.ts';
import { countyOf, OneWorker, type Standing } from './block.ts';
import type { Clockwork } from './clockwork.ts';
import { type HeldSignal, subjectOf } from './signals.ts';

/** What an enterprise's orders show it did under a signal: the severe-weather facts of the audit, over its workers. */
export interface Response {
  workers: number;
  /** Orders in the open accepted under it once there was time to act; of them given more time, and with nothing said of it. */
  ordersUnder: number;
  ordersExtended: number;
  extensionNotSaid: number;
  /** Of them farther than the county's setting for a near order, and with no distance. */
  ordersFar: number;
  distanceNotSaid: number;
  /** Most orders one worker had at hand when one was accepted. */
  mostAtOnce: number;
  lateOrders: number;
  latePenaltyFen: number;
  penaltyNotSaid: number;
}

/** Counts by enterprise what was done under a signal so far, with the fold that the audit judges the month by. */
export function responsesTo(held: HeldSignal, clocks: Clockwork, law: Law, standing: Standing): Map<string, Response> {
  const { row, recordId } = held.kept;
  const areas = row.areas.split(/[,，]/).filter((area) => area !== '');
  const platforms = [...clocks.told.keys()];
  const places: string[] = [];
  const today = dayOf(clocks.now);
  const first = dayOf(row.issuedAt);
  const signal: RecordRow = {
    // Of no enterprise: the county office's.
    platform: platforms.length,
    recordId,
    segment: 0,
    row: 0,
    on: first,
    signal: `${row.signal}`,
    level: `${row.level}`,
    areas: row.areas,
    belowMetres: row.belowMetres,
    issuedAt: row.issuedAt,
    liftedAt: row.liftedAt,
  };
  const days = { contextFrom: first - 1, first, last: Math.max(first, today) };
  const county = countyOf(days, platforms, standing, { places, registers: { weatherSignal: [signal] } });
  const records: WorkerRecords = {
    engagements: platforms.map((_, platform) => ({
      platform,
      workerId: '',
      trade: 'delivery',
      workerClass: 'unclear',
      adjudicated: false,
      from: first,
      to: null,
      identity: 'unknown',
    })),
    payTerms: [],
    payStatement: [],
    deduction: [],
    lossClaim: [],
  };
  const one = new OneWorker(county, records);
  const found = new Map<string, Response>();
  const until: Instant = row.liftedAt ?? clocks.now;
  const inside = (place: string | null) => place !== null && areas.some((area) => liesIn(place, area));
  for (const { orders } of clocks.workers.values()) {
    const near = orders.filter(
      ({ retracted, row: { start, end, place } }) => !retracted && start < until && end > row.issuedAt && inside(place),
    );
    if (near.length === 0) continue;
    one.clear();
    for (const { platform, row: order } of near) {
      let place = places.indexOf(order.place!);
      if (place < 0) place = places.push(order.place!) - 1;
      one.addOrder(
        platforms.indexOf(platform),
        order.start,
        order.end,
        order,
        place < UNKNOWN_PLACE ? place : undefined,
      );
    }
    foldWorkerRegisters(one.block, 0, law, {
      'severe-weather': (fact) => {
        const response = found.get(fact.platform!) ?? { ...nothing };
        found.set(fact.platform!, response);
        response.workers++;
        response.ordersUnder += fact.ordersUnder;
        response.ordersExtended += fact.ordersUnder - fact.ordersNotExtended - fact.extensionNotSaid;
        response.extensionNotSaid += fact.extensionNotSaid;
        response.ordersFar += fact.ordersFar;
        response.distanceNotSaid += fact.distanceNotSaid;
        response.mostAtOnce = Math.max(response.mostAtOnce, fact.mostAtOnce);
        response.lateOrders += fact.lateOrders;
        response.latePenaltyFen += fact.latePenaltyFen;
        response.penaltyNotSaid += fact.penaltyNotSaid;
      },
    });
  }
  return found;
}

const nothing: Response = {
  workers: 0,
  ordersUnder: 0,
  ordersExtended: 0,
  extensionNotSaid: 0,
  ordersFar: 0,
  distanceNotSaid: 0,
  mostAtOnce: 0,
  lateOrders: 0,
  latePenaltyFen: 0,
  penaltyNotSaid: 0,
};

/** Writes what enterprises did under each signal held where it is not what was written last, with its entry in the log. */
export async function writeResponses(
  db: Database,
  clocks: Clockwork,
  law: Law,
  standing: Standing,
  now: number,
): Promise<number> {
  let written = 0;
  for (const held of [...clocks.signals.held.values()]) {
    const signal = subjectOf(held);
    for (const [enterprise, response] of responsesTo(held, clocks, law, standing)) {
      const row = {
        workers: response.workers,
        orders_under: response.ordersUnder,
        orders_extended: response.ordersExtended,
        extension_not_said: response.extensionNotSaid,
        orders_far: response.ordersFar,
        distance_not_said: response.distanceNotSaid,
        most_at_once: response.mostAtOnce,
        late_orders: response.lateOrders,
        late_penalty_fen: response.latePenaltyFen,
        penalty_not_said: response.penaltyNotSaid,
      };
      const last = await db.sql
        .selectFrom('live_signal_response')
        .select(Object.keys(row) as (keyof typeof row)[])
        .where('signal', '=', signal)
        .where('enterprise', '=', enterprise)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (last !== undefined && (Object.keys(row) as (keyof typeof row)[]).every((name) => last[name] === row[name]))
        continue;
      await db.sql.transaction().execute(async (trx) => {
        await trx
          .insertInto('live_signal_response')
          .values({ signal, enterprise, counted_at: instantText(now), ...row })
          .execute();
        await record(trx, {
          at: now,
          actor: 'system:live-watch',
          role: 'system',
          action: 'signal-response.write',
          object: `signal-response:${signal}`,
          subject: null,
          purpose: 'weather-signals',
          detail: { enterprise, ...row },
          request: null,
        });
      });
      written++;
    }
  }
  return written;
}
