import { instrument } from './instrument.ts';

export const algorithmConsultationGuideline = instrument({
  id: 'algorithm-consultation-guideline',
  title: '平台劳动规则和算法协商指引（试行）',
  cite: '平台劳动规则和算法协商指引（试行）',
  issuer: '四部门',
  number: null,
  from: '2026-03-20',
  to: null,
  level: 'POLICY',
  confidence: 'secondary',
  articles: [
    {
      article: '协商内容',
      says: '订单分配、收入和抽成、工时和休息、时间预估和路线、考核；原则上每年至少一次；算法取中',
    },
  ],
  note: '2026年3月20日报道，文号未见。',
});
