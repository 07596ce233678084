import type { Day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { isWorkday } from '../calendar.ts';
import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import type { RegisterRow } from '../tables.ts';
import { type Case, days, items, plantRows } from './cases.ts';

const house = (n: number, name: string): Profile =>
  profile({
    slug: `consultation-${n}`,
    name: `${name}（虚构）`,
    body: `G4U00${n}`,
    mark: `U${n}`,
    kind: '1',
    trade: '02',
    form: 'csv',
    cycle: 'month',
    limits: null,
    sends: ['ruleVersion', 'negotiationRequest'],
    mustReport: [],
  });

const [told, unclear] = [house(1, '青杠跑腿'), house(2, '云顶跑腿')];

/** Small enterprises that exist for what is planted on rule texts and negotiation (measure 11). */
export const consultationEnterprises: readonly Profile[] = [told, unclear];

const seconds = (value: number) => ({ quantity: { value, unit: 'seconds' } });

/** Plants a month’s rows; what cannot be told stands at an enterprise of its own. */
function plant(
  planting: Planting,
  table: 'ruleVersion' | 'negotiationRequest',
  base: RegisterRow,
  cases: readonly Case[],
): void {
  for (const one of cases) {
    const at = one.doubt === undefined ? told : unclear;
    plantRows(planting, at.slug, table, base, [{ ...one, name: `${one.name}-${planting.month.month}` }]);
  }
}

/** Rules that take effect at eight on the fifth, each with one step out of order. */
function plantVersions(planting: Planting): void {
  const { first, last } = planting.month;
  const since = first + 4;
  const effectiveAt = startOf(since) + 8 * 3600;
  const base = {
    ruleId: '虚构规则',
    version: '2',
    title: '订单分配规则',
    topic: '2',
    addressed: '2',
    effectiveAt,
    // The next version takes over at the month’s end: each month’s rows are its own.
    withdrawnAt: startOf(last + 1),
    commentFrom: since - 30,
    commentTo: since - 24,
    consultedOn: since - 15,
    consultationRecordId: '虚构纪要',
    publishedOn: since - 7,
    toldOn: since - 7,
  };
  const toMonthEnd = startOf(last + 1) - effectiveAt;
  const cases: readonly Case[] = [
    {
      rule: 'rule-consultation-seen',
      name: 'consulted-1',
      change: { consultedOn: since + 1 },
      finds: seconds(16 * 3600),
      zh: '施行次日才协商',
      en: 'consulted on the day after',
    },
    {
      rule: 'rule-consultation-seen',
      name: 'consulted-2',
      change: { consultedOn: since },
      zh: '施行当天协商',
      en: 'consulted on that day',
    },
    {
      rule: 'rule-consultation-seen',
      name: 'consulted-3',
      change: { consultationRecordId: undefined },
      doubt: 'field-not-reported',
      zh: '没有纪要编号',
      en: 'no minutes',
    },
    {
      rule: 'rule-publication-seen',
      name: 'published-1',
      change: { publishedOn: undefined, toldOn: undefined, addressed: '1' },
      finds: seconds(toMonthEnd),
      also: { 'rule-notice': days(7) },
      zh: '没有公示也没有告知',
      en: 'neither published nor told',
    },
    {
      rule: 'rule-publication-seen',
      name: 'published-2',
      change: {},
      zh: '施行前七天公示并告知',
      en: 'published and told a week before',
    },
    {
      rule: 'rule-publication-seen',
      name: 'published-3',
      change: { addressed: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送适用于谁',
      en: 'whom it is about is not told',
    },
    {
      rule: 'rule-published-and-told',
      name: 'told-1',
      change: { toldOn: undefined },
      finds: items(1),
      zh: '只公示没有告知',
      en: 'published, not told',
    },
    {
      rule: 'rule-published-and-told',
      name: 'told-2',
      change: { toldOn: last },
      zh: '月底当天告知',
      en: 'told on the last day',
    },
    {
      rule: 'rule-notice',
      name: 'notice-1',
      change: { publishedOn: since - 6 },
      finds: days(1),
      zh: '公示了六天',
      en: 'six days of notice',
    },
    { rule: 'rule-notice', name: 'notice-2', change: {}, zh: '正好七天', en: 'just seven days' },
    {
      rule: 'rule-comments',
      name: 'comments-1',
      change: { commentTo: since - 25 },
      finds: days(1),
      zh: '征求了六天意见',
      en: 'open for six days',
    },
    { rule: 'rule-comments', name: 'comments-2', change: {}, zh: '征求了七天', en: 'open for seven days' },
    {
      rule: 'rule-comments',
      name: 'comments-3',
      change: { commentTo: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送征求意见的止日',
      en: 'the end of the call is not told',
    },
  ];
  plant(planting, 'ruleVersion', base, cases);
}

/** The twentieth day after a request, or the next on which people work. */
function answerDue(requestedOn: Day): Day {
  let due = requestedOn + 20;
  while (!isWorkday(due)) due++;
  return due;
}

/** Requests to negotiate, answered late or in time, with information late or in time. */
function plantRequests(planting: Planting): void {
  const { first, last } = planting.month;
  const base = { by: '1', about: '1', matter: '计件单价', requestedOn: first - 10, answeredOn: answerDue(first - 10) };
  const meeting = { answeredOn: first + 5, meetingOn: first + 20, informationOn: first + 10 };
  const cases: readonly Case[] = [
    {
      rule: 'negotiation-answered',
      name: 'answer-1',
      change: { answeredOn: last, requestedOn: first, about: '2' },
      finds: days(last - answerDue(first)),
      zh: '月底才答复',
      en: 'answered on the last day only',
    },
    {
      rule: 'negotiation-answered',
      name: 'answer-2',
      change: {},
      zh: '第二十日（顺延到工作日）答复',
      en: 'answered on the twentieth day, moved on to a working day',
    },
    {
      rule: 'negotiation-answered',
      name: 'answer-3',
      change: { answeredOn: last, requestedOn: first, about: undefined },
      doubt: 'field-not-reported',
      zh: '答复晚了，没有报送涉及谁',
      en: 'answered late, and whom it is about is not told',
    },
    {
      rule: 'negotiation-information',
      name: 'information-1',
      change: { ...meeting, informationOn: first + 11 },
      finds: days(1),
      zh: '会前九天提供资料',
      en: 'information nine days before',
    },
    {
      rule: 'negotiation-information',
      name: 'information-2',
      change: meeting,
      zh: '会前十天提供资料',
      en: 'information ten days before',
    },
    {
      rule: 'negotiation-information',
      name: 'information-3',
      change: { ...meeting, informationOn: undefined, about: undefined },
      doubt: 'field-not-reported',
      zh: '没有资料，也没有报送涉及谁',
      en: 'no information, and whom it is about is not told',
    },
  ];
  plant(planting, 'negotiationRequest', base, cases);
}

/** Planting modules on rule texts and negotiation (measure 11). */
export const consultationPlantings: readonly ((planting: Planting) => void)[] = [plantVersions, plantRequests];
