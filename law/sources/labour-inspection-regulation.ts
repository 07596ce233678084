import { instrument } from './instrument.ts';

export const labourInspectionRegulation = instrument({
  id: 'labour-inspection-regulation',
  title: '劳动保障监察条例',
  cite: '国务院令第423号',
  issuer: '国务院',
  number: '国务院令第423号',
  from: '2004-12-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十七条', says: '立案之日起60个工作日内完成调查；经负责人批准可以延长30个工作日' },
    { article: '第十八条', says: '根据调查、检查的结果作出处罚、责令改正、撤销立案等处理；不属于职权的及时移送' },
    { article: '第二十条', says: '违法行为二年内未被发现也未被举报、投诉的，不再查处' },
    { article: '第二十一条', says: '应当或者已经通过争议处理、诉讼解决的，告知投诉人' },
    { article: '第二十五条', says: '违法延长工作时间的，可按每人100元以上500元以下罚款' },
    { article: '第二十六条', says: '责令限期支付；逾期不支付的，按应付金额50%以上1倍以下加付赔偿金' },
    { article: '第三十条', says: '抗拒、阻挠监察，不报送或者虚报材料，拒不改正的，处2000元以上2万元以下罚款' },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});
