import { civilFromDay, type Day, weekday } from '#basics/day.ts';
import type { Calendar } from '../in-force.types.ts';
import type { DeadlineStep } from './deadline.types.ts';

type Why = NonNullable<DeadlineStep['why']>;

/** A day as a limit sees it. */
interface SeenDay {
  readonly works: boolean;
  /** False where a notice that is not out can still turn the day from work to rest or back. */
  readonly certain: boolean;
  /** Null for an ordinary workday. */
  readonly why: Why | null;
}

/**
 * From this day of December on, next year's notice decides as well: 元旦 may take in the days before it, and the weekend before
 * may become work for them (2018-12-29 was work and 2018-12-31 off by the notice on 2019).
 */
const NEW_YEAR_REACHES_BACK_TO = 27;

const englishNames: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  '“五一”国际劳动节': 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of victory in the war',
};

const onWeekend: Why = { zh: '周末', en: 'weekend' };
const open: Why = { zh: '节假日安排尚未公布，暂按工作日', en: 'days off not announced yet, taken as a workday' };
const openWeekend: Why = { zh: '周末（节假日安排尚未公布）', en: 'weekend (days off not announced yet)' };

/** Whether a limit counts a day as work, how sure that is, and the reason a person would give. A weekday not announced is taken as work. */
export function seenDay(calendar: Calendar, at: Day): SeenDay {
  const kind = calendar.kindOf(at);
  if (kind === 'statutory-holiday') return { works: false, certain: true, why: holiday(calendar, at) };
  const certain = kind !== 'unannounced' && !awaitsNextYear(calendar, at);
  switch (kind) {
    case 'adjusted-day-off':
      return { works: false, certain, why: holiday(calendar, at) };
    case 'make-up-workday':
      return { works: true, certain, why: makeUp(calendar, at) };
    case 'weekend':
      return { works: false, certain, why: certain ? onWeekend : openWeekend };
    case 'workday':
      return { works: true, certain, why: certain ? null : open };
    case 'unannounced':
      return weekday(at) > 5 ? { works: false, certain, why: openWeekend } : { works: true, certain, why: open };
  }
}

function awaitsNextYear(calendar: Calendar, at: Day): boolean {
  const { year, month, dayOfMonth } = civilFromDay(at);
  return month === 12 && dayOfMonth >= NEW_YEAR_REACHES_BACK_TO && !calendar.published(year + 1);
}

function holiday(calendar: Calendar, at: Day): Why {
  const name = calendar.nameOf(at);
  return name === null ? { zh: '放假', en: 'day off' } : { zh: `${name}假期`, en: `${inEnglish(name)} holiday` };
}

function makeUp(calendar: Calendar, at: Day): Why {
  const name = calendar.nameOf(at);
  return name === null
    ? { zh: '调休上班', en: 'make-up workday' }
    : { zh: `${name}调休上班`, en: `make-up workday for ${inEnglish(name)}` };
}

function inEnglish(names: string): string {
  return names
    .split('、')
    .map((name) => englishNames[name] ?? name)
    .join(' and ');
}
