import assert from 'node:assert/strict';
import test from 'node:test';
import { choice, form, line } from './form.ts';
import { clock, procedure, step } from './procedure.ts';
import { flawsOf } from './procedure-flaws.ts';
import { requiredOf, statesWhile, surelySaid } from './procedure-paths.ts';

const basis = { instrument: 'county-setting', article: '设定' };
const name = line('姓名', 'Name');
const trial = procedure({
  slug: 'trial',
  sheet: [],
  measure: 'disputes',
  departments: ['human-resources'],
  title: { zh: '试', en: 'Trial' },
  purpose: { zh: '试', en: 'Trial' },
  opens: { by: ['applicant'], classes: 'all', asks: form({ a: name, maybe: name.optional() }), basis },
  states: {
    open: { zh: '在办', en: 'Open' },
    asked: { zh: '已询问', en: 'Asked' },
    taken: { zh: '已受理', en: 'Taken' },
    over: { zh: '逾期', en: 'Over', ends: 'lapsed' },
    closed: { zh: '已结', en: 'Closed', ends: 'decided' },
  },
  actions: {
    ask: step('询问', 'Ask', ['open'], 'asked', ['officer'], basis, { asks: form({ b: name, c: name }) }),
    back: step('退回', 'Back', ['asked'], 'open', ['officer'], basis),
    take: step('受理', 'Take', ['open', 'asked'], 'taken', ['officer'], basis, { asks: form({ c: name }) }),
    note: step('记录', 'Note', ['taken'], 'stay', ['officer'], basis, { asks: form({ d: name }) }),
    close: step('结案', 'Close', ['taken'], 'closed', ['officer'], basis),
    lapse: step('逾期', 'Over', ['open', 'asked', 'taken'], 'over', ['system'], basis),
  },
  clocks: {
    decide: clock('办理', 'Decide', 'inspection-filing-days', 'officer', ['open'], ['lapse'], { onLapse: 'lapse' }),
    file: clock('归档', 'File', 'inspection-filing-days', 'officer', ['close'], [], { kind: 'wait' }),
  },
});

test('what was surely said is what every way to a state asks', () => {
  const said = Object.fromEntries(
    [...surelySaid(trial)].map(([state, fields]) => [state, [...fields].sort().join(' ')]),
  );
  // `b` is said only where somebody asked; nothing a step that stays asks is sure.
  assert.deepEqual(said, { open: 'a', asked: 'a b c', taken: 'a c', over: 'a', closed: 'a c' });
  assert.deepEqual(requiredOf(trial.opens.asks), ['a']);
});

test('a clock runs on over every step that does not stop it, to the end of the case, or from it', () => {
  assert.deepEqual([...statesWhile(trial, 'decide')].sort(), ['asked', 'open', 'taken']);
  assert.deepEqual([...statesWhile(trial, 'file')], ['closed']);
});

test('what is still owed where a case ends can be done there', () => {
  const owed = (stops: readonly string[], from: readonly string[]) =>
    flawsOf(
      {
        ...trial,
        actions: { ...trial.actions, note: { ...trial.actions.note!, from } },
        clocks: { ...trial.clocks, tell: clock('告知', 'Tell', 'inspection-filing-days', 'officer', ['close'], stops) },
      },
      new Map(),
    );
  assert.deepEqual(owed(['note'], ['taken', 'closed']), []);
  assert.deepEqual(owed(['note'], ['taken']), ['clock tell runs on after closed, where nothing stops it']);
});

test('silence that cannot be taken somewhere its clock runs out is a flaw', () => {
  assert.deepEqual(flawsOf(trial, new Map()), []);
  const lapse = { ...trial.actions.lapse!, from: ['open'] };
  const mute = { ...trial, actions: { ...trial.actions, lapse } };
  assert.deepEqual(flawsOf(mute, new Map()), ['clock decide: lapse cannot be taken from asked, taken']);
});

test('a hand-over needs what every way to it says, or what its own step can be told', () => {
  const target = { ...trial, slug: 'target', opens: { ...trial.opens, asks: form({ x: name }) } };
  const known = new Map([['target', target]]);
  const handing = (from: readonly string[], ours: string, own: Record<string, typeof name> = {}) =>
    flawsOf(
      {
        ...trial,
        actions: {
          ...trial.actions,
          close: {
            ...trial.actions.close!,
            from: ['taken', ...from],
            asks: form({ ground: choice('由', 'Why', { a: '甲' }), ...own }),
            handsOver: { to: 'target', carries: { x: ours } },
          },
        },
      },
      known,
    );
  assert.deepEqual(handing([], 'c'), []);
  assert.deepEqual(handing(['asked'], 'b'), ['close hands over to target where nobody may have said b']);
  assert.deepEqual(handing([], 'd'), ['close hands over to target where nobody may have said d']);
  assert.deepEqual(handing([], 'd', { d: name }), []);
});
