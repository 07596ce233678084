import {
  bargainingClocks,
  bargainingStates,
  bargainingSteps,
  requestFields,
} from '../collective-bargaining/request.ts';
import { dayField, form, line, list, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { contractSubjects, negotiationLevel, negotiationTopics } from './negotiation-topics.ts';

const policy = { instrument: 'county-policy', article: '（十一）' };
const guide = { instrument: 'algorithm-consultation-guideline', article: '协商内容' };

/**
 * 平台劳动规则和算法协商: request, answer, representatives, information, meeting, special agreement, follow-up. The 2026 guide’s own
 * numbers are not known; those of the collective contract stand in for them.
 */
export const ruleConsultation = procedure({
  slug: 'rule-consultation',
  sheet: ['PR-02'],
  measure: 'consultation',
  also: ['union'],
  departments: ['trade-union', 'human-resources'],
  title: { zh: '规则算法协商', en: 'Consultation on rules and algorithms' },
  purpose: {
    zh: '工会或者劳动者代表就派单、收入、抽成、休息、路线、奖惩等规则和算法与平台及其合作企业协商，签专项协议并跟进。',
    en: 'Union or representatives and the platform with its partners negotiate rules and algorithms and follow them up.',
  },
  opens: {
    by: ['union', 'representatives', 'respondent'],
    classes: 'all',
    asks: form({
      ...requestFields,
      level: negotiationLevel,
      parentAgreement: line('上级（全国、市级）专项协议', 'Agreement above it').optional(),
      partners: list('参加的合作用工企业', 'Partner firms taking part').optional(),
      ruleId: line('所涉规则编号', 'Rule concerned', 60).optional(),
      topics: negotiationTopics,
    }),
    basis: policy,
    issues: ['receipt'],
  },
  states: {
    ...bargainingStates,
    agreed: { zh: '已签专项协议', en: 'Special agreement signed' },
    published: { zh: '已公示，履行中', en: 'Published, being performed' },
    'consulted-again': { zh: '已开始下一轮协商', en: 'Next round begun', ends: 'performed' },
    'agreement-ended': { zh: '协议终止', en: 'Agreement ended', ends: 'ended' },
  },
  actions: {
    ...bargainingSteps,
    agree: step(
      '签订专项协议',
      'Sign the special agreement',
      ['drafted'],
      'agreed',
      ['union', 'representatives', 'respondent'],
      guide,
      {
        asks: form({
          signedOn: dayField('签订日', 'Signed on'),
          terms: list('约定事项', 'What was agreed'),
          signedByBoth: mustBeYes('双方首席代表已签字', 'Signed by both chiefs'),
        }),
        issues: ['minutes'],
      },
    ),
    publish: step(
      '公示结果并告知劳动者',
      'Publish the result and tell the workers',
      ['agreed'],
      'published',
      ['respondent', 'union'],
      policy,
      {
        asks: form({
          publishedOn: dayField('公示日', 'Published on'),
          told: mustBeYes('已告知劳动者', 'Workers were told'),
          contact: line('常设联系人', 'Standing contact'),
          feedbackBy: dayField('约定的首次反馈日', 'First feedback agreed for'),
        }),
        issues: ['public-notice'],
      },
    ),
    'report-performance': step('反馈履行情况', 'Report on performance', ['published'], 'stay', ['respondent'], guide, {
      asks: form({ performance: text('履行情况', 'Performance'), feedbackBy: dayField('下次反馈日', 'Next feedback') }),
    }),
    supervise: step('工会监督履行', 'The union checks the performance', ['published'], 'stay', ['union'], policy, {
      asks: form({ checked: text('监督情况', 'What was seen') }),
      issues: ['union-reminder'],
    }),
    'as-collective-contract': step(
      '转为订立集体合同',
      'Go on to a collective contract',
      ['agreed', 'published'],
      'stay',
      ['union', 'representatives'],
      { instrument: 'chongqing-collective-contract-regulation', article: '第十九条' },
      {
        asks: form({
          receivedOn: dayField('对方收到要求日', 'Day the other side received the request'),
          subjects: contractSubjects,
        }),
        handsOver: {
          to: 'collective-contract',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            askedBy: 'askedBy',
            demands: 'demands',
            receivedOn: 'receivedOn',
            subjects: 'subjects',
          },
        },
      },
    ),
    'next-round': step(
      '开始下一轮协商',
      'Begin the next round',
      ['published'],
      'consulted-again',
      ['union', 'representatives', 'respondent'],
      guide,
      { asks: form({ reasons: text('下一轮议题', 'Topics of the next round') }) },
    ),
    'end-agreement': step(
      '协议终止',
      'End the agreement',
      ['agreed', 'published'],
      'agreement-ended',
      ['union', 'representatives', 'respondent'],
      guide,
      { asks: form({ reasons: text('原因', 'Why') }) },
    ),
  },
  clocks: {
    ...bargainingClocks('negotiation-information-days'),
    feedback: clock(
      '按约定反馈履行情况',
      'Feedback as agreed',
      { dayIn: 'feedbackBy' },
      'respondent',
      ['publish', 'report-performance'],
      ['report-performance', 'next-round', 'end-agreement'],
    ),
    'next-consultation': clock(
      '原则上每年至少协商一次',
      'Consult again within a year, in principle',
      'platform-consultation-years',
      'respondent',
      [['agree', 'signedOn']],
      ['next-round', 'end-agreement'],
      { warns: [60, 30, 7] },
    ),
  },
  publishes: {
    zh: '协商结果公示并告知劳动者',
    en: 'The result is published and told to the workers',
    on: 'publish',
    basis: policy,
    during: null,
    objection: null,
  },
});
