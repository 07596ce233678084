import { dayField, form, line, text } from '../form.ts';
import { procedure, step } from '../procedure.ts';
import { appraisalClocks } from './appraisal-clocks.ts';
import { appraisalFields, appraisalSteps } from './appraisal-steps.ts';
import { carriedOn } from './injury-forms.ts';

const regulation = (article: string) => ({ instrument: 'work-injury-regulation', article });

/** 再次鉴定: asked for within 15 days of receipt, by the municipal committee; its conclusion is final (工伤保险条例 第二十六条). */
export const capacityReappraisal = procedure({
  slug: 'capacity-reappraisal',
  sheet: ['insurance-injury/b.6', 'insurance-injury/e.1'],
  measure: 'occupational-injury',
  departments: ['human-resources', 'health'],
  title: { zh: '再次鉴定', en: 'Second appraisal' },
  purpose: {
    zh: '不服初次鉴定，收到十五日内向市级鉴定委员会申请；结论是最终结论。',
    en: 'Against the first conclusion, within 15 days of receipt, before the municipal committee; it is final.',
  },
  opens: {
    by: ['applicant', 'respondent', 'clerk'],
    classes: 'all',
    asks: form({
      ...appraisalFields,
      firstNo: line('初次鉴定结论文号', 'Number of the first conclusion'),
      receivedOn: dayField('收到初次结论日', 'First conclusion received on'),
    }),
    basis: regulation('第二十六条'),
    issues: ['receipt'],
  },
  states: {
    applied: { zh: '已申请', en: 'Applied' },
    correction: { zh: '待补正', en: 'Papers to be supplemented' },
    accepted: { zh: '已受理', en: 'Accepted' },
    experts: { zh: '已抽取专家', en: 'Experts drawn' },
    examined: { zh: '已鉴定', en: 'Examined' },
    concluded: { zh: '已作出最终结论', en: 'Final conclusion' },
    'not-accepted': { zh: '不予受理', en: 'Not accepted', ends: 'refused' },
    'to-benefit': { zh: '转待遇核定', en: 'To the benefits', ends: 'handed-over' },
    final: { zh: '最终结论，未达级', en: 'Final, no grade', ends: 'decided' },
  },
  actions: {
    ...appraisalSteps,
    accept: step(
      '市级鉴定委员会受理',
      'The municipal committee accepts',
      ['applied'],
      'accepted',
      ['higher-unit', 'officer'],
      regulation('第二十六条'),
      { issues: ['acceptance-notice'] },
    ),
    'not-accept': step(
      '不予受理',
      'Refuse',
      ['applied'],
      'not-accepted',
      ['higher-unit', 'officer'],
      regulation('第二十六条'),
      {
        asks: form({ reasons: text('理由（如超过十五日）', 'Reasons, such as after 15 days') }),
        issues: ['refusal-notice'],
      },
    ),
    'to-benefit': step(
      '达级的，转待遇核定',
      'A grade: on to the benefits',
      ['concluded'],
      'to-benefit',
      ['applicant', 'officer', 'clerk'],
      regulation('第二十六条'),
      { handsOver: { to: 'injury-benefit', carries: { ...carriedOn, grade: 'grade', selfCare: 'selfCare' } } },
    ),
    finish: step('未达级，结案', 'No grade: close', ['concluded'], 'final', ['officer'], regulation('第二十六条'), {
      issues: ['closing-report'],
    }),
  },
  // The window to ask is a clock of the first appraisal, which hands over here.
  clocks: appraisalClocks,
});
