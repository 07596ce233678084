import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import chineseDays from 'chinese-days';
import { LunarDay, SolarTerm } from 'tyme4ts';
import { day, formatDay, weekday } from '#basics/day.ts';
import { lunarTable } from '#law/calendar/lunar-table.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { instrumentById } from '#law/sources/all.ts';

const { calendar } = lawAsKnown();
const monthDay = (solar: { getMonth(): number; getDay(): number }) => solar.getMonth() * 100 + solar.getDay();

test('the lunar table is what the library derives', () => {
  assert.deepEqual(
    lunarTable,
    lunarTable.map(([year]) => [
      year,
      monthDay(LunarDay.fromYmd(year, 1, 1).getSolarDay()),
      monthDay(SolarTerm.fromName(year, '清明').getSolarDay()),
      monthDay(LunarDay.fromYmd(year, 5, 5).getSolarDay()),
      monthDay(LunarDay.fromYmd(year, 8, 15).getSolarDay()),
    ]),
  );
});

test('the lunar table is what the built-in Chinese calendar says', {
  skip: !('Temporal' in globalThis) && 'no Temporal',
}, () => {
  const lunar = (year: number, at: number) => {
    const text = `${year}-${String(Math.floor(at / 100)).padStart(2, '0')}-${String(at % 100).padStart(2, '0')}`;
    const date = Temporal.PlainDate.from(text).withCalendar('chinese');
    return `${date.monthCode} ${date.day}`;
  };
  for (const [year, newYear, , dragonBoat, midAutumn] of lunarTable) {
    if (year > 2050) break;
    assert.equal(lunar(year, newYear), 'M01 1', `${year} new year`);
    assert.equal(lunar(year, dragonBoat), 'M05 5', `${year} dragon boat`);
    assert.equal(lunar(year, midAutumn), 'M08 15', `${year} mid-autumn`);
  }
});

interface YearFile {
  papers: string[];
  days: { name: string; date: string; isOffDay: boolean }[];
}
const folder = new URL('../../shared/data/holiday-notices/', import.meta.url);
const missing = existsSync(folder) ? false : 'no collection of holiday notices beside the project';

test('days off, make-up workdays and addresses are those of the collected notices', { skip: missing }, () => {
  for (let year = 2007; year <= 2026; year++) {
    const file = JSON.parse(readFileSync(new URL(`${year}.json`, folder), 'utf8')) as YearFile;
    const listed = new Set(file.days.map(({ date }) => date));
    for (const { date, isOffDay } of file.days) {
      const kind = calendar.kindOf(day(date));
      if (isOffDay) assert.ok(kind === 'statutory-holiday' || kind === 'adjusted-day-off', `${date} ${kind}`);
      // The collection marks a Monday on which ordinary work began again; it made up for nothing.
      else assert.equal(kind, date === '2020-02-03' ? 'workday' : 'make-up-workday', date);
    }
    for (let at = day(`${year}-01-01`); at <= day(`${year}-12-31`); at++) {
      const kind = calendar.kindOf(at);
      const elsewhere = [year - 1, year + 1].some((other) => namedIn(other, formatDay(at)));
      if (kind === 'adjusted-day-off' || kind === 'make-up-workday') {
        assert.ok(listed.has(formatDay(at)) || elsewhere, `${formatDay(at)} ${kind} is in no notice`);
      }
    }
    const addresses = [`holiday-notice-${year}`, `holiday-notice-${year}-amended`].slice(0, file.papers.length);
    assert.deepEqual(
      addresses.map((id) => instrumentById(id).address),
      file.papers,
    );
  }
});

function namedIn(year: number, date: string): boolean {
  const file = new URL(`${year}.json`, folder);
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as YearFile).days.some((one) => one.date === date);
}

test('chinese-days agrees on every working day of 2007 to 2026', () => {
  for (let at = day('2007-01-01'); at <= day('2026-12-31'); at++) {
    assert.equal(calendar.isWorkday(at), chineseDays.isWorkday(formatDay(at)), formatDay(at));
  }
});

test('chinese-days has the defects for which it is only a cross-check', () => {
  // Its name carries the number of statutory days of the festival, not a mark on the date.
  assert.equal(chineseDays.getDayDetail('2026-02-23').name, chineseDays.getDayDetail('2026-02-17').name);
  assert.deepEqual(
    ['2026-02-23', '2026-02-17'].map((date) => calendar.kindOf(day(date))),
    ['adjusted-day-off', 'statutory-holiday'],
  );
  // It calls a statutory day a day in lieu, and not a substitute weekday.
  assert.equal(chineseDays.isInLieu('2022-02-03'), true);
  assert.equal(calendar.kindOf(day('2022-02-03')), 'statutory-holiday');
  for (const date of ['2026-04-06', '2026-05-04', '2026-10-05', '2025-06-02', '2022-01-03', '2022-01-31']) {
    assert.equal(chineseDays.isInLieu(date), false, date);
    assert.equal(calendar.kindOf(day(date)), 'adjusted-day-off', date);
  }
  // An ordinary weekend is a holiday to it.
  assert.equal(chineseDays.isHoliday('2026-11-21'), true);
  assert.equal(weekday(day('2026-11-21')), 6);
  assert.equal(calendar.kindOf(day('2026-11-21')), 'weekend');
  // A year without data is answered as if it were plain, even on a statutory day.
  assert.equal(chineseDays.isWorkday('2027-02-08'), true);
  assert.equal(calendar.kindOf(day('2027-02-08')), 'statutory-holiday');
});
