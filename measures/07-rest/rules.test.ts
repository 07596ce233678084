import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import { complaintsAbout, complaintsAboutMissing } from '../examples-hold.ts';
import type { Rule } from '../rule.ts';
import type { WorkedExample } from '../worked-examples.ts';
import { rules } from './index.ts';

const law = lawAsKnown({});
const examplesOf = (slug: string) => {
  const file = parse(readFileSync(new URL(`${slug}.yaml`, import.meta.url), 'utf8'));
  assert.equal(file.rule, slug);
  return file.examples as WorkedExample[];
};
const ruleOf = (slug: string) => (rules as readonly Rule[]).find((rule) => rule.slug === slug)!;

for (const rule of rules as readonly Rule[]) {
  test(`${rule.title.zh}：worked examples of ${rule.slug} hold`, () => {
    assert.deepEqual(complaintsAbout(rule, examplesOf(rule.slug), law), []);
  });
  test(`${rule.slug}: no field taken away makes a finding compliant`, () => {
    const open = [
      'platform',
      'approvalTo',
      'restRuleTo',
      'sectorDailySeconds',
      'sectorDailyOpen',
      'routeAboveM',
      'routeUpToM',
      'shortestRouteSeconds',
    ];
    assert.deepEqual(complaintsAboutMissing(rule, examplesOf(rule.slug), law, open), []);
  });
}

/** Rules with an upper limit: the fields that count towards it, at least and at most, and further facts of the example. */
const upperLimits: readonly [slug: string, least: string, most: string, facts: Record<string, unknown>][] = [
  ['daily-overtime', 'attendanceSeconds', 'attendanceSecondsAtMost', {}],
  ['daily-overtime', 'attendanceSeconds', 'attendanceSecondsAtMost', { specialReason: true }],
  ['daily-overtime', 'attendanceSeconds', 'attendanceSecondsAtMost', { specialReason: null }],
  ['monthly-overtime', 'workdayOvertimeSeconds', 'workdayOvertimeSecondsAtMost', {}],
  ['monthly-overtime', 'restDaySeconds', 'restDaySecondsAtMost', {}],
  ['prompt-and-stop', 'stretchSeconds', 'stretchSecondsAtMost', {}],
  ['daily-prompt-and-stop', 'workingSeconds', 'workingSecondsAtMost', {}],
  ['sector-hours', 'workingSeconds', 'workingSecondsAtMost', {}],
  ['continuous-order-time', 'stretchSeconds', 'stretchSecondsAtMost', {}],
  ['eight-hour-confirmation', 'orderSeconds', 'orderSecondsAtMost', { ordersAcceptedUnconfirmed: 2 }],
  ['driving-rest', 'stretchSeconds', 'stretchSecondsAtMost', {}],
  ['driving-in-24-hours', 'drivingSecondsIn24h', 'drivingSecondsIn24hAtMost', {}],
];
const rank = { compliant: 0, 'not-applicable': 0, 'cannot-tell': 1, finding: 2 };

for (const [slug, least, most, more] of upperLimits) {
  test(`${slug}: more of ${least} ${JSON.stringify(more)} never looks better, and between the bounds nothing is claimed`, () => {
    const rule = ruleOf(slug);
    const first = examplesOf(slug)[0]!.facts;
    const judge = (a: number, b: number) =>
      rule.judge(rule.facts.parse({ ...first, ...more, [least]: a, [most]: b }), law).verdict;
    const time = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(time, time, time, (start, width, extra) => {
        const narrow = judge(start, start + width);
        assert.ok(rank[judge(start + extra, start + width + extra)] >= rank[narrow]);
        // What is claimed with bounds must hold at either end of them.
        if (narrow === 'compliant') assert.equal(judge(start + width, start + width), 'compliant');
        if (narrow === 'finding') assert.equal(judge(start, start), 'finding');
      }),
      { seed: 70_903, numRuns: 200 },
    );
  });
}

test('delivery-time-speed: more time never makes a finding, more distance never takes one away', () => {
  const rule = ruleOf('delivery-time-speed');
  const first = examplesOf('delivery-time-speed')[0]!.facts;
  const judge = (distanceM: number, promisedSeconds: number) =>
    rule.judge(rule.facts.parse({ ...first, distanceM, promisedSeconds }), law).verdict;
  const metres = fc.integer({ min: 0, max: 30_000 });
  const seconds = fc.integer({ min: 1, max: 7200 });
  fc.assert(
    fc.property(metres, metres, seconds, seconds, (distance, farther, time, longer) => {
      // 15 km/h in whole numbers: 15,000 m in 3,600 s.
      assert.equal(judge(distance, time), distance * 36 > time * 150 ? 'finding' : 'compliant');
      if (judge(distance, time) === 'compliant') assert.equal(judge(distance, time + longer), 'compliant');
      if (judge(distance, time) === 'finding') assert.equal(judge(distance + farther, time), 'finding');
    }),
    { seed: 70_904, numRuns: 300 },
  );
});

test('every rule that hangs on the class says so of an unclear one, even where all else is complete', () => {
  const byClass = [
    'daily-overtime',
    'monthly-overtime',
    'weekly-rest-day',
    'prompt-and-stop',
    'daily-prompt-and-stop',
    'cycle-hours',
  ];
  for (const slug of byClass) {
    const rule = ruleOf(slug);
    for (const { facts, expect } of examplesOf(slug)) {
      if (expect.verdict !== 'finding' && expect.verdict !== 'compliant') continue;
      const verdict = rule.judge(rule.facts.parse({ ...facts, workerClass: 'unclear' }), law);
      assert.deepEqual(verdict, { verdict: 'cannot-tell', reason: 'class-unclear', missing: 'relation' }, slug);
    }
  }
});
