import { formatDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { change, step, valueIn } from '../explanation.ts';
import type { CorrectionOrderFact } from '../facts/kinds.ts';
import type { RuleExplanation } from '../rule.ts';
import type { RuleFinding } from '../verdict.ts';

type Arrears = Pick<
  CorrectionOrderFact,
  'deadline' | 'judgedOn' | 'dueFen' | 'paidFen' | 'workers' | 'longestMonths' | 'longestWorkerFen'
>;

/** The explanation of arrears flagged for review: which of the two amounts were reached, and what would keep below them. */
export function explainReferral(fact: Arrears, finding: RuleFinding): RuleExplanation {
  const unpaid = finding.amountFen ?? 0;
  const { byOne = 0, byMany = 0 } = finding.numbers ?? {};
  const reached = [
    ...(byOne === 1
      ? [
          [
            `一名劳动者${fact.longestMonths}个月、${formatYuan(fact.longestWorkerFen)}元`,
            `one worker for ${fact.longestMonths} months, ${formatYuan(fact.longestWorkerFen)} yuan`,
          ],
        ]
      : []),
    ...(byMany === 1
      ? [
          [
            `${fact.workers}名劳动者合计${formatYuan(unpaid)}元`,
            `${fact.workers} workers, ${formatYuan(unpaid)} yuan together`,
          ],
        ]
      : []),
  ];
  const due = formatDay(fact.deadline ?? fact.judgedOn);
  // What is unpaid must stay below the amount for many workers and, where one worker's is reached, below that, which is less.
  const below = byOne === 1 ? 'criminal-one-worker-fen' : 'criminal-many-workers-fen';
  const enough = fact.dueFen - valueIn(finding, below) + 1;
  let flip = change(
    'paidFen',
    fact.paidFen,
    enough,
    `已付${formatYuan(enough)}元则未达数额。`,
    `With ${formatYuan(enough)} yuan paid the amount would not be reached.`,
  );
  if (byMany === 0) {
    const less = valueIn(finding, 'criminal-one-worker-fen') - 1;
    flip = change(
      'longestWorkerFen',
      fact.longestWorkerFen,
      less,
      `该劳动者欠付不超过${formatYuan(less)}元则未达数额。`,
      `With at most ${formatYuan(less)} yuan owed to that worker the amount would not be reached.`,
    );
  }
  return {
    sentence: {
      zh: `责令${due}前支付，逾期未付：${reached.map(([zh]) => zh).join('；')}，达到移送审查的数额标准；仅提示审查，是否移送由人决定。`,
      en: `Ordered to be paid by ${due} and unpaid: ${reached.map(([, en]) => en).join('; ')}. The amounts for review are reached; whether to refer, people decide.`,
    },
    arithmetic: [step('unpaidFen', 'dueFen - paidFen', unpaid, 'fen', '逾期未付', 'Unpaid after the deadline')],
    flip,
  };
}
