import assert from 'node:assert/strict';
import { onBothEngines } from '../engines.builder.ts';
import { instantText } from '../tables/columns.ts';
import { seedUnits } from '../units.ts';
import { keysFromText, newKeysText, withNewKey } from './key-port.ts';
import { correctPerson, erasePerson, openPerson, takePerson } from './people.ts';
import { rotateFields } from './rotate.ts';
import { noticePhonePlace } from './rotate-case-keys.ts';
import { drawSeedPlace } from './rotate-draw-seeds.ts';
import { platformSecretPlace } from './rotate-platform-secrets.ts';
import { portCallPlace } from './rotate-port-calls.ts';
import { rotateAll, underOlderKeys } from './rotation.ts';
import { openText, placeOf, sealText } from './sealed-text.ts';

const text = newKeysText();
const keys = keysFromText(text, 'test');
const newer = keysFromText(withNewKey(withNewKey(text, 'fields'), 'index'), 'test');
const now = 1_790_000_000_000;
const at = instantText(now);
const given = (n: number) => ({ workerKey: `${n}`, name: `甲${n}`, idNumber: `ID${n}`, phone: `138${10_000_000 + n}` });

onBothEngines(
  'a rotation brings people, calls and the secrets of platforms under the newest keys, and is recorded',
  async (db) => {
    const id = await takePerson(db.sql, keys, given(1), now);
    await db.sql
      .insertInto('platform_application')
      .values({
        id: 'a',
        uscc: '91500229MA5U0T0105',
        purpose: 'x',
        legal_basis: 'x',
        exchange_tables: '[]',
        retention_days: 1,
        ip_allow: '[]',
        rows_per_day: 1,
        applied_at: at,
        applied_by: 'system:test',
      } as never)
      .execute();
    const key = {
      application_id: 'a',
      issued_at: at,
      issued_by: 'system:test',
      expires_at: instantText(now + 86_400_000),
    };
    const secret = await sealText(keys, '平台密钥', platformSecretPlace('gw-1'));
    await db.sql
      .insertInto('platform_key')
      .values([
        { ...key, app_key: 'gw-1', sign_type: 'HMAC-SM3', secret_sealed: secret, public_key: null },
        { ...key, app_key: 'gw-2', sign_type: 'SM2', secret_sealed: null, public_key: '04' },
      ])
      .execute();
    const place = portCallPlace('request_sealed', { port: 'weather', key: 'k' });
    await db.sql
      .insertInto('port_call')
      .values({
        port: 'weather',
        key: 'k',
        about: 'x:1',
        unit: null,
        request_sm3: 'x',
        request_sealed: await sealText(keys, '请求', place),
        state: 'waiting',
        attempts: 0,
        next_at: at,
        reason: null,
        paper_number: null,
        scan_number: null,
        receipt_sm3: null,
        receipt_sealed: null,
        made_at: at,
        changed_at: at,
      })
      .execute();
    const [opened, draft] = ['0f8c1c1e-0000-4000-8000-00000000000a', '0f8c1c1e-0000-4000-8000-00000000000d'];
    const caseKeyPlace = (case_: string) => placeOf('case_file', 'key_sealed', case_);
    await seedUnits(db.sql, now);
    await db.sql
      .insertInto('case_file')
      .values({
        ...{ id: opened, procedure: 'inspection-complaint', unit: 'human-resources', year: 2026, serial: 1 },
        ...{ township: null, worker_key: null, enterprise: null, opener_enterprise: null, opened_by: 'account:a' },
        ...{ opened_at: at, opened_day: '2026-09-07', from_case: null, lines: 0, state: 'received' },
        ...{ since_day: '2026-09-07', outcome: null, ended_day: null, paused: false },
        key_sealed: await sealText(keys, '案件密钥', caseKeyPlace(opened)),
      })
      .execute();
    await db.sql
      .insertInto('case_draft')
      .values({
        id: draft,
        by_actor: 'account:a',
        begun_at: at,
        key_sealed: await sealText(keys, '草稿密钥', caseKeyPlace(draft)),
      })
      .execute();
    await db.sql.insertInto('account').values({ id: 'acc', opened_at: at, opened_by: 'system:test' }).execute();
    const phonePlace = noticePhonePlace('acc', 'text-message');
    const phone = await sealText(keys, '13800138001', phonePlace);
    await db.sql
      .insertInto('notice_channel')
      .values({ account: 'acc', channel: 'text-message', wanted: true, phone_sealed: phone, at })
      .execute();
    const byDraw = { case_id: opened, committed_by: 'account:a', committed_at: at };
    const { id: pool } = await db.sql
      .insertInto('draw_pool')
      .values({
        ...{ case_id: opened, plan: '{}', targets: '[]', inspectors: '[]', names: '{}', accounts: '{}' },
        ...{ fixed_by: 'account:a', fixed_at: at },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.sql
      .insertInto('draw')
      .values({ id: opened, pool, commitment: 'ab'.repeat(32), ...byDraw })
      .execute();
    const seed = await sealText(keys, '种子', drawSeedPlace(opened));
    await db.sql.insertInto('draw_seed').values({ draw: opened, seed_sealed: seed }).execute();
    const each = <T>(value: T, none: T) => ({
      ...{ person: value, port_call: value, platform_key: value },
      ...{ case_file: value, case_draft: value, notice_channel: value, document: none, draw_seed: value },
    });
    assert.deepEqual(await underOlderKeys(db, keys), each(0, 0));
    assert.deepEqual(await underOlderKeys(db, newer), each(1, 0));
    assert.deepEqual(await rotateAll(db, newer, now), each({ renewed: 1, fresh: 0 }, { renewed: 0, fresh: 0 }));
    assert.deepEqual(await underOlderKeys(db, newer), each(0, 0));
    const only = JSON.parse(withNewKey(withNewKey(text, 'fields'), 'index')) as Record<string, { version: number }[]>;
    assert.equal(only.fields!.length, 2);
    assert.deepEqual(await openPerson(db.sql, newer, id), given(1));
    const row = await db.sql
      .selectFrom('platform_key')
      .select('secret_sealed')
      .where('app_key', '=', 'gw-1')
      .executeTakeFirstOrThrow();
    assert.match(row.secret_sealed!, /^1\.2\./);
    assert.equal(await openText(newer, row.secret_sealed!, platformSecretPlace('gw-1')), '平台密钥');
    const call = await db.sql.selectFrom('port_call').select('request_sealed').executeTakeFirstOrThrow();
    assert.equal(await openText(newer, call.request_sealed, place), '请求');
    for (const [table, case_, own] of [
      ['case_file', opened, '案件密钥'],
      ['case_draft', draft, '草稿密钥'],
    ] as const) {
      const { key_sealed } = await db.sql.selectFrom(table).select('key_sealed').executeTakeFirstOrThrow();
      assert.equal(await openText(newer, key_sealed!, caseKeyPlace(case_)), own);
    }
    const channel = await db.sql.selectFrom('notice_channel').select('phone_sealed').executeTakeFirstOrThrow();
    assert.equal(await openText(newer, channel.phone_sealed!, phonePlace), '13800138001');
    const { seed_sealed } = await db.sql.selectFrom('draw_seed').select('seed_sealed').executeTakeFirstOrThrow();
    assert.equal(await openText(newer, seed_sealed, drawSeedPlace(opened)), '种子');
    const entries = await db.sql.selectFrom('log_entry').select('action').where('action', '=', 'keys.rotate').execute();
    assert.equal(entries.length, 1);
    await assert.rejects(
      db.sql.updateTable('platform_key').set({ secret_sealed: secret }).execute(),
      /permission denied/,
      'the server itself may not exchange secrets',
    );
  },
);

onBothEngines('a correction or an erasure while a rotation runs is not written over', async (db) => {
  const ids: number[] = [];
  for (let n = 0; n < 40; n++) ids.push(await takePerson(db.sql, keys, given(n), now));
  const changing = (async () => {
    for (const [n, id] of ids.entries()) {
      if (n % 5 === 0) await erasePerson(db.sql, id, now);
      else await correctPerson(db.sql, newer, id, 'name', `乙${n}`);
    }
  })();
  await Promise.all([rotateFields(db, newer, 3), changing]);
  await rotateFields(db, newer);
  assert.equal((await underOlderKeys(db, newer)).person, 0);
  for (const [n, id] of ids.entries())
    assert.equal((await openPerson(db.sql, newer, id))?.name ?? null, n % 5 === 0 ? null : `乙${n}`);
});
