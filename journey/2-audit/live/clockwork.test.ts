import assert from 'node:assert/strict';
import test from 'node:test';
import { lawAsKnown } from '#law/in-force.ts';
import { Clockwork } from './clockwork.ts';
import type { LiveEvent } from './events.ts';
import { at, office, orderEvent, sessionEvent, signalEvent, toldEvent, uscc } from './live.builder.ts';
import type { Due } from './prompt.ts';
import { responsesTo } from './responses.ts';

const law = lawAsKnown({});

/** A clockwork that takes events at moments; what it says as `kind stage enterprise`. */
function made(enterprises: readonly string[] = []) {
  const due: Due[] = [];
  const clocks = new Clockwork({
    law,
    standing: { enterprises, limitAgreements: [] },
    due: (one) => void due.push(one),
  });
  let cursor = 0;
  return {
    clocks,
    due,
    take: (moment: number, ...events: LiveEvent[]) =>
      clocks.take({ cursor: ++cursor, receivedAt: moment * 1000, events }),
    /** The time passes, and platforms tell that nothing happened. */
    pass(moment: number, ...platforms: string[]) {
      for (let t = clocks.now + 60; t < moment; t += 60)
        this.take(t, ...platforms.map((platform) => toldEvent(t, platform)));
      this.take(moment, ...platforms.map((platform) => toldEvent(moment, platform)));
    },
    said: () => due.map((one) => `${one.kind} ${one.stage} ${one.enterprise ?? (one.worker === null ? '?' : 'all')}`),
  };
}

test('a rider is prompted 30 minutes before four hours of continuous delivery and at them, to the second, though no event comes', () => {
  const m = made();
  m.take(at('08:00'), orderEvent('1', { start: at('08:00') }));
  m.pass(at('13:00'), uscc.a);
  const own = m.due.filter(({ kind }) => kind === 'continuous');
  assert.deepEqual(
    own.map(({ stage, at: moment, atLeast, onUpperBound }) => [stage, moment, atLeast, onUpperBound]),
    [
      ['before', at('11:30'), 12600, false],
      ['at', at('12:00'), 14400, false],
    ],
  );
});

test('a pause of 20 minutes ends the stretch, one of 19 does not', () => {
  const after = (pause: string) => {
    const m = made();
    m.take(at('08:00'), orderEvent('1', { start: at('08:00') }));
    m.take(at('11:00'), orderEvent('1', { start: at('08:00'), end: at('11:00') }));
    m.take(at(pause), orderEvent('2', { start: at(pause) }));
    m.pass(at('11:45'), uscc.a);
    return m.said();
  };
  assert.deepEqual(after('11:20'), []);
  assert.deepEqual(after('11:19'), [`continuous before ${uscc.a}`]);
});

test('work on two platforms counts once, over both for the worker and apart for each platform', () => {
  const m = made();
  m.take(at('08:00'), orderEvent('1', { start: at('08:00') }));
  m.take(at('10:00'), orderEvent('1', { start: at('08:00'), end: at('10:00') }));
  m.take(at('10:05'), orderEvent('2', { start: at('10:05') }, { platform: uscc.b }));
  m.pass(at('12:10'), uscc.a, uscc.b);
  assert.deepEqual(m.said(), ['cross-platform before all', 'cross-platform at all']);
  m.pass(at('14:10'), uscc.a, uscc.b);
  assert.deepEqual(m.said().slice(2), [`continuous before ${uscc.b}`, `continuous at ${uscc.b}`]);
});

test('driving for two platforms prompts the worker over both; a platform’s own part is for the platform alone', () => {
  const m = made();
  m.take(at('08:00'), orderEvent('1', { start: at('08:00'), trade: 1, vehicle: 3 }));
  m.take(at('09:00'), orderEvent('2', { start: at('09:00'), trade: 1, vehicle: 3 }, { platform: uscc.b }));
  m.pass(at('13:00'), uscc.a, uscc.b);
  const driving = m.due.filter(({ kind }) => kind === 'driving');
  assert.deepEqual(
    driving.map(({ stage, enterprise, toWorker, at: moment }) => [stage, enterprise, toWorker, moment]),
    [
      ['before', uscc.a, false, at('11:30')],
      ['before', null, true, at('11:30')],
      ['at', uscc.a, false, at('12:00')],
      ['at', null, true, at('12:00')],
      ['before', uscc.b, false, at('12:30')],
      ['at', uscc.b, false, at('13:00')],
    ],
  );
});

test('eight hours of orders in a day are prompted, and counted anew after midnight', () => {
  const m = made();
  const hours = ['08', '09', '10', '11', '12', '13', '14', '15', '16'];
  for (const h of hours) {
    m.take(at(`${h}:00`), orderEvent(h, { start: at(`${h}:00`) }));
    m.pass(at(`${h}:35`), uscc.a);
    m.take(at(`${h}:40`), orderEvent(h, { start: at(`${h}:00`), end: at(`${h}:40`) }));
  }
  // 6 hours by 16:40; the last order runs on from 17:00.
  m.take(at('17:00'), orderEvent('x', { start: at('17:00') }));
  m.pass(at('19:30'), uscc.a);
  assert.deepEqual(
    m.due.filter(({ kind }) => kind === 'daily').map(({ stage, at: moment }) => [stage, moment]),
    [
      ['before', at('18:30')],
      ['at', at('19:00')],
    ],
  );
  m.pass(at('00:30', 1), uscc.a);
  assert.equal(m.clocks.clock('w1')!.amounts.find(({ kind }) => kind === 'daily')!.atLeast, 1800);
});

test('where a feed is late the clock says at least and at most, and a prompt on the upper bound says so', () => {
  const m = made();
  m.take(at('08:00'), sessionEvent('s', { start: at('08:00') }), orderEvent('1', { start: at('08:00') }));
  m.pass(at('11:00'), uscc.a);
  // Silence from 11:00 on.
  m.clocks.advance(at('11:20'));
  const { amounts, late } = m.clocks.clock('w1')!;
  const { atLeast, atMost } = amounts.find(({ kind }) => kind === 'continuous')!;
  assert.deepEqual([late, atLeast, atMost], [[uscc.a], 3 * 3600, 3 * 3600 + 1200]);
  m.clocks.advance(at('11:40'));
  const [prompt] = m.due;
  assert.deepEqual([prompt!.stage, prompt!.onUpperBound, prompt!.at], ['before', true, at('11:30')]);
  // What comes late does not say it again.
  m.pass(at('11:50'), uscc.a);
  assert.equal(m.due.length, 1);
});

test('who was online when a feed fell silent may have been on orders since; who had left is not', () => {
  const online = (open: boolean) => {
    const m = made();
    m.take(at('08:00'), sessionEvent('s', { start: at('08:00') }), orderEvent('1', { start: at('08:00') }));
    m.take(at('11:00'), orderEvent('1', { start: at('08:00'), end: at('11:00') }));
    if (!open) m.take(at('11:01'), sessionEvent('s', { start: at('08:00'), end: at('11:01') }));
    m.clocks.advance(at('11:31'));
    return m.due.map(({ kind, onUpperBound }) => [kind, onUpperBound]);
  };
  assert.deepEqual(online(true), [['continuous', true]]);
  assert.deepEqual(online(false), []);
});

test('a stretch whose beginning moves by a late order is prompted once', () => {
  const m = made();
  m.take(at('08:00'), orderEvent('1', { start: at('08:00') }));
  m.pass(at('11:45'), uscc.a);
  assert.deepEqual(m.said(), [`continuous before ${uscc.a}`]);
  m.take(at('11:45'), orderEvent('0', { start: at('07:50'), end: at('08:10') }));
  m.pass(at('13:00'), uscc.a);
  assert.deepEqual(m.said(), [`continuous before ${uscc.a}`, `continuous at ${uscc.a}`]);
  assert.equal(m.due[1]!.at, at('11:50'));
});

test('an issued signal reaches workers on orders in its area and their platforms, also those who come later, once; so does its lifting', () => {
  const m = made([uscc.a, uscc.b]);
  m.take(
    at('14:00'),
    orderEvent('1', { start: at('14:00'), place: '500229101' }),
    orderEvent('2', { start: at('14:00'), place: '500229219' }, { worker: 'w2', platform: uscc.b }),
  );
  m.take(at('14:10'), signalEvent('r', { areas: '500229101,500229102', issuedAt: at('14:10') }));
  m.take(at('14:12'), orderEvent('3', { start: at('14:12'), place: '500229102' }, { worker: 'w3' }));
  m.take(at('14:13'), orderEvent('4', { start: at('14:13'), place: '500229101' }, { worker: 'w3' }));
  const seen = () => m.due.map((one) => `${one.stage} ${one.worker ?? one.enterprise}`);
  assert.deepEqual(seen(), [`issued ${uscc.a}`, 'issued w1', 'issued w3']);
  assert.deepEqual(
    [m.due[0]!.detail.signal, m.due[0]!.detail.level, m.due[0]!.detail.issuedBy],
    ['rainstorm', 'orange', '城口县气象台'],
  );
  m.take(
    at('15:00'),
    signalEvent('r', { areas: '500229101,500229102', issuedAt: at('14:10'), liftedAt: at('15:00') }, { ver: 2 }),
  );
  assert.deepEqual(seen().slice(3), [`lifted ${uscc.a}`, 'lifted w1', 'lifted w3']);
  m.pass(at('15:30'), uscc.a, uscc.b);
  assert.equal(m.due.filter(({ kind }) => kind === 'weather').length, 6);
});

test('a signal raised to another level is said again; one from an enterprise is not heard', () => {
  const m = made([uscc.a]);
  m.take(at('14:00'), orderEvent('1', { start: at('14:00'), place: '500229101' }));
  m.take(at('14:05'), signalEvent('r', { issuedAt: at('14:05') }, { platform: uscc.a }));
  assert.deepEqual(m.said(), []);
  m.take(at('14:10'), signalEvent('r', { issuedAt: at('14:10'), level: 3 }));
  m.take(at('14:20'), signalEvent('r', { issuedAt: at('14:10'), level: 4 }, { ver: 2 }));
  assert.deepEqual(
    m.due.map(({ worker, detail }) => [worker, detail.level]),
    [
      [null, 'orange'],
      ['w1', 'orange'],
      [null, 'red'],
      ['w1', 'red'],
    ],
  );
  assert.equal(m.due[0]!.subject, `${office}/r/3`);
});

test('what a platform did under a signal is counted from its later orders by the audit’s own fold', () => {
  const m = made([uscc.a]);
  const place = '500229101';
  m.take(at('14:00'), signalEvent('r', { areas: '500229101', issuedAt: at('14:00') }));
  const order = (id: string, from: string, to: string, row: object) =>
    m.take(at(to), orderEvent(id, { start: at(from), end: at(to), place, promisedS: 1800, distanceM: 2000, ...row }));
  // Within the 15 minutes allowed to act, then three: one given more time, one not, one that does not say; the last far and late.
  order('0', '14:05', '14:30', { extendedS: 0 });
  order('1', '14:31', '14:50', { extendedS: 600 });
  order('2', '14:51', '15:10', { extendedS: 0, distanceM: 5000 });
  order('3', '15:11', '16:00', { penaltyFen: 300 });
  const [held] = [...m.clocks.signals.held.values()];
  const found = responsesTo(held!, m.clocks, law, { enterprises: [uscc.a], limitAgreements: [] });
  assert.deepEqual([...found.keys()], [uscc.a]);
  const { ordersUnder, ordersExtended, extensionNotSaid, ordersFar, mostAtOnce, lateOrders, latePenaltyFen } =
    found.get(uscc.a)!;
  assert.deepEqual(
    { ordersUnder, ordersExtended, extensionNotSaid, ordersFar, mostAtOnce, lateOrders, latePenaltyFen },
    {
      ordersUnder: 3,
      ordersExtended: 1,
      extensionNotSaid: 1,
      ordersFar: 1,
      mostAtOnce: 1,
      lateOrders: 1,
      latePenaltyFen: 300,
    },
  );
});
