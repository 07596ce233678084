import { choice, choicesOf, dayField, line } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 参保登记 of a person (第六条): ten working days, the ID number is the insurance number. */
export const insuranceRegistration = insuranceService({
  slug: 'insurance-registration',
  departments: ['human-resources', 'tax'],
  title: { zh: '参保登记', en: 'Insurance registration' },
  purpose: {
    zh: '个人参加社会保险，十个工作日内登记好，身份证号就是社会保障号。',
    en: 'A person joins social insurance: registered within ten working days under the ID number.',
  },
  asks: {
    schemes: choicesOf('参加的险种', 'Schemes', {
      pension: '企业职工基本养老',
      medical: '职工医保（个人身份）',
      'resident-pension': '城乡居民养老',
      'resident-medical': '城乡居民医保',
    }),
    status: choice('参保身份', 'Enrolled as', { flexible: '灵活就业人员', resident: '城乡居民', employee: '单位职工' }),
    hukouPlace: line('户籍地（职工养老不以户籍为条件）', 'Place of household registration').optional(),
    startedOn: dayField('参保开始日', 'Start'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第六条' },
  limit: 'service-days-registration',
  result: { registeredOn: dayField('登记日', 'Registered on'), insuranceNo: line('社会保障号', 'Insurance number') },
  resultDocument: 'filing-receipt',
  done: { zh: '已登记参保', en: 'Registered' },
  refusals: { employed: '应由用人单位办理登记', age: '不在参保年龄内', hukou: '城乡居民养老须本市户籍' },
});
