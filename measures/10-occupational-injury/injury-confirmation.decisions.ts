import { choice, dayField, files, flag, form, line, list, mustBeYes, text } from '../form.ts';
import { step } from '../procedure.ts';
import { accidentCarried, carriedOn, confirmationCarried, receivedUnentered } from './injury-forms.ts';
import { injuryPauseGround } from './injury-pauses.ts';

const pilot = (article: string) => ({ instrument: 'injury-pilot-notice-2025', article });
const setting = { instrument: 'county-setting', article: '设定' };
const working = ['accepted', 'investigating'] as const;
const decided = ['confirmed', 'not-confirmed', 'treatment'] as const;

/** Investigation, suspension, conclusion, service, and what follows it. */
export const confirmationDecisions = {
  'use-simple': step('适用简易程序', 'Use the simple procedure', ['accepted'], 'stay', ['officer'], setting, {
    asks: form({
      clear: mustBeYes('事实清楚、权利义务明确', 'Facts clear, rights and duties plain'),
      completeOn: dayField('材料齐全日', 'Day the file was complete'),
    }),
  }),
  investigate: step('调查核实', 'Investigate', ['accepted'], 'investigating', ['officer'], pilot('确认期限'), {
    asks: form({
      // Which phase the moment falls in is looked at by a person; the file shows it, and decides nothing.
      phase: choice('事故所处阶段（由人判断）', 'Phase, judged by a person', {
        in: '执行订单中',
        out: '离线且没有订单',
        grey: '两者之间',
      }),
      phaseReasons: text('判断理由', 'Reasons'),
      liabilityPaper: choice('责任证明', 'Proof of fault', {
        'police-document': '公安交管部门文书',
        judgment: '生效裁判',
        none: '没有',
      }).optional(),
    }),
    issues: ['inquiry-record'],
  }),
  question: step(
    '询问、调取证据',
    'Question, obtain evidence',
    ['investigating'],
    'stay',
    ['officer'],
    pilot('确认期限'),
    {
      asks: form({ record: text('笔录要点', 'Record'), evidence: files('证据材料', 'Evidence').optional() }),
      issues: ['inquiry-record'],
    },
  ),
  suspend: step('中止', 'Suspend', [...working, ...decided], 'stay', ['head', 'officer'], pilot('确认期限'), {
    asks: form({ ground: injuryPauseGround, reasons: text('说明', 'Reasons') }),
    issues: ['suspension-notice'],
    pauses: true,
  }),
  resume: step('恢复', 'Resume', [...working, ...decided], 'stay', ['head', 'officer'], pilot('确认期限'), {
    asks: form({ conclusion: text('等到的结论', 'What was awaited').optional() }),
    issues: ['resumption-notice'],
    resumes: true,
  }),
  confirm: step('确认职业伤害', 'Confirm', ['investigating', 'accepted'], 'confirmed', ['head'], pilot('确认情形'), {
    asks: form({
      kind: choice('结论', 'Conclusion', { confirmed: '确认', presumed: '视同' }),
      reasons: text('事实和理由', 'Facts and reasons'),
      injuredParts: list('受伤部位', 'Injured parts'),
      fatal: flag('死亡', 'Fatal'),
    }),
    issues: ['injury-confirmation'],
  }),
  'not-confirm': step('不予确认', 'Not confirmed', ['investigating'], 'not-confirmed', ['head'], pilot('确认情形'), {
    asks: form({
      ground: choice('不予确认的理由', 'Ground', {
        crime: '故意犯罪',
        drunk: '醉酒或者吸毒',
        'self-harm': '自残或者自杀',
        'not-on-order': '订单已经结束且离线，或者不属于执行订单',
        'own-fault-on-travel': '前往指定地点途中本人主要以上责任',
        'rescue-window': '突发疾病超过48小时',
        identity: '他人使用账号接单',
      }),
      reasons: text('事实和理由', 'Facts and reasons'),
      lookedAtByPerson: mustBeYes('已由承办人员逐项审查，不是机器判断', 'Looked at by a person, not a machine'),
    }),
    issues: ['injury-confirmation'],
  }),
  serve: step(
    '送达结论书',
    'Serve the conclusion',
    ['confirmed', 'not-confirmed'],
    'stay',
    ['officer'],
    pilot('确认期限'),
    {
      asks: form({
        servedOn: dayField('送达日', 'Served on'),
        to: choice('送达对象', 'Served on whom', { both: '本人一方和平台', own: '本人一方', platform: '平台' }),
      }),
      issues: ['service-receipt'],
    },
  ),
  'begin-treatment': step(
    '治疗',
    'In treatment',
    ['confirmed'],
    'treatment',
    ['officer', 'applicant'],
    pilot('待遇标准'),
    {
      asks: form({ hospital: line('医疗机构', 'Hospital') }),
    },
  ),
  'to-appraisal': step(
    '伤情稳定，申请劳动能力鉴定',
    'Stable: apply for the appraisal',
    ['confirmed', 'treatment'],
    'to-appraisal',
    ['applicant', 'respondent', 'officer'],
    { instrument: 'work-injury-regulation', article: '第二十二条' },
    {
      asks: form({ stableOn: dayField('伤情相对稳定日', 'Stable since') }),
      handsOver: {
        to: 'capacity-appraisal',
        carries: { ...carriedOn, injuredParts: 'injuredParts', accidentOn: 'accidentOn' },
      },
    },
  ),
  'to-benefit': step(
    '无需鉴定或者死亡的，转待遇核定',
    'No appraisal needed, or fatal: to the benefits',
    ['confirmed', 'treatment'],
    'to-benefit',
    ['applicant', 'officer'],
    pilot('待遇标准'),
    { handsOver: { to: 'injury-benefit', carries: { ...carriedOn, accidentOn: 'accidentOn' } } },
  ),
  challenge: step(
    '不服结论，申请复议或者起诉',
    'Challenge the conclusion',
    ['confirmed', 'not-confirmed'],
    'challenged',
    ['applicant', 'respondent', 'clerk'],
    { instrument: 'administrative-reconsideration-law', article: '第二十条' },
    {
      asks: form({ servedOn: receivedUnentered }),
      notAfter: 'sue',
      handsOver: {
        to: 'injury-decision-challenge',
        carries: { ...accidentCarried, ...confirmationCarried, learntOn: 'servedOn' },
      },
    },
  ),
  'close-refused': step(
    '期限届满没有异议，结案',
    'Nobody challenged it: close',
    ['not-confirmed'],
    'refused',
    ['officer', 'system'],
    setting,
    { afterClock: 'sue', issues: ['closing-report'] },
  ),
};
