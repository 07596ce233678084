import { instrument } from './instrument.ts';

export const labourContractImplementation = instrument({
  id: 'labour-contract-implementation',
  title: '中华人民共和国劳动合同法实施条例',
  cite: '国务院令第535号',
  issuer: '国务院',
  number: '国务院令第535号',
  from: '2008-09-18',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十五条', says: '试用期工资不低于相同岗位最低档工资或者约定工资的百分之八十，并不低于最低工资' },
    { article: '第九条', says: '连续工作满十年自用工之日起计算，包括施行前的工作年限' },
    { article: '第三十条', says: '劳务派遣单位不得以非全日制用工形式招用被派遣劳动者' },
    {
      article: '第二十八条',
      says: '用人单位或者其所属单位出资或者合伙设立的劳务派遣单位，不得向本单位或者所属单位派遣劳动者',
    },
    { article: '第五条', says: '一个月内经书面通知劳动者不签的，书面终止' },
    { article: '第六条', says: '超过一个月不满一年未签的，每月支付两倍工资，自满一个月的次日起' },
    { article: '第七条', says: '满一年未签的，视为已订立无固定期限劳动合同' },
    { article: '第八条', says: '职工名册的八项内容' },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});
