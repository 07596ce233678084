import { z } from 'zod';
import { divideHalfUp } from '#basics/money.ts';
import { change, counted, step } from '../explanation.ts';
import { tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { membersNotSent } from './sector-standard.ts';

/**
 * 行业定员标准: an enterprise that a staffing standard binds on the month's last day engages at least so many workers for ten thousand
 * orders of the month, rounded half up. Everybody engaged on some day of the month counts, whatever the class, so the number is never too low; workers are
 * not counted by township, so a township's standard can be short for certain and never met for certain. Source: 县政策（七）（十八）.
 */
export const sectorStaffing = rule({
  slug: 'sector-staffing',
  sheetIds: ['disputes-supervision-unions/F.3'],
  measure: 'rest',
  title: { zh: '用工人数不少于行业定员标准', en: 'Workers not fewer than the staffing standard of the sector' },
  departments: ['sector-regulators', 'trade-union'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（七）' },
    { instrument: 'county-policy', article: '（十八）' },
  ],
  kind: 'sector-staffing',
  facts: z.object({
    month: z.string(),
    trade: tradeField,
    staffingPerTenThousand: z.int().min(0),
    membersKnown: z.boolean(),
    staffedOrders: z.int().min(0),
    staffedWorkers: z.int().min(0),
    workersSent: z.boolean(),
    staffingWholeCounty: z.boolean(),
  }),
  reads: ['order', 'worker', 'sectorStandard', 'sectorMember'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.staffedOrders === 0) return notApplicable;
    if (!fact.membersKnown) return membersNotSent;
    if (!fact.workersSent) return cannotTell('table-not-reported', 'worker');
    const short = due(fact) - fact.staffedWorkers;
    if (short > 0) return { verdict: 'finding', quantity: { value: short, unit: 'workers' }, values: [] };
    return fact.staffingWholeCounty ? compliant : cannotTell('bounds-straddle', 'staffedWorkers');
  },
  explain(fact, _law, finding) {
    const short = finding.quantity?.value ?? 0;
    const asked = due(fact);
    return {
      sentence: {
        zh: `${fact.month}接单${fact.staffedOrders}单，按每万单${fact.staffingPerTenThousand}人应不少于${asked}人，用工${fact.staffedWorkers}人，少${short}人；线索。`,
        en: `${counted(fact.staffedOrders, 'order')} in ${fact.month}: at ${fact.staffingPerTenThousand} for ten thousand at least ${counted(asked, 'worker')} are asked, ${fact.staffedWorkers} were engaged, ${short} fewer.`,
      },
      arithmetic: [
        step(
          'workersAsked',
          'divideHalfUp(staffedOrders * staffingPerTenThousand, 10000)',
          asked,
          'workers',
          '应有人数',
          'Workers asked',
        ),
        step('workersShort', 'workersAsked - staffedWorkers', short, 'workers', '少的人数', 'Workers short'),
      ],
      flip: change(
        'staffedWorkers',
        fact.staffedWorkers,
        asked,
        `用工不少于${asked}人则不成立。`,
        `With ${counted(asked, 'worker')} there would be no finding.`,
      ),
    };
  },
});

/** Workers the standard asks for, rounded half up. */
function due({
  staffedOrders,
  staffingPerTenThousand,
}: {
  staffedOrders: number;
  staffingPerTenThousand: number;
}): number {
  return divideHalfUp(staffedOrders * staffingPerTenThousand, 10_000);
}
