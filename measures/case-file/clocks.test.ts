import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { clock, procedure, step } from '../procedure.ts';
import type { CaseAction } from './action.ts';
import { foldCase } from './fold.ts';

const law = lawAsKnown({});
const basis = { instrument: 'mediation-arbitration-law', article: '第四十三条' };

const kept = procedure({
  slug: 'kept',
  sheet: [],
  measure: 'disputes',
  departments: ['human-resources'],
  title: { zh: '试', en: 'Trial' },
  purpose: { zh: '试', en: 'Trial' },
  opens: { by: ['applicant'], classes: 'all', asks: undefined as never, basis },
  states: { open: { zh: '在办', en: 'Open' }, closed: { zh: '已结', en: 'Closed', ends: 'decided' } },
  actions: {
    close: step('结案', 'Close', ['open'], 'closed', ['officer'], basis),
    tell: step('告知', 'Tell', ['closed'], 'stay', ['officer'], basis),
  },
  clocks: {
    award: clock('裁决', 'Award', 'arbitration-award-days', 'officer', ['open'], ['tell']),
    tell: clock('告知', 'Tell', 'award-suit-days', 'officer', ['close'], ['tell']),
  },
});

const line = (seq: number, action: string, on: string): CaseAction => ({
  seq,
  action,
  role: 'officer',
  actor: 'officer',
  day: day(on),
  at: day(on) * 86_400,
  data: {},
});

test('the end of a case drops the clocks that ran, not the one it sets off itself', () => {
  const lines = [line(1, 'open', '2025-03-03'), line(2, 'close', '2025-03-10')];
  const at = (on: string, also: readonly CaseAction[] = []) =>
    foldCase(kept, [...lines, ...also], law, day(on)).clocks.map(({ clock: name, status }) => [name, status]);
  assert.deepEqual(at('2025-03-11'), [
    ['award', 'dropped'],
    ['tell', 'running'],
  ]);
  assert.deepEqual(at('2025-04-30'), [
    ['award', 'dropped'],
    ['tell', 'lapsed'],
  ]);
  assert.deepEqual(at('2025-04-30', [line(3, 'tell', '2025-03-12')])[1], ['tell', 'met']);
});
