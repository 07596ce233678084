import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 派遣只用于临时性、辅助性、替代性岗位: the post is one of the three; a post of the core business (delivering, driving, carrying as the platform’s own service) is not auxiliary, whatever it is called. Source:
 * 劳动合同法 art. 66; 劳务派遣暂行规定 art. 3.
 */
export const dispatchPost = rule({
  slug: 'dispatch-post',
  sheetIds: ['relations/R5-04'],
  measure: 'partner-engagement',
  title: {
    zh: '派遣只用于临时性、辅助性、替代性岗位',
    en: 'Dispatch only for temporary, auxiliary or substitute posts',
  },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第六十六条' },
    { instrument: 'labour-dispatch-rules', article: '第三条' },
  ],
  kind: 'assignment',
  facts: z.object({
    linkKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    postType: z.enum(['temporary', 'auxiliary', 'substitute', 'other']).nullable(),
    coreWork: z.boolean().nullable(),
  }),
  reads: ['assignment'],
  parameters: [],
  from: '2013-07-01',
  to: null,
  judge(fact) {
    if (fact.linkKind !== 'dispatch') return notApplicable;
    if (fact.postType === null) return cannotTell('field-not-reported', 'postType');
    if (fact.postType === 'other' || (fact.postType === 'auxiliary' && fact.coreWork === true))
      return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
    return fact.postType === 'auxiliary' && fact.coreWork === null
      ? cannotTell('field-not-reported', 'coreWork')
      : compliant;
  },
  explain(fact) {
    const core = fact.postType === 'auxiliary';
    return {
      sentence: core
        ? {
            zh: '派遣用于主营业务岗位，报为辅助性岗位；线索。',
            en: 'A post of the core business, reported as auxiliary, is filled by dispatch.',
          }
        : {
            zh: '派遣用于临时性、辅助性、替代性以外的岗位；线索。',
            en: 'Dispatch fills a post that is none of the three.',
          },
      arithmetic: [step('posts', '1', 1, 'items', '岗位', 'Posts')],
      flip: core
        ? change(
            'coreWork',
            true,
            false,
            '若不是主营业务岗位，则不成立。',
            'Were it not core business there would be no finding.',
          )
        : change(
            'postType',
            fact.postType,
            'substitute',
            '若为替代性岗位，则不成立。',
            'Were it a substitute post there would be no finding.',
          ),
    };
  },
});
