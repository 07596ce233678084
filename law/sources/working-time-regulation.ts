import { instrument } from './instrument.ts';

export const workingTimeRegulation = instrument({
  id: 'working-time-regulation',
  title: '国务院关于职工工作时间的规定',
  cite: '国务院令第174号',
  issuer: '国务院',
  number: '国务院令第174号',
  from: '1995-05-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第三条', says: '职工每日工作8小时、每周工作40小时' },
    { article: '第五条', says: '特殊生产特点按国家规定实行其他工作和休息办法' },
    { article: '第七条', says: '企业可以灵活安排周休息日' },
  ],
  note: '条文已核对；“国务院令第174号”这一编号（1995年3月25日修订）凭记忆，待核实。',
});
