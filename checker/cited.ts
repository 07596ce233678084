import { readDay } from './calendar.ts';
import type { Value } from './explanation.ts';
import { Uncited } from './fact.ts';
import type { Cited } from './reading.ts';

/** Counties of the lower tier at every date since 2012, by area code: 城口 丰都 垫江 忠县 云阳 奉节 巫山 巫溪 石柱 秀山 酉阳 彭水 (sheet 1.2). */
const alwaysLower = '500229 500230 500231 500233 500235 500236 500237 500238 500240 500241 500242 500243'.split(' ');
/** 梁平 武隆 开县 until 2018-12-31, each under its code as a county and as a district. */
const lowerTo2018 = '500228 500155 500232 500156 500234 500154'.split(' ');

/** The code a minimum-wage row for a place must carry: the county's own in the lower tier, the city's (500000) in the upper. */
function wagePlace(place: string, on: string): string | null {
  if (!place.startsWith('50')) return null;
  const county = place.slice(0, 6);
  const lower = alwaysLower.includes(county) || (on <= '2018-12-31' && lowerTo2018.includes(county));
  return lower ? county : '500000';
}

/** Whether a row holds for an area: everywhere, or where the area lies in the row's (a county in its city). */
export function holdsAt(row: Value, place: string | null): boolean {
  if (row.place === null) return true;
  if (place === null) return false;
  if (row.name.startsWith('minimum-wage-') && row.unit === 'fen') return row.place === wagePlace(place, row.from);
  return place.startsWith(row.place.replace(/(00)+$/, ''));
}

/** Whether a row holds for a platform. Which code a platform's short name stands for is not in the explanation. */
function holdsFor(row: Value, platform: string | null): boolean {
  return row.platform === null || platform === null || platform.length === 18 || row.platform === platform;
}

/** The values of an explanation, looked up by name, place and platform. A finding must cite what it rests on; a cannot-tell need not. */
export function citedFrom(values: readonly Value[], finding: boolean, knownOn: number | null): Cited {
  const rows = (name: string, place?: string | null, platform: string | null = null) =>
    values.filter(
      (row) =>
        row.name === name &&
        (place === undefined || holdsAt(row, place)) &&
        holdsFor(row, platform) &&
        row.value !== null,
    );
  const uncited = (name: string): null => {
    if (finding) throw new Uncited(name);
    return null;
  };
  return {
    knownOn,
    value(name, key = {}) {
      const found = rows(name, 'place' in key ? key.place : undefined, key.platform);
      return found.length === 0 ? uncited(name) : Math.min(...found.map((row) => row.value!));
    },
    cites: (name, place) => rows(name, place).length > 0,
    from(name) {
      const first = rows(name)[0];
      if (first === undefined) throw new Uncited(name);
      return readDay(first.from)!;
    },
  };
}
