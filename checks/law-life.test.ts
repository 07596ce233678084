import assert from 'node:assert/strict';
import test from 'node:test';
import { day, formatDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { DatedValue } from '#law/in-force.types.ts';
import { shippedLaw } from '#law/loaded.ts';
import { HORIZON, parameterSilences, quarterDays, silencesOf } from './law-life.ts';

const law = lawAsKnown();
/** 城口 and one of its townships, a district of tier 1, one that changed tier and code. */
const areas = ['500229', '500229001', '500112', '500154'];

test('every parameter has one value or a dated unknown on every quarter of its life', () => {
  for (const parameter of shippedLaw.parameters) assert.deepEqual(parameterSilences(law, parameter, areas), []);
});

test('no two rows of one place and platform are ever in force together', () => {
  for (const { name, rows } of shippedLaw.parameters) {
    const believed = rows.filter((row) => row.knownTo === undefined);
    for (const a of believed) {
      for (const b of believed) {
        const together = a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999');
        assert.ok(
          a === b || a.place !== b.place || a.platform !== b.platform || !together,
          `${name} ${a.from} ${b.from}`,
        );
      }
    }
  }
});

test('quarters are walked at both ends', () => {
  assert.deepEqual(quarterDays(day('2025-11-15'), day('2026-05-02')).map(formatDay), [
    '2025-11-15',
    '2025-12-31',
    '2026-01-01',
    '2026-03-31',
    '2026-04-01',
    '2026-05-02',
  ]);
  assert.equal(formatDay(HORIZON), '2026-12-31');
});

const stop: DatedValue = {
  from: '2021-07-26',
  to: '2023-06-30',
  knownFrom: '2021-07-26',
  value: 1200,
  instrument: 'delivery-opinion',
  article: '工作时间',
  confidence: 'secondary',
  lastChecked: '2026-11-23',
};
const here = { place: '500229' };
const living = { slug: 'rule', from: '2021-07-26', to: null, parameters: ['delivery-stop-seconds'] };

test('a gap and an overlap are found', () => {
  assert.deepEqual(silencesOf(law, living, here), []);
  const later = { ...stop, from: '2024-01-01', to: null };
  const gap = lawAsKnown({ changed: { values: { 'delivery-stop-seconds': [stop, later] } } });
  const silent = silencesOf(gap, living, here);
  assert.deepEqual(
    silent.map((text) => /on (\S+)/.exec(text)![1]),
    ['2023-07-01', '2023-09-30', '2023-10-01', '2023-12-31'],
  );
  assert.match(silent[0]!, /^rule: LAW-001 /);
  const early = { ...stop, from: '2023-06-01', to: null };
  const overlap = lawAsKnown({ changed: { values: { 'delivery-stop-seconds': [stop, early] } } });
  assert.match(silencesOf(overlap, living, here).join('\n'), /LAW-002 2 values of delivery-stop-seconds/);
});

test('a rule older than its parameter is found', () => {
  assert.match(silencesOf(law, { ...living, from: '2021-01-01' }, here).join('\n'), /on 2021-01-01/);
});

test('a parameter that began after the rule is named as such, with the day it began', () => {
  const rule = { slug: 'weekly-rest-day', from: '1995-01-01', to: null, parameters: ['delivery-rest-days-per-week'] };
  assert.match(silencesOf(law, rule, here).join('\n'), /on 1995-01-01/);
  const later = (date: string) => ({ ...here, later: { 'delivery-rest-days-per-week': date } });
  assert.deepEqual(silencesOf(law, rule, later('2025-12-02')), []);
  assert.match(silencesOf(law, rule, later('2025-12-01')).join('\n'), /on 2025-12-01/);
  assert.match(silencesOf(law, rule, later('2026-01-01')).join('\n'), /does not begin on 2026-01-01/);
});
