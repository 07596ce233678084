import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import { openLake, segmentRows, segmentsOf } from '#journey/2-audit/lake/lake.ts';
import { Engine } from '#store/engine.ts';
import { emptyPlace } from '#store/engines.builder.ts';
import { type ClientKey, type OpenServer, orderBatches, signedCall, startOpenServer } from './open-client.ts';

/*
 * The server is killed (kill -9) while signed batches come in, started again, and sent again what it had not acknowledged, round after round:
 *     node bench/kill-open-interface.ts [--rounds 100] [--engine pglite|postgres]
 * At the end the lake must hold every acknowledged row once and no row twice, and a batch sent again must be answered as the first time.
 */

const uscc = '91500229MA5U0T0105';
const ROWS = 200;

/** What some rounds came to. */
export interface KillFigures {
  rounds: number;
  /** Batches acknowledged, and those among them whose acknowledgement had not come when the server was killed. */
  acknowledged: number;
  sentAgain: number;
  rows: number;
  lost: number;
  doubled: number;
  /** Replies that differed when the same was sent again. */
  otherReplies: number;
}

/** Kills the server in each round at a moment between 50 and 650 ms after its first call (by a fixed sequence). */
export async function killRounds(engine: 'pglite' | 'postgres', rounds: number): Promise<KillFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-kill-open-'));
  const place = engine === 'postgres' ? await emptyPlace('postgres') : null;
  const url = place !== null && 'url' in place ? { url: place.url } : {};
  const replies = new Map<number, string>();
  const bodies = [...orderBatches(16, ROWS, 'k', uscc)].map((body) => body.toString());
  const bodyOf = (n: number) =>
    Buffer.from(
      bodies[n % 16]!.replaceAll(`"k${String(n % 16).padStart(6, '0')}-`, `"k${String(n).padStart(6, '0')}-`),
    );
  let [next, sentAgain, otherReplies, state] = [0, 0, 0, 12345];
  let unanswered: number[] = [];
  let key: ClientKey | null = null;
  let server: OpenServer | null = null;
  try {
    for (let round = 0; round < rounds; round++) {
      server = await startOpenServer({
        folder,
        ...url,
        rollAfter: 200,
        rollBytes: 400_000,
        admit: key === null ? [{ uscc, publicKey: null }] : [],
      });
      key ??= { appKey: server.keys[0]!.appKey, signType: 'HMAC-SM3', key: server.keys[0]!.secret! };
      const { port } = server;
      const held = key;
      const send = async (n: number) => {
        const reply = await signedCall(port, held, 'POST', '/openapi/v1/order', bodyOf(n), { 'x-batch-no': `b-${n}` });
        if (reply.status !== 200) throw new Error(`batch ${n}: ${reply.status} ${reply.body.slice(0, 200)}`);
        if ((replies.get(n) ?? reply.body) !== reply.body) otherReplies++;
        replies.set(n, reply.body);
      };
      sentAgain += unanswered.length;
      await Promise.all(unanswered.map(send));
      // An acknowledged one as well: nothing may be added, and the answer must be the same.
      if (next > 0) await send(round % next);
      unanswered = [];
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      const killed = new Promise((resolve) => setTimeout(resolve, 50 + (state % 600))).then(() =>
        server!.end('SIGKILL'),
      );
      const client = async () => {
        for (;;) {
          const n = next++;
          try {
            await send(n);
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code === undefined) throw error;
            unanswered.push(n);
            return;
          }
        }
      };
      await Promise.all([killed, client(), client(), client(), client()]);
    }
    return { rounds, sentAgain, otherReplies, ...(await heldBeside(join(folder, 'lake'), replies, unanswered)) };
  } finally {
    await server?.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts what the lake holds beside what was acknowledged; a batch cut off by the last kill may be whole or not there. */
export async function heldBeside(
  lakeDir: string,
  replies: ReadonlyMap<number, string>,
  unanswered: readonly number[],
): Promise<Pick<KillFigures, 'acknowledged' | 'rows' | 'lost' | 'doubled'>> {
  const live = await LiveIntake.open({
    lake: lakeDir,
    countyKey: Buffer.from('a county key that only benches and tests know'),
  });
  await live.close();
  const lake = openLake(lakeDir);
  const relations = segmentsOf(lake, 'order').map(
    ({ file, rowStored }) => `SELECT "recordId" FROM ${segmentRows(join(lakeDir, file), rowStored)}`,
  );
  const engine = await Engine.open({ threads: 1, memory: '500MB' });
  try {
    const held = await engine.rows<{ batch: string; n: number; d: number }>(
      `SELECT substr("recordId", 2, 6) AS batch, count(*) AS n, count(DISTINCT "recordId") AS d FROM (${relations.join(' UNION ALL ')}) GROUP BY 1`,
    );
    const byBatch = new Map(held.map(({ batch, n, d }) => [Number(batch), { n, d }]));
    let lost = 0;
    let doubled = 0;
    for (const n of replies.keys()) lost += ROWS - (byBatch.get(n)?.d ?? 0);
    for (const { n, d } of byBatch.values()) doubled += n - d;
    // Nothing is half there.
    for (const n of unanswered) if (![0, ROWS].includes(byBatch.get(n)?.d ?? 0)) lost++;
    return { acknowledged: replies.size, rows: held.reduce((sum, { n }) => sum + n, 0), lost, doubled };
  } finally {
    engine.close();
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '100' }, engine: { type: 'string', default: 'pglite' } },
  });
  console.log(JSON.stringify(await killRounds(values.engine as 'pglite', Number(values.rounds))));
  process.exit(0);
}
