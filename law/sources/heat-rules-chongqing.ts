import { instrument } from './instrument.ts';

export const heatRulesChongqing = instrument({
  id: 'heat-rules-chongqing',
  title: '重庆市高温天气劳动保护办法',
  cite: '重庆市高温天气劳动保护办法',
  issuer: '重庆市人民政府',
  number: '重庆市人民政府令第207号',
  from: '2007-06-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    { article: '高温天气分级', says: '日最高气温35℃以上37℃以下为一般，37℃以上40℃以下为中度，40℃以上为强度' },
    { article: '中度高温', says: '工作不超过6小时，12时至16时停止露天作业；津贴每人每天5元至10元' },
    { article: '强度高温', says: '工作场所不能降至37℃以下的停止作业；津贴每人每天10元至20元' },
  ],
  note: '2007年5月8日通过，6月1日施行，见于转载和新闻；令号凭记忆，条文号未见，津贴标准是否仍有效待向县里核实。',
});
