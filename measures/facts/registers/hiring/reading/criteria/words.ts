/** Slots several criteria share: how somebody is turned away, taken alone, preferred, or taken as well. */

/** What may stand between people and the words that turn them away. */
const adverbs =
  '(?:就|都|也|均|一律|一概|全部|统统|坚决|概|请|还请|恕|暂时?|目前|我们|我司|我方|这边|本站|本店|本公司|公司|平台|站里|站点|客户|雇主|系统|岗位|原则上)';

/** People of a kind are turned away. */
export const refused = `(?:${adverbs}{0,3}(?:请?勿|莫|免谈|免投|免扰|免进|免了|免入|免聊|谢绝|绕[道行路]|止步|免开尊口|另谋|另寻|另请|除外|靠边|拒收|拒绝|拒之|打住|算了|请?不要(?!担心|怕|紧张|错过|犹豫|有顾虑|着急|客气|钱|求|紧|押|交|学历|经验)|不(?:招|收(?!任何|取|钱|费|押)|予|录|考虑|接受|接收|接纳|接待|聘|合适|适合|宜|得报|可报|能(?:报|来|应聘|做|干|接|上|入|参加|注册|录|胜任|跑|进)|再招|看|处理|回复|发证|用(?!担心|怕|交|填|写|自|愁|管|加|花|再)|来|必来|行|批|派|签|办|安排|符合|符|给(?:报|办|注册|登记|上|安排|进|入)|发(?:入职|工牌)|能录|能入职|具备|欢迎|在(?:招聘|录用|考虑)|通过)|别(?:来|投|报|打|问|想|进|浪费|白跑)|(?:没法|无法|没办法|难以|不便)(?:安排|录用|接收|入职|办理|接纳|通过|聘用|录取|注册)|注册不[了上]|过不了|进不来|干不了|停招|停收|暂停|招满|暂缓|缓招|不了|pass|慢走|勿扰|淘汰|劝退|退回))`;

/** Nobody else is taken. */
export const only =
  '(?:[仅只](?:限|招聘?|要|收|接受|接收|接|考虑|录用?|录取|聘用?|用|签|对|面向|向|需要?|缺|认|选|留)|[专限定]招|须[为是系]|需[为是系](?!要)|必须(?:是|为|系)|应[为是系]|应当[为是系]|要求[为是系]|限定|招收对象：|指定(?:要|为|是)?|(?<![不无有期时上下权界局受极年])限(?!时|量|制|额|期|速|高|行|定|重|载|宽|免|度))';

/** Nobody of these is taken. */
export const none =
  '(?:不(?:招|要(?!求|紧|怕|担心)|收(?!取|费|任何)|录用?|聘用?|接受|接收|接纳|考虑|欢迎|用(?!交|缴|填|带|查|担|怕|等)|安排|予录用|予考虑|签)|谢绝|拒绝|拒收|拒招|拒聘|排除|杜绝招|恕不接待|莫要|别招|(?:不准|不能|不许|不允许|不可|不得|不要|别)(?:再)?有)';

/** Those of a kind come first. */
export const preferred =
  '(?:优先|为佳|为宜|为主|为好|从优|更佳|更好|尤佳|最佳|最好|首选|加分|吃香|先录|先面|优选|占优)';

/** Those of a kind are taken as well. */
export const accepted =
  '(?:也(?!不)|都(?!不)|均可|就(?!不|别)|可以?(?!不)|欢迎|(?<!不|别|勿|拒)(?:能(?!不)|来|行|收|要|招)|优先|报名|兼职|暑期|暑假|寒假|加入)';

/** Wordings by which a group of people is shut out: before it, behind it, or in the next part of the sentence. */
export const shutsOut = (group: string, gap = 8): string[] => [
  `${none}<4>${group}`,
  `${group}<${gap}>${refused}`,
  `${group}<8>，<2>(?:就|请|暂|所以|因此|一律|恕|我们|谢绝|勿)<3>${refused}`,
  `${group}<8>，(?:莫|勿|请勿|别来|别报|免谈|谢绝)`,
  `${group}(?:的|者|人员)?、<8>${refused}`,
];

/** Wordings by which a group of people comes first. */
export const comesFirst = (group: string): string[] => [
  `${group}<4>${preferred}`,
  `优先(?:考虑|录用|录取|安排|招收?|聘用|签约|派单)<8>${group}`,
];
