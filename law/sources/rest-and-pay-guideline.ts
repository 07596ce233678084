import { instrument } from './instrument.ts';

export const restAndPayGuideline = instrument({
  id: 'rest-and-pay-guideline',
  title: '新就业形态劳动者休息和劳动报酬权益保障指引',
  cite: '人社厅发〔2023〕50号',
  issuer: '人力资源和社会保障部办公厅',
  number: '人社厅发〔2023〕50号',
  from: '2023-11-08',
  to: null,
  level: 'POLICY',
  confidence: 'official',
  articles: [
    { article: '第二条', says: '适用于线上接受平台派单的配送、出行、运输、家政服务等劳动者' },
    { article: '第三条', says: '企业制定休息办法，科学确定工作量和劳动强度' },
    { article: '第四条', says: '工作时间为接单时间与宽放时间之和；重叠的接单时间不重复计算' },
    { article: '第五条', says: '协商确定连续最长接单时间和每日最长工作时间，达到后推送休息提示并停止推送订单一定时间' },
    { article: '劳动报酬部分', says: '适用实际工作地小时最低工资标准；法定节假日支付高于正常的合理报酬；以货币支付' },
  ],
  note: '2024年2月23日公布。第一至第五条见官方网站；第五条之后的条文号未见，所引内容来自摘要，待核实。',
});
