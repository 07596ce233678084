import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before } from 'node:test';
import { day, formatDay } from '#basics/day.ts';
import { type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';
import { proceduresBySlug } from '#measures/catalogue.ts';
import { choice, flag, form, line, person } from '#measures/form.ts';
import { type Procedure, procedure, step } from '#measures/procedure.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import type { TestDesk } from '../3-cases/cases.builder.ts';
import { creditRecordOf } from './credit.ts';
import { decidePublication, publish } from './decide.ts';
import { endDue, repairPublication } from './endings.ts';
import { enterMeasure, measuresOn, type NewMeasure } from './joint-measures.ts';
import { proposePublication } from './propose.ts';
import { publicList } from './public-list.ts';
import { content, decidedCase, enterprise, inOne, proposal, publicationDesk, who } from './publications.builder.ts';

const refused = (stem: ErrorStem) => (error: unknown) => error instanceof GangwanError && error.stem === stem;
const basis = { instrument: 'county-setting', article: '设定' };

/** Steps that issue what the record is folded from, in one case, whatever procedures of the county issue them. */
const credit = procedure({
  slug: 'credit-of-the-test',
  sheet: ['CR'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '信用（测试）', en: 'Credit, of the test' },
  purpose: { zh: '测试', en: 'A test' },
  opens: {
    by: ['clerk'],
    classes: 'all',
    asks: form({ respondentName: line('单位', 'Firm'), manager: person('责任人', 'Manager') }),
    basis,
  },
  states: { open: { zh: '办理中', en: 'Open' } },
  actions: {
    list: step('列入', 'List', ['open'], 'stay', ['head'], basis, { issues: ['listing-decision'] }),
    exit: step('移出', 'Leave', ['open'], 'stay', ['head'], basis, {
      asks: form({ granted: flag('准予', 'Granted') }),
      issues: ['list-exit-decision'],
    }),
    repair: step('修复', 'Repair', ['open'], 'stay', ['head'], basis, { issues: ['credit-repair-decision'] }),
    // Scored in one step, told in another, as the county's procedure has it.
    score: step('评级', 'Score', ['open'], 'stay', ['head'], basis, {
      asks: form({ grade: choice('等级', 'Grade', { A: 'A', B: 'B', C: 'C' }) }),
    }),
    grade: step('告知等级', 'Tell the grade', ['open'], 'stay', ['head'], basis, { issues: ['grade-notice'] }),
  },
  clocks: {},
});
before(() => {
  (proceduresBySlug as Map<string, Procedure>).set(credit.slug, credit);
});

async function creditCase(desk: TestDesk, of = enterprise) {
  const id = randomUUID();
  const data = { respondentName: content.enterpriseName, manager: '赵六' };
  await desk.open(
    { id, procedure: credit.slug, data, enterprise: of, role: 'clerk', actor: 'account:clerk' },
    '2026-10-01T09:00:00+08:00',
  );
  return async (action: string, on: string, said: object = {}) => ({
    case: id,
    line: (await desk.act({ case: id, action, role: 'head', data: said }, `${on}T09:00:00+08:00`)).seq,
  });
}

onBothEngines(
  'repair ends a publication once its shortest period is full, leaving the list ends that one, and measures go with them',
  async (db) => {
    const desk = await publicationDesk(db);
    await db.owner((owner) =>
      owner
        .insertInto('deciding_step')
        .values(
          Object.entries(credit.actions).flatMap(([action, { issues = [] }]) =>
            issues.map((document) => ({ procedure: credit.slug, action, document })),
          ),
        )
        .execute(),
    );
    const show = async (of: { case: string; line: number }, more: Parameters<typeof proposal>[1], on: string) => {
      const id = await inOne(db, (trx) => proposePublication(trx, desk, proposal(of, more), who('a', on)));
      await inOne(db, (trx) => decidePublication(trx, desk, id, { approve: true, reason: '同意' }, who('b', on)));
      return { id, until: await inOne(db, (trx) => publish(trx, desk, id, null, who('a', on))) };
    };
    const repair = (id: string, of: { case: string; line: number }, on: string) =>
      inOne(db, (trx) => repairPublication(trx, desk, id, of, who('b', on)));
    const shown = async (on: string) => (await publicList(db.sql, day(on), { most: 10 })).map(({ id }) => id);
    const act = await creditCase(desk);
    const other = await creditCase(desk, '91500229MA5UXXXX1B');

    // The list keeps its own term and names its manager, whom a form of the case marks as personal.
    const listing = await act('list', '2026-10-12');
    const list = await show(
      listing,
      {
        ground: 'arrears-list',
        document: 'listing-decision',
        creditClass: null,
        content: { ...content, inCharge: '赵六', facts: '赵六负责，逾期未付。' },
      },
      '2026-10-13',
    );
    assert.equal(formatDay(list.until), '2029-10-12');
    const [onList] = await publicList(db.sql, day('2026-10-13'), { most: 1 });
    const value = (field: string) => onList!.shown.find((one) => one.field === field)!.value;
    assert.deepEqual([value('in-charge'), value('facts')], ['赵六', '赵某负责，逾期未付。']);

    const penalty = await decidedCase(desk);
    const fine = await show(penalty, { ground: 'penalty' }, '2026-10-13');
    await act('score', '2026-10-14', { grade: 'A' });
    const graded = await act('grade', '2026-10-14');
    const given: NewMeasure = {
      enterprise,
      unit: 'finance',
      direction: 'restriction',
      measure: '政府采购限制',
      instrument: 'migrant-wage-regulation',
      article: '第四十八条',
      fact: 'publication',
      ...penalty,
      inCase: null,
      start: day('2026-10-20'),
      end: null,
    };
    const enter = (more: Partial<NewMeasure>) =>
      inOne(db, (trx) => enterMeasure(trx, desk, { ...given, ...more }, who('c', '2026-10-20')));
    const ofFine = await enter({});
    const ofList = await enter({ fact: 'list', ...listing });
    const ofGrade = await enter({ fact: 'grade-a', ...graded, direction: 'incentive', instrument: 'county-policy' });
    const inForce = async (on: string) => (await measuresOn(db.sql, day(on)).execute()).map(({ id }) => id);

    // Another grade: the incentive of the first ends; the same day the others stay.
    await act('score', '2026-11-02', { grade: 'C' });
    await act('grade', '2026-11-02');
    assert.deepEqual(await endDue(desk, Date.parse('2026-11-02T23:00:00+08:00')), { takenDown: 0, released: 1 });
    assert.deepEqual(await inForce('2026-11-03'), [ofFine, ofList]);
    assert.ok(!(await inForce('2026-11-03')).includes(ofGrade));

    // Too early, of another enterprise, or a refusal: nothing ends.
    const early = await act('repair', '2026-12-01');
    await assert.rejects(repair(fine.id, early, '2026-12-01'), refused('publication-not-repairable-yet'));
    await assert.rejects(repair(fine.id, await other('repair', '2027-01-12'), '2027-01-12'), refused('case-unknown'));
    const no = await act('exit', '2027-01-11', { granted: false });
    await assert.rejects(repair(list.id, no, '2027-01-11'), refused('publication-no-decision'));
    assert.notEqual((await creditRecordOf(db.sql, desk, enterprise, day('2027-01-11'))).listed, null);

    await repair(fine.id, await act('repair', '2027-01-12'), '2027-01-12');
    assert.deepEqual(await shown('2027-01-12'), [list.id]);
    assert.deepEqual(await inForce('2027-01-12'), [ofList]);

    // Off the list by a decision: publication and measure end with it at the next look, once.
    const exit = await act('exit', '2027-04-12', { granted: true });
    assert.equal((await creditRecordOf(db.sql, desk, enterprise, day('2027-04-12'))).listed, null);
    const look = () => endDue(desk, Date.parse('2027-04-12T10:00:00+08:00'));
    assert.deepEqual(await look(), { takenDown: 1, released: 0 });
    assert.deepEqual(await look(), { takenDown: 0, released: 0 });
    assert.deepEqual(await inForce('2027-04-12'), []);
    assert.deepEqual(await shown('2027-04-12'), []);
    const ends = await db.sql
      .selectFrom('publication_event')
      .select(['publication', 'ends_case', 'ends_line'])
      .where('kind', '=', 'repaired')
      .orderBy('at')
      .execute();
    assert.deepEqual(
      ends.map((one) => one.publication),
      [fine.id, list.id],
    );
    assert.deepEqual([ends[1]!.ends_case, ends[1]!.ends_line], [exit.case, exit.line]);
    const why = await db.sql
      .selectFrom('joint_measure_release')
      .select(['measure', 'why'])
      .orderBy('measure')
      .execute();
    assert.deepEqual(
      why.map((one) => one.why),
      ['repaired', 'repaired', 'fact-ended'],
    );
  },
);
