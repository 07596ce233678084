import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { parseDay } from '#basics/day.ts';
import { shippedParameters } from '#law/parameters/all.ts';
import { instrumentById } from '#law/sources/all.ts';
import { findRule, indicators, rules, rulesByKind, rulesByMeasure, rulesOfUnit } from './catalogue.ts';
import { responsibleUnits, type UnitSlug } from './departments.ts';
import { tableNames } from './facts/tables.ts';
import { measureSlugs } from './rule.ts';

const levels = ['LAW', 'NOTICE', 'POLICY', 'STD', 'PRACTICE', 'SETTING'];

test('every slug names one rule, its file and its worked examples', () => {
  assert.equal(new Set(rules.map(({ slug }) => slug)).size, rules.length);
  for (const rule of rules) {
    const folder = `${String(measureSlugs.indexOf(rule.measure) + 1).padStart(2, '0')}-${rule.measure}`;
    for (const ending of ['ts', 'yaml']) {
      assert.ok(existsSync(new URL(`${folder}/${rule.slug}.${ending}`, import.meta.url)), `${rule.slug}.${ending}`);
    }
    assert.equal(findRule(rule.slug), rule);
  }
  assert.equal(findRule('no-such-rule'), undefined);
});

test('every rule has a title in both languages, a level, units that exist, and a life', () => {
  for (const rule of rules) {
    assert.match(rule.title.zh, /^[^A-Za-z]+$/, rule.slug);
    assert.match(rule.title.en, /^[A-Za-z0-9 ,:;.’'()%/-]+$/, rule.slug);
    assert.ok(levels.includes(rule.level), rule.slug);
    assert.ok(rule.departments.length > 0, rule.slug);
    for (const unit of rule.departments) assert.ok(unit in responsibleUnits, `${rule.slug}: ${unit}`);
    const [from, to] = [parseDay(rule.from), rule.to === null ? null : parseDay(rule.to)];
    assert.ok(from !== null && (rule.to === null || (to !== null && to >= from)), rule.slug);
  }
});

test('every basis is an article of an instrument we hold, and no draft', () => {
  for (const { slug, basis } of rules) {
    assert.ok(basis.length > 0, slug);
    for (const { instrument, article } of basis) {
      const source = instrumentById(instrument);
      assert.ok(source.draft !== true, `${slug} rests on the draft ${instrument}`);
      assert.ok(
        source.articles.some((one) => one.article === article),
        `${slug}: ${instrument} holds no ${article}`,
      );
    }
  }
});

test('every parameter and table a rule names exists, once', () => {
  const parameters = new Set(shippedParameters.map(({ name }) => name));
  for (const rule of rules) {
    for (const name of rule.parameters) assert.ok(parameters.has(name), `${rule.slug}: ${name}`);
    for (const table of rule.reads)
      assert.ok((tableNames as readonly string[]).includes(table), `${rule.slug}: ${table}`);
    assert.equal(new Set(rule.parameters).size, rule.parameters.length, rule.slug);
    assert.equal(new Set(rule.reads).size, rule.reads.length, rule.slug);
  }
});

test('every id of the fact sheets that has a rule is answered by it, and every rule answers an id', () => {
  const answered = new Map<string, string[]>();
  for (const { slug, sheetIds } of rules) {
    assert.ok(sheetIds.length > 0, slug);
    for (const id of sheetIds) answered.set(id, [...(answered.get(id) ?? []), slug]);
  }
  for (const id of answered.keys()) assert.match(id, /^[a-z-]+\/[A-Z0-9.-]+$/);
});

test('rules are found by kind, measure and unit, none lost and none twice', () => {
  for (const lists of [rulesByKind, rulesByMeasure]) {
    const found = Object.values(lists).flatMap((list) => list ?? []);
    assert.deepEqual(new Set(found), new Set(rules));
    assert.equal(found.length, rules.length);
  }
  for (const [kind, list] of Object.entries(rulesByKind)) for (const rule of list ?? []) assert.equal(rule.kind, kind);
  for (const unit of Object.keys(responsibleUnits) as UnitSlug[]) {
    for (const rule of rulesOfUnit(unit)) assert.ok(rule.departments.includes(unit));
  }
  assert.ok(rulesOfUnit('transport').some(({ slug }) => slug === 'driving-rest'));
});

test('indicators have names of their own, titles, a basis and parameters and tables that exist', () => {
  const parameters = new Set(shippedParameters.map(({ name }) => name));
  assert.ok(indicators.length > 0);
  for (const { slug, title, basis, reads, parameters: names } of indicators) {
    assert.equal(findRule(slug), undefined, slug);
    assert.match(title.zh, /^[^A-Za-z]+$/, slug);
    assert.match(title.en, /^[A-Za-z ,-]+$/, slug);
    for (const { instrument, article } of basis) {
      assert.ok(
        instrumentById(instrument).articles.some((one) => one.article === article),
        slug,
      );
    }
    for (const name of names) assert.ok(parameters.has(name), `${slug}: ${name}`);
    for (const table of reads) assert.ok((tableNames as readonly string[]).includes(table), `${slug}: ${table}`);
  }
  assert.equal(new Set(indicators.map(({ slug }) => slug)).size, indicators.length);
});
