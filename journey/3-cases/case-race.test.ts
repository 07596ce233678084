import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { foldCase } from '#measures/case-file/fold.ts';
import { mayAct } from '#measures/case-file/may-act.ts';
import { procedures } from '#measures/catalogue.ts';
import { openDatabase } from '#store/database.ts';
import { migratedPlace } from '#store/engines.builder.ts';
import { caseKey, procedureLines, readLines } from './case-lines.ts';
import { caseDesk } from './cases.builder.ts';
import { watchClocks } from './clock-watch.ts';
import { Chance, madeForm } from './made-form.builder.ts';
import { unitOf } from './unit-of.ts';

const rounds = process.env.GANGWAN_DEEP === '1' ? 600 : 60;
const seed = Number(process.env.GANGWAN_SEED ?? 11);

test('of several who act at once, each having seen the same, exactly one does, and the others are told (postgres)', async () => {
  const db = await openDatabase(await migratedPlace('postgres'));
  try {
    const desk = await caseDesk(db);
    const chance = new Chance(seed);
    const law = lawAsKnown();
    let raced = 0;
    for (let n = 0; raced < rounds && n < rounds * 4; n++) {
      const procedure = procedures[n % procedures.length]!;
      let today = day('2026-03-02') + n;
      const { id } = await desk.open(
        {
          procedure: procedure.slug,
          data: madeForm(procedure.opens.asks, chance, today),
          unit: unitOf(procedure, '500229001'),
          role: procedure.opens.by[0]!,
        },
        `${formatDay(today)}T09:00:00+08:00`,
      );
      for (let steps = 0; steps < 4; steps++) {
        const file = await db.sql.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
        const lines = procedureLines(await readLines(db.sql, id, await caseKey(desk.keys, file)));
        const status = foldCase(procedure, lines, law, today);
        const legal = Object.entries(procedure.actions).flatMap(([action, row]) => {
          if (row.handsOver !== undefined) return [];
          return row.by.flatMap((role) => {
            const data = role === 'system' ? null : madeForm(row.asks, chance, today);
            const attempt = { action, role, actor: `account:${role}`, day: today, data };
            try {
              if (data === null) return [];
              mayAct(procedure, status, attempt);
              return [{ case: id, action, role, data, seen: file.lines }];
            } catch {
              return [];
            }
          });
        });
        if (legal.length === 0) break;
        const at = `${formatDay(today)}T10:00:00+08:00`;
        const all = await Promise.allSettled([
          ...Array.from({ length: chance.whole(2, 4) }, () => desk.act(chance.of(legal), at)),
          watchClocks(desk, Date.parse(at)).then(() => null),
        ]);
        const officers = all.slice(0, -1);
        const lost = officers.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
        const where = `seed ${seed}, round ${n}, ${procedure.slug} ${status.state}: ${lost.map(String).join('; ')}`;
        assert.equal(officers.length - lost.length, 1, where);
        for (const error of lost)
          assert.ok(error instanceof GangwanError && error.stem === 'case-changed-meanwhile', where);
        const now = await db.sql.selectFrom('case_line').select('seq').where('case_id', '=', id).execute();
        assert.equal(now.length, file.lines + 1, where);
        raced++;
        today += chance.whole(0, 1);
      }
    }
    assert.ok(raced >= Math.min(rounds, 40), `only ${raced} rounds`);

    // Numbers of one unit and procedure follow each other however many are opened at once.
    const [first] = procedures;
    const data = madeForm(first!.opens.asks, chance, day('2027-01-04'));
    const opened = await Promise.all(
      Array.from({ length: 12 }, () =>
        desk.open({ procedure: first!.slug, data, role: first!.opens.by[0]! }, '2027-01-04T09:00:00+08:00'),
      ),
    );
    assert.deepEqual(
      opened.map(({ serial }) => serial).toSorted((a, b) => a - b),
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
  } finally {
    await db.close();
  }
});
