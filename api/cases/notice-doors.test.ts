import assert from 'node:assert/strict';
import { tell } from '#journey/3-cases/case-notices.ts';
import { caseDesk, complaint } from '#journey/3-cases/cases.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { instantText } from '#store/tables/columns.ts';
import { type Actor, visitor } from '../access.ts';
import { serve } from '../serve.ts';
import { houseOf, secrets } from '../sign-in/sign-in.builder.ts';
import { noticeChannelDoor, noticeChannelsDoor, noticeReadDoor, noticesDoor } from './notice-doors.ts';

const as = (account: string, role: Actor['roles'][number], tie: Partial<Actor> = {}): Actor => ({
  ...visitor,
  account,
  roles: ['public', role],
  ...tie,
});
const uscc = '91500229MA5UXXXX0A';
const people: Record<string, Actor> = {
  worker: as('w', 'worker', { workerKey: 'k1' }),
  delegate: as('d', 'delegate', { delegatedKeys: ['k1'] }),
  other: as('x', 'worker', { workerKey: 'k2' }),
  clerk: as('e', 'clerk', { enterprise: uscc }),
  officer: as('o', 'officer', { unit: 'human-resources' }),
  health: as('h', 'officer', { unit: 'health' }),
  township: as('t', 'township-officer'),
  assigned: as('m', 'mediator', { unit: 'justice' }),
  auditor: as('a', 'auditor'),
};

onBothEngines(
  'everybody reads the notices that are for them and no other; a channel is set by whom it is',
  async (db) => {
    const desk = await caseDesk(db);
    const house = houseOf(db);
    const prove = async ({ headers }: { headers: Record<string, unknown> }) => people[String(headers['x-who'])] ?? null;
    const app = await serve({
      house,
      doors: [noticesDoor, noticeReadDoor, noticeChannelsDoor, noticeChannelDoor],
      proofs: { session: prove, 'platform-key': prove },
      pressure: { lag: 0 },
    });
    const place = await db.sql
      .selectFrom('unit')
      .select(['slug', 'area_code'])
      .where('kind', '=', 'township')
      .executeTakeFirstOrThrow();
    people.township = { ...people.township!, township: place.area_code };
    const ask = async (who: string, url: string, body?: object, method: 'POST' | 'PUT' = 'POST') =>
      app.inject({
        url,
        headers: { 'x-who': who, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { method, payload: JSON.stringify(body) }),
      });
    try {
      const id = '0f8c1c1e-0000-4000-8000-000000000001';
      const given = { id, procedure: 'inspection-complaint', data: complaint, workerKey: 'k1', enterprise: uscc };
      await desk.open(given, '2026-09-07T10:00:00+08:00');
      await desk.act(
        { case: id, action: 'file', role: 'officer', data: { within: true } },
        '2026-09-08T10:00:00+08:00',
      );
      const file = await db.sql.selectFrom('case_file').selectAll().executeTakeFirstOrThrow();
      const at = Date.parse('2026-09-08T11:00:00+08:00');
      await tell(db.sql, { ...file, unit: place.slug }, { kind: 'asked', role: 'head' }, at);
      await db.sql
        .insertInto('case_part')
        .values({ case_id: id, role: 'mediator', account: 'm', since_line: 1, until_line: null })
        .execute();
      await tell(db.sql, file, { kind: 'assigned', role: 'mediator' }, at);

      const kinds = async (who: string) =>
        (await ask(who, '/notices')).json().notices.map(({ kind }: { kind: string }) => kind);
      assert.deepEqual(await kinds('worker'), ['step']);
      assert.deepEqual(await kinds('delegate'), ['step']);
      assert.deepEqual(await kinds('clerk'), ['step']);
      assert.deepEqual(await kinds('officer'), ['opened']);
      assert.deepEqual(await kinds('township'), ['asked']);
      assert.deepEqual(await kinds('assigned'), ['assigned']);
      for (const who of ['other', 'health']) assert.deepEqual(await kinds(who), [], who);
      assert.equal((await ask('auditor', '/notices')).statusCode, 403);

      const seen = (await ask('worker', '/notices')).json();
      const [first] = seen.notices;
      assert.match(first.words.zh, /^劳动保障监察投诉〔2026〕1号：已办“/);
      assert.deepEqual([seen.unread, first.case, first.readAt], [1, id, null]);
      assert.ok(!JSON.stringify(seen).includes(complaint.name) && !JSON.stringify(seen).includes('k1'));
      for (const who of ['other', 'health', 'officer', 'clerk'])
        assert.equal((await ask(who, `/notices/${first.id}/read`, {})).statusCode, 404, who);
      const { readAt } = (await ask('worker', `/notices/${first.id}/read`, {})).json();
      house.clock.at += 60_000;
      assert.equal((await ask('delegate', `/notices/${first.id}/read`, {})).json().readAt, readAt);
      assert.deepEqual((await ask('worker', '/notices?unread=true')).json(), { unread: 0, notices: [] });
      assert.deepEqual((await ask('worker', `/notices?before=${first.id}`)).json().notices, []);
      const log = await db.sql.selectFrom('log_entry').select(['action', 'actor', 'subject']).execute();
      for (const one of ['notice.list account:w k1', 'notice.list account:o k1', 'notice.read account:d k1'])
        assert.ok(
          log.some(({ action, actor, subject }) => `${action} ${actor} ${subject}` === one),
          one,
        );

      // Channels: the number one signs in with, or none; it is never shown again.
      const account = (one: string, phone: string | null) => ({
        id: one,
        opened_at: instantText(0),
        opened_by: 'system:test',
        phone_index: phone === null ? null : secrets.blindIndex('phone', phone),
      });
      await db.sql
        .insertInto('account')
        .values([account('w', '13800138001'), account('o', null)])
        .execute();
      const usual = [
        { channel: 'text-message', wanted: true, ownNumber: false },
        { channel: 'notification', wanted: true, ownNumber: false },
      ];
      assert.deepEqual((await ask('worker', '/notices/channels')).json().channels, usual);
      const set = (who: string, channel: string, body: object) => ask(who, `/notices/channels/${channel}`, body, 'PUT');
      assert.equal(
        (await set('worker', 'text-message', { wanted: true, phone: '13900000001' })).json().code,
        'ATT-016',
      );
      assert.deepEqual(
        (await set('worker', 'text-message', { wanted: true, phone: '138 0013 8001' })).json().channels,
        [{ ...usual[0], ownNumber: true }, usual[1]],
      );
      assert.deepEqual((await set('worker', 'text-message', { wanted: false })).json().channels, [
        { ...usual[0], wanted: false, ownNumber: true },
        usual[1],
      ]);
      assert.equal((await set('officer', 'text-message', { wanted: true, phone: '13900000001' })).statusCode, 200);
      assert.equal((await set('worker', 'fax', { wanted: true })).statusCode, 404);
      assert.ok(!JSON.stringify(await db.sql.selectFrom('notice_channel').selectAll().execute()).includes('138001'));
    } finally {
      await app.close();
    }
  },
);
