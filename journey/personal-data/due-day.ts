import type { Day } from '#basics/day.ts';
import { deadlineAfter } from '#law/calendar/deadline.ts';
import type { Law } from '#law/in-force.types.ts';

/**
 * The last day to answer a request asked on a day: so many working days after it (`personal-data-request-workdays`). `certain` is false
 * where the way leads over days whose notice of days off is not out.
 */
export function dueDayOf(law: Law, asked: Day): { due: Day; certain: boolean } {
  const { value } = law.inForce('personal-data-request-workdays', asked);
  const { due, provisional } = deadlineAfter(law.calendar, { start: asked, count: value!, counting: 'working-days' });
  return { due: due!, certain: !provisional };
}
