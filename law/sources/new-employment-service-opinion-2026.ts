import { instrument } from './instrument.ts';

export const newEmploymentServiceOpinion2026 = instrument({
  id: 'new-employment-service-opinion-2026',
  title: '关于加强新就业群体服务管理的意见',
  cite: '中办国办《关于加强新就业群体服务管理的意见》',
  issuer: '中共中央办公厅、国务院办公厅',
  number: null,
  from: '2026-04-26',
  to: null,
  level: 'POLICY',
  confidence: 'secondary',
  articles: [
    {
      article: '全文',
      says: '到2027年建立上下联动、条块结合的工作机制，劳动用工逐步规范，劳动条件明显改善，权益有效维护',
    },
  ],
  note: '见于转载；数据和系统部分没有读到。',
});
