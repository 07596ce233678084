import { instrument } from './instrument.ts';

export const arbitrationCaseRules = instrument({
  id: 'arbitration-case-rules',
  title: '劳动人事争议仲裁办案规则',
  cite: '人力资源社会保障部令第33号',
  issuer: '人力资源社会保障部',
  number: '人力资源社会保障部令第33号',
  from: '2017-07-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十九条', says: '期间的计算和送达参照民事诉讼法' },
    { article: '第二十条', says: '拒收或者用人单位停业且劳动者十人以上的，可以留置、张贴并拍照、录像，三日视为送达' },
    { article: '第八十条', says: '三日、五日、十日是指工作日，十五日、四十五日是指自然日' },
  ],
  note: '发布日未另记。',
});
