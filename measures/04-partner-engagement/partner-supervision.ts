import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, counted, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 平台对合作企业至少每年检查一次: the policy asks for supervision and gives no interval: twelve months since the last dated audit, or since the partnership began where that is later, is ours. Source: 城人社发〔2022〕97号（四）; county setting.
 */
export const partnerSupervision = rule({
  slug: 'partner-supervision',
  sheetIds: ['relations/R5-12'],
  measure: 'partner-engagement',
  title: { zh: '平台对合作企业至少每年检查一次', en: 'The platform audits its partners once a year' },
  departments: ['human-resources', 'market-regulation', 'commerce'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-policy', article: '（四）' },
    { instrument: 'county-setting', article: '设定' },
  ],
  kind: 'partner',
  facts: z.object({
    auditsReported: z.boolean(),
    partnerSince: dayField.nullable(),
    lastAuditOn: dayField.nullable(),
    last: dayField,
  }),
  reads: ['partner', 'partnerAudit'],
  parameters: ['partner-audit-months'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.auditsReported) return cannotTell('table-not-reported', 'partnerAudit');
    if (fact.partnerSince === null) return cannotTell('field-not-reported', 'partnerSince');
    const months = law.inForce('partner-audit-months', fact.last);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    // An audit before the partnership began does not make the next one due sooner than none would.
    const dueBy = addMonths(Math.max(fact.lastAuditOn ?? fact.partnerSince, fact.partnerSince), months.value);
    const over = fact.last - dueBy;
    if (over <= 0) return compliant;
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [months], numbers: { dueBy } };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const dueBy = finding.numbers?.dueBy ?? 0;
    const months = valueIn(finding, 'partner-audit-months');
    // Twelve months before the last day of February may lie a day too early.
    const early = addMonths(fact.last, -months);
    const firstEnough = addMonths(early, months) < fact.last ? early + 1 : early;
    return {
      sentence: {
        zh: `对合作企业的检查应在${formatDay(dueBy)}以前，到月底未见，已过${over}天；线索。`,
        en: `The partner was to be audited by ${formatDay(dueBy)}; ${counted(over, 'day')} on, at the month's end, no audit was seen.`,
      },
      arithmetic: [step('daysOver', `last - ${dueBy}`, over, 'days', '超过的天数', 'Days over')],
      flip: change(
        'lastAuditOn',
        fact.lastAuditOn,
        firstEnough,
        '最近一次检查在这一天则不成立。',
        'Last audited on that day there would be no finding.',
      ),
    };
  },
});
