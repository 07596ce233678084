import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { shippedLaw } from '../loaded.ts';
import { flawOf } from '../parameter.ts';
import { isPlatformSlug, platformSlug } from '../platforms.ts';
import { instrumentById } from '../sources/all.ts';
import { shippedParameters } from './all.ts';

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== 'all.ts' && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3));

test('every file of the folder is in the index, under the name of its file', () => {
  assert.deepEqual(shippedParameters.map((parameter) => parameter.name).toSorted(), files.toSorted());
});

test('every row can be used', () => {
  for (const parameter of shippedLaw.parameters) {
    assert.ok(parameter.rows.length > 0, parameter.name);
    for (const row of parameter.rows) assert.equal(flawOf(parameter, row), null, `${parameter.name} ${row.from}`);
  }
});

test('every row cites an instrument in force on its days, and an article that instrument file lists', () => {
  for (const parameter of shippedLaw.parameters) {
    for (const row of parameter.rows) {
      const where = `${parameter.name} ${row.from} ${row.instrument} ${row.article}`;
      const source = instrumentById(row.instrument);
      assert.ok(source.from <= row.from, where);
      assert.ok(source.to === null || (row.to !== null && row.to <= source.to), where);
      assert.ok(
        source.articles.some(({ article }) => row.article.startsWith(article)),
        where,
      );
      assert.notEqual(source.draft, true, `${where} is a draft`);
    }
  }
});

test('no value is surer than its instrument, and only settings are settings', () => {
  const order = ['official', 'secondary', 'memory'];
  for (const parameter of shippedLaw.parameters) {
    for (const row of parameter.rows) {
      const source = instrumentById(row.instrument);
      const where = `${parameter.name} ${row.from}`;
      assert.equal(row.confidence === 'setting', source.level === 'SETTING', where);
      if (row.confidence === 'setting') continue;
      assert.ok(order.indexOf(row.confidence) >= order.indexOf(source.confidence), where);
    }
  }
});

test('a row whose publication day was not seen says so', () => {
  for (const parameter of shippedLaw.parameters) {
    for (const row of parameter.rows) {
      if (row.knownFrom !== row.from || row.confidence === 'setting' || row.value === 'unknown') continue;
      const source = instrumentById(row.instrument);
      const saysSo = /未见|发布日|公布日|凭记忆|取/.test(row.note ?? '') || row.from === source.from;
      assert.ok(saysSo, `${parameter.name} ${row.from}`);
    }
  }
});

test('what is wrong with a row is found', () => {
  const of = { keyedByPlace: 'area', keyedByPlatform: false, unit: 'fen' } as const;
  const good = {
    from: '2026-01-01',
    to: null,
    knownFrom: '2026-01-01',
    value: 1,
    instrument: 'labour-law',
    article: '第三十六条',
    confidence: 'memory',
    lastChecked: '2026-11-23',
  } as const;
  assert.equal(flawOf(of, good), null);
  assert.match(flawOf(of, { ...good, from: '2026-02-30' })!, /not a date/);
  assert.match(flawOf(of, { ...good, toKnownFrom: '2026-2-3' })!, /not a date/);
  assert.match(flawOf(of, { ...good, to: '2025-12-31' })!, /before its first/);
  assert.match(flawOf(of, { ...good, knownTo: '2025-12-31' })!, /before it was known/);
  assert.match(flawOf(of, { ...good, value: 'unknown' })!, /place to look/);
  assert.match(flawOf(of, { ...good, value: 22.5 })!, /whole number/);
  assert.match(flawOf(of, { ...good, place: 'tier-2' })!, /not an area code/);
  assert.match(flawOf({ ...of, keyedByPlace: 'none' }, { ...good, place: '500229' })!, /takes no place/);
  assert.match(flawOf({ ...of, keyedByPlace: 'tier' }, { ...good, place: '500229' })!, /must be a tier/);
  assert.match(flawOf(of, { ...good, platform: 'didi' })!, /takes no platform/);
  assert.match(flawOf(of, { ...good, article: '' })!, /no article/);
});

test('a row for one platform names it by its slug', () => {
  for (const { name, rows } of shippedLaw.parameters) {
    for (const { platform } of rows)
      if (platform !== undefined) assert.ok(isPlatformSlug(platform), `${name} ${platform}`);
  }
  assert.equal(platformSlug('京东秒送'), 'dada');
  assert.equal(platformSlug('91500229MA5U0T0105'), '91500229MA5U0T0105');
});
