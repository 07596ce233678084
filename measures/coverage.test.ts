import assert from 'node:assert/strict';
import test from 'node:test';
import { type ClauseAnswers, clauseAnswers, readCoverage, stateOf } from './coverage.ts';
import type { PolicyClause } from './policy/read.ts';

const reason = { zh: '尚未建成。', en: 'Not built yet.' };
const clauses: PolicyClause[] = [
  { id: '6.4', measure: 6, clause: '不低于最低工资', lets: 'floor' },
  { id: '6.6', measure: 6, clause: '不得无故拖欠', lets: 'ageing' },
  { id: '7.1', measure: 7, clause: '合理确定工作量', lets: 'norm' },
];
const pay: ClauseAnswers = {
  measure: 'pay',
  clauses: {
    '6.4': { clause: '不低于最低工资', rules: ['monthly-minimum-wage'], tests: ['t'] },
    '6.6': { clause: '不得无故拖欠', rules: ['arrears-compensation'], tests: ['t'], 'not-yet': reason },
  },
};
const rest: ClauseAnswers = {
  measure: 'rest',
  clauses: { '7.1': { clause: '合理确定工作量', 'not-yet': reason } },
};

test('a clause is served, partly served or not yet, and an empty answer is none', () => {
  assert.equal(stateOf(pay.clauses['6.4']!), 'served');
  assert.equal(stateOf(pay.clauses['6.6']!), 'partly');
  assert.equal(stateOf(rest.clauses['7.1']!), 'not-yet');
  assert.equal(stateOf({ clause: 'x', tests: ['a test alone serves nothing'] }), null);
});

test('clauses are counted by measure and together', () => {
  const coverage = readCoverage([pay, rest], clauses);
  assert.deepEqual(coverage.counts, { clauses: 3, served: 1, partly: 1, notYet: 1 });
  assert.equal(coverage.measures.length, 22);
  assert.deepEqual(coverage.measures[5], { number: 6, measure: 'pay', clauses: 2, served: 1, partly: 1, notYet: 0 });
  assert.deepEqual(coverage.measures[6], { number: 7, measure: 'rest', clauses: 1, served: 0, partly: 0, notYet: 1 });
  assert.deepEqual(
    coverage.clauses.map(({ id, state, rules, notYet }) => ({ id, state, rules, notYet })),
    [
      { id: '6.4', state: 'served', rules: ['monthly-minimum-wage'], notYet: null },
      { id: '6.6', state: 'partly', rules: ['arrears-compensation'], notYet: reason },
      { id: '7.1', state: 'not-yet', rules: [], notYet: reason },
    ],
  );
});

test('a clause left out, answered twice, unknown, in the wrong measure or answered with nothing is named', () => {
  assert.throws(() => readCoverage([pay], clauses), /7\.1 合理确定工作量 is left out/);
  assert.throws(() => readCoverage([pay, pay, rest], clauses), /6\.4 is answered twice/);
  const stray = { measure: 'rest', clauses: { ...rest.clauses, '7.99': { clause: 'x', 'not-yet': reason } } } as const;
  assert.throws(() => readCoverage([pay, stray], clauses), /7\.99 is no clause/);
  assert.throws(() => readCoverage([{ ...pay, measure: 'rest' }, rest], clauses), /6\.4 is no clause of rest/);
  const empty = { measure: 'rest', clauses: { '7.1': { clause: '合理确定工作量' } } } as const;
  assert.throws(() => readCoverage([pay, empty], clauses), /7\.1 .* is left out/);
});

test('a clauses.yaml with an unknown key or an empty list does not parse', () => {
  const parse = (answer: object) => clauseAnswers.safeParse({ measure: 'pay', clauses: { '6.4': answer } }).success;
  assert.equal(parse({ clause: 'x', rules: ['a'] }), true);
  assert.equal(parse({ clause: 'x', rule: 'a' }), false);
  assert.equal(parse({ clause: 'x', rules: [] }), false);
  assert.equal(parse({ clause: 'x', 'not-yet': { zh: '缺' } }), false);
});
