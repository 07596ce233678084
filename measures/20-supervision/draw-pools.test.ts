import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { drawTargetOf } from './draw-pools.ts';

const law = lawAsKnown();
const today = day('2026-11-02');
const of = (grade: 'A' | 'B' | 'C' | null, findings: number, added: string | null = null) => {
  const { stratum, weight, reasons } = drawTargetOf({ id: 'E-1', grade, findings, added }, law, today);
  return [stratum, weight, reasons.length];
};

test('weight and stratum by grade and findings, each with its reason; findings add up to a most', () => {
  assert.deepEqual(of('A', 0), ['一般', 1, 1]);
  assert.deepEqual(of('B', 9), ['一般', 2, 1]);
  assert.deepEqual(of('C', 0), ['重点', 4, 1]);
  assert.deepEqual(of(null, 10), ['重点', 3, 2]);
  assert.deepEqual(of('A', 59), ['重点', 6, 2]);
  assert.deepEqual(of('C', 100_000), ['重点', 10, 2]);
  assert.deepEqual(of(null, 0, '合作用工单位'), ['一般', 2, 2]);
});
