import { carriesDisputeTold, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, flag, form, line, money, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { aidMatters, meansOf } from './asking-legal-aid.ts';
import { legalAidLaw, setting } from './citing.ts';

const chongqing = { instrument: 'chongqing-union-regulation', article: '第三十条' } as const;
const union = { instrument: 'trade-union-law', article: '第三十条' } as const;

/** 工会法律援助 (工会法 第三十条; 重庆市工会条例 第三十条; 法律援助法 第六十八条): no days in law, five and three working days are settings of ours. */
export const unionLegalHelp = procedure({
  slug: 'union-legal-help',
  sheet: ['LA-02'],
  measure: 'disputes',
  also: ['consultation'],
  departments: ['trade-union'],
  title: { zh: '工会法律援助', en: 'Union legal help' },
  purpose: {
    zh: '请县总工会提供法律咨询、代写文书、协商调解和仲裁诉讼代理。',
    en: 'The county federation gives advice, writes papers, negotiates or acts for the worker.',
  },
  opens: {
    by: ['applicant', 'union', 'clerk'],
    classes: 'all',
    asks: form({ ...disputeFields, member: flag('工会会员（不是会员的，可以同时申请入会）', 'A member').optional() }),
    basis: chongqing,
    issues: ['receipt'],
  },
  states: {
    asked: { zh: '已申请', en: 'Asked' },
    granted: { zh: '同意援助', en: 'Granted' },
    assigned: { zh: '已指派', en: 'Assigned' },
    refused: { zh: '不予援助', en: 'Refused' },
    closed: { zh: '已结案', en: 'Closed', ends: 'performed' },
    'to-legal-aid': { zh: '已转法律援助机构', en: 'To the legal-aid centre', ends: 'handed-over' },
    'in-one-stop': { zh: '已转一站式调解', en: 'To one-stop mediation', ends: 'handed-over' },
    'not-helped': { zh: '不予援助，已说明其他途径', en: 'Refused, told of other ways', ends: 'refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    grant: step('同意援助', 'Grant', ['asked'], 'granted', ['union'], chongqing, {
      asks: form({
        helpForm: choice('援助形式', 'Form of help', {
          advice: '法律咨询',
          papers: '代写文书',
          negotiation: '参与协商、调解',
          arbitration: '仲裁代理',
          court: '诉讼代理',
        }),
      }),
      issues: ['legal-aid-decision'],
    }),
    refuse: step('不予援助', 'Refuse', ['asked'], 'refused', ['union'], chongqing, {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['legal-aid-decision'],
    }),
    assign: step('指派律师或者工会法律工作人员', 'Assign a lawyer', ['granted'], 'assigned', ['union'], union, {
      asks: form({
        lawyer: line('援助人员', 'Lawyer'),
        notForEmployer: mustBeYes('没有代理用人单位', 'Does not act for the employer'),
      }),
      issues: ['assignment-notice'],
    }),
    report: step('报告进展', 'Report on progress', ['assigned'], 'stay', ['lawyer', 'union'], union, {
      asks: form({ progress: text('进展', 'Progress') }),
    }),
    close: step('结案', 'Close', ['assigned'], 'closed', ['union', 'lawyer'], union, {
      asks: form({
        result: choice('结果', 'Result', {
          settled: '协商、调解解决',
          won: '仲裁、诉讼支持',
          partly: '部分支持',
          lost: '未支持',
          advised: '已提供咨询或者文书',
        }),
        recoveredFen: money('挽回金额', 'Recovered').optional(),
        satisfied: choice('劳动者评价', 'The worker’s rating', { yes: '满意', no: '不满意', none: '未评价' }),
      }),
      issues: ['closing-report'],
    }),
    'to-legal-aid': step(
      '转法律援助机构',
      'Pass to the legal-aid centre',
      ['asked', 'granted', 'refused'],
      'to-legal-aid',
      ['union', 'applicant'],
      legalAidLaw('第六十八条'),
      {
        asks: form({
          aidMatter: choice('援助事项', 'Matter', aidMatters),
          means: choice('经济困难状况', 'Means', meansOf),
        }),
        handsOver: {
          to: 'legal-aid',
          carries: {
            name: 'name',
            idNumber: 'idNumber',
            phone: 'phone',
            serviceAddress: 'serviceAddress',
            respondentName: 'respondentName',
            facts: 'facts',
            claims: 'claims',
            amountFen: 'amountFen',
            evidence: 'evidence',
            aidMatter: 'aidMatter',
            means: 'means',
          },
        },
      },
    ),
    'to-one-stop': step(
      '转一站式调解',
      'Pass to one-stop mediation',
      ['asked', 'granted', 'assigned'],
      'in-one-stop',
      ['union', 'applicant'],
      union,
      {
        asks: form({ toldOfLegalAid }),
        handsOver: { to: 'one-stop-mediation', carries: carriesDisputeTold },
      },
    ),
    end: step('说明其他途径，办结', 'Tell of other ways, done', ['refused'], 'not-helped', ['union'], setting),
    withdraw: step('撤回申请', 'Withdraw', ['asked', 'granted'], 'withdrawn', ['applicant'], setting),
  },
  clocks: {
    answer: clock(
      '答复',
      'Answer',
      'union-legal-aid-answer-days',
      'union',
      ['open'],
      ['grant', 'refuse', 'to-legal-aid', 'to-one-stop', 'withdraw'],
    ),
    assign: clock(
      '指派',
      'Assign',
      'union-legal-aid-assignment-days',
      'union',
      ['grant'],
      ['assign', 'to-legal-aid', 'to-one-stop', 'withdraw'],
    ),
  },
});
