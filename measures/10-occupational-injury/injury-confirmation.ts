import { dayField, files, form, instantField, line, text } from '../form.ts';
import { procedure } from '../procedure.ts';
import { confirmationClocks } from './injury-confirmation.clocks.ts';
import { confirmationDecisions } from './injury-confirmation.decisions.ts';
import { confirmationIntake } from './injury-confirmation.intake.ts';
import {
  accidentFields,
  confirmationFields,
  enterpriseFields,
  informedConsent,
  injuredPerson,
  injuryApplicant,
} from './injury-forms.ts';
import { injuryPauses } from './injury-pauses.ts';

/** 职业伤害确认: application, material check, investigation, conclusion, and on to treatment, appraisal and benefits (24号; 79号). */
export const injuryConfirmation = procedure({
  slug: 'injury-confirmation',
  sheet: ['insurance-injury/e.1'],
  measure: 'occupational-injury',
  also: ['insurance-services'],
  departments: ['human-resources'],
  title: { zh: '职业伤害确认', en: 'Occupational-injury confirmation' },
  purpose: {
    zh: '试点平台上接单受了伤，由伤害发生地确认是不是职业伤害；确认了才有待遇。',
    en: 'Hurt on an order of a pilot platform: the place of the injury decides whether it is occupational, which opens the benefits.',
  },
  opens: {
    by: ['respondent', 'applicant', 'union', 'clerk'],
    classes: ['quasi-employee', 'self-employed', 'unclear', 'part-time', 'dispatched', 'employee'],
    asks: form({
      ...injuredPerson,
      ...enterpriseFields,
      ...accidentFields,
      accidentOn: dayField('事故发生日', 'Day of the accident'),
      applicant: injuryApplicant,
      orderNo: line('订单号', 'Order number').optional(),
      orderAcceptedAt: instantField('接单时刻', 'Order accepted at').optional(),
      orderCompletedAt: instantField('订单完成时刻', 'Order completed at').optional(),
      coverageRegion: line('接单地', 'Place of acceptance').optional(),
      ...confirmationFields,
      firstDiagnosisAt: instantField('医疗机构初次诊断时刻', 'First diagnosis at').optional(),
      diagnosis: text('诊断结论', 'Diagnosis').optional(),
      evidence: files('证据材料', 'Evidence').optional(),
      lateReason: text('待遇申请超期说明', 'Why it is late').optional(),
      informedConsent,
    }),
    basis: { instrument: 'injury-pilot-notice-2025', article: '申请时限' },
    issues: ['receipt'],
  },
  states: {
    applied: { zh: '已申请', en: 'Applied' },
    correction: { zh: '待补正', en: 'Papers to be supplemented' },
    accepted: { zh: '已受理', en: 'Accepted' },
    investigating: { zh: '调查中', en: 'Under investigation' },
    confirmed: { zh: '已确认职业伤害', en: 'Confirmed' },
    'not-confirmed': { zh: '不予确认', en: 'Not confirmed' },
    treatment: { zh: '治疗中', en: 'In treatment' },
    rejected: { zh: '不予受理', en: 'Not accepted', ends: 'refused' },
    transferred: { zh: '已移送伤害发生地', en: 'Transferred to the place of injury', ends: 'handed-over' },
    'to-work-injury': { zh: '转工伤认定', en: 'To work-injury recognition', ends: 'handed-over' },
    'to-appraisal': { zh: '转劳动能力鉴定', en: 'To the capacity appraisal', ends: 'handed-over' },
    'to-benefit': { zh: '转待遇核定', en: 'To the benefits', ends: 'handed-over' },
    refused: { zh: '不予确认并已送达', en: 'Not confirmed, and served', ends: 'refused' },
    challenged: { zh: '已申请复议或者起诉', en: 'Challenged', ends: 'handed-over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: { ...confirmationIntake, ...confirmationDecisions },
  clocks: confirmationClocks,
  pauses: injuryPauses,
});
