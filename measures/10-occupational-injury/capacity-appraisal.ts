import { form, line, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { appraisalClocks } from './appraisal-clocks.ts';
import { appraisalFields, appraisalSteps } from './appraisal-steps.ts';
import { carriedOn, receivedUnentered } from './injury-forms.ts';

const regulation = (article: string) => ({ instrument: 'work-injury-regulation', article });
const carried = { ...carriedOn, injuredParts: 'injuredParts', scheme: 'scheme', decisionNo: 'decisionNo' } as const;

/** 劳动能力鉴定（初次）: in a municipality the first committee sits in the district or county; the grade opens the benefits. */
export const capacityAppraisal = procedure({
  slug: 'capacity-appraisal',
  sheet: ['insurance-injury/b.6', 'insurance-injury/e.1', 'insurance-injury/e.2'],
  measure: 'occupational-injury',
  departments: ['human-resources', 'health'],
  title: { zh: '劳动能力鉴定', en: 'Capacity appraisal' },
  purpose: {
    zh: '伤情稳定后鉴定伤残等级（一至十级）和生活自理障碍，等级决定待遇。',
    en: 'Once stable, the grade 1 to 10 and the loss of self-care are appraised; the grade decides the benefits.',
  },
  opens: {
    by: ['applicant', 'respondent', 'clerk'],
    classes: 'all',
    asks: form(appraisalFields),
    basis: regulation('第二十二条'),
    issues: ['receipt'],
  },
  states: {
    applied: { zh: '已申请', en: 'Applied' },
    correction: { zh: '待补正', en: 'Papers to be supplemented' },
    accepted: { zh: '已受理', en: 'Accepted' },
    experts: { zh: '已抽取专家', en: 'Experts drawn' },
    examined: { zh: '已鉴定', en: 'Examined' },
    concluded: { zh: '已作出结论', en: 'Concluded' },
    'not-accepted': { zh: '不予受理', en: 'Not accepted', ends: 'refused' },
    'to-reappraisal': { zh: '转再次鉴定', en: 'To the second appraisal', ends: 'handed-over' },
    'to-benefit': { zh: '转待遇核定', en: 'To the benefits', ends: 'handed-over' },
    final: { zh: '结论生效，未达级', en: 'Final, no grade', ends: 'decided' },
  },
  actions: {
    ...appraisalSteps,
    accept: step('受理', 'Accept', ['applied'], 'accepted', ['officer'], regulation('第二十五条'), {
      asks: form({ stable: mustBeYes('伤情相对稳定', 'The condition is stable') }),
      issues: ['acceptance-notice'],
    }),
    'not-accept': step('不予受理', 'Refuse', ['applied'], 'not-accepted', ['officer'], regulation('第二十二条'), {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['refusal-notice'],
    }),
    'ask-reappraisal': step(
      '不服结论，申请再次鉴定',
      'Ask for a second appraisal',
      ['concluded'],
      'to-reappraisal',
      ['applicant', 'respondent', 'clerk'],
      regulation('第二十六条'),
      {
        asks: form({
          disputed: text('不服的理由', 'Why it is disputed'),
          firstNo: line('初次鉴定结论文号', 'Number of the first conclusion'),
          receivedOn: receivedUnentered,
        }),
        notAfter: 'reappraisal',
        handsOver: {
          to: 'capacity-reappraisal',
          carries: { ...carried, firstNo: 'firstNo', receivedOn: 'receivedOn' },
        },
      },
    ),
    'to-benefit': step(
      '结论达级的，转待遇核定',
      'A grade: on to the benefits',
      ['concluded'],
      'to-benefit',
      ['applicant', 'officer', 'clerk'],
      regulation('第二十六条'),
      {
        afterClock: 'reappraisal',
        handsOver: { to: 'injury-benefit', carries: { ...carriedOn, grade: 'grade', selfCare: 'selfCare' } },
      },
    ),
    finish: step(
      '未达级，无人申请再次鉴定',
      'No grade, and no second appraisal asked for',
      ['concluded'],
      'final',
      ['officer', 'system'],
      regulation('第二十六条'),
      { afterClock: 'reappraisal', issues: ['closing-report'] },
    ),
  },
  clocks: {
    ...appraisalClocks,
    reappraisal: clock(
      '申请再次鉴定',
      'Ask for a second appraisal',
      'reappraisal-days',
      'applicant',
      [['deliver', 'receivedOn']],
      ['ask-reappraisal'],
      { warns: [5, 3, 1] },
    ),
  },
});
