import { followsWorkInjury, type Item, Missing, need, over, type Worked, wageBase } from './line.ts';

const alive: Worked = { zh: '没有死亡', en: 'nobody died', field: 'diedOn' };

/** 丧葬补助金: six months of the pooled average wage of the year before. Fund. Source: 工伤保险条例 art. 39. */
export const funeral: Item = {
  item: 'funeral',
  every: 'once',
  payer: () => 'fund',
  work(facts, rows) {
    const on = facts.diedOn;
    if (on === null) return alive;
    followsWorkInjury(facts, rows, on);
    const annual = rows.take('average-wage-annual', on);
    const formula = over(`${annual} * ${rows.take('funeral-months', on)}`, 12);
    return { steps: [{ name: 'benefitFen', formula, zh: '月数乘月平均工资', en: 'Months of the average wage' }] };
  },
};

/**
 * 供养亲属抚恤金: spouse 40 %, another relative 30 %, ten points more for a lone elder or orphan, of own wage (benefit base); together no more
 * than that wage. `otherDependants` counts the lone ones too. Fund. Source: 工伤保险条例 art. 39.
 */
export const dependants: Item = {
  item: 'dependants',
  every: 'month',
  payer: () => 'fund',
  work(facts, rows) {
    const on = facts.diedOn;
    if (on === null) return alive;
    const count = need(facts, 'spouses') + need(facts, 'otherDependants');
    if (need(facts, 'loneDependants') > need(facts, 'otherDependants'))
      throw new Missing('record-contradicts', 'loneDependants');
    if (count === 0) return { zh: '没有供养亲属', en: 'no dependants' };
    followsWorkInjury(facts, rows, on);
    const base = wageBase(facts, rows);
    const spouse = rows.take('dependant-share-spouse', on);
    const other = rows.take('dependant-share-other', on);
    const lone = rows.take('dependant-share-lone', on);
    return {
      steps: [
        {
          name: 'dependantShares',
          formula: `spouses * ${spouse} + otherDependants * ${other} + loneDependants * ${lone}`,
          zh: '各供养亲属比例之和（万分之一）',
          en: 'Shares together, basis points',
        },
        {
          name: 'benefitFen',
          formula: over(`${base.numerator} * min(10000, dependantShares)`, base.denominator * 10_000),
          zh: '合计不高于本人工资（基数）',
          en: 'Together no more than the wage base',
        },
      ],
    };
  },
};

/**
 * 一次性工亡补助金: twenty times the national urban disposable income a head of the year before the death, in early January as well. None where a
 * grade 1–4 person dies after the treatment period. Fund. Source: 工伤保险条例 art. 39.
 */
export const deathGrant: Item = {
  item: 'death-grant',
  every: 'once',
  payer: () => 'fund',
  work(facts, rows) {
    const on = facts.diedOn;
    if (on === null) return alive;
    if (facts.disabilityGrade !== null && facts.disabilityGrade <= 4 && need(facts, 'diedAfterTreatment'))
      return { zh: '一级至四级停工留薪期满后死亡的没有这一项', en: 'none after the treatment period of grades 1 to 4' };
    followsWorkInjury(facts, rows, on);
    const formula = `${rows.take('national-urban-income', on)} * ${rows.take('death-grant-multiple', on)}`;
    return { steps: [{ name: 'benefitFen', formula, zh: '收入乘倍数', en: 'Income times the multiple' }] };
  },
};
