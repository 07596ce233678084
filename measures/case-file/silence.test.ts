import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { choice, form, text } from '../form.ts';
import { clock, type Procedure, procedure, step } from '../procedure.ts';
import { flawsOf } from '../procedure-flaws.ts';
import type { CaseAction } from './action.ts';
import { foldCase, silentStep } from './fold.ts';

const law = lawAsKnown({});
const basis = { instrument: 'county-setting', article: '设定' };

const trial = procedure({
  slug: 'trial',
  sheet: [],
  measure: 'disputes',
  departments: ['human-resources'],
  title: { zh: '试', en: 'Trial' },
  purpose: { zh: '试', en: 'Trial' },
  opens: { by: ['applicant'], classes: 'all', asks: form({}), basis },
  states: {
    open: { zh: '在办', en: 'Open' },
    taken: { zh: '已受理', en: 'Taken' },
    closed: { zh: '已结', en: 'Closed', ends: 'decided' },
  },
  actions: {
    pause: step('中止', 'Suspend', ['open', 'taken'], 'stay', ['officer'], basis, {
      asks: form({ ground: choice('事由', 'Ground', { ill: '生病' }) }),
      pauses: true,
    }),
    resume: step('恢复', 'Resume', ['open', 'taken'], 'stay', ['officer'], basis, { resumes: true }),
    take: step('视为受理', 'Deemed taken', ['open'], 'taken', ['system', 'officer'], basis),
    withdraw: step('撤回', 'Withdraw', ['open', 'taken'], 'closed', ['applicant'], basis, { whilePaused: true }),
    end: step('期满终止', 'Ends', ['taken'], 'closed', ['system'], basis, { afterClock: 'term' }),
    tell: step('告知', 'Tell', ['closed'], 'stay', ['officer'], basis),
  },
  clocks: {
    decide: clock('受理', 'Decide', 'inspection-filing-days', 'officer', ['open'], ['take'], { onLapse: 'take' }),
    work: clock('办理', 'Work', 'inspection-filing-days', 'officer', ['open'], ['end'], { pausedBy: 'all' }),
    term: clock('期限', 'Term', 'inspection-filing-days', 'officer', ['take'], [], { kind: 'wait', onLapse: 'end' }),
  },
  pauses: { ill: { zh: '生病', en: 'Ill', basis } },
});

const line = (seq: number, action: string, on: string, data = {}): CaseAction => ({
  seq,
  action,
  role: 'officer',
  actor: 'officer',
  day: day(on),
  at: day(on) * 86_400,
  data,
});
const opened = line(1, 'open', '2026-09-07');
const fold = (lines: readonly CaseAction[], on: string) => foldCase(trial, lines, law, day(on));
const silence = (lines: readonly CaseAction[], on: string) =>
  silentStep(trial, fold(lines, on), day(on))?.action ?? null;

test('silence speaks on the day after the last day, and a waiting time that is over is silence, too', () => {
  assert.deepEqual([silence([opened], '2026-09-14'), silence([opened], '2026-09-15')], [null, 'take']);
  const taken = [opened, line(2, 'take', '2026-09-15')];
  assert.deepEqual([silence(taken, '2026-09-21'), silence(taken, '2026-09-22')], [null, 'end']);
  assert.equal(silence([...taken, line(3, 'end', '2026-09-22')], '2026-09-30'), null);
});

test('a paused case waits, and answers silence when it is resumed', () => {
  const paused = [opened, line(2, 'pause', '2026-09-14', { ground: 'ill' })];
  assert.equal(silence(paused, '2026-09-21'), null);
  assert.equal(silence([...paused, line(3, 'resume', '2026-09-22')], '2026-09-22'), 'take');
});

test('a pause that began after the last day saves nothing', () => {
  const late = [opened, line(2, 'take', '2026-09-08'), line(3, 'pause', '2026-09-16', { ground: 'ill' })];
  const work = (lines: readonly CaseAction[], on: string) =>
    fold(lines, on).clocks.find(({ clock: name }) => name === 'work')!.status;
  assert.equal(work(late, '2026-09-17'), 'lapsed');
  assert.equal(work([opened, line(2, 'pause', '2026-09-14', { ground: 'ill' })], '2026-09-17'), 'paused');
});

test('nothing stays suspended in a case that is over', () => {
  const over = fold(
    [opened, line(2, 'pause', '2026-09-08', { ground: 'ill' }), line(3, 'withdraw', '2026-09-09')],
    '2026-09-10',
  );
  assert.deepEqual([over.outcome, over.paused], ['decided', null]);
});

test('silence fills in no form, and must end', () => {
  const flaws = (more: Partial<Procedure['actions'][string]>) =>
    flawsOf({ ...trial, actions: { ...trial.actions, take: { ...trial.actions.take!, ...more } } }, new Map());
  assert.deepEqual(flaws({}), []);
  assert.deepEqual(flaws({ asks: form({ why: text('理由', 'Why') }) }), [
    'clock decide: silence cannot say what take asks',
  ]);
  const endless = { ...trial.clocks, decide: { ...trial.clocks.decide!, stops: ['withdraw'] } };
  const take = { ...trial.actions.take!, to: 'stay' };
  assert.deepEqual(
    flawsOf({ ...trial, clocks: endless, actions: { ...trial.actions, take } }, new Map()).filter((flaw) =>
      flaw.includes('silence'),
    ),
    ['clock decide: take does not end the silence'],
  );
});
