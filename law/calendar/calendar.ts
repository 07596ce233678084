import { civilFromDay, type Day, day, dayFromCivil, weekday } from '#basics/day.ts';
import type { Calendar, DayKind } from '../in-force.types.ts';
import { daysNamed, type HolidayNotice } from './notice.ts';
import { daysOf, FIRST_LUNAR_YEAR, type HolidayRegime, LAST_LUNAR_YEAR } from './regimes.ts';

const kinds: readonly DayKind[] = [
  'unannounced',
  'workday',
  'weekend',
  'adjusted-day-off',
  'make-up-workday',
  'statutory-holiday',
];
const UNANNOUNCED = 0;
const WORKDAY = 1;
const WEEKEND = 2;
const ADJUSTED = 3;
const MAKE_UP = 4;
const STATUTORY = 5;

const FIRST = dayFromCivil(FIRST_LUNAR_YEAR, 1, 1);
const LENGTH = dayFromCivil(LAST_LUNAR_YEAR + 1, 1, 1) - FIRST;
const nothing: readonly string[] = Object.freeze([]);

/**
 * The calendar as known on a day (`YYYY-MM-DD`; null: everything given). Statutory days follow from the regulation,
 * all other adjustments from notices; a year without its notice has statutory days and nothing else. `changed` puts
 * other kinds on single days, for trying a rule out.
 */
export function calendarAsKnown(
  regimes: readonly HolidayRegime[],
  notices: readonly HolidayNotice[],
  knownOn: string | null,
  changed: Readonly<Record<string, DayKind>> = {},
): Calendar {
  const known = <T extends { readonly knownFrom: string }>(all: readonly T[]) =>
    all.filter((one) => knownOn === null || one.knownFrom <= knownOn);
  const codes = new Uint8Array(LENGTH);
  const names = new Map<Day, string>();
  const festivals = new Map<Day, readonly string[]>();
  const years = new Set<number>();
  const put = (at: Day, code: number) => {
    if (at >= FIRST && at < FIRST + LENGTH) codes[at - FIRST] = code;
  };

  const inOrder = known(notices).toSorted((a, b) =>
    a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : 0,
  );
  for (const { year, amends } of inOrder) {
    if (amends !== null) continue;
    years.add(year);
    const end = dayFromCivil(year + 1, 1, 1);
    for (let at = dayFromCivil(year, 1, 1); at < end; at++) put(at, weekday(at) > 5 ? WEEKEND : WORKDAY);
  }
  for (const notice of inOrder) {
    for (const festival of notice.festivals) {
      for (const at of daysNamed(festival.off)) {
        put(at, ADJUSTED);
        names.set(at, festival.name);
      }
      for (const at of daysNamed(festival.work)) {
        put(at, MAKE_UP);
        names.set(at, festival.name);
      }
    }
  }
  for (const [at, name] of statutoryDays(known(regimes))) {
    put(at, STATUTORY);
    festivals.set(at, Object.freeze([...(festivals.get(at) ?? nothing), name]));
  }
  for (const [text, kind] of Object.entries(changed)) {
    put(day(text), kinds.indexOf(kind));
    if (kind !== 'statutory-holiday') festivals.delete(day(text));
  }

  const codeOf = (at: Day) => (at >= FIRST && at < FIRST + LENGTH ? codes[at - FIRST]! : UNANNOUNCED);
  return Object.freeze({
    kindOf: (at: Day) => kinds[codeOf(at)]!,
    festivalsOf: (at: Day) => festivals.get(at) ?? nothing,
    nameOf: (at: Day) => festivals.get(at)?.join('、') ?? names.get(at) ?? null,
    published: (year: number) => years.has(year),
    isWorkday: (at: Day) => {
      const code = codeOf(at);
      return code === UNANNOUNCED ? null : code === WORKDAY || code === MAKE_UP;
    },
  });
}

/** Every statutory day the texts give, with its festival; a day on which two festivals fall comes twice. */
function statutoryDays(regimes: readonly HolidayRegime[]): (readonly [Day, string])[] {
  return regimes.flatMap((regime, i) => {
    const from = day(regime.from);
    const next = regimes[i + 1];
    const end = next === undefined ? FIRST + LENGTH : day(next.from);
    const days: (readonly [Day, string])[] = [];
    for (let year = civilFromDay(from).year; year <= civilFromDay(end - 1).year; year++) {
      for (const festival of regime.festivals) {
        for (const at of daysOf(festival, year)) if (at >= from && at < end) days.push([at, festival.name]);
      }
    }
    return days;
  });
}
