import { canonicalJson } from '#basics/canonical.ts';
import { type Day, formatDay } from '#basics/day.ts';
import { sm3Hex } from '#basics/sm3.ts';
import { AnswersByPlace } from './answers-by-place.ts';
import { calendarAsKnown } from './calendar/calendar.ts';
import type { InForce, Law } from './in-force.types.ts';
import { LawError } from './law-error.ts';
import { findLimit } from './limits/all.ts';
import {
  type AddedLaw,
  type ChangedLaw,
  type LoadedLaw,
  nearNames,
  shippedLaw,
  withAdded,
  withChanged,
} from './loaded.ts';
import { platformSlug } from './platforms.ts';
import { rowsKnown, type Segment } from './timeline.ts';

/** The parameter that says which tier of the minimum wage an area belongs to. */
const TIER = 'minimum-wage-tier';

/**
 * The law as known on a day: the only way to read a number. Nothing given, it is the shipped law with everything known;
 * `knownOn` goes back to what was believed at the end of that day; `changed` puts trial values in place of the law's.
 * Reading a value is a Map lookup and a cached row. Throws `LawError` for an added or changed row that cannot be used.
 */
export function lawAsKnown(
  options: { shipped?: LoadedLaw; added?: AddedLaw; knownOn?: Day | null; changed?: ChangedLaw } = {},
): Law {
  const { shipped = shippedLaw, added = {}, knownOn = null, changed = {} } = options;
  const loaded = withChanged(withAdded(shipped, added), changed);
  const knownText = knownOn === null ? null : formatDay(knownOn);
  const known = answersOf(loaded, knownText);
  const calendar = calendarAsKnown(loaded.regimes, loaded.notices, knownText, changed.days);

  const segmentOf = (name: string, day: Day, place: string | undefined, platform: string | undefined) => {
    const answers = known.get(name);
    if (answers === undefined)
      throw new LawError('law-unknown-name', { name, near: nearNames(name, loaded.parameters) });
    const segment = answers.find(day, place, platform === undefined ? undefined : platformSlug(platform));
    if (segment !== null && segment.rivals !== null) throw twoValues(name, day, place, platform, segment);
    return segment;
  };

  return Object.freeze({
    digest: sm3Hex(digestText(loaded, knownText, changed)),
    knownOn,
    calendar,
    inForce(name: string, day: Day, place?: string, platform?: string): InForce {
      const segment = segmentOf(name, day, place, platform);
      if (segment === null) throw noValue(loaded, knownText, name, day, place, platform);
      return segment.answer;
    },
    findInForce(name: string, day: Day, place?: string, platform?: string): InForce | null {
      return segmentOf(name, day, place, platform)?.answer ?? null;
    },
  });
}

function answersOf(loaded: LoadedLaw, knownOn: string | null): Map<string, AnswersByPlace> {
  const answers = new Map<string, AnswersByPlace>();
  const tierParameter = loaded.parameters.find((parameter) => parameter.name === TIER);
  const tiers =
    tierParameter === undefined
      ? null
      : new AnswersByPlace(tierParameter, rowsKnown(tierParameter.rows, knownOn), null);
  for (const parameter of loaded.parameters) {
    answers.set(
      parameter.name,
      new AnswersByPlace(
        parameter,
        rowsKnown(parameter.rows, knownOn),
        parameter.keyedByPlace === 'tier' ? tiers : null,
      ),
    );
  }
  return answers;
}

function digestText(loaded: LoadedLaw, knownOn: string | null, changed: ChangedLaw): string {
  const parameters = loaded.parameters.map(({ name, unit, keyedByPlace, keyedByPlatform, rows }) => ({
    name,
    unit,
    keyedByPlace,
    keyedByPlatform,
    // How a limit counts is law as much as its number.
    counting: findLimit(name)?.counting,
    rows: rows.map((row) => canonicalJson({ ...row })).sort(),
  }));
  const text = (value: object) => canonicalJson(value as never);
  return text({
    law: 'gangwan-law/1',
    knownOn,
    parameters: parameters.map(text).sort(),
    notices: loaded.notices.map(text).sort(),
    regimes: loaded.regimes.map(text).sort(),
    changedDays: { ...changed.days },
  });
}

function twoValues(name: string, day: Day, place: string | undefined, platform: string | undefined, segment: Segment) {
  const rivals = segment.rivals ?? [];
  return new LawError('law-two-values', {
    ...asked(name, day, place, platform),
    count: rivals.length,
    rows: rivals.map((row) => `${row.from}..${row.to ?? ''} ${row.instrument}`).join('; '),
  });
}

function noValue(
  loaded: LoadedLaw,
  knownOn: string | null,
  name: string,
  day: Day,
  place: string | undefined,
  platform: string | undefined,
): LawError {
  const slug = platform === undefined ? undefined : platformSlug(platform);
  const latest = knownOn === null ? null : (answersOf(loaded, null).get(name)?.find(day, place, slug) ?? null);
  if (latest !== null) {
    return new LawError('law-not-yet-known', {
      name,
      date: formatDay(day),
      knownOn: knownOn!,
      knownFrom: latest.answer.knownFrom,
    });
  }
  const keyed = loaded.parameters.find((parameter) => parameter.name === name)?.keyedByPlace !== 'none';
  if (place === undefined && keyed) return new LawError('law-place-needed', { name });
  return new LawError('law-no-value', asked(name, day, place, platform));
}

function asked(name: string, day: Day, place: string | undefined, platform: string | undefined) {
  return { name, date: formatDay(day), place: place ?? '—', platform: platform ?? '—' };
}
