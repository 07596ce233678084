import { instrument } from './instrument.ts';

export const chongqingWageClueNotice2025 = instrument({
  id: 'chongqing-wage-clue-notice-2025',
  title: '重庆市人民政府办公厅2025年关于欠薪线索办理的文件',
  cite: '渝府办发〔2025〕38号',
  issuer: '重庆市人民政府办公厅',
  number: '渝府办发〔2025〕38号',
  from: '2025-06-25',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '欠薪线索按时办结率：2025年底百分之九十六以上，2027年底百分之九十八以上' }],
  note: '标题为概括，未见原文标题，待核实；比率只适用于欠薪线索。',
});
