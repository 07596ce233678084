import assert from 'node:assert/strict';
import { day } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { dueClocks } from './case-lists.ts';
import { caseDesk, complaint } from './cases.builder.ts';
import { moveClocks, watchClocks } from './clock-watch.ts';
import { askUnit } from './joint.ts';

const stem = (expected: string) => (error: unknown) => error instanceof GangwanError && error.stem === expected;
const at = (text: string) => Date.parse(`${text}:00+08:00`);

onBothEngines('a case is brought up to the day it is looked at, however long nobody looked', async (db) => {
  const desk = await caseDesk(db);
  let made = 0;
  const open = async (on: string) => {
    const id = `0f8c1c1e-0000-4000-8000-${String(++made).padStart(12, '0')}`;
    await desk.open({ id, procedure: 'inspection-complaint', data: complaint, workerKey: 'k1' }, `${on}:00+08:00`);
    return id;
  };
  const step = (id: string, action: string, role: 'officer' | 'inspector' | 'head', on: string, data = {}, more = {}) =>
    desk.act({ case: id, action, role, data, ...more }, `${on}:00+08:00`);
  const file = (id: string) =>
    db.sql.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const clock = (id: string, name: string) =>
    db.sql
      .selectFrom('case_clock')
      .selectAll()
      .where('case_id', '=', id)
      .where('clock', '=', name)
      .orderBy('run', 'desc')
      .executeTakeFirstOrThrow();
  const notices = (id: string, kind: 'due-soon' | 'lapsed' | 'moved', name: string) =>
    db.sql
      .selectFrom('case_notice')
      .select(['days', 'due_day'])
      .where('case_id', '=', id)
      .where('kind', '=', kind)
      .where('clock', '=', name)
      .orderBy('id')
      .execute();

  // The last day to decide was 14 September. Nobody looked until the 21st: it was deemed filed on the 15th all the same.
  const away = await open('2026-09-07T10:00');
  await watchClocks(desk, at('2026-09-21T08:00'));
  assert.deepEqual((await file(away)).since_day, '2026-09-15');
  assert.equal((await clock(away, 'investigate-and-decide')).started_day, '2026-09-15');
  assert.deepEqual(await notices(away, 'due-soon', 'decide-filing'), [{ days: 0, due_day: '2026-09-14' }]);
  assert.equal((await notices(away, 'lapsed', 'decide-filing')).length, 1);
  assert.equal((await watchClocks(desk, at('2026-09-21T08:05'))).looked, 0);

  // Nor may anybody decide in it as if silence had not spoken.
  const silent = await open('2026-09-07T11:00');
  const refuse = { grounds: ['other'], reasons: '不属于监察范围。' };
  await assert.rejects(
    step(silent, 'refuse-filing', 'officer', '2026-09-21T09:00', refuse),
    stem('case-not-from-here'),
  );
  assert.equal((await file(silent)).lines, 1);
  assert.equal(
    (await step(silent, 'investigate', 'inspector', '2026-09-21T09:00', { secondInspector: '李四' })).seq,
    3,
  );

  // A last day put off is warned of anew.
  const long = await open('2026-09-07T12:00');
  await step(long, 'file', 'officer', '2026-09-08T09:00', { within: true });
  const first = (await clock(long, 'investigate-and-decide')).due_day!;
  await watchClocks(desk, at(`${first}T08:00`));
  await step(long, 'extend', 'head', `${first}T09:00`, { reasons: '案情复杂' });
  const second = (await clock(long, 'investigate-and-decide')).due_day!;
  assert.ok(second > first);
  await watchClocks(desk, at(`${second}T08:00`));
  assert.deepEqual(
    (await notices(long, 'due-soon', 'investigate-and-decide')).map(({ due_day }) => due_day),
    [first, second],
  );

  // A notice that came is told of by whoever looks first, also by a step; a limit that was over may not be.
  const moving = await open('2026-10-08T09:00');
  const before = (await clock(moving, 'decide-filing')).due_day!;
  const dayOff = new Date(Date.parse(before)).toISOString().slice(0, 10);
  desk.setLaw(lawAsKnown({ changed: { days: { [dayOff]: 'adjusted-day-off' } } }));
  await step(moving, 'file', 'officer', '2026-10-09T09:00', { within: true });
  assert.equal((await notices(moving, 'moved', 'decide-filing')).length, 2);
  const over = await open('2026-11-02T09:00');
  const due = (await clock(over, 'decide-filing')).due_day!;
  // Over when the notice came, and not any more.
  await db.sql.updateTable('case_clock').set({ status: 'lapsed' }).where('case_id', '=', over).execute();
  desk.setLaw(lawAsKnown({ changed: { days: { [dayOff]: 'adjusted-day-off', [due]: 'adjusted-day-off' } } }));
  await moveClocks(desk, at('2026-11-03T08:00'));
  assert.equal((await notices(over, 'moved', 'decide-filing')).length, 2);

  // One case that cannot be read does not keep the others from being looked at; one that was destroyed is left in peace.
  const [broken, destroyed, well] = [
    await open('2026-11-16T09:00'),
    await open('2026-11-16T09:00'),
    await open('2026-11-16T09:00'),
  ];
  await db.sql.updateTable('case_file').set({ key_sealed: 'broken' }).where('id', '=', broken).execute();
  await db.sql.updateTable('case_file').set({ key_sealed: null }).where('id', '=', destroyed).execute();
  await assert.rejects(watchClocks(desk, at('2026-11-23T08:00')), /1 cases could not be looked at/);
  assert.equal((await notices(well, 'due-soon', 'decide-filing')).length, 1);
  assert.equal((await clock(destroyed, 'decide-filing')).look_day, null);

  // Nobody asks a unit that is none, nor the one that has the case.
  for (const unit of ['no-such-unit', 'human-resources']) {
    const asking = { case: well, unit, question: '请提供会员情况。', actor: 'account:head', seen: null };
    await assert.rejects(
      db.sql.transaction().execute((trx) => askUnit(trx, desk, asking, { at: at('2026-11-23T08:30'), request: null })),
      stem('case-unit-not-asked'),
    );
  }

  // A key names one step.
  await step(well, 'file', 'officer', '2026-11-23T09:00', { within: true }, { sentKey: 'k' });
  await assert.rejects(
    step(well, 'investigate', 'inspector', '2026-11-23T09:01', { secondInspector: '李四' }, { sentKey: 'k' }),
    stem('case-key-used'),
  );
  const same = { secondInspector: '李四' };
  const both = await Promise.all(
    [0, 1].map(() => step(well, 'investigate', 'inspector', '2026-11-23T09:02', same, { sentKey: 'k2', seen: 2 })),
  );
  assert.deepEqual(
    both.map(({ seq }) => seq),
    [3, 3],
  );

  // What the end of a case left owing is in the list of what is due.
  await step(well, 'withdraw-filing', 'head', '2026-11-24T09:00', { ground: 'repeated', reasons: '重复投诉。' });
  const today = day('2026-11-30');
  const owing = await dueClocks(db.sql, 'human-resources', { today, until: today + 30, most: 100, offset: 0 });
  assert.deepEqual(
    owing.filter((one) => one.id === well).map(({ clock: name }) => name),
    ['tell-of-withdrawal'],
  );
});

onBothEngines(
  'a case that is over is kept in peace: how long its file is kept warns, lapses and moves for nobody',
  async (db) => {
    const desk = await caseDesk(db);
    const id = '0f8c1c1e-0000-4000-8000-0000000000aa';
    const { matters: _, channel: __, ...dispute } = complaint;
    const data = { ...dispute, acceptedOn: '2026-06-01', caseNumber: '城劳人仲案〔2026〕8号' };
    await desk.open(
      { id, procedure: 'arbitration-hearing', role: 'clerk', data, workerKey: 'k1' },
      '2026-06-01T09:00:00+08:00',
    );
    const withdrawn = { case: id, action: 'withdraw', role: 'applicant', data: { ownWill: true } } as const;
    await desk.act(withdrawn, '2026-06-10T09:00:00+08:00');
    const clocks = () => db.sql.selectFrom('case_clock').selectAll().where('case_id', '=', id).execute();
    const kept = async () => (await clocks()).find(({ clock: name }) => name === 'keep-other-file')!;
    const told = async () =>
      (await db.sql.selectFrom('case_notice').select('id').where('case_id', '=', id).execute()).length;
    const toldAtTheEnd = await told();
    assert.deepEqual([(await kept()).status, (await kept()).look_day], ['running', '2031-06-10']);
    // What ran before the end is dropped and never looked at again.
    for (const { clock: name, status, look_day } of await clocks())
      if (name !== 'keep-other-file') assert.ok(look_day === null && status !== 'running' && status !== 'lapsed', name);
    // Nobody looks at it until then.
    assert.equal((await watchClocks(desk, at('2031-06-09T08:00'))).looked, 0);

    // Another number moves the day, which is written down; nobody has anything to do about it.
    desk.setLaw(lawAsKnown({ changed: { values: { 'settlement-file-years': 6 } } }));
    assert.equal((await moveClocks(desk, at('2026-07-01T08:00'))).moved, 1);
    const moves = await db.sql.selectFrom('case_clock_move').selectAll().where('case_id', '=', id).execute();
    assert.deepEqual(
      moves.map(({ old_due, new_due }) => [old_due, new_due]),
      [['2031-06-10', '2032-06-10']],
    );

    assert.deepEqual(await watchClocks(desk, at('2032-06-10T08:00')), { looked: 1, warned: 0, lapsed: 0, moved: 0 });
    assert.deepEqual([(await kept()).status, (await kept()).look_day], ['met', null]);
    assert.equal((await watchClocks(desk, at('2033-01-04T08:00'))).looked, 0);
    assert.equal(await told(), toldAtTheEnd);
    const file = await db.sql.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    assert.deepEqual([file.lines, file.outcome, file.ended_day], [2, 'withdrawn', '2026-06-10']);
  },
);
