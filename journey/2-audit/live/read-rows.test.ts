import assert from 'node:assert/strict';
import test from 'node:test';
import { at, uscc } from './live.builder.ts';
import { eventsOfRows } from './read-rows.ts';

const keyOf = (platform: string, workerId: string) => `${platform}:${workerId}`;

test('sound rows of the exchange become events; a cancelled order has ended, a row without times says nothing', () => {
  const sent = { recordId: 'o1', workerId: 'W1', trade: '02', vehicle: '1', acceptedAt: '2026-11-10T08:00:00+08:00' };
  const rows = [
    sent,
    { ...sent, ver: 2, cancelledAt: '2026-11-10T00:30:00Z', fromPlace: '500229101', extendedS: 600 },
    { ...sent, ver: 3, op: '3' },
    { recordId: 'o2', workerId: 'W1', trade: '02' },
  ];
  const events = eventsOfRows('order', uscc.a, rows, keyOf);
  assert.deepEqual(
    events.map((event) => event.table === 'order' && [event.ver, event.retracted, event.row.start, event.row.end]),
    [
      [1, false, at('08:00'), 0],
      [2, false, at('08:00'), at('08:30')],
      [3, true, at('08:00'), 0],
    ],
  );
  const [, second] = events;
  assert.ok(second?.table === 'order');
  assert.deepEqual(
    [second.worker, second.workerId, second.row.trade, second.row.place, second.row.extendedS, second.row.distanceM],
    [`${uscc.a}:W1`, 'W1', 2, '500229101', 600, null],
  );
});

test('sessions and signals are read by their own columns', () => {
  const [session] = eventsOfRows(
    'session',
    uscc.a,
    [{ recordId: 's', workerId: 'W1', trade: '02', loginAt: '2026-11-10T08:00:00+08:00', mandated: '1' }],
    keyOf,
  );
  assert.deepEqual(session?.table === 'session' && session.row, { start: at('08:00'), end: 0, trade: 2, mandated: 1 });
  const [signal] = eventsOfRows(
    'weatherSignal',
    uscc.b,
    [
      {
        recordId: 'r',
        signal: '1',
        level: '3',
        areas: '500229101',
        issuedAt: '2026-11-10T14:00:00+08:00',
        issuedBy: '县气象台',
      },
    ],
    keyOf,
  );
  assert.ok(signal?.table === 'weatherSignal');
  assert.deepEqual([signal.row.level, signal.row.issuedAt, signal.row.liftedAt], [3, at('14:00'), null]);
});
