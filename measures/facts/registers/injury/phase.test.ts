import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { phaseAt } from './phase.ts';

const order = { accepted: 1000, finished: 2000, cancelled: false };
const online = [{ from: 500, to: 3000 }];

test('on an order from acceptance to completion, both ends included', () => {
  for (const at of [1000, 1500, 2000]) assert.equal(phaseAt(at, [order], online), 'in');
  assert.equal(phaseAt(999, [order], online), 'grey');
  assert.equal(phaseAt(2001, [order], online), 'grey');
});

test('offline and on no order is out, and only where sessions are known', () => {
  assert.equal(phaseAt(3001, [order], online), 'out');
  assert.equal(phaseAt(499, [order], online), 'out');
  assert.equal(phaseAt(3001, [order], null), 'grey');
  assert.equal(phaseAt(3001, [], [{ from: 500, to: null }]), 'grey');
});

test('an order cancelled or without an end is for a person', () => {
  assert.equal(phaseAt(1500, [{ ...order, cancelled: true }], online), 'grey');
  assert.equal(phaseAt(1500, [{ ...order, cancelled: true }], []), 'grey');
  assert.equal(phaseAt(9000, [{ ...order, finished: null }], []), 'grey');
  assert.equal(phaseAt(2500, [{ ...order, cancelled: true }], []), 'out');
});

test('taking sessions away never makes a moment out, nor an order away makes it in', () => {
  const orders = fc.array(
    fc.record({
      accepted: fc.integer({ min: 0, max: 50 }),
      finished: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
      cancelled: fc.boolean(),
    }),
    { maxLength: 4 },
  );
  const sessions = fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 50 }), to: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }) }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), orders, sessions, (at, all, spans) => {
      assert.notEqual(phaseAt(at, all, null), 'out');
      const without = phaseAt(at, all.slice(1), spans);
      if (without === 'in') assert.equal(phaseAt(at, all, spans), 'in');
    }),
    { seed: 100_101, numRuns: 500 },
  );
});
