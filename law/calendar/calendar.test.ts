import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { day, formatDay, weekday } from '#basics/day.ts';
import { lawAsKnown } from '../in-force.ts';
import type { DayKind } from '../in-force.types.ts';
import { daysNamed } from './notice.ts';
import { shippedNotices } from './notices/all.ts';
import { firstWorkdayOnOrAfter, lastWorkdayOnOrBefore } from './workdays.ts';

const { calendar } = lawAsKnown();
const kind = (date: string) => calendar.kindOf(day(date));
const daysOf = (year: number, wanted: DayKind) => {
  const found: string[] = [];
  for (let at = day(`${year}-01-01`); at < day(`${year + 1}-01-01`); at++) {
    if (calendar.kindOf(at) === wanted) found.push(formatDay(at).slice(5));
  }
  return found.join(' ');
};

test('every notice file is in the index', () => {
  const files = readdirSync(new URL('./notices/', import.meta.url)).filter((name) => name !== 'all.ts');
  assert.deepEqual(
    shippedNotices.map((one) => `${one.source.replace('holiday-notice-', '')}.ts`).toSorted(),
    files.toSorted(),
  );
});

test('statutory days follow from the four texts of the regulation', () => {
  // 1999: no 清明, 端午, 中秋; three days of May. 2007: the eve, not the third day. 2013: the third day again. 2024: thirteen days.
  assert.equal(daysOf(2007, 'statutory-holiday'), '01-01 02-18 02-19 02-20 05-01 05-02 05-03 10-01 10-02 10-03');
  assert.equal(daysOf(2008, 'statutory-holiday'), '01-01 02-06 02-07 02-08 04-04 05-01 06-08 09-14 10-01 10-02 10-03');
  assert.equal(daysOf(2013, 'statutory-holiday'), '01-01 02-09 02-10 02-11 04-04 05-01 06-12 09-19 10-01 10-02 10-03');
  assert.equal(daysOf(2014, 'statutory-holiday'), '01-01 01-31 02-01 02-02 04-05 05-01 06-02 09-08 10-01 10-02 10-03');
});

test('statutory days of 2022 to 2027 are those of the fact sheet', () => {
  assert.equal(daysOf(2022, 'statutory-holiday'), '01-01 02-01 02-02 02-03 04-05 05-01 06-03 09-10 10-01 10-02 10-03');
  assert.equal(daysOf(2023, 'statutory-holiday'), '01-01 01-22 01-23 01-24 04-05 05-01 06-22 09-29 10-01 10-02 10-03');
  assert.equal(daysOf(2024, 'statutory-holiday'), '01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03');
  assert.equal(
    daysOf(2025, 'statutory-holiday'),
    '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06',
  );
  assert.equal(
    daysOf(2026, 'statutory-holiday'),
    '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03',
  );
  assert.equal(
    daysOf(2027, 'statutory-holiday'),
    '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
  );
});

test('days off and make-up workdays of 2026 are those of the notice', () => {
  assert.equal(daysOf(2026, 'make-up-workday'), '01-04 02-14 02-28 05-09 09-20 10-10');
  assert.equal(
    daysOf(2026, 'adjusted-day-off'),
    '01-02 01-03 02-15 02-20 02-21 02-22 02-23 04-04 04-06 05-03 05-04 05-05 06-20 06-21 09-26 09-27 10-04 10-05 10-06 10-07',
  );
  assert.equal(kind('2026-11-21'), 'weekend');
  assert.equal(kind('2026-11-23'), 'workday');
});

test('the averages of the pay notice are averages: real working days by year', () => {
  const worked = (year: number) =>
    `${daysOf(year, 'workday')} ${daysOf(year, 'make-up-workday')}`.split(' ').filter((date) => date !== '').length;
  assert.deepEqual([2022, 2023, 2024, 2025, 2026].map(worked), [249, 249, 251, 248, 248]);
});

test('each text of the regulation has its number of holidays, two festivals on one date counted once', () => {
  const law = lawAsKnown();
  for (let year = 2007; year <= 2050; year++) {
    const days = daysOf(year, 'statutory-holiday').split(' ');
    const festivals = days.reduce((sum, date) => sum + calendar.festivalsOf(day(`${year}-${date}`)).length, 0);
    assert.equal(festivals, law.inForce('statutory-holidays-per-year', day(`${year}-06-30`)).value, String(year));
  }
});

test('one date, two festivals', () => {
  assert.deepEqual(calendar.festivalsOf(day('2009-10-03')).toSorted(), ['中秋节', '国庆节']);
  assert.deepEqual(calendar.festivalsOf(day('2020-10-01')).toSorted(), ['中秋节', '国庆节']);
  assert.deepEqual(calendar.festivalsOf(day('2026-10-01')), ['国庆节']);
  assert.deepEqual(calendar.festivalsOf(day('2026-10-05')), []);
});

test('New Year’s Eve of 2024 was only encouraged leave', () => {
  assert.equal(kind('2024-02-09'), 'workday');
});

test('a statutory day wins over the notice that lists it, a notice over the weekend', () => {
  assert.equal(kind('2026-05-02'), 'statutory-holiday');
  assert.equal(kind('2026-05-03'), 'adjusted-day-off');
  assert.equal(kind('2026-02-28'), 'make-up-workday');
  assert.equal(kind('2022-12-31'), 'adjusted-day-off');
  assert.equal(kind('2018-12-29'), 'make-up-workday');
});

test('a year without its notice answers its statutory days and nothing else', () => {
  assert.equal(calendar.published(2026), true);
  assert.equal(calendar.published(2027), false);
  assert.equal(kind('2027-02-08'), 'statutory-holiday');
  assert.equal(calendar.isWorkday(day('2027-02-08')), false);
  assert.equal(kind('2027-02-09'), 'unannounced');
  assert.equal(kind('2027-02-13'), 'unannounced');
  assert.equal(calendar.isWorkday(day('2027-02-09')), null);
  assert.equal(kind('1990-05-01'), 'unannounced');
  assert.equal(kind('2150-05-01'), 'unannounced');
});

test('every day of 2007 to 2026 has a kind that fits its weekday', () => {
  for (let at = day('2007-01-01'); at <= day('2026-12-31'); at++) {
    const found = calendar.kindOf(at);
    assert.notEqual(found, 'unannounced', formatDay(at));
    if (found === 'workday') assert.ok(weekday(at) <= 5, formatDay(at));
    if (found === 'weekend' || found === 'make-up-workday') assert.ok(weekday(at) > 5, formatDay(at));
    assert.equal(calendar.isWorkday(at), found === 'workday' || found === 'make-up-workday');
    assert.equal(calendar.nameOf(at) === null, found === 'workday' || found === 'weekend', formatDay(at));
  }
});

test('2020 as believed before and after the epidemic notice', () => {
  const before = lawAsKnown({ knownOn: day('2020-01-20') }).calendar;
  const after = lawAsKnown({ knownOn: day('2020-02-01') }).calendar;
  const both = (date: string) => [before.kindOf(day(date)), after.kindOf(day(date))];
  assert.deepEqual(both('2020-01-30'), ['adjusted-day-off', 'adjusted-day-off']);
  assert.deepEqual(both('2020-01-31'), ['workday', 'adjusted-day-off']);
  assert.deepEqual(both('2020-02-01'), ['make-up-workday', 'adjusted-day-off']);
  assert.deepEqual(both('2020-02-02'), ['weekend', 'adjusted-day-off']);
  assert.deepEqual(both('2020-02-03'), ['workday', 'workday']);
});

test('2015 and 2019 had amendments with a day of their own', () => {
  const on = (known: string, date: string) => lawAsKnown({ knownOn: day(known) }).calendar.kindOf(day(date));
  assert.deepEqual([on('2015-05-12', '2015-09-03'), on('2015-05-13', '2015-09-03')], ['workday', 'adjusted-day-off']);
  assert.deepEqual([on('2015-05-12', '2015-09-06'), on('2015-05-13', '2015-09-06')], ['weekend', 'make-up-workday']);
  assert.deepEqual([on('2019-03-21', '2019-05-02'), on('2019-03-22', '2019-05-02')], ['workday', 'adjusted-day-off']);
  assert.deepEqual([on('2019-03-21', '2019-05-05'), on('2019-03-22', '2019-05-05')], ['weekend', 'make-up-workday']);
});

test('the day a text or a notice became known decides what was believed', () => {
  const october = lawAsKnown({ knownOn: day('2024-10-31') }).calendar;
  assert.equal(october.published(2025), false);
  assert.equal(october.kindOf(day('2025-05-02')), 'unannounced');
  assert.equal(october.kindOf(day('2025-01-28')), 'unannounced');
  const november = lawAsKnown({ knownOn: day('2024-11-10') }).calendar;
  assert.equal(november.kindOf(day('2025-05-02')), 'statutory-holiday');
  assert.equal(november.published(2025), false);
  assert.equal(lawAsKnown({ knownOn: day('2024-11-12') }).calendar.published(2025), true);
  // In November 2007 the text of 1999 still stood, so 2 May 2008 was thought statutory.
  assert.equal(lawAsKnown({ knownOn: day('2007-11-30') }).calendar.kindOf(day('2008-05-02')), 'statutory-holiday');
});

test('pay due on a rest day or holiday is due the last working day before (sheet example E15)', () => {
  const latest = (date: string) => {
    const found = lastWorkdayOnOrBefore(calendar, day(date));
    return found === null ? null : formatDay(found);
  };
  assert.equal(latest('2026-05-02'), '2026-04-30');
  assert.equal(latest('2026-10-05'), '2026-09-30');
  assert.equal(latest('2026-10-10'), '2026-10-10');
  assert.equal(latest('2026-11-22'), '2026-11-20');
  assert.equal(latest('2027-03-15'), null);
  assert.equal(latest('2027-01-01'), '2026-12-31');
});

test('a limit that ends on a holiday ends on the next working day', () => {
  assert.equal(firstWorkdayOnOrAfter(calendar, day('2026-10-01')), day('2026-10-08'));
  assert.equal(firstWorkdayOnOrAfter(calendar, day('2026-02-14')), day('2026-02-14'));
  assert.equal(firstWorkdayOnOrAfter(calendar, day('2027-02-05')), null);
});

test('ranges of days are written one way', () => {
  assert.deepEqual(daysNamed(['2026-02-27..2026-03-01', '2026-03-05']).map(formatDay), [
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
    '2026-03-05',
  ]);
  assert.throws(() => daysNamed(['2026-02-30']), RangeError);
});

test('a trial calendar can lose a holiday', () => {
  const trial = lawAsKnown({ changed: { days: { '2026-10-02': 'adjusted-day-off' } } });
  assert.equal(trial.calendar.kindOf(day('2026-10-02')), 'adjusted-day-off');
  assert.deepEqual(trial.calendar.festivalsOf(day('2026-10-02')), []);
  assert.notEqual(trial.digest, lawAsKnown().digest);
});
