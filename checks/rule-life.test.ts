import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { day, formatDay, parseDay } from '#basics/day.ts';
import { dayOf, formatInstant, parseInstant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { LawError } from '#law/law-error.ts';
import { findRule, rules } from '#measures/catalogue.ts';
import { measureSlugs, type Rule } from '#measures/rule.ts';
import type { WorkedExample } from '#measures/worked-examples.ts';
import { HORIZON, quarterDays, silencesOf } from './law-life.ts';

const law = lawAsKnown();
const place = '500229';

/**
 * Parameters a rule reads only on the days they hold, with their first and last day: the rule is older, or outlives them, and
 * says nothing or something else on other days.
 */
const partOfLife: Readonly<Record<string, Readonly<Record<string, readonly [from: string, to: string | null]>>>> = {
  'weekly-rest-day': { 'delivery-rest-days-per-week': ['2025-12-02', null] },
  'premium-amount': {
    'injury-premium-delivery-high': ['2025-07-01', null],
    'injury-premium-takeaway': ['2022-07-01', '2025-06-30'],
    'injury-float-least': ['2025-07-01', null],
    'injury-float-most': ['2025-07-01', null],
    'injury-float-step': ['2025-07-01', null],
  },
  'injury-application-by-platform': {
    'injury-platform-application-workdays': ['2022-07-01', '2025-06-30'],
    'injury-platform-application-days': ['2025-07-01', null],
  },
  ...Object.fromEntries(
    ['benefit-amount', 'benefit-unverified'].map((slug) => [
      slug,
      {
        'injury-benefit-base-share': ['2022-07-01', null],
        'injury-benefits-follow-work-injury': ['2022-07-01', null],
        'injury-living-support': ['2022-07-01', null],
      } as const,
    ]),
  ),
};

const living = rules.map((rule) => ({
  rule,
  days: quarterDays(day(rule.from), rule.to === null ? HORIZON : day(rule.to)),
}));

test('on every quarter of a rule’s life each of its parameters has a value or a dated unknown', () => {
  for (const { rule } of living) {
    const part = partOfLife[rule.slug] ?? {};
    for (const [name, [from, to]] of Object.entries(part)) {
      assert.ok(rule.parameters.includes(name), `${rule.slug} does not read ${name}`);
      assert.deepEqual(silencesOf(law, { slug: rule.slug, from, to, parameters: [name] }, { place }), []);
      const outside = [day(from) - 1, ...(to === null ? [] : [day(to) + 1])];
      for (const at of outside) assert.equal(law.findInForce(name, at, place), null, `${name} on ${formatDay(at)}`);
    }
    const whole = rule.parameters.filter((name) => !(name in part));
    assert.deepEqual(silencesOf(law, { ...rule, parameters: whole }, { place }), []);
  }
});

function examplesOf(rule: Rule): WorkedExample[] {
  const folder = `${String(measureSlugs.indexOf(rule.measure) + 1).padStart(2, '0')}-${rule.measure}`;
  const path = new URL(`../measures/${folder}/${rule.slug}.yaml`, import.meta.url);
  return (parse(readFileSync(path, 'utf8')) as { examples: WorkedExample[] }).examples;
}

/** The facts of an example with every date and moment in them moved by a number of days. */
function moved(facts: unknown, days: number): unknown {
  if (Array.isArray(facts)) return facts.map((one) => moved(one, days));
  if (facts !== null && typeof facts === 'object') {
    return Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, moved(value, days)]));
  }
  if (typeof facts !== 'string') return facts;
  const [on, at] = [parseDay(facts), parseInstant(facts)];
  if (on !== null) return formatDay(on + days);
  return at === null ? facts : formatInstant(at + days * 86400);
}

/** The first day the facts name, or null where they name none. */
function firstDay(facts: unknown): number | null {
  if (facts === null || typeof facts !== 'object') {
    if (typeof facts !== 'string') return null;
    const at = parseInstant(facts);
    return parseDay(facts) ?? (at === null ? null : dayOf(at));
  }
  for (const value of Object.values(facts)) {
    const found = firstDay(value);
    if (found !== null) return found;
  }
  return null;
}

test('the worked examples of every rule, moved to every quarter of its life, are judged without an error of the law', () => {
  let judged = 0;
  for (const { rule, days } of living) {
    for (const { say, facts } of examplesOf(rule)) {
      const anchor = firstDay(facts);
      for (const at of anchor === null ? days.slice(0, 1) : days) {
        const there = rule.facts.safeParse(moved(facts, at - (anchor ?? at)));
        assert.ok(there.success, `${rule.slug} ${say}`);
        try {
          const verdict = rule.judge(there.data, law);
          if (verdict.verdict === 'finding') rule.explain(there.data, law, verdict);
          judged++;
        } catch (error) {
          const why = error instanceof LawError ? error.message : error;
          assert.fail(`${rule.slug} on ${formatDay(at)}: ${say}: ${String(why)}`);
        }
      }
    }
  }
  assert.ok(judged > 1000, `only ${judged} judged`);
});

test('what a rule says of its facts can be printed as JSON Schema', () => {
  for (const rule of rules) {
    const schema = z.toJSONSchema(rule.facts, { io: 'output' });
    assert.equal(schema.type, 'object', rule.slug);
    assert.deepEqual(Object.keys(schema.properties ?? {}), Object.keys(rule.facts.shape), rule.slug);
  }
});

test('an example moved in time moves its days and moments and nothing else', () => {
  const facts = {
    day: '2026-02-28',
    at: '2026-02-28T23:59:59+08:00',
    month: '2026-02',
    list: [{ from: '2026-02-01' }],
    n: 3,
  };
  assert.deepEqual(moved(facts, 1), {
    day: '2026-03-01',
    at: '2026-03-01T23:59:59+08:00',
    month: '2026-02',
    list: [{ from: '2026-02-02' }],
    n: 3,
  });
  assert.equal(firstDay(facts), day('2026-02-28'));
  assert.equal(firstDay({ month: '2026-02' }), null);
  assert.ok(findRule('driving-rest') !== undefined);
});
