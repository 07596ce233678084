import { code, day, integer, table, text } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Codes of hiringItemItem. */
export const hiringItemItemCodes = {
  '1': '婚姻状况',
  '2': '生育计划',
  '3': '妊娠检测',
  '4': '病原携带检测',
  '5': '其他事项',
} as const;

/** Codes of documentHeldDocument. */
export const documentHeldDocumentCodes = { '1': '身份证', '2': '驾驶证', '3': '毕业证', '4': '从业资格证' } as const;

/** Tables of the exchange on hiring (measure 5). */
export const hiring = {
  vacancy: table(
    'vacancy',
    {
      zh: '招聘信息',
      en: 'Vacancies',
      legalBasis: '人力资源市场暂行条例第二十四条；城人社发〔2022〕97号（五）',
      size: 'record',
      startColumn: 'publishedOn',
    },
    {
      publishedOn: day('发布日期'),
      trade: text('行业代码', 200),
      title: text('岗位名称', 200).optional(),
      headcount: integer('招聘人数').optional(),
      conditions: text('招聘条件', 2000).optional(),
      workContent: text('工作内容', 2000).optional(),
      workPlace: text('工作地点', 200).optional(),
      payText: text('基本劳动报酬', 200).optional(),
      employerProfile: text('用人单位基本情况', 200).optional(),
      validTo: day('有效期止').optional(),
    },
  ),
  hiringItem: table(
    'hiringItem',
    {
      zh: '面试和体检事项',
      en: 'Interview and medical items',
      legalBasis: '妇女权益保障法第四十三条；就业促进法第三十条',
      size: 'record',
      startColumn: 'askedOn',
    },
    { workerId: text('平台内劳动者编号'), askedOn: day('日期'), item: code('询问或检测的事项', hiringItemItemCodes) },
  ),
  documentHeld: table(
    'documentHeld',
    { zh: '证件保管', en: 'Documents held', legalBasis: '劳动合同法第九条', size: 'record', startColumn: null },
    {
      workerId: text('平台内劳动者编号'),
      document: code('证件', documentHeldDocumentCodes),
      original: code('是原件', yesNo).optional(),
      from: day('起'),
      to: day('止').optional(),
    },
  ),
  dismissal: table(
    'dismissal',
    {
      zh: '解除劳动合同',
      en: 'Dismissals',
      legalBasis: '劳动合同法第三十九条、第四十三条',
      size: 'record',
      startColumn: 'dismissedOn',
    },
    {
      workerId: text('平台内劳动者编号'),
      dismissedOn: day('解除日期'),
      otherWork: code('以在别处工作为由', yesNo).optional(),
      otherRelation: code('与其他用人单位建立劳动关系', yesNo).optional(),
      seriousEffect: code('对完成本单位任务造成严重影响', yesNo).optional(),
      refusedToCorrect: code('经提出拒不改正', yesNo).optional(),
      unionToldOn: day('通知工会日期').optional(),
    },
  ),
  hiringRecord: table(
    'hiringRecord',
    { zh: '录用登记', en: 'Hiring records', legalBasis: '劳动法第十五条', size: 'record', startColumn: 'hiredOn' },
    {
      workerId: text('平台内劳动者编号'),
      hiredOn: day('录用日期'),
      under16: code('录用时未满十六周岁', yesNo).optional(),
    },
  ),
};
