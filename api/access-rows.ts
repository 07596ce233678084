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

  // 平台开放接口
  row('platform', 'create', 'batch', 'enterprise', '平台企业用工情况报告制度（十七）：只报本企业的'),
  row('platform', 'list', 'receipt', 'enterprise', '看本企业报送的回执'),
  row('platform', 'list', 'quarantine', 'enterprise', '取回本企业读不出的行，改好重报'),
  row('platform', 'read', 'platform-key', 'enterprise', '看自己的密钥和额度'),
  row('platform', 'create', 'upload', 'enterprise', '上传本企业的数据包'),
  row('platform', 'read', 'upload', 'enterprise', '看本企业的上传进度'),
  row('platform', 'change', 'upload', 'enterprise', '续传和完成本企业的上传'),
  row('enterprise-admin', 'create', 'platform-application', 'enterprise', '企业管理员为本企业申请接入'),
  row('enterprise-admin', 'list', 'platform-application', 'enterprise', '看本企业的接入申请'),
  row('enterprise-admin', 'list', 'platform-key', 'enterprise', '看本企业的密钥'),
  row('enterprise-admin', 'create', 'platform-key', 'enterprise', '为本企业领取、更换密钥'),
  row('enterprise-admin', 'withdraw', 'platform-key', 'enterprise', '停用本企业的密钥'),
  row('officer', 'list', 'platform-application', 'any', '经办人员受理接入申请'),
  row('officer', 'decide', 'platform-application', 'any', '经办人员批准接入：目的、依据、表和保存期限'),
  row('officer', 'list', 'platform-key', 'any', '经办人员核对密钥是否按期更换'),
  row('officer', 'create', 'platform-key', 'any', '企业没有管理员账号的，经办人员代为发放，当面交付'),
  row('officer', 'withdraw', 'platform-key', 'any', '密钥泄露时经办人员当即停用'),
  row('head', 'list', 'platform-application', 'any', '负责人查看接入申请'),
];
