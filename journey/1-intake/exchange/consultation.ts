import { code, day, instant, table, text } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Codes of ruleVersionTopic. */
export const ruleVersionTopicCodes = {
  '1': '进入退出',
  '2': '订单分配',
  '3': '计件单价',
  '4': '抽成比例',
  '5': '报酬构成及支付',
  '6': '工作时间',
  '7': '奖惩',
  '8': '劳动安全卫生',
  '9': '其他',
} as const;

/** Codes of whom a rule or a request is about. */
export const ruleVersionAddressedCodes = {
  '1': '建立劳动关系的劳动者',
  '2': '其他劳动者',
  '3': '两者',
} as const;

/** Codes of who asks to negotiate. */
export const negotiationRequestByCodes = { '1': '工会', '2': '劳动者代表' } as const;

/** Tables of the exchange on rule texts and negotiation (measure 11). */
export const consultation = {
  ruleVersion: table(
    'ruleVersion',
    {
      zh: '劳动规则和算法的版本',
      en: 'Versions of labour rules and algorithms',
      legalBasis: '劳动合同法第四条；城人社发〔2022〕97号（十一）；人社厅发〔2023〕50号',
      size: 'record',
      startColumn: null,
    },
    {
      ruleId: text('规则编号', 200),
      version: text('版本', 200),
      title: text('名称', 200),
      topic: code('事项', ruleVersionTopicCodes),
      addressed: code('适用于', ruleVersionAddressedCodes).optional(),
      algorithm: code('是平台算法', yesNo).optional(),
      effectiveAt: instant('开始施行的时间'),
      withdrawnAt: instant('停止施行的时间').optional(),
      commentFrom: day('征求意见起').optional(),
      commentTo: day('征求意见止').optional(),
      consultedOn: day('与工会或者劳动者代表协商日期').optional(),
      consultationRecordId: text('协商纪要编号', 200).optional(),
      publishedOn: day('公示日期').optional(),
      toldOn: day('告知劳动者日期').optional(),
    },
  ),
  negotiationRequest: table(
    'negotiationRequest',
    {
      zh: '协商要求',
      en: 'Requests to negotiate',
      legalBasis: '重庆市集体合同条例第十九条、第二十条；城人社发〔2022〕97号（十一）',
      size: 'record',
      startColumn: null,
    },
    {
      by: code('提出方', negotiationRequestByCodes),
      about: code('涉及的劳动者', ruleVersionAddressedCodes).optional(),
      matter: text('事项', 400).optional(),
      requestedOn: day('收到书面要求之日'),
      answeredOn: day('书面答复之日').optional(),
      meetingOn: day('协商会议之日').optional(),
      informationOn: day('提供资料之日').optional(),
    },
  ),
};
