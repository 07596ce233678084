import {
  choice,
  count,
  dayField,
  form,
  line,
  list,
  money,
  mustBeYes,
  person,
  respondentFields,
  rowsOf,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const decree = (article: string) => ({ instrument: 'arrears-list-rules', article });

/** 与单位一并列入的人员: legal representative or main person, and those directly responsible. */
const listedPerson = form({
  name: person('姓名', 'Name'),
  part: choice('身份', 'Part', {
    representative: '法定代表人或者主要负责人',
    manager: '直接负责的主管人员',
    other: '其他直接责任人员',
  }),
});

/** 拖欠农民工工资失信联合惩戒对象名单列入 (人力资源社会保障部令第45号 第五条至第十条); only wages of rural-household workers. */
export const arrearsListing = procedure({
  slug: 'arrears-listing',
  sheet: ['CR-03'],
  measure: 'supervision',
  also: ['coordination'],
  departments: ['human-resources', 'development-reform'],
  title: { zh: '拖欠农民工工资失信联合惩戒名单列入', en: 'Wage-arrears list: entry' },
  purpose: {
    zh: '责令支付逾期不付，数额达到标准或者引发严重事件的，先告知、听异议，再决定是否列入名单。',
    en: 'A firm that ignored an order to pay is told, heard, and only then listed, or spared if it pays in time.',
  },
  opens: {
    by: ['officer'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      orderNumber: line('责令限期支付文书文号', 'Number of the order to pay', 60),
      orderEndedOn: dayField('限期届满日', 'Day the order ran out'),
      owedFen: money('欠付金额', 'Sum owed'),
      workers: count('涉及农民工人数', 'Workers', 1),
      months: count('拖欠月数', 'Months owed'),
      ruralWorkers: mustBeYes('所欠为农民工工资', 'The wages are of rural-household workers'),
      ground: choice('列入情形', 'Ground', {
        'crime-threshold': '达到认定拒不支付劳动报酬罪的数额标准',
        incident: '引发群体性事件、极端事件造成严重不良影响',
      }),
      thresholdUsed: text('所用的数额标准及出处', 'Threshold used, and its source').optional(),
      persons: rowsOf('一并列入的人员', 'Persons listed with it', listedPerson),
    }),
    basis: decree('第五条'),
  },
  states: {
    'order-expired': { zh: '限期已满未支付', en: 'Order expired unpaid' },
    'prior-notice': { zh: '已告知拟列入', en: 'Prior notice given' },
    objected: { zh: '异议核实中', en: 'Objection being checked' },
    'objection-answered': { zh: '异议已答复', en: 'Objection answered' },
    listed: { zh: '已决定列入', en: 'Listed' },
    published: { zh: '已公布并共享', en: 'Published and shared', ends: 'decided' },
    'not-listed': { zh: '决定前已支付并承诺，不列入', en: 'Spared: paid before the decision', ends: 'paid' },
    unfounded: { zh: '不符合列入条件', en: 'Conditions not met', ends: 'unfounded' },
  },
  actions: {
    'give-notice': step(
      '拟列入告知',
      'Give prior notice',
      ['order-expired'],
      'prior-notice',
      ['officer', 'head'],
      decree('第六条'),
      {
        asks: form({
          reasons: text('事由和依据', 'Reasons and basis'),
          noticeReceivedOn: dayField('当事人收到日', 'Received on'),
          toldOfObjection: mustBeYes('已告知提出异议的权利', 'Told of the right to object'),
          toldOfWayOut: mustBeYes(
            '已告知决定前支付并承诺可以不列入',
            'Told that paying and promising before the decision spares it',
          ),
        }),
        issues: ['listing-prior-notice', 'service-receipt'],
      },
    ),
    object: step('提出异议', 'Object', ['prior-notice'], 'objected', ['respondent', 'clerk'], decree('第六条'), {
      asks: form({
        objection: text('异议和理由', 'Objection and reasons'),
        objectionReceivedOn: dayField('收到异议日', 'Received on'),
      }),
      notAfter: 'objection',
      issues: ['receipt'],
    }),
    'answer-objection': step(
      '核实并答复异议',
      'Check and answer the objection',
      ['objected'],
      'objection-answered',
      ['officer', 'head'],
      decree('第六条'),
      {
        asks: form({ answer: text('核实结果', 'Result of the check') }),
        issues: ['reply-letter'],
      },
    ),
    spare: step(
      '决定前已支付并书面承诺，不予列入',
      'Paid and promised before the decision: not listed',
      ['prior-notice', 'objected', 'objection-answered'],
      'not-listed',
      ['head'],
      decree('第七条'),
      {
        asks: form({
          paidOn: dayField('支付日', 'Paid on'),
          paidFen: money('支付金额', 'Paid'),
          promise: mustBeYes('已提交信用承诺书', 'A written promise was given'),
          workersConfirm: choice('劳动者是否确认收到', 'Do the workers say they were paid', {
            yes: '是',
            no: '否',
            unreachable: '联系不上',
          }),
        }),
        issues: ['reply-letter'],
      },
    ),
    'find-unmet': step(
      '不符合列入条件',
      'Conditions not met',
      ['order-expired', 'prior-notice', 'objected', 'objection-answered'],
      'unfounded',
      ['head'],
      decree('第五条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    extend: step(
      '批准延长决定期限',
      'Approve a longer time',
      ['order-expired', 'prior-notice', 'objected', 'objection-answered'],
      'stay',
      ['head'],
      decree('第八条'),
      {
        asks: form({ reasons: text('延长理由', 'Reasons') }),
        issues: ['extension-notice'],
        extends: 'decide',
      },
    ),
    list: step(
      '决定列入',
      'Decide to list',
      ['prior-notice', 'objection-answered'],
      'listed',
      ['head'],
      decree('第八条'),
      {
        asks: form({
          listedOn: dayField('决定日', 'Decided on'),
          listingNumber: line('列入决定文号', 'Number of the decision', 60),
          grounds: text('列入事由和依据', 'Grounds and basis'),
          measures: list('联合惩戒措施提示', 'Joint measures'),
          exitConditions: text('提前移出条件和程序', 'How to leave early'),
          remedies: text('救济途径和期限', 'Remedies'),
        }),
        issues: ['listing-decision', 'service-receipt'],
        afterClock: 'objection',
      },
    ),
    'push-joint-measures': step(
      '推送联合惩戒',
      'Push for joint measures',
      ['listed'],
      'stay',
      ['officer'],
      decree('第十条'),
      {
        asks: form({
          jointGround: choice('推送的事实', 'Ground', { 'arrears-list': '列入失信联合惩戒名单' }),
          lawful: mustBeYes('已有生效决定', 'A decision stands'),
        }),
        handsOver: {
          to: 'joint-measures',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            ground: 'jointGround',
            decisionNumber: 'listingNumber',
            decidedOn: 'listedOn',
            lawful: 'lawful',
          },
        },
      },
    ),
    publish: step('公布并共享', 'Publish and share', ['listed'], 'published', ['officer'], decree('第九条'), {
      asks: form({
        publishedOn: dayField('公布日', 'Published on'),
        places: list('公布的网站', 'Where'),
        shared: list('已共享的信用平台和部门', 'Shared with'),
      }),
      issues: ['publication-notice'],
      handsOver: {
        to: 'list-exit',
        carries: {
          respondentName: 'respondentName',
          respondentUscc: 'respondentUscc',
          listingNumber: 'listingNumber',
          listedOn: 'listedOn',
        },
      },
    }),
  },
  clocks: {
    decide: clock(
      '决定是否列入',
      'Decide on listing',
      'listing-decision-days',
      'officer',
      [['open', 'orderEndedOn']],
      ['list', 'spare', 'find-unmet'],
      { extension: 'listing-decision-extension' },
    ),
    objection: clock(
      '提出异议',
      'Object',
      'listing-objection-days',
      'respondent',
      [['give-notice', 'noticeReceivedOn']],
      ['object'],
    ),
    'answer-objection': clock(
      '核实并答复异议',
      'Check and answer the objection',
      'listing-objection-answer-days',
      'officer',
      [['object', 'objectionReceivedOn']],
      ['answer-objection', 'spare', 'find-unmet'],
    ),
    share: clock(
      '公布并推送有关部门',
      'Publish and push to departments',
      'joint-measure-push-days',
      'officer',
      [['list', 'listedOn']],
      ['publish'],
    ),
  },
  publishes: {
    zh: '列入名单的单位和人员、事由、期限；三年，提前移出的停止公布',
    en: 'Listed firm and persons, ground and term; three years, or until early exit',
    on: 'publish',
    basis: decree('第九条'),
    during: 'listing-term-years',
    objection: 'listing-objection-answer-days',
  },
});
