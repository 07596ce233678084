import { instrument } from './instrument.ts';

export const unemploymentRateNotice2024 = instrument({
  id: 'unemployment-rate-notice-2024',
  title: '关于延续实施失业保险援企稳岗政策的通知',
  cite: '人社部发〔2024〕40号',
  issuer: '人力资源和社会保障部',
  number: '人社部发〔2024〕40号',
  from: '2025-01-01',
  to: '2025-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '降费', says: '失业保险总费率1%延续实施至2025年12月31日' }],
  note: '费率见于二手来源；文号和期限凭记忆，待核实；更早的阶段性降费文件未列。',
});
