import type { Instant } from '#basics/instant.ts';

/**
 * The end of a limit of hours, to the second: it runs from the moment itself, through nights, weekends and holidays
 * (民法典 第二百零一条第二款), and does not move. Throws RangeError for hours that are not above 0 or not whole seconds.
 */
export function hoursAfter(start: Instant, hours: number): Instant {
  const seconds = hours * 3600;
  if (!Number.isSafeInteger(seconds) || seconds < 1) throw new RangeError(`not a length in hours: ${hours}`);
  return start + seconds;
}
