import { instrument } from './instrument.ts';

export const holidayRegulation2013 = instrument({
  id: 'holiday-regulation-2013',
  title: '全国年节及纪念日放假办法（2013年文本）',
  cite: '全国年节及纪念日放假办法',
  issuer: '国务院',
  number: '国务院令第644号',
  from: '2014-01-01',
  to: '2024-12-31',
  level: 'LAW',
  confidence: 'official',
  articles: [{ article: '第二条', says: '元旦1天、春节初一至初三、清明、劳动节5月1日、端午、中秋、国庆节3天，共11天' }],
  note: '2013年12月11日修订，条文已核对；令号和施行日凭记忆，待核实。',
});
