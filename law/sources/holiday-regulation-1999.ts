import { instrument } from './instrument.ts';

export const holidayRegulation1999 = instrument({
  id: 'holiday-regulation-1999',
  title: '全国年节及纪念日放假办法（1999年文本）',
  cite: '全国年节及纪念日放假办法',
  issuer: '国务院',
  number: '国务院令第270号',
  from: '1999-09-18',
  to: '2007-12-31',
  level: 'LAW',
  confidence: 'secondary',
  articles: [{ article: '第二条', says: '元旦1天、春节初一至初三、劳动节5月1日至3日、国庆节10月1日至3日，共10天' }],
  note: '修订日期由后来文本的沿革所证；全文未见，令号凭记忆，待核实；10天由劳社部发〔2008〕3号印证。',
});
