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
    { article: '补贴种类', says: '就业技能、岗位技能、劳动预备制、新型学徒制、技师、创业、求职能力实训、以工代训' },
    { article: '补贴标准', says: '按工种等级和目录标准，培训后就业乘1.1、未就业乘0.9、报名时已就业乘1.0' },
    { article: '补贴次数', says: '每人终身至多三次培训补贴、三次评价补贴' },
    { article: '补贴结算', says: '审核、公示后按季度拨付' },
  ],
  note: '标题和日期未见，待核实；取当年末。',
});
