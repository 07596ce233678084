import { code, day, fen, instant, integer, table, text, uscc } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Codes of partnerKind. */
export const partnerKindCodes = {
  '1': '劳务派遣',
  '2': '外包',
  '3': '加盟',
  '4': '代理',
  '5': '人力资源服务',
} as const;

/** Codes of partnerFundedBy. */
export const partnerFundedByCodes = {
  '1': '没有出资',
  '2': '用工单位出资或者合伙',
  '3': '所属单位出资或者合伙',
} as const;

/** Codes of licenceKind. */
export const licenceKindCodes = {
  '1': '劳务派遣经营许可',
  '2': '人力资源服务许可',
  '3': '人力资源服务备案',
  '4': '营业执照',
} as const;

/** Codes of licenceEndKind. */
export const licenceEndKindCodes = { '1': '吊销', '2': '撤销', '3': '注销' } as const;

/** Codes of assignmentPartyKind. */
export const assignmentPartyKindCodes = { '1': '企业或者个体工商户', '2': '自然人' } as const;

/** Codes of assignmentKind. */
export const assignmentKindCodes = {
  '1': '劳务派遣',
  '2': '外包',
  '3': '加盟',
  '4': '代理',
  '5': '人力资源服务',
} as const;

/** Codes of assignmentPostType. */
export const assignmentPostTypeCodes = {
  '1': '临时性岗位',
  '2': '辅助性岗位',
  '3': '替代性岗位',
  '4': '三者都不是',
} as const;

/** Codes of assignmentContractForm. */
export const assignmentContractFormCodes = { '1': '固定期限合同', '2': '无固定期限合同', '3': '非全日制合同' } as const;

/** Codes of workerFeeChargedBy. */
export const workerFeeChargedByCodes = { '1': '劳务派遣单位收取', '2': '用工单位收取', '3': '第三人收取' } as const;

/** Codes of relationNoticeChannel. */
export const relationNoticeChannelCodes = {
  '1': '书面告知',
  '2': '口头告知',
  '3': '协议中的提示',
  '4': '应用内弹窗',
} as const;

/** Tables of the exchange on partners (measure 4). */
export const partners = {
  partner: table(
    'partner',
    { zh: '合作企业', en: 'Partners', legalBasis: '城人社发〔2022〕97号（四）', size: 'record', startColumn: null },
    {
      partnerUscc: uscc('合作企业代码'),
      kind: code('合作形式', partnerKindCodes),
      underUscc: uscc('上一层合作企业').optional(),
      agreementNo: text('合作协议编号', 200).optional(),
      from: day('起'),
      to: day('止').optional(),
      agreementItems: text('协议载明的事项（一至十三的序号，逗号分隔）', 200).optional(),
      rightsContent: code('协议有劳动者权益内容', yesNo).optional(),
      placing: code('从事职业中介', yesNo).optional(),
      fundedBy: code('出资关系', partnerFundedByCodes).optional(),
      setsRosters: code('由发包方定人数和排班', yesNo).optional(),
      finesIndividuals: code('发包方的规章和处罚直接及于个人', yesNo).optional(),
      pricedByHead: code('按人数乘以单价加管理费结算', yesNo).optional(),
      ownMeans: code('承包方有自己的设备、现场管理和其他客户', yesNo).optional(),
      hiresAndFires: code('由发包方决定录用和退回', yesNo).optional(),
    },
  ),
  licence: table(
    'licence',
    {
      zh: '许可和备案',
      en: 'Licences',
      legalBasis: '劳务派遣行政许可实施办法第五条；人力资源市场暂行条例第十八条；由县局统一登记',
      size: 'record',
      startColumn: null,
    },
    {
      kind: code('种类', licenceKindCodes),
      number: text('编号', 200),
      from: day('起'),
      to: day('止').optional(),
      endKind: code('提前失效的原因', licenceEndKindCodes).optional(),
      endedOn: day('失效日期').optional(),
      scope: text('经营范围所含行业代码，逗号分隔', 200).optional(),
      issuer: text('发证机关', 200).optional(),
      renewalFiledOn: day('申请延续日期').optional(),
    },
  ),
  assignment: table(
    'assignment',
    {
      zh: '用工链条',
      en: 'Chains of engagement',
      legalBasis: '城人社发〔2022〕97号（四）；劳动合同法第五十八条',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      tier: integer('在链条中的层次（平台之下为一）'),
      partyKind: code('这一层是', assignmentPartyKindCodes).optional(),
      partyUscc: uscc('这一层的单位').optional(),
      kind: code('合作形式', assignmentKindCodes),
      from: day('起'),
      to: day('止').optional(),
      post: text('岗位', 200).optional(),
      postType: code('岗位性质', assignmentPostTypeCodes).optional(),
      coreWork: code('岗位属于主营业务', yesNo).optional(),
      postSince: day('岗位设立日期').optional(),
      contractForm: code('与劳动者的合同', assignmentContractFormCodes).optional(),
      contractFrom: day('合同起').optional(),
      contractTo: day('合同止').optional(),
      nameLent: code('出借名义（挂靠）', yesNo).optional(),
      vanishedOn: day('失去联系日期').optional(),
    },
  ),
  dispatchCount: table(
    'dispatchCount',
    {
      zh: '派遣用工数',
      en: 'Counts of dispatched workers',
      legalBasis: '劳务派遣暂行规定第四条',
      size: 'record',
      startColumn: 'countedOn',
    },
    {
      countedOn: day('统计日期'),
      employees: integer('订立劳动合同的人数').optional(),
      dispatched: integer('被派遣劳动者人数').optional(),
    },
  ),
  partnerAudit: table(
    'partnerAudit',
    {
      zh: '对合作企业的检查',
      en: 'Audits of partners',
      legalBasis: '城人社发〔2022〕97号（四）',
      size: 'record',
      startColumn: null,
    },
    {
      partnerUscc: uscc('合作企业代码'),
      auditedOn: day('检查日期'),
      problems: integer('发现的问题').optional(),
      followUpDueOn: day('整改期限').optional(),
      followedUpOn: day('整改完成日期').optional(),
    },
  ),
  auxiliaryPost: table(
    'auxiliaryPost',
    {
      zh: '辅助性岗位的确定',
      en: 'Auxiliary posts decided',
      legalBasis: '劳务派遣暂行规定第三条',
      size: 'record',
      startColumn: null,
    },
    {
      post: text('岗位', 200),
      discussedOn: day('职工讨论日期').optional(),
      consultedOn: day('与工会或者职工代表协商日期').optional(),
      publishedOn: day('公示日期').optional(),
      minutesId: text('纪要编号', 200).optional(),
    },
  ),
  workerFee: table(
    'workerFee',
    {
      zh: '向劳动者收取的费用',
      en: 'Fees taken from workers',
      legalBasis: '劳动合同法第六十条',
      size: 'record',
      startColumn: 'chargedOn',
    },
    {
      workerId: text('平台内劳动者编号'),
      chargedOn: day('收取日期'),
      amountFen: fen('金额'),
      chargedBy: code('收取人', workerFeeChargedByCodes).optional(),
      purpose: text('名目', 200).optional(),
    },
  ),
  relationNotice: table(
    'relationNotice',
    {
      zh: '拟建立法律关系的告知',
      en: 'Notices of the relation',
      legalBasis: '城人社发〔2022〕97号（四）',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      channel: code('告知方式', relationNoticeChannelCodes),
      noticedAt: instant('告知时间'),
      conspicuous: code('已明确说明或者足以引起注意', yesNo).optional(),
      seenAt: instant('劳动者看到的时间').optional(),
      proofId: text('告知凭证编号', 200).optional(),
    },
  ),
};
