import { choice, dayField, flag, form, line, list, mustBeYes, text } from '../form.ts';
import { step } from '../procedure.ts';

const regulation = (article: string) => ({ instrument: 'work-injury-regulation', article });
const acceptance = { instrument: 'work-injury-recognition-rules', article: '第八条' };

/** Who applies until when, and whether it is accepted (工伤保险条例 第十七条、第十八条). */
export const recognitionIntake = {
  'approve-longer-window': step(
    '特殊情况批准延长单位申请时限',
    'Approve a longer window for the employer',
    ['accident'],
    'stay',
    ['officer', 'head'],
    regulation('第十七条'),
    {
      asks: form({ reasons: text('理由', 'Reasons'), until: dayField('延长至', 'Until') }),
      issues: ['extension-notice'],
    },
  ),
  'employer-applies': step(
    '单位申请',
    'The employer applies',
    ['accident'],
    'applied',
    ['respondent', 'clerk'],
    regulation('第十七条'),
    {
      asks: form({
        by: choice('申请单位', 'Which employer', { employer: '用人单位', 'dispatch-agency': '劳务派遣单位' }),
        papers: list('提交的材料', 'Papers handed in'),
      }),
    },
  ),
  'own-side-applies': step(
    '职工、近亲属或者工会申请',
    'The worker, a relative or the union applies',
    ['accident'],
    'applied',
    ['applicant', 'union', 'clerk'],
    regulation('第十七条'),
    {
      asks: form({
        papers: list('提交的材料', 'Papers handed in'),
        employerDenies: flag('单位否认工伤', 'The employer denies it'),
      }),
    },
  ),
  'exclude-time': step(
    '认定不属于本人原因耽误的时间',
    'Time lost through no fault of the worker is left out',
    ['accident', 'time-barred'],
    'accident',
    ['officer', 'head'],
    { instrument: 'work-injury-trial-provisions', article: '第七条' },
    {
      asks: form({
        why: choice('耽误原因', 'Why', {
          'force-majeure': '不可抗力',
          detention: '人身自由受到限制',
          employer: '属于用人单位原因',
          register: '社会保险行政部门登记制度不完善',
          litigation: '确认劳动关系的仲裁、诉讼',
        }),
        excludedFrom: dayField('耽误自', 'From'),
        excludedTo: dayField('耽误至', 'To'),
        lastDay: dayField('扣除后的最后一日', 'Last day after leaving it out'),
      }),
    },
  ),
  'time-bar': step(
    '一年届满，没有申请',
    'A year is over and nobody applied',
    ['accident'],
    'time-barred',
    ['system'],
    regulation('第十七条'),
  ),
  'ask-to-supplement': step(
    '一次性书面告知补正',
    'Tell once in writing what is missing',
    ['applied'],
    'correction',
    ['clerk', 'officer'],
    regulation('第十八条'),
    { asks: form({ missing: list('需补正的材料', 'What is missing') }), issues: ['supplement-notice'] },
  ),
  supplement: step(
    '补正材料',
    'Supply what is missing',
    ['correction'],
    'applied',
    ['applicant', 'respondent', 'union', 'clerk'],
    regulation('第十八条'),
    { asks: form({ supplied: list('补交的材料', 'What was supplied') }), issues: ['receipt'] },
  ),
  accept: step('受理', 'Accept', ['applied'], 'accepted', ['officer'], acceptance, {
    asks: form({
      relation: mustBeYes('劳动关系（含事实劳动关系）证明已核对', 'Proof of the relation looked at'),
      employerLate: flag(
        '单位逾期申请，其间的费用由单位负担',
        'The employer was late: it bears the cost until it applied',
      ).optional(),
    }),
    issues: ['acceptance-notice'],
  }),
  'not-accept': step('不予受理', 'Refuse to accept', ['applied'], 'not-accepted', ['officer'], acceptance, {
    asks: form({ reasons: text('理由', 'Reasons') }),
    issues: ['refusal-notice'],
  }),
  withdraw: step(
    '撤回申请',
    'Withdraw',
    ['accident', 'applied', 'correction', 'accepted'],
    'withdrawn',
    ['applicant', 'clerk'],
    { instrument: 'county-setting', article: '设定' },
    { asks: form({ told: mustBeYes('已告知期限', 'Told of the windows'), note: line('备注', 'Note').optional() }) },
  ),
};
