import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { suspensionsIn } from './suspensions.ts';

test('suspensions are read in order, the last may be open, none is none', () => {
  assert.deepEqual(suspensionsIn('无'), []);
  assert.deepEqual(suspensionsIn('2026-04-02/ 2026-03-01/2026-03-10'), [
    { from: day('2026-03-01'), to: day('2026-03-10') },
    { from: day('2026-04-02'), to: null },
  ]);
});

test('what cannot be read is not known, never none', () => {
  assert.equal(suspensionsIn(null), null);
  for (const text of [
    '',
    '有',
    '2026-03-01',
    '2026-02-30/2026-03-02',
    '2026-03-10/2026-03-01',
    '2026-03-01/x',
    '2026-03-01/2026-03-02/3',
  ])
    assert.equal(suspensionsIn(text), null, text);
});
