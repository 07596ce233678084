import type { BenefitItem } from '../../facts/registers/injury/kinds.ts';
import {
  type BenefitFacts,
  employmentOnly,
  type Item,
  need,
  over,
  type Payer,
  type Rows,
  type Worked,
} from './line.ts';

/**
 * A grant when the relation ends at grade 5–10: months by grade × the city’s average monthly wage of the year before it ended; full at ten
 * years before retirement and more, ten points less for each year below, never under a tenth. Source: 工伤保险条例 art. 36, 37; Chongqing’s
 * rules of 2003 and 2012 (to be verified). Years are whole years.
 */
function lump(kind: 'medical' | 'employment') {
  return (facts: BenefitFacts, rows: Rows): Worked => {
    if (need(facts, 'injuryScheme') === 'occupational') return employmentOnly;
    const grade = facts.disabilityGrade;
    if (grade === null) return { zh: '没有评定伤残等级', en: 'no grade of disability', field: 'disabilityGrade' };
    if (grade < 5) return { zh: '一级至四级保留劳动关系', en: 'grades 1 to 4 keep the relation' };
    const on = facts.relationEndedOn;
    if (on === null)
      return { zh: '劳动关系没有解除或者终止', en: 'the relation has not ended', field: 'relationEndedOn' };
    need(facts, 'yearsToRetirement');
    const annual = rows.take('average-wage-annual', on);
    const months = rows.take(`lump-${kind}-months-grade-${grade}`, on);
    const [full, a, least] = [
      rows.take('lump-full-years', on),
      rows.take('lump-year-reduction', on),
      rows.take('lump-least-share', on),
    ];
    return {
      steps: [
        {
          name: 'yearsShort',
          formula: `max(0, ${full} - yearsToRetirement)`,
          zh: '距退休不足的年数',
          en: 'Years short of the full ones',
        },
        {
          name: 'grantShare',
          formula: `max(${least}, 10000 - yearsShort * ${a})`,
          zh: '按年龄的比例（万分之一）',
          en: 'Share by age, basis points',
        },
        {
          name: 'benefitFen',
          formula: over(`${annual} * ${months} * grantShare`, 120_000),
          zh: '月数乘上年度月平均工资乘比例',
          en: 'Months of the average wage, by the share',
        },
      ],
    };
  };
}

const item = (name: BenefitItem, kind: 'medical' | 'employment', payer: Payer): Item => ({
  item: name,
  every: 'once',
  payer: () => payer,
  work: lump(kind),
});

/** 一次性工伤医疗补助金: from the fund. */
export const lumpMedical = item('lump-medical', 'medical', 'fund');

/** 一次性伤残就业补助金: from the employer. */
export const lumpEmployment = item('lump-employment', 'employment', 'employer');
