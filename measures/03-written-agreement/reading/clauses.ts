/** Kinds of text an agreement may be, by what it must contain. */
export const agreementKinds = [
  'labour-contract',
  'part-time-contract',
  'written-agreement',
  'dispatch-agreement',
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** One clause a kind of agreement must contain, and words that show it. All groups of `words` must occur in one article, or near one another. */
export interface RequiredClause {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly words: readonly RegExp[];
}

const clause = (id: string, zh: string, en: string, ...words: RegExp[]): RequiredClause => ({ id, zh, en, words });

/** The nine items of 劳动合同法 art. 17. */
const labour = [
  clause(
    'L1',
    '用人单位名称、住所、负责人',
    'employer, domicile, person in charge',
    /甲方|用人单位/,
    /统一社会信用代码|名称|公司/,
    /住所|地址|注册地|法定代表人|负责人/,
  ),
  clause('L2', '劳动者姓名、住址、身份证号', 'worker, address, identity number', /乙方|劳动者|员工/, /身份证|证件号/),
  clause('L3', '合同期限', 'term', /期限|自.{0,16}起.{0,16}止|无固定期限|固定期限/),
  clause('L4', '工作内容和工作地点', 'work content and place', /岗位|工作内容|从事/, /工作地点|工作区域|工作地|地点/),
  clause('L5', '工作时间和休息休假', 'working time and rest', /工作时间|工时|每日工作|每天工作/, /休息|休假/),
  clause('L6', '劳动报酬', 'pay', /工资|劳动报酬|报酬|薪/, /元|标准|计件|支付|发放/),
  clause('L7', '社会保险', 'social insurance', /社会保险|社保|五险|养老保险/),
  clause(
    'L8',
    '劳动保护、劳动条件和职业危害防护',
    'labour protection and conditions',
    /劳动保护|劳动条件|职业危害|安全生产|防护|劳保/,
  ),
  clause('L9', '女职工特殊权益等其他事项', "women's protection and other items", /女职工|女性员工|孕期|产假/),
] as const;

const partTime = [
  clause('P1', '双方身份', 'parties', /甲方|用人单位/, /乙方|劳动者/),
  clause('P2', '工作时间', 'hours', /小时/, /每日|每天|每周|平均/),
  clause('P3', '小时计酬', 'hourly pay', /每小时|小时工资|小时计酬|元\/小时/),
  clause('P4', '结算支付周期', 'pay cycle', /十五日|15日|15天|十五天|每周|每半月|半个月|周结|日结/),
  clause('P5', '工作内容和地点', 'work content and place', /岗位|工作内容|从事/, /地点|区域|工作地/),
  clause('P6', '工伤保险和劳动保护', 'injury insurance and protection', /工伤保险|工伤/),
] as const;

/** The fifteen headings for quasi-employees; most from memory of the ministry's reference texts (待核实). */
const written = [
  clause(
    'W1',
    '各方身份和分工',
    'parties and what each does',
    /甲方|平台|企业/,
    /乙方|劳动者|骑手|司机/,
    /身份证|统一社会信用代码|证件/,
  ),
  clause(
    'W2',
    '关系的性质及说明',
    'nature of the relation',
    /不完全符合确立劳动关系|关系性质|法律关系|用工关系|书面协议/,
  ),
  clause('W3', '期限和起始', 'term and start', /期限|有效期|自.{0,16}起/),
  clause('W4', '服务内容和区域', 'work and area', /服务内容|从事|业务|配送|运输|服务/, /区域|路线|范围|地点/),
  clause('W5', '工作时间和休息', 'time and rest', /时间|时长|小时/, /休息|疲劳|停止派单|下线/),
  clause('W6', '报酬', 'pay', /报酬|单价|计费|服务费|收入/, /元|公式|规则|标准/, /支付|结算|到账/),
  clause('W7', '安全和装备', 'safety and equipment', /安全|头盔|装备|防护/),
  clause('W8', '职业伤害保障和社会保险', 'injury cover and insurance', /职业伤害|工伤|保障|社会保险/),
  clause('W9', '规则算法及变更', 'rules, algorithms and changes', /规则|算法/, /公示|告知|变更|征求/),
  clause('W10', '奖惩和申诉', 'rewards, penalties, appeal', /奖|罚|扣/, /申诉|异议|复核/),
  clause('W11', '在其他平台就业', 'work for other platforms', /其他平台|其它平台|多平台|多个平台/),
  clause('W12', '个人信息', 'personal data', /个人信息|隐私/),
  clause('W13', '变更、中止、终止', 'change, suspension, end', /解除|终止|中止/, /通知|提前|书面/),
  clause('W14', '争议处理', 'disputes', /争议|纠纷/, /调解|仲裁|诉讼|法院/),
  clause('W15', '文本和保存', 'copies and retention', /一式|各执|查看|下载|保存/),
] as const;

/** The thirteen items of 劳务派遣暂行规定 art. 7. */
const dispatch = [
  clause('D1', '派遣岗位名称和性质', 'post and its nature', /岗位/, /临时性|辅助性|替代性|性质/),
  clause('D2', '工作地点', 'place', /工作地点|地点|工作区域/),
  clause('D3', '派遣人数和期限', 'number and period', /人数|名/, /期限|自.{0,16}起/),
  clause('D4', '同工同酬的报酬数额和支付方式', 'equal pay', /同工同酬/),
  clause('D5', '社会保险费数额和支付方式', 'social insurance', /社会保险/),
  clause('D6', '工作时间和休息休假', 'hours and leave', /工作时间|工时/, /休息|休假/),
  clause('D7', '工伤、生育、患病待遇', 'injury, maternity, sickness', /工伤/, /生育|患病|医疗/),
  clause('D8', '劳动安全卫生和培训', 'safety, health, training', /安全|卫生/, /培训/),
  clause('D9', '经济补偿等费用', 'severance and similar', /经济补偿/),
  clause('D10', '协议期限', 'term of the agreement', /协议期限|本协议.{0,10}(?:有效期|期限)/),
  clause('D11', '派遣服务费', 'service fee', /服务费|管理费/),
  clause('D12', '违约责任', 'breach', /违约责任|违约/),
  clause('D13', '其他事项', 'other items', /其他|未尽事宜/),
] as const;

/** Required clauses by kind. */
export const requiredClauses: Readonly<Record<AgreementKind, readonly RequiredClause[]>> = {
  'labour-contract': labour,
  'part-time-contract': partTime,
  'written-agreement': written,
  'dispatch-agreement': dispatch,
};
