import { instrument } from './instrument.ts';

export const labourContractLaw = instrument({
  id: 'labour-contract-law',
  title: '中华人民共和国劳动合同法',
  cite: '劳动合同法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2008-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第八十四条', says: '扣押证件、收取财物的责令限期退还' },
    { article: '第四十三条', says: '单方解除应当事先将理由通知工会' },
    { article: '第三十九条', says: '劳动者过错解除的情形，第四项为同时与其他用人单位建立劳动关系' },
    { article: '第四十八条', says: '违法解除或者终止的，劳动者可以要求继续履行或者支付赔偿金' },
    { article: '第九条', says: '不得要求劳动者提供担保或者以其他名义收取财物' },
    { article: '第十六条', says: '劳动合同文本由用人单位和劳动者各执一份' },
    { article: '第二十六条', says: '免除用人单位法定责任、排除劳动者权利的条款无效' },
    { article: '第三十条', says: '及时足额支付劳动报酬' },
    { article: '第三十一条', says: '安排加班应当支付加班费' },
    { article: '第六十八条', says: '非全日制用工平均每日不超过四小时，每周累计不超过二十四小时' },
    {
      article: '第七十二条',
      says: '非全日制小时计酬不低于用人单位所在地最低小时工资标准，结算支付周期最长不超过十五日',
    },
    { article: '第八十一条', says: '缺必备条款或者未将文本交付劳动者的，责令改正；造成损害的承担赔偿责任' },
    { article: '第八十五条', says: '责令限期支付；逾期不支付的，按应付金额百分之五十以上百分之一百以下加付赔偿金' },
  ],
  note: '2012年12月28日修正的文本；条文已与公开法律文库中的文本核对。',
});
