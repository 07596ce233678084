import { code, day, integer, table, text } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Codes of dialogueForm. */
export const dialogueFormCodes = {
  '1': '协商恳谈会',
  '2': '劳动者代表会议',
  '3': '线上意见渠道',
  '4': '与行业协会或者工会的联席会议',
} as const;

/** Codes of careKind. */
export const careKindCodes = {
  '1': '慰问和困难帮扶',
  '2': '健康体检',
  '3': '心理关怀',
  '4': '文体活动',
  '5': '休息场所和设施',
  '6': '劳动条件改善',
  '7': '装备和防护用品',
  '9': '其他关爱活动',
} as const;

/** Codes of careerKind. */
export const careerKindCodes = {
  '1': '技能培训',
  '2': '技能等级评价',
  '3': '晋升管理岗位',
  '4': '学历提升',
  '5': '转为订立劳动合同',
  '9': '其他发展通道',
} as const;

/** Codes of selfCheckReply. */
export const selfCheckReplyCodes = { '1': '做到', '2': '没有做到', '3': '不适用' } as const;

/** Why the county may ask: to guide and encourage, never to fine. */
const legalBasis = '城人社发〔2022〕97号（一）';

/** Tables of the exchange on 用工指导（措施一）. */
export const guidance = {
  dialogueMechanism: table(
    'dialogueMechanism',
    { zh: '交流协商机制', en: 'Dialogue mechanisms', legalBasis, size: 'record', startColumn: null },
    {
      form: code('形式', dialogueFormCodes),
      from: day('起'),
      to: day('止').optional(),
      meetingsPerYear: integer('约定每年开会次数').optional(),
      rulesId: text('机制文件编号', 200).optional(),
      unionContact: code('有工会联系人', yesNo).optional(),
    },
  ),
  dialogueMeeting: table(
    'dialogueMeeting',
    { zh: '交流协商会议', en: 'Dialogue meetings', legalBasis, size: 'record', startColumn: 'heldOn' },
    {
      heldOn: day('开会日期'),
      mattersRaised: integer('劳动者提出的事项').optional(),
      mattersAnswered: integer('已经答复的事项').optional(),
      minutesId: text('纪要编号', 200).optional(),
      unionPresent: code('工会参加', yesNo).optional(),
      representatives: integer('参加的劳动者代表人数').optional(),
    },
  ),
  careAct: table(
    'careAct',
    { zh: '关爱和改善劳动条件', en: 'Care and working conditions', legalBasis, size: 'record', startColumn: 'actedOn' },
    {
      actedOn: day('日期'),
      kind: code('做了什么', careKindCodes),
      workersReached: integer('惠及劳动者人数').optional(),
      evidenceId: text('证据编号', 200).optional(),
    },
  ),
  careerPath: table(
    'careerPath',
    { zh: '职业发展', en: 'Career paths', legalBasis, size: 'record', startColumn: 'arrangedOn' },
    {
      arrangedOn: day('日期'),
      kind: code('通道', careerKindCodes),
      workers: integer('劳动者人数').optional(),
      evidenceId: text('证据编号', 200).optional(),
    },
  ),
  selfCheckAnswer: table(
    'selfCheckAnswer',
    { zh: '自查答复', en: 'Self-check answers', legalBasis, size: 'record', startColumn: null },
    {
      item: text('自查项目（规则名，或者清单编号）', 100),
      reply: code('答复', selfCheckReplyCodes),
      answeredOn: day('答复日期'),
      evidenceId: text('证据编号', 200).optional(),
      correctionDueOn: day('企业自定的整改期限').optional(),
      correctedOn: day('整改完成日期').optional(),
    },
  ),
};
