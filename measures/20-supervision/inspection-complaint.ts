import { form, mustBeYes } from '../form.ts';
import { procedure, step } from '../procedure.ts';
import { chongqing } from './citations.ts';
import { decisionSteps } from './decision-steps.ts';
import { complaintClocks } from './inspection-complaint.clocks.ts';
import { complaintForm } from './inspection-complaint.form.ts';
import { intakeSteps } from './inspection-complaint.intake.ts';
import { investigationSteps } from './investigation-steps.ts';
import { suspensionGrounds } from './suspension-grounds.ts';

/** 劳动保障监察投诉: from the worker’s complaint to a served decision (重庆市劳动保障监察条例; 国务院令第423号). */
export const inspectionComplaint = procedure({
  slug: 'inspection-complaint',
  sheet: ['LI-01'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '劳动保障监察投诉', en: 'Inspection complaint' },
  purpose: {
    zh: '自己的工资、工时、保险等权益受到侵害，请劳动保障监察机构查处。',
    en: 'A worker whose own pay, hours or insurance suffered asks the labour inspection to look into it.',
  },
  opens: {
    by: ['applicant', 'clerk'],
    classes: ['employee', 'part-time', 'dispatched', 'unclear'],
    asks: complaintForm,
    basis: chongqing('第二十二条'),
    issues: ['receipt'],
  },
  states: {
    received: { zh: '已收到', en: 'Received' },
    'identity-pending': { zh: '待确认身份和内容', en: 'Identity and content to be confirmed' },
    supplement: { zh: '待补正', en: 'Papers to be supplemented' },
    filed: { zh: '已立案', en: 'Filed' },
    investigating: { zh: '调查中', en: 'Under investigation' },
    'correction-ordered': { zh: '已责令限期改正', en: 'Ordered to correct' },
    'prior-notice': { zh: '已事先告知', en: 'Prior notice given' },
    hearing: { zh: '听证中', en: 'Hearing under way' },
    decided: { zh: '已作出决定', en: 'Decided' },
    served: { zh: '已送达', en: 'Served' },
    performed: { zh: '已履行', en: 'Performed' },
    'withdrawal-decided': { zh: '已决定撤销立案，待告知', en: 'Filing withdrawn, parties to be told' },
    'not-filed': { zh: '不予立案', en: 'Not filed', ends: 'refused' },
    'referred-to-dispute': { zh: '转调解仲裁途径', en: 'Referred to mediation or arbitration', ends: 'handed-over' },
    transferred: { zh: '已移送', en: 'Transferred', ends: 'handed-over' },
    'complaint-withdrawn': { zh: '投诉已撤回', en: 'Complaint withdrawn', ends: 'withdrawn' },
    'filing-withdrawn': { zh: '已撤销立案', en: 'Filing withdrawn', ends: 'unfounded' },
    'closed-paid': { zh: '已结案：已支付', en: 'Closed: paid', ends: 'paid' },
    'closed-corrected': { zh: '已结案：已改正', en: 'Closed: corrected', ends: 'corrected' },
    'closed-settled': { zh: '已结案：调解协议已履行', en: 'Closed: settlement performed', ends: 'settled' },
    'closed-enforced': { zh: '已结案：转强制执行', en: 'Closed: to enforcement', ends: 'decided' },
    'closed-otherwise': { zh: '已结案：其他情形', en: 'Closed on another ground', ends: 'ended' },
  },
  actions: {
    ...intakeSteps,
    ...investigationSteps,
    ...decisionSteps,
    withdraw: step(
      '撤回投诉',
      'Withdraw the complaint',
      ['received', 'identity-pending', 'supplement', 'filed', 'investigating', 'correction-ordered'],
      'complaint-withdrawn',
      ['applicant'],
      chongqing('第三十八条'),
      { asks: form({ ownWill: mustBeYes('系本人真实意愿', 'Of my own free will') }) },
    ),
  },
  clocks: complaintClocks,
  pauses: suspensionGrounds,
});
