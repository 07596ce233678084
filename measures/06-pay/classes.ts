import { type Day, day } from '#basics/day.ts';
import type { Level } from '#law/in-force.types.ts';
import { countyPolicy } from '#law/sources/county-policy.ts';
import type { WorkerClass } from '../facts/kinds.ts';
import { cannotTell, notApplicable, type Verdict } from '../verdict.ts';

const policyFrom = day(countyPolicy.from);

/**
 * Why the wage-payment rules say nothing about a class on a day, or null where they apply: to employees, dispatched and
 * part-time workers by law, to quasi-employees by reference (参照) from the county policy on, to the self-employed never.
 */
export function outsideWageRules(workerClass: WorkerClass, on: Day, currency = 'CNY'): Verdict | null {
  if (workerClass === 'unclear') return unclearClass(currency);
  if (workerClass === 'self-employed') return notApplicable;
  if (workerClass === 'quasi-employee' && on < policyFrom) return notApplicable;
  return null;
}

/** Why a rule on amounts cannot tell of an unclear class; another currency would stand in the way even once the class is settled. */
export function unclearClass(currency: string): Verdict {
  return currency === 'CNY' ? cannotTell('class-unclear', 'relation') : cannotTell('other-currency', 'currency');
}

/** Why a rule on monthly-paid work says nothing about a class, or null for employees and dispatched workers. */
export function outsideMonthlyWork(workerClass: WorkerClass, currency = 'CNY'): Verdict | null {
  if (workerClass === 'unclear') return unclearClass(currency);
  return workerClass === 'employee' || workerClass === 'dispatched' ? null : notApplicable;
}

/** The level of a finding under the wage-payment rules: guidance where a quasi-employee is covered by reference only. */
export function levelOf(workerClass: WorkerClass): Level | undefined {
  return workerClass === 'quasi-employee' ? 'POLICY' : undefined;
}
