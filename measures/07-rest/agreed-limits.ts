import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { agreedLimitFacts, agreedTerms, missingTerms } from './agreed-terms.ts';
import { guidelineCovers } from './guideline-trades.ts';

/**
 * 协商确定的工时上限: an enterprise that engages quasi-employees has agreed with the union or worker representatives a longest
 * continuous order time, a longest working day and the allowance, in force all month. Source: 人社厅发〔2023〕50号 art. 4, 5.
 */
export const agreedLimits = rule({
  slug: 'agreed-limits',
  sheetIds: ['pay-rest-safety/REST-04'],
  measure: 'rest',
  title: {
    zh: '协商确定连续接单、每日工作时间上限和宽放时间',
    en: 'Agreed limits on continuous and daily time, and the allowance',
  },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [
    { instrument: 'rest-and-pay-guideline', article: '第四条' },
    { instrument: 'rest-and-pay-guideline', article: '第五条' },
  ],
  kind: 'enterprise',
  facts: agreedLimitFacts,
  reads: ['limitAgreement', 'worker'],
  parameters: [],
  from: '2023-11-08',
  to: null,
  judge(fact) {
    if (fact.quasiEmployees === 0 || !guidelineCovers(fact.trade)) return notApplicable;
    if (!fact.limitAgreementReported) return cannotTell('table-not-reported', 'limitAgreement');
    const missing = missingTerms(fact);
    if (missing > 0) return { verdict: 'finding', quantity: { value: missing, unit: 'items' }, values: [] };
    if (fact.limitAgreement?.signedBy === null) return cannotTell('field-not-reported', 'signedBy');
    return compliant;
  },
  explain(fact) {
    const absent = agreedTerms.map(([zh, en, isMissing]) => ({ zh, en, count: Number(isMissing(fact)) }));
    const missing = absent.filter(({ count }) => count === 1);
    return {
      sentence: {
        zh: `${fact.month}未见协商协议载明：${missing.map(({ zh }) => zh).join('、')}；当月有${fact.quasiEmployees}名不完全符合确立劳动关系情形的劳动者；线索。`,
        en: `Not seen in an agreement in ${fact.month}: ${missing.map(({ en }) => en).join(', ')}; ${counted(fact.quasiEmployees, 'quasi-employee')} worked that month.`,
      },
      arithmetic: [
        step(
          'itemsMissing',
          absent.map(({ count }) => count).join(' + '),
          missing.length,
          'items',
          '缺少的约定',
          'Terms not seen',
        ),
      ],
      flip: change(
        'quasiEmployees',
        fact.quasiEmployees,
        0,
        '若当月没有此类劳动者，则不适用。',
        'Without quasi-employees that month it would not apply.',
      ),
    };
  },
});
