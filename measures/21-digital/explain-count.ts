import { change, step } from '../explanation.ts';
import type { RuleExplanation } from '../rule.ts';
import type { RuleFinding } from '../verdict.ts';

const counters: Readonly<Record<string, string>> = { days: '天', orders: '单', workers: '人' };

/** Explains a finding that is a count of the feed: the sentence, the count itself, and that without these there is none. */
export function explainCount(
  finding: RuleFinding,
  field: string,
  what: { zh: string; en: string },
  sentence: { zh: string; en: string },
): RuleExplanation {
  const count = finding.quantity?.value ?? 0;
  const unit = finding.quantity?.unit ?? 'items';
  return {
    sentence,
    arithmetic: [step('counted', field, count, unit, what.zh, what.en)],
    flip: change(
      field,
      count,
      0,
      `没有这${count}${counters[unit] ?? '项'}，则不成立。`,
      `Without these ${count} there would be no finding.`,
    ),
  };
}
