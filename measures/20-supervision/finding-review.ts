import { procedure } from '../procedure.ts';
import { set } from './citations.ts';
import { findingClocks } from './finding-review.clocks.ts';
import { findingForm } from './finding-review.form.ts';
import { findingSteps } from './finding-review.steps.ts';

/**
 * 线索核定: a finding is a possibility the software shows; only a person makes a case of it. The officer takes findings up, links several,
 * hears the enterprise, has it put right, and asks the worker whether that is true. Never a declaration of a violation.
 */
export const findingReview = procedure({
  slug: 'finding-review',
  sheet: [],
  measure: 'supervision',
  also: ['pay', 'rest', 'digital'],
  departments: ['human-resources', 'trade-union', 'transport', 'market-regulation', 'emergency'],
  title: { zh: '线索核定与处理', en: 'Findings taken up by an officer' },
  purpose: {
    zh: '系统给出的线索由人核定：采不采纳、几条并在一起、听企业怎么说、改没改，最后问劳动者钱收到没有。',
    en: 'Findings are taken up by a person: accepted or not, several together, the enterprise heard, put right, and the worker asked whether the pay really came.',
  },
  opens: {
    by: ['officer', 'inspector', 'head', 'union', 'other-unit'],
    classes: 'all',
    asks: findingForm,
    basis: set,
  },
  states: {
    raised: { zh: '待核定', en: 'To be taken up' },
    accepted: { zh: '已采纳', en: 'Taken up' },
    asked: { zh: '已请企业说明', en: 'Enterprise asked' },
    stated: { zh: '企业已说明', en: 'Enterprise has answered' },
    silent: { zh: '企业逾期未说明', en: 'No answer in time' },
    correcting: { zh: '企业改正中', en: 'Being put right' },
    confirming: { zh: '待劳动者确认', en: 'Worker to confirm' },
    disputed: { zh: '劳动者说没有收到（改正）', en: 'The worker says it is not true' },
    paid: { zh: '已支付', en: 'Paid', ends: 'paid' },
    corrected: { zh: '已改正', en: 'Corrected', ends: 'corrected' },
    withdrawn: { zh: '线索撤回（数据已更正）', en: 'Withdrawn, the data being corrected', ends: 'withdrawn' },
    refused: { zh: '不采纳', en: 'Not taken up', ends: 'refused' },
    unfounded: { zh: '查无事实', en: 'Unfounded', ends: 'unfounded' },
    'handed-over': { zh: '已转其他办件', en: 'Handed over', ends: 'handed-over' },
  },
  actions: findingSteps,
  clocks: findingClocks,
});
