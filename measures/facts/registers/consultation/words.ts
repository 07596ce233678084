import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of facts on rule texts and negotiation (measure 11). */
export const consultationNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  ruleTopic: ['words', '规则的事项', 'matter of the rule'],
  addressed: ['words', '适用于', 'about'],
  effectiveAt: ['instant', '开始施行', 'in effect from'],
  withdrawnAt: ['instant', '停止施行', 'withdrawn at'],
  commentFrom: ['day', '征求意见起', 'comments from'],
  commentTo: ['day', '征求意见止', 'comments to'],
  minutesId: ['text', '协商纪要编号', 'minutes'],
  toldOn: ['day', '告知劳动者之日', 'workers told on'],
  requestAbout: ['words', '涉及的劳动者', 'about'],
  requestedOn: ['day', '收到协商要求之日', 'request received on'],
  answeredOn: ['day', '书面答复之日', 'answered on'],
  meetingOn: ['day', '协商会议之日', 'meeting on'],
  informationOn: ['day', '提供资料之日', 'information given on'],
};

const workers = {
  employees: ['建立劳动关系的劳动者', 'employees'],
  others: ['其他劳动者', 'other workers'],
  both: ['两者', 'both'],
} as const;

/** Words for their closed lists, by field. */
export const consultationWords: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> =
  {
    ruleTopic: {
      'entry-exit': ['进入退出', 'entry and exit'],
      allocation: ['订单分配', 'allocation of orders'],
      'piece-price': ['计件单价', 'piece price'],
      'take-rate': ['抽成比例', 'take rate'],
      'pay-composition': ['报酬构成及支付', 'composition and payment of pay'],
      hours: ['工作时间', 'working time'],
      'rewards-penalties': ['奖惩', 'rewards and penalties'],
      safety: ['劳动安全卫生', 'safety and health'],
      other: ['其他', 'other'],
    },
    addressed: workers,
    requestAbout: workers,
  };
