import { county, employmentOnly, followsWorkInjury, type Item, need, over, type Worked, wageBase } from './line.ts';

const notGraded: Worked = { zh: '没有评定伤残等级', en: 'no grade of disability', field: 'disabilityGrade' };

/** 一次性伤残补助金: months by grade × own wage (benefit base). Fund. Source: 工伤保险条例 art. 35–37. */
export const oneOffDisability: Item = {
  item: 'one-off-disability',
  every: 'once',
  payer: () => 'fund',
  work(facts, rows) {
    const grade = facts.disabilityGrade;
    if (grade === null) return notGraded;
    const base = wageBase(facts, rows);
    const months = rows.take(`disability-months-grade-${grade}`, need(facts, 'accidentOn'));
    const formula = over(`${base.numerator} * ${months}`, base.denominator);
    return { steps: [{ name: 'benefitFen', formula, zh: '月数乘本人工资（基数）', en: 'Months of the wage base' }] };
  },
};

/**
 * 伤残津贴: grades 1–4 from the fund, 5–6 from the employer where no suitable job can be given; a share of own wage, topped up to the local
 * minimum wage of the day it is payable. Source: 工伤保险条例 art. 35, 36. Occupational injury: 1–4 only (from memory, to be verified).
 */
export const disabilityAllowance: Item = {
  item: 'disability-allowance',
  every: 'month',
  payer: ({ disabilityGrade }) => (disabilityGrade !== null && disabilityGrade > 4 ? 'employer' : 'fund'),
  work(facts, rows) {
    const grade = facts.disabilityGrade;
    if (grade === null) return notGraded;
    if (grade > 6) return { zh: '七级至十级没有伤残津贴', en: 'none for grades 7 to 10' };
    const scheme = need(facts, 'injuryScheme');
    if (grade > 4 && scheme === 'occupational') return employmentOnly;
    if (grade > 4 && need(facts, 'suitableJob')) return { zh: '已安排适当工作', en: 'a suitable job was given' };
    const accidentOn = need(facts, 'accidentOn');
    followsWorkInjury(facts, rows, accidentOn);
    const base = wageBase(facts, rows);
    const share = rows.take(`disability-allowance-share-grade-${grade}`, accidentOn);
    const least = rows.take('minimum-wage-monthly', need(facts, 'payableOn'), county);
    const formula = over(`${base.numerator} * ${share}`, base.denominator * 10_000);
    return {
      steps: [
        { name: 'shareFen', formula, zh: '本人工资（基数）的比例', en: 'Share of the wage base' },
        {
          name: 'benefitFen',
          formula: `max(shareFen, ${least})`,
          zh: '不低于当地最低工资标准',
          en: 'No less than the local minimum wage',
        },
      ],
    };
  },
};

/** 生活护理费: 50, 40 or 30 % of the pooled average monthly wage of the year before. Fund. Source: 工伤保险条例 art. 34. */
export const nursing: Item = {
  item: 'nursing',
  every: 'month',
  payer: () => 'fund',
  work(facts, rows) {
    // Whoever needs no care has none, graded or not.
    if (facts.selfCareLoss === 'none') return { zh: '生活能够自理', en: 'no loss of self-care' };
    if (facts.disabilityGrade === null) return notGraded;
    const loss = need(facts, 'selfCareLoss');
    const on = need(facts, 'payableOn');
    followsWorkInjury(facts, rows, on);
    const annual = rows.take('average-wage-annual', on);
    const share = rows.take(`nursing-share-${loss}`, on);
    const formula = over(`${annual} * ${share}`, 120_000);
    return {
      steps: [{ name: 'benefitFen', formula, zh: '月平均工资的比例', en: 'Share of the average monthly wage' }],
    };
  },
};

/**
 * 停工留薪期工资: former pay unchanged, paid by the employer, at most twelve months and twelve more once confirmed; the total of the months
 * given. Source: 工伤保险条例 art. 33. Occupational injury has none.
 */
export const treatmentPay: Item = {
  item: 'treatment-pay',
  every: 'once',
  payer: () => 'employer',
  work(facts, rows) {
    if (need(facts, 'injuryScheme') === 'occupational') return employmentOnly;
    const months = need(facts, 'treatmentMonths');
    need(facts, 'formerWageFen');
    const on = need(facts, 'accidentOn');
    const plain = rows.take('treatment-pay-months', on);
    const limit = rows.used.at(-1)?.value ?? 0;
    let most = plain;
    if (months > limit && need(facts, 'treatmentExtended'))
      most = `(${plain} + ${rows.take('treatment-pay-extension-months', on)})`;
    return {
      steps: [
        {
          name: 'benefitFen',
          formula: `formerWageFen * min(treatmentMonths, ${most})`,
          zh: '原工资乘停工留薪月数',
          en: 'Former wage for the months of treatment',
        },
      ],
    };
  },
};

/** 生活保障: an item of occupational injury protection whose amount and payer were not found. */
export const livingSupport: Item = {
  item: 'living-support',
  every: 'month',
  payer: () => 'unknown',
  work(facts, rows) {
    if (need(facts, 'injuryScheme') === 'work-injury')
      return { zh: '工伤保险没有这一项', en: 'none under work injury' };
    const amount = rows.take('injury-living-support', need(facts, 'accidentOn'));
    return { steps: [{ name: 'benefitFen', formula: amount, zh: '标准', en: 'Amount' }] };
  },
};
