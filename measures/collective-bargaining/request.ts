import { choice, count, dayField, files, flag, form, line, list, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, step } from '../procedure.ts';

const regulation = (article: string) => ({ instrument: 'chongqing-collective-contract-regulation', article });

/** 协商要求书 (重庆市集体合同条例 第十九条): in writing, with what is to be talked about. */
export const requestFields = {
  ...respondentFields,
  askedBy: choice('提出协商的一方', 'Who asks', {
    union: '工会',
    representatives: '职工（劳动者）代表',
    employer: '用人单位（平台、企业方）',
  }),
  demands: list('协商事项和要求', 'Matters and demands'),
  requestFile: files('协商要求书', 'The request in writing').optional(),
  receivedOn: dayField('对方收到要求日', 'Day the other side received the request'),
} as const;

export const bargainingStates = {
  requested: { zh: '已提出协商要求', en: 'Requested' },
  'no-answer': { zh: '逾期未答复', en: 'No answer in time' },
  declined: { zh: '对方不同意协商', en: 'Declined' },
  answered: { zh: '已同意协商', en: 'Answered' },
  represented: { zh: '协商代表已确定', en: 'Representatives named' },
  convened: { zh: '已确定会议日期', en: 'Meeting set' },
  informed: { zh: '资料已提供', en: 'Information exchanged' },
  meeting: { zh: '协商中', en: 'In talks' },
  paused: { zh: '中止协商', en: 'Talks paused' },
  drafted: { zh: '已形成草案', en: 'Draft agreed by both chiefs' },
  'rectification-opinion': { zh: '已发整改意见书', en: 'Opinion on rectification sent' },
  'talks-ended': { zh: '协商终结，未达成一致', en: 'Talks ended without agreement', ends: 'ended' },
  'request-withdrawn': { zh: '撤回协商要求', en: 'Request withdrawn', ends: 'withdrawn' },
} as const;

const representativesForm = form({
  workerSide: count('职工方代表人数', 'Representatives of the workers', 3),
  employerSide: count('企业方代表人数', 'Representatives of the employer', 3),
  workerChief: line('职工方首席代表', 'Chief of the workers'),
  employerChief: line('企业方首席代表', 'Chief of the employer'),
  outsideExperts: count('外聘代表人数', 'Outside experts'),
  women: flag('女职工达五分之一的，代表中有女职工', 'Women among them where women are a fifth'),
  dispatched: flag('被派遣劳动者超过百分之五的，代表中有被派遣劳动者', 'Dispatched workers among them where over 5 %'),
  elected: text('产生办法', 'How they were chosen'),
})
  .refine(({ workerSide, employerSide }) => workerSide >= employerSide, {
    path: ['workerSide'],
    message: '职工方人数不得少于企业方 / not fewer than the employer’s side',
  })
  .refine(({ workerSide, employerSide }) => Math.max(workerSide, employerSide) <= 15, {
    path: ['workerSide'],
    message: '每方三至十五人 / three to fifteen a side',
  })
  .refine(({ workerSide, employerSide, outsideExperts }) => outsideExperts * 3 <= Math.min(workerSide, employerSide), {
    path: ['outsideExperts'],
    message: '外聘代表不超过三分之一 / outside experts at most a third',
  });

/** From the request to a draft (重庆市集体合同条例 第八条至第十一条、第十九条、第二十条、第二十二条、第五十一条). */
export const bargainingSteps = {
  answer: step(
    '书面同意协商',
    'Agree in writing to bargain',
    ['requested', 'no-answer', 'rectification-opinion'],
    'answered',
    ['respondent', 'union', 'representatives'],
    regulation('第十九条'),
    { asks: form({ answer: text('答复内容', 'The answer') }), issues: ['reply-letter'] },
  ),
  decline: step(
    '书面答复不同意协商',
    'Decline in writing',
    ['requested', 'no-answer', 'rectification-opinion'],
    'declined',
    ['respondent', 'union', 'representatives'],
    regulation('第十九条'),
    { asks: form({ reasons: text('理由', 'Reasons') }), issues: ['reply-letter'] },
  ),
  'answer-overdue': step(
    '二十日内未答复',
    'No answer within twenty days',
    ['requested'],
    'no-answer',
    ['system'],
    regulation('第十九条'),
  ),
  'send-opinion': step(
    '发出整改意见书',
    'Send an opinion on rectification',
    ['no-answer', 'declined', 'convened'],
    'rectification-opinion',
    ['officer', 'union'],
    regulation('第五十一条'),
    {
      asks: form({
        ground: choice('事由', 'Ground', {
          'no-answer': '逾期未答复',
          'no-good-reason': '无正当理由拒绝',
          delaying: '拖延协商',
          'no-information': '不提供资料或者提供虚假资料',
        }),
        reasons: text('说明', 'Reasons'),
      }),
      issues: ['rectification-notice'],
    },
  ),
  'name-representatives': step(
    '确定协商代表',
    'Name the representatives',
    ['answered'],
    'represented',
    ['union', 'representatives', 'respondent'],
    regulation('第八条至第十一条'),
    { asks: representativesForm },
  ),
  'set-meeting': step(
    '确定协商会议日期',
    'Set the day of the meeting',
    ['represented', 'convened'],
    'convened',
    ['union', 'representatives', 'respondent'],
    regulation('第二十条'),
    {
      asks: form({
        meetingOn: dayField('协商会议日', 'Day of the meeting'),
        place: line('地点', 'Place'),
        wanted: list('需对方提供的资料', 'Information asked of the other side'),
      }),
    },
  ),
  'give-information': step(
    '提供情况和资料',
    'Give the information',
    ['convened'],
    'informed',
    ['respondent', 'union', 'representatives'],
    regulation('第二十条'),
    {
      asks: form({
        given: list('已提供的资料', 'What was given'),
        truthful: mustBeYes('如实提供', 'It is truthful'),
        secret: text('涉及商业秘密的部分及保密安排', 'What is secret and how it is kept').optional(),
      }),
    },
  ),
  meet: step(
    '召开协商会议',
    'Meet',
    ['informed', 'meeting'],
    'meeting',
    ['union', 'representatives', 'respondent'],
    regulation('第二十二条'),
    {
      asks: form({
        heldOn: dayField('会议日', 'Held on'),
        chair: choice('主持（双方轮流）', 'Chair, in turn', { workers: '职工方', employer: '企业方' }),
        minutes: text('会议记录', 'Minutes'),
        signedByBoth: mustBeYes('双方首席代表已签字', 'Signed by both chiefs'),
      }),
      issues: ['minutes'],
    },
  ),
  'pause-talks': step(
    '中止协商',
    'Pause the talks',
    ['meeting'],
    'paused',
    ['union', 'representatives', 'respondent'],
    regulation('第二十二条'),
    { asks: form({ reasons: text('中止原因', 'Why') }) },
  ),
  'resume-talks': step(
    '恢复协商',
    'Resume the talks',
    ['paused'],
    'meeting',
    ['union', 'representatives', 'respondent'],
    regulation('第二十二条'),
  ),
  draft: step(
    '形成草案',
    'Agree on a draft',
    ['meeting'],
    'drafted',
    ['union', 'representatives', 'respondent'],
    regulation('第二十二条'),
    { asks: form({ text: text('草案文本', 'Text of the draft'), draftFile: files('草案', 'The draft').optional() }) },
  ),
  'ask-for-coordination': step(
    '申请协调处理协商争议',
    'Ask for the dispute to be coordinated',
    ['declined', 'rectification-opinion', 'meeting', 'paused'],
    'talks-ended',
    ['union', 'representatives', 'respondent'],
    regulation('第四十八条'),
    {
      asks: form({ dispute: text('争议事项', 'What is in dispute') }),
      handsOver: {
        to: 'bargaining-dispute',
        carries: {
          respondentName: 'respondentName',
          respondentUscc: 'respondentUscc',
          demands: 'demands',
          dispute: 'dispute',
        },
      },
    },
  ),
  'withdraw-request': step(
    '撤回协商要求',
    'Withdraw the request',
    ['requested', 'no-answer', 'answered', 'represented', 'convened', 'informed', 'meeting', 'paused'],
    'request-withdrawn',
    ['union', 'representatives', 'respondent'],
    regulation('第十九条'),
    { asks: form({ reasons: text('理由', 'Reasons') }) },
  ),
};

/** The limits of bargaining; `information` is the limit of what is given before the meeting. */
export const bargainingClocks = (information: string) => ({
  'answer-request': clock(
    '书面答复协商要求',
    'Answer the request in writing',
    'negotiation-answer-days',
    'respondent',
    [['open', 'receivedOn']],
    ['answer', 'decline', 'answer-overdue'],
    { onLapse: 'answer-overdue' },
  ),
  information: clock(
    '会前提供资料',
    'Give information before the meeting',
    information,
    'respondent',
    [['set-meeting', 'meetingOn']],
    ['give-information'],
    { kind: 'before' },
  ),
  'pause-ends': clock(
    '中止协商（一般不超过）',
    'Talks paused, as a rule no longer than',
    'collective-pause-days',
    'respondent',
    ['pause-talks'],
    ['resume-talks', 'ask-for-coordination', 'withdraw-request'],
  ),
});
