import { grouped } from '#basics/text-columns.ts';
import type { MinistryReport } from '#journey/1-intake/adapters/ride-hailing/ministry.ts';
import type { Language } from './verb.ts';

/** What the ride-hailing adapter did and found odd, a line each; nothing odd, no line. */
export function ministryText(report: MinistryReport, language: Language): string {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const n = grouped;
  const lines = [
    say(
      `部级网约车记录：${n(report.records)} 条（新 ${n(report.newRecords)} 条），成为 ${n(report.orders)} 单、${n(report.sessions)} 段在线；${n(report.unchanged)} 行与已有的相同，没有再收。`,
      `Ministry records: ${n(report.records)} (${n(report.newRecords)} new) make ${n(report.orders)} orders and ${n(report.sessions)} sessions; ${n(report.unchanged)} rows are held just so and were not taken again.`,
    ),
    say(
      `已完成的单中，${n(report.matched)} 单有平台报的劳动报酬项，${n(report.unmatched)} 单没有。`,
      `Of finished rides ${n(report.matched)} have the platform's labour item, ${n(report.unmatched)} have none.`,
    ),
  ];
  const odd = (count: number, zh: string, en: string) => {
    if (count > 0) lines.push(say(`  ${n(count)} ${zh}`, `  ${n(count)} ${en}`));
  };
  for (const [area, count] of Object.entries(report.elsewhere))
    odd(count, `单属于 ${area}，不是本县的`, `orders belong to ${area}, not to this county`);
  if (report.orders === 0 && Object.keys(report.elsewhere).length > 0)
    lines.push(
      say('  没有一单属于本县：请核对共享的范围。', '  Not one order is of this county: check what was shared.'),
    );
  for (const company of report.unknownCompanies)
    lines.push(
      say(
        `  公司标识 ${company} 没有企业基本信息（baseinfo/company），它的记录等到有了再用`,
        `  Nothing tells the credit code of company ${company} (baseinfo/company); its records wait`,
      ),
    );
  odd(report.untaken, '单没有人接，不成为订单', 'orders nobody took, no rows');
  odd(report.logoutsAlone, '次下线之前没有上线，不编造开始时间', 'log-outs without a log-in; no start is invented');
  odd(report.impossiblePayTimes, '单的支付时间不可能（如 1970 年），没有使用', 'impossible times of payment, not used');
  odd(report.zeroTimes, '单有里程而用时为零，已标记', 'rides of some metres in no time, marked');
  for (const { file, lines: bad } of report.unread)
    odd(
      bad.length,
      `行读不出：${file} 第 ${bad.slice(0, 10).join('、')} 行`,
      `lines could not be read: ${file}, line ${bad.slice(0, 10).join(', ')}`,
    );
  return lines.join('\n');
}
