import { instrument } from './instrument.ts';

export const labourDisputeInterpretation2020 = instrument({
  id: 'labour-dispute-interpretation-2020',
  title: '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
  cite: '法释〔2020〕26号',
  issuer: '最高人民法院',
  number: '法释〔2020〕26号',
  from: '2021-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第六条', says: '以不属于劳动争议为由不予受理的，属于民事案件的，法院应当受理' },
    { article: '第十二条', says: '逾期未裁决可以起诉的例外：移送、送达、等待另案或者鉴定、正在开庭等' },
    { article: '第十三条', says: '支付令终结后，依调解协议的可以直接起诉；依劳动合同法第三十条的先申请仲裁' },
    { article: '第十八条', says: '裁决书未载明终局或者非终局的，由法院按标准认定' },
    { article: '第十九条', says: '终局裁决按各单项金额是否超过当地月最低工资标准十二个月确定' },
    { article: '第二十条', says: '同一裁决书既有终局事项又有非终局事项的，按非终局处理' },
    { article: '第二十一条', says: '劳动者起诉、用人单位申请撤销同一终局裁决的，中级人民法院不受理用人单位的申请' },
  ],
  note: '施行日凭记忆，待核实；条文据存档文本。',
});
