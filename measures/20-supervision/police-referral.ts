import {
  choice,
  count,
  dayField,
  files,
  flag,
  form,
  instantField,
  line,
  list,
  money,
  mustBeYes,
  respondentFields,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { referral } from './citations.ts';

const interpretation = (article: string) => ({ instrument: 'refusal-to-pay-interpretation', article });

/** 涉嫌犯罪移送 (刑法 第二百七十六条之一; 国务院令第310号; 法释〔2013〕3号): reported, decided, sent within the day, filed or reviewed. */
export const policeReferral = procedure({
  slug: 'police-referral',
  sheet: ['CO-05'],
  measure: 'supervision',
  departments: ['human-resources', 'public-security'],
  title: { zh: '涉嫌犯罪案件移送', en: 'Referral to the police' },
  purpose: {
    zh: '责令支付后仍不支付、涉嫌拒不支付劳动报酬罪的，移送公安机关；不得以罚款代替移送。',
    en: 'Where pay stays unpaid after an order and a crime is suspected, the file goes to the police; a fine never takes its place.',
  },
  opens: {
    by: ['inspector', 'officer', 'head'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      facts: text('涉嫌犯罪事实', 'Facts'),
      reportedOn: dayField('两名以上人员书面报告日', 'Reported in writing by two or more on'),
      reporters: list('报告人（两名以上）', 'Reporters, two or more').optional(),
      orderServedOn: dayField('责令支付文书送达日', 'Order to pay served on').optional(),
      orderPosted: flag(
        '逃匿的，已在住所、工地张贴并拍照、录像',
        'Fugitive: posted at home or site with photo or video',
      ).optional(),
      unpaidFen: money('未支付金额', 'Unpaid').optional(),
      workers: count('涉及劳动者人数', 'Workers').optional(),
      months: count('拖欠月数', 'Months unpaid').optional(),
    }),
    basis: referral('第五条'),
  },
  states: {
    reported: { zh: '已书面报告', en: 'Reported' },
    approved: { zh: '负责人批准移送', en: 'Referral approved' },
    sent: { zh: '已移送，待签收', en: 'Sent, to be received' },
    received: { zh: '公安机关已签收', en: 'Received by the police' },
    'not-filed': { zh: '公安机关不予立案', en: 'Police do not file' },
    'under-review': { zh: '已提请复议', en: 'Review asked for' },
    filed: { zh: '公安机关已立案，待移交', en: 'Filed, goods and papers to be handed over' },
    'handed-over': { zh: '已移交物品和材料', en: 'Handed over', ends: 'handed-over' },
    'not-referred': { zh: '负责人决定不移送', en: 'Not referred', ends: 'refused' },
    'stays-unfiled': { zh: '维持不予立案', en: 'Stays unfiled', ends: 'ended' },
    prosecutor: { zh: '建议检察院立案监督', en: 'To the procuratorate for supervision', ends: 'handed-over' },
    paid: { zh: '立案前已支付', en: 'Paid before filing', ends: 'paid' },
  },
  actions: {
    approve: step('批准移送', 'Approve', ['reported'], 'approved', ['head'], referral('第五条'), {
      asks: form({ reasons: text('理由', 'Reasons') }),
    }),
    refuse: step('决定不移送', 'Do not refer', ['reported'], 'not-referred', ['head'], referral('第五条'), {
      asks: form({ reasons: text('不移送的理由（记入案卷）', 'Reasons, kept in the file') }),
    }),
    send: step('移送公安机关', 'Send to the police', ['approved'], 'sent', ['officer'], referral('第六条'), {
      asks: form({
        station: line('公安机关', 'Police station'),
        papers: list('移送书、调查报告、物品清单、鉴定等', 'Papers sent'),
        notFine: mustBeYes('没有以行政处罚代替移送', 'No fine takes the place of referral'),
        attachments: files('附件', 'Attachments').optional(),
      }),
      issues: ['police-referral'],
    }),
    receive: step('公安机关签收', 'Received', ['sent'], 'received', ['police'], referral('第七条'), {
      asks: form({
        receivedOn: dayField('签收日', 'Received on'),
        theirs: choice('管辖', 'Competent', { yes: '属于', no: '不属于，须转送' }),
      }),
      issues: ['receipt'],
    }),
    'send-onward': step(
      '转送有管辖权的公安机关',
      'Sent on to the competent station',
      ['received'],
      'stay',
      ['police'],
      referral('第七条'),
      {
        asks: form({
          station: line('转送至', 'Sent on to'),
          sentAt: instantField('转送时间', 'Sent on at').optional(),
        }),
      },
    ),
    file: step('立案', 'File', ['received', 'under-review'], 'filed', ['police'], referral('第八条'), {
      asks: form({
        policeNumber: line('立案决定书文号', 'Number of the filing'),
        filedOn: dayField('立案日', 'Filed on'),
      }),
    }),
    'not-file': step('不予立案', 'Do not file', ['received'], 'not-filed', ['police'], referral('第八条'), {
      asks: form({
        reasons: text('理由', 'Reasons'),
        noticeReceivedOn: dayField('收到不予立案通知日', 'Notice received on'),
      }),
    }),
    'ask-review': step(
      '提请公安机关复议',
      'Ask the police for review',
      ['not-filed'],
      'under-review',
      ['officer', 'head'],
      referral('第九条'),
      {
        asks: form({
          reviewReasons: text('理由', 'Reasons'),
          reviewReceivedOn: dayField('公安机关收到日', 'Received by the police on'),
        }),
        notAfter: 'ask-review',
      },
    ),
    'keep-unfiled': step(
      '复议维持不予立案',
      'Review: not filed',
      ['under-review'],
      'stays-unfiled',
      ['police'],
      referral('第九条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    'ask-prosecutor': step(
      '建议人民检察院立案监督',
      'Ask the procuratorate',
      ['not-filed', 'under-review'],
      'prosecutor',
      ['head'],
      referral('第九条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
        issues: ['transfer-letter'],
      },
    ),
    'accept-unfiled': step(
      '不提请复议，转行政处理',
      'No review: administrative handling goes on',
      ['not-filed'],
      'stays-unfiled',
      ['head'],
      referral('第八条'),
    ),
    'hand-over': step(
      '移交涉案物品和材料',
      'Hand over goods and papers',
      ['filed'],
      'handed-over',
      ['officer'],
      referral('第十二条'),
      {
        asks: form({ goods: list('移交清单', 'List'), handedOn: dayField('移交日', 'Handed over on') }),
        issues: ['receipt'],
      },
    ),
    paid: step(
      '立案前已支付全部报酬',
      'All paid before filing',
      ['reported', 'approved', 'sent', 'received', 'not-filed', 'under-review'],
      'paid',
      ['officer'],
      interpretation('第六条'),
      {
        asks: form({
          paidFen: money('支付金额', 'Amount paid'),
          workerConfirmed: mustBeYes('劳动者确认收到', 'The workers say it was received'),
        }),
        issues: ['closing-report'],
      },
    ),
  },
  clocks: {
    decide: clock(
      '负责人决定',
      'The head decides',
      'police-referral-decision-days',
      'head',
      [['open', 'reportedOn']],
      ['approve', 'refuse', 'paid'],
    ),
    send: clock(
      '批准后二十四小时内移送',
      'Send within 24 hours of approval',
      'police-referral-sending-hours',
      'officer',
      ['approve'],
      ['send', 'paid'],
    ),
    onward: clock(
      '不属其管辖的，二十四小时内转送',
      'Not theirs: sent on within 24 hours',
      'police-onward-hours',
      'police',
      ['receive'],
      ['send-onward', 'file', 'not-file', 'paid'],
    ),
    file: clock(
      '公安机关审查是否立案',
      'Police decide on filing',
      'police-filing-days',
      'police',
      [['receive', 'receivedOn']],
      ['file', 'not-file', 'paid'],
    ),
    'ask-review': clock(
      '提请复议',
      'Ask for review',
      'police-review-request-days',
      'head',
      [['not-file', 'noticeReceivedOn']],
      ['ask-review', 'ask-prosecutor', 'accept-unfiled', 'paid'],
    ),
    review: clock(
      '公安机关复议',
      'Police review',
      'police-review-days',
      'police',
      [['ask-review', 'reviewReceivedOn']],
      ['file', 'keep-unfiled', 'ask-prosecutor', 'paid'],
    ),
    'hand-over': clock(
      '移交物品和材料',
      'Hand over goods and papers',
      'police-goods-handover-days',
      'officer',
      [['file', 'filedOn']],
      ['hand-over'],
    ),
  },
});
