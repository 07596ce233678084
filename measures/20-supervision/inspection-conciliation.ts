import {
  choice,
  choicesOf,
  dayField,
  files,
  form,
  list,
  money,
  mustBeYes,
  person,
  personFields,
  respondentFields,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { chongqing } from './citations.ts';

/** 监察行政调解: money claims only, one side asking, the other agreeing (重庆市劳动保障监察条例 第三十五条至第三十七条). */
export const inspectionConciliation = procedure({
  slug: 'inspection-conciliation',
  sheet: ['LI-09'],
  measure: 'supervision',
  also: ['disputes'],
  departments: ['human-resources'],
  title: { zh: '劳动保障监察行政调解', en: 'Conciliation by the inspection' },
  purpose: {
    zh: '监察案件里的钱款请求，一方提出、另一方同意的，由监察员调解；十个工作日谈不成就结束，案件继续查。',
    en: 'Money claims in an inspection case are conciliated where one side asks and the other agrees; without agreement in ten working days it ends and the investigation goes on.',
  },
  opens: {
    by: ['applicant', 'respondent', 'inspector'],
    classes: ['employee', 'part-time', 'dispatched', 'unclear'],
    asks: form({
      respondentName: respondentFields.respondentName,
      askedBy: choice('申请方', 'Asked by', { worker: '劳动者', enterprise: '用人单位' }),
      claims: list('调解的金钱请求', 'Money claims'),
      amountFen: money('请求金额', 'Amount claimed').optional(),
      workers: list('劳动者', 'Workers', 0).optional(),
    }),
    basis: chongqing('第三十五条'),
    issues: ['mediation-suggestion'],
  },
  states: {
    asked: { zh: '待对方同意', en: 'Other side to agree' },
    open: { zh: '调解中', en: 'Under way' },
    agreed: { zh: '已达成协议', en: 'Agreed' },
    performed: { zh: '协议已履行', en: 'Performed', ends: 'paid' },
    'not-performed': { zh: '未履行，指引支付令', en: 'Not performed: payment order', ends: 'handed-over' },
    'not-agreed': { zh: '调解终止，继续调查', en: 'Ended: the investigation goes on', ends: 'ended' },
    declined: { zh: '对方不同意', en: 'Declined', ends: 'refused' },
  },
  actions: {
    agree: step(
      '另一方同意调解',
      'The other side agrees',
      ['asked'],
      'open',
      ['applicant', 'respondent'],
      chongqing('第三十五条'),
      {
        asks: form({ willing: mustBeYes('自愿接受调解', 'Of its own will') }),
      },
    ),
    decline: step(
      '另一方不同意',
      'The other side declines',
      ['asked'],
      'declined',
      ['applicant', 'respondent'],
      chongqing('第三十五条'),
    ),
    meet: step('召集调解', 'Meet', ['open'], 'stay', ['inspector'], chongqing('第三十五条'), {
      asks: form({
        metOn: dayField('调解日', 'Met on'),
        record: text('调解记录', 'Record'),
        conciliator: person('调解员', 'Conciliator'),
      }),
      issues: ['inquiry-record'],
    }),
    'record-absence': step('登记缺席', 'Enter an absence', ['open'], 'stay', ['inspector'], chongqing('第三十六条'), {
      asks: form({
        absent: choice('缺席方', 'Absent', { worker: '劳动者', enterprise: '用人单位' }),
        excused: choice('理由', 'Reason', { yes: '有正当理由', no: '无正当理由' }),
      }),
    }),
    settle: step('达成调解协议', 'Agree', ['open'], 'agreed', ['inspector'], chongqing('第三十六条'), {
      asks: form({
        terms: list('协议内容', 'Terms'),
        payFen: money('支付金额', 'To be paid'),
        payBy: dayField('支付期限', 'To be paid by'),
        signed: mustBeYes('双方签字或者盖章', 'Signed by both'),
      }),
      issues: ['mediation-agreement'],
    }),
    end: step('终止调解', 'End', ['open'], 'not-agreed', ['inspector'], chongqing('第三十六条'), {
      asks: form({
        endedBecause: choice('终止情形', 'Why', {
          refused: '一方拒绝调解',
          absent: '两次无正当理由不到场',
          'no-agreement': '未达成协议',
        }),
      }),
      issues: ['mediation-ended'],
    }),
    lapse: step(
      '十个工作日未达成协议，终止',
      'No agreement in time: ended',
      ['open'],
      'not-agreed',
      ['system'],
      chongqing('第三十六条'),
      {
        issues: ['mediation-ended'],
        afterClock: 'conciliate',
      },
    ),
    perform: step(
      '协议已履行',
      'Performed',
      ['agreed'],
      'performed',
      ['inspector', 'applicant'],
      chongqing('第三十八条'),
      {
        asks: form({
          paidFen: money('支付金额', 'Amount paid'),
          workerConfirmed: mustBeYes('劳动者确认收到', 'The worker says it was received'),
          proof: files('凭证', 'Proof').optional(),
        }),
      },
    ),
    'guide-to-payment-order': step(
      '逾期未履行，指引申请支付令',
      'Not performed in time: guide to a payment order',
      ['agreed'],
      'not-performed',
      ['applicant'],
      chongqing('第三十七条'),
      {
        asks: form({
          ...personFields,
          facts: text('协议和未履行的情况', 'The agreement and what was not performed'),
          claimKinds: choicesOf('请求支付的项目', 'What is to be paid', {
            pay: '拖欠劳动报酬',
            'injury-medical': '工伤医疗费',
            severance: '经济补偿',
            damages: '赔偿金',
          }),
          orderGround: choice('支付令依据', 'Ground of the order', { 'mediation-agreement': '调解协议' }),
          unpaidFen: money('未支付金额', 'Unpaid'),
          toldOfLegalAid: mustBeYes('已告知可以申请法律援助', 'Told of legal aid'),
        }),
        afterClock: 'pay',
        handsOver: {
          to: 'payment-order',
          carries: {
            name: 'name',
            idNumber: 'idNumber',
            phone: 'phone',
            serviceAddress: 'serviceAddress',
            respondentName: 'respondentName',
            facts: 'facts',
            claims: 'claims',
            terms: 'terms',
            agreedFen: 'payFen',
            performBy: 'payBy',
            claimKinds: 'claimKinds',
            orderGround: 'orderGround',
            unpaidFen: 'unpaidFen',
            toldOfLegalAid: 'toldOfLegalAid',
          },
        },
      },
    ),
  },
  clocks: {
    conciliate: clock(
      '调解',
      'Conciliate',
      'inspection-conciliation-days',
      'inspector',
      ['agree'],
      ['settle', 'end', 'lapse'],
      { onLapse: 'lapse' },
    ),
    pay: clock('按协议支付', 'Pay as agreed', { dayIn: 'payBy' }, 'respondent', ['settle'], ['perform']),
  },
});
