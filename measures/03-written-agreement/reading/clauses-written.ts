import type { RequiredClause } from './clauses.ts';

/**
 * The fifteen headings of a written agreement with somebody who is managed but does not fully meet the conditions of a labour
 * relationship (县政策（三）; 人社厅发〔2023〕6号). W1, W3, W4 and the hours of W5 match the ministry's text; the other headings are from
 * memory of it (待核实).
 */
export const writtenClauses: readonly RequiredClause[] = [
  {
    id: 'W1',
    zh: '各方身份、联系方式和各自的职责',
    en: 'parties, contacts, what each does',
    parts: [
      {
        zh: '企业名称或者信用代码',
        en: 'the enterprise',
        of: 'enterprise',
        words: [
          /统一社会信用代码|营业执照/,
          /(?:甲方|丙方|平台企业|平台方|合作(?:用工)?(?:企业|方)|服务商|公司|企业)(?:（[^）]{0,40}）)?(?:名称|全称)?：/,
          /(?:公司|站点|中心|经营部|工作室)（(?:以下)?简?称/,
        ],
      },
      {
        zh: '劳动者姓名和证件号码',
        en: 'the worker and the identity number',
        of: 'worker',
        words: [/身份证|证件号|公民身份号码|实名(?:认证|信息)/],
      },
    ],
  },
  {
    id: 'W2',
    zh: '关系的性质及其说明',
    en: 'nature of the relation, explained',
    deniedBy: ['no-labour-relation'],
    parts: [
      {
        zh: '关系的性质',
        en: 'the nature of the relation',
        title: /(?:法律|用工|协议|合作)?关系(?:的)?(?:性质|说明|确认|告知)|协议性质|性质/,
        words: [
          /不完全符合(?:确立)?劳动关系|(?:法律|用工|双方(?:的|之间的)?)关系(?:的)?(?:性质|说明|类型)|协议(?:的)?性质/,
          [/(?:法律|用工|民事|合作|劳务|承揽|雇佣)关系/, /说明|告知|知悉|知晓|了解|确认|属于|系|为|是|建立/],
          [/劳动关系/, /说明|解释|告知|知悉|知晓|了解|区别/],
        ],
      },
    ],
  },
  {
    id: 'W3',
    zh: '期限和起始',
    en: 'term and start',
    parts: [
      {
        zh: '期限',
        en: 'the term',
        title: /期限|有效期|生效/,
        words: [
          /(?:协议|合作|服务|合同|用工)(?:的)?(?:有效)?期(?:限|为|自|：)|有效期|期限(?:为|自|：|[\d一二三＿])/,
          /自[^。；]{1,24}(?:起|开始)[^。；]{0,8}(?:至|到)[^。；]{1,24}(?:止|终止|日)|自[^。；]{1,20}之日起(?:生效|计算)/,
        ],
      },
    ],
  },
  {
    id: 'W4',
    zh: '服务内容、区域和条件',
    en: 'work, area, qualifications',
    parts: [
      {
        zh: '服务内容',
        en: 'the work',
        title: /(?:服务|工作|业务|配送|运输|合作)(?:的)?(?:内容|事项|项目)/,
        words: [
          /(?:服务|工作|业务|配送|合作|任务)(?:的)?(?:内容|事项|项目|类型)/,
          /(?:从事|承接|承担|完成|负责|担任)[^。；]{0,24}(?:配送|送餐|外卖|运输|驾驶|网约车|客运|货运|搬运|快递|派送|收件|取送|取货|送货|送至|保洁|家政|直播|跑腿|代驾|司机|骑手)/,
          /(?:提供|从事)(?!其[他它])[^。；，]{0,16}(?:配送|运输|客运|货运|搬运|保洁|家政|直播|跑腿|代驾)[^。；，]{0,6}服务/,
          /(?:外卖|餐饮|药品|鲜花|商品|包裹|快件|货物|餐品|乘客)[^。；]{0,16}(?:配送|派送|收取|外送|取送|送达|运送)/,
        ],
      },
      {
        zh: '服务区域',
        en: 'the area',
        title: /区域|地点|范围|路线/,
        words: [
          /(?:服务|工作|配送|接单|运营|运输|派送|作业|活动|营运)?(?:区域|路线|线路|片区|商圈)|(?:服务|工作|配送|运营|营运|作业|活动)(?:范围|地点|地(?:为|：|在))|站点(?:所在|覆盖|范围)/,
          /(?:担任|在|于)[^。；，]{2,30}(?:县|区|街道|镇|乡|片区|仓库|站点|商圈)/,
        ],
      },
    ],
  },
  {
    id: 'W5',
    zh: '工作时间和休息',
    en: 'time and rest',
    parts: [
      {
        zh: '时间怎样计算或者上限',
        en: 'how time counts, or its cap',
        title: /时间|工时|时长/,
        words: [
          [
            /(?:接单|在线|上线|工作|服务|连续|每[日天周])[^。；]{0,16}(?:时间|时长|小时|时段)|时长|工时/,
            /小时|计算|不超过|上限|自主|自行|安排|时段|累计/,
          ],
        ],
      },
      {
        zh: '休息',
        en: 'rest',
        title: /休息|疲劳/,
        words: [/(?<!、)休息(?!、|权)|疲劳|停止派单|强制下线/],
      },
    ],
  },
  {
    id: 'W6',
    zh: '报酬：单价或者算法、结算周期',
    en: 'pay: price or formula, cycle',
    deniedBy: ['unilateral-price-change', 'deposit'],
    parts: [
      {
        zh: '单价或者计算办法',
        en: 'the price or formula',
        title: /报酬|服务费|收入|费用|结算|薪/,
        words: [
          [
            /报酬|服务费|劳务费|配送费|运费|收入|单价|计件|酬金|分成|提成|佣金|薪酬|费用/,
            /元|＿|每单|单价|公式|规则|标准|计算|计费|里程|比例|%|构成|组成/,
          ],
        ],
      },
      {
        zh: '结算支付',
        en: 'settlement',
        title: /结算|支付/,
        words: [
          [
            /结算|支付|发放|到账|提现|转账/,
            /每[日天周月]|[日周月半]结|半(?:个)?月|\d+[日号]|T\+|周期|工作日|按时|约定|＿/,
          ],
        ],
      },
    ],
  },
  {
    id: 'W7',
    zh: '安全、天气和装备',
    en: 'safety, weather, equipment',
    deniedBy: ['injury-at-own-risk', 'blanket-liability'],
    parts: [
      {
        zh: '安全和装备',
        en: 'safety and equipment',
        title: /安全|装备|劳动保护/,
        words: [
          /安全(?:培训|教育|生产|防护|装备|操作|保障|保护|管理|规程|提示|提醒|知识|措施)|劳动(?:安全|保护)|头盔|防护(?:装备|用品|用具)/,
          [/恶劣天气|极端天气|台风|暴雨|雨雪|高温/, /暂停|延长|停止|限制|下调|放宽|防护|防暑/],
          [/(?:提供|配备|发放|承担)[^。；]{0,16}/, /装备|头盔|车辆|餐箱|反光|雨衣|工具/],
        ],
      },
    ],
  },
  {
    id: 'W8',
    zh: '职业伤害保障和社会保险',
    en: 'injury cover and social insurance',
    deniedBy: ['injury-at-own-risk', 'no-social-insurance'],
    parts: [
      {
        zh: '职业伤害保障或者社会保险',
        en: 'injury cover or social insurance',
        title: /职业伤害|保险|保障/,
        words: [
          /职业伤害(?:保障)?|社会保险(?!部门|行政|经办)|(?<!人力)社保(?!部门|局|机构|中心)|工伤保险|养老保险|医疗保险|意外(?:伤害)?(?:保?险)|雇主责任险|商业保险/,
        ],
      },
    ],
  },
  {
    id: 'W9',
    zh: '规则和算法的公示、变更告知和意见',
    en: 'rules and algorithms: publication, change',
    deniedBy: ['unilateral-change'],
    parts: [
      {
        zh: '规则和算法怎样公示或者变更',
        en: 'how rules are published or changed',
        title: /规则|算法/,
        words: [
          /(?:规则|算法|规章制度|管理制度)[^。；]{0,40}(?:公示|告知|公布|公开|征求|听取|意见|协商|提前)/,
          [/算法/, /变更|调整|修改|说明/],
        ],
      },
    ],
  },
  {
    id: 'W10',
    zh: '奖惩和申诉',
    en: 'rewards, penalties, appeal',
    deniedBy: ['penalty-without-appeal', 'waiver-of-rights'],
    parts: [
      {
        zh: '申诉渠道',
        en: 'the appeal',
        title: /申诉/,
        words: [/申诉|提出异议|异议(?:处理|渠道|申请)|人工(?:复核|客服|申诉)|复核|投诉渠道/],
      },
    ],
  },
  {
    id: 'W11',
    zh: '可以为其他平台服务',
    en: 'free to work for other platforms',
    deniedBy: ['exclusivity'],
    parts: [
      {
        zh: '在其他平台就业',
        en: 'work for other platforms',
        title: /其[他它]平台|多平台|兼职/,
        words: [
          [
            /(?:其[他它]|多个?|别的|两个以上|一个以上|不同|第三方)[^。；]{0,6}(?:平台|企业|单位|公司)|多平台|兼职/,
            /可以?|有权|允许|不限制|不得限制|自由|自主|不影响|不受限/,
          ],
        ],
      },
    ],
  },
  {
    id: 'W12',
    zh: '个人信息',
    en: 'personal data',
    parts: [
      {
        zh: '个人信息',
        en: 'personal data',
        title: /个人(?:信息|数据|资料)|隐私/,
        words: [/隐私|(?:个人|敏感|身份|位置|人脸|定位|轨迹)[^。；，]{0,8}(?:信息|数据|资料)/],
      },
    ],
  },
  {
    id: 'W13',
    zh: '变更、中止、终止和通知',
    en: 'change, suspension, end, notice',
    parts: [
      {
        zh: '变更、解除或者终止怎样进行',
        en: 'how it changes or ends',
        title: /变更|解除|终止|中止|退出/,
        words: [
          /(?:变更|解除|中止|终止|退出)[^。；]{0,20}(?:协议|合同|合作|服务|用工|通知|提前|书面|理由)/,
          /(?:协议|合同|合作|一方|双方|三方)[^。；]{0,20}(?:解除|中止|退出|终止(?!日|时|（))|[甲乙丙]方[^。；，]{0,12}(?:解除|退出|中止)/,
        ],
      },
    ],
  },
  {
    id: 'W14',
    zh: '争议处理',
    en: 'disputes',
    deniedBy: ['waiver-of-rights'],
    parts: [
      {
        zh: '争议处理办法',
        en: 'how disputes are settled',
        title: /争议|纠纷/,
        words: [[/争议|纠纷|分歧/, /协商|调解|仲裁|诉讼|起诉|法院/]],
      },
    ],
  },
  {
    id: 'W15',
    zh: '文本份数、查看和保存',
    en: 'copies, access, retention',
    parts: [
      {
        zh: '文本怎样持有或者查看',
        en: 'how the text is held or viewed',
        title: /文本|份数|保存/,
        words: [
          /一式[一二两三四五六七八九＿\d]*份|各[执持]|各方?持有|执一份|各留存|同等(?:法律)?效力/,
          [/协议|文本|合同/, /查看|查阅|下载|保存|留存|打印/],
        ],
      },
    ],
  },
];
