import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { parseDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { instrumentById, instruments, isInstrument } from './all.ts';

test('every file of the folder is in the index, under the id of its file', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !['all.ts', 'instrument.ts'].includes(name) && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3));
  assert.deepEqual(instruments.map((one) => one.id as string).toSorted(), files.toSorted());
});

test('every instrument has days, a way to be cited and articles', () => {
  for (const one of instruments) {
    assert.notEqual(parseDay(one.from), null, one.id);
    if (one.to !== null) assert.ok(parseDay(one.to) !== null && one.to >= one.from, one.id);
    assert.ok(one.title !== '' && one.cite !== '' && one.issuer !== '', one.id);
    assert.ok(one.articles.length > 0, one.id);
    assert.equal(one.confidence === 'setting', one.level === 'SETTING', one.id);
  }
});

test('what is not sure says what is to be verified', () => {
  for (const one of instruments) {
    if (one.confidence === 'memory') assert.match(one.note ?? '', /待核实|未见|没有/, one.id);
  }
});

test('citing an instrument that does not exist is an error', () => {
  assert.equal(isInstrument('labour-law'), true);
  assert.equal(isInstrument('labor-law'), false);
  assert.equal(instrumentById('minimum-wage-notice-2025').cite, '渝人社发〔2024〕22号');
  assert.throws(
    () => instrumentById('labor-law'),
    (error) => error instanceof GangwanError && error.code === 'LAW-008',
  );
});
