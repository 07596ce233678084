import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/** How an account may be limited. */
const kinds = {
  suspended: ['停用账号', 'suspended'],
  'fewer-offers': ['减少派单', 'fewer offers'],
  'lower-rank': ['降低等级', 'a lower rank'],
  'other-limit': ['其他限制', 'another limit'],
} as const;

/**
 * 不因多平台就业限制账号: an account suspended, ranked down or given fewer offers for work elsewhere, by the reason the enterprise itself gives. The policy
 * protects those without a labour contract, the law part-timers (劳动合同法 art. 69); an employee's case is `dismissal-for-other-work`. Source:
 * 城人社发〔2022〕97号（五）.
 */
export const limitForOtherWork = rule({
  slug: 'limit-for-other-work',
  sheetIds: ['relations/R6-08'],
  measure: 'equal-employment',
  title: { zh: '不因在其他平台接单限制账号', en: 'No limit on an account over work elsewhere' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（五）' }],
  kind: 'account-limit',
  facts: z.object({
    workerClass: workerClassField,
    limitedOn: dayField.nullable(),
    limitKind: z.enum(['suspended', 'fewer-offers', 'lower-rank', 'other-limit']).nullable(),
    limitReason: z.enum(['other-platform', 'safety', 'service', 'fraud', 'other-reason']).nullable(),
  }),
  reads: ['accountLimit'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge({ workerClass, limitReason }) {
    if (workerClass === 'employee' || workerClass === 'dispatched') return notApplicable;
    if (limitReason === null) return cannotTell('field-not-reported', 'limitReason');
    if (limitReason !== 'other-platform') return compliant;
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return {
      verdict: 'finding',
      quantity: { value: 1, unit: 'items' },
      values: [],
      ...(workerClass === 'part-time' ? { level: 'LAW' as const } : {}),
    };
  },
  explain({ limitedOn, limitKind, limitReason }) {
    const [zh, en] = kinds[limitKind ?? 'other-limit'];
    const [onZh, onEn] = limitedOn === null ? ['', ''] : [formatDay(limitedOn), ` on ${formatDay(limitedOn)}`];
    return {
      sentence: {
        zh: `${onZh}企业以在其他平台接单为由对账号采取“${zh}”；线索。`,
        en: `The account was limited${onEn} (${en}) over work on another platform, as the enterprise itself says.`,
      },
      arithmetic: [step('limits', '1', 1, 'items', '限制', 'Limits')],
      flip: change(
        'limitReason',
        limitReason,
        'safety',
        '若为别的事由，则不成立。',
        'For another reason there would be no finding.',
      ),
    };
  },
});
