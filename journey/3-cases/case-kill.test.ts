import assert from 'node:assert/strict';
import { type Kysely, sql } from 'kysely';
import { day } from '#basics/day.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import type { Tables } from '#store/tables/all.ts';
import { act } from './act.ts';
import { assign } from './assign.ts';
import type { CaseDesk } from './case-desk.ts';
import { caseDesk, complaint } from './cases.builder.ts';
import { watchClocks } from './clock-watch.ts';
import { counting, cutAt } from './cut-off.builder.ts';
import { answerAsked, askUnit } from './joint.ts';
import { Chance, madeForm } from './made-form.builder.ts';
import { openCase, procedureNamed } from './open-case.ts';

const tables = [
  ...['case_file', 'case_line', 'case_clock', 'case_clock_move', 'case_notice', 'case_part', 'case_joint'],
  'log_entry',
];

/** Everything the store has of cases, and the log, as texts to compare; numbers the database gives out, which go on after a crash, left out. */
async function everything(db: Kysely<Tables>): Promise<string[]> {
  const all = [];
  for (const table of tables) {
    const { rows } = await sql<{ rows: string | null }>`
      select string_agg((to_jsonb(t) - 'id')::text, ' ' order by (to_jsonb(t) - 'id')::text) as rows
      from ${sql.table(table)} t`.execute(db);
    all.push(`${table} ${rows[0]?.rows ?? ''}`);
  }
  return all;
}

const id = (n: number) => `0f8c1c1e-0000-4000-8000-${String(n).padStart(12, '0')}`;
const wasCutOff = /cut off|could not be looked at/;
const handed = procedureNamed('inspection-complaint').actions['ask-for-hearing']!;

onBothEngines('cut off at any statement, a case is as before or as after, never between', async (db) => {
  const desk = await caseDesk(db);
  const chance = new Chance(5);
  const moment = { at: Date.parse('2026-09-22T10:00:00+08:00'), request: null };
  const early = { at: Date.parse('2026-09-07T10:00:00+08:00'), request: null };
  const given = {
    id: id(1),
    procedure: 'inspection-complaint',
    unit: 'human-resources',
    township: null,
    workerKey: 'k1',
    enterprise: '91500229MA5UXXXX0A',
    openerEnterprise: null,
    role: 'applicant' as const,
    actor: 'account:worker',
    data: complaint,
    fromCase: null,
  };
  const said = (action: string) =>
    madeForm(procedureNamed('inspection-complaint').actions[action]!.asks, chance, day('2026-09-22')) ?? {};
  const step = (action: string, role: 'officer' | 'inspector' | 'head' | 'respondent', more = {}) => ({
    ...{
      case: id(1),
      action,
      role,
      actor: `account:${role}`,
      data: said(action),
      seen: null,
      sentKey: action,
      ...more,
    },
  });
  const inOne = (run: (trx: Kysely<Tables>) => Promise<unknown>) => (on: CaseDesk) =>
    on.db.sql.transaction().execute(async (trx) => void (await run(trx)));
  const acts = (action: string, role: 'officer' | 'inspector' | 'head' | 'respondent', more = {}) => {
    const taken = step(action, role, more);
    return inOne((trx) => act(trx, desk, taken, moment));
  };
  const asking = { case: id(1), unit: 'trade-union', question: '请提供会员情况。', actor: 'account:head', seen: null };
  const assigning = {
    case: id(1),
    part: 'officer' as const,
    account: 'officer1',
    actor: 'account:head',
    seen: null,
    reason: '分工',
  };
  const later = Date.parse('2026-09-21T08:00:00+08:00');
  const transitions: [string, (on: CaseDesk) => Promise<unknown>][] = [
    ['open one that is left lying', inOne((trx) => openCase(trx, desk, { ...given, id: id(3) }, early))],
    ['watch: warned, lapsed, silence', (on) => watchClocks(on, later)],
    ['open', inOne((trx) => openCase(trx, desk, given, moment))],
    ['assign', inOne((trx) => assign(trx, desk, assigning, moment))],
    ['ask another unit', inOne((trx) => askUnit(trx, desk, asking, moment))],
    [
      'another unit answers',
      inOne((trx) =>
        answerAsked(
          trx,
          desk,
          { case: id(1), line: 3, unit: 'trade-union', answer: '属实。', actor: 'account:u' },
          moment,
        ),
      ),
    ],
    ['file', acts('file', 'officer')],
    ['investigate', acts('investigate', 'inspector')],
    ['prior notice', acts('prior-notice', 'officer', { data: { ...said('prior-notice'), receivedOn: '2026-09-22' } })],
    ['hand over', acts(handed === undefined ? '' : 'ask-for-hearing', 'respondent', { opens: id(2) })],
  ];
  for (const [name, run] of transitions) {
    const before = await everything(db.sql);
    let statements = 0;
    // Counted on the way to a crash just before the end of the transaction, after every statement was sent.
    const counted = db.sql.withPlugin(counting(() => statements++));
    const never = { ...desk, db: { ...db, sql: notCommitting(counted) } };
    await assert.rejects(run(never), wasCutOff, name);
    assert.deepEqual(await everything(db.sql), before, `${name}: cut off before the end`);
    assert.ok(statements >= 5, `${name} has ${statements} statements`);
    for (let nth = 1; nth <= statements; nth++) {
      await assert.rejects(run({ ...desk, db: { ...db, sql: cutAt(db.sql, nth) } }), wasCutOff, `${name} at ${nth}`);
      assert.deepEqual(await everything(db.sql), before, `${name}: cut off at statement ${nth} of ${statements}`);
    }
    await run(desk);
    assert.notDeepEqual(await everything(db.sql), before, `${name} did nothing`);
  }
});

/** A connection whose transactions fail after their last statement. */
function notCommitting(store: Kysely<Tables>): Kysely<Tables> {
  return new Proxy(store, {
    get(target, name) {
      if (name !== 'transaction') {
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return () => ({
        execute: (run: (trx: Kysely<Tables>) => Promise<unknown>) =>
          target.transaction().execute(async (trx) => {
            await run(trx);
            throw new Error('cut off before the end');
          }),
      });
    },
  });
}
