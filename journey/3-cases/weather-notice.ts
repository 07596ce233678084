import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type WeatherNotice, weather } from '#outside/weather.ts';
import { sm3 } from '#store/sm3.ts';
import type { PortCallState } from '#store/tables/port.ts';
import { type Calling, makeCall } from './port-calls.ts';
import { registerReplyIn } from './port-replies.ts';

/** A notice of the meteorological service that came on paper: its scan, the moment it was said, and the signal it tells of. */
export interface PaperNotice {
  scan: string;
  area: string;
  /** Moment of the notice, epoch milliseconds: what was said later counts, whatever comes first to the office. */
  saidAt: number;
  signal: WeatherNotice;
  unit: string;
  actor: string;
}

/**
 * Registers a notice nobody asked for by a line: a call made on paper and answered in one transaction, so that a signal of a fax has its
 * receipt like any other. The same scan again is the same call. `kept`: a signal was kept; false where the same or something later had been
 * told of it.
 * @throws port-key-reused where the scan is another notice's; port-bad-request, port-wrong-reply
 */
export async function registerNotice(
  calling: Calling,
  { scan, area, saidAt, signal, unit, actor }: PaperNotice,
  at: number,
): Promise<{ call: number; state: PortCallState; kept: boolean }> {
  const said = new Date(saidAt).toISOString();
  return calling.db.sql.transaction().execute(async (trx) => {
    const made = await makeCall(
      trx,
      // On paper, whatever lines there are: it has come already.
      { keys: calling.keys, lines: {} },
      {
        port: weather.name as 'weather',
        key: `paper ${scan}`,
        about: `area:${area}`,
        unit,
        request: { area, since: said },
        actor,
      },
      at,
    );
    let state = made.state;
    const answer = { area, upTo: said, signals: [signal] };
    if (state === 'answered') {
      const { receipt_sm3 } = await trx
        .selectFrom('port_call')
        .select('receipt_sm3')
        .where('id', '=', made.id)
        .executeTakeFirstOrThrow();
      if (receipt_sm3 !== sm3(canonicalJson(answer as Canonical)))
        throw new GangwanError('port-key-reused', { port: weather.name, key: `paper ${scan}` });
    } else {
      state = await registerReplyIn(trx, calling, { number: made.paperNumber!, scan, actor, answer }, at);
    }
    const kept = await trx.selectFrom('weather_signal').select('id').where('call', '=', made.id).executeTakeFirst();
    return { call: made.id, state, kept: kept !== undefined };
  });
}
