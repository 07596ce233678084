import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on rule texts and negotiation (measure 11). */
export const consultationColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'ruleVersion.ruleId': ['规则编号', 'rule'],
  'ruleVersion.version': ['版本', 'version'],
  'ruleVersion.title': ['名称', 'title'],
  'ruleVersion.topic': ['事项', 'matter'],
  'ruleVersion.addressed': ['适用于', 'about'],
  'ruleVersion.algorithm': ['是平台算法', 'an algorithm'],
  'ruleVersion.effectiveAt': ['开始施行的时间', 'in effect from'],
  'ruleVersion.withdrawnAt': ['停止施行的时间', 'withdrawn at'],
  'ruleVersion.commentFrom': ['征求意见起', 'comments from'],
  'ruleVersion.commentTo': ['征求意见止', 'comments to'],
  'ruleVersion.consultedOn': ['协商日期', 'consulted on'],
  'ruleVersion.consultationRecordId': ['协商纪要编号', 'minutes'],
  'ruleVersion.publishedOn': ['公示日期', 'published on'],
  'ruleVersion.toldOn': ['告知劳动者日期', 'workers told on'],
  'negotiationRequest.by': ['提出方', 'by'],
  'negotiationRequest.about': ['涉及的劳动者', 'about'],
  'negotiationRequest.matter': ['事项', 'matter'],
  'negotiationRequest.requestedOn': ['收到书面要求之日', 'received on'],
  'negotiationRequest.answeredOn': ['书面答复之日', 'answered on'],
  'negotiationRequest.meetingOn': ['协商会议之日', 'meeting on'],
  'negotiationRequest.informationOn': ['提供资料之日', 'information given on'],
};

/** English for the Chinese words of their code lists. */
export const consultationCodes: Readonly<Record<string, string>> = {
  进入退出: 'entry and exit',
  订单分配: 'allocation of orders',
  计件单价: 'piece price',
  抽成比例: 'take rate',
  报酬构成及支付: 'composition and payment of pay',
  工作时间: 'working time',
  奖惩: 'rewards and penalties',
  劳动安全卫生: 'safety and health',
  建立劳动关系的劳动者: 'employees',
  其他劳动者: 'other workers',
  两者: 'both',
  工会: 'trade union',
  劳动者代表: 'representatives of workers',
};

/** Where what these rules miss comes from. */
export const consultationSources: Readonly<Record<string, MissingSource>> = {
  ruleTopic: { table: 'ruleVersion', column: 'topic' },
  addressed: { table: 'ruleVersion', column: 'addressed' },
  commentTo: { table: 'ruleVersion', column: 'commentTo' },
  minutesId: { table: 'ruleVersion', column: 'consultationRecordId' },
  requestAbout: { table: 'negotiationRequest', column: 'about' },
  requestedOn: { table: 'negotiationRequest', column: 'requestedOn' },
};
