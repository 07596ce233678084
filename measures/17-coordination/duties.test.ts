import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { formatDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { unitsOf } from '../departments.ts';
import { policyClauses } from '../policy/read.ts';
import { measureSlugs } from '../rule.ts';
import { dutiesOf, dutyDeadline, dutyState } from './duties.ts';

const clauses = policyClauses(readFileSync(new URL('../policy/clauses.md', import.meta.url), 'utf8'));
const law = lawAsKnown();
const duties = dutiesOf(2026, clauses, new Map(), law);

test('every clause has a cell for every unit of its measure’s 责任单位 line, and no other', () => {
  for (const { id, measure } of clauses) {
    const units = duties.filter((duty) => duty.clause === id).map(({ unit }) => unit);
    assert.deepEqual(units, [...unitsOf[measureSlugs[measure - 1]!]], id);
  }
  assert.equal(new Set(duties.map(({ clause, unit }) => `${clause} ${unit}`)).size, duties.length);
});

test('the last day is counted back from the end of the year in working days', () => {
  const { due, steps } = dutyDeadline(law, 2026);
  assert.equal(formatDay(due!), '2026-12-17');
  assert.equal(
    steps.reduce((sum, { days }) => sum + days, 0),
    10,
  );
});

test('silence is overdue the day after, a report never', () => {
  const [duty] = duties;
  assert.equal(dutyState(duty!, false, duty!.due), 'due');
  assert.equal(dutyState(duty!, false, duty!.due + 1), 'overdue');
  assert.equal(dutyState(duty!, true, duty!.due + 100), 'reported');
});
