import { z } from 'zod';
import { dayField, workerClassField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { cannotTell } from '../verdict.ts';

const facts = z.object({
  workerClass: workerClassField,
  wageRecordsOn: dayField.nullable(),
  dueOn: dayField.nullable(),
  recruitmentFormOn: dayField.nullable(),
  attendanceOn: dayField.nullable(),
});
type Fact = z.infer<typeof facts>;

/**
 * 企业按期提供工资、招聘和考勤记录: wage and insurance records, the recruitment form and attendance records are the enterprise’s to produce by the day asked; not produced\n * counts against it. Source: 劳社部发〔2005〕12号 art. 2.
 */
export const evidenceDuty = rule({
  slug: 'evidence-duty',
  sheetIds: ['relations/R2-07'],
  measure: 'employment-relationship',
  title: { zh: '企业按期提供工资、招聘和考勤记录', en: 'Wage, recruitment and attendance records produced in time' },
  departments: ['human-resources', 'court'],
  level: 'NOTICE',
  basis: [{ instrument: 'employment-relationship-notice', article: '第二条' }],
  kind: 'evidence-pack',
  facts,
  reads: ['evidencePack'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) =>
      fact.workerClass === 'unclear' ? cannotTell('class-unclear', 'relation') : fact.workerClass !== 'self-employed',
    items: (fact) => [
      item(
        'wageRecordsOn',
        '工资和参保记录',
        'wage and insurance records',
        fact.dueOn === null ? null : fact.wageRecordsOn !== null && fact.wageRecordsOn <= fact.dueOn,
        fact.wageRecordsOn,
        fact.dueOn ?? 0,
      ),
      item(
        'recruitmentFormOn',
        '招聘登记表',
        'the recruitment form',
        fact.dueOn === null ? null : fact.recruitmentFormOn !== null && fact.recruitmentFormOn <= fact.dueOn,
        fact.recruitmentFormOn,
        fact.dueOn ?? 0,
      ),
      item(
        'attendanceOn',
        '考勤记录',
        'attendance records',
        fact.dueOn === null ? null : fact.attendanceOn !== null && fact.attendanceOn <= fact.dueOn,
        fact.attendanceOn,
        fact.dueOn ?? 0,
      ),
    ],
    sentence: { zh: '到期限未见：', en: 'By the day asked for, not seen:' },
    unless: (fact) => ({
      field: 'workerClass',
      from: fact.workerClass,
      to: 'self-employed',
      zh: '个人经营者不在此条。',
      en: 'For the self-employed it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});
