import assert from 'node:assert/strict';
import test from 'node:test';
import { choice, dayField, form } from './form.ts';
import { clock, type Procedure, type PublicationOf, procedure, step } from './procedure.ts';
import { flawsOf } from './procedure-flaws.ts';

const setting = { instrument: 'county-setting', article: '设定' };
const published = (publishes: Partial<PublicationOf>): Procedure =>
  procedure({
    slug: 'trial',
    sheet: [],
    measure: 'supervision',
    departments: ['human-resources'],
    title: { zh: '试', en: 'Trial' },
    purpose: { zh: '试', en: 'Trial' },
    opens: { by: ['officer'], classes: 'all', asks: form({ heldOn: dayField('日', 'Day') }), basis: setting },
    states: { open: { zh: '开', en: 'Open' }, shut: { zh: '关', en: 'Shut', ends: 'decided' } },
    actions: {
      publish: step('公布', 'Publish', ['open'], 'shut', ['head'], setting, {
        asks: form({ credit: choice('类别', 'Class', { minor: '轻微', serious: '严重' }) }),
      }),
    },
    clocks: {},
    publishes: {
      zh: '公布',
      en: 'Publication',
      on: 'publish',
      basis: setting,
      during: null,
      objection: null,
      ...publishes,
    },
  });
const flaws = (publishes: Partial<PublicationOf>) => flawsOf(published(publishes), new Map());

test('a publication names a step, limits that exist, and a time for every class that may be chosen', () => {
  const limits = { minor: 'credit-minor-most-months', serious: 'credit-serious-most-years' };
  assert.deepEqual(flaws({ during: { field: 'credit', limits }, objection: 'publication-objection-answer-days' }), []);
  assert.deepEqual(flaws({ on: 'post' }), ['publishes on post, which is no step']);
  assert.deepEqual(flaws({ during: 'no-such-limit' }), ['publishes: no limit no-such-limit']);
  assert.deepEqual(flaws({ objection: 'no-such-limit' }), ['publishes: no limit no-such-limit']);
  assert.deepEqual(flaws({ during: { field: 'grade', limits } }), ['publishes by grade, which nobody is asked']);
  assert.deepEqual(flaws({ during: { field: 'credit', limits: { minor: limits.minor } } }), [
    'publishes serious with no time to take it down',
  ]);
});

test('a clock that counts back waits, and says the day it counts from', () => {
  const trial = published({});
  const counted = (starts: readonly ('open' | readonly ['open', string])[], kind: 'act' | 'wait') =>
    flawsOf(
      {
        ...trial,
        clocks: {
          window: clock('期间', 'Window', 'collective-renewal-months', 'officer', starts, ['publish'], {
            kind,
            back: true,
          }),
        },
      },
      new Map(),
    );
  assert.deepEqual(counted([['open', 'heldOn']], 'wait'), []);
  assert.deepEqual(counted(['open'], 'wait'), ['clock window is counted back from no day']);
  assert.deepEqual(counted([['open', 'heldOn']], 'act'), ['clock window is counted back but waits for nothing']);
});

test('a hand-over carries all the other form must have, from fields somebody says', () => {
  const target = { ...published({}), slug: 'target' };
  const known = new Map([['target', target]]);
  const handing = (carries: Readonly<Record<string, string>>) => {
    const trial = published({});
    const publish = { ...trial.actions.publish!, handsOver: { to: 'target', carries } };
    return flawsOf({ ...trial, actions: { publish } }, known);
  };
  assert.deepEqual(handing({ heldOn: 'heldOn' }), []);
  assert.deepEqual(handing({}), ['publish hands over to target without heldOn, so that it can never open']);
  assert.deepEqual(handing({ heldOn: 'metOn' }), ['publish carries metOn, which nobody says']);
});
