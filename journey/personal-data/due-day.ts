import { type Day, weekday } from '#basics/day.ts';
import { workdayAfter } from '#law/calendar/workdays.ts';
import type { Law } from '#law/in-force.types.ts';

/**
 * The last day to answer a request asked on a day: so many working days after it (`personal-data-request-workdays`). Where a day on the
 * way has no notice of days off yet, weekdays that are no statutory holiday count: never later than the notice would make it by more than
 * its make-up days, and said to be uncertain.
 */
export function dueDayOf(law: Law, asked: Day): { due: Day; certain: boolean } {
  const { value } = law.inForce('personal-data-request-workdays', asked);
  const certain = workdayAfter(law.calendar, asked, value!);
  if (certain !== null) return { due: certain, certain: true };
  let due = asked;
  for (let left = value!; left > 0; ) {
    due++;
    if (law.calendar.isWorkday(due) ?? weekday(due) <= 5) left--;
  }
  return { due, certain: false };
}
