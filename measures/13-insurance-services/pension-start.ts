import { choice, dayField, line, money } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 领取基本养老金 (第十八条): twenty working days from the application. */
export const pensionStart = insuranceService({
  slug: 'pension-start',
  departments: ['human-resources'],
  title: { zh: '养老金领取', en: 'Start of a pension' },
  purpose: {
    zh: '到龄领取养老金，二十个工作日内核定并开始发放。',
    en: 'Of age: the pension is worked out and begins within twenty working days.',
  },
  asks: {
    birthday: dayField('出生日期', 'Date of birth'),
    retiresOn: dayField('达到领取年龄日', 'Of age on'),
    scheme: choice('险种', 'Scheme', { employee: '职工养老', resident: '城乡居民养老' }),
    bank: line('社会保障卡开户行', 'Bank of the card'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第十八条' },
  limit: 'service-days-pension-start',
  result: { monthlyFen: money('每月待遇', 'Each month'), firstPaidOn: dayField('首次发放日', 'First paid on') },
  resultDocument: 'benefit-decision',
  done: { zh: '已核定发放', en: 'Begun' },
  refusals: { age: '没有达到领取年龄', years: '缴费年限不足', elsewhere: '应在其他地区领取' },
});
