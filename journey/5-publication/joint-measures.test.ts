import assert from 'node:assert/strict';
import { day } from '#basics/day.ts';
import { type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { creditRecordOf } from './credit.ts';
import { decidePublication, publish } from './decide.ts';
import { endDue, withdrawPublication } from './endings.ts';
import { enterMeasure, measuresOn, type NewMeasure, releaseDue, releaseMeasure } from './joint-measures.ts';
import { proposePublication } from './propose.ts';
import { decidedCase, enterprise, inOne, proposal, publicationDesk, who } from './publications.builder.ts';

const refused = (stem: ErrorStem) => (error: unknown) => error instanceof GangwanError && error.stem === stem;

onBothEngines('the credit record folds decisions and publications; measures rest on it and end with it', async (db) => {
  const desk = await publicationDesk(db);
  const shown = async () => {
    const of = await decidedCase(desk);
    const id = await inOne(db, (trx) =>
      proposePublication(trx, desk, proposal(of, { ground: 'penalty' }), who('a', '2026-10-13')),
    );
    const approve = { approve: true, reason: '同意' };
    await inOne(db, (trx) => decidePublication(trx, desk, id, approve, who('b', '2026-10-13')));
    await inOne(db, (trx) => publish(trx, desk, id, null, who('a', '2026-10-14')));
    return { ...of, id };
  };
  const first = await shown();
  const second = await shown();
  await decidedCase(desk, 'none');
  await decidedCase(desk, 'both', { enterprise: '91500229MA5UXXXX1B' });

  const record = await creditRecordOf(db.sql, desk, enterprise, day('2026-10-20'));
  const decisions = new Set(record.entries.map((entry) => `${entry.case}/${entry.line}`));
  // The decision not to penalise is no entry; that of another enterprise neither.
  assert.deepEqual(decisions, new Set([`${first.case}/${first.line}`, `${second.case}/${second.line}`]));
  assert.deepEqual(record.shown.map(({ id }) => id).sort(), [first.id, second.id].sort());
  assert.deepEqual([record.grade, record.listed], [null, null]);
  assert.deepEqual((await creditRecordOf(db.sql, desk, enterprise, day('2026-10-11'))).entries, []);

  const given: NewMeasure = {
    enterprise,
    unit: 'finance',
    direction: 'restriction',
    measure: '政府采购限制',
    instrument: 'migrant-wage-regulation',
    article: '第四十八条',
    fact: 'publication',
    case: first.case,
    line: first.line,
    inCase: null,
    start: day('2026-10-20'),
    end: null,
  };
  const enter = (more: Partial<NewMeasure> = {}) =>
    inOne(db, (trx) => enterMeasure(trx, desk, { ...given, ...more }, who('c', '2026-10-20')));
  const on = async (text: string) => (await measuresOn(db.sql, day(text)).execute()).map(({ id }) => id);

  // A restriction rests on law alone; the fact must stand; an incentive may rest on a policy.
  await assert.rejects(enter({ instrument: 'county-policy', article: '（十七）' }), refused('joint-measure-basis'));
  await assert.rejects(enter({ instrument: 'county-setting' }), refused('joint-measure-basis'));
  await assert.rejects(enter({ direction: 'incentive', instrument: 'county-setting' }), refused('joint-measure-basis'));
  await assert.rejects(enter({ fact: 'list' }), refused('joint-measure-no-fact'));
  await assert.rejects(enter({ fact: 'grade-a' }), refused('joint-measure-no-fact'));
  await assert.rejects(enter({ line: 1 }), refused('joint-measure-no-fact'));
  await assert.rejects(enter({ enterprise: '91500229MA5UXXXX1B' }), refused('joint-measure-no-fact'));
  const open = await enter();
  const short = await enter({ end: day('2026-11-01') });
  const other = await enter({
    case: second.case,
    line: second.line,
    direction: 'incentive',
    instrument: 'county-policy',
  });
  const later = await enter({ case: second.case, line: second.line, start: day('2026-11-15') });
  assert.deepEqual(await on('2026-10-19'), []);
  assert.deepEqual(await on('2026-10-31'), [open, short, other]);
  // Its own term ends a measure whether or not the job ran.
  assert.deepEqual(await on('2026-11-01'), [open, other]);
  assert.equal(await releaseDue(desk, Date.parse('2026-11-01T01:00:00+08:00')), 1);
  assert.equal(await releaseDue(desk, Date.parse('2026-11-01T02:00:00+08:00')), 0);

  // Withdrawn: what rests on that decision is released at once, what rests on another stays.
  await inOne(db, (trx) => withdrawPublication(trx, desk, first.id, '复议撤销', who('b', '2026-11-10')));
  assert.deepEqual(await on('2026-11-20'), [other, later]);
  await inOne(db, (trx) => releaseMeasure(trx, other, who('c', '2026-11-20')));
  await assert.rejects(
    inOne(db, (trx) => releaseMeasure(trx, other, who('c', '2026-11-20'))),
    refused('joint-measure-released'),
  );

  // The term of the publication is full: the measure ends with it, by the job that takes down or by the one that looks at the record.
  const end = Date.parse('2027-10-12T01:00:00+08:00');
  assert.equal(await releaseDue(desk, end), 1);
  assert.deepEqual(await endDue(desk, end), { takenDown: 1, released: 0 });
  const why = await db.sql.selectFrom('joint_measure_release').select(['measure', 'why']).orderBy('measure').execute();
  assert.deepEqual(why, [
    { measure: open, why: 'withdrawn' },
    { measure: short, why: 'term' },
    { measure: other, why: 'by-hand' },
    { measure: later, why: 'fact-ended' },
  ]);
});
