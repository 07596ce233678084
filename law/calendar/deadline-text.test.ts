import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '../in-force.ts';
import { deadlineAfter, deadlineBefore } from './deadline.ts';
import { deadlineInWords } from './deadline-text.ts';

const { calendar } = lawAsKnown();

test('ten working days can be counted along in both languages', () => {
  const deadline = deadlineAfter(calendar, { start: day('2024-02-06'), count: 10, counting: 'working-days' });
  assert.deepEqual(deadlineInWords(deadline), {
    zh: [
      '自2024-02-06次日起算第10个工作日：2024-02-26。',
      '2024-02-06为起算日，当日不计。',
      '2024-02-07至2024-02-09：计3个工作日，累计3个工作日。',
      '2024-02-10至2024-02-17：春节假期，不计。',
      '2024-02-18：计1个工作日，累计4个工作日（春节调休上班）。',
      '2024-02-19至2024-02-23：计5个工作日，累计9个工作日。',
      '2024-02-24至2024-02-25：周末，不计。',
      '2024-02-26：计1个工作日，累计10个工作日。',
      '2024-02-26为最后一日。',
    ],
    en: [
      'Working day 10 from the day after 2024-02-06: 2024-02-26.',
      '2024-02-06 sets it off and is not counted.',
      '2024-02-07 to 2024-02-09: 3 working days, 3 so far.',
      '2024-02-10 to 2024-02-17: Spring Festival holiday, not counted.',
      '2024-02-18: 1 working day, 4 so far (make-up workday for Spring Festival).',
      '2024-02-19 to 2024-02-23: 5 working days, 9 so far.',
      '2024-02-24 to 2024-02-25: weekend, not counted.',
      '2024-02-26: 1 working day, 10 so far.',
      '2024-02-26 is the last day.',
    ],
  });
});

test('a last day in a holiday, a month without the date, and counting back', () => {
  const year = deadlineAfter(calendar, { start: day('2023-02-10'), count: 1, counting: 'years' });
  assert.deepEqual(deadlineInWords(year).zh, [
    '自2023-02-10次日起算1年，末日顺延，至2024-02-18届满。',
    '2023-02-10为起算日，当日不计。',
    '2023-02-11至2024-02-10：计365日，累计365日。',
    '2024-02-10至2024-02-17：春节假期，顺延到之后的工作日。',
    '2024-02-18为最后一日。',
  ]);
  const month = deadlineAfter(calendar, { start: day('2025-01-31'), count: 1, counting: 'months' });
  assert.equal(
    deadlineInWords(month).zh[2],
    '2025-02-01至2025-02-28：计28日，累计28日（到期月没有31日，以月末日为最后一日）。',
  );
  const meeting = deadlineBefore(calendar, { event: day('2025-10-28'), count: 10, counting: 'calendar-days' });
  assert.deepEqual(deadlineInWords(meeting), {
    zh: [
      '2025-10-28的10日前，最迟2025-10-17。',
      '2025-10-28为事情之日，由此倒推。',
      '2025-10-19至2025-10-28：计10日，累计10日。',
      '2025-10-18：周末，提前到之前的工作日。',
      '2025-10-17为最后一日。',
    ],
    en: [
      '10 calendar days before 2025-10-28: 2025-10-17 at the latest.',
      '2025-10-28 is the day of the event; counted back from it.',
      '2025-10-19 to 2025-10-28: 10 calendar days, 10 so far.',
      '2025-10-18: weekend, so the working day before.',
      '2025-10-17 is the last day.',
    ],
  });
});

test('a pause, ended or not, and days not announced', () => {
  const limit = { start: day('2026-11-02'), count: 5, counting: 'calendar-days' } as const;
  const pause = { from: day('2026-11-05'), to: day('2026-11-10'), reason: '等待鉴定' };
  const ended = deadlineInWords(deadlineAfter(calendar, { ...limit, pauses: [pause] }));
  assert.equal(ended.zh[3], '2026-11-05至2026-11-09：中止：等待鉴定，不计。');
  const open = deadlineInWords(deadlineAfter(calendar, { ...limit, pauses: [{ ...pause, to: null }] }));
  assert.deepEqual(
    [open.zh[0], open.zh.at(-1), open.en[0], open.en.at(-1)],
    [
      '自2026-11-02次日起算5日：中止期间尚未结束，届满日未定。',
      '2026-11-05起中止：等待鉴定，尚未恢复。',
      '5 calendar days counted from the day after 2026-11-02: suspended, so there is no last day yet.',
      'From 2026-11-05: suspended: 等待鉴定, not resumed yet.',
    ],
  );
  const known = lawAsKnown({ knownOn: day('2026-11-25') }).calendar;
  const provisional = deadlineInWords(deadlineAfter(known, { ...limit, start: day('2026-12-28') }));
  assert.match(provisional.zh.at(-1)!, /暂算/);
  assert.match(provisional.en.at(-1)!, /provisional/);
});

test('every line stands in both languages, and English ones say Chinese only in the reason a person wrote', () => {
  for (const counting of [
    'working-days',
    'calendar-days',
    'raw-days',
    'months',
    'raw-months',
    'years',
    'raw-years',
  ] as const) {
    for (let start = day('2014-12-20'); start < day('2015-12-31'); start += 9) {
      for (const deadline of [
        deadlineAfter(calendar, { start, count: 2, counting }),
        deadlineBefore(calendar, { event: start, count: 2, counting }),
      ]) {
        const { zh, en } = deadlineInWords(deadline);
        assert.equal(zh.length, en.length);
        assert.ok(!/\p{Script=Han}/u.test(en.join('')), en.join('\n'));
        assert.ok(!/undefined|null|：，/.test(zh.join('') + en.join('')));
      }
    }
  }
});
