import { instrument } from './instrument.ts';

export const creditRepairRules2023 = instrument({
  id: 'credit-repair-rules-2023',
  title: '失信行为纠正后的信用信息修复管理办法（试行）',
  cite: '国家发展改革委令第58号',
  issuer: '国家发展和改革委员会',
  number: '国家发展改革委令第58号',
  from: '2023-05-01',
  to: '2026-03-31',
  level: 'LAW',
  confidence: 'secondary',
  articles: [{ article: '条号待核实', says: '信用信息修复的条件和程序（试行）' }],
  note: '见于转载；其中的期限没有读到，未录入。',
});
