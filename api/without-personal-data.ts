import type { Door } from './door.ts';

/** Why nobody’s personal data is read at a door: of a resource, or of one door by its name. */
interface Without {
  readonly resource?: string;
  readonly door?: string;
  readonly why: string;
}

/**
 * Doors behind which nobody’s personal data is read. Every other door names the purpose it reads it for; a door that does neither, or
 * both, stops the start.
 */
const withoutPersonalData: readonly Without[] = [
  { resource: 'health', why: '只有运行状态' },
  { resource: 'metrics', why: '只有数量' },
  { resource: 'interface', why: '公开的接口文档和委托书文本' },
  { resource: 'document-check', why: '只有文书的标题、文号、日期、机关和摘要；当事人自己的文书不答出具人' },
  { resource: 'purposes', why: '公开的目的、依据、期限和公钥' },
  { resource: 'holiday-notice', why: '公开的放假调休通知' },
  { resource: 'duty', why: '单位的任务、做法和证据名称，没有个人' },
  { resource: 'procedure', why: '公开的办事指南' },
  { resource: 'case-due', why: '只有案号、步骤和期限' },
  { resource: 'sign-in', why: '只有来登录的人自己刚刚填的和自己登录到哪一步' },
  { resource: 'own-account', why: '只有来的人自己的登录设备和登录方式，没有姓名和号码' },
  { resource: 'notice-channel', why: '只有来的人自己接收消息的方式；号码封存，不显示' },
  { resource: 'audit', why: '审查的进度和件数' },
  { resource: 'platform-application', why: '企业的接入申请' },
  { resource: 'platform-key', why: '企业的密钥' },
  { resource: 'receipt', why: '批号、文件名和行数' },
  { resource: 'impact-assessment', why: '影响评估中没有个人信息' },
  { resource: 'retention', why: '只有件数' },
  { resource: 'weather-signal', why: '预警信号本身' },
  { resource: 'signal-response', why: '各平台的单数和人数' },
  { resource: 'publication', why: '依法公布的：劳动者不出现，企业负责人只按第29号令、第45号令列名' },
  { resource: 'publication-objection', why: '只收企业的异议，当即封存' },
  { resource: 'credit-record', why: '只有企业的等级、文书、日期和措施' },
  { resource: 'draw', why: '只有企业、执法证号（账号）、权重和回避的法定情形' },
  { resource: 'draw-desk', why: '只有企业、账号和执法证号，没有姓名' },
  { resource: 'draw-witness', why: '只记账号确认过承诺值' },
  { resource: 'joint-measure', why: '只有企业和措施' },
  { door: 'publication-file.list', why: '只有企业、状态和期限' },
  { door: 'publication-file.check', why: '只记审核过' },
  { door: 'publication-file.publish', why: '只记公布和停止的日子' },
  { door: 'publication-file.objection', why: '只收企业的异议，当即封存' },
  { door: 'ride-files', why: '收到的文件名、摘要和件数' },
  { door: 'port-call.create', why: '只问预警信号和共享目录，不问人' },
  { door: 'bureau-finding-counts', why: '按规则和结果的件数' },
  { door: 'open-upload', why: '收到多少字节' },
  { door: 'port-calls', why: '只有对外调用的状态；问的和答的都不在内' },
  { door: 'port-call.create', why: '发出的询问由经办人填写；答回的只有编号和状态' },
  { door: 'weather-signal.create', why: '气象信号，没有个人' },
  { door: 'weather-signals', why: '气象信号，没有个人' },
  { door: 'signal-responses', why: '平台在信号下做了什么，只有件数' },
  { door: 'ride-files', why: '市级平台的文件名、摘要和行数' },
  { door: 'port-call-reply', why: '只登记收到的答复，答回的只有状态' },
];

/** What is wrong with what a door says of personal data, in words for whoever wrote it; null where nothing is. */
export function purposeFault({ name, purpose, allows }: Pick<Door, 'name' | 'purpose' | 'allows'>): string | null {
  const without = withoutPersonalData.find((one) => one.door === name || one.resource === allows.resource);
  if (purpose === undefined && without === undefined)
    return `door ${name}: no purpose for personal data, and not among doors without any`;
  if (purpose !== undefined && without !== undefined)
    return `door ${name}: ${purpose} is its purpose, but it is among doors without personal data`;
  return null;
}
