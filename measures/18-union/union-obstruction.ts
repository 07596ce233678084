import {
  choice,
  dayField,
  files,
  form,
  line,
  list,
  mustBeYes,
  person,
  phone,
  respondentFields,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const law = (article: string) => ({ instrument: 'trade-union-law', article });
const chongqing = (article: string) => ({ instrument: 'chongqing-union-regulation', article });

/** 阻挠建会入会处理: the bureau orders correction; refused, the county government is asked (工会法 第五十一条; 重庆市工会条例 第四十四条). */
export const unionObstruction = procedure({
  slug: 'union-obstruction',
  sheet: ['UN-05'],
  measure: 'union',
  departments: ['human-resources', 'trade-union'],
  title: { zh: '阻挠建会入会处理', en: 'Obstruction of a union' },
  purpose: {
    zh: '阻挠劳动者参加、组织工会或者上级工会帮助建会的，由人力社保部门责令改正，拒不改的提请县政府处理。',
    en: 'Obstructing workers from joining or founding a union is ordered corrected, and referred to the county government.',
  },
  opens: {
    by: ['applicant', 'union', 'representatives'],
    classes: 'all',
    asks: form({
      name: person('反映人', 'Who reports').optional(),
      phone: phone('联系电话', 'Phone').optional(),
      ...respondentFields,
      conduct: choice('行为', 'Conduct', {
        joining: '阻挠参加工会',
        founding: '阻挠组织工会',
        assistance: '阻挠上级工会帮助、指导建会',
        retaliation: '对工会工作人员、会员打击报复',
        funds: '拒不拨缴工会经费',
      }),
      facts: text('事实', 'Facts'),
      evidence: files('证据', 'Evidence').optional(),
      keepSecret: choice('是否为反映人保密', 'Keep the reporter secret', { yes: '是', no: '否' }),
    }),
    basis: law('第五十一条'),
    issues: ['receipt'],
  },
  states: {
    reported: { zh: '已反映', en: 'Reported' },
    requested: { zh: '工会已提请处理', en: 'The union asked for action' },
    ordered: { zh: '已责令改正', en: 'Ordered to correct' },
    referred: { zh: '已提请县政府处理', en: 'Referred to the county government' },
    corrected: { zh: '已改正', en: 'Corrected', ends: 'corrected' },
    handled: { zh: '县政府已处理', en: 'Handled by the government', ends: 'decided' },
    unfounded: { zh: '查无事实', en: 'Unfounded', ends: 'unfounded' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    request: step(
      '工会提请人力社保部门处理',
      'The union asks the bureau to act',
      ['reported'],
      'requested',
      ['union'],
      chongqing('第四十四条'),
      {
        asks: form({
          request: text('处理申请', 'Request'),
          requestReceivedOn: dayField('部门收到日', 'Received by the bureau on'),
        }),
        issues: ['union-suggestion'],
      },
    ),
    'order-correction': step(
      '责令改正',
      'Order to correct',
      ['reported', 'requested'],
      'ordered',
      ['inspector', 'head'],
      law('第五十一条'),
      {
        asks: form({
          items: list('责令改正事项', 'What to correct'),
          correctBy: dayField('改正期限', 'Correct by'),
          servedOn: dayField('送达日', 'Served on'),
        }),
        issues: ['correction-order', 'service-receipt'],
      },
    ),
    'tell-union': step(
      '书面通知工会处理情况',
      'Tell the union in writing',
      ['ordered', 'requested'],
      'stay',
      ['officer', 'head'],
      chongqing('第四十四条'),
      {
        asks: form({ result: text('处理情况', 'What was done') }),
        issues: ['reply-letter'],
      },
    ),
    corrected: step(
      '核实已改正',
      'Correction verified',
      ['ordered', 'referred'],
      'corrected',
      ['inspector', 'union'],
      law('第五十一条'),
      {
        asks: form({
          verified: text('核实情况', 'How it was verified'),
          workersFree: mustBeYes('劳动者可以自由入会', 'Workers are free to join'),
        }),
        issues: ['closing-report'],
      },
    ),
    refer: step(
      '拒不改正，提请县政府处理',
      'Not corrected: refer to the county government',
      ['ordered'],
      'referred',
      ['head', 'union'],
      law('第五十一条'),
      {
        asks: form({
          facts: text('拒不改正的情况', 'How it was refused'),
          governmentReceivedOn: dayField('县政府收到日', 'Received by the government on'),
        }),
        issues: ['transfer-letter'],
        afterClock: 'correct',
      },
    ),
    handle: step(
      '登记县政府处理结果',
      'Record what the government did',
      ['referred'],
      'handled',
      ['government', 'officer'],
      chongqing('第四十四条'),
      {
        asks: form({
          result: text('处理结果', 'Result'),
          toldUnion: mustBeYes('已书面通知工会', 'The union was told in writing'),
        }),
        issues: ['reply-letter'],
      },
    ),
    'find-unfounded': step(
      '查无事实',
      'Unfounded',
      ['reported', 'requested'],
      'unfounded',
      ['officer', 'head'],
      law('第五十一条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
        issues: ['reply-letter'],
      },
    ),
    withdraw: step(
      '撤回',
      'Withdraw',
      ['reported'],
      'withdrawn',
      ['applicant', 'union', 'representatives'],
      law('第五十一条'),
      {
        asks: form({
          ownWill: mustBeYes('系本人真实意愿', 'Of my own free will'),
          reason: line('原因', 'Why').optional(),
        }),
      },
    ),
  },
  clocks: {
    'handle-request': clock(
      '部门处理工会的申请',
      'The bureau handles the union’s request',
      'union-authority-handling-days',
      'officer',
      [['request', 'requestReceivedOn']],
      ['tell-union', 'find-unfounded'],
    ),
    correct: clock(
      '改正',
      'Correct',
      { dayIn: 'correctBy' },
      'respondent',
      ['order-correction'],
      ['corrected', 'refer'],
    ),
    'government-handles': clock(
      '县政府处理并书面通知',
      'The government handles it and tells the union',
      'union-authority-handling-days',
      'government',
      [['refer', 'governmentReceivedOn']],
      ['handle', 'corrected'],
    ),
  },
});
