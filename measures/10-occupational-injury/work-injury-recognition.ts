import { choice, dayField, files, form, line, list, text } from '../form.ts';
import { procedure } from '../procedure.ts';
import { accidentFields, enterpriseFields, injuredPerson, injuryApplicant } from './injury-forms.ts';
import { injuryPauses } from './injury-pauses.ts';
import { recognitionClocks } from './work-injury-recognition.clocks.ts';
import { recognitionDecisions } from './work-injury-recognition.decisions.ts';
import { recognitionIntake } from './work-injury-recognition.intake.ts';

/** 工伤认定: the windows of employer and worker, check, evidence, decision, service, treatment pay, and on to the appraisal (工伤保险条例). */
export const workInjuryRecognition = procedure({
  slug: 'work-injury-recognition',
  sheet: ['insurance-injury/e.2'],
  measure: 'occupational-injury',
  departments: ['human-resources'],
  title: { zh: '工伤认定', en: 'Work-injury recognition' },
  purpose: {
    zh: '有劳动关系的人工作中受了伤：单位三十日内、本人一方一年内申请认定。',
    en: 'An employee hurt at work: the employer applies within 30 days, the own side within a year.',
  },
  opens: {
    by: ['applicant', 'respondent', 'union', 'clerk'],
    classes: ['employee', 'part-time', 'dispatched', 'unclear'],
    asks: form({
      ...injuredPerson,
      ...enterpriseFields,
      ...accidentFields,
      accidentOn: dayField('事故发生日（职业病诊断日）', 'Day of the accident or of the diagnosis'),
      applicant: injuryApplicant.optional(),
      situation: choice('申请的情形', 'Situation', {
        'at-work': '工作时间、工作场所、工作原因',
        'before-after': '工作前后预备、收尾',
        violence: '履行职责受到暴力等伤害',
        disease: '职业病',
        'away-for-work': '因工外出',
        commuting: '上下班途中非本人主要责任的交通事故',
        'sudden-illness': '工作时间和岗位突发疾病死亡或者48小时内抢救无效死亡',
        rescue: '抢险救灾等维护公共利益',
        other: '其他',
      }).optional(),
      workedFor: line('受伤时为之工作的单位', 'Employer worked for at that minute').optional(),
      otherEmployers: list('同时就业的其他单位', 'Other employers at the time').optional(),
      diagnosis: text('诊断结论', 'Diagnosis').optional(),
      relationProof: list('劳动关系（事实劳动关系）证明', 'Proof of the relation').optional(),
      evidence: files('证据材料', 'Evidence').optional(),
    }),
    basis: { instrument: 'work-injury-regulation', article: '第十七条' },
    issues: ['receipt'],
  },
  states: {
    accident: { zh: '已发生事故，待申请', en: 'Accident, no application yet' },
    applied: { zh: '已申请', en: 'Applied' },
    correction: { zh: '待补正', en: 'Papers to be supplemented' },
    accepted: { zh: '已受理', en: 'Accepted' },
    evidence: { zh: '已通知单位举证', en: 'Employer asked to prove its side' },
    recognised: { zh: '已认定（视同）工伤', en: 'Recognised' },
    'not-recognised': { zh: '不予认定', en: 'Not recognised' },
    treatment: { zh: '停工留薪', en: 'Treatment with pay' },
    'time-barred': { zh: '逾期未申请', en: 'Nobody applied in time', ends: 'lapsed' },
    'not-accepted': { zh: '不予受理', en: 'Not accepted', ends: 'refused' },
    'to-appraisal': { zh: '转劳动能力鉴定', en: 'To the capacity appraisal', ends: 'handed-over' },
    'to-benefit': { zh: '转待遇核定', en: 'To the benefits', ends: 'handed-over' },
    challenged: { zh: '已申请复议或者起诉', en: 'Challenged', ends: 'handed-over' },
    refused: { zh: '不予认定并已送达', en: 'Not recognised, and served', ends: 'refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: { ...recognitionIntake, ...recognitionDecisions },
  clocks: recognitionClocks,
  pauses: injuryPauses,
});
