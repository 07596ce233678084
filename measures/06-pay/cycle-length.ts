import type { InForce } from '#law/in-force.types.ts';
import { formulaName, step } from '../explanation.ts';
import type { Settlement, WorkerClass } from '../facts/kinds.ts';
import type { ArithmeticStep } from '../rule.ts';
import { known } from './rows.ts';

type Terms = Pick<Settlement, 'periodFrom' | 'periodTo' | 'cycle' | 'cycleDays'>;

/** Days of an agreed cycle by its kind, at least and at most; months and half months have different lengths. */
const byKind = {
  day: [1, 1],
  week: [7, 7],
  'half-month': [13, 16],
  month: [28, 31],
  longer: [32, null],
  task: [0, null],
} as const;

/** Days of the period settled, both ends counted. */
export const settledDays = (fact: Terms) => fact.periodTo - fact.periodFrom + 1;

/** Days of the agreed cycle, at least: as agreed in days or by its kind; 0 where no cycle is known. */
function agreedDays(fact: Terms): number {
  return fact.cycleDays ?? (fact.cycle === null ? 0 : byKind[fact.cycle][0]);
}

/** The longer of the agreed cycle and the period settled. */
export const lengthOfCycle = (fact: Terms) => Math.max(settledDays(fact), agreedDays(fact));

/** The agreed cycle at most, which a quasi-employee’s settlement keeps to as well; null where it sets no bound. */
function agreedBound(fact: Terms & { workerClass: WorkerClass }): number | null {
  if (fact.workerClass !== 'quasi-employee' || fact.cycle === null) return null;
  const most = byKind[fact.cycle][1];
  return most === null ? null : Math.max(most, fact.cycleDays ?? 0);
}

/** The longest cycle allowed in days; a month is 31. */
export function cycleLimit(fact: Terms & { workerClass: WorkerClass }, row: InForce): number {
  const limit = row.unit === 'months' ? known(row) * 31 : known(row);
  return Math.min(limit, agreedBound(fact) ?? limit);
}

/** The arithmetic of `cycleLimit` and `lengthOfCycle`. */
export function cycleSteps(fact: Terms & { workerClass: WorkerClass }, row: InForce): ArithmeticStep[] {
  const law = row.unit === 'months' ? `${formulaName(row.name)} * 31` : formulaName(row.name);
  const bound = agreedBound(fact);
  const agreed = fact.cycleDays === null ? `${agreedDays(fact)}` : 'cycleDays';
  return [
    step(
      'longestCycle',
      bound === null ? law : `min(${law}, ${bound})`,
      cycleLimit(fact, row),
      'days',
      '支付周期上限',
      'Longest cycle',
    ),
    step(
      'cycleLength',
      `max(periodTo - periodFrom + 1, ${agreed})`,
      lengthOfCycle(fact),
      'days',
      '约定周期与本次结算期中较长者',
      'Longer of the agreed cycle and the period settled',
    ),
  ];
}
