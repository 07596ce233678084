import { choice, dayField, form, line, list, mustBeYes, text } from '../form.ts';
import { step } from '../procedure.ts';
import { accidentCarried, carriedOn, receivedUnentered } from './injury-forms.ts';
import { injuryPauseGround } from './injury-pauses.ts';

const regulation = (article: string) => ({ instrument: 'work-injury-regulation', article });
const deciding = ['accepted', 'evidence'] as const;
const decided = ['recognised', 'not-recognised'] as const;

/** Evidence of the employer, suspension, decision, service, treatment with pay, and what follows. */
export const recognitionDecisions = {
  'order-evidence': step(
    '通知单位举证',
    'Ask the employer to prove its side',
    ['accepted'],
    'evidence',
    ['officer'],
    regulation('第十九条'),
    { asks: form({ answerBy: dayField('举证期限', 'Answer by') }), issues: ['inquiry-notice'] },
  ),
  'employer-answers': step(
    '单位提交证据',
    'The employer hands in its evidence',
    ['evidence'],
    'stay',
    ['respondent', 'officer'],
    regulation('第十九条'),
    { asks: form({ answer: text('单位意见和证据', 'What the employer says') }) },
  ),
  'use-simple': step(
    '事实清楚、权利义务明确，十五日内决定',
    'Facts clear: decide in 15 days',
    ['accepted'],
    'stay',
    ['officer'],
    regulation('第二十条'),
    { asks: form({ acceptedOn: dayField('受理日', 'Accepted on') }) },
  ),
  suspend: step('中止', 'Suspend', [...deciding], 'stay', ['head', 'officer'], regulation('第二十条'), {
    asks: form({ ground: injuryPauseGround, reasons: text('说明', 'Reasons') }),
    issues: ['suspension-notice'],
    pauses: true,
  }),
  resume: step('恢复', 'Resume', [...deciding], 'stay', ['head', 'officer'], regulation('第二十条'), {
    asks: form({ conclusion: text('等到的结论', 'What was awaited').optional() }),
    issues: ['resumption-notice'],
    resumes: true,
  }),
  recognise: step('认定（视同）工伤', 'Recognise', [...deciding], 'recognised', ['head'], regulation('第二十条'), {
    asks: form({
      kind: choice('结论', 'Conclusion', { recognised: '认定工伤', deemed: '视同工伤' }),
      article: choice('依据', 'Article', { 'article-14': '第十四条', 'article-15': '第十五条' }),
      liable: line('承担工伤保险责任的单位', 'Who is liable'),
      injuredParts: list('受伤部位', 'Injured parts'),
      reasons: text('事实和理由', 'Facts and reasons'),
      stoppedWorkOn: dayField('停止工作接受治疗之日', 'Stopped work on').optional(),
    }),
    issues: ['work-injury-decision'],
  }),
  'not-recognise': step(
    '不予认定',
    'Not recognised',
    [...deciding],
    'not-recognised',
    ['head'],
    regulation('第二十条'),
    {
      asks: form({
        ground: choice('理由', 'Ground', {
          'no-cause': '不属于第十四条、第十五条情形',
          crime: '故意犯罪',
          drunk: '醉酒或者吸毒',
          'self-harm': '自残或者自杀',
          'own-fault': '上下班途中本人主要责任',
        }),
        reasons: text('事实和理由', 'Facts and reasons'),
        lookedAtByPerson: mustBeYes('已由承办人员逐项审查，不是机器判断', 'Looked at by a person, not a machine'),
      }),
      issues: ['work-injury-decision'],
    },
  ),
  serve: step(
    '送达决定书',
    'Serve the decision',
    [...decided],
    'stay',
    ['officer'],
    { instrument: 'work-injury-recognition-rules', article: '第二十二条' },
    { asks: form({ servedOn: dayField('送达日', 'Served on') }), issues: ['service-receipt'] },
  ),
  'change-injured-part': step(
    '申请增加或者变更受伤部位',
    'Ask to add or change the injured part',
    ['recognised', 'treatment'],
    'stay',
    ['applicant', 'respondent', 'officer'],
    { instrument: 'chongqing-work-injury-opinion-2026', article: '受伤部位' },
    {
      asks: form({
        injuredParts: list('受伤部位', 'Injured parts'),
        reasons: text('理由和诊断', 'Reasons and diagnosis'),
      }),
    },
  ),
  'begin-treatment': step(
    '停工留薪',
    'Treatment with pay',
    ['recognised'],
    'treatment',
    ['officer', 'respondent'],
    regulation('第三十三条'),
    { asks: form({ stoppedWorkOn: dayField('停止工作接受治疗之日', 'Stopped work on') }) },
  ),
  'extend-treatment': step(
    '鉴定委员会确认延长停工留薪期',
    'Longer treatment with pay confirmed',
    ['treatment'],
    'stay',
    ['officer'],
    regulation('第三十三条'),
    { asks: form({ confirmedBy: line('确认机构', 'Confirmed by') }), extends: 'treatment-pay' },
  ),
  'to-appraisal': step(
    '伤情稳定，申请劳动能力鉴定',
    'Stable: apply for the appraisal',
    ['recognised', 'treatment'],
    'to-appraisal',
    ['applicant', 'respondent', 'officer'],
    regulation('第二十二条'),
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
    ['recognised', 'treatment'],
    'to-benefit',
    ['applicant', 'respondent', 'officer'],
    regulation('第三十条'),
    { handsOver: { to: 'injury-benefit', carries: { ...carriedOn, accidentOn: 'accidentOn' } } },
  ),
  challenge: step(
    '不服决定，申请复议或者起诉',
    'Challenge the decision',
    [...decided],
    'challenged',
    ['applicant', 'respondent', 'clerk'],
    regulation('第五十五条'),
    {
      asks: form({ servedOn: receivedUnentered }),
      notAfter: 'sue',
      handsOver: { to: 'injury-decision-challenge', carries: { ...accidentCarried, learntOn: 'servedOn' } },
    },
  ),
  'close-refused': step(
    '期限届满没有异议，结案',
    'Nobody challenged it: close',
    ['not-recognised'],
    'refused',
    ['officer', 'system'],
    { instrument: 'county-setting', article: '设定' },
    { afterClock: 'sue', issues: ['closing-report'] },
  ),
};
