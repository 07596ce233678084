import { instrument } from './instrument.ts';

export const labourInspectionRegulation = instrument({
  id: 'labour-inspection-regulation',
  title: '劳动保障监察条例',
  cite: '国务院令第423号',
  issuer: '国务院',
  number: '国务院令第423号',
  from: '2004-12-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第二十条', says: '违法行为二年内未被发现也未被举报、投诉的，不再查处' },
    { article: '第二十五条', says: '违法延长工作时间的，可按每人100元以上500元以下罚款' },
    { article: '第二十六条', says: '责令限期支付；逾期不支付的，按应付金额50%以上1倍以下加付赔偿金' },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});
