import { instrument } from './instrument.ts';

export const roadSafetyRegulation = instrument({
  id: 'road-safety-regulation',
  title: '中华人民共和国道路交通安全法实施条例',
  cite: '道路交通安全法实施条例',
  issuer: '国务院',
  number: '国务院令第405号',
  from: '2004-05-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [{ article: '第六十二条第七项', says: '不得连续驾驶机动车超过4小时未停车休息或者停车休息时间少于20分钟' }],
  note: '条文已与公开法律文库中的文本核对。',
});
