import { code, day, fen, integer, table, text, uscc } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Codes of hiringItemItem. */
export const hiringItemItemCodes = {
  '1': '婚姻状况',
  '2': '生育计划',
  '3': '妊娠检测',
  '4': '病原携带检测',
  '5': '其他事项',
} as const;

/** Codes of 用工类型. */
export const vacancyEngagementCodes = {
  '1': '全日制劳动合同',
  '2': '非全日制',
  '3': '劳务派遣',
  '4': '平台书面协议',
  '5': '依托平台自主经营',
  '6': '外包或者代理单位的职工',
  '7': '实习',
  '8': '零工',
  '9': '其他用工',
} as const;

/** Codes of 发布渠道. */
export const vacancyChannelCodes = {
  '1': '用人单位自行发布',
  '2': '人力资源服务机构',
  '3': '零工市场',
  '4': '转载',
} as const;

/** Codes of 报酬计算单位. */
export const vacancyPayUnitCodes = { '1': '每月', '2': '每小时', '3': '每件', '4': '其他单位' } as const;

/** Codes of 账号限制方式. */
export const accountLimitKindCodes = { '1': '停用账号', '2': '减少派单', '3': '降低等级', '4': '其他限制' } as const;

/** Codes of 账号限制事由. */
export const accountLimitReasonCodes = {
  '1': '在其他平台接单',
  '2': '安全',
  '3': '服务质量',
  '4': '虚假交易',
  '5': '其他事由',
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
      engagement: code('用工类型', vacancyEngagementCodes).optional(),
      channel: code('发布渠道', vacancyChannelCodes).optional(),
      township: text('工作地乡镇代码', 9).optional(),
      payUnit: code('报酬计算单位', vacancyPayUnitCodes).optional(),
      payLeastFen: fen('报酬最低额').optional(),
      normalPieces: integer('正常每小时件数').optional(),
      charges: code('是否向劳动者收费', yesNo).optional(),
      multiPlatform: code('是否允许多平台就业', yesNo).optional(),
      agencyUscc: uscc('人力资源服务机构').optional(),
      agencyLicence: text('人力资源服务许可证编号', 64).optional(),
      agencyLicenceTo: day('许可证有效期止').optional(),
      employerPapers: code('已核对营业执照或者批准文件', yesNo).optional(),
      handlerChecked: code('已核对经办人身份证件', yesNo).optional(),
      mandate: code('有用人单位委托证明', yesNo).optional(),
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
  accountLimit: table(
    'accountLimit',
    {
      zh: '账号限制',
      en: 'Limits on accounts',
      legalBasis: '城人社发〔2022〕97号（五）',
      size: 'record',
      startColumn: 'limitedOn',
    },
    {
      workerId: text('平台内劳动者编号'),
      limitedOn: day('限制日期'),
      kind: code('限制方式', accountLimitKindCodes),
      reason: code('事由', accountLimitReasonCodes).optional(),
    },
  ),
  joiningConsent: table(
    'joiningConsent',
    {
      zh: '跨平台合并查看的同意',
      en: 'Consent to join records over platforms',
      legalBasis: '个人信息保护法第十三条、第十四条',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      consents: code('劳动者同意合并查看各平台记录', yesNo),
      from: day('起'),
      to: day('止').optional(),
    },
  ),
};
