import { instrument } from './instrument.ts';

export const simulation = instrument({
  id: 'simulation',
  title: '规则试算',
  cite: '试算',
  issuer: '城口县',
  number: null,
  from: '2007-01-01',
  to: null,
  level: 'SETTING',
  confidence: 'setting',
  articles: [{ article: '试算', says: '试算时替换的数值，不是法律' }],
  note: '只在试算和测试里出现。',
});
