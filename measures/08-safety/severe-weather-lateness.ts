import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import { signalKinds, signalLevels } from '../facts/registers/safety/signals.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { asksNothing, setting, signalUnsure, signalWords } from './weather-setting.ts';

/**
 * 恶劣天气超时不扣罚: what was taken from a worker for orders that finished late under a signal in their area. That the penalty was for being late is read from the order being
 * late. The policy asks for more time and no indicator that harms safety; that lateness then costs nothing is a setting. Source: 城人社发〔2022〕97号（八）.
 */
export const severeWeatherLateness = rule({
  slug: 'severe-weather-lateness',
  sheetIds: ['pay-rest-safety/OSH-12'],
  measure: 'safety',
  title: { zh: '恶劣天气超时不扣罚', en: 'Lateness in severe weather costs the worker nothing' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'severe-weather',
  facts: z.object({
    last: dayField,
    workerClass: workerClassField,
    signalKind: z.enum(signalKinds).nullable(),
    signalLevel: z.enum(signalLevels).nullable(),
    belowMetres: z.int().nullable(),
    liftSaid: z.boolean(),
    lateOrders: z.int(),
    latePenaltyFen: fenField,
    penaltyNotSaid: z.int(),
  }),
  reads: ['order', 'weatherSignal'],
  parameters: ['severe-weather-act-seconds', 'severe-weather-waive-level'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    const waive = setting(law, 'severe-weather-waive-level', fact.last);
    const off = asksNothing(fact, waive.value);
    if (off !== null) return off;
    if (fact.latePenaltyFen === 0)
      return fact.penaltyNotSaid > 0 ? cannotTell('field-not-reported', 'penaltyFen') : compliant;
    const act = law.inForce('severe-weather-act-seconds', fact.last);
    return (
      signalUnsure(fact) ?? {
        verdict: 'finding',
        amountFen: fact.latePenaltyFen,
        values: [act, waive.row],
        level: 'SETTING',
      }
    );
  },
  explain(fact, _law, finding) {
    const taken = finding.amountFen ?? 0;
    const [zh, en] = signalWords[fact.signalLevel ?? 'blue']!;
    return {
      sentence: {
        zh: `${zh}预警期间超时的${fact.lateOrders}单被扣${formatYuan(taken)}元；线索。`,
        en: `${counted(fact.lateOrders, 'order')} late under a ${en} signal cost the worker ${formatYuan(taken)}.`,
      },
      arithmetic: [step('penaltiesTaken', 'latePenaltyFen', taken, 'fen', '超时扣罚', 'Taken for lateness')],
      flip: change(
        'latePenaltyFen',
        fact.latePenaltyFen,
        0,
        '没有扣罚则不成立。',
        'Without penalties there would be no finding.',
      ),
    };
  },
});
