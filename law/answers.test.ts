import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { dayAnswer, lawAnswer } from './answers.ts';
import { lawAsKnown } from './in-force.ts';
import { LawError } from './law-error.ts';

const law = lawAsKnown();

test('a value with where it comes from', () => {
  const { name, value, unit, from, to, knownFrom, place, instrument, article, confidence, source } = lawAnswer(
    law,
    'minimum-wage-monthly',
    '2026-11-23',
    '500229',
  );
  assert.deepEqual(
    { name, value, unit, from, to, knownFrom, place, instrument, article, confidence, source },
    {
      name: 'minimum-wage-monthly',
      value: 220_000,
      unit: 'fen',
      from: '2025-01-01',
      to: null,
      knownFrom: '2025-01-01',
      place: '500229',
      instrument: '渝人社发〔2024〕22号',
      article: '一',
      confidence: 'secondary',
      source: 'minimum-wage-notice-2025',
    },
  );
});

test('a value nobody published is null with the place to look', () => {
  const answer = lawAnswer(law, 'contribution-base-ceiling', '2026-11-23', '500229');
  assert.equal(answer.value, null);
  assert.equal(answer.whereToLook, '2026年度社会保险缴费工资基数通知');
});

test('a day with its kind, festival and whether the year is announced', () => {
  assert.deepEqual(dayAnswer(law, '2026-10-01'), {
    date: '2026-10-01',
    kind: 'statutory-holiday',
    name: '国庆节',
    published: true,
  });
  assert.deepEqual(dayAnswer(law, '2026-02-28'), {
    date: '2026-02-28',
    kind: 'make-up-workday',
    name: '春节',
    published: true,
  });
  assert.deepEqual(dayAnswer(law, '2026-11-23'), { date: '2026-11-23', kind: 'workday', published: true });
  assert.deepEqual(dayAnswer(law, '2027-05-02'), {
    date: '2027-05-02',
    kind: 'statutory-holiday',
    name: '劳动节',
    published: false,
  });
  assert.deepEqual(dayAnswer(law, '2027-05-04'), {
    date: '2027-05-04',
    kind: 'unannounced',
    published: false,
    remark: '调休未公布',
  });
  const before = lawAsKnown({ knownOn: day('2020-01-20') });
  assert.equal(dayAnswer(before, '2020-02-01').kind, 'make-up-workday');
});

test('what is not a date is said so', () => {
  for (const text of ['2026-02-29', '2026-2-1', '20260201', 'today']) {
    const refused = (error: unknown) => error instanceof LawError && error.code === 'LAW-007';
    assert.throws(() => dayAnswer(law, text), refused, text);
    assert.throws(() => lawAnswer(law, 'overtime-month-seconds', text), refused, text);
  }
});
