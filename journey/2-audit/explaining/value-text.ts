import { civilFromDay, type Day, parseDay, parseMonth, weekday } from '#basics/day.ts';
import { dayOf, type Instant, parseInstant, secondOfDay } from '#basics/instant.ts';
import { formatYuan } from '#basics/money.ts';
import { grouped } from '#basics/text-columns.ts';
import { townships } from '#law/places/townships.ts';
import { spokenEn, spokenZh } from '#measures/explanation.ts';

export type Language = 'zh' | 'en';

/** Picks the text of a language. */
export const say = (language: Language, zh: string, en: string) => (language === 'zh' ? zh : en);

/** Whole seconds as people say them: `3小时20分`, `3 h 20 min`. */
export function timeText(seconds: number, language: Language): string {
  const spoken = language === 'zh' ? spokenZh : spokenEn;
  return seconds < 0 ? `−${spoken(-seconds)}` : spoken(seconds);
}

/** Seconds in a product: whole hundredths of an hour as such (`6.5 小时`), else as people say them. */
export function hoursText(seconds: number, language: Language): string {
  if (seconds % 36 !== 0 || seconds < 0) return timeText(seconds, language);
  return `${plain(seconds / 36, 2)} ${say(language, '小时', 'h')}`;
}

/** A whole number of 10^-digits as a decimal without needless zeros: (650, 2) → `6.5`. */
function plain(value: number, digits: number): string {
  const scale = 10 ** digits;
  const whole = `${value < 0 ? '−' : ''}${grouped(Math.floor(Math.abs(value) / scale))}`;
  const rest = String(Math.abs(value) % scale)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** Basis points as percent: 2503 → `25.03%`. */
export const percentText = (bp: number) => `${plain(bp, 2)}%`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** A day as people write it: `2026年8月11日`, `11 Aug 2026`. */
export function dayText(day: Day, language: Language): string {
  const { year, month, dayOfMonth } = civilFromDay(day);
  return say(language, `${year}年${month}月${dayOfMonth}日`, `${dayOfMonth} ${months[month - 1]} ${year}`);
}

/** A day without its year: `8月11日`, `11 Aug`. */
export function shortDay(day: Day, language: Language): string {
  const { month, dayOfMonth } = civilFromDay(day);
  return say(language, `${month}月${dayOfMonth}日`, `${dayOfMonth} ${months[month - 1]}`);
}

/** `周二`, `Tuesday`. */
export const weekdayText = (day: Day, language: Language) => weekdays[language][weekday(day) - 1]!;

/** A time of day, seconds only where there are any: `12:14`, `12:31:59`. */
export function clockText(at: Instant): string {
  const second = secondOfDay(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
  return second % 60 === 0 ? minutes : `${minutes}:${two(second % 60)}`;
}

/** A moment with its day: `8月11日 12:14`. */
export const momentText = (at: Instant, language: Language) => `${shortDay(dayOf(at), language)} ${clockText(at)}`;

/** Reads a day or a moment as evidence writes them. */
export const dayIn = (text: unknown): Day | null => (typeof text === 'string' ? parseDay(text.slice(0, 10)) : null);
export const momentIn = (text: unknown): Instant | null => (typeof text === 'string' ? parseInstant(text) : null);

const areas: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '500000': ['重庆市', 'Chongqing'],
  '500229': ['城口县', 'Chengkou County'],
};

/** A place by its area code or minimum-wage tier: `城口县葛城街道`; a code we do not know stays as it is. */
export function placeText(code: string, language: Language): string {
  const area = areas[code];
  if (area !== undefined) return area[language === 'zh' ? 0 : 1];
  const tier = /^tier-(\d)$/.exec(code)?.[1];
  if (tier !== undefined) return say(language, `第${'一二三四五六七八九'[Number(tier) - 1]}档地区`, `tier ${tier}`);
  const township = townships.find((one) => one.code === code);
  return township?.[language] ?? code;
}

const counters: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  days: ['天', 'day'],
  months: ['个月', 'month'],
  years: ['年', 'year'],
  orders: ['单', 'order'],
  workers: ['人', 'worker'],
  items: ['项', 'item'],
  pieces: ['件', 'piece'],
  platforms: ['个平台', 'platform'],
  hours: ['小时', 'hour'],
  metres: ['米', 'metre'],
};

/** A whole number in its unit as people read it: `40.33 元`, `4小时`, `25%`, `2 单`, `15 公里/小时`. */
export function amountText(value: number, unit: string, language: Language): string {
  const counter = counters[unit];
  if (counter !== undefined)
    return `${grouped(value)} ${language === 'zh' ? counter[0] : counter[1] + (value === 1 ? '' : 's')}`;
  switch (unit) {
    case 'fen':
      return `${formatYuan(value)} ${say(language, '元', 'yuan')}`;
    case 'milli-yuan':
      return `${plain(value, 3)} ${say(language, '元', 'yuan')}`;
    case 'seconds':
      return timeText(value, language);
    case 'instant':
      return momentText(value, language);
    case 'day':
      return dayText(value, language);
    case 'basis-points':
      return percentText(value);
    case 'metres-per-hour':
      return `${plain(value, 3)} ${say(language, '公里/小时', 'km/h')}`;
    case 'tenths-of-a-degree':
      return `${plain(value, 1)} ℃`;
    case 'hundredths-of-a-day':
      return `${plain(value, 2)} ${say(language, '天', 'days')}`;
    case 'tier':
      return placeText(`tier-${value}`, language);
    case 'flag':
      return value === 1 ? say(language, '是', 'yes') : say(language, '否', 'no');
    // Money for time not yet divided by an hour, and time not yet divided by its multiplier.
    case 'fen-seconds':
      return `${yuanOfFenSeconds(value)} ${say(language, '元', 'yuan')}`;
    case 'seconds-basis-points':
      return timeText(Math.round(value / 10000), language);
    default:
      return grouped(value);
  }
}

/** `40.33`, or `40.3333…` where the cents do not come out even. */
function yuanOfFenSeconds(value: number): string {
  if (value % 3600 === 0) return formatYuan(value / 3600);
  return `${(value / 360000).toFixed(4)}…`;
}

/** What a finding's period is, in words: a day, a stretch, a week, a settlement, a month. */
export function periodText(period: string, language: Language): string {
  const month = parseMonth(period);
  if (month !== null) {
    const { year, month: number } = civilFromDay(month.first);
    return say(language, `${year}年${number}月`, `${months[number - 1]} ${year}`);
  }
  if (period.includes('/')) {
    const [from, to] = period.split('/').map((text) => parseDay(text)!) as [Day, Day];
    return say(
      language,
      `${dayText(from, 'zh')}至${shortDay(to, 'zh')}（${to - from + 1}天）`,
      `${shortDay(from, 'en')} to ${dayText(to, 'en')} (${to - from + 1} days)`,
    );
  }
  const at = parseInstant(period);
  const day = at === null ? parseDay(period)! : dayOf(at);
  const named = say(
    language,
    `${dayText(day, 'zh')}（${weekdayText(day, 'zh')}）`,
    `${weekdayText(day, 'en')}, ${dayText(day, 'en')}`,
  );
  if (at === null) return named;
  return say(language, `${named}${clockText(at)}起`, `${named}, from ${clockText(at)}`);
}

/** Money in hundredths of another currency than yuan: never called yuan. */
export function foreignText(hundredths: number, currency: string): string {
  return `${formatYuan(hundredths)} ${currency}`;
}
