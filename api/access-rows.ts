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
  row('worker', 'read', 'prompt', 'own', '休息提醒发给本人；城人社发〔2022〕97号（七）'),
  row('platform', 'list', 'prompt', 'enterprise', '平台只看自己的订单显示的提醒；跨平台的须劳动者同意'),
  row('worker', 'read', 'clock', 'own', '本人的工时本人看'),
  row('worker', 'read', 'prompt-consent', 'own', '本人的同意本人看；个人信息保护法第十四、十五条'),
  row('worker', 'change', 'prompt-consent', 'own', '本人同意、撤回；个人信息保护法第十四、十五条'),
];
