import { carriesDispute, carriesDisputeTold, disputeFields, toldOfLegalAid } from '../dispute-form.ts';
import { choice, dayField, form, line, list, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { askLegalAid } from './asking-legal-aid.ts';
import { interpretation2020, oneStop, policy, setting } from './citing.ts';

/** 民事途径指引 (政策（十九）; 法释〔2020〕26号 第六条): whoever is told “not a labour dispute” is told at once which court, which papers and until when. */
export const civilRouteGuidance = procedure({
  slug: 'civil-route-guidance',
  sheet: ['AR-08'],
  measure: 'disputes',
  departments: ['human-resources', 'court'],
  title: { zh: '不予受理的民事途径指引', en: 'Guidance to the civil route' },
  purpose: {
    zh: '不属于劳动争议的，当日告知到哪个法院、带什么材料、诉讼时效到哪天，并跟踪到立案。',
    en: 'Where it is no labour dispute: which court, which papers, until when, and followed until it is filed.',
  },
  opens: {
    by: ['clerk', 'commission', 'mediator', 'applicant'],
    classes: 'all',
    asks: form({
      ...disputeFields,
      whyCivil: text('走民事途径的理由', 'Why the civil route'),
      refusedOn: dayField('不予受理决定日', 'Refused on').optional(),
      toldOfLegalAid,
    }),
    basis: policy,
  },
  states: {
    'to-guide': { zh: '待指引', en: 'To be guided' },
    guided: { zh: '已指引', en: 'Guided' },
    filed: { zh: '法院已立案', en: 'Filed by the court', ends: 'handed-over' },
    mediating: { zh: '已转一站式调解', en: 'To one-stop mediation', ends: 'handed-over' },
    'back-to-arbitration': { zh: '法院认为是劳动争议，转仲裁', en: 'Back to arbitration', ends: 'handed-over' },
    'given-up': { zh: '劳动者不再主张', en: 'The worker does not pursue it', ends: 'ended' },
    lapsed: { zh: '时效届满未起诉', en: 'Limitation over', ends: 'lapsed' },
  },
  actions: {
    guide: step(
      '出具指引告知书',
      'Give the guidance',
      ['to-guide'],
      'guided',
      ['clerk', 'commission'],
      interpretation2020('第六条'),
      {
        asks: form({
          court: line('有管辖权的基层人民法院', 'Competent basic court'),
          cause: choice('可能的案由', 'Cause', {
            'service-contract': '劳务（服务）合同纠纷',
            'work-contract': '承揽合同纠纷',
            'labour-pay': '追索劳动报酬（持欠条等）',
            tort: '提供劳务者受害责任等侵权纠纷',
            discrimination: '平等就业权纠纷',
            other: '其他',
          }),
          papers: list('需要的材料', 'Papers needed'),
          limitationFrom: dayField(
            '知道权利受损害和义务人之日',
            'Day the worker knew of the harm and of who is liable',
          ),
          guidedOn: dayField('告知日', 'Told on'),
        }),
        issues: ['civil-route-guidance'],
      },
    ),
    'prepare-suit': step(
      '备好民事起诉状和证据清单',
      'Prepare the statement of claim and the list of evidence',
      ['guided'],
      'stay',
      ['applicant', 'clerk', 'lawyer'],
      interpretation2020('第六条'),
      {
        asks: form({
          suitClaims: list('诉讼请求', 'Claims'),
          discrimination: text('受到差别对待的事由', 'Ground of different treatment').optional(),
        }),
        issues: ['discrimination-suit', 'evidence-list'],
      },
    ),
    'interrupt-limitation': step(
      '时效中断，重新计算',
      'Limitation interrupted, counted anew',
      ['guided'],
      'stay',
      ['applicant', 'clerk'],
      policy,
      {
        asks: form({
          limitationFrom: dayField('中断事由发生日', 'Day of the interruption'),
          event: choice('中断事由', 'Event', {
            demand: '向对方请求履行',
            promise: '对方同意履行',
            suit: '提起诉讼或者申请调解、仲裁',
          }),
        }),
      },
    ),
    file: step(
      '登记法院立案',
      'Enter the filing',
      ['guided'],
      'filed',
      ['applicant', 'court', 'clerk'],
      interpretation2020('第六条'),
      {
        asks: form({ courtNumber: line('法院案号', 'Court case number'), filedOn: dayField('立案日', 'Filed on') }),
      },
    ),
    'to-one-stop': step(
      '转一站式调解',
      'Pass to one-stop mediation',
      ['to-guide', 'guided'],
      'mediating',
      ['applicant', 'clerk'],
      oneStop(),
      {
        handsOver: { to: 'one-stop-mediation', carries: carriesDisputeTold },
      },
    ),
    'back-to-arbitration': step(
      '法院认为属于劳动争议，转回仲裁',
      'The court says it is a labour dispute',
      ['guided'],
      'back-to-arbitration',
      ['court', 'applicant', 'clerk'],
      policy,
      {
        asks: form({ courtReasons: text('法院意见', 'The court’s view') }),
        handsOver: { to: 'arbitration-intake', carries: carriesDisputeTold },
      },
    ),
    'to-union-help': step(
      '请工会提供法律帮助',
      'Ask the union for legal help',
      ['to-guide', 'guided'],
      'stay',
      ['applicant', 'clerk'],
      setting,
      {
        handsOver: { to: 'union-legal-help', carries: carriesDispute },
      },
    ),
    'ask-legal-aid': askLegalAid(['to-guide', 'guided']),
    'give-up': step(
      '劳动者不再主张',
      'The worker does not pursue it',
      ['to-guide', 'guided'],
      'given-up',
      ['applicant'],
      policy,
    ),
    lapse: step('时效届满', 'Limitation over', ['guided'], 'lapsed', ['system'], {
      instrument: 'civil-code',
      article: '第一百八十八条',
    }),
  },
  clocks: {
    guide: clock(
      '指引（当日，至迟次一工作日）',
      'Guided, by the next working day',
      'civil-guidance-days',
      'clerk',
      ['open'],
      ['guide', 'to-one-stop', 'give-up'],
    ),
    limitation: clock(
      '民事诉讼时效',
      'Civil limitation',
      'civil-limitation-years',
      'applicant',
      [
        ['guide', 'limitationFrom'],
        ['interrupt-limitation', 'limitationFrom'],
      ],
      ['file', 'to-one-stop', 'back-to-arbitration', 'give-up'],
      { onLapse: 'lapse', warns: [60, 30, 7] },
    ),
  },
});
