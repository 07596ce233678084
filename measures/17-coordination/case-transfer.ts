import { choice, dayField, files, form, line, list, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const inspection = { instrument: 'labour-inspection-regulation', article: '第十八条' } as const;
const penalty = (article: string) => ({ instrument: 'administrative-penalty-law', article });

/** 跨部门案件移送: sent with file and receipt, accepted or returned, its result told back (“及时” by law; days are our settings). */
export const caseTransfer = procedure({
  slug: 'case-transfer',
  sheet: ['CO-04'],
  measure: 'coordination',
  also: ['supervision'],
  departments: [
    'human-resources',
    'transport',
    'emergency',
    'market-regulation',
    'health',
    'medical-insurance',
    'commerce',
    'city-management',
    'housing',
    'development-reform',
    'court',
    'trade-union',
    'sector-regulators',
  ],
  title: { zh: '跨部门案件移送', en: 'Transfer between departments' },
  purpose: {
    zh: '不归本部门管的，连案卷一起移送，对方签收、答复、办完告知结果；退回要说理由。',
    en: 'What belongs to another unit goes there with its file; the unit signs, answers and tells the result, and returns it only with a reason.',
  },
  opens: {
    by: ['officer', 'head', 'other-unit', 'union'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      receiver: line('接收单位', 'Receiving unit'),
      reasons: text('移送理由', 'Reasons'),
      facts: text('事实', 'Facts').optional(),
      caseFile: files('案卷', 'File').optional(),
      complainants: list('投诉举报人（接收单位可见）', 'Complainants, shown to the receiver', 0).optional(),
    }),
    basis: inspection,
  },
  states: {
    proposed: { zh: '已提出', en: 'Proposed' },
    approved: { zh: '已批准', en: 'Approved' },
    sent: { zh: '已移送', en: 'Sent' },
    received: { zh: '对方已签收', en: 'Received' },
    accepted: { zh: '对方已受理', en: 'Accepted' },
    decided: { zh: '对方已作出处理，待告知', en: 'Decided there, result to be told' },
    returned: { zh: '已退回', en: 'Returned' },
    done: { zh: '结果已告知', en: 'Result told', ends: 'handed-over' },
    kept: { zh: '退回后由本部门继续办理', en: 'Returned and kept here', ends: 'ended' },
    superior: { zh: '报共同上级指定', en: 'To the common superior', ends: 'handed-over' },
    'not-approved': { zh: '不准移送', en: 'Not approved', ends: 'refused' },
  },
  actions: {
    approve: step('批准移送', 'Approve', ['proposed'], 'approved', ['head'], inspection),
    refuse: step('不批准', 'Refuse', ['proposed'], 'not-approved', ['head'], inspection, {
      asks: form({ why: text('理由', 'Reasons') }),
    }),
    send: step('发出移送函和案卷', 'Send letter and file', ['approved', 'returned'], 'sent', ['officer'], inspection, {
      asks: form({
        letterNumber: line('移送函文号', 'Number of the letter'),
        receiver: line('接收单位', 'Receiving unit'),
      }),
      issues: ['transfer-letter'],
    }),
    receive: step('签收', 'Receive', ['sent'], 'received', ['other-unit'], inspection, {
      asks: form({ receivedOn: dayField('签收日', 'Received on'), receivedBy: line('签收人', 'Received by') }),
      issues: ['receipt'],
    }),
    accept: step('受理', 'Accept', ['received'], 'accepted', ['other-unit'], penalty('第二十五条'), {
      asks: form({ theirNumber: line('对方案号', 'Number there') }),
      issues: ['acceptance-notice'],
    }),
    return: step(
      '说明理由退回',
      'Return with reasons',
      ['received'],
      'returned',
      ['other-unit'],
      penalty('第二十五条'),
      {
        asks: form({
          returnedBecause: choice('退回理由', 'Why', {
            'not-competent': '不属于本部门职权',
            incomplete: '材料不全',
            handled: '已经处理',
          }),
          why: text('说明', 'Reasons'),
        }),
        issues: ['reply-letter'],
      },
    ),
    'ask-assistance': step(
      '请求协助',
      'Ask for assistance',
      ['accepted'],
      'stay',
      ['other-unit'],
      penalty('第二十六条'),
      {
        asks: form({ request: text('协助事项', 'What is asked') }),
      },
    ),
    decide: step(
      '登记对方处理决定',
      'Enter what was decided there',
      ['accepted'],
      'decided',
      ['other-unit'],
      penalty('第二十五条'),
      {
        asks: form({ decidedOn: dayField('决定日', 'Decided on'), result: text('处理结果', 'Result') }),
      },
    ),
    'tell-result': step(
      '把结果告知移送单位和投诉人',
      'Tell the sender and the complainants',
      ['decided'],
      'done',
      ['other-unit', 'officer'],
      inspection,
      {
        asks: form({ toldOn: dayField('告知日', 'Told on') }),
        issues: ['reply-letter'],
      },
    ),
    keep: step('由本部门继续办理', 'Go on here', ['returned'], 'kept', ['head'], inspection),
    'to-superior': step(
      '管辖争议，报共同上级',
      'To the common superior',
      ['returned'],
      'superior',
      ['head'],
      penalty('第二十五条'),
      {
        asks: form({ why: text('争议情况', 'What is in dispute') }),
        issues: ['transfer-letter'],
      },
    ),
  },
  clocks: {
    send: clock('移送', 'Send', 'transfer-sending-days', 'officer', ['open'], ['send', 'refuse']),
    answer: clock(
      '答复是否受理',
      'Accept or return',
      'transfer-answer-days',
      'other-unit',
      [['receive', 'receivedOn']],
      ['accept', 'return'],
    ),
    result: clock(
      '告知结果',
      'Tell the result',
      'transfer-result-days',
      'other-unit',
      [['decide', 'decidedOn']],
      ['tell-result'],
    ),
  },
});
