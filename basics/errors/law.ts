import type { ErrorEntry } from './entry.ts';

/** Errors of the room `law`: reading a value, adding a value, asking the calendar. */
export const lawErrors = [
  {
    code: 'LAW-001',
    stem: 'law-no-value',
    zh: '{date}（地区：{place}，平台：{platform}）没有生效的“{name}”。请核对日期、地区和平台，或在 law/parameters/{name}.ts 补上当日的数值；无人公布的，写成 unknown 并注明查找处。',
    en: 'No value of {name} is in force on {date} (place: {place}, platform: {platform}). Check the day, place and platform, or add a row to law/parameters/{name}.ts; a value nobody published is written as unknown with the place to look.',
  },
  {
    code: 'LAW-002',
    stem: 'law-two-values',
    zh: '{date}（地区：{place}，平台：{platform}）有 {count} 个“{name}”同时生效：{rows}。同一天只能有一个数值，请改正这些行的起止日期。',
    en: '{count} values of {name} are in force on {date} (place: {place}, platform: {platform}): {rows}. One day has one value: correct the first and last days of these rows.',
  },
  {
    code: 'LAW-003',
    stem: 'law-unknown-name',
    zh: '没有名为“{name}”的法律参数。相近的名称：{near}。',
    en: 'There is no law parameter named {name}. Names near it: {near}.',
  },
  {
    code: 'LAW-004',
    stem: 'law-place-needed',
    zh: '“{name}”按地区确定，请给出工作地的行政区划代码，例如 500229（城口县）。',
    en: '{name} depends on the place: give the area code of the place of work, for example 500229 (Chengkou).',
  },
  {
    code: 'LAW-005',
    stem: 'law-not-yet-known',
    zh: '到 {knownOn} 为止，还没有人知道 {date} 生效的“{name}”；该数值从 {knownFrom} 起为人所知。',
    en: 'On {knownOn} nobody knew a value of {name} for {date}; it has been known since {knownFrom}.',
  },
  {
    code: 'LAW-006',
    stem: 'law-broken-row',
    zh: '“{name}”从 {from} 起的一行不能用：{why}。',
    en: 'The row of {name} from {from} cannot be used: {why}.',
  },
  {
    code: 'LAW-007',
    stem: 'law-not-a-date',
    zh: '“{text}”不是日期，请写成 YYYY-MM-DD，例如 2026-10-01。',
    en: '{text} is not a date: write YYYY-MM-DD, for example 2026-10-01.',
  },
  {
    code: 'LAW-008',
    stem: 'law-unknown-source',
    zh: 'law/sources 里没有名为“{id}”的文件依据。请先在 law/sources 建一个文件写明这份文件，再引用它。',
    en: 'No instrument in law/sources has the id {id}. Describe the instrument in a file of law/sources before citing it.',
  },
  {
    code: 'LAW-009',
    stem: 'holiday-notice-days',
    zh: '{day} 不对：同一天又放假又上班，或者离 {year} 年太远。请对照通知原文改好再录入。',
    en: '{day} is not right: it is off and worked at once, or too far from {year}. Compare it with the notice and enter it again.',
  },
  {
    code: 'LAW-010',
    stem: 'holiday-notice-known',
    zh: '{number} 已经录入并通过了，不用再录。',
    en: '{number} was entered and accepted already.',
  },
  {
    code: 'LAW-011',
    stem: 'holiday-notice-amends',
    zh: '{year} 年已有 {count} 个通知：有了就只能录修改它的通知（写明修改哪一个），没有就录当年第一个。',
    en: '{year} has {count} notices: where there is one, enter an amendment that names it; where there is none, the year’s first.',
  },
  {
    code: 'LAW-012',
    stem: 'holiday-notice-unknown',
    zh: '没有第 {notice} 号录入的通知。',
    en: 'There is no notice {notice}.',
  },
  {
    code: 'LAW-013',
    stem: 'holiday-notice-own',
    zh: '{number} 是您自己录入的，请由另一个人核对。',
    en: 'You entered {number} yourself; another person must check it.',
  },
  {
    code: 'LAW-014',
    stem: 'holiday-notice-decided',
    zh: '{number} 已经核对过了；要改，请录入修改通知。',
    en: '{number} was decided already; enter an amending notice to change it.',
  },
] as const satisfies readonly ErrorEntry[];
