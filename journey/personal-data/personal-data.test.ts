import assert from 'node:assert/strict';
import test from 'node:test';
import { sql } from 'kysely';
import { day, formatDay } from '#basics/day.ts';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { instrumentById } from '#law/sources/all.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { openPerson, takePerson } from '#store/fields/people.ts';
import { instantText } from '#store/tables/columns.ts';
import { seedUnits } from '#store/units.ts';
import { answerRequest, takeRequest } from './answers.ts';
import type { By } from './by.ts';
import { type ConsentTo, consentHolds, consentStates, namesReceiver, sayConsent, withdrawForAll } from './consent.ts';
import { dueDayOf } from './due-day.ts';
import { assessmentOf, decideImpact, impactOf, proposeImpact, requireAssessment } from './impact.ts';
import { holdsNumber, personState } from './people.ts';
import { type Basis, purposeOf, purposeSlugs } from './purposes.ts';
import { askRequest, requestOf } from './requests.ts';
import { type RetentionRule, type RetentionSlug, retention, retentionOf } from './retention.ts';
import { applyRetention, retentionDue } from './retention-due.ts';

const at = 1_795_564_800_000;
const DAY = 86_400_000;
const by = (actor: string, more: Partial<By> = {}): By => ({ actor, role: 'officer', at, request: null, ...more });
const retentionSlugs = Object.keys(retention) as RetentionSlug[];
const workerKey = 'ab'.repeat(32);

test('every purpose and every term stands in an article that an instrument lists', () => {
  const bases: Basis[] = [
    ...purposeSlugs.flatMap((slug) => purposeOf(slug).bases),
    ...Object.values<RetentionRule>(retention).map(({ basis }) => basis),
  ];
  for (const { instrument, article } of bases)
    assert.ok(
      instrumentById(instrument).articles.some((one) => one.article === article),
      `${instrument} ${article}`,
    );
  for (const slug of purposeSlugs) {
    const { consent, bases: own } = purposeOf(slug);
    if (consent !== null)
      assert.ok(
        own.some(({ article }) => article === '第十四条'),
        slug,
      );
  }
});

test('a request is due after fifteen working days; before the notice of a year is out, by weekdays, and said to be so', () => {
  const law = lawAsKnown({ knownOn: day('2026-11-25') });
  const due = (asked: string) => {
    const { due: last, certain } = dueDayOf(law, day(asked));
    return [formatDay(last), certain];
  };
  assert.deepEqual(due('2026-11-25'), ['2026-12-16', true]);
  // National Day 2025: 1 to 8 October off, 28 September and 11 October worked.
  assert.deepEqual(due('2025-09-26'), ['2025-10-23', true]);
  // 1 January 2027 is a statutory holiday whatever the notice will say.
  assert.equal(law.calendar.published(2027), false);
  assert.deepEqual(due('2026-12-25'), ['2027-01-18', false]);
});

test('a number is told in a reason however it is written', () => {
  for (const text of ['电话138 0013 8001', '１３８００１３８００１', '5002-2919-8512-31', '卡号 6222021234567890123'])
    assert.ok(holdsNumber(text), text);
  for (const text of ['核查2026年9月线索', '第 12 号，共 3 项', '2026-11-02 起']) assert.ok(!holdsNumber(text), text);
});

onBothEngines(
  'consent, freezing, retention and assessments hold as they were last said, and no settled row changes',
  async (db) => {
    const keys = keysFromText(newKeysText(), 'test');
    await seedUnits(db.sql, at);
    // Every table of the store has one term, and no term is of a table that is not there.
    const { rows: tables } = await sql<{ name: string }>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname::text collate "C"`.execute(
      db.sql,
    );
    assert.deepEqual(
      retentionSlugs.flatMap((slug) => retentionOf(slug).tables).sort(),
      tables.map(({ name }) => name),
    );
    const toA: ConsentTo = { purpose: 'cross-platform-prompt', receiver: '91500229MA5U00001A' };
    const toB: ConsentTo = { ...toA, receiver: '91500229MA5U00002B' };
    const say = (change: 'given' | 'withdrawn', when: number, to = toA) =>
      db.sql.transaction().execute((trx) => sayConsent(trx, workerKey, to, change, by('account:w', { at: when })));
    const holds = (when: number) => consentHolds(db.sql, workerKey, toA, when);
    assert.equal(await say('withdrawn', at), false, 'nothing to take back');
    assert.equal(await say('given', at), true);
    assert.equal(await say('withdrawn', at + 10), true);
    assert.deepEqual(await Promise.all([at - 1, at, at + 9, at + 10, at + DAY].map(holds)), [
      false,
      true,
      true,
      false,
      false,
    ]);
    assert.equal(await consentHolds(db.sql, 'cd'.repeat(32), toA, at), false);
    // Each receiver for itself; taken back for all of them at once.
    assert.equal(await consentHolds(db.sql, workerKey, toB, at), false);
    assert.equal(await say('given', at + 20, toB), true);
    assert.equal(await say('given', at + 20), true);
    assert.deepEqual([namesReceiver(toA), namesReceiver({ ...toA, receiver: null })], [true, false]);
    const before = (await consentStates(db.sql, workerKey, at + 20)).find(({ purpose }) => purpose === toA.purpose)!;
    assert.deepEqual(
      [before.held, before.receivers.map(({ receiver, held }) => [receiver, held])],
      [
        true,
        [
          [toA.receiver, true],
          [toB.receiver, true],
        ],
      ],
    );
    const back = () =>
      db.sql
        .transaction()
        .execute((trx) => withdrawForAll(trx, workerKey, toA.purpose, by('account:w', { at: at + 30 })));
    assert.deepEqual([await back(), await back()], [true, false]);
    const after = await consentStates(db.sql, workerKey, at + 30);
    assert.ok(after.every(({ held, receivers }) => !held && receivers.every((one) => !one.held)));

    // Frozen: kept until the day, then the key goes; the settled rows stay.
    const person = await takePerson(db.sql, keys, { workerKey, name: '张三', idNumber: null, phone: null }, at);
    const given = { kind: 'delete', words: '请删除', correction: null } as const;
    const asked = await db.sql
      .transaction()
      .execute((trx) => askRequest(trx, keys, lawAsKnown(), workerKey, given, by('account:w')));
    await db.sql
      .transaction()
      .execute(async (trx) => takeRequest(trx, (await requestOf(trx, asked!.id))!, by('account:o')));
    const basis = { instrument: 'e-commerce-law', article: '第三十一条' };
    await db.sql.transaction().execute(async (trx) => {
      const of = (await requestOf(trx, asked!.id))!;
      await answerRequest(
        trx,
        keys,
        of,
        { outcome: 'frozen', reason: '保存期未满', basis, untilDay: '2026-12-31' },
        by('account:o'),
      );
    });
    assert.deepEqual(await personState(db.sql, person), { state: 'frozen', until: '2026-12-31' });

    // Terms: nothing too early, everything once.
    const challenge = (id: string, ends: number) => ({
      ...{ id, kind: 'code' as const, account: null, phone_index: null, expects: 'x', used_at: null },
      ...{ made_at: instantText(ends - 1000), ends_at: instantText(ends) },
    });
    await db.sql
      .insertInto('sign_in_challenge')
      .values([challenge('old', at - 2 * DAY), challenge('new', at)])
      .execute();
    assert.deepEqual(await retentionDue(db.sql, at, ['2023-01', '2026-01']), [
      { record: 'challenges', count: 1, months: [] },
      { record: 'platformTransactions', count: 1, months: ['2023-01'] },
    ]);
    assert.deepEqual(await applyRetention(db.sql, at), [{ record: 'challenges', count: 1, months: [] }]);
    // A session goes half a year after it ended or was closed, whichever came first.
    const opened_by = 'system:test';
    await db.sql
      .insertInto('account')
      .values({ id: 'a', opened_at: instantText(at), opened_by })
      .execute();
    const session = (id: string, ends: number, closed: number | null) => ({
      ...{ id, token_sm3: id, account: 'a', strength: 'phone' as const, post: 'self', device: 'x' },
      ...{ opened_at: instantText(at - 400 * DAY), proved_at: instantText(at), seen_at: instantText(at) },
      ...{ ends_at: instantText(ends), closed_at: closed === null ? null : instantText(closed) },
      closed_why: closed === null ? null : 'signed out',
    });
    const rows = [
      session('ended', at - 184 * DAY, null),
      session('closed', at, at - 184 * DAY),
      session('recent', at - 182 * DAY, null),
      session('open', at + DAY, null),
    ];
    await db.sql.insertInto('session').values(rows).execute();
    assert.deepEqual(await applyRetention(db.sql, at), [{ record: 'sessions', count: 2, months: [] }]);
    const left = await db.sql.selectFrom('session').select('id').orderBy('id').execute();
    assert.deepEqual(
      left.map(({ id: one }) => one),
      ['open', 'recent'],
    );
    // 2026-12-31 is still a day of the freeze in Shanghai; the next is not.
    const lastDay = Date.parse('2026-12-31T23:59:59+08:00');
    assert.ok(!(await retentionDue(db.sql, lastDay)).some(({ record }) => record === 'person'));
    assert.equal((await openPerson(db.sql, keys, person))?.name, '张三');
    const gone = await applyRetention(db.sql, lastDay + 1000);
    assert.deepEqual(gone.find(({ record }) => record === 'person')?.count, 1);
    assert.equal(await openPerson(db.sql, keys, person), null);
    assert.deepEqual(await applyRetention(db.sql, lastDay + 1000), []);
    const erased = await db.sql
      .selectFrom('log_entry')
      .select('subject')
      .where('action', '=', 'person.erase')
      .execute();
    assert.deepEqual(erased, [{ subject: workerKey }]);

    // Assessments: none, proposed, approved, run out, ended.
    const subject = 'source:91500229MA5U0T0105' as const;
    const holdsNow = async (when: number) => (await assessmentOf(db.sql, subject, when))?.id ?? null;
    await assert.rejects(
      requireAssessment(db.sql, subject, at),
      (error: GangwanError) => error.stem === 'impact-not-approved',
    );
    const words = '目的合法正当必要';
    const id = await db.sql.transaction().execute((trx) =>
      proposeImpact(
        trx,
        {
          subject,
          unit: 'human-resources',
          purpose: 'labour-protection-audit',
          lawfulness: words,
          effects: words,
          measures: words,
        },
        by('account:a'),
      ),
    );
    assert.equal(await holdsNow(at), null);
    const decide = (actor: string, decision: 'approved' | 'ended') =>
      db.sql
        .transaction()
        .execute(async (trx) =>
          decideImpact(
            trx,
            (await impactOf(trx, id))!,
            { decision, reason: '同意启用', untilDay: decision === 'approved' ? '2027-11-25' : null },
            by(actor),
          ),
        );
    assert.equal(await decide('account:a', 'approved'), false, 'not by who proposed');
    assert.equal(await decide('account:b', 'ended'), false, 'nothing to end');
    assert.equal(await decide('account:b', 'approved'), true);
    await requireAssessment(db.sql, subject, at);
    assert.equal(await holdsNow(Date.parse('2027-11-25T23:59:59+08:00')), id);
    assert.equal(await holdsNow(Date.parse('2027-11-26T00:00:00+08:00')), null);
    assert.equal(await decide('account:b', 'ended'), true);
    assert.equal(await holdsNow(at), null);
    await assert.rejects(
      db.sql
        .insertInto('impact_decision')
        .values({
          assessment: id,
          step: 3,
          decision: 'ended',
          reason: 'x',
          until_day: null,
          proposed_by: 'account:a',
          decided_by: 'account:a',
          at: instantText(at),
        })
        .execute(),
      /check constraint/,
    );
    for (const table of [
      'consent_event',
      'data_request',
      'data_request_step',
      'person_freeze',
      'impact_assessment',
      'impact_decision',
    ] as const)
      await assert.rejects(
        db.owner((owner) => owner.deleteFrom(table).execute()),
        /settled/,
        table,
      );
  },
);
