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
  ...(['officer', 'head'] as const).map((role) =>
    row(role, 'start', 'audit', 'any', '发起审查：实施监督检查的部门；不涉及个人信息'),
  ),
  ...(['officer', 'head', 'union-officer', 'township-officer', 'auditor', 'system-admin'] as const).flatMap((role) =>
    (['list', 'read'] as const).map((action) =>
      row(role, action, 'audit', 'any', '审查的进度和结果数：不含个人信息，有关人员都可以看'),
    ),
  ),
  ...(['list', 'read'] as const).flatMap((action) => [
    row('officer', action, 'finding', 'unit', '责任单位看本单位负责的措施的线索；编码只显示前几位'),
    row('head', action, 'finding', 'unit', '单位负责人看本单位负责的措施的线索；编码只显示前几位'),
    row('union-officer', action, 'finding', 'unit', '工会看列有总工会的措施的线索'),
    row('township-officer', action, 'finding', 'township', '乡镇（街道）看主要在本辖区接单的劳动者的线索'),
    row('auditor', action, 'finding', 'any', '审计看全部线索，但看不到是哪位劳动者'),
    row('worker', action, 'own-finding', 'own', '劳动者看自己的线索'),
    row('delegate', action, 'own-finding', 'delegated', '受托人看委托他的劳动者的线索'),
    row('clerk', action, 'enterprise-finding', 'enterprise', '企业经办人看关于本平台的线索，不含其他平台的情况'),
    row(
      'enterprise-admin',
      action,
      'enterprise-finding',
      'enterprise',
      '企业管理员看关于本平台的线索，不含其他平台的情况',
    ),
  ]),
];
