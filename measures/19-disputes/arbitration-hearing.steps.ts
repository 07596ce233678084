import { choice, dayField, flag, form, line, list, money, text } from '../form.ts';
import { step } from '../procedure.ts';
import { reasonsField } from './arbitration-form.ts';
import { caseRules, mediationLaw } from './citing.ts';

const answeringOn = ['answering', 'session-set'] as const;
const notYetHeard = ['accepted', 'answering', 'session-set'] as const;
const beforeAward = ['accepted', 'answering', 'session-set', 'out-to-mediator', 'heard'] as const;

/** Service, reply, counterclaim, jurisdiction and challenge (调解仲裁法 第三十条、第三十二条; 办案规则 第十条、第十一条、第三十三条、第三十六条). */
export const answeringSteps = {
  'serve-copy': step(
    '送达申请书副本和应诉通知',
    'Serve the application and the notice to respond',
    ['accepted'],
    'answering',
    ['clerk', 'officer'],
    caseRules('第三十三条'),
    {
      asks: form({
        servedOn: dayField('被申请人收到日', 'Received by the respondent on'),
        way: choice('送达方式', 'Way of service', {
          direct: '直接送达',
          electronic: '电子送达（经确认）',
          left: '留置、张贴送达（三日视为送达）',
          posted: '邮寄送达',
          'public-notice': '公告送达',
        }),
      }),
      issues: ['response-notice', 'service-receipt'],
    },
  ),
  'form-tribunal': step(
    '组成仲裁庭并通知',
    'Form the tribunal and tell the parties',
    ['accepted', 'answering'],
    'stay',
    ['commission', 'head'],
    mediationLaw('第三十二条'),
    {
      asks: form({
        members: list('仲裁员（三名，简单案件一名）', 'Arbitrators: three, or one in a simple case').max(3),
        secretary: line('书记员', 'Secretary'),
      }),
      issues: ['tribunal-notice'],
    },
  ),
  reply: step('提交答辩书', 'Reply', answeringOn, 'stay', ['respondent', 'clerk'], mediationLaw('第三十条'), {
    asks: form({
      statement: text('答辩意见', 'Reply'),
      replyReceivedOn: dayField('收到答辩书日', 'Reply received on'),
    }),
  }),
  'forward-reply': step(
    '送达答辩书副本',
    'Forward the reply',
    answeringOn,
    'stay',
    ['clerk', 'officer'],
    mediationLaw('第三十条'),
    {
      issues: ['service-receipt'],
    },
  ),
  'object-to-place': step(
    '提出管辖异议',
    'Object to the jurisdiction',
    ['answering'],
    'stay',
    ['respondent', 'clerk'],
    caseRules('第十条'),
    {
      asks: form({ reasons: reasonsField }),
      notAfter: 'reply',
    },
  ),
  'transfer-case': step(
    '移送有管辖权的仲裁委员会',
    'Transfer to the competent commission',
    notYetHeard,
    'transferred',
    ['commission', 'head'],
    caseRules('第十条'),
    {
      asks: form({ receiver: line('接收的仲裁委员会', 'Receiving commission'), reasons: reasonsField }),
      issues: ['transfer-letter'],
    },
  ),
  'take-transferred': step(
    '收到移送来的案件',
    'A transferred case arrives',
    ['accepted'],
    'stay',
    ['clerk', 'commission'],
    caseRules('第四十六条'),
    {
      asks: form({ arrivedOn: dayField('收到移送材料日', 'Arrived on') }),
    },
  ),
  counterclaim: step(
    '提出反申请',
    'Counterclaim',
    ['answering'],
    'stay',
    ['respondent', 'clerk'],
    caseRules('第三十六条'),
    {
      asks: form({
        counterclaims: list('反申请请求', 'Counterclaims'),
        counterFacts: text('事实和理由', 'Facts and reasons'),
      }),
      notAfter: 'reply',
    },
  ),
  'accept-counterclaim': step(
    '受理反申请，合并处理',
    'Accept the counterclaim and join it',
    answeringOn,
    'stay',
    ['commission', 'clerk'],
    caseRules('第四十六条'),
    {
      issues: ['acceptance-notice'],
    },
  ),
  'refuse-counterclaim': step(
    '不予受理反申请',
    'Refuse the counterclaim',
    answeringOn,
    'stay',
    ['commission', 'clerk'],
    caseRules('第三十六条'),
    {
      asks: form({ reasons: reasonsField }),
      issues: ['refusal-notice'],
    },
  ),
  challenge: step(
    '申请回避',
    'Challenge an arbitrator',
    ['accepted', 'answering', 'session-set', 'heard'],
    'stay',
    ['applicant', 'respondent', 'clerk'],
    caseRules('第十一条'),
    {
      asks: form({
        challenged: line('被申请回避人', 'Who is challenged'),
        reasons: reasonsField,
        learntLater: flag(
          '首次开庭后才知道的，在辩论终结前提出',
          'Learnt after the first session, raised before the debate ends',
        ).optional(),
      }),
    },
  ),
  'decide-challenge': step(
    '作出回避决定',
    'Decide on the challenge',
    ['accepted', 'answering', 'session-set', 'heard'],
    'stay',
    ['commission', 'head'],
    caseRules('第十一条'),
    {
      asks: form({
        decision: choice('决定', 'Decision', { replaced: '准予回避，另行指定', stays: '驳回申请' }),
        reasons: reasonsField,
      }),
      issues: ['challenge-decision'],
    },
  ),
};

/** The session set, told of and put off; mediation out of the tribunal (调解仲裁法 第三十五条; 办案规则 第三十八条、第七十条). */
export const sessionSteps = {
  'set-session': step(
    '确定开庭日',
    'Set the session',
    ['answering'],
    'session-set',
    ['arbitrator', 'clerk'],
    caseRules('第三十八条'),
    {
      asks: form({ sessionOn: dayField('开庭日', 'Session on'), place: line('地点', 'Place') }),
      issues: ['session-notice'],
    },
  ),
  'serve-session-notice': step(
    '送达开庭通知',
    'Serve the notice of the session',
    ['session-set'],
    'stay',
    ['clerk', 'officer'],
    mediationLaw('第三十五条'),
    {
      asks: form({ noticeServedOn: dayField('双方收到日', 'Received by both on') }),
      issues: ['service-receipt'],
    },
  ),
  'ask-postponement': step(
    '请求延期开庭',
    'Ask to postpone',
    ['session-set'],
    'stay',
    ['applicant', 'respondent'],
    mediationLaw('第三十五条'),
    {
      asks: form({ reasons: text('正当理由', 'Good reason') }),
      notAfter: 'ask-postponement',
    },
  ),
  postpone: step(
    '同意延期，另定开庭',
    'Postpone: a new day is set',
    ['session-set'],
    'answering',
    ['commission', 'arbitrator'],
    mediationLaw('第三十五条'),
    {
      asks: form({ reasons: reasonsField }),
    },
  ),
  'send-to-mediator': step(
    '委托调解',
    'Send to a mediator',
    answeringOn,
    'out-to-mediator',
    ['arbitrator', 'commission'],
    caseRules('第七十条'),
    {
      asks: form({
        consentedOn: dayField('双方同意委托调解日', 'Both consented on'),
        mediator: line('调解组织或者调解员', 'Mediator'),
      }),
      issues: ['mediation-suggestion'],
    },
  ),
  'mediator-failed': step(
    '委托调解不成，恢复开庭',
    'Mediation failed: back to the session',
    ['out-to-mediator'],
    'answering',
    ['mediator', 'arbitrator', 'system'],
    caseRules('第七十条'),
  ),
  'mediator-settled': step(
    '委托调解达成协议，制作调解书',
    'Mediation agreed: make the document',
    ['out-to-mediator'],
    'settlement-made',
    ['arbitrator'],
    caseRules('第七十条'),
    {
      asks: form({
        terms: list('调解书内容', 'Terms'),
        performBy: dayField('履行期限', 'To be performed by').optional(),
      }),
      issues: ['arbitral-mediation'],
    },
  ),
};

/** What sets the forty-five days off anew, and the one extension (办案规则 第四十四条至第四十六条). */
export const countingSteps = {
  'add-party': step(
    '决定追加当事人',
    'Decide to add a party',
    beforeAward,
    'stay',
    ['commission', 'arbitrator'],
    caseRules('第四十六条'),
    {
      asks: form({ addedParty: line('追加的当事人', 'Party added'), reasons: reasonsField }),
      issues: ['response-notice'],
    },
  ),
  'complete-papers': step(
    '补正材料齐全',
    'Supplemented papers complete',
    beforeAward,
    'stay',
    ['applicant', 'clerk'],
    caseRules('第四十六条'),
    {
      asks: form({ completedOn: dayField('材料补正齐全日', 'Complete on') }),
    },
  ),
  'change-claims': step(
    '增加、变更请求',
    'Add to or change the claims',
    beforeAward,
    'stay',
    ['applicant', 'clerk'],
    caseRules('第四十四条'),
    {
      asks: form({ claims: list('变更后的全部请求', 'All claims as changed') }),
    },
  ),
  'accept-changed-claims': step(
    '受理增加、变更的请求',
    'Accept the changed claims',
    beforeAward,
    'stay',
    ['commission', 'clerk'],
    caseRules('第四十六条'),
    {
      issues: ['acceptance-notice'],
    },
  ),
  extend: step('批准延长审理期限', 'Approve a longer time', beforeAward, 'stay', ['head'], caseRules('第四十五条'), {
    asks: form({ reasons: text('延长理由', 'Reasons') }),
    issues: ['extension-notice'],
    extends: 'award',
  }),
  'ask-advance-enforcement': step(
    '申请先予执行',
    'Ask for advance enforcement',
    beforeAward,
    'stay',
    ['applicant'],
    caseRules('第五十一条'),
    {
      asks: form({
        advanceFen: money('请求先予执行的金额', 'Amount asked for in advance'),
        hardship: text('不先予执行将严重影响生活的情况', 'The hardship'),
      }),
      handsOver: {
        to: 'advance-enforcement',
        carries: {
          caseNumber: 'caseNumber',
          name: 'name',
          idNumber: 'idNumber',
          phone: 'phone',
          serviceAddress: 'serviceAddress',
          respondentName: 'respondentName',
          advanceFen: 'advanceFen',
          hardship: 'hardship',
        },
      },
    },
  ),
};
