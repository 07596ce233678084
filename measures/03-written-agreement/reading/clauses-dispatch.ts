import type { RequiredClause, Words } from './clauses.ts';

const one = (id: string, zh: string, en: string, title: RegExp, ...words: Words[]): RequiredClause => ({
  id,
  zh,
  en,
  parts: [{ zh, en, title, words }],
});

/** The thirteen items of 劳务派遣暂行规定 art. 7 in the agreement between agency and user enterprise. */
export const dispatchClauses: readonly RequiredClause[] = [
  {
    id: 'D1',
    zh: '派遣的工作岗位名称和岗位性质',
    en: 'post and its nature',
    parts: [
      { zh: '岗位名称', en: 'the post', title: /岗位/, words: [/岗位(?:名称)?(?:为|是|：|及|和)?|工种/] },
      {
        zh: '岗位性质（临时性、辅助性、替代性）',
        en: 'its nature: temporary, auxiliary or substitute',
        words: [/临时性|辅助性|替代性|岗位(?:的)?性质/],
      },
    ],
  },
  one('D2', '工作地点', 'place', /工作地点|工作区域/, /工作(?:地点|地|场所|区域)|服务区域|派遣地点|用工地点/),
  {
    id: 'D3',
    zh: '派遣人员数量和派遣期限',
    en: 'number and period',
    parts: [
      {
        zh: '派遣人员数量',
        en: 'the number',
        title: /人数|数量|人员/,
        words: [
          /(?:派遣)?(?:人员)?(?:数量|人数)|派遣(?:劳动者|员工|人员)?[^。；]{0,10}[\d一二三四五六七八九十百＿]+(?:名|人)/,
        ],
      },
      {
        zh: '派遣期限',
        en: 'the period',
        title: /派遣期限/,
        words: [
          /派遣(?:的)?(?:期限|期间|期为|期自)|(?:每名|每批|用工)[^。；]{0,8}期限/,
          [/派遣/, /自[^。；]{1,24}(?:起|开始)[^。；]{0,8}至/],
        ],
      },
    ],
  },
  one(
    'D4',
    '按照同工同酬原则确定的劳动报酬数额和支付方式',
    'equal pay, amount and method',
    /同工同酬|劳动报酬|工资/,
    /同工同酬|相同的(?:劳动报酬)?分配办法/,
    [/被派遣|派遣(?:员工|劳动者|人员)|劳动报酬|工资/, /元|＿|支付|发放|标准/],
  ),
  one(
    'D5',
    '社会保险费的数额和支付方式',
    'social insurance, amount and method',
    /社会保险/,
    /社会保险(?!部门|行政|经办)|社保(?!部门|局|机构|中心)/,
  ),
  {
    id: 'D6',
    zh: '工作时间和休息休假事项',
    en: 'hours and leave',
    parts: [
      { zh: '工作时间', en: 'hours', title: /工作时间|工时/, words: [/工作时间|工时|每[日天周][^。；]{0,10}小时/] },
      { zh: '休息休假', en: 'rest and leave', title: /休息|休假/, words: [/休息|休假|年假/] },
    ],
  },
  {
    id: 'D7',
    zh: '被派遣劳动者工伤、生育或者患病期间的相关待遇',
    en: 'treatment on injury, maternity, sickness',
    parts: [
      { zh: '工伤', en: 'injury', words: [/工伤|职业病|事故伤害/] },
      { zh: '生育或者患病', en: 'maternity or sickness', words: [/生育|患病|产假|孕期|病假|医疗期|非因工负伤/] },
    ],
  },
  one(
    'D8',
    '劳动安全卫生以及培训事项',
    'safety, health and training',
    /安全|卫生|培训/,
    /劳动安全|安全卫生|安全生产|劳动保护|职业卫生|劳动条件|安全(?:教育|培训)|(?:岗位|上岗|岗前|技能|业务)培训|培训/,
  ),
  one('D9', '经济补偿等费用', 'severance and similar costs', /经济补偿|补偿/, /经济补偿|补偿金|赔偿金/),
  one(
    'D10',
    '劳务派遣协议期限',
    'term of the agreement',
    /协议(?:的)?(?:期限|有效期)/,
    /(?:本)?协议(?:的)?(?:有效)?期限?(?:为|自|：|[\d一二三＿])|本协议[^。；]{0,12}(?:有效期|期限)|协议自[^。；]{1,24}起[^。；]{0,8}至/,
  ),
  one(
    'D11',
    '劳务派遣服务费的支付方式和标准',
    'service fee, method and standard',
    /服务费|管理费|派遣费/,
    /(?:派遣)?(?:服务|管理)费|劳务派遣费/,
  ),
  one('D12', '违反劳务派遣协议的责任', 'liability for breach', /违约|违反/, /违约|违反(?:本)?协议/),
  one(
    'D13',
    '法律、法规、规章规定应当纳入的其他事项',
    'other items the law requires',
    /其他|争议|附则/,
    /其他(?:事项|约定|条款)|未尽事宜|争议(?:处理|解决)?|退回|商业秘密|监督检查/,
  ),
];
