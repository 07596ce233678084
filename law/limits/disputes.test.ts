import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '../in-force.ts';
import { findLimit, shippedLimits } from './all.ts';
import { alsoJudged } from './also-judged.ts';

const law = lawAsKnown();
const on = (name: string, date = '2026-11-25') => {
  const limit = findLimit(name);
  assert.ok(limit !== undefined, name);
  return [law.inForce(name, day(date), '500229').value, limit.counting];
};

test('the clocks of an arbitration case', () => {
  assert.deepEqual(on('arbitration-acceptance-days'), [5, 'working-days']);
  assert.deepEqual(on('arbitration-reply-days'), [10, 'working-days']);
  assert.deepEqual(on('arbitration-postponement-days'), [3, 'working-days']);
  assert.deepEqual(on('arbitration-award-days'), [45, 'calendar-days']);
  assert.deepEqual(on('arbitration-award-extension'), [15, 'calendar-days']);
  assert.deepEqual(on('award-suit-days'), [15, 'calendar-days']);
  assert.deepEqual(on('award-set-aside-days'), [30, 'calendar-days']);
  assert.deepEqual(on('arbitration-limitation-years'), [1, 'years']);
});

test('the ways from an agreement, before and from the numbering of 2024', () => {
  assert.deepEqual(on('arbitral-review-application-days'), [15, 'calendar-days']);
  assert.deepEqual(on('judicial-confirmation-application-days', '2023-12-31'), [30, 'calendar-days']);
  assert.deepEqual(on('judicial-confirmation-application-days', '2024-01-01'), [30, 'calendar-days']);
  const citing = (date: string) =>
    law.inForce('judicial-confirmation-application-days', day(date), '500229').instrument;
  assert.deepEqual(['2023-12-31', '2024-01-01'].map(citing), ['peoples-mediation-law', 'civil-procedure-law']);
});

test('an appraisal result was delivered in 20 days until the rules of 2025', () => {
  assert.deepEqual(on('appraisal-delivery-days', '2025-06-30'), [20, 'calendar-days']);
  assert.deepEqual(on('appraisal-delivery-days', '2025-07-01'), [15, 'calendar-days']);
});

test('numbers rules judge by are found with their counting', () => {
  assert.deepEqual(on('negotiation-answer-days'), [20, 'calendar-days']);
  assert.deepEqual(on('rule-notice-days'), [7, 'raw-days']);
  assert.deepEqual(on('service-days-registration'), [10, 'working-days']);
  assert.deepEqual(on('work-injury-own-months'), [12, 'months']);
});

test('no limit has two homes, and its counting fits its unit', () => {
  const names = [...shippedLimits, ...alsoJudged].map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { name, unit, counting } of alsoJudged) {
    assert.equal(counting.replace(/^(working|calendar|raw)-/, ''), unit, name);
  }
});

test('what no law says is ours', () => {
  for (const name of ['grievance-answer-days', 'union-answer-days', 'union-join-approval-days']) {
    assert.equal(law.inForce(name, day('2026-11-25'), '500229').confidence, 'setting', name);
  }
});

test('what makes a layoff, and its notice', () => {
  const of = (name: string) => law.inForce(name, day('2026-11-25'), '500229').value;
  assert.deepEqual([of('layoff-workers'), of('layoff-share')], [20, 1000]);
  assert.deepEqual(on('layoff-notice-days'), [30, 'raw-days']);
});
