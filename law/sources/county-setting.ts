import { instrument } from './instrument.ts';

export const countySetting = instrument({
  id: 'county-setting',
  title: '港湾系统设定（县里可改）',
  cite: '系统设定',
  issuer: '城口县',
  number: null,
  from: '2007-01-01',
  to: null,
  level: 'SETTING',
  confidence: 'setting',
  articles: [{ article: '设定', says: '法律没有给出数字、由本系统设定的阈值' }],
  note: '不是法律要求；每一项都可以在数据里按日期修改。',
});
