import { instrument } from './instrument.ts';

export const insuranceHandlingRegulation = instrument({
  id: 'insurance-handling-regulation',
  title: '社会保险经办条例',
  cite: '国务院令第765号',
  issuer: '国务院',
  number: '国务院令第765号',
  from: '2023-12-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第二十四条', says: '失业保险金、职业培训等补贴自收到申请之日起十个工作日内办理完毕' },
    { article: '第十八条', says: '领取基本养老金自收到申请之日起二十个工作日内办理完毕' },
    { article: '第六条', says: '个人申请办理社会保险登记，自收到申请之日起十个工作日内办理完毕' },
    { article: '第十条', says: '变更、注销登记自收到申请之日起十个工作日内办理完毕' },
    { article: '第十六条', says: '转移接续结果应当告知或者可以查询' },
    { article: '第二十条', says: '医疗费用三十个工作日、生育津贴十个工作日内审核办理' },
    { article: '第二十二条', says: '工伤医疗费用自收到申请之日起二十个工作日内审核' },
    { article: '第二十五条', says: '丧失待遇领取资格的，二十个工作日内告知' },
    { article: '第三十一条', says: '除身份证明外不得要求提供没有依据的材料' },
    { article: '第三十二条', says: '免费查询' },
  ],
  note: '2023年8月16日公布；条文已与公开法律文库中的文本核对。',
});
