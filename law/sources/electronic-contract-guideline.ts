import { instrument } from './instrument.ts';

export const electronicContractGuideline = instrument({
  id: 'electronic-contract-guideline',
  title: '电子劳动合同订立指引',
  cite: '人社厅发〔2021〕54号',
  issuer: '人力资源社会保障部办公厅',
  number: '人社厅发〔2021〕54号',
  from: '2021-07-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    {
      article: '第四条',
      says: '订立平台能够提供身份认证、电子签名、意愿确认、数据安全防护，确保内容真实、完整、准确，不可篡改、可追溯',
    },
    { article: '第六条', says: '签订前明确告知流程、操作方法、注意事项和查看、下载方式，不得收取费用' },
    {
      article: '第七条',
      says: '身份信息真实、完整、准确，可通过数字证书、联网核验、生物特征识别、短信验证码等核验，并保存核验记录',
    },
    { article: '第九条', says: '经双方签署可靠的电子签名后生效，并应附带可信时间戳' },
    { article: '第十条', says: '订立完成后以短信、微信、电子邮件或者应用程序等方式告知' },
    { article: '第十二条', says: '劳动者可以使用常用设备随时查看、下载、打印完整内容，不得收取费用' },
    { article: '第十三条', says: '劳动者要求纸质文本的，至少免费提供一份，并证明与数据电文一致' },
  ],
  note: '2021年7月印发，具体日期待核实，以当月第一天计；第八条、第十五条以后条号待核实，未引用。',
});
