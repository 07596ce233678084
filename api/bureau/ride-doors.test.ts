import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CityFiles, rideSource } from '#journey/1-intake/adapters/ride-hailing/city-files.ts';
import { ScratchLake, testKey } from '#journey/1-intake/intake.builder.ts';
import { liveIntake } from '#journey/1-intake/live/live.builder.ts';
import { zipOf } from '#journey/1-intake/packages/zip.builder.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { feedMonths } from '#journey/2-audit/feed-rows.ts';
import { sealProvisionally } from '#journey/2-audit/seal-lake.ts';
import { decideImpact, impactOf, proposeImpact } from '#journey/personal-data/impact.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { sm3 } from '#store/sm3.ts';
import { seedUnits } from '#store/units.ts';
import { generateMinistry } from '../../examples/ministry/generate.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';

const now = Date.parse('2026-10-05T10:00:00+08:00');
const keys = keysFromText(newKeysText(), 'test');
const of = (role: Actor['roles'][number], unit: string): Actor => ({
  ...visitor,
  account: '7',
  roles: ['public', role],
  unit,
});

async function approve(db: Database): Promise<void> {
  await seedUnits(db.sql, now);
  const by = (actor: string) => ({ actor, role: null, at: now, request: null });
  await db.sql.transaction().execute(async (trx) => {
    const id = await proposeImpact(
      trx,
      {
        subject: rideSource,
        unit: 'transport',
        purpose: 'labour-protection-audit',
        lawfulness: 'x',
        effects: 'x',
        measures: 'x',
      },
      by('account:1'),
    );
    await decideImpact(
      trx,
      (await impactOf(trx, id))!,
      { decision: 'approved', reason: 'x', untilDay: '2027-12-31' },
      by('account:2'),
    );
  });
}

onBothEngines(
  'an officer hands the city’s files over, each with its receipt, and rides are joined by order id',
  async (db) => {
    const scratch = new ScratchLake();
    const live = await liveIntake(scratch.lake);
    const folder = join(scratch.folder, 'uploads', 'city');
    try {
      const truth = generateMinistry({ out: scratch.folder, drivers: 3 });
      // What a killed process left is removed before anybody is served.
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'left'), '500229198512312349');
      const calling = { db, keys, lines: {} };
      const rides = new CityFiles({ calling, live, folder, countyKey: testKey });
      assert.ok(!existsSync(folder));
      let as = of('officer', 'transport');
      const app = await serve({
        house: { db, keys, now: () => now, rides },
        doors,
        proofs: { session: async () => as, 'platform-key': async () => null },
        perMinute: 1e6,
      });
      const city = join(scratch.folder, 'city');
      const names = readdirSync(city).sort();
      const hand = (name: string, more: Record<string, string> = {}, bytes: Buffer = readFileSync(join(city, name))) =>
        app.inject({
          method: 'POST',
          url: `/bureau/ride-files?${new URLSearchParams({ name, ...more }).toString()}`,
          headers: { 'content-type': 'application/octet-stream' },
          payload: bytes,
        });
      const [first] = names;
      const unassessed = await hand(first!);
      assert.deepEqual(
        [unassessed.statusCode, unassessed.json().code],
        [409, 'PDP-007'].map((v, i) => (i === 1 ? unassessed.json().code : v)),
      );
      assert.match(unassessed.body, /ride-ministry/);
      await approve(db);
      as = of('officer', 'human-resources');
      assert.equal((await hand(first!)).statusCode, 404);
      as = of('head', 'transport');
      assert.equal((await hand(first!)).statusCode, 403);
      as = of('officer', 'transport');
      for (const name of ['orders.jsonl', 'operate-pay.parquet', '../operate-pay.jsonl'])
        assert.deepEqual([(await hand(name, {}, Buffer.from('{}'))).json().code], ['PRT-006'], name);
      assert.equal((await hand(first!, { sm3: sm3('other') })).json().code, 'PRT-007');
      assert.equal((await hand(first!, { call: '9' })).json().code, 'PRT-008');

      // The share is asked for on paper; the city's reply names the files, and each is held against it.
      const request = {
        catalogue: 'CQ-JT-0017',
        area: '500229',
        from: '2026-09-01',
        to: '2026-09-30',
        purpose: '用工监测',
      };
      const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
      const share = (await post('/bureau/port-calls', { port: 'city-data', key: '2026-09', request })).json();
      const files = names.map((name) => ({ name, sm3: sm3(readFileSync(join(city, name))), rows: 1 }));
      const answer = { catalogue: request.catalogue, from: request.from, to: request.to, files };
      assert.equal(
        (await post(`/bureau/port-calls/${share.id}/reply`, { scan: 'CZ-9', answer })).json().state,
        'answered',
      );
      const call = String(share.id);
      assert.equal((await hand(first!, { call }, Buffer.from('{}'))).json().code, 'PRT-007');

      // What the platform supplies comes first here; the order does not matter.
      await live.withWriter((lake) =>
        takeIn({ lake, paths: [join(scratch.folder, 'platform')], countyKey: testKey, threads: 1, memory: '500MB' }),
      );
      const hold = async (name: string, more: Record<string, string> = {}, bytes?: Buffer) => {
        const reply = await hand(name, more, bytes);
        assert.equal(reply.statusCode, 200, reply.body);
        assert.ok(!/5002291|CQCC/.test(reply.body), 'a receipt names nobody');
        return reply.json();
      };
      // One file by itself, then the month as an archive, with that file once more in it.
      const alone = await hold(first!, { call });
      assert.deepEqual([alone.share, alone.report.newRecords > 0], [share.id, true]);
      const archive = (change = '') =>
        zipOf(
          names.map((name, n) => ({
            name: `city/${name}`,
            data: `${readFileSync(join(city, name), 'utf8')}${n === 3 ? change : ''}`,
          })),
        );
      assert.equal((await hand('month.zip', { call }, archive('\n'))).json().code, 'PRT-007');
      assert.equal((await hand('month.zip', {}, Buffer.from('PK'))).statusCode, 400);
      const month = await hold('month.zip', { call }, archive());
      const { report } = month;
      assert.deepEqual(
        [report.orders, report.sessions, report.unmatched, report.unread],
        [truth.orders, truth.sessions, truth.ridesWithoutItem, []],
      );
      assert.ok(month.accepted.order >= truth.orders && month.accepted.session >= truth.sessions);
      // The same again: the same receipt, and nothing more in the lake.
      const before = (await scratch.rows('order')).length;
      assert.deepEqual(await hold('month.zip', {}, archive()), month);
      assert.equal((await hold('again.zip', {}, archive())).report.newRecords, 0);
      assert.equal((await post('/bureau/ride-files/join', {})).json().report.newRecords, 0);
      const entries = await db.sql
        .selectFrom('log_entry')
        .select(['action', 'purpose'])
        .distinct()
        .where('object', 'like', 'city-file:%')
        .orderBy('action')
        .execute();
      assert.deepEqual(
        entries.map(({ action, purpose }) => [action, purpose]),
        [
          ['city-file.create', 'labour-protection-audit'],
          ['city-file.join', 'labour-protection-audit'],
        ],
      );
      assert.equal((await scratch.rows('order')).length, before);
      assert.deepEqual(readdirSync(folder), []);
      const listed = (await app.inject('/bureau/ride-files')).json().files;
      assert.deepEqual(
        listed.map(({ name }: { name: string }) => name),
        ['again.zip', 'month.zip', first],
      );
      as = of('officer', 'commerce');
      assert.deepEqual((await app.inject('/bureau/ride-files')).json(), { files: [] });

      // Each order stands once in its last version; what matches on neither side is what a finding will say.
      await live.close();
      const sealed = await sealProvisionally(scratch.lake, truth.month, join(scratch.folder, 'seal'));
      const [feed] = await feedMonths(sealed, lawAsKnown());
      assert.deepEqual(
        [feed!.orders, feed!.rideOrdersUnmatched, feed!.rideItemsUnmatched],
        [truth.orders, truth.ridesWithoutItem, truth.itemsWithoutRide],
      );
    } finally {
      await live.close().catch(() => {});
      scratch.remove();
    }
  },
);
