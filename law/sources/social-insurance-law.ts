import { instrument } from './instrument.ts';

export const socialInsuranceLaw = instrument({
  id: 'social-insurance-law',
  title: '中华人民共和国社会保险法',
  cite: '社会保险法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2011-07-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十条', says: '职工参加基本养老保险，由用人单位和职工共同缴纳；非全日制、灵活就业人员可以由个人缴纳' },
    { article: '第十二条', says: '按本单位职工工资总额、本人工资的比例缴纳' },
    { article: '第二十三条', says: '职工参加职工基本医疗保险' },
    { article: '第三十条', says: '应当从工伤保险基金或者由第三人负担的医疗费用，不纳入基本医疗保险基金支付' },
    { article: '第三十五条', says: '用人单位缴纳工伤保险费' },
    { article: '第四十二条', says: '第三人不支付的，由工伤保险基金先行支付后追偿' },
    { article: '第四十四条', says: '职工参加失业保险' },
    { article: '第五十八条', says: '自用工之日起三十日内申请办理社会保险登记' },
    { article: '第六十条', says: '用人单位应当自行申报、按时足额缴纳，按月告知本人缴费明细' },
    { article: '第六十三条', says: '未按时足额缴纳的，责令限期缴纳或者补足' },
    { article: '第八十四条', says: '不办理社会保险登记的，责令限期改正；逾期不改正的处罚款' },
    { article: '第八十六条', says: '未按时足额缴纳的，自欠缴之日起按日加收万分之五的滞纳金' },
  ],
  note: '2018年12月29日修正的文本；条文已与公开法律文库中的文本核对。',
});
