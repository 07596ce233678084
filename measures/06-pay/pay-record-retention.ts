import { z } from 'zod';
import { type Day, formatDay } from '#basics/day.ts';
import { change, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/** A year of keeping counted as 365 days and a first ledger due within a cycle of 31 days: a finding then holds however they are counted. */
const keptFrom = (last: Day, years: number, firstEngagedOn: Day): Day =>
  Math.max(firstEngagedOn + 31, last - years * 365);

/**
 * 工资台账保存: pay ledgers reach back three years, or to the first engagement where that is later; exactly three years pass. Two
 * years are the general rule for employees and bind as law; the third year is the migrant-worker ledger's, which the county
 * policy carries over by reference: guidance. Source: 工资支付暂行规定 6; 保障农民工工资支付条例 15; 县政策（六）.
 */
export const payRecordRetention = rule({
  slug: 'pay-record-retention',
  sheetIds: ['pay-rest-safety/PAY-09'],
  measure: 'pay',
  title: { zh: '工资台账至少保存3年', en: 'Pay ledgers kept for at least 3 years' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'migrant-wage-regulation', article: '第十五条' },
    { instrument: 'wage-payment-rules', article: '第六条' },
    { instrument: 'county-policy', article: '（六）' },
  ],
  kind: 'enterprise',
  facts: z.object({
    last: dayField,
    employees: z.int().min(0),
    quasiEmployees: z.int().min(0),
    firstEngagedOn: dayField.nullable(),
    oldestLedgerOn: dayField.nullable(),
  }),
  reads: ['recordRetention'],
  parameters: ['pay-record-years', 'pay-record-general-years'],
  from: '2020-05-01',
  to: null,
  judge(fact, law) {
    if (fact.employees === 0 && fact.quasiEmployees === 0) return notApplicable;
    const years = law.inForce('pay-record-years', fact.last);
    const general = law.inForce('pay-record-general-years', fact.last);
    if (years.value === null) return cannotTell('value-unknown', years.name);
    if (general.value === null) return cannotTell('value-unknown', general.name);
    if (fact.oldestLedgerOn === null) return cannotTell('field-not-reported', 'oldestLedgerOn');
    if (fact.oldestLedgerOn <= fact.last - years.value * 365) return compliant;
    if (fact.firstEngagedOn === null) return cannotTell('field-not-reported', 'firstEngagedOn');
    const missing = fact.oldestLedgerOn - keptFrom(fact.last, years.value, fact.firstEngagedOn);
    if (missing <= 0) return compliant;
    const generalMet = fact.oldestLedgerOn <= keptFrom(fact.last, general.value, fact.firstEngagedOn);
    return {
      verdict: 'finding',
      quantity: { value: missing, unit: 'days' },
      values: [years],
      level: fact.employees === 0 || generalMet ? 'POLICY' : 'LAW',
    };
  },
  explain(fact, _law, finding) {
    const missing = finding.quantity?.value ?? 0;
    const from = keptFrom(fact.last, valueIn(finding, 'pay-record-years'), fact.firstEngagedOn ?? 0);
    const oldest = formatDay(fact.oldestLedgerOn ?? 0);
    return {
      sentence: {
        zh: `到${formatDay(fact.last)}应保存自${formatDay(from)}起的工资台账，现存最早${oldest}，未见其间${missing}天的台账。`,
        en: `On ${formatDay(fact.last)} ledgers from ${formatDay(from)} on are due; the oldest kept is of ${oldest}: ${missing} day(s) were not seen.`,
      },
      arithmetic: [
        step(
          'keptFrom',
          'max(firstEngagedOn + 31, last - payRecordYears * 365)',
          from,
          'day',
          '应保存的起始日',
          'Ledgers due from',
        ),
        step('daysMissing', 'oldestLedgerOn - keptFrom', missing, 'days', '缺少', 'Days not seen'),
      ],
      flip: change(
        'oldestLedgerOn',
        fact.oldestLedgerOn,
        from,
        `台账自${formatDay(from)}起则不成立。`,
        `With ledgers from ${formatDay(from)} on there would be no finding.`,
      ),
    };
  },
});
