import { choice, dayField, flag, form, line, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { appraisalClocks } from './appraisal-clocks.ts';
import { appraisalFields, appraisalSteps } from './appraisal-steps.ts';
import { carriedOn } from './injury-forms.ts';

const regulation = (article: string) => ({ instrument: 'work-injury-regulation', article });

/**
 * 复查鉴定: from a year after the conclusion, where the condition has changed (工伤保险条例 第二十八条); in Chongqing no longer once the
 * relation has ended and the lump sums are drawn.
 */
export const capacityReview = procedure({
  slug: 'capacity-review',
  sheet: ['insurance-injury/b.6', 'insurance-injury/e.1'],
  measure: 'occupational-injury',
  departments: ['human-resources', 'health'],
  title: { zh: '复查鉴定', en: 'Review appraisal' },
  purpose: {
    zh: '鉴定结论作出一年后，伤残情况变了的，可以申请复查鉴定，待遇随新等级调整。',
    en: 'A year after the conclusion, where the condition has changed, it may be appraised again and the benefits follow.',
  },
  opens: {
    by: ['applicant', 'respondent', 'officer', 'clerk'],
    classes: 'all',
    asks: form({
      ...appraisalFields,
      concludedOn: dayField('鉴定结论作出日', 'Conclusion of'),
      earlierNo: line('原鉴定结论文号', 'Number of the earlier conclusion'),
      changes: text('伤残情况的变化', 'What has changed'),
      relationEnded: flag('劳动关系已终止', 'The relation has ended'),
      lumpSumsDrawn: flag('已领取一次性待遇', 'Lump sums were drawn'),
    }),
    basis: regulation('第二十八条'),
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
    'to-benefit': { zh: '转待遇调整', en: 'Benefits to be adjusted', ends: 'handed-over' },
    unchanged: { zh: '等级不变', en: 'Grade unchanged', ends: 'decided' },
  },
  actions: {
    ...appraisalSteps,
    accept: step('受理', 'Accept', ['applied'], 'accepted', ['officer'], regulation('第二十八条'), {
      asks: form({
        // From 5 March 2026 Chongqing takes none where the relation has ended and the lump sums are drawn.
        stillOpen: mustBeYes('已核对：不属于劳动关系终止并已领取一次性待遇', 'Not both ended and drawn'),
      }),
      notBefore: 'one-year',
      issues: ['acceptance-notice'],
    }),
    'not-accept': step('不予受理', 'Refuse', ['applied'], 'not-accepted', ['officer'], regulation('第二十八条'), {
      asks: form({
        ground: choice('理由', 'Ground', {
          'within-a-year': '结论作出未满一年',
          'lump-sums-drawn': '劳动关系终止并已领取一次性待遇（重庆）',
          'no-change': '没有情况变化的材料',
        }),
        reasons: text('说明', 'Reasons'),
      }),
      issues: ['refusal-notice'],
    }),
    'to-benefit': step(
      '等级变化的，调整待遇',
      'The grade changed: adjust the benefits',
      ['concluded'],
      'to-benefit',
      ['officer', 'clerk'],
      regulation('第二十八条'),
      { handsOver: { to: 'injury-benefit', carries: { ...carriedOn, grade: 'grade', selfCare: 'selfCare' } } },
    ),
    finish: step(
      '等级不变，结案',
      'Unchanged: close',
      ['concluded'],
      'unchanged',
      ['officer'],
      regulation('第二十八条'),
      {
        issues: ['closing-report'],
      },
    ),
  },
  clocks: {
    ...appraisalClocks,
    'one-year': clock(
      '结论作出满一年',
      'A year since the conclusion',
      'appraisal-review-months',
      'applicant',
      [['open', 'concludedOn']],
      ['accept'],
      { kind: 'wait' },
    ),
  },
});
