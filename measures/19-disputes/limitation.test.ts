import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { day, formatDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { limitationsOf } from './index.ts';
import { type InterruptionKind, interruptions } from './interruptions.ts';
import type { Claim } from './limitation.types.ts';

const law = lawAsKnown({});

interface Example {
  say: string;
  today: string;
  claim: {
    workerClass: Claim['workerClass'];
    pay: boolean;
    knownOn: string;
    relationEndedOn?: string;
    interrupted?: { kind: InterruptionKind; on: string }[];
    suspended?: { kind: 'force-majeure' | 'no-guardian' | 'other'; from: string; to?: string }[];
  };
  expect: {
    route: string;
    state: string;
    due: string | null;
    runs?: number;
    warnings?: string[];
    without?: string[];
  }[];
}

const examples = parse(readFileSync(new URL('limitation.yaml', import.meta.url), 'utf8')) as Example[];

const claimOf = (claim: Example['claim']): Claim => ({
  workerClass: claim.workerClass,
  pay: claim.pay,
  knownOn: day(claim.knownOn),
  relationEndedOn: claim.relationEndedOn === undefined ? null : day(claim.relationEndedOn),
  interrupted: (claim.interrupted ?? []).map(({ kind, on }) => ({ kind, on: day(on) })),
  suspended: (claim.suspended ?? []).map(({ kind, from, to }) => ({
    kind,
    from: day(from),
    to: to === undefined ? null : day(to),
  })),
});

for (const { say, today, claim, expect } of examples) {
  test(say, () => {
    const found = limitationsOf(claimOf(claim), law, day(today));
    assert.deepEqual(
      found.map((one, i) => ({
        route: one.route,
        state: one.state,
        due: one.due === null ? null : formatDay(one.due),
        ...(expect[i]?.runs === undefined ? {} : { runs: one.runs.length }),
        ...(expect[i]?.warnings === undefined ? {} : { warnings: one.warnings.map(({ on }) => formatDay(on)) }),
        ...(expect[i]?.without === undefined ? {} : { without: one.without.map(({ why }) => why) }),
      })),
      expect,
    );
  });
}

test('the date opens to its arithmetic: every day from the start to the end is counted, paused or moved', () => {
  const [one] = limitationsOf(
    claimOf({
      workerClass: 'employee',
      pay: false,
      knownOn: '2025-12-10',
      suspended: [{ kind: 'force-majeure', from: '2026-07-01', to: '2026-07-21' }],
    }),
    law,
    day('2026-11-25'),
  );
  const steps = one!.runs[0]!.deadline!.steps;
  const kinds = steps.map(({ kind }) => kind);
  assert.ok(kinds.includes('paused') && kinds.at(-1) === 'end');
  assert.equal(steps.find(({ kind }) => kind === 'paused')!.why!.zh.includes('不可抗力'), true);
});

test('what is from memory says so', () => {
  assert.equal(interruptions.demand.confidence, 'official');
  assert.equal(interruptions['negotiation-refused'].confidence, 'memory');
});

test('an interruption within the period never brings the last day forward, and one after it never moves it', () => {
  const known = day('2022-03-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), (after) => {
      const base = {
        workerClass: 'employee',
        pay: false,
        knownOn: known,
        relationEndedOn: null,
        suspended: [],
      } as const;
      const plain = limitationsOf({ ...base, interrupted: [] }, law, known)[0]!;
      const on = known + after;
      const moved = limitationsOf({ ...base, interrupted: [{ kind: 'demand', on }] }, law, known)[0]!;
      if (on <= plain.due!) assert.ok(moved.due! >= plain.due! && moved.runs.length === 2);
      else assert.deepEqual([moved.due, moved.without[0]!.why], [plain.due, 'after']);
    }),
  );
});
