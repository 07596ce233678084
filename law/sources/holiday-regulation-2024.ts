import { instrument } from './instrument.ts';

export const holidayRegulation2024 = instrument({
  id: 'holiday-regulation-2024',
  title: '全国年节及纪念日放假办法（2024年文本）',
  cite: '全国年节及纪念日放假办法',
  issuer: '国务院',
  number: '国务院令第795号',
  from: '2025-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第二条', says: '元旦1天、春节除夕至初三、清明、劳动节5月1日至2日、端午、中秋、国庆节3天，共13天' },
  ],
  note: '2024年11月10日修订，条文已核对。',
});
