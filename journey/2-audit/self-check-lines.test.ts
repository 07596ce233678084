import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { findRule, rules } from '#measures/catalogue.ts';
import type { RecordRow } from '#measures/facts/ledger.ts';
import type { TableName } from '#measures/facts/tables.ts';
import type { EnterpriseRuleCounts } from './engine/verdict-counts.ts';
import type { Finding } from './finding.ts';
import { comparisonOf, type EnterpriseMonthRead, type SelfCheckGiven, selfCheckLines } from './self-check-lines.ts';

const correctionDays = lawAsKnown().inForce('self-check-correction-days', day('2026-08-31'));
const slug = 'hazard-check-cycle';
const rule = findRule(slug)!;

const counts = (own: Partial<EnterpriseRuleCounts>) => ({
  [slug]: { compliant: 0, findings: 0, cannotTell: 0, notApplicable: 0, ...own },
});
const found = (id: string, more: Partial<Finding> = {}) =>
  ({ id, rule: slug, verdict: 'finding', period: '2026-08', level: 'POLICY', ...more }) as Finding;
const answer = (recordId: string, own: Record<string, number | string>): RecordRow =>
  ({
    platform: 0,
    recordId,
    segment: 0,
    row: 0,
    item: slug,
    reply: 1,
    answeredOn: day('2026-08-20'),
    ...own,
  }) as unknown as RecordRow;
const month = (name: string, own: Partial<EnterpriseMonthRead> = {}): EnterpriseMonthRead => ({
  month: name,
  counts: {},
  lines: [],
  answers: [],
  reported: () => true,
  ...own,
});

function check(at: Partial<EnterpriseMonthRead>, given: Partial<SelfCheckGiven> = {}) {
  return selfCheckLines({
    rules: [rule],
    at: month('2026-08', at),
    later: null,
    correctionDays,
    canApply: () => true,
    on: null,
    ...given,
  });
}
const only = (at: Partial<EnterpriseMonthRead>, given: Partial<SelfCheckGiven> = {}) => check(at, given).lines[0]!;

test('an answer the data contradicts names its findings, the default day and that nobody looked again', () => {
  const line = only({
    counts: counts({ findings: 2, compliant: 1 }),
    lines: [found('b', { period: '2026-08-20', amountFen: 300 }), found('a')],
    answers: [answer('1', {})],
  });
  assert.equal(line.comparison, 'contradicted');
  assert.deepEqual(
    line.data.found.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(line.correction, { dueOn: '2026-10-15', setBy: 'setting', correctedOn: null, overdue: null });
  assert.deepEqual([line.recheckDue, line.recheck], [true, null]);
});

test('missing data never bears an answer out', () => {
  const doubt = found('c', { verdict: 'cannot-tell', reason: 'table-not-reported', missing: 'hazardCheck' });
  const line = only({
    counts: counts({ compliant: 5, cannotTell: 1 }),
    lines: [doubt],
    answers: [answer('1', {})],
  });
  assert.deepEqual([line.data.state, line.comparison], ['cannot-tell', 'unconfirmed']);
  assert.deepEqual(line.data.missing, [{ reason: 'table-not-reported', what: 'hazardCheck', count: 1 }]);
  assert.deepEqual([line.correction, line.recheckDue], [null, true]);
});

test('every answer stands beside every state of the data', () => {
  const states = ['finding', 'cannot-tell', 'met', 'not-applicable', 'not-asked', 'no-case'] as const;
  const table = (['yes', 'no', 'not-applicable', null] as const).map((reply) =>
    states.map((state) => comparisonOf(reply, state)),
  );
  assert.deepEqual(table, [
    ['contradicted', 'unconfirmed', 'agrees', 'unconfirmed', 'unconfirmed', 'unconfirmed'],
    ['agrees', 'unconfirmed', 'better', 'unconfirmed', 'unconfirmed', 'unconfirmed'],
    ['contradicted', 'unconfirmed', 'contradicted', 'agrees', 'unconfirmed', 'agrees'],
    states.map(() => 'unanswered'),
  ]);
});

test('the enterprise’s own day comes before the default, and is overdue only without a correction by the day asked about', () => {
  const at = { counts: counts({ findings: 1 }), lines: [found('a')] };
  const dated = (own: Record<string, number>, on: string) =>
    only({ ...at, answers: [answer('1', { correctionDueOn: day('2026-09-14'), ...own })] }, { on: day(on) })
      .correction!;
  assert.deepEqual(dated({}, '2026-09-14'), {
    dueOn: '2026-09-14',
    setBy: 'enterprise',
    correctedOn: null,
    overdue: false,
  });
  assert.equal(dated({}, '2026-09-15').overdue, true);
  assert.equal(dated({ correctedOn: day('2026-09-15') }, '2026-09-15').overdue, false);
  assert.equal(dated({ correctedOn: day('2026-09-16') }, '2026-09-15').overdue, true);
});

test('the re-check says what a later month shows, and how that month lies to the correction', () => {
  const at = { counts: counts({ findings: 1 }), lines: [found('a')], answers: [answer('1', {})] };
  const later = (correctedOn: string | null, own: Partial<EnterpriseMonthRead>) =>
    only(at, {
      later: month('2026-10', {
        answers: [answer('1', correctedOn === null ? {} : { ver: 2, correctedOn: day(correctedOn) })],
        ...own,
      }),
    });
  const met = later('2026-09-03', { counts: counts({ compliant: 1 }) });
  assert.deepEqual(
    [met.recheck?.state, met.recheck?.since, met.correction?.correctedOn],
    ['met', 'after-correction', '2026-09-03'],
  );
  const again = later('2026-11-02', { counts: counts({ findings: 1 }), lines: [found('d')] });
  assert.deepEqual([again.recheck?.state, again.recheck?.since], ['finding', 'before-correction']);
  assert.equal(later('2026-10-12', { counts: counts({ compliant: 1 }) }).recheck?.since, 'month-of-correction');
  assert.equal(later('2026-10-01', { counts: counts({ compliant: 1 }) }).recheck?.since, 'after-correction');
  assert.equal(later(null, { reported: () => false }).recheck?.state, 'not-asked');
});

test('the answer that stood at the month’s end counts, one by the rule’s name before one by a row of a sheet', () => {
  const at = { counts: counts({ compliant: 1 }) };
  const of = (answers: readonly RecordRow[]) => only({ ...at, answers }).answer?.reply;
  const sheet = answer('9', { item: 'pay-rest-safety/OSH-04', reply: 3 });
  assert.equal(of([sheet]), 'not-applicable');
  assert.equal(of([sheet, answer('1', { reply: 2 })]), 'no');
  assert.equal(of([answer('1', {}), answer('2', { reply: 2, answeredOn: day('2026-08-31') })]), 'no');
  assert.equal(of([answer('1', {}), answer('2', { reply: 2, answeredOn: day('2026-09-01') })]), 'yes');
  assert.equal(of([answer('2', { reply: 2, answeredOn: day('2026-09-01') })]), 'no');
});

test('an answer no rule goes by is not lost', () => {
  const { unmatched } = check({ answers: [answer('1', { item: '消防通道' }), answer('2', {})] });
  assert.deepEqual(
    unmatched.map(({ item }) => item),
    ['消防通道'],
  );
});

test('what does not apply, did not happen or cannot apply is left out unless it was answered', () => {
  assert.equal(check({ counts: counts({ notApplicable: 3 }) }).lines.length, 0);
  assert.equal(check({}).lines.length, 0);
  assert.equal(only({ counts: counts({ notApplicable: 3 }), answers: [answer('1', {})] }).comparison, 'unconfirmed');
  const silent = { reported: (table: TableName) => table !== 'hazardCheck' };
  assert.equal(check(silent, { canApply: () => false }).lines.length, 0);
  const line = only(silent);
  assert.deepEqual([line.data.state, line.tablesMissing], ['not-asked', ['hazardCheck']]);
});

test('tables an authority keeps are not asked of an enterprise, and rules that join platforms are not on its list', () => {
  const { lines } = check({ reported: () => false }, { rules });
  assert.ok(lines.length > 100);
  const slugs = lines.map((line) => line.rule);
  assert.ok(slugs.includes('heat-midday'));
  for (const kept of ['registration-overdue', 'arrears-compensation', 'offers-after-other-work'])
    assert.ok(!slugs.includes(kept), kept);
  for (const { rule: one, tablesMissing } of lines) {
    assert.ok(tablesMissing.length > 0, one);
    for (const table of ['heatDay', 'licence', 'injuryCase']) assert.ok(!tablesMissing.includes(table), one);
  }
});

test('a rule outside its life in the month is not on the list', () => {
  const past = { ...rule, to: '2026-07-31' };
  assert.equal(check({ counts: counts({ findings: 1 }) }, { rules: [past] }).lines.length, 0);
});

test('a line is as binding as its findings where all of them bind alike', () => {
  const at = { counts: counts({ findings: 1 }), answers: [] };
  assert.equal(only({ ...at, lines: [found('a', { level: 'SETTING' })] }).level, 'SETTING');
  assert.equal(
    only({ ...at, lines: [found('a', { level: 'SETTING' }), found('b', { level: 'LAW' })] }).level,
    rule.level,
  );
});
