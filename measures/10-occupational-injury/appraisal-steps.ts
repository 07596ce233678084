import { choice, count, dayField, flag, form, line, list, text } from '../form.ts';
import { step } from '../procedure.ts';
import { enterpriseFields, injuredPerson, injuryApplicant } from './injury-forms.ts';

const regulation = (article: string) => ({ instrument: 'work-injury-regulation', article });
const delivery = { instrument: 'appraisal-rules', article: '结论送达' };

/** 劳动能力鉴定申请表: the same person, parts and papers for the first, the second and the review. */
export const appraisalFields = {
  ...injuredPerson,
  ...enterpriseFields,
  applicant: injuryApplicant.optional(),
  scheme: choice('保障种类', 'Scheme', { 'work-injury': '工伤保险', occupational: '职业伤害保障' }).optional(),
  decisionNo: line('认定（确认）文号', 'Number of the decision').optional(),
  accidentOn: dayField('事故发生日', 'Day of the accident').optional(),
  injuredParts: list('受伤部位', 'Injured parts'),
  papers: list('病历、检查报告等材料', 'Medical papers').optional(),
} as const;

/** Papers, experts, examination, conclusion and delivery: the way of every appraisal from `applied` to `concluded`. */
export const appraisalSteps = {
  'ask-to-supplement': step(
    '一次性告知补正',
    'Tell once what is missing',
    ['applied'],
    'correction',
    ['clerk', 'officer'],
    { instrument: 'appraisal-rules', article: '材料补正' },
    { asks: form({ missing: list('需补正的材料', 'What is missing') }), issues: ['supplement-notice'] },
  ),
  supplement: step(
    '补正材料',
    'Supply what is missing',
    ['correction'],
    'applied',
    ['applicant', 'respondent', 'clerk'],
    { instrument: 'appraisal-rules', article: '材料补正' },
    { asks: form({ supplied: list('补交的材料', 'What was supplied') }), issues: ['receipt'] },
  ),
  'draw-experts': step(
    '随机抽取三名或者五名专家',
    'Draw three or five experts at random',
    ['accepted'],
    'experts',
    ['officer'],
    regulation('第二十五条'),
    {
      asks: form({
        experts: list('专家', 'Experts', 3).refine(
          (drawn) => drawn.length === 3 || drawn.length === 5,
          'three or five',
        ),
        drawnFrom: line('专家库', 'Pool'),
        recused: list('回避的专家和原因', 'Experts recused, and why').optional(),
      }),
      issues: ['draw-record'],
    },
  ),
  examine: step('现场鉴定', 'Examine', ['experts'], 'examined', ['officer'], regulation('第二十五条'), {
    asks: form({
      examinedOn: dayField('鉴定日', 'Examined on'),
      opinion: text('专家组鉴定意见', 'Opinion of the experts'),
      present: flag('本人到场', 'The injured person was present'),
    }),
  }),
  extend: step(
    '批准延长鉴定期限',
    'Approve a longer time',
    ['accepted', 'experts', 'examined'],
    'stay',
    ['head'],
    regulation('第二十五条'),
    { asks: form({ reasons: text('延长理由', 'Reasons') }), issues: ['extension-notice'], extends: 'conclude' },
  ),
  conclude: step('作出鉴定结论', 'Conclude', ['examined'], 'concluded', ['head'], regulation('第二十五条'), {
    asks: form({
      grade: count('伤残等级（1至10；0为未达级）', 'Grade 1 to 10; 0 for none').max(10),
      selfCare: choice('生活自理障碍', 'Loss of self-care', {
        none: '无',
        complete: '完全不能自理',
        most: '大部分不能自理',
        partial: '部分不能自理',
      }),
      reasons: text('依据', 'Reasons'),
    }),
    issues: ['appraisal-conclusion'],
  }),
  deliver: step('送达结论', 'Deliver the conclusion', ['concluded'], 'stay', ['officer'], delivery, {
    asks: form({ receivedOn: dayField('收到日', 'Received on') }),
    issues: ['service-receipt'],
  }),
};
