import { instrument } from './instrument.ts';

export const rightsMeasuresDraft2026 = instrument({
  id: 'rights-measures-draft-2026',
  title: '新就业形态劳动者权益保障办法（征求意见稿）',
  cite: '权益保障办法征求意见稿',
  issuer: '人力资源和社会保障部等',
  number: null,
  from: '2026-10-08',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    { article: '劳动报酬', says: '正常劳动的报酬不低于当地最低工资标准' },
    { article: '休息', says: '连续工作4小时后适当休息（时长未见）' },
    { article: '处罚', says: '不得滥用罚款等惩戒措施' },
    { article: '人工复核', says: '停止派单、封禁账号须人工复核' },
  ],
  draft: true,
  note: '2026年10月8日公开征求意见，54条，意见截止2026年11月8日；只见摘要。尚未成为法律，不得据此判断。',
});
