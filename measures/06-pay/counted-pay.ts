import { divideHalfUp, type Fen, formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import type { ArithmeticStep, SmallestChange } from '../rule.ts';

/**
 * Left out of a wage before it is compared with the minimum wage: overtime pay, allowances for special conditions, subsidies in
 * kind, statutory welfare. The worker's own social insurance is not left out: the standard includes it.
 * Source: 渝人社发〔2024〕22号 三; 最低工资规定 12.
 */
export const leftOutOfWage = ['overtimePayFen', 'specialAllowanceFen', 'inKindFen', 'statutoryWelfareFen'] as const;

/** Left out of a quasi-employee's pay: tips, special allowances, goods. Source: 人社厅发〔2023〕50号, pay part (a reading). */
export const leftOutOfPay = ['tipsFen', 'specialAllowanceFen', 'inKindFen'] as const;

type Parts<P extends string> = Readonly<Record<P | 'grossFen', Fen | null>>;

/** Pay that counts, at most: gross less the parts that do not count; a part not reported is taken as nothing. */
export function countedPay<P extends string>(fact: Parts<P>, leftOut: readonly P[]): Fen {
  let counted = fact.grossFen ?? 0;
  for (const part of leftOut) counted -= fact[part] ?? 0;
  return counted;
}

/** The first part not reported, or null where the counted pay is exact. */
export function unreportedPart<P extends string>(fact: Parts<P>, leftOut: readonly P[]): P | null {
  for (const part of leftOut) if (fact[part] === null) return part;
  return null;
}

/** The arithmetic of `countedPay`. */
export function countedPayStep<P extends string>(fact: Parts<P>, leftOut: readonly P[]): ArithmeticStep {
  const formula = ['grossFen', ...leftOut.filter((part) => fact[part] !== null)].join(' - ');
  return step('countedFen', formula, countedPay(fact, leftOut), 'fen', '计入比较的报酬', 'Pay that counts');
}

/** What is due for an hourly floor (fen × seconds), rounded half up, where the counted pay is below it; otherwise 0. */
export function dueAbove(counted: Fen, fenSeconds: number): Fen {
  if (fenSeconds === 0 || counted * 3600 >= fenSeconds) return 0;
  const due = divideHalfUp(fenSeconds, 3600);
  return counted < due ? due : 0;
}

/** The change that turns a floor round: so much more of pay that counts. */
export function morePay(gross: Fen | null, short: Fen): SmallestChange {
  return change(
    'grossFen',
    gross,
    (gross ?? 0) + short,
    `应发再多${formatYuan(short)}元（计入比较的部分）则不成立。`,
    `With ${formatYuan(short)} yuan more of pay that counts there would be no finding.`,
  );
}
