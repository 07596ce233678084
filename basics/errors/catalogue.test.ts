import assert from 'node:assert/strict';
import test from 'node:test';
import { errorCatalogue, GangwanError } from './catalogue.ts';

const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));

test('codes and stems are used once and written one way', () => {
  const codes = errorCatalogue.map((entry) => entry.code as string);
  const stems = errorCatalogue.map((entry) => entry.stem as string);
  assert.equal(new Set(codes).size, codes.length);
  assert.equal(new Set(stems).size, stems.length);
  for (const code of codes) assert.match(code, /^[A-Z]{2,12}-\d{3}$/);
  for (const stem of stems) assert.match(stem, /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
});

/** A word that differs between the languages comes twice: `{state}` in Chinese, `{stateEn}` in English. */
const inChinese = (names: Set<string | undefined>) => new Set([...names].map((name) => name?.replace(/En$/, '')));

test('both sentences of an error carry the same placeholders', () => {
  for (const entry of errorCatalogue) {
    assert.deepEqual(placeholders(entry.zh), inChinese(placeholders(entry.en)), entry.code);
    assert.match(entry.zh, /。$/, entry.code);
    assert.match(entry.en, /\.$/, entry.code);
  }
});

test('an error says its code and both sentences', () => {
  const error = new GangwanError('law-not-a-date', { text: '2026-02-30' });
  assert.ok(error instanceof Error);
  assert.equal(error.code, 'LAW-007');
  assert.equal(error.message, 'LAW-007 2026-02-30 is not a date: write YYYY-MM-DD, for example 2026-10-01.');
  assert.match(error.sentence('zh'), /2026-02-30.*不是日期/);
});
