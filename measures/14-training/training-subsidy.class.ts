import { choice, count, dayField, files, flag, form, line, list, mustBeYes, text } from '../form.ts';
import { step } from '../procedure.ts';

const rules = (article: string) => ({ instrument: 'chongqing-training-subsidy-rules', article });
const setting = { instrument: 'county-setting', article: '设定' };

/** From filing to certificates: 训前备案、开班、出勤、抽查、考核、发证. */
export const classSteps = {
  file: step('开班备案', 'File the class', ['planned'], 'filed', ['applicant', 'respondent', 'clerk'], setting, {
    asks: form({ complete: mustBeYes('备案材料齐全', 'The packet is complete') }),
    issues: ['filing-receipt'],
  }),
  'accept-filing': step('审核备案', 'Accept the filing', ['filed'], 'accepted', ['officer'], rules('补贴对象'), {
    asks: form({
      eligible: count('符合补贴对象人数', 'Persons who belong to a group'),
      leaverSince: dayField('初高中毕业日（最早的一名）', 'Earliest school leaving').optional(),
      hiredSince: dayField('招用日（最早的一名）', 'Earliest hiring').optional(),
    }),
  }),
  'return-filing': step('退回补正', 'Return the filing', ['filed'], 'planned', ['officer'], setting, {
    asks: form({ missing: list('需补正的材料', 'What is missing') }),
    issues: ['supplement-notice'],
  }),
  change: step(
    '变更时间、地点',
    'Change of time or place',
    ['accepted', 'running'],
    'stay',
    ['applicant', 'respondent', 'clerk'],
    setting,
    {
      asks: form({ lessonOn: dayField('变更的课程日', 'Lesson of'), what: text('变更内容', 'What changes') }),
    },
  ),
  'confirm-change': step(
    '变更已登记',
    'Change entered',
    ['accepted', 'running'],
    'stay',
    ['officer', 'clerk'],
    setting,
  ),
  begin: step('开班', 'Begin', ['accepted'], 'running', ['applicant', 'respondent', 'clerk'], setting, {
    asks: form({ signIn: choice('签到方式', 'Sign-in', { face: '人脸（可选其他方式）', code: '扫码并定位' }) }),
  }),
  attend: step(
    '登记半日实名出勤',
    'Enter attendance of a half-day',
    ['running'],
    'stay',
    ['applicant', 'respondent', 'clerk'],
    setting,
    {
      asks: form({
        lessonOn: dayField('课程日', 'Lesson of'),
        present: count('实到人数', 'Present'),
        hours: count('课时（每节45分钟，一日至多8节）', 'Lessons of 45 minutes, 8 a day at most').max(8),
        photos: files('现场照片', 'Photos', 1),
      }),
    },
  ),
  'spot-check': step('现场抽查', 'Spot check', ['running'], 'stay', ['officer', 'inspector'], setting, {
    asks: form({
      seen: count('现场人数', 'Persons seen'),
      differences: text('不一致之处', 'Differences').optional(),
      samePersonTwice: flag('同一人同时在两处', 'One person in two places at once'),
    }),
    issues: ['on-site-record'],
  }),
  suspend: step('暂停办班', 'Suspend the class', ['accepted', 'running', 'exam'], 'stay', ['head'], setting, {
    asks: form({
      ground: choice('暂停事由', 'Ground', {
        'spot-check': '抽查发现问题，暂停办班',
        body: '培训机构停业或者许可到期',
      }),
      reasons: text('说明', 'Reasons'),
    }),
    issues: ['suspension-notice'],
    pauses: true,
  }),
  resume: step('恢复办班', 'Resume the class', ['accepted', 'running', 'exam'], 'stay', ['head'], setting, {
    issues: ['resumption-notice'],
    resumes: true,
  }),
  'end-lessons': step(
    '结课、考核',
    'Lessons end, exam',
    ['running'],
    'exam',
    ['applicant', 'respondent', 'clerk'],
    setting,
    {
      asks: form({ enough: count('实到课时不少于八成的人数', 'Persons with at least 80 % of the hours') }),
    },
  ),
  certify: step(
    '考核合格并发证',
    'Passed, certificates issued',
    ['exam'],
    'certified',
    ['officer', 'other-unit'],
    setting,
    {
      asks: form({
        passed: count('合格人数', 'Passed'),
        certificates: list('证书编号', 'Certificates'),
        graduatedOn: dayField('结业日', 'Graduated on'),
      }),
    },
  ),
  cancel: step(
    '取消',
    'Cancel',
    ['planned', 'filed', 'accepted'],
    'cancelled',
    ['applicant', 'respondent', 'clerk', 'officer'],
    setting,
    {
      asks: form({ why: line('原因', 'Why') }),
    },
  ),
};
