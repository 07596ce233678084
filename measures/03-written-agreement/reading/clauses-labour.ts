import type { ClausePart, RequiredClause } from './clauses.ts';

const employerNamed: ClausePart = {
  zh: '用人单位名称',
  en: "the employer's name",
  of: 'enterprise',
  words: [
    /(?:甲方|用人单位|单位名称|企业名称|公司名称)(?:（[^）]{0,40}）)?(?:名称|全称)?：/,
    /(?:公司|店|站|合作社|事务所|中心|经营部|工作室)（(?:以下)?简?称/,
    /[\u4e00-\u9fa5]{2,}(?:公司|合作社|服务部|经营部|服务站|驿站|速递站|配送站|工作室|商行|车队|公会|商店|超市|饭店|厂)/,
  ],
};
const workerNamed: ClausePart = {
  zh: '劳动者姓名',
  en: "the worker's name",
  of: 'worker',
  words: [/(?:乙方|丙方|劳动者|员工|姓名)(?:（[^）]{0,40}）)?(?:姓名)?：/, /姓名/],
};
const workerIdentified: ClausePart = {
  zh: '身份证件号码',
  en: 'the identity number',
  of: 'worker',
  words: [/身份证|证件号|公民身份|身份号码|居民证|\d{6}[X\d*]{8,}/],
};
const workContent: ClausePart = {
  zh: '工作内容',
  en: 'the work',
  title: /工作内容|岗位|工种/,
  words: [
    /(?:工作)?(?:岗位|工种|职务|职位)(?:（工种）)?(?:为|是|：|名称)?/,
    /工作内容|(?<!一定)工作任务|工作职责/,
    /(?:受聘|应聘|录用|担任|担当|充当|负责|干|做)[^。；，]{0,14}(?:员(?!工)|工(?!作|资|时|伤)|师|司机|主播|骑手|客服|保洁|分拣|拣货|装卸|配送|登记|的活|帮厨|打包|巡检|仓管)/,
    /在[^。；]{2,24}(?:做|干|负责|当)[^。；]{0,12}(?:保洁|分拣|直播|拣货|装卸|打包|配送|帮厨|的活)|主要(?:任务|做|干|负责(?!人))|岗位职责|本职工作/,
    /从事[^。；]{0,24}(?:工作|岗位|业务|配送|运输|驾驶|分拣|劳动)|担任[^。；]{1,16}(?:工作|岗位|一职|员|师|经理)/,
  ],
};
const workPlace: ClausePart = {
  zh: '工作地点',
  en: 'the place of work',
  title: /工作地点|工作区域/,
  words: [
    /工作(?:地点|地(?:为|：|在)|区域|场所(?:为|：|在)|范围)|服务区域|配送区域|上班地点|用工地点/,
    /工作场[地所](?=为|在|：|位于|设)|上班的?地(?:点|方)|驻地|派驻|工作所在地|(?:在|到|位于|派往|派到)[^。；，]{2,24}(?:县|区|街道|镇|乡|村|仓|站|店|基地|园|中心|场|楼|路|直播间|食堂)(?!级|人|里的|政府|仲裁|法院|分账|结算)/,
    /在[^。；，]{2,24}(?:站点?|门店|仓库?|县|区|街道|镇|乡|片区|网点)(?:内|区域)?(?:工作|上岗|上班|从事|提供|担任|负责)/,
  ],
};

/** The nine items of 劳动合同法 art. 17 and what each must say. */
export const labourClauses: readonly RequiredClause[] = [
  {
    id: 'L1',
    zh: '用人单位名称、住所、法定代表人或者主要负责人',
    en: 'employer, domicile, person in charge',
    parts: [
      employerNamed,
      {
        zh: '住所',
        en: 'the domicile',
        of: 'enterprise',
        words: [/住所|地址|注册地|经营地|营业场所|经营场所|办公地|登记地/],
      },
      {
        zh: '法定代表人或者主要负责人',
        en: 'the person in charge',
        of: 'enterprise',
        words: [/法定代表人|主要负责人|负责人|法人代表|法人：|经营者|投资人/],
      },
    ],
  },
  {
    id: 'L2',
    zh: '劳动者姓名、住址和身份证件号码',
    en: 'worker, address, identity number',
    parts: [
      workerNamed,
      workerIdentified,
      { zh: '住址', en: 'the address', of: 'worker', words: [/住址|地址|住所|居住|现居|现住|家住|常住|户籍|户口|通讯处|家庭住|，住|家在/] },
    ],
  },
  {
    id: 'L3',
    zh: '劳动合同期限',
    en: 'term of the contract',
    parts: [
      {
        zh: '期限',
        en: 'the term',
        title: /合同期限|劳动合同期|聘用?期|合同的?期限|^期限/,
        words: [
          /(?:劳动)?合同(?:的)?期限|本合同(?:的)?(?:期限|有效期)|(?:无)?固定期限|以完成一定工作任务为期限/,
          /自[^。；]{1,24}(?:起|开始)[^。；]{0,6}至[^。；]{1,24}(?:止|终止|日)|合同期(?:为|自|：|[\d一二三＿])/,
        ],
      },
    ],
  },
  { id: 'L4', zh: '工作内容和工作地点', en: 'work content and place', parts: [workContent, workPlace] },
  {
    id: 'L5',
    zh: '工作时间和休息休假',
    en: 'working time, rest and leave',
    parts: [
      {
        zh: '工作时间',
        en: 'working time',
        title: /工作时间|工时/,
        words: [
          /(?:标准|综合计算|不定时)(?:工时|工作)|工时制|工作制|作息时间/,
          [/工作时间|每[日天周月]|上下?班|班次|一天|全天|单日|每个?(?:星期|礼拜|工作日)|一周/, /小时|点|时\d|工时|班|:|钟头/],
          /做[五六]休[一二]|[早朝][七八九]晚[四五六七]|轮班|倒班|白班|夜班(?!补)|坐班/,
        ],
      },
      {
        zh: '休息休假',
        en: 'rest and leave',
        title: /休息|休假/,
        words: [
          /休息休假|休息日|公休|周休|轮休|调休|[双单]休|年休假|带薪(?:年|休)|婚假|产假|休假|放假|做[五六]休|歇[一二两三\d]|歇息|年休|轮流歇|带薪假|每周[^。；]{0,8}休|休息[一二两三\d＿]/,
        ],
      },
    ],
  },
  {
    id: 'L6',
    zh: '劳动报酬',
    en: 'pay',
    parts: [
      {
        zh: '劳动报酬',
        en: 'pay',
        title: /报酬|工资|薪/,
        words: [
          [/(?<!加班|最低)工资|劳动报酬|报酬|薪酬|薪资|月薪|底薪|提成/, /元|＿|计件|标准|构成|支付|发放|组成|不低于|打到|发|付|块/],
          [/每月|月|薪水|底薪|计件|一件|每件/, /\d元|块钱/],
        ],
      },
    ],
  },
  {
    id: 'L7',
    zh: '社会保险',
    en: 'social insurance',
    deniedBy: ['no-social-insurance'],
    parts: [
      {
        zh: '社会保险',
        en: 'social insurance',
        title: /社会保险|社保/,
        words: [/社会保险(?!部门|行政|经办)|(?<!人力)社保(?!部门|局|机构|中心)|五险|养老保险|基本医疗保险|参保|(?:养老|医疗|失业|生育)[、，和](?:医疗|失业|工伤|养老|生育)/],
      },
    ],
  },
  {
    id: 'L8',
    zh: '劳动保护、劳动条件和职业危害防护',
    en: 'labour protection, conditions, hazards',
    deniedBy: ['injury-at-own-risk'],
    parts: [
      {
        zh: '劳动保护和劳动条件',
        en: 'protection and conditions',
        title: /劳动保护|劳动条件|职业危害|安全(?:生产|卫生)|职业健康/,
        words: [
          /劳动保护|劳动条件|职业危害|职业病|安全生产|劳动安全|安全卫生|劳保用品|防护(?:用品|装备|设备|措施)|工作条件/,
          [/提供|配备|发放|配|发|给/, /头盔|防护|反光|雨衣|手套|棉服|护腰|护目|口罩|耳塞|防滑|防砸|安全(?:帽|装备|设备|鞋|带)/],
          /安全(?:培训|教育|操作|规程|检查|交底|设施|措施|隐患)|急停|防暑|降温|高温作业|职业健康|冒险作业|防尘|消防|工伤预防/,
        ],
      },
    ],
  },
  {
    id: 'L9',
    zh: '女职工特殊保护等应当纳入的其他事项',
    en: "women's protection and other items the law requires",
    deniedBy: ['marriage-ban'],
    parts: [
      {
        zh: '女职工特殊保护',
        en: "women's protection",
        title: /女(?:职工|性|员工)|特殊保护/,
        words: [/女职工|女性(?:员工|劳动者|职工)|女员工|女工|女同志|妇女|怀孕|孕妇|孕产|骚扰|孕期|产期|哺乳期|三期|四期|产假|性骚扰/],
      },
    ],
  },
];

/** What a part-time contract must say (劳动合同法 art. 68–72 and the guide of 人社厅发〔2023〕6号). */
export const partTimeClauses: readonly RequiredClause[] = [
  { id: 'P1', zh: '双方身份', en: 'parties', parts: [employerNamed, workerNamed, workerIdentified] },
  {
    id: 'P2',
    zh: '工作时间',
    en: 'hours',
    parts: [
      {
        zh: '工作时间',
        en: 'hours',
        title: /工作时间|工时/,
        words: [
          [/每[日天周]|平均|一周|累计|工作时间|单日|一天|上午|下午|晚上|时段|班|当班|工时/, /小时|时段|点|:|钟头/],
        ],
      },
    ],
  },
  {
    id: 'P3',
    zh: '小时计酬',
    en: 'hourly pay',
    parts: [
      {
        zh: '小时计酬标准',
        en: 'pay by the hour',
        title: /小时(?:计酬|工资|报酬)/,
        words: [
          /每(?:工作)?(?:一)?(?:个)?小时[^。；，]{0,12}(?:元|＿)|元(?:\/|每)(?:个)?小时|小时(?:计酬|工资|报酬|薪|单价)|时薪|钟点(?:费|工资)|(?:元|块)(?:钱)?(?:一|每)?(?:个)?(?:小时|钟头|钟)|每(?:个)?钟头|按(?:实际)?(?:工作)?小时(?:数)?(?:计|支付|结算)/,
        ],
      },
    ],
  },
  {
    id: 'P4',
    zh: '结算支付周期',
    en: 'pay cycle',
    parts: [
      {
        zh: '结算支付周期',
        en: 'pay cycle',
        title: /结算|支付周期/,
        words: [
          [
            /结算|支付|发放|结清|结付|到账/,
            /周期|每个?(?:星期|礼拜)|每[周日天]|每半(?:个)?月|半(?:个)?月|十五[日天]|1[0-5][日天]|[一七7][周天日]|[日周]结|当[日天场]|次日|每月|收工/,
          ],
          [/钱|账|报酬|工资|薪|款/, /一周|礼拜|星期|七天|每[周日天]|半月|当[天场]|收工|十五天|\d+天/, /结|付|发|给|转|算一?次?账|打|领/],
        ],
      },
    ],
  },
  { id: 'P5', zh: '工作内容和工作地点', en: 'work content and place', parts: [workContent, workPlace] },
  {
    id: 'P6',
    zh: '工伤保险和劳动保护',
    en: 'injury insurance and protection',
    deniedBy: ['injury-at-own-risk', 'no-social-insurance'],
    parts: [
      {
        zh: '工伤保险或者劳动保护',
        en: 'injury insurance or protection',
        title: /工伤|劳动保护|劳动安全/,
        words: [/工伤保险|工伤|职业伤害|意外险|防护|手套|防滑|安全(?:帽|培训|教育|操作)|劳动保护|劳动安全|安全生产|劳保用品|防护(?:用品|装备)/],
      },
    ],
  },
];
