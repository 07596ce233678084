import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/** The levels of an area code that say something: `500000` → `50`, `500229000` → `500229`; null where it is no area code. */
function areaStem(code: string): string | null {
  const levels = /^(\d\d)(\d\d)(\d\d)(\d{3})?$/.exec(code)?.slice(1);
  if (levels === undefined) return null;
  while (levels.length > 1 && /^0*$/.test(levels.at(-1) ?? '')) levels.pop();
  return levels.join('');
}

/**
 * 接单地参保: the premium goes to the region in which the orders were accepted. Regions of the pilot are provinces, and the fund
 * is pooled there; whether another district of the same province matters is not in the texts seen and cannot be told.
 * Source: 人社部发〔2025〕24号 (place of acceptance).
 */
export const premiumRegion = rule({
  slug: 'premium-region',
  sheetIds: ['insurance-injury/OI-05'],
  measure: 'occupational-injury',
  title: { zh: '保障费缴入接单地', en: 'Premium paid to the region of acceptance' },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [
    { instrument: 'injury-pilot-notice-2025', article: '办法第二条' },
    { instrument: 'injury-chongqing-rules-2025', article: '适用范围' },
  ],
  kind: 'premium',
  facts: z.object({
    month: z.string(),
    region: z.string(),
    paidFen: fenField,
    payeeRegion: z.string(),
  }),
  reads: ['injuryPremium'],
  parameters: [],
  from: '2022-07-01',
  to: null,
  judge(fact) {
    if (fact.paidFen <= 0) return notApplicable;
    const [accepted, paid] = [areaStem(fact.region), areaStem(fact.payeeRegion)];
    if (accepted === null || paid === null) return cannotTell('record-contradicts', 'payeeRegion');
    if (accepted.slice(0, 2) !== paid.slice(0, 2)) return { verdict: 'finding', amountFen: fact.paidFen, values: [] };
    if (accepted.startsWith(paid) || paid.startsWith(accepted)) return compliant;
    return cannotTell('record-contradicts', 'payeeRegion');
  },
  explain: (fact) => ({
    sentence: {
      zh: `${fact.month}在${fact.region}接单的保障费${formatYuan(fact.paidFen)}元缴入了${fact.payeeRegion}，应缴入接单地；线索。`,
      en: `The premium of ${fact.month} for orders accepted in ${fact.region}, ${formatYuan(fact.paidFen)} yuan, was paid to ${fact.payeeRegion} and not to the region of acceptance.`,
    },
    arithmetic: [step('elsewhereFen', 'paidFen', fact.paidFen, 'fen', '缴入他地的保障费', 'Premium paid elsewhere')],
    flip: change(
      'payeeRegion',
      fact.payeeRegion,
      fact.region,
      '缴入接单地则不成立。',
      'Paid to the region of acceptance, there would be no finding.',
    ),
  }),
});
