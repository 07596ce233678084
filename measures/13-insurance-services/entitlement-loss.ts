import { choice, dayField, form, line, personFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const handling = (article: string) => ({ instrument: 'insurance-handling-regulation', article });

/** 丧失待遇领取资格告知: by the employer, the person or a relative within 20 working days; then stopped, or found to go on (第二十五条). */
export const entitlementLoss = procedure({
  slug: 'entitlement-loss',
  sheet: ['insurance-injury/c.1'],
  measure: 'insurance-services',
  departments: ['human-resources', 'medical-insurance'],
  title: { zh: '待遇领取资格丧失告知', en: 'Loss of entitlement' },
  purpose: {
    zh: '不再符合领取条件的，二十个工作日内告诉经办机构，免得多领了再退。',
    en: 'Who no longer qualifies tells the agency within twenty working days, so that nothing has to be paid back.',
  },
  opens: {
    by: ['applicant', 'respondent', 'officer', 'clerk'],
    classes: 'all',
    asks: form({
      ...personFields,
      benefit: choice('待遇', 'Benefit', {
        pension: '养老金',
        unemployment: '失业保险金',
        injury: '工伤（职业伤害）待遇',
        dependants: '供养亲属抚恤金',
      }),
      why: choice('原因', 'Why', {
        death: '死亡',
        employed: '重新就业',
        remarried: '供养条件消失',
        sentenced: '服刑',
        other: '其他',
      }),
      lostOn: dayField('丧失资格日', 'Lost on'),
      toldBy: choice('告知人', 'Told by', {
        person: '本人',
        relative: '近亲属',
        employer: '用人单位',
        data: '数据比对',
      }),
    }),
    basis: handling('第二十五条'),
    issues: ['receipt'],
  },
  states: {
    reported: { zh: '已发现', en: 'Seen' },
    told: { zh: '已告知，待核实', en: 'Told, to be verified' },
    stopped: { zh: '已停发', en: 'Stopped', ends: 'decided' },
    'to-recovery': { zh: '停发并转追回', en: 'Stopped; to recovery', ends: 'handed-over' },
    unfounded: { zh: '资格没有丧失', en: 'Still entitled', ends: 'unfounded' },
  },
  actions: {
    tell: step(
      '告知经办机构',
      'Tell the agency',
      ['reported'],
      'told',
      ['applicant', 'respondent', 'clerk', 'officer'],
      handling('第二十五条'),
      {
        asks: form({ proof: line('依据', 'Proof') }),
      },
    ),
    stop: step('核实并停发', 'Verify and stop', ['told'], 'stopped', ['officer'], handling('第二十五条'), {
      asks: form({
        stoppedFrom: dayField('停发自', 'Stopped from'),
        verified: text('核实情况', 'How it was verified'),
      }),
      issues: ['handling-decision'],
    }),
    'to-recovery': step(
      '已多领的，转追回',
      'Paid too much: recover',
      ['told'],
      'to-recovery',
      ['officer'],
      handling('第四十六条'),
      {
        asks: form({
          stoppedFrom: dayField('停发自', 'Stopped from'),
          facts: text('多领情况', 'What was paid too much'),
        }),
        handsOver: {
          to: 'benefit-recovery',
          carries: {
            name: 'name',
            idNumber: 'idNumber',
            phone: 'phone',
            serviceAddress: 'serviceAddress',
            facts: 'facts',
          },
        },
      },
    ),
    'not-lost': step(
      '资格没有丧失，继续发放',
      'Still entitled',
      ['reported', 'told'],
      'unfounded',
      ['officer'],
      handling('第二十五条'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
  },
  clocks: {
    tell: clock(
      '告知经办机构',
      'Tell the agency',
      'service-days-entitlement-loss',
      'applicant',
      [['open', 'lostOn']],
      ['tell', 'not-lost'],
    ),
  },
});
