import type { AccessRow, Action, Relation, Role } from './access.ts';

/** One line of the table: who, what, to what, how it stands to them, and why. */
const row = (role: Role, action: Action, resource: string, relation: Relation, why: string): AccessRow => ({
  role,
  action,
  resource,
  relation,
  why,
});

/**
 * 谁可以对什么做什么: who may do what to what. Read by every door (`may`, `whereMay`); a resource or an action that is not here is nobody’s.
 */
export const accessRows: readonly AccessRow[] = [
  row('public', 'read', 'health', 'any', '运行状态不含个人信息'),
  row('public', 'read', 'interface', 'any', '接口文档公开'),
  row('system-admin', 'read', 'metrics', 'any', '运行监测；系统管理员'),
  row('system', 'read', 'metrics', 'any', '运行监测；采集程序'),
  row('officer', 'list', 'port-call', 'unit', '经办人看本单位的对外调用'),
  row('head', 'list', 'port-call', 'unit', '负责人看本单位的对外调用'),
  row('officer', 'read', 'port-call', 'unit', '经办人打印本单位的纸面文书；内容含个人信息，逐次留痕'),
  row('officer', 'change', 'port-call', 'unit', '经办人登记本单位收到的纸面答复'),
];
