import { choice, dayField, flag, form, line, list, mustBeYes, text } from '../form.ts';
import { step } from '../procedure.ts';
import { chongqing } from './citations.ts';

/** From receipt to filing, refusal or another route (重庆市劳动保障监察条例 第十九条、第二十二条至第二十六条). */
export const intakeSteps = {
  'ask-to-confirm': step(
    '请投诉人确认身份和内容',
    'Ask the complainant to confirm identity and content',
    ['received'],
    'identity-pending',
    ['clerk'],
    chongqing('第二十二条'),
    { issues: ['content-confirmation'] },
  ),
  confirm: step(
    '确认身份和投诉内容',
    'Confirm identity and content',
    ['identity-pending'],
    'received',
    ['applicant', 'clerk'],
    chongqing('第二十二条'),
    { asks: form({ confirmed: mustBeYes('内容属实', 'The content is true') }) },
  ),
  'not-confirmed': step(
    '逾期未确认，不予立案',
    'Not confirmed in time: not filed',
    ['identity-pending'],
    'not-filed',
    ['system', 'clerk'],
    chongqing('第二十六条第五项'),
    { issues: ['refusal-notice'] },
  ),
  'ask-to-supplement': step(
    '一次性告知补正',
    'Tell once what is missing',
    ['received'],
    'supplement',
    ['clerk'],
    chongqing('第二十三条'),
    {
      asks: form({
        missing: list('需补正的材料', 'What is missing'),
        noticeReceivedOn: dayField('投诉人收到补正通知日', 'Day the notice was received'),
      }),
      issues: ['supplement-notice'],
    },
  ),
  supplement: step(
    '补正齐全',
    'Papers complete',
    ['supplement'],
    'received',
    ['applicant', 'clerk'],
    chongqing('第二十五条'),
    { asks: form({ supplied: list('补交的材料', 'What was supplied') }), issues: ['receipt'] },
  ),
  'supplement-lapsed': step(
    '逾期未补正，不予立案',
    'Not supplemented in time: not filed',
    ['supplement'],
    'not-filed',
    ['system', 'clerk'],
    chongqing('第二十六条'),
    { issues: ['refusal-notice'] },
  ),
  file: step('立案', 'File', ['received'], 'filed', ['officer', 'head'], chongqing('第二十五条'), {
    asks: form({
      within: flag(
        '行为发生在二年内或者二年内曾被发现、投诉',
        'Within two years, or found or complained of within them',
      ),
    }),
    issues: ['filing-approval', 'acceptance-notice'],
  }),
  'refuse-filing': step(
    '不予立案',
    'Refuse to file',
    ['received'],
    'not-filed',
    ['officer', 'head'],
    chongqing('第二十六条'),
    {
      asks: form({
        ground: choice('不予立案理由', 'Ground', {
          'outside-inspection': '不属于监察事项',
          'arbitration-or-court': '已由仲裁、法院受理或者处理',
          'another-office': '同一事实已由其他机关受理',
          'already-handled': '已处理终结又重复投诉',
          'not-confirmed': '逾期未确认',
          'two-years': '超过二年且其间未被发现、投诉',
        }),
        reasons: text('说明', 'Reasons'),
      }),
      issues: ['refusal-notice'],
    },
  ),
  'deem-filed': step(
    '逾期未决定，视为立案',
    'No decision in time: deemed filed',
    ['received'],
    'filed',
    ['system'],
    chongqing('第二十六条'),
    { issues: ['acceptance-notice'] },
  ),
  'refer-to-dispute': step(
    '告知通过调解、仲裁、诉讼解决',
    'Refer to mediation, arbitration or court',
    ['received'],
    'referred-to-dispute',
    ['officer', 'head'],
    { instrument: 'labour-inspection-regulation', article: '第二十一条' },
    {
      asks: form({ reasons: text('说明', 'Reasons') }),
      issues: ['civil-route-guidance'],
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
          evidence: 'evidence',
          representatives: 'representatives',
          toldOfLegalAid: 'toldOfLegalAid',
        },
      },
    },
  ),
  transfer: step(
    '移送有管辖权的监察机构',
    'Transfer to the competent inspection unit',
    ['received', 'filed', 'investigating'],
    'transferred',
    ['officer', 'head'],
    chongqing('第十九条'),
    {
      asks: form({
        foundOn: dayField('发现不属本机构管辖日', 'Day it was found not to be ours'),
        receiver: line('接收机关', 'Receiving unit'),
        reasons: text('理由', 'Reasons'),
      }),
      issues: ['transfer-letter'],
      handsOver: {
        to: 'jurisdiction-transfer',
        carries: { foundOn: 'foundOn', receiver: 'receiver', reasons: 'reasons', respondentName: 'respondentName' },
      },
    },
  ),
};
