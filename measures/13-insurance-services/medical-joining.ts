import { choice, dayField } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 个人身份参加职工医保: one working day (Sichuan list; our setting, no Chongqing list seen). */
export const medicalJoining = insuranceService({
  slug: 'medical-joining',
  departments: ['medical-insurance', 'tax'],
  title: { zh: '个人身份参加职工医保', en: 'Joining employee medical insurance' },
  purpose: {
    zh: '没有单位的人以个人身份参加职工医保，当日至一个工作日办好。',
    en: 'Without an employer: joining employee medical insurance in one’s own name, within a working day.',
  },
  asks: {
    grade: choice('档次', 'Grade', { '1': '一档', '2': '二档' }),
    hukou: choice('户籍', 'Household registration', { local: '本市', other: '外地，在渝灵活就业' }),
    birthday: dayField('出生日期', 'Date of birth'),
  },
  basis: { instrument: 'county-policy', article: '（十三）' },
  limit: 'service-days-medical-joining',
  result: { joinedOn: dayField('参保日', 'Joined on'), payBy: dayField('缴费截止日', 'Pay by') },
  resultDocument: 'filing-receipt',
  done: { zh: '已参保', en: 'Joined' },
  refusals: { employed: '已由单位参保', age: '不在参保年龄内' },
});
