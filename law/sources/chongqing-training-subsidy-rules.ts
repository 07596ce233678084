import { instrument } from './instrument.ts';

export const chongqingTrainingSubsidyRules = instrument({
  id: 'chongqing-training-subsidy-rules',
  title: '重庆市补贴性职业技能培训实施办法',
  cite: '渝人社发〔2024〕13号',
  issuer: '重庆市人力资源和社会保障局、重庆市财政局',
  number: '渝人社发〔2024〕13号',
  from: '2024-12-31',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '补贴对象', says: '六类人员；初高中毕业一年内未继续升学的；招用一年内的岗位技能培训' },
    { article: '补贴结算', says: '审核、公示后按季度拨付' },
  ],
  note: '标题和日期未见，待核实；取当年末。',
});
