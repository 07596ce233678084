import { type Day, day } from '#basics/day.ts';
import { isWorkday } from '../calendar.ts';
import { overtimeDueFen } from '../courier.ts';
import type { Employee } from '../employee.ts';
import type { Feed } from '../feed.ts';
import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';

const employer = (n: number, name: string): Profile =>
  profile({
    slug: `employer-${n}`,
    name: `${name}（虚构）`,
    body: `G2H${String(n).padStart(3, '0')}`,
    mark: `H${n}`,
    kind: '2',
    trade: '03',
    form: 'csv',
    cycle: 'month',
    limits: null,
    sends: [
      'worker',
      'payTerms',
      'workingTimeApproval',
      'noticeDisplay',
      'recordRetention',
      'roster',
      'pay',
      'payStatement',
    ],
    mustReport: ['roster', 'pay'],
  });

/** Small employers that say they apply special working-time systems; the last holds its approval. */
export const employers: readonly Profile[] = [
  employer(1, '杉树分拨'),
  employer(2, '松林分拨'),
  employer(3, '柏香分拨'),
  employer(4, '楠竹分拨'),
];

/** Comprehensive or irregular hours claimed without an approval in force on every day of the month. */
export function plantSpecialHours(planting: Planting): void {
  const rule = 'special-hours-approval';
  const { first, last, month } = planting.month;
  const feeds = employers.map(({ slug }) => planting.feed(slug));
  const [none, ends, begins, approved] = feeds as [Feed, Feed, Feed, Feed];
  const days = (value: number, zh: string, en: string) => ({ quantity: { value, unit: 'days' }, why: { zh, en } });
  planting.employee('employer-1', 'special-1', 300_000, { hoursSystem: '2' });
  planting.breach(none, rule, days(last - first + 1, '没有批准', 'no approval'));
  planting.employee('employer-2', 'special-2', 300_000, { hoursSystem: '2' });
  ends.add('workingTimeApproval', {
    recordId: `H2-WA-${month}`,
    system: '2',
    cycle: '2',
    approvalNumber: '虚构批〔2026〕2号',
    from: first,
    to: planting.date(20),
  });
  planting.breach(ends, rule, days(last - planting.date(20), '批准只到20日', 'the approval ends on the 20th'));
  planting.employee('employer-3', 'special-3', 300_000, { hoursSystem: '3' });
  begins.add('workingTimeApproval', {
    recordId: `H3-WA-${month}`,
    system: '3',
    approvalNumber: '虚构批〔2026〕3号',
    from: planting.date(11),
    to: last,
  });
  planting.breach(begins, rule, days(10, '11日起才获批准', 'approved from the 11th only'));
  approved.add('workingTimeApproval', {
    recordId: 'H4-WA',
    system: '2',
    cycle: '2',
    approvalNumber: '虚构批〔2026〕4号',
    from: day('2026-01-01'),
    to: day('2026-12-31'),
  });
  planting.lawful(approved, rule, null, { zh: '全年批准有效', en: 'approved for the whole year' });
}

/** Monthly cycles of approved comprehensive hours: 20.67 days of 8 hours are 165.36 h, 595,296 s. What is beyond is paid at 150 %. */
export function plantCycleHours(planting: Planting): void {
  const rule = 'cycle-hours';
  const standard = 595_296;
  const wage = 348_000;
  const workdays: Day[] = [];
  for (let at = planting.month.first; at <= planting.month.last; at++) if (isWorkday(at)) workdays.push(at);
  const cycle = (name: string, seconds: number): Employee => {
    const employee = planting.employee('employer-4', name, wage, { hoursSystem: '2' });
    const aDay = Math.floor(seconds / workdays.length);
    for (const [i, date] of workdays.entries())
      employee.work(date, aDay + (i === 0 ? seconds - aDay * workdays.length : 0));
    const due = overtimeDueFen(wage, Math.max(0, seconds - standard), 0, 0);
    return employee.pay({ overtimeFen: Math.ceil(due / 100) * 100 });
  };
  const breach = (name: string, seconds: number, over: number, zh: string, en: string) =>
    planting.finding(cycle(name, seconds), rule, null, { quantity: { value: over, unit: 'seconds' }, why: { zh, en } });
  // 166 h - 165.36 h = 0.64 h
  breach('whole-1', 166 * 3600, 2304, '166小时', '166 h');
  // 170 h - 165.36 h = 4.64 h
  breach('whole-2', 170 * 3600, 16_704, '170小时', '170 h');
  breach('whole-3', standard + 1, 1, '超1秒', 'one second over');
  planting.boundary(cycle('whole-4', standard), rule, '恰好165.36小时', 'exactly 165.36 h');
}
