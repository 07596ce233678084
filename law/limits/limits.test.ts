import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { day } from '#basics/day.ts';
import type { Counting } from '../calendar/deadline.types.ts';
import { lawAsKnown } from '../in-force.ts';
import { shippedLaw } from '../loaded.ts';
import { instrumentById } from '../sources/all.ts';
import { findLimit, shippedLimits } from './all.ts';
import { alsoJudged } from './also-judged.ts';

const law = lawAsKnown();
const apart = ['all', 'also-judged', 'limit'];
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !apart.includes(name));

test('every file is named after the instrument its limits stand in today, and the index follows the files', () => {
  const inOrder = shippedLimits.map(({ name, rows }) => {
    const today = rows.filter((row) => row.to === null);
    assert.equal(today.length, 1, name);
    return today[0]!.instrument;
  });
  assert.deepEqual(
    inOrder.filter((instrument, index) => instrument !== inOrder[index - 1]),
    files.toSorted(),
  );
});

test('no two numbers of the law have one name', () => {
  const seen = new Set<string>();
  for (const { name } of shippedLaw.parameters) {
    assert.ok(!seen.has(name), name);
    seen.add(name);
  }
});

test('names are kebab case and titles are told in both languages', () => {
  for (const { name, title } of shippedLimits) {
    assert.match(name, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    assert.match(title.zh, /\p{Script=Han}/u, name);
    assert.match(title.en, /^[A-Z][\x20-\x7e’–]+$/, name);
  }
});

test('a limit is found by its name, one that rules judge by too', () => {
  for (const limit of [...shippedLimits, ...alsoJudged]) assert.equal(findLimit(limit.name), limit);
  assert.equal(findLimit('injury-decision-workdays')?.counting, 'working-days');
  assert.equal(findLimit('no-such-limit'), undefined);
});

test('a name that tells a unit tells its own', () => {
  for (const { name, unit } of shippedLimits) {
    const told = /-(days|months|years|hours)$/.exec(name)?.[1];
    if (told !== undefined) assert.equal(unit, told, name);
  }
});

test('an extension counts as the limit it extends', () => {
  const extensions = shippedLimits.filter(({ name }) => name.endsWith('-extension'));
  assert.ok(extensions.length > 0);
  for (const { name, counting } of extensions) {
    const stem = name.slice(0, -'-extension'.length);
    const extended = ['-days', '-months', ''].map((end) => findLimit(stem + end)).find((found) => found !== undefined);
    assert.ok(extended !== undefined, `${name} extends nothing`);
    assert.equal(counting, extended.counting, name);
  }
});

test('every value is a positive whole number and rows of one limit do not overlap', () => {
  for (const { name, rows } of shippedLimits) {
    for (const { value } of rows) if (value !== 'unknown') assert.ok(value > 0, name);
    const ordered = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    for (const [index, row] of ordered.entries()) {
      const next = ordered[index + 1];
      if (next === undefined || next.from === row.from) continue;
      assert.ok(row.to !== null && row.to < next.from, `${name} ${row.from}`);
    }
  }
});

/** Instruments whose own article says which days are days of work: up to how many, or which counts. */
const dayKinds: Readonly<Record<string, { article: string; working: (days: number) => boolean }>> = {
  'arbitration-case-rules': { article: '第八十条', working: (days) => [3, 5, 10].includes(days) },
  'administrative-penalty-law': { article: '第八十五条', working: (days) => [2, 3, 5, 7].includes(days) },
  'administrative-compulsion-law': { article: '第六十九条', working: (days) => days <= 10 },
  'administrative-reconsideration-law': { article: '第八十八条', working: (days) => [3, 5, 7, 10].includes(days) },
};

test('days of an instrument that says which days are working days count so', () => {
  for (const [instrument, { article, working }] of Object.entries(dayKinds)) {
    const cited = instrumentById(instrument).articles.some((one) => one.article === article);
    assert.ok(cited, `${instrument} ${article}`);
    const limits = shippedLimits.filter(
      ({ rows, unit }) => unit === 'days' && rows.some((row) => row.instrument === instrument),
    );
    assert.ok(limits.length > 0, instrument);
    for (const { name, counting, rows } of limits) {
      for (const { value } of rows) {
        if (value !== 'unknown') assert.equal(counting === 'working-days', working(value), `${name} ${value}`);
      }
    }
  }
});

/** Instruments that never say working day, and those whose limits all say it. */
const oneKind: Readonly<Record<string, readonly Counting[]>> = {
  'civil-procedure-law': ['calendar-days', 'raw-days'],
  'administrative-litigation-law': ['calendar-days'],
  'crime-referral-rules': ['calendar-days'],
  'arrears-list-rules': ['working-days'],
  'labour-inspection-regulation': ['working-days'],
  'government-information-regulation': ['working-days'],
};

test('days of an instrument that knows one kind of day are of that kind', () => {
  for (const [instrument, kinds] of Object.entries(oneKind)) {
    const limits = shippedLimits.filter(
      ({ rows, unit }) => unit === 'days' && rows.some((row) => row.instrument === instrument),
    );
    assert.ok(limits.length > 0, instrument);
    for (const { name, counting } of limits) assert.ok(kinds.includes(counting), name);
  }
});

test('a term, a retention and a deemed service stay on the day they fall on', () => {
  const status = /look-back|retention|-term-|^credit-|display|waiting|public-notice|mass-incident/;
  const limits = shippedLimits.filter(({ name }) => status.test(name));
  assert.ok(limits.length >= 12);
  for (const { name, counting } of limits) assert.match(counting, /^raw-/, name);
});

test('values of the day they are asked for', () => {
  const on = (name: string, date: string) => law.inForce(name, day(date), '500229').value;
  assert.equal(on('inspection-filing-days', '2022-01-28'), 5);
  assert.equal(on('inspection-investigation-days', '2023-04-17'), 60);
  assert.equal(on('inspection-investigation-extension', '2023-04-17'), 30);
  assert.deepEqual(
    ['2021-12-31', '2022-01-01'].map((date) => on('service-public-notice-days', date)),
    [60, 30],
  );
  assert.equal(on('check-result-publication-days', '2025-01-22'), 20);
  assert.equal(on('reconsideration-decision-days', '2022-12-01'), 60);
  assert.equal(law.findInForce('reconsideration-simple-days', day('2023-12-31')), null);
  assert.equal(law.findInForce('credit-minor-most-months', day('2023-04-30')), null);
  assert.equal(on('credit-minor-most-months', '2026-03-31'), null);
  assert.equal(on('credit-minor-most-months', '2026-04-01'), 3);
});
