import { instrument } from './instrument.ts';

export const unionElectionRules = instrument({
  id: 'union-election-rules',
  title: '工会基层组织选举工作条例',
  cite: '工会基层组织选举工作条例',
  issuer: '中华全国总工会',
  number: '总工发〔2016〕27号',
  from: '2016-10-09',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [
    { article: '选举结果报批', says: '选举结果报上一级工会，十五日内批复' },
    { article: '选举会议', says: '到会人数三分之二以上，赞成过半数；会员一百人以上的召开代表大会' },
  ],
  note: '文号、日期和条文凭记忆，待核实。',
});
