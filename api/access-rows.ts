import type { AccessRow, Action, Relation, Role } from './access.ts';

/** One line of the table: who, what, to what, how it stands to them, and why. */
const row = (role: Role, action: Action, resource: string, relation: Relation, why: string): AccessRow => ({
  role,
  action,
  resource,
  relation,
  why,
});

/** The same line for several roles. */
const rows = (given: readonly Role[], action: Action, resource: string, relation: Relation, why: string): AccessRow[] =>
  given.map((role) => row(role, action, resource, relation, why));

/** Roles of people who sign in. */
const people = [
  'worker',
  'delegate',
  'clerk',
  'enterprise-admin',
  'union-officer',
  'officer',
  'head',
  'township-officer',
  'mediator',
  'arbitrator',
  'hearing-clerk',
  'legal-aid',
  'court-liaison',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;
/** Roles of people who may have a part in a case. */
const inCases = [
  'worker',
  'delegate',
  'clerk',
  'enterprise-admin',
  'union-officer',
  'officer',
  'head',
  'township-officer',
  'mediator',
  'arbitrator',
  'hearing-clerk',
  'legal-aid',
  'court-liaison',
] as const;
const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const;

/**
 * 谁可以对什么做什么: who may do what to what. Read by every door (`may`, `whereMay`); a resource or an action that is not here is nobody’s.
 */
export const accessRows: readonly AccessRow[] = [
  row('public', 'read', 'health', 'any', '运行状态不含个人信息'),
  row('public', 'read', 'interface', 'any', '接口文档公开'),
  row('system-admin', 'read', 'metrics', 'any', '运行监测；系统管理员'),
  row('system', 'read', 'metrics', 'any', '运行监测；采集程序'),
  // 登录
  row('public', 'read', 'sign-in', 'any', '看自己是否已登录'),
  row('public', 'start', 'sign-in', 'any', '谁都可以来登录；每一步各自核对'),
  row('public', 'change', 'sign-in', 'any', '登录途中设置密码和第二步验证；门里核对登录到了哪一步'),
  row('public', 'withdraw', 'sign-in', 'any', '随时可以退出、去掉自己的登录方式；门里核对是本人'),
  ...rows(people, 'list', 'own-account', 'any', '看自己的登录设备和登录方式；只取本人的行'),
  row('worker', 'create', 'delegation', 'own', '本人委托他人代办，个人信息保护法第十三条、第十五条'),
  row('worker', 'list', 'delegation', 'own', '本人看自己的委托'),
  row('worker', 'withdraw', 'delegation', 'own', '本人随时撤回，个人信息保护法第十五条'),
  // 账号和角色：开账号、授角色、查授权分给三个人（GB/T 22239-2019 三级）
  row('system-admin', 'create', 'account', 'any', '系统管理员开账号，不授角色'),
  row('system-admin', 'withdraw', 'account', 'any', '系统管理员注销账号'),
  ...rows(administrators, 'list', 'account', 'any', '三员都要核对账号清单'),
  row('security-admin', 'create', 'role-grant', 'any', '安全管理员授角色，不开账号'),
  row('security-admin', 'withdraw', 'role-grant', 'any', '安全管理员撤角色'),
  row('security-admin', 'change', 'role-grant', 'any', '安全管理员重置登录方式、让账号退出'),
  row('security-admin', 'list', 'role-grant', 'any', '安全管理员看角色的来去'),
  row('audit-admin', 'list', 'role-grant', 'any', '审计管理员核查谁给谁授过什么'),
  row('enterprise-admin', 'create', 'clerk', 'enterprise', '企业管理员给本企业经办人开账号'),
  row('enterprise-admin', 'withdraw', 'clerk', 'enterprise', '企业管理员撤本企业经办人'),

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
    row('platform', action, 'enterprise-finding', 'enterprise', '平台按密钥看关于本平台的线索，不含其他平台的情况'),
    row(
      'enterprise-admin',
      action,
      'enterprise-finding',
      'enterprise',
      '企业管理员看关于本平台的线索，不含其他平台的情况',
    ),
  ]),
  row('worker', 'read', 'prompt', 'own', '休息提醒发给本人；城人社发〔2022〕97号（七）'),
  row('platform', 'list', 'prompt', 'enterprise', '平台只看自己的订单显示的提醒；跨平台的须劳动者同意'),
  row('worker', 'read', 'clock', 'own', '本人的工时本人看'),
  row('officer', 'list', 'port-call', 'unit', '经办人看本单位的对外调用'),
  row('head', 'list', 'port-call', 'unit', '负责人看本单位的对外调用'),
  row('officer', 'read', 'port-call', 'unit', '经办人打印本单位的纸面文书；内容含个人信息，逐次留痕'),
  row('officer', 'change', 'port-call', 'unit', '经办人登记本单位收到的纸面答复'),
  row('officer', 'create', 'port-call', 'unit', '经办人查询气象信号、申请市级共享数据；政务数据共享条例'),
  row('officer', 'create', 'weather-signal', 'unit', '应急管理局经办人登记纸面收到的预警信号'),
  ...rows(
    ['officer', 'head', 'union-officer', 'township-officer', 'auditor'],
    'list',
    'weather-signal',
    'any',
    '预警信号本来就公开，不含个人信息',
  ),
  ...rows(['officer', 'head'], 'list', 'signal-response', 'unit', '（八）的责任单位看预警期间各平台做了什么；只有件数'),
  row('township-officer', 'list', 'signal-response', 'township', '乡镇（街道）看覆盖本辖区的预警；只有件数'),
  row('auditor', 'list', 'signal-response', 'any', '审计看全部；只有件数'),
  row('officer', 'create', 'ride-file', 'unit', '交通局经办人交市级平台共享的网约车记录；不向企业重复收集'),
  ...rows(['officer', 'head'], 'list', 'ride-file', 'unit', '交通局看交来过的文件和回执'),
  // 案件附件
  ...(['create', 'list', 'read', 'withdraw'] as const).flatMap((action) =>
    rows(
      inCases,
      action,
      'attachment',
      'any',
      '当事人、办案单位、被征求意见的单位的附件；门里按案件逐件核对，草稿只有本人',
    ),
  ),
  // 消息：各看各的；发给账号本人的，门里按账号核对
  ...(['list', 'change'] as const).flatMap((action) => [
    row('worker', action, 'notice', 'own', '本人看自己案件的消息'),
    row('delegate', action, 'notice', 'delegated', '受托人看委托人案件的消息'),
    ...rows(['clerk', 'enterprise-admin'], action, 'notice', 'enterprise', '企业看涉及本企业的案件的消息'),
    ...rows(
      ['union-officer', 'officer', 'head', 'mediator', 'arbitrator', 'hearing-clerk', 'legal-aid', 'court-liaison'],
      action,
      'notice',
      'unit',
      '办案单位看发给本单位的消息',
    ),
    row('township-officer', action, 'notice', 'township', '乡镇（街道）看发给本乡镇的消息'),
    ...rows(inCases, action, 'notice-channel', 'any', '本人定自己接收消息的方式；只取本人的行'),
  ]),
  // 个人信息
  row('public', 'read', 'purposes', 'any', '处理目的、依据、保存期限公开，个人信息保护法第七条、第十七条'),
  row('worker', 'list', 'looks', 'own', '本人看谁看过自己的信息，个人信息保护法第四十四条'),
  row('delegate', 'list', 'looks', 'delegated', '受托人代看谁看过委托人的信息'),
  row('worker', 'list', 'consent', 'own', '本人看自己的同意'),
  row('worker', 'create', 'consent', 'own', '本人同意，个人信息保护法第十四条；不能代为同意'),
  row('worker', 'withdraw', 'consent', 'own', '本人随时撤回同意，个人信息保护法第十五条'),
  row('worker', 'export', 'evidence', 'own', '本人复制自己的信息，个人信息保护法第四十五条；不能代取'),
  row(
    'worker',
    'create',
    'data-request',
    'own',
    '本人请求复制、更正、删除、说明，个人信息保护法第四十五条至第四十八条',
  ),
  row('delegate', 'create', 'data-request', 'delegated', '受托人代为请求更正、说明'),
  row('worker', 'list', 'data-request', 'own', '本人看自己的请求和答复'),
  row('delegate', 'list', 'data-request', 'delegated', '受托人代看请求和答复'),
  row('worker', 'withdraw', 'data-request', 'own', '本人撤回自己的请求'),
  ...rows(['officer', 'head'], 'list', 'data-request', 'unit', '负责答复的单位看请求清单，不含内容'),
  ...rows(['officer', 'head'], 'read', 'data-request', 'unit', '负责答复的单位看请求，不含内容，每次留痕'),
  ...rows(
    ['officer', 'head'],
    'reveal',
    'data-request',
    'unit',
    '负责答复的单位写明理由后看请求内容，每次留痕并给本人看',
  ),
  ...rows(
    ['officer', 'head'],
    'decide',
    'data-request',
    'unit',
    '负责答复的单位受理、答复，写明理由，个人信息保护法第五十条',
  ),
  ...rows(['officer', 'head'], 'list', 'person', 'unit', '负责单位按号码查找个人，只显示掩码，每次留痕'),
  ...rows(['officer', 'head'], 'read', 'person', 'unit', '负责单位看个人，只显示掩码，每次留痕'),
  ...rows(['officer', 'head'], 'reveal', 'person', 'unit', '负责单位写明理由后揭示，每次留痕并给本人看'),
  row('security-admin', 'create', 'impact-assessment', 'any', '安全管理员提交影响评估，个人信息保护法第五十五条'),
  row('head', 'decide', 'impact-assessment', 'unit', '责任单位负责人批准、不批准或者终止；不能是提交人'),
  row('head', 'list', 'impact-assessment', 'unit', '责任单位负责人看本单位的影响评估'),
  ...rows(
    ['security-admin', 'audit-admin', 'auditor'],
    'list',
    'impact-assessment',
    'any',
    '核对影响评估；其中没有个人信息',
  ),
  ...rows(administrators, 'list', 'retention', 'any', '三员核对到期应删的记录，只有件数'),
];
