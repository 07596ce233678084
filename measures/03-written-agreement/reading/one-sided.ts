import { pattern } from './pattern-words.ts';
import type { SuspectTerm } from './suspect-term.ts';

const policy = (article: string) => ({ instrument: 'county-policy', article });
const forbidden = /(?:不得|禁止|无权|不应|不能|不可)[^，；]{0,16}$/;
const balanced =
  /双方均?(?:有权|可以?)|任何一方|任一方|协商一致|提前[^。；]{0,12}(?:通知|告知|公示)|征求[^。；]{0,10}意见/;

/** Terms that weigh on one side: for a person to look at, as guidance only (县政策（三）合理确定权利义务). */
export const oneSided: readonly SuspectTerm[] = [
  {
    id: 'unilateral-price-change',
    zh: '单方调整单价或者报酬',
    en: 'price or pay changed alone',
    advice: {
      zh: '写明单价或者公式；调整先协商、提前告知。',
      en: 'State the price or formula; consult and tell before it changes.',
    },
    basis: policy('（六）'),
    finds: [
      pattern('<PRICE>~16(?:由|归|随)<E>%12(?:决定|定|说了算|<CHANGE>|调|改|核定|掌握|浮动)'),
      pattern('<E>%10(?:随时|单方(?:面)?|自行|直接|视|根据|按|依|有权)%16(?:改|调|降|压|下调|上调|变|定|核减|重新确定)%8<PRICE>'),
      pattern('<PRICE>~24<E>?%14(?:随时|单方(?:面)?|自行|直接|任意|说)%6(?:改|调|变|降|浮动|定|了算)'),
      pattern('(?:系统|后台|平台|APP|手机)%4(?:里|上)?(?:显示|给|写|算)%6多少(?:就|即)(?:是|算|给|按)'),
      pattern('<PRICE>~20以(?:最新|当(?:日|时|期)|系统|后台|平台|甲方|派车单|实时)%14为准'),
      pattern('<E>%6(?:可以?|有权|能)%8单方(?:面)?%6(?:下调|上调|降低|提高|调低|降价)'),
      pattern('<E>%16(?:有权|可以?|可|保留|根据|拥有)~30<PRICE>~12(?:<CHANGE>|降低|下调|上调)'),
      pattern('<E>%16(?:有权|可以?|可|保留|拥有)~30(?:<CHANGE>|降低|下调|上调)%14<PRICE>'),
      pattern(
        '<PRICE>~12(?:以|按)%10(?:系统|平台|后台|APP|甲方|公司)%10(?:显示|公布|公示|通知|记录|计算|核定|确定)?%6为准',
      ),
      pattern('<PRICE>(?:标准)?%8由<E>(?:单方)?(?:决定|确定|核定|制定)'),
      pattern('<PRICE>(?:标准)?%8(?:随时|即时)(?:<CHANGE>|浮动|下调)'),
      pattern('<E>%4可(?:以)?%8(?:随时|单方|视情况)?%6(?:下调|调低|降低|调价|降价|压价)'),
    ],
    before: forbidden,
    unless: balanced,
  },
  {
    id: 'unilateral-termination',
    zh: '单方随时终止',
    en: 'ended alone at any time',
    advice: {
      zh: '写明情形、提前通知和说明理由，双方对等。',
      en: 'Say in which cases, with notice and reasons, alike for both.',
    },
    basis: policy('（三）'),
    finds: [
      pattern('<E>~20(?:当天|当日|马上|立马|立即|随时|直接|立刻|无条件|单方(?:面)?)%14<ENDS>'),
      pattern('<E>~24(?:不(?:用|须|必|需要?)?(?:说明|讲|给|问|经)|无须|无需|没有|毋须)%6(?:任何)?(?:理由|原因|缘由)~16<ENDS>'),
      pattern('<E>~24<ENDS>~20(?:不用|无需|无须|不必|不需要?|毋须|用不着)%8(?:说明|通知|理由|原因|解释|打招呼|告知|提前)'),
      pattern('(?:是否|要不要|能否)%4(?:继续|续)%6(?:合作|用工|派单)%8(?:由|看)<E>%6(?:决定|说了算|单方)'),
      pattern(
        '<E>%10(?:有权|可以?|可|保留|认为)~30(?:随时|立即|即时|单方(?:面)?|无条件|直接|无理由|不说明理由|不经通知|不另行?通知)~14<ENDS>',
      ),
      pattern(
        '<E>%10(?:有权|可以?)~24<ENDS>~20(?:无须|无需|不需|不必|不承担|且不|不另行?)%12(?:理由|通知|责任|告知|补偿|赔偿)',
      ),
      pattern('<E>~24<ENDS>~14而不承担%8责任'),
    ],
    before: forbidden,
    unless: new RegExp(`${balanced.source}|醉|酒|毒|伪造|犯罪|暴力|危险|严重违反|重大事故|三十日|提前|严重违约`),
  },
  {
    id: 'penalty-without-appeal',
    zh: '扣罚由一方认定，没有申诉',
    en: 'penalties decided by one side, no appeal',
    advice: {
      zh: '写明扣罚的依据、上限和人工复核的申诉渠道。',
      en: 'State ground and cap of penalties and an appeal to a person.',
    },
    basis: policy('（十一）'),
    finds: [
      pattern('<PENALTY>~40(?:由|以|归|按)%8(?:站长|<E>|系统|客服|后台|平台|管理员|队长)%6(?:说了算|认定|判定|一口价|定(?!期)|为准|裁定|决定|裁决)(?!~10(?:申诉|异议|复核))'),
      pattern('<PENALTY>~40(?:不许|不得|不能|不予|不接受|不受理|无权|不准|不可|不再)%8(?:有?意见|异议|申诉|争辩|理会|讨价|复核|复议|争议|反驳|解释)'),
      pattern('<PENALTY>~20(?:一经|作出)%10(?:就|即|便)?%4(?:是|为)?%4(?:最后|最终|终局|生效|不可更改|不变)'),
      pattern('申诉%6(?:不予|不受理|无效|一律驳回|概不|不理|不接受|不影响执行)'),
      pattern('(?:不设|没有|不提供|取消)%6(?:申诉|异议|复核|申辩)(?:渠道|途径|程序|机会|期)?'),
      pattern(
        '<PENALTY>~40(?:以|由)%8(?:甲方|平台|公司|站点|系统|丙方|后台|数据|站长)%8(?:单方)?(?:的)?(?:认定|判定|决定|解释|记录|裁定|数据)?%8(?:为准|为最终|最终|不得|无条件接受)',
      ),
      pattern('<PENALTY>~40(?:<W>)?(?:不得|无权|放弃|不能)(?:有|提出)?%8(?:异议|申诉|争辩|申辩|复核)'),
      pattern('<PENALTY>(?:决定|结果|结论)?%8(?:为|是|系|具有)(?:最终|终局)'),
      pattern('<PENALTY>~20(?:不予更改|不得更改|概不受理|不受理(?:申诉|异议)|不接受(?:申诉|异议))'),
      pattern('不(?:享有|具有)%6(?:异议|申诉|申辩|复议)'),
      pattern('<E>%10有(?:最终|唯一)(?:的)?(?:决定|认定|判定|裁定|处罚|解释)权'),
    ],
    before: forbidden,
    unless: /可以?(?:提出)?(?:申诉|异议)|有权(?:提出)?(?:申诉|异议)|人工复核/,
  },
  {
    id: 'far-jurisdiction',
    zh: '只能在一方所在地处理争议',
    en: 'disputes only where one side sits',
    advice: { zh: '写明可以在工作地或者合同履行地仲裁、起诉。', en: 'Say that the place of work is open too.' },
    basis: policy('（十九）'),
    finds: [
      pattern('(?:只能|只可|只得|一律|均|都|应当?|须|必须|由|向|提交|去|到|归|在)%10<E>(?:的)?%4(?:总部|所在地?|住所地|注册地|登记地|办公地|总公司)%20(?:法院|仲裁|管辖|解决|处理|诉讼)'),
      pattern('(?:由|向|提交|去|到|在|归|至)%14(?:北京|上海|深圳|广州|杭州|天津|海口|南京|苏州|武汉|成都|西安|长沙|厦门|青岛|宁波|合肥|郑州)%16(?:法院|仲裁|管辖|诉讼)'),
      pattern(
        '(?:由|向|提交|在)%6(?:甲方|公司|平台(?:企业|方)?|丙方)(?:的)?(?:所在地|住所地|注册(?:所在)?地|总部(?:所在地)?|登记地)%16(?:法院|仲裁|诉讼|管辖)',
      ),
      pattern(
        '(?:由|向|提交)%2(?:北京|上海|深圳|广州|杭州|天津|海南|南京|苏州|武汉|成都|西安|长沙)%16(?:法院|仲裁(?:委员会|院|机构)?)',
      ),
    ],
    before: /(?:或者?|也可以?|以及|和)[^，；]{0,4}$/,
    unless:
      /(?:乙方|劳动者|用工|工作|合同履行|协议履行|服务)(?:的)?(?:所在地|住所地|行为地|地)[^。；]{0,10}(?:法院|仲裁|均)|或者?[^。；]{0,10}(?:履行地|所在地)/,
  },
  {
    id: 'sole-interpretation',
    zh: '解释权归一方',
    en: 'interpretation left to one side',
    advice: {
      zh: '删去；有两种以上解释的，法律另有规则。',
      en: 'Take it out: the law says how unclear terms are read.',
    },
    basis: policy('（三）'),
    finds: [/(?:最终)?解释权[^。；，]{0,8}(?:归|属|由)[^。；，]{0,8}(?:甲方|公司|平台|丙方)/],
    before: forbidden,
  },
  {
    id: 'deemed-consent',
    zh: '继续接单即视为同意',
    en: 'going on counts as consent',
    advice: { zh: '变更另行告知并取得确认。', en: 'Tell of changes and get a confirmation.' },
    basis: policy('（三）'),
    finds: [
      /(?:继续|仍然?)(?:使用|接单|接受|提供|登录|履行|在线)[^。；]{0,20}(?:即?视为|视同|表示|等同)[^。；，]{0,10}(?:同意|接受|认可|确认)/,
      /(?:未(?:提出|在)[^。；，]{0,14}异议|不(?:回复|反馈))[^。；]{0,10}(?:即?视为|视同)[^。；，]{0,8}(?:同意|接受|认可)/,
    ],
    unless: /(?:不得|不应?|不能)视为/,
  },
  {
    id: 'loss-without-fault',
    zh: '不问过错赔偿全部损失',
    en: 'all losses whatever the fault',
    advice: { zh: '改为按过错赔偿，并写明每月扣除的上限。', en: 'Make it by fault, with a cap on monthly deductions.' },
    basis: policy('（三）'),
    finds: [
      /(?:无论|不论|不管)[^。；，]{0,10}(?:何种|任何|什么|是否)?[^。；，]{0,6}(?:原因|过错|责任)[^。；]{0,30}(?:乙方|骑手|司机|劳动者)[^。；]{0,12}(?:赔偿|承担|负责)/,
    ],
    before: forbidden,
  },
];
