import { type Day, day, dayFromCivil, formatDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { Parameter } from '#law/parameter.ts';

/** Last day on which every parameter and rule that is still open must answer: the end of the last year with a calendar. */
export const HORIZON: Day = day('2026-12-31');

/** The days a life is walked on: its first and last, and the first and last day of every quarter between. */
export function quarterDays(from: Day, to: Day): readonly Day[] {
  const days = new Set([from, to]);
  for (let year = Number(formatDay(from).slice(0, 4)); year <= Number(formatDay(to).slice(0, 4)); year++) {
    for (const month of [1, 4, 7, 10]) {
      const first = dayFromCivil(year, month, 1);
      for (const at of [first - 1, first]) if (at >= from && at <= to) days.add(at);
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** Something whose life can be walked: a rule, or anything else that reads parameters from a day on. */
export interface Living {
  slug: string;
  from: string;
  to: string | null;
  parameters: readonly string[];
}

/**
 * Days of its life on which a rule's parameter has no value or two, each as a sentence; unknown values are answers.
 * `later` names the parameters that began after the rule, which it reads only where they hold: they are walked from
 * their own first day, and one that does not begin later is a silence too.
 */
export function silencesOf(
  law: Law,
  living: Living,
  where: { place: string; platform?: string; later?: Readonly<Record<string, string>> },
): readonly string[] {
  const last = living.to === null ? HORIZON : day(living.to);
  return living.parameters.flatMap((name) => {
    const later = where.later?.[name];
    const before = later === undefined ? null : law.findInForce(name, day(later) - 1, where.place, where.platform);
    if (later !== undefined && (later <= living.from || before !== null)) {
      return [`${living.slug}: ${name} does not begin on ${later}, after the rule`];
    }
    return quarterDays(day(later ?? living.from), last).flatMap((at) => {
      const silence = silenceOf(law, name, at, where.place, where.platform);
      return silence === null ? [] : [`${living.slug}: ${silence}`];
    });
  });
}

/** Days of a parameter's own life, for each place and platform it has rows for, on which it has no value or two. */
export function parameterSilences(law: Law, parameter: Parameter, areas: readonly string[]): readonly string[] {
  const keys = new Map<string, { place?: string; platform?: string; from: Day; to: Day }>();
  for (const row of parameter.rows) {
    for (const place of parameter.keyedByPlace === 'tier' ? areas : [row.place]) {
      const key = `${place} ${row.platform}`;
      const from = day(row.from);
      const to = row.to === null ? HORIZON : day(row.to);
      const life = keys.get(key) ?? { place, platform: row.platform, from, to };
      keys.set(key, { ...life, from: Math.min(life.from, from), to: Math.max(life.to, to) });
    }
  }
  return [...keys.values()].flatMap(({ place, platform, from, to }) =>
    quarterDays(from, to).flatMap((at) => silenceOf(law, parameter.name, at, place, platform) ?? []),
  );
}

function silenceOf(law: Law, name: string, at: Day, place?: string, platform?: string): string | null {
  try {
    law.inForce(name, at, place, platform);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
