import type { Kysely } from 'kysely';
import { type WeatherNotice, weather } from '#outside/weather.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { WeatherSignalRow } from '#store/tables/port.ts';
import { type Calling, makeCall, type SettledCall } from '../3-cases/port-calls.ts';
import type { WeatherReceipt } from './weather-signals.ts';

/**
 * Asks the meteorological service what was issued, changed or lifted since it last told (or since `from`, the first time). One call for an
 * area and a moment, however often it is asked for.
 */
export async function askForSignals(
  trx: Kysely<Tables>,
  calling: Pick<Calling, 'keys' | 'lines'>,
  { area, from, at }: { area: string; from: number; at: number },
): Promise<number> {
  const last = await trx
    .selectFrom('weather_signal')
    .select('told_at')
    .orderBy('told_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const since = instantText(last?.told_at ?? from);
  const call = {
    port: 'weather' as const,
    key: `${area} ${instantText(at)}`,
    about: `area:${area}`,
    unit: 'emergency',
    request: { area, since },
    actor: 'system:weather',
  };
  return (await makeCall(trx, calling, call, at)).id;
}

/**
 * What follows from an answer of the weather port: a row for each signal that is new or told otherwise than before, in the transaction that
 * makes the call answered. An answer overtaken by a later one changes nothing.
 */
export async function keepSignals(trx: Kysely<Tables>, { id, answer }: SettledCall, at: number): Promise<void> {
  const { upTo, signals } = weather.answer.parse(answer);
  const told = Date.parse(upTo);
  for (const one of signals) {
    const last = await trx
      .selectFrom('weather_signal')
      .selectAll()
      .where('number', '=', one.number)
      .orderBy('told_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last !== undefined && (last.told_at >= told || same(noticeOf(last), one))) continue;
    await trx
      .insertInto('weather_signal')
      .values({
        number: one.number,
        kind: one.kind,
        level: one.level,
        areas: [...one.areas].sort().join(','),
        below_metres: one.belowMetres ?? null,
        issued_at: instantText(Date.parse(one.issuedAt)),
        lifted_at: one.liftedAt === undefined ? null : instantText(Date.parse(one.liftedAt)),
        issued_by: one.issuedBy,
        told_at: instantText(told),
        taken_at: instantText(at),
        call: id,
      })
      .execute();
  }
}

type Told = Pick<WeatherSignalRow, 'number' | 'kind' | 'level' | 'areas' | 'below_metres' | 'issued_by'> & {
  issued_at: number;
  lifted_at: number | null;
};

function noticeOf(row: Told): WeatherNotice {
  return {
    number: row.number,
    kind: row.kind as WeatherNotice['kind'],
    level: row.level,
    areas: row.areas.split(','),
    ...(row.below_metres === null ? {} : { belowMetres: row.below_metres }),
    issuedAt: instantText(row.issued_at),
    ...(row.lifted_at === null ? {} : { liftedAt: instantText(row.lifted_at) }),
    issuedBy: row.issued_by,
  };
}

const same = (a: WeatherNotice, b: WeatherNotice) => {
  const text = (one: WeatherNotice) =>
    JSON.stringify([
      one.kind,
      one.level,
      [...one.areas].sort(),
      one.belowMetres ?? null,
      Date.parse(one.issuedAt),
      one.liftedAt === undefined ? null : Date.parse(one.liftedAt),
      one.issuedBy,
    ]);
  return text(a) === text(b);
};

/** What the service told since a moment, oldest first, as `takeInSignals` wants it. */
export async function signalsTold(db: Kysely<Tables>, since: number): Promise<WeatherReceipt[]> {
  const rows = await db
    .selectFrom('weather_signal')
    .selectAll()
    .where('told_at', '>=', instantText(since) as never)
    .orderBy('told_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ call: row.call, upTo: instantText(row.told_at), signals: [noticeOf(row)] }));
}

/** Signals told last as not lifted. */
export async function signalsOpen(db: Kysely<Tables>): Promise<WeatherNotice[]> {
  const rows = await db
    .selectFrom('weather_signal')
    .selectAll()
    .distinctOn('number')
    .orderBy('number')
    .orderBy('told_at', 'desc')
    .execute();
  return rows.filter((row) => row.lifted_at === null).map(noticeOf);
}
