import { instrument } from './instrument.ts';

export const countyPolicy = instrument({
  id: 'county-policy',
  title: '关于维护新就业形态劳动者劳动保障权益的实施意见',
  cite: '城人社发〔2022〕97号',
  issuer: '城口县人力资源和社会保障局等11个部门',
  number: '城人社发〔2022〕97号',
  from: '2022-01-01',
  to: null,
  level: 'POLICY',
  confidence: 'official',
  articles: [
    {
      article: '（十一）',
      says: '制定修订直接涉及劳动者权益的制度规则和平台算法，听取工会或者劳动者代表意见，结果公示并告知劳动者；积极响应协商要求',
    },
    { article: '（四）', says: '选择具备合法经营资质的合作企业，协议明确权益内容并实施监督；告知拟建立的法律关系' },
    { article: '（三）', says: '不完全符合确立劳动关系情形的，订立书面协议' },
    { article: '（五）', says: '不得收取保证金、押金或者扣押证件' },
    {
      article: '（六）',
      says: '以货币形式按约定时间、方式足额支付，不低于重庆市最低工资标准，参照保障农民工工资支付条例、工资支付暂行规定',
    },
    { article: '（七）', says: '疲劳提醒；延长工作时间不超出法定加班时限；法定节假日支付高于正常的合理报酬' },
    { article: '（八）', says: '劳动安全卫生；恶劣天气限制接单、延长服务完成时限' },
    { article: '（九）', says: '社会保险' },
    { article: '（十）', says: '职业伤害保障' },
    { article: '（十七）', says: '建立平台企业用工情况报告制度' },
    { article: '（十九）', says: '裁审衔接，统一受案标准；畅通调解、仲裁和诉讼' },
    { article: '（二十一）', says: '推动政企数据对接融合，加强政务信息共享应用' },
    { article: '（十三）', says: '优化社会保险经办，网上办理' },
  ],
  note: '全文已见；文内未载明印发日期，from 取文号年份首日，待核实。',
});
