import { instrument } from './instrument.ts';

export const chongqingInspectionOfEnterprises = instrument({
  id: 'chongqing-inspection-of-enterprises',
  title: '重庆市规范涉企行政检查办法',
  cite: '重庆市人民政府令第375号',
  issuer: '重庆市人民政府',
  number: '重庆市人民政府令第375号',
  from: '2025-09-20',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '条号待核实',
      says: '年度检查计划载明主体、事项、依据、范围、方式、频次；专项检查经批准、备案、公布；日常、专项、线索、即时四类检查',
    },
  ],
  note: '检查类型和计划内容见于转载；条号未见；线索核查是否计入年度频次待核实。',
});
