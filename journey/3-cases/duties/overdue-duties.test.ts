import assert from 'node:assert/strict';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { instantText } from '#store/tables/columns.ts';
import { seedUnits } from '#store/units.ts';
import { caseDesk } from '../cases.builder.ts';
import { lawNow } from '../law-now.ts';
import { dutyMatrix } from './duty-matrix.ts';
import { superviseDuties } from './overdue-duties.ts';

onBothEngines('逾期的任务：每项一件督办，各发一份督办函，再看多少遍也只有一件', async (db) => {
  const desk = await caseDesk(db);
  const at = (text: string) => Date.parse(`${text}T09:00:00+08:00`);
  const day = (text: string) => at(text) / 86_400_000;
  // All but two duties of the year are reported: one of the bureau itself, one of another unit.
  const all = await dutyMatrix(db.sql, desk.law(), 2026, Math.floor(day('2026-12-18')));
  const seated = new Set((await db.sql.selectFrom('unit').select('slug').execute()).map(({ slug }) => slug));
  const left = [all.find(({ unit }) => unit === 'human-resources')!, all.find(({ unit }) => unit === 'transport')!];
  const { opened_at } = await db.sql.selectFrom('unit').select('opened_at').limit(1).executeTakeFirstOrThrow();
  assert.ok(opened_at < at('2026-01-01'));
  const reported = (year: number, but: readonly { clause: string; unit: string }[]) =>
    all
      .filter(({ clause, unit }) => seated.has(unit) && !but.some((one) => one.clause === clause && one.unit === unit))
      .map(({ clause, unit }) => ({
        year,
        clause,
        unit,
        done: '已办',
        evidence: '记录',
        by_actor: 'account:1',
        at: instantText(at('2026-12-01')),
      }));
  await db.sql
    .insertInto('duty_report')
    .values([...reported(2026, left), ...reported(2025, [])])
    .execute();

  const look = (text: string) => superviseDuties(desk, 'https://gangwan.example', at(text));
  assert.deepEqual(await look('2026-12-17'), { overdue: 0, opened: 0 });
  assert.deepEqual(await look('2026-12-18'), { overdue: 2, opened: 2 });
  assert.deepEqual(await look('2026-12-18'), { overdue: 2, opened: 0 });
  assert.deepEqual(await look('2026-12-25'), { overdue: 2, opened: 0 });

  const files = await db.sql.selectFrom('case_file').selectAll().execute();
  assert.deepEqual(
    files.map(({ procedure, unit, opened_by, state }) => [procedure, unit, opened_by, state]),
    [1, 2].map(() => ['duty-task', 'human-resources', 'system:duties', 'supervised']),
  );
  const letters = await db.sql.selectFrom('document').selectAll().orderBy('number').execute();
  assert.deepEqual(
    letters.map(({ slug, number, dated }) => [slug, number, dated]),
    [1, 2].map((n) => ['supervision-letter', `城人社督函〔2026〕${n}号`, '2026-12-18']),
  );
  assert.deepEqual(new Set(letters.map((letter) => letter.case_file)), new Set(files.map(({ id }) => id)));
  // Five working days to answer; the other unit is asked in and told, the bureau itself is in it already.
  const answers = await db.sql.selectFrom('case_clock').selectAll().where('clock', '=', 'answer').execute();
  assert.deepEqual(
    answers.map(({ due_day }) => due_day),
    ['2026-12-25', '2026-12-25'],
  );
  const asked = await db.sql.selectFrom('case_joint').select('unit').execute();
  assert.deepEqual(asked, [{ unit: 'transport' }]);
  const told = await db.sql.selectFrom('case_notice').select('id').where('unit', '=', 'transport').execute();
  assert.equal(told.length, 1);
});

onBothEngines('开始使用之前就过期的任务，不由本系统追问', async (db) => {
  const started = Date.parse('2027-01-05T09:00:00+08:00');
  await seedUnits(db.sql, started);
  const desk = { db, keys: keysFromText(newKeysText(), 'test'), law: lawNow };
  assert.deepEqual(await superviseDuties(desk, 'https://gangwan.example', started), { overdue: 0, opened: 0 });
});
