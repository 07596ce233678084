import {
  choice,
  files,
  flag,
  form,
  instantField,
  line,
  list,
  money,
  mustBeYes,
  person,
  personFields,
  respondentFields,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const policy = { instrument: 'county-policy', article: '（十一）' };
const setting = { instrument: 'county-setting', article: '设定' };
const review = { instrument: 'personal-information-law', article: '第二十四条' };

/** What a grievance can be about. Stopping dispatch or banning an account is never left to the machine alone. */
const events = {
  deduction: '扣款',
  penalty: '罚款、处罚',
  rating: '差评、服务分',
  lateness: '超时判定',
  'stop-dispatch': '停止派单',
  'account-ban': '封禁账号',
  pay: '报酬计算',
  other: '其他',
} as const;

/** Every decision on a grievance is a person’s, named, with the minute and plain reasons. */
const decisionFields = {
  humanReviewer: person('人工复核人', 'The person who reviewed'),
  reviewedAt: instantField('复核时间', 'Reviewed at'),
  reasons: text('理由（通俗说明）', 'Reasons in plain words'),
  evidenceSeen: list('采信的证据（安全、路况、天气等）', 'Evidence taken into account (safety, traffic, weather)', 0),
} as const;

/** 平台申诉: the firm’s own appeal; the law gives no days, ours are settings (县政策（十一）; 个人信息保护法 第二十四条). */
export const platformGrievance = procedure({
  slug: 'platform-grievance',
  sheet: ['PR-06'],
  measure: 'consultation',
  departments: ['human-resources', 'trade-union'],
  title: { zh: '平台申诉', en: 'Platform grievance' },
  purpose: {
    zh: '对扣款、处罚、停止派单、封号等不服的，请平台人工复核；申诉期间先不扣款，不服还可以由有工会参加的小组再审。',
    en: 'A worker asks the platform to review a deduction, penalty or ban by a person; deductions wait, a panel may follow.',
  },
  opens: {
    by: ['applicant', 'union', 'clerk'],
    classes: 'all',
    asks: form({
      ...personFields,
      ...respondentFields,
      orderId: line('订单编号', 'Order', 80).optional(),
      ruleId: line('平台所依据的规则编号', 'Rule the platform relies on', 60).optional(),
      ruleVersion: line('规则版本', 'Version of the rule', 40).optional(),
      event: choice('申诉事项', 'About', events),
      amountFen: money('涉及金额', 'Sum').optional(),
      facts: text('事实', 'Facts'),
      claims: list('请求', 'What is asked'),
      evidence: files('证据', 'Evidence').optional(),
    }),
    basis: policy,
    issues: ['receipt'],
  },
  states: {
    submitted: { zh: '已提交', en: 'Submitted' },
    frozen: { zh: '已受理，扣款暂缓', en: 'Taken in, deduction held back' },
    'first-decided': { zh: '已作首次答复', en: 'First answer given' },
    'second-review': { zh: '复审中', en: 'Under second review' },
    'refund-due': { zh: '应当退款（恢复）', en: 'To be refunded or restored' },
    refunded: { zh: '已退款（恢复）', en: 'Refunded or restored', ends: 'paid' },
    accepted: { zh: '申诉人接受首次答复', en: 'First answer accepted', ends: 'decided' },
    upheld: { zh: '复审维持', en: 'Upheld on review', ends: 'decided' },
    escalated: { zh: '转一站式调解', en: 'Gone on to one-stop mediation', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    acknowledge: step(
      '受理并暂缓扣款',
      'Take in, hold the deduction back',
      ['submitted'],
      'frozen',
      ['respondent', 'system'],
      setting,
      { issues: ['acceptance-notice'] },
    ),
    'ask-for-evidence': step(
      '请对方补充证据',
      'Ask for evidence',
      ['frozen', 'second-review'],
      'stay',
      ['respondent', 'applicant', 'union'],
      policy,
      { asks: form({ wanted: list('需要的证据', 'Evidence wanted') }), issues: ['question-letter'] },
    ),
    'grant-first': step(
      '首次答复：支持申诉',
      'First answer: granted',
      ['frozen'],
      'refund-due',
      ['respondent'],
      review,
      {
        asks: form({ ...decisionFields, refundFen: money('退款金额', 'To be refunded').optional() }),
        issues: ['reply-letter'],
      },
    ),
    'refuse-first': step(
      '首次答复：不支持',
      'First answer: refused',
      ['frozen'],
      'first-decided',
      ['respondent'],
      review,
      {
        asks: form({
          ...decisionFields,
          toldOfReview: mustBeYes('已告知可以要求复审、可以调解', 'Told of the second review and of mediation'),
        }),
        issues: ['reply-letter'],
      },
    ),
    'no-first-answer': step(
      '逾期未答复，转复审',
      'No answer in time: to the second review',
      ['submitted', 'frozen'],
      'second-review',
      ['system'],
      setting,
    ),
    accept: step('接受首次答复', 'Accept the first answer', ['first-decided'], 'accepted', ['applicant'], policy),
    'ask-second-review': step(
      '要求复审',
      'Ask for the second review',
      ['first-decided'],
      'second-review',
      ['applicant', 'union'],
      policy,
      { asks: form({ grounds: text('不服的理由', 'Why') }) },
    ),
    'grant-second': step(
      '复审：支持申诉',
      'Second review: granted',
      ['second-review'],
      'refund-due',
      ['respondent', 'union'],
      setting,
      {
        asks: form({
          ...decisionFields,
          unionSeat: line('工会方参加人', 'Member for the union'),
          refundFen: money('退款金额', 'To be refunded').optional(),
        }),
        issues: ['reply-letter'],
        notBy: ['refuse-first'],
      },
    ),
    'uphold-second': step('复审：维持', 'Second review: upheld', ['second-review'], 'upheld', ['respondent'], setting, {
      asks: form({
        ...decisionFields,
        unionSeat: line('工会方参加人', 'Member for the union'),
        unionAgrees: flag('工会方同意', 'The union’s member agrees'),
      }),
      issues: ['reply-letter'],
      notBy: ['refuse-first'],
    }),
    refund: step(
      '退款（恢复派单、账号）',
      'Refund, or restore dispatch or account',
      ['refund-due'],
      'refunded',
      ['respondent'],
      setting,
      {
        asks: form({
          paidFen: money('退款金额', 'Refunded').optional(),
          restored: flag('已恢复派单、账号、服务分', 'Dispatch, account or rating restored'),
        }),
      },
    ),
    escalate: step(
      '转一站式调解',
      'Go on to one-stop mediation',
      ['first-decided', 'second-review', 'upheld', 'refund-due'],
      'escalated',
      ['applicant', 'union'],
      { instrument: 'county-policy', article: '（十九）' },
      {
        asks: form({
          reasons: text('理由', 'Reasons'),
          toldOfLegalAid: mustBeYes('已告知可以申请法律援助', 'Told of legal aid'),
        }),
        handsOver: {
          to: 'one-stop-mediation',
          carries: {
            name: 'name',
            idNumber: 'idNumber',
            phone: 'phone',
            serviceAddress: 'serviceAddress',
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            facts: 'facts',
            claims: 'claims',
            amountFen: 'amountFen',
            toldOfLegalAid: 'toldOfLegalAid',
          },
        },
      },
    ),
    withdraw: step(
      '撤回申诉',
      'Withdraw',
      ['submitted', 'frozen', 'first-decided', 'second-review'],
      'withdrawn',
      ['applicant'],
      policy,
      { asks: form({ ownWill: mustBeYes('系本人真实意愿', 'Of my own free will') }) },
    ),
  },
  clocks: {
    'first-answer': clock(
      '首次答复',
      'First answer',
      'grievance-answer-days',
      'respondent',
      ['open'],
      ['grant-first', 'refuse-first', 'no-first-answer', 'withdraw'],
      { onLapse: 'no-first-answer', warns: [1] },
    ),
    'second-answer': clock(
      '复审答复',
      'Second answer',
      'grievance-review-days',
      'respondent',
      ['ask-second-review', 'no-first-answer'],
      ['grant-second', 'uphold-second', 'escalate', 'withdraw'],
      { warns: [2, 1] },
    ),
    refund: clock(
      '退款（恢复）',
      'Refund or restore',
      'grievance-refund-days',
      'respondent',
      ['grant-first', 'grant-second'],
      ['refund', 'escalate'],
      { warns: [1] },
    ),
  },
});
