import assert from 'node:assert/strict';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { logLines } from '#store/log/log.ts';
import { firstLineHash, lineHash } from './case-lines.ts';
import { caseDesk, complaint } from './cases.builder.ts';
import { moveClocks, watchClocks } from './clock-watch.ts';

const stem = (expected: string) => (error: unknown) => error instanceof GangwanError && error.stem === expected;
const at = (text: string) => Date.parse(text);

onBothEngines('a case is opened once, acted in, watched and moved', async (db) => {
  const desk = await caseDesk(db);
  const id = '0f8c1c1e-0000-4000-8000-000000000001';
  const given = {
    id,
    procedure: 'inspection-complaint',
    data: complaint,
    workerKey: 'k1',
    enterprise: '91500229MA5UXXXX0A',
  };
  const opened = await desk.open(given, '2026-09-07T10:00:00+08:00');
  assert.deepEqual(opened, { id, year: 2026, serial: 1, unit: 'human-resources', again: false });
  assert.equal((await desk.open(given, '2026-09-07T10:00:01+08:00')).again, true);
  assert.equal(
    (await desk.open({ ...given, id: '0f8c1c1e-0000-4000-8000-000000000002' }, '2026-09-07T10:00:02+08:00')).serial,
    2,
  );

  // What was said stands nowhere in the open.
  const rows = await db.sql.selectFrom('case_line').selectAll().execute();
  assert.ok(!JSON.stringify(rows).includes('张三'));

  // Two officers, one case: one wins, the other is told.
  const file = () => db.sql.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const step = { case: id, action: 'file', role: 'officer' as const, data: { within: true }, seen: 1 };
  const both = await Promise.allSettled([
    desk.act({ ...step, actor: 'account:a' }, '2026-09-08T09:00:00+08:00'),
    desk.act({ ...step, actor: 'account:b' }, '2026-09-08T09:00:00+08:00'),
  ]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const lost = both.find((one) => one.status === 'rejected')!;
  assert.ok(stem('case-changed-meanwhile')(lost.reason), String(lost.reason));
  assert.equal((await file()).state, 'filed');

  // The same step sent twice is one line.
  const investigate = {
    case: id,
    action: 'investigate',
    role: 'inspector' as const,
    data: { secondInspector: '李四' },
    sentKey: 's1',
  };
  const first = await desk.act(investigate, '2026-09-09T09:00:00+08:00');
  assert.equal((await desk.act(investigate, '2026-09-09T09:00:05+08:00')).seq, first.seq);
  await assert.rejects(
    desk.act({ case: id, action: 'decide', role: 'head' }, '2026-09-09T10:00:00+08:00'),
    stem('case-not-from-here'),
  );
  assert.equal((await file()).lines, 3);

  // The chain checks without the key.
  const lines = await db.sql.selectFrom('case_line').selectAll().where('case_id', '=', id).orderBy('seq').execute();
  let before = firstLineHash;
  for (const line of lines) {
    before = lineHash(before, { ...line, day: line.day });
    assert.equal(before, line.hash);
  }
  const logged = [];
  for await (const line of logLines(db.sql))
    if (line.object === `case:${id}`) logged.push(JSON.parse(line.detail).line);
  assert.deepEqual(
    logged,
    lines.map(({ hash }) => hash),
  );

  // Silence: the other case was never decided; reminded before, then deemed filed the day after, once.
  const other = '0f8c1c1e-0000-4000-8000-000000000002';
  await watchClocks(desk, at('2026-09-11T08:00:00+08:00'));
  await watchClocks(desk, at('2026-09-11T09:00:00+08:00'));
  const kinds = async (kind: 'due-soon' | 'lapsed' | 'moved') =>
    (await db.sql.selectFrom('case_notice').selectAll().where('case_id', '=', other).where('kind', '=', kind).execute())
      .length;
  assert.equal(await kinds('due-soon'), 1);
  await watchClocks(desk, at('2026-09-15T08:00:00+08:00'));
  await watchClocks(desk, at('2026-09-15T09:00:00+08:00'));
  const deemed = await db.sql.selectFrom('case_file').selectAll().where('id', '=', other).executeTakeFirstOrThrow();
  assert.deepEqual([deemed.state, deemed.since_day, deemed.lines], ['filed', '2026-09-15', 2]);
  assert.equal(await kinds('lapsed'), 1);

  // A day turned off by a later notice moves the last day, keeps the old one and tells.
  const was = await db.sql
    .selectFrom('case_clock')
    .selectAll()
    .where('case_id', '=', other)
    .where('clock', '=', 'investigate-and-decide')
    .executeTakeFirstOrThrow();
  desk.setLaw(lawAsKnown({ changed: { days: { '2026-10-26': 'adjusted-day-off' } } }));
  assert.equal((await moveClocks(desk, at('2026-10-01T08:00:00+08:00'))).moved, 2);
  assert.equal((await moveClocks(desk, at('2026-10-01T08:00:00+08:00'))).looked, 0);
  const [moved] = await db.sql.selectFrom('case_clock_move').selectAll().where('case_id', '=', other).execute();
  assert.equal(moved!.old_due, was.due_day);
  assert.ok(moved!.new_due! > was.due_day!);
  assert.ok((await kinds('moved')) >= 1);
});

onBothEngines('one number sent for two procedures at once is one case, and the other is told', async (db) => {
  const desk = await caseDesk(db);
  const id = '0f8c1c1e-0000-4000-8000-000000000009';
  const both = await Promise.allSettled([
    desk.open({ id, procedure: 'inspection-complaint', data: complaint }, '2026-09-07T10:00:00+08:00'),
    desk.open({ id, procedure: 'legal-consultation', data: {} }, '2026-09-07T10:00:00+08:00'),
  ]);
  assert.equal(both[0].status, 'fulfilled');
  const again = { id, procedure: 'inspection-complaint', data: complaint, actor: 'account:somebody-else' };
  await assert.rejects(desk.open(again, '2026-09-07T10:01:00+08:00'), stem('case-id-taken'));
  await assert.rejects(
    desk.open({ id, procedure: 'legal-consultation', data: {} }, '2026-09-07T10:02:00+08:00'),
    stem('case-id-taken'),
  );
  // A part that may not open it is named in words, not by slugs.
  await assert.rejects(
    desk.open({ procedure: 'inspection-complaint', data: complaint, role: 'court' }, '2026-09-07T10:03:00+08:00'),
    (error) =>
      error instanceof GangwanError && /申请人/.test(error.sentence('zh')) && !/applicant/.test(error.sentence('zh')),
  );
});
