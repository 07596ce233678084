import { instrument } from './instrument.ts';

export const labourDisputeInterpretation2025 = instrument({
  id: 'labour-dispute-interpretation-2025',
  title: '最高人民法院关于审理劳动争议案件适用法律问题的解释（二）',
  cite: '法释〔2025〕12号',
  issuer: '最高人民法院',
  number: '法释〔2025〕12号',
  from: '2025-09-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    { article: '第二十条', says: '仲裁期间未提出时效抗辩的，诉讼中不予支持，有新证据的除外' },
    { article: '第六条', says: '二倍工资按月计算，不满一个月的按该月实际工作日计算（凭记忆，待核实）' },
    {
      article: '第七条',
      says: '因不可抗力、劳动者本人故意或者重大过失未订立书面劳动合同的，不支付二倍工资（凭记忆，待核实）',
    },
    { article: '第二条', says: '挂靠经营的，可以请求被挂靠单位承担用工主体责任' },
    { article: '第一条', says: '转包、分包给不具备合法经营资格的组织或者个人的，可以请求承包人承担用工主体责任' },
    { article: '第三条', says: '关联企业交替或者同时用工的，按合同或者用工管理行为认定' },
    { article: '第十九条', says: '不缴纳社会保险费的约定或者承诺无效；劳动者可以解除合同并请求经济补偿' },
  ],
  note: '条号待核实。',
});
