import { instrument } from './instrument.ts';

export const accidentReportRegulation = instrument({
  id: 'accident-report-regulation',
  title: '生产安全事故报告和调查处理条例',
  cite: '国务院令第493号',
  issuer: '国务院',
  number: '国务院令第493号',
  from: '2007-06-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第三条', says: '事故等级' },
    { article: '第九条', says: '单位负责人接到报告后一小时内向县级以上安全监管部门报告' },
    { article: '第十三条', says: '三十日内伤亡人数变化的及时补报；道路交通、火灾事故七日内' },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});
