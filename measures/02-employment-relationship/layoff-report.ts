import { choice, count, dayField, files, form, list, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { slackCarried, slackFields } from '../slack-form.ts';

const law = { instrument: 'labour-contract-law', article: '第四十一条' };
const planning = ['planned', 'explained', 'heard', 'reported'] as const;

/**
 * 经济性裁员: 20 workers or a tenth of the staff; explained to the union or all staff 30 days before, opinions heard, the plan reported
 * to the bureau; who is laid off is told and taken back first for six months (劳动合同法 第四十一条).
 */
export const layoffReport = procedure({
  slug: 'layoff-report',
  sheet: ['services/E.4', 'pay-rest-safety/6'],
  measure: 'employment-relationship',
  also: ['pay', 'rest'],
  departments: ['human-resources', 'trade-union'],
  title: { zh: '裁减人员报告', en: 'Layoff report' },
  purpose: {
    zh: '裁减二十人以上或者职工总数百分之十以上的，提前三十日说明、听取意见，再报告。',
    en: 'To lay off 20 or a tenth of the staff: explain 30 days before, hear opinions, report the plan.',
  },
  opens: {
    by: ['respondent', 'clerk'],
    classes: ['employee', 'dispatched', 'unclear'],
    asks: form({
      ...respondentFields,
      staff: count('职工总数', 'Staff', 1),
      toCut: count('拟裁减人数', 'To be laid off', 1),
      threshold: choice('达到的标准', 'Which threshold', {
        twenty: '二十人以上',
        tenth: '不足二十人但占职工总数百分之十以上',
      }).optional(),
      ground: choice('裁员事由', 'Ground', {
        bankruptcy: '依照企业破产法重整',
        difficulties: '生产经营发生严重困难',
        change: '转产、重大技术革新或者经营方式调整，变更合同后仍须裁减',
        other: '客观经济情况发生重大变化，合同无法履行',
      }).optional(),
      tried: text('已采取的放假、轮休、待岗培训', 'What was tried before').optional(),
      plan: files('裁减人员方案', 'The plan').optional(),
    }),
    basis: law,
    issues: ['receipt'],
  },
  states: {
    planned: { zh: '拟裁员', en: 'Planned' },
    explained: { zh: '已说明情况', en: 'Explained' },
    heard: { zh: '已听取意见', en: 'Opinions heard' },
    reported: { zh: '已报告', en: 'Reported' },
    'laid-off': { zh: '已裁减，优先招用期内', en: 'Laid off; to be taken back first' },
    closed: { zh: '优先招用期满', en: 'The six months are over', ends: 'performed' },
    'below-threshold': { zh: '不属于裁员', en: 'Below the threshold', ends: 'ended' },
    slack: { zh: '改为放假、轮休、培训', en: 'Leave and training instead', ends: 'withdrawn' },
  },
  actions: {
    explain: step(
      '向工会或者全体职工说明情况',
      'Explain to the union or all staff',
      ['planned'],
      'explained',
      ['respondent', 'clerk'],
      law,
      {
        asks: form({
          explainedOn: dayField('说明日', 'Explained on'),
          to: choice('说明对象', 'To whom', { union: '工会', staff: '全体职工' }),
          record: text('会议记录', 'Record'),
        }),
      },
    ),
    hear: step('听取意见', 'Hear opinions', ['explained'], 'heard', ['union', 'representatives', 'respondent'], law, {
      asks: form({ opinions: list('工会、职工意见', 'Opinions'), answers: list('企业答复', 'Answers') }),
      issues: ['minutes'],
    }),
    report: step(
      '向人力社保局报告方案',
      'Report the plan to the bureau',
      ['heard'],
      'reported',
      ['respondent', 'clerk'],
      law,
      {
        asks: form({
          plan: files('裁减人员方案', 'The plan', 1),
          protected: mustBeYes('已排除不得裁减的人员（第四十二条）', 'Those who may not be laid off are left out'),
          keptFirst: list('优先留用的人员类别', 'Kept first'),
          compensation: text('经济补偿方案', 'Compensation'),
        }),
        issues: ['filing-receipt'],
      },
    ),
    'offer-help': step(
      '推送培训、缺工企业、失业登记',
      'Offer training, firms short of workers, registration',
      ['explained', 'heard', 'reported', 'laid-off'],
      'stay',
      ['officer'],
      {
        instrument: 'county-policy',
        article: '（七）',
      },
      { asks: form({ offers: list('推送内容', 'What was offered') }) },
    ),
    'ask-questions': step('核实方案', 'Look at the plan', ['reported'], 'stay', ['officer'], law, {
      asks: form({ questions: list('核实的问题', 'Questions') }),
      issues: ['question-letter'],
    }),
    'lay-off': step('裁减', 'Lay off', ['reported'], 'laid-off', ['respondent', 'clerk'], law, {
      asks: form({
        laidOffOn: dayField('裁减日', 'Laid off on'),
        laidOff: count('实际裁减人数', 'Laid off', 1),
        paid: mustBeYes('经济补偿已支付', 'Compensation paid'),
      }),
      notBefore: 'notice',
    }),
    rehire: step(
      '重新招用：通知被裁减人员并优先招用',
      'Hiring again: those laid off are told and come first',
      ['laid-off'],
      'stay',
      ['respondent', 'officer'],
      law,
      {
        asks: form({ told: count('通知人数', 'Told'), rehired: count('招回人数', 'Taken back') }),
      },
    ),
    'not-a-layoff': step('没有达到标准', 'Below the threshold', ['planned'], 'below-threshold', ['officer'], law, {
      asks: form({ why: text('说明', 'Why') }),
    }),
    'use-slack': step(
      '改用放假、轮休、待岗培训',
      'Leave, rotation or training instead',
      [...planning],
      'slack',
      ['respondent', 'clerk'],
      {
        instrument: 'county-policy',
        article: '（七）',
      },
      {
        asks: form(slackFields),
        handsOver: {
          to: 'slack-period-filing',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            staff: 'staff',
            ...slackCarried,
          },
        },
      },
    ),
    close: step('优先招用期满', 'The six months are over', ['laid-off'], 'closed', ['system', 'officer'], law, {
      notBefore: 'rehire-first',
      issues: ['closing-report'],
    }),
  },
  clocks: {
    notice: clock(
      '提前三十日说明',
      'Thirty days before',
      'layoff-notice-days',
      'respondent',
      [['explain', 'explainedOn']],
      ['lay-off', 'use-slack'],
      {
        kind: 'wait',
      },
    ),
    'rehire-first': clock(
      '六个月内优先招用',
      'Taken back first within six months',
      'layoff-rehire-months',
      'respondent',
      [['lay-off', 'laidOffOn']],
      ['close'],
      {
        kind: 'wait',
      },
    ),
  },
});
