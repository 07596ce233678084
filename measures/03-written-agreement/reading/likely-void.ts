import { pattern } from './pattern-words.ts';
import type { SuspectTerm } from './suspect-term.ts';

const contract = (article: string) => ({ instrument: 'labour-contract-law', article });
const waiver = { instrument: 'labour-dispute-interpretation-2025', article: '第十九条' };
const policy = (article: string) => ({ instrument: 'county-policy', article });
const notice = { instrument: 'employment-relationship-notice', article: '第一条' };
const voidTerm = contract('第二十六条');

/** The enterprise may not, or does not: `甲方不得收取`, `严禁`, `无须缴纳`. Closed by the end of its part of the sentence. */
const forbidden =
  /(?:不得|禁止|严禁|不应|不会|不能|不准|不可|不允许|无权|不再|不向|不要求|不收|未收|没有收|无须|无需|不需|不用|不以|不因|不存在|不设|免收|杜绝|拒绝)[^，；]{0,24}$|(?:甲方|公司|平台|企业)不$/;
/** Said of what the law holds of such words: `……的约定无效`. */
const heldVoid =
  /(?:约定|承诺|条款|声明)[^。；]{0,12}(?:均?(?:属|为|是)?无效|不具有?法律效力|不发生效力)|(?:即使|纵使)[^。；]{0,24}(?:也|亦)?(?:无效|不免除)/;

/** Terms that are likely void. */
export const likelyVoid: readonly SuspectTerm[] = [
  {
    id: 'no-social-insurance',
    zh: '放弃或者不缴社会保险',
    en: 'waives social insurance',
    advice: {
      zh: '删去；依法参加社会保险，折成现金也不免除缴费。',
      en: 'Take it out; insure as the law asks: cash instead does not release.',
    },
    basis: waiver,
    basisOf: { 'written-agreement': policy('（九）') },
    finds: [
      pattern('放弃~24<INSURANCE>'),
      pattern('<INSURANCE>%12(?:放弃|自愿不(?:交|缴|参))'),
      pattern(
        '(?:不|无须|无需|不再|不予|不会|不另行?|没有义务)%8(?:缴纳|办理|参加|购买|代缴|缴交|交纳|缴付|承担|缴|负责)%12<INSURANCE>',
      ),
      pattern(
        '<INSURANCE>~14(?:不|无须|无需|不再|不予|不另行?)(?:为%6)?(?:缴纳|办理|参加|购买|代缴|缴交|交纳|缴付|承担)',
      ),
      pattern(
        '<INSURANCE>(?:费|费用|金|补贴|待遇)?%14(?:折(?:算|合)?(?:成|为|入)?%4(?:现金|工资|报酬|补贴|时薪|薪)|已?(?:包含|计入|并入|折入|含)(?:在|于)?%8(?:工资|报酬|薪|服务费|单价|补贴)|以现金%8(?:发放|支付))',
      ),
      pattern('(?:工资|报酬|薪|单价|服务费|补贴)%6(?:已?(?:包含|含|包括))%8<INSURANCE>'),
      pattern('(?:现金|补贴|工资|报酬)%8(?:代替|替代|抵作|抵充)%6<INSURANCE>'),
      pattern('<INSURANCE>~24(?:不得|不再|不能|无权)%8(?:要求|主张|请求|追究|追缴|补缴)'),
      pattern('(?:不得|不再|无权|保证不|不以)%12(?:要求|主张|请求)%12(?:缴纳|补缴|办理)?%4<INSURANCE>'),
      pattern(
        '<INSURANCE>(?:费|费用)?(?:均|全部|一律)?(?:自理|自负|(?:均|全部|一律)?由<W>(?:本人)?(?:自行|自己|全部|全额|自理)(?:缴纳|承担|负责|解决|办理|参加)?)',
      ),
      pattern('自行(?:参保|参加社会保险|缴纳社会保险|缴纳社保|购买社保)~10(?:与<E>无关|<E>不(?:承担|负))'),
    ],
    not: /放弃[^。；]{0,6}(?:权利|投诉)[^。；]{0,10}不/,
    before: /(?:不得|禁止|严禁|不应|不能|不要求|不因|不以)[^，；]{0,20}$/,
    unless: new RegExp(`${heldVoid.source}|可以?自愿选择|居民基本|灵活就业人员身份`),
  },
  {
    id: 'injury-at-own-risk',
    zh: '伤亡事故自负',
    en: 'injury at own risk',
    advice: {
      zh: '删去；工伤、职业伤害的责任不能用约定免除。',
      en: 'Take it out: liability for injury cannot be contracted away.',
    },
    basis: voidTerm,
    basisOf: { 'written-agreement': policy('（十）') },
    finds: [
      pattern('<INJURY>~40<BURDEN>'),
      pattern('<INJURY>~36<NOT_OURS>'),
      pattern('<E>~30<INJURY>~20不(?:承担|负|予)(?:任何)?%6(?:责任|赔偿|费用)'),
      pattern('<E>%6(?:概|均)?不(?:承担|负责?|对)~20<INJURY>~10(?:责任|赔偿|费用|后果)'),
      pattern('<INJURY>~20不(?:承担|负|予)(?:任何)?(?:赔偿|法律|医疗)?(?:责任|赔偿|赔付)'),
      pattern('(?:生死|安全|后果)自负'),
      pattern('(?:放弃|不得|不再)~16(?:工伤|伤害|伤亡)~8(?:赔偿|索赔|待遇|认定|主张)'),
    ],
    before: /(?:不得|禁止|严禁|不因|不以|不能|不应)[^，；]{0,16}$/,
    not: /不得以|为由|协助|应当(?:依法)?(?:承担|支付|申报|救助)/,
    unless: new RegExp(
      `${heldVoid.source}|故意|自残|自杀|犯罪|醉酒|酒后|吸毒|不免除|不影响|为由[^。；]{0,6}不(?:承担|予)`,
    ),
  },
  {
    id: 'no-labour-relation',
    zh: '声明不是劳动关系',
    en: 'declares there is no labour relationship',
    advice: {
      zh: '删去，或写明不影响依法认定：是不是劳动关系看事实，不看声明。',
      en: 'Take it out, or say that it decides nothing: facts decide, not declarations.',
    },
    basis: notice,
    finds: [
      pattern('(?:不应|不得|不能)(?:被)?(?:理解|解释|视为|认定)~16(?:劳动|雇佣)关系'),
      pattern('不得~20(?:承担|履行)%4用人单位(?:的)?(?:责任|义务)'),
      pattern(
        '(?:不|未|没有|无)(?:构成|属于|存在|形成|建立|成立|具有|产生|视为|是|有)?(?:任何)?(?:形式的?)?(?:事实)?(?:上的?)?(?:劳动(?:合同)?|雇佣|雇佣或劳动|劳动或雇佣|劳动、?雇佣|雇佣、?劳动)(?:、?(?:雇佣|劳务|派遣|劳务派遣))*(?:法律)?关系',
      ),
      pattern(
        '(?:并非|而非|非|不是|不属于|不具有)(?:<E>的?)?(?:事实)?(?:(?:劳动|雇佣)(?:合同)?关系|劳动者(?:身份)?|员工|雇员|职工)',
      ),
      pattern('(?:不得|不能|无权|不再|承诺不|放弃|同意不)~16(?:主张|请求|要求|确认|认定)%14(?:劳动|雇佣)关系'),
      pattern('不(?:适用|受|享受|享有|产生)%6《?(?:中华人民共和国)?劳动(?:合同)?法'),
    ],
    before: /(?:如|若|如果|倘|假如|即使|无论|不论|是否|不得(?:以|约定|要求|声明|主张)?|不因|不以)[^，；。]{0,20}$/,
    unless: new RegExp(`${heldVoid.source}|不影响[^。；]{0,30}(?:认定|主张|确认|权利)|不排除|不妨碍`),
    kinds: ['written-agreement'],
  },
  {
    id: 'deposit',
    zh: '收取押金、保证金或者压薪',
    en: 'deposit, guarantee or pay held back',
    advice: { zh: '删去；已经收取的退还。', en: 'Take it out, and give back what was taken.' },
    basis: contract('第九条'),
    basisOf: { 'written-agreement': policy('（五）') },
    finds: [
      pattern(
        '(?:缴纳|支付|交纳|扣除|扣留|收取|交付|预交|预缴|预扣|预存|垫付|缴存|缴|交|付|收|扣|提供|留存|冻结)~20<DEPOSIT>',
      ),
      pattern('<DEPOSIT>(?:（[^）]{0,12}）)?(?:为|人民币|共计|：|标准)?%6[\\d＿]+(?:\\.\\d+)?元'),
      pattern('(?:作为?|留作|充作|转为|抵作|当作)%10(?:<DEPOSIT>|抵押|担保|押(?![于在]))'),
      pattern('<DEPOSIT>~20(?:不予退还|不退还?|予以没收|没收|抵扣|扣除)'),
      pattern('(?:押|压|暂扣|扣留|扣押|暂缓发放)%8(?:个月|半个?月|[一二三\\d]+[天日])%4(?:工资|报酬|服务费|薪|收入)'),
      pattern('(?:工资|报酬|服务费|薪资)%12(?:暂扣|扣留|压[一二三\\d]|押[一二三\\d]|留存%6作)'),
      pattern('(?:缴纳|支付|交纳|收取|扣除|垫付|承担)%14(?:<CHARGE>|担保)'),
      pattern('<CHARGE>%10(?:由<W>(?:承担|支付|缴纳|自付)|从%8(?:工资|报酬|薪|服务费)%4(?:扣除|扣|中扣))'),
      pattern('(?:提供|办理)%8(?:担保人|保证人|担保)'),
    ],
    before: forbidden,
    not: /甲方[^。；]{0,8}(?:支付|缴纳)|(?:退还|返还)[^。；]{0,8}(?:押金|保证金)|工资(?:支付)?保证金/,
    unless: new RegExp(`${heldVoid.source}|退还已(?:经)?收|租赁公司|出租方|出租人|农民工工资|免押金`),
  },
  {
    id: 'document-retention',
    zh: '扣留证件原件',
    en: 'keeps original documents',
    advice: {
      zh: '删去；核对后归还原件，只留复印件。',
      en: 'Take it out: check the original, give it back, keep a copy.',
    },
    basis: contract('第九条'),
    basisOf: { 'written-agreement': policy('（五）') },
    finds: [
      pattern(
        '<DOCUMENT>(?:（[^）]{0,8}）)?~14(?:由|交由?|交给|交于|交存|存放?(?:于|在)|押在|押于)%10(?:保管|保存|留存|收存|代管|暂存|扣留|统一管理|抵押|<E>)',
      ),
      pattern('<DOCUMENT>%6(?:作抵押|抵押|作押)'),
      pattern('(?:扣押|扣留|暂扣|抵押|押存|收存|留存|代管|保管)%10<DOCUMENT>'),
      pattern('(?:上交|提交|交出|缴交|交)%10(?:身份证|驾驶证|行驶证|资格证|毕业证|证件|驾照)%4原件'),
    ],
    before: forbidden,
    not: /复印件|照片|扫描件/,
    unless:
      /复印件(?:由|交|留|存)|核对后(?:当场|立即|及时)?(?:归还|退还|返还)|当场(?:归还|退还)|乙方(?:自行|本人)(?:妥善)?保管/,
  },
  {
    id: 'exclusivity',
    zh: '不许为其他平台服务',
    en: 'bars other platforms',
    advice: {
      zh: '删去；不得违法限制在多平台就业。',
      en: 'Take it out: work for several platforms may not be barred unlawfully.',
    },
    basis: policy('（五）'),
    basisOf: { 'part-time-contract': contract('第六十九条') },
    finds: [
      pattern('<BAN>~20<OTHER>'),
      pattern('<OTHER>~20(?:须|应当?|必须|需)(?:事先|经|取得|征得|报)%14(?:同意|批准|许可|审批)'),
      pattern(
        '(?:只能|只得|仅能|仅可以?|只可|只许|仅限|只允许|专门|专职|独家|唯一|排他)~14(?:甲方|本平台|本公司|平台|公司|丙方)%10(?:接单|服务|派单|配送|提供|直播|开播|订单|任务|合作)',
      ),
      pattern('(?:只能|只得|仅能|仅可以?)(?:提供|交|供)给?<E>'),
      pattern('(?:独家|排他(?:性)?|唯一)(?:性|合作|经纪|服务|签约|代理|授权)'),
      pattern('<OTHER>~24(?:视为违约|解除|终止|封停|封号|罚|扣|降低|减少|停止派单|停单|违约金|清退|除名)'),
      pattern('(?:不得|禁止|不允许)(?:从事)?(?:任何)?(?:兼职|第二职业)'),
    ],
    before:
      /(?<![为与给对向由经])(?:甲方|公司|平台|企业|丙方)(?:均|也|亦|和丙方)?$|不(?:限制|禁止|要求|得)[^，；]{0,10}$|是否[^，；]{0,6}$/,
    not: /(?:泄露|透露|披露|提供给(?!甲方|平台|公司)|转让|出借|转借|冒用)[^。；]{0,12}|诋毁|不得限制/,
    unless: new RegExp(
      `${heldVoid.source}|可以?同时|有权同时|不(?:设置|设|约定)排他|(?:均|都)?不影响|不限制|不得限制|保密|商业秘密|商标|名义|客户信息|个人信息`,
    ),
    kinds: ['written-agreement', 'part-time-contract'],
  },
  {
    id: 'liquidated-damages',
    zh: '约定劳动者承担违约金',
    en: 'liquidated damages against the worker',
    advice: {
      zh: '删去；除专项培训和竞业限制外，不得约定由劳动者承担违约金。',
      en: 'Take it out: but for funded training and non-compete none may be agreed.',
    },
    basis: contract('第二十五条'),
    basisOf: { 'written-agreement': policy('（三）') },
    finds: [
      pattern('(?<![向给对])<W>~60(?:支付|赔偿|承担|缴纳|扣除|交纳|(?<!支)付)~20违约金'),
      pattern('(?:支付|承担|赔偿|缴纳|(?<!支)付|扣除)%12(?:离职|提前|退出)?违约金'),
      pattern('违约金~16(?:由<W>|从%8(?:工资|报酬|服务费|薪)|[\\d＿一二三四五六七八九十]+(?:万|千|百)?元)'),
      pattern(
        '(?:提前|擅自|中途|违约|(?:未|不)(?:提前|经|满|履行)%12)(?:<LEAVES>)~24(?:支付|赔偿|扣除|罚|承担|缴纳|退还|返还)~24(?:元|＿|个月(?:工资|报酬)|工资|违约|培训费|损失费)',
      ),
    ],
    before:
      /(?:不得(?:约定)?|禁止|不约定|不设|无须|无需|不承担|不需要?|甲方应(?:当)?(?:向乙方)?)[^，；]{0,24}$|向(?:乙方|劳动者|骑手|员工)$/,
    not: /甲方[^。；，]{0,20}向乙方|无须|无需|不(?:承担|支付|得)/,
    unless: new RegExp(
      `${heldVoid.source}|专项培训|专业技术培训|服务期|不得约定|(?<!向)甲方(?:应(?:当)?|须)?(?:向乙方)?支付[^。；]{0,8}违约金|本条所称`,
    ),
    kinds: ['labour-contract', 'part-time-contract', 'written-agreement'],
  },
  {
    id: 'non-compete',
    zh: '竞业限制',
    en: 'non-compete',
    advice: {
      zh: '删去；竞业限制只限于高级管理人员、高级技术人员和负有保密义务的人员，骑手、司机一般不在其中。',
      en: 'Take it out: only senior managers, senior technicians and keepers of secrets may be so bound.',
    },
    basis: contract('第二十四条'),
    basisOf: { 'written-agreement': policy('（五）') },
    finds: [
      pattern('竞业(?:限制|禁止|避止)|同业(?:限制|禁止)'),
      pattern(
        '<LEAVES>~12(?:后|内|起)~24(?:不得|不能|禁止|不可|承诺不)~24(?:同类|相同|类似|竞争|同行|同业|其[他它]平台|其[他它]配送|外卖|配送|网约车|快递|直播)',
      ),
    ],
    before:
      /(?:不(?:约定|受|承担|负有?|适用|存在|设定|履行|另行约定)|无|没有|不得(?:约定|要求|对)?|免除)[^，；]{0,12}$/,
    unless: new RegExp(
      `${heldVoid.source}|高级管理人员|高级技术人员|经济补偿[^。；]{0,20}竞业|竞业[^。；]{0,40}(?:按月|支付|给予)[^。；]{0,12}补偿`,
    ),
    kinds: ['labour-contract', 'part-time-contract', 'written-agreement'],
  },
  {
    id: 'unilateral-change',
    zh: '单方变更，不须告知或者同意',
    en: 'changed alone, without notice or consent',
    advice: {
      zh: '改为协商一致、书面变更；规则变更先征求意见、提前公示。',
      en: 'Change by agreement and in writing; rules after consultation and notice.',
    },
    basis: contract('第三十五条'),
    basisOf: { 'written-agreement': policy('（十一）') },
    finds: [
      pattern('<E>~10(?:有权|可以?|保留|享有|拥有|可)~24(?:随时|单方(?:面)?|自行|任意|不经%6同意)~14(?:<CHANGE>|决定)'),
      pattern(
        '<CHANGE>~24(?:无须|无需|不再|不另行?|毋须|不必|不需(?:要)?|未经|恕不)%10(?:通知|告知|同意|征求|协商|说明|公示)',
      ),
      pattern(
        '(?:无须|无需|不需(?:要)?|毋须|不必|不经|未经|恕不)(?:另行|事先|提前)?(?:征得|取得|经|通知|告知)%8(?:<W>)?(?:的)?(?:同意)?~12<CHANGE>',
      ),
      pattern(
        '以(?:甲方|平台|公司)%10(?:发布|公布|公示|通知)%6(?:的)?(?:版本)?为准，?~6(?:无条件|必须|不得(?:提出)?异议)',
      ),
      pattern(
        '<CHANGE>~14(?:后)?~4<W>(?:须|应当?|必须)(?:无条件)?(?:接受|遵守|服从)|<CHANGE>~24不同意的?%4(?:视为|即|应当?|须)%6(?:退出|解除|放弃|终止|离职)',
      ),
      pattern(
        '<E>%10(?:有权|可以?)~24(?:<CHANGE>|安排|调动)~20(?:岗位|工作地点|工作内容|报酬|工资|薪酬|协议|合同|条款)~20<W>(?:应当?|须|必须|同意)?(?:无条件|绝对)?(?:服从|接受|同意|不得(?:提出)?异议)',
      ),
    ],
    before: /(?:不得|无权|禁止|不能|不应|不可)[^，；]{0,16}$/,
    not: /(?:不得|无权|不能)[^。；]{0,10}(?:单方|随时|自行)|单价|价格|抽成|佣金|费率/,
    unless: new RegExp(
      `${heldVoid.source}|协商一致|提前[^。；]{0,10}(?:公示|通知|告知|征求)|征求[^。；]{0,10}意见|乙方(?:有权|可以?)[^。；]{0,10}(?:随时|单方)`,
    ),
  },
  {
    id: 'register-sole-trader',
    zh: '要求登记为个体工商户',
    en: 'must register as a sole trader',
    advice: {
      zh: '删去；不得诱导、要求劳动者登记为个体工商户。',
      en: 'Take it out: nobody may be led or made to register as a sole trader.',
    },
    basis: notice,
    finds: [
      pattern(
        '(?:应当?|须|必须|同意|需要?|自愿|授权|委托|配合|要求|负责|承诺|先|统一|代|协助|安排|引导)~24(?:注册|登记|办理|代办|成立|设立|申领|申请|取得)~14<TRADER>',
      ),
      pattern('<TRADER>(?:的)?(?:身份|名义)%10(?:签订|签署|承接|提供|合作|签约|接单|入驻|与|收款|结算)'),
      pattern('(?:以|凭|持)(?:其)?(?:个体(?:工商)?户|个体经营者)'),
      pattern('(?:注册|登记)(?:为|成)%4个体(?:工商)?户'),
      pattern('<TRADER>%8(?:注册|登记)?%4(?:后|方可|才能|之后)(?:方可|才能|再行)?%6(?:接单|上岗|派单|结算|入驻)'),
    ],
    before: /(?:不得|禁止|不应|不要求|不强制|无须|无需|不需要?|不能|不以|不会|严禁|拒绝)[^，；]{0,24}$/,
    unless: new RegExp(`${heldVoid.source}|不得(?:要求|诱导|强制)|不(?:诱导|强制|要求)`),
  },
  {
    id: 'blanket-liability',
    zh: '一切责任由劳动者承担',
    en: 'all liability on the worker',
    advice: {
      zh: '改为按过错和法律规定承担；只有故意或者重大过失造成的损失才可以约定赔偿。',
      en: 'Put liability by fault and law; only for intent or gross negligence may damages be agreed.',
    },
    basis: voidTerm,
    basisOf: { 'written-agreement': policy('（三）') },
    finds: [
      pattern('<ALL>(?:的)?%10<LOSS>~20(?:<BURDEN>|<NOT_OURS>)'),
      pattern('<W>%12(?:承担|负责|赔偿)(?:由此(?:产生|造成)的?)?%20<ALL>(?:的)?%8<LOSS>'),
      pattern('<W>%6自行承担~20<ALL>(?:的)?%8<LOSS>'),
      pattern('<LOSS>%6(?:均|全部|一律|概|皆)(?:由|归)<W>(?:本人|自行|独立|独自|全额)*(?:承担|赔偿|负责)'),
      pattern('<E>%6(?:概|均|一律)?不(?:承担|负)任何(?:的)?%4(?:责任|义务|赔偿)'),
      pattern('<E>对?%10<LOSS>%6(?:概|均|一律)不(?:承担|负)'),
      pattern('<E>对?%10损害%6(?:概|均|一律)不(?:承担|负)'),
    ],
    before: /(?:不得|禁止|不应|不要求|无须|无需|不能|不因)[^，；]{0,16}$/,
    unless: new RegExp(
      `${heldVoid.source}|故意|重大过失|醉酒|酒后|犯罪|伤亡|工伤|受伤|人身|事故|社会保险|社保|账号|账户|密码`,
    ),
  },
  {
    id: 'no-compensation-on-termination',
    zh: '解除、终止不给补偿',
    en: 'no compensation on ending',
    advice: {
      zh: '删去；依法应当支付的经济补偿不能用约定免除。',
      en: 'Take it out: severance due by law cannot be contracted away.',
    },
    basis: voidTerm,
    basisOf: { 'written-agreement': policy('（三）') },
    finds: [
      pattern(
        '(?:解除|终止|辞退|辞职|离职|停止合作|期满|到期|清退|解聘|裁员|结束)~40(?:不(?:予|再|作|做|给予?|支付|承担|享受|发放|提供|需支付)|概不|均无|无(?:任何)?(?=%4补偿)|无须|无需|没有|无权(?:要求|主张|索要)|不得(?:要求|主张|索要|索取)|互不|放弃)%16(?:补偿|赔偿)',
      ),
      pattern('(?:不(?:予|再|支付|给予?|承担)|无须|无需|放弃)%8(?:支付|给予|主张)?%6(?:经济补偿|补偿金|赔偿金)'),
    ],
    before: /(?:不得|禁止|如|若)[^，；]{0,10}$/,
    not: /(?:违反|违约|严重)[^。；]{0,10}规章/,
    unless: new RegExp(
      `${heldVoid.source}|第三十九条|严重违反|依法不(?:予|需|应)|除(?:法律|依法)[^。；]{0,12}(?:外|以外)|法律另有规定`,
    ),
    kinds: ['labour-contract', 'written-agreement', 'dispatch-agreement'],
  },
  {
    id: 'marriage-ban',
    zh: '限制结婚、生育',
    en: 'limits marriage or children',
    advice: {
      zh: '删去；劳动合同不得限制结婚、生育。',
      en: 'Take it out: no contract may limit marriage or children.',
    },
    basis: { instrument: 'women-protection-law', article: '第四十四条' },
    finds: [
      pattern(
        '(?:不得|不能|不准|不许|禁止|承诺不|保证不|暂不|不可)%10(?:结婚|怀孕|生育|恋爱|生(?:小)?孩|二胎|生产(?!安全|经营))',
      ),
      pattern('(?:承诺|保证|同意)%10(?:不|暂缓)(?:结婚|怀孕|生育|生孩子)'),
      pattern('保持(?:未婚|单身)|未婚未育'),
      pattern(
        '(?:结婚|怀孕|生育|婚育|休产假|孕期)~14(?:视为(?:自动)?(?:离职|辞职|违约|解除)|解除(?:劳动)?合同|终止(?:劳动)?合同|自动离职|(?:应当?|须|必须)(?:主动)?(?:提出)?(?:辞职|离职)|须(?:提前)?(?:经)?(?:甲方)?(?:批准|同意))',
      ),
    ],
    before: /(?:甲方|公司|用人单位)[^，；]{0,6}$|(?:不得|禁止|不能)(?:因|以|限制|要求|约定)[^，；]{0,12}$/,
    unless: new RegExp(`${heldVoid.source}|不得(?:因|以)[^。；]{0,16}(?:结婚|怀孕|生育|产假)|不得限制`),
  },
  {
    id: 'waiver-of-rights',
    zh: '放弃投诉、仲裁、诉讼或者法定待遇',
    en: 'waives complaint, arbitration, suit or statutory pay',
    advice: {
      zh: '删去；投诉、仲裁、诉讼的权利和法定待遇不能预先放弃。',
      en: 'Take it out: rights to complain or sue, and statutory pay, cannot be waived beforehand.',
    },
    basis: voidTerm,
    basisOf: { 'written-agreement': policy('（三）') },
    finds: [
      pattern(
        '(?:放弃|弃权)~24(?:投诉|申诉|仲裁|诉讼|起诉|举报|控告|追索|追究|索赔|主张|加班(?:费|工资)|年休假|年假|带薪|经济补偿|双倍工资|二倍工资|高温(?:津贴|补贴)|法定权利|一切权利|全部权利|所有权利|抗辩)',
      ),
      pattern(
        '(?:不得|不能|不会|无权|承诺不|保证不|不再|不准)(?:以任何%8)?%14(?:投诉|申诉|申请(?:劳动)?仲裁|提起(?:劳动)?(?:仲裁|诉讼)|起诉|举报|上访|信访|索赔|索要|向%16(?:部门|机关|媒体)(?:反映|投诉|举报))',
      ),
      pattern('(?:不得|不)%6向~16(?:部门|机关|媒体|劳动局|仲裁)%8(?:反映|投诉|举报|申诉|申请)'),
      pattern(
        '(?:不得|不能|无权|不再|承诺不)%10(?:要求|主张|请求)%14(?:加班(?:费|工资)|经济补偿|赔偿|补偿|年休假|任何(?:其他)?(?:权利|费用|待遇))',
      ),
      pattern('不(?:得|再)?(?:采取|诉诸|寻求|通过|走)%8(?:法律|仲裁|诉讼|法院|司法)(?:行动|途径|程序|手段)?'),
      pattern('(?:不再|不得|同意不|承诺不)追究~10<E>%8责任'),
      pattern('加班~20(?:不|无须|无需)(?:另行?)?(?:计|付|支付|发放|给)(?:任何)?%4加班(?:费|工资|报酬)'),
      pattern('(?:自愿|同意)%8(?:不(?:要|计|享受|领取|主张)|无偿)%8(?:加班(?:费|工资)?|年休假|带薪)'),
    ],
    before:
      /(?:甲方|公司|平台|企业|丙方)[^，；]{0,6}$|不(?:得|应|构成|视为|等于|意味着|影响|因|以|要求)[^，；]{0,12}$|(?:如|若|可以?)[^，；]{0,4}$/,
    not: /不(?:构成|视为|等于|得视为)|虚假|恶意|诬告|捏造/,
    unless: new RegExp(
      `${heldVoid.source}|不(?:构成|视为|等于|意味着|应视为|得视为|应被视为)[^。；]{0,12}放弃|恶意|虚假|捏造|甲方不得|因(?:其|乙方)?(?:投诉|申诉|举报|仲裁)|社会保险|社保|劳动关系|(?:扣款|罚款|处罚|扣罚|扣分)(?!.*(?:仲裁|诉讼|起诉|部门))`,
    ),
  },
];
