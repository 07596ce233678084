import { instrument } from './instrument.ts';

export const holidayRegulation2007 = instrument({
  id: 'holiday-regulation-2007',
  title: '全国年节及纪念日放假办法（2007年文本）',
  cite: '全国年节及纪念日放假办法',
  issuer: '国务院',
  number: '国务院令第513号',
  from: '2008-01-01',
  to: '2013-12-31',
  level: 'LAW',
  confidence: 'secondary',
  articles: [{ article: '第二条', says: '元旦1天、春节除夕至初二、清明、劳动节5月1日、端午、中秋、国庆节3天，共11天' }],
  note: '2007年12月14日修订；令号和11天由劳社部发〔2008〕3号印证，逐日内容凭事实表，待核实。',
});
