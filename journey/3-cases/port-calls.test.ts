import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { samples } from '#outside/port.builder.ts';
import { portNamed } from '#outside/ports.ts';
import { SimulatedLine } from '#outside/simulated-line.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText, withNewKey } from '#store/fields/key-port.ts';
import { rotatePortCalls } from '#store/fields/rotate-port-calls.ts';
import { type Calling, makeCall, type NewCall, type Schedule, sendDue, takeAnswer } from './port-calls.ts';
import { paperNumber, paperPage } from './port-paper.ts';
import { paperOf, receiptOf, registerReply } from './port-replies.ts';

const start = Date.parse('2026-09-03T10:00:00+08:00');
const minute = 60_000;
const schedule: Schedule = {
  waits: [minute, 2 * minute, 4 * minute, 8 * minute, 16 * minute, 32 * minute, 64 * minute, 128 * minute],
  askEvery: 5 * minute,
  askFor: 24 * 60 * minute,
  lease: 10 * minute,
};
const keys = keysFromText(newKeysText(), 'test');
const call = (key: string, change: Partial<NewCall> = {}): NewCall => ({
  port: 'police',
  key,
  about: 'case:12',
  unit: 'human-resources',
  request: samples.police.request,
  actor: 'account:7',
  ...change,
});
const make = (calling: Calling, one: NewCall, at = start) =>
  calling.db.sql.transaction().execute((trx) => makeCall(trx, calling, one, at));
const rowsOf = (db: Database) => db.sql.selectFrom('port_call').selectAll().orderBy('id').execute();
const eventsOf = async (db: Database, id: number) =>
  (await db.sql.selectFrom('port_call_event').select('kind').where('call', '=', id).orderBy('id').execute()).map(
    ({ kind }) => kind,
  );

onBothEngines('calls end in one receipt, a refusal or paper, whatever the other side does', async (db) => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.string(), async (seed) => {
      const prefix = `p${run++}-`;
      const line = new SimulatedLine(samples.police.port, seed, samples.police.answerTo);
      const effects = new Map<string, number>();
      const calling: Calling = {
        db,
        keys,
        lines: { police: line },
        effects: {
          async police(trx, { id, answer }) {
            // The effect belongs to the transaction: it is seen exactly where the receipt is.
            const { state } = await trx
              .selectFrom('port_call')
              .select('state')
              .where('id', '=', id)
              .executeTakeFirstOrThrow();
            assert.equal(state, 'answered');
            effects.set(`${id}`, (effects.get(`${id}`) ?? 0) + 1);
            assert.equal((answer as { result: string }).result, 'same');
          },
        },
      };
      for (const n of [1, 2, 3]) await make(calling, call(`${prefix}${n}`));
      for (let at = start; at < start + 30 * 60 * minute; at += 5 * minute) {
        if ((await sendDue(calling, at, schedule)) === 0 && line.uncalled.length === 0 && at > start + 60 * minute)
          break;
        for (const { key, answer } of line.uncalled.splice(0))
          await takeAnswer(calling, { port: 'police', key }, answer, at);
        for (const row of await rowsOf(db)) assert.equal(row.state === 'answered', row.receipt_sealed !== null);
      }
      for (const row of (await rowsOf(db)).filter(({ key }) => key.startsWith(prefix))) {
        assert.ok(['answered', 'refused', 'paper'].includes(row.state), row.state);
        assert.equal(row.next_at, null);
        assert.equal(effects.get(`${row.id}`) ?? 0, row.state === 'answered' ? 1 : 0);
        assert.ok((line.effects.get(row.key) ?? 0) <= 1);
        const events = await eventsOf(db, row.id);
        assert.equal(events.filter((kind) => kind === 'answered').length, row.state === 'answered' ? 1 : 0);
        assert.equal(events[0], 'made');
      }
    }),
    { seed: 8, numRuns: 12 },
  );

  // A process that dies after its try: the same key again, one effect on the other side.
  const calm = new SimulatedLine(samples.police.port, 'calm', samples.police.answerTo, []);
  let deaths = 0;
  const dying: Calling = {
    db,
    keys,
    lines: { police: calm },
    effects: {
      async police() {
        if (deaths++ === 0) throw new Error('killed');
      },
    },
  };
  const { id } = await make(dying, call('dies'));
  await assert.rejects(sendDue(dying, start, schedule), /killed/);
  assert.equal((await rowsOf(db)).at(-1)!.state, 'waiting');
  assert.equal(await sendDue(dying, start + minute, schedule), 0);
  assert.equal(await sendDue(dying, start + schedule.lease, schedule), 1);
  assert.equal((await rowsOf(db)).at(-1)!.state, 'answered');
  assert.equal(calm.effects.get('dies'), 1);
  assert.deepEqual(await eventsOf(db, id), ['made', 'tried', 'tried', 'answered']);

  // The same answer again, another one, and one nobody asked for.
  const again = samples.police.answerTo(samples.police.request);
  assert.equal(await takeAnswer(dying, { port: 'police', key: 'dies' }, again, start), 'answered');
  assert.equal(
    await takeAnswer(dying, { port: 'police', key: 'dies' }, { ...(again as object), result: 'other' }, start),
    'answered',
  );
  assert.equal(await takeAnswer(dying, { port: 'police', key: 'nobody' }, again, start), null);
  assert.deepEqual((await receiptOf(dying, id, 'account:7', start)) as object, again);
  assert.equal(deaths, 2);

  // Nothing of what is asked or answered stands in the clear.
  for (const row of await rowsOf(db)) assert.ok(!JSON.stringify(row).includes('500229198512312349'));
});

onBothEngines('what is settled stays, a key is one call, and without a line the step runs on paper', async (db) => {
  const none: Calling = { db, keys, lines: {} };
  const first = await make(none, call('k'));
  assert.deepEqual([first.state, first.paperNumber], ['paper', 'GW-20260903-000001']);
  assert.deepEqual(await make(none, call('k')), first);
  await assert.rejects(
    make(none, call('k', { request: samples.police.other })),
    (e: GangwanError) => e.stem === 'port-key-reused',
  );
  await assert.rejects(
    make(none, call('x', { request: { reference: 'V' } })),
    (e: GangwanError) => e.stem === 'port-bad-request' && !e.message.includes('500229'),
  );
  assert.equal(await sendDue(none, start + minute, schedule), 0);
  const page = await paperOf(none, first.id, 'account:7', start);
  assert.ok(page!.includes('GW-20260903-000001') && page!.includes('张小明') && page!.includes('扫描件编号'));

  const number = first.paperNumber!;
  const reply = { number, scan: 'SM-2026-0088', actor: 'account:7' };
  const wrong = { reference: 'V-9', result: 'same', checkedAt: '2026-09-04T09:00:00+08:00' };
  await assert.rejects(
    registerReply(none, { ...reply, answer: wrong }, start + minute),
    (e: GangwanError) => e.stem === 'port-wrong-reply' && /V-9/.test(e.message),
  );
  assert.equal((await rowsOf(db))[0]!.state, 'paper');
  const answer = { ...wrong, reference: 'V-1' };
  assert.equal(await registerReply(none, { ...reply, answer }, start + minute), 'answered');
  await assert.rejects(
    registerReply(none, { ...reply, answer }, start + minute),
    (e: GangwanError) => e.stem === 'port-not-on-paper',
  );
  assert.deepEqual(await eventsOf(db, first.id), ['made', 'paper', 'answered', 'registered']);

  const refused = await make(none, call('r'));
  assert.equal(
    await registerReply(none, { ...reply, number: refused.paperNumber!, refused: '材料不全' }, start + minute),
    'refused',
  );
  // The table itself keeps the promise.
  await assert.rejects(
    db.sql.updateTable('port_call').set({ receipt_sealed: 'x' }).where('id', '=', first.id).execute(),
    /settled/,
  );
  for (const change of [
    `update port_call set state = 'waiting', receipt_sealed = null, receipt_sm3 = null where id = ${first.id}`,
    `update port_call set reason = 'x' where id = ${refused.id}`,
    'delete from port_call',
    'truncate port_call cascade',
    'delete from port_call_event',
  ])
    await assert.rejects(
      db.owner((owner) => sql.raw(change).execute(owner)),
      /settled/,
      change,
    );
  const open = await make(
    { ...none, lines: { police: new SimulatedLine(samples.police.port, 'x', () => ({}), []) } },
    call('o'),
  );
  await assert.rejects(
    db.sql.updateTable('port_call').set({ state: 'answered' }).where('id', '=', open.id).execute(),
    /check/,
  );
  await assert.rejects(
    db.sql
      .updateTable('port_call')
      .set({ key: 'other' } as never)
      .where('id', '=', open.id)
      .execute(),
    /permission denied/,
  );
  // A line that was taken away: the step goes on paper, nothing is lost.
  await sendDue(none, start + minute, schedule);
  assert.equal((await rowsOf(db)).at(-1)!.state, 'paper');
  const actions = await db.sql.selectFrom('log_entry').select('action').orderBy('seq').execute();
  assert.deepEqual(
    actions.map(({ action }) => action.replace('port-call.', '')),
    ['make', 'print', 'register', 'make', 'register', 'make', 'paper'],
  );
});

onBothEngines('calls are sealed anew under a newer key, and the old key may go', async (db) => {
  const text = newKeysText();
  const old: Calling = { db, keys: keysFromText(text, 'test'), lines: {} };
  const { id, paperNumber: number } = await make(old, call('k'));
  const answer = { reference: 'V-1', result: 'same', checkedAt: '2026-09-04T09:00:00+08:00' };
  await registerReply(old, { number: number!, scan: 'S', actor: 'account:7', answer }, start);
  const waiting = await make(old, call('w'));
  const both = withNewKey(text, 'fields');
  assert.deepEqual(await rotatePortCalls(db, keysFromText(both, 'test')), { renewed: 2, fresh: 0 });
  assert.deepEqual(await rotatePortCalls(db, keysFromText(both, 'test')), { renewed: 0, fresh: 2 });
  const newer = JSON.parse(both) as { fields: unknown[] };
  newer.fields.shift();
  const only: Calling = { ...old, keys: keysFromText(JSON.stringify(newer), 'test') };
  assert.deepEqual(await receiptOf(only, id, 'account:7', start), answer);
  assert.ok((await paperOf(only, waiting.id, 'account:7', start))!.includes('张小明'));
});

test('a printed page holds what was asked as text and nothing as markup', () => {
  const nasty = { ...(samples.police.request as object), name: '<script>䶮\u202e' };
  const page = paperPage(portNamed('police')!, nasty, paperNumber(12, start));
  assert.ok(page.includes('&#60;script&#62;䶮</td>') && !page.includes('<script') && !page.includes('\u202e'));
  assert.ok(page.includes('日期：2026-09-03'));
});
