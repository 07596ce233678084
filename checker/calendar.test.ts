import assert from 'node:assert/strict';
import test from 'node:test';
import {
  clockOf,
  dateOf,
  dayNumber,
  dayOfInstant,
  midnight,
  monthLength,
  monthsLater,
  readDay,
  readInstant,
  readMonth,
  weekdayOf,
  writeDay,
  writeInstant,
} from './calendar.ts';
import { isNamedOff, isStatutory, isWorkingDay, latestPayDay, noticeKnown, ofSheet } from './holidays.ts';

test('every day of two centuries follows the day before and is read back as written', () => {
  let expected = readDay('1900-01-01')!;
  assert.equal(dayNumber(1970, 1, 1), 0);
  for (let year = 1900; year < 2100; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let dayOfMonth = 1; dayOfMonth <= monthLength(year, month); dayOfMonth++) {
        assert.equal(dayNumber(year, month, dayOfMonth), expected);
        assert.deepEqual(dateOf(expected), { year, month, dayOfMonth });
        expected++;
      }
    }
  }
});

test('what is no date, month or instant is not read', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-01', '', '2026-04-31'])
    assert.equal(readDay(text), null);
  assert.equal(readMonth('2026-13'), null);
  for (const text of [
    '2026-09-03T24:00:00+08:00',
    '2026-09-03T08:00:00Z',
    '2026-09-03T08:00+08:00',
    '2026-02-30T08:00:00+08:00',
  ])
    assert.equal(readInstant(text), null);
  assert.throws(() => dateOf(1e300), RangeError);
  assert.throws(() => dateOf(20_000.5), RangeError);
});

test('a local day begins at midnight +08:00', () => {
  const at = readInstant('2026-09-03T00:00:00+08:00')!;
  assert.equal(at, 1_788_364_800);
  assert.equal(midnight(readDay('2026-09-03')!), at);
  assert.equal(writeDay(dayOfInstant(at)), '2026-09-03');
  assert.equal(writeDay(dayOfInstant(at - 1)), '2026-09-02');
  assert.equal(clockOf(at + 45_296), '12:34:56');
  assert.equal(writeInstant(at + 45_296), '2026-09-03T12:34:56+08:00');
});

test('a month later is the same day of the month, or its last', () => {
  const later = (day: string, months: number) => writeDay(monthsLater(readDay(day)!, months));
  assert.equal(later('2026-08-20', 1), '2026-09-20');
  assert.equal(later('2026-01-31', 1), '2026-02-28');
  assert.equal(later('2027-12-31', 2), '2028-02-29');
  assert.equal(weekdayOf(readDay('2026-11-23')!), 1);
});

test('as many statutory and working days as the sheet counts', () => {
  const counted = Object.fromEntries(
    [2022, 2023, 2024, 2025, 2026].map((year) => {
      const days = Array.from(
        { length: dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1) },
        (_, i) => dayNumber(year, 1, 1) + i,
      );
      return [year, [days.filter(isStatutory).length, days.filter((day) => isWorkingDay(day) === true).length]];
    }),
  );
  assert.deepEqual(counted, { 2022: [11, 249], 2023: [11, 249], 2024: [11, 251], 2025: [13, 248], 2026: [13, 248] });
});

test('days of the worked examples: 5 April is statutory, 6 April a day off, 28 February a working Saturday', () => {
  assert.ok(isStatutory(ofSheet('2026-04-05')));
  assert.ok(isNamedOff(ofSheet('2026-04-06')) && !isStatutory(ofSheet('2026-04-06')));
  assert.equal(isWorkingDay(ofSheet('2026-02-28')), true);
});

test('E15: pay agreed for 2 May 2026 is due on 30 April; without a notice the day is not certain', () => {
  assert.deepEqual(latestPayDay(ofSheet('2026-05-02')), { day: ofSheet('2026-04-30'), certain: true });
  assert.deepEqual(latestPayDay(ofSheet('2027-03-10')), { day: ofSheet('2027-03-10'), certain: false });
  assert.equal(noticeKnown(ofSheet('2027-03-10')), false);
  assert.equal(isWorkingDay(ofSheet('2027-10-01')), false);
  assert.throws(() => isStatutory(ofSheet('2019-05-01')), /not on this checker/);
});
