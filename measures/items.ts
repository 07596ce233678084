import type { Law } from '#law/in-force.types.ts';
import { change, step } from './explanation.ts';
import type { FactValue, RuleExplanation } from './rule.ts';
import { type CannotTell, cannotTell, compliant, notApplicable, type Verdict } from './verdict.ts';

/** One thing a rule looks for: whether it was seen (null: not reported), and what would make it so. */
export interface Item {
  /** Field of the fact that shows it. */
  field: string;
  zh: string;
  en: string;
  seen: boolean | null;
  from: FactValue | null;
  to: FactValue;
}

/** One thing in a row of arguments: field, its names, whether it was seen, what it is and what would do. */
export function item(
  field: string,
  zh: string,
  en: string,
  seen: boolean | null,
  from: FactValue | null,
  to: FactValue,
): Item {
  return { field, zh, en, seen, from, to };
}

/** A rule that asks for several things: when it asks, what it asks for, and which field would make it not ask. */
export interface ItemsAsked<F> {
  /** Whether the rule asks anything of this fact; a cannot-tell where that itself is not known. */
  asks: (fact: F) => boolean | CannotTell;
  items: (fact: F) => readonly Item[];
  /** Said before the list, and after it. */
  sentence: { zh: string; en: string };
  /** The change that takes the question away, for where several things are missing at once. */
  unless: (fact: F) => { field: string; from: FactValue | null; to: FactValue; zh: string; en: string };
}

/** Judges a list of things to be seen: a finding counts those not seen; one not reported cannot be told where all others are there. */
export function judgeItems<F>({ asks, items, sentence, unless }: ItemsAsked<F>): {
  judge(fact: F, law: Law): Verdict;
  explain(fact: F): RuleExplanation;
} {
  return {
    judge(fact) {
      const asked = asks(fact);
      if (asked === false) return notApplicable;
      const all = items(fact);
      const missing = all.filter(({ seen }) => seen === false).length;
      if (missing > 0)
        return asked === true ? { verdict: 'finding', quantity: { value: missing, unit: 'items' }, values: [] } : asked;
      const open = all.find(({ seen }) => seen === null);
      return open === undefined ? compliant : cannotTell('field-not-reported', open.field);
    },
    explain(fact) {
      const missing = items(fact).filter(({ seen }) => seen === false);
      const [only, more] = missing;
      const off = unless(fact);
      return {
        sentence: {
          zh: `${sentence.zh}${missing.map(({ zh }) => zh).join('、')}；线索。`,
          en: `${sentence.en} ${missing.map(({ en }) => en).join(', ')}.`,
        },
        arithmetic: [
          step(
            'itemsNotSeen',
            missing.map(() => '1').join(' + '),
            missing.length,
            'items',
            '未见的项数',
            'Things not seen',
          ),
        ],
        flip:
          only !== undefined && more === undefined
            ? change(
                only.field,
                only.from,
                only.to,
                `见到${only.zh}则不成立。`,
                `With ${only.en} there would be no finding.`,
              )
            : change(off.field, off.from, off.to, off.zh, off.en),
      };
    },
  };
}
