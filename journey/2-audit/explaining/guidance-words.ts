import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on 用工指导（措施一）. */
export const guidanceColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'dialogueMechanism.form': ['形式', 'form'],
  'dialogueMechanism.from': ['起', 'from'],
  'dialogueMechanism.to': ['止', 'to'],
  'dialogueMechanism.meetingsPerYear': ['约定每年开会次数', 'meetings a year agreed'],
  'dialogueMechanism.rulesId': ['机制文件', 'rules of the mechanism'],
  'dialogueMechanism.unionContact': ['有工会联系人', 'union contact'],
  'dialogueMeeting.heldOn': ['开会日期', 'held on'],
  'dialogueMeeting.mattersRaised': ['劳动者提出的事项', 'matters raised'],
  'dialogueMeeting.mattersAnswered': ['已经答复的事项', 'matters answered'],
  'dialogueMeeting.minutesId': ['纪要', 'minutes'],
  'dialogueMeeting.unionPresent': ['工会参加', 'union present'],
  'dialogueMeeting.representatives': ['参加的劳动者代表', 'representatives present'],
  'careAct.actedOn': ['日期', 'on'],
  'careAct.kind': ['做了什么', 'what was done'],
  'careAct.workersReached': ['惠及劳动者', 'workers reached'],
  'careAct.evidenceId': ['证据', 'evidence'],
  'careerPath.arrangedOn': ['日期', 'on'],
  'careerPath.kind': ['通道', 'path'],
  'careerPath.workers': ['劳动者人数', 'workers'],
  'careerPath.evidenceId': ['证据', 'evidence'],
  'selfCheckAnswer.item': ['自查项目', 'item'],
  'selfCheckAnswer.reply': ['答复', 'answer'],
  'selfCheckAnswer.answeredOn': ['答复日期', 'answered on'],
  'selfCheckAnswer.evidenceId': ['证据', 'evidence'],
  'selfCheckAnswer.correctionDueOn': ['整改期限', 'correction due'],
  'selfCheckAnswer.correctedOn': ['整改完成日期', 'corrected on'],
};

/** English for the Chinese words of their code lists. */
export const guidanceCodes: Readonly<Record<string, string>> = {
  协商恳谈会: 'talks',
  劳动者代表会议: 'meeting of representatives',
  线上意见渠道: 'online channel',
  与行业协会或者工会的联席会议: 'joint meeting with association or union',
  慰问和困难帮扶: 'visits and hardship aid',
  健康体检: 'health examination',
  心理关怀: 'psychological care',
  文体活动: 'culture and sport',
  休息场所和设施: 'places to rest',
  劳动条件改善: 'better working conditions',
  装备和防护用品: 'equipment and protection',
  其他关爱活动: 'other care',
  技能培训: 'skills training',
  技能等级评价: 'skill grading',
  晋升管理岗位: 'promotion to management',
  学历提升: 'schooling',
  转为订立劳动合同: 'taken on under a labour contract',
  其他发展通道: 'other path',
  做到: 'done',
  没有做到: 'not done',
  不适用: 'does not apply',
};

/** Where what these rules miss comes from. */
export const guidanceSources: Readonly<Record<string, MissingSource>> = {};
