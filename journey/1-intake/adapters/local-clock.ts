/**
 * The time a worker's own clock showed, written as county time (`…+08:00`). An export from another part of the world keeps its
 * clock this way, so that days, nights and weeks fall where the worker lived them; lengths of time stay what they were, but for an interval over
 * the hour in which that place changed to or from summer time.
 */
export function asCountyClock(wall: string): string {
  return `${wall}+08:00`;
}

const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2}(?:\s*UTC)?)?$/;

/** What the clock showed, `YYYY-MM-DDThh:mm:ss`, from a column that holds local time whatever zone its text claims; null where it is no time. */
export function wallOfLocal(text: string): string | null {
  const match = written.exec(text);
  return match === null ? null : `${match[1]}T${match[2]}`;
}

/**
 * What the clock showed at a moment given in UTC (or with its offset), in an IANA time zone such as `Europe/Zurich`; null where the text is no
 * moment or the zone is unknown.
 */
export function wallOfMoment(text: string, timeZone: string): string | null {
  const match = written.exec(text);
  if (match === null) return null;
  const offset = /^([+-]\d{2}):?(\d{2})/.exec(match[3] ?? '');
  const zone = offset === null ? 'Z' : `${offset[1]}:${offset[2]}`;
  try {
    const moment = Temporal.Instant.from(`${match[1]}T${match[2]}${zone}`);
    return moment.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'second' });
  } catch {
    return null;
  }
}

/** Seconds between two wall times, as the clock shows them. */
export function wallSeconds(from: string, to: string): number {
  const seconds = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime('UTC').epochMilliseconds / 1000;
  return seconds(to) - seconds(from);
}
