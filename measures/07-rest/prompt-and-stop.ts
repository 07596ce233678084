import { z } from 'zod';
import { dayField, instantField, platformField, secondsField, tradeField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { explainStop, judgeStop } from './agreed-stop.ts';
import { guidelineCovers } from './guideline-trades.ts';

const words = {
  zh: '约定的连续最长接单时间',
  en: 'agreed longest continuous order time',
  ran: { zh: '连续接单', en: 'Orders without a break' },
  orders: 'ordersAcceptedInAgreedStop',
  passedAt: 'agreedLimitPassedAt',
  promptedAt: 'agreedPromptedAt',
  time: 'stretchSeconds',
  timeAtMost: 'stretchSecondsAtMost',
  limit: 'agreedContinuousSeconds',
};

/**
 * 达到约定的连续接单上限: a rest prompt and no orders for the agreed time, for quasi-employees. Without an agreed limit it cannot
 * be told (whether one must exist is `agreed-limits`). Exactly the limit is met. Source: 人社厅发〔2023〕50号 art. 5.
 */
export const promptAndStop = rule({
  slug: 'prompt-and-stop',
  sheetIds: ['pay-rest-safety/REST-05'],
  measure: 'rest',
  title: { zh: '达到约定连续接单上限后提醒并停止派单', en: 'Prompt and stop at the agreed continuous limit' },
  departments: ['human-resources', 'sector-regulators'],
  level: 'POLICY',
  basis: [{ instrument: 'rest-and-pay-guideline', article: '第五条' }],
  kind: 'spell',
  facts: z.object({
    spell: z.enum(['order', 'driving']),
    platform: platformField,
    workerClass: workerClassField,
    trade: tradeField,
    day: dayField,
    stretchSeconds: secondsField,
    stretchSecondsAtMost: secondsField,
    promptsReported: z.boolean(),
    agreedContinuousSeconds: secondsField.nullable(),
    agreedStopSeconds: secondsField.nullable(),
    agreedLimitPassedAt: instantField.nullable(),
    agreedPromptedAt: instantField.nullable(),
    ordersAcceptedInAgreedStop: z.int().min(0),
  }),
  reads: ['order', 'restPrompt', 'limitAgreement', 'worker'],
  parameters: ['prompt-delay-seconds'],
  from: '2023-11-08',
  to: null,
  judge(fact, law) {
    if (fact.platform === null || !guidelineCovers(fact.trade)) return notApplicable;
    // Delivery is counted in order spells, driving trades in driving spells, so that nothing is judged twice.
    if (fact.spell !== (fact.trade === 'delivery' ? 'order' : 'driving')) return notApplicable;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.workerClass !== 'quasi-employee') return notApplicable;
    const agreed = fact.agreedContinuousSeconds;
    if (agreed === null) return cannotTell('field-not-reported', 'agreedContinuousSeconds');
    if (fact.stretchSecondsAtMost <= agreed) return compliant;
    if (fact.stretchSeconds <= agreed) return cannotTell('bounds-straddle', 'stretchSeconds');
    return judgeStop(
      fact.agreedLimitPassedAt,
      fact.agreedPromptedAt,
      fact.promptsReported,
      fact.ordersAcceptedInAgreedStop,
      fact.agreedStopSeconds,
      law.inForce('prompt-delay-seconds', fact.day),
    );
  },
  explain: (fact, _law, finding) => explainStop(fact, words, fact.promptsReported, finding),
});
