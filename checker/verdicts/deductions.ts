import { divideHalfUp } from '../arithmetic.ts';
import { amount, counted, type Fact, flag, text, told, whole, word } from '../fact.ts';
import {
  classes,
  type Derived,
  type Doubt,
  met,
  metUnless,
  notApplicable,
  type Reading,
  trades,
  unclearClass,
} from '../reading.ts';
import { deliveryStandardFrom } from './delivery.ts';

const onDay = (fact: Fact) => [counted(fact, 'on'), counted(fact, 'on')] as const;
const empty = (field: string): Doubt => `field-not-reported ${field}`;

/**
 * PAY-10: for damage at most the loss, 20 % of the month's wage, and what leaves the monthly minimum (wage payment rules art. 16). A
 * part-time worker's floor is hourly, so the month's minimum is not theirs. Earlier deductions of the month use the allowance up.
 */
export const damageDeductionCap: Reading = {
  sheet: 'pay-rest-safety/PAY-10',
  measure: 'pay',
  level: 'LAW',
  kind: 'deduction',
  parameters: ['damage-deduction-share', 'minimum-wage-monthly'],
  span: onDay,
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (text(fact, 'ground') !== 'damage' || workerClass === 'self-employed') return notApplicable;
    const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
    const taken = counted(fact, 'amountFen');
    const [loss, wage, before] = [
      amount(fact, 'lossFen'),
      amount(fact, 'monthWageFen'),
      amount(fact, 'monthDamageBeforeFen'),
    ];
    const place = text(fact, 'place');
    const open: Doubt[] = [];
    const caps: number[] = [];
    if (loss === null) open.push(empty('lossFen'));
    else caps.push(loss);
    if (wage === null) open.push(empty('monthWageFen'));
    if (before === null) open.push(empty('monthDamageBeforeFen'));
    if (wage !== null) {
      // Where earlier deductions are not known, none is the most that can be left.
      const used = before ?? 0;
      const share = cited.cites('damage-deduction-share') ? cited.value('damage-deduction-share') : null;
      if (share !== null) caps.push(Number(divideHalfUp(BigInt(wage) * BigInt(share), 10000n)) - used);
      if (workerClass !== 'part-time') {
        const floor =
          place !== null && cited.cites('minimum-wage-monthly') ? cited.value('minimum-wage-monthly', { place }) : null;
        if (floor !== null) caps.push(wage - floor - used);
        else open.push(place === null ? empty('place') : 'value-unknown minimum-wage-monthly');
      }
    }
    const allowed = Math.max(0, Math.min(...caps));
    if (caps.length > 0 && taken > allowed && doubts.length === 0)
      return {
        verdict: 'finding',
        amountFen: taken - allowed,
        ...(workerClass === 'quasi-employee' ? { level: 'POLICY' } : {}),
      };
    return metUnless([...doubts, ...open]);
  },
};

/** Deductions that need no rule of the platform: the law or a court orders them; damage and injury premium have rules of their own. */
const withoutRule = ['tax', 'social-insurance', 'court-order', 'damage', 'injury-premium'];

/**
 * PAY-11: who deducts must have published the rule before and must prove the facts (sheet 3.3); lateness and bad reviews are in
 * principle no ground in delivery (7.2.8). Published the same day, which came first is not known.
 */
export const deductionProof: Reading = {
  sheet: 'pay-rest-safety/PAY-11',
  measure: 'pay',
  level: 'POLICY',
  kind: 'deduction',
  parameters: [],
  span: onDay,
  judge(fact): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const ground = told(fact, 'ground');
    const taken = counted(fact, 'amountFen');
    const on = counted(fact, 'on');
    if (workerClass === 'self-employed' || withoutRule.includes(ground) || taken === 0) return notApplicable;
    const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
    const published = whole(fact, 'rulePublishedOn');
    const ruled = flag(fact, 'ruleReported') === true;
    const unproven = text(fact, 'evidenceId') === null;
    const unruled = published === null ? ruled : published > on;
    const byStandard =
      (ground === 'lateness' || ground === 'bad-review') &&
      word(fact, 'trade', trades) === 'delivery' &&
      on >= deliveryStandardFrom;
    if (doubts.length === 0 && (unproven || unruled)) return { verdict: 'finding', amountFen: taken };
    if (!ruled && published === null) doubts.push('table-not-reported publishedRule');
    if (published === on) doubts.push('bounds-straddle rulePublishedOn');
    if (byStandard && !doubts.includes(unclearClass)) return { verdict: 'finding', amountFen: taken, level: 'STD' };
    return metUnless(doubts);
  },
};

/** PAY-22: riders need not buy a named brand or a paid extra (7.1.7, 7.1.8); equipment of any brand may be asked for. */
export const compulsoryPurchase: Reading = {
  sheet: 'pay-rest-safety/PAY-22',
  measure: 'pay',
  level: 'STD',
  kind: 'deduction',
  parameters: [],
  span: onDay,
  judge(fact): Derived {
    const ground = text(fact, 'ground');
    if (word(fact, 'trade', trades) !== 'delivery' || counted(fact, 'on') < deliveryStandardFrom) return notApplicable;
    if (ground !== 'purchase' && ground !== 'equipment') return notApplicable;
    const [compulsory, named] = [flag(fact, 'compulsory'), flag(fact, 'namedBrand')];
    const taken = counted(fact, 'amountFen');
    if (compulsory === false || taken === 0 || (ground === 'equipment' && named === false)) return met;
    const doubts: Doubt[] = [];
    if (compulsory === null) doubts.push(empty('compulsory'));
    if (ground === 'equipment' && named === null) doubts.push(empty('brandNamed'));
    return doubts.length === 0 ? { verdict: 'finding', amountFen: taken } : metUnless(doubts);
  },
};

/** OI-04: the platform pays the injury premium alone; any deduction for it counts. Other grounds do not rule it out. */
export const premiumChargedToWorker: Reading = {
  sheet: 'insurance-injury/OI-04',
  measure: 'occupational-injury',
  level: 'LAW',
  kind: 'deduction',
  parameters: [],
  span: onDay,
  judge(fact): Derived {
    const ground = text(fact, 'ground');
    const taken = counted(fact, 'amountFen');
    if (ground === 'other') return taken > 0 ? metUnless([empty('ground')]) : met;
    if (ground !== 'injury-premium') return notApplicable;
    return taken > 0 ? { verdict: 'finding', amountFen: taken } : met;
  },
};
