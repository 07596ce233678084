/*
 * Words the patterns are made of, so that who and what are named alike in all of them. Written without groups that capture.
 */

/** The worker, an enterprise. */
const W = '(?:乙方|劳动者|骑手|司机|驾驶员|主播|配送员|快递员|派件员|从业者|员工|职工|本人|个人|自己|其)';
const E = '(?:甲方|公司|平台(?:企业|方)?|企业|用人单位|单位|站点|合作方|丙方)';
/** What befalls a person. */
const INJURY =
  '(?:工伤|因工|伤亡|[受摔撞碰擦烧烫砸挫轧跌]伤|磕了|碰了|摔了|撞了|夹了|撞人|摔倒|车祸|伤情|负伤|伤病|伤害|伤残|致残|死亡|身故|人身(?:损害|安全)?|事故|意外|疾病|患病|猝死|中暑|医药费|医疗费|出险|安全问题)';
/** What somebody may have to bear. */
const LOSS = '(?:责任|损失|后果|费用|赔偿|风险|罚款|索赔|纠纷|债务)';
const ALL = '(?:一切|全部|所有|任何|各项|各种|无限|全额)';
/** It is the worker's to bear. */
const BURDEN = `(?:自负|自理|自担|自付|自认倒霉|(?:是|算|都是|均为)?${W}(?:自己|个人)的事|(?:自行|自己|独自|独立)(?:想办法|扛|兜|掏|出钱|买单|认|担)|(?:自行|自己|独自|独立)(?:承担|负责|解决|处理|协商|赔偿|了结)|全额赔偿|(?:均|都|全部|一律|概|皆|悉)?(?:由|归)${W}(?:本人|自己|个人|自行|独立|独自|全部|全额)*(?:承担|负责|赔偿|解决|处理|支付|协商))`;
/** It is not the enterprise's to bear. */
const NOT_OURS = `(?:与${E}(?:及[^。；，]{1,8})?(?:均|概)?(?:无关|无涉)|${E}(?:及[^。；，]{1,8})?(?:概|均|一律|对此)*(?:不|免于|无须|无需)(?:再|予|作|做)?(?:承担|负|参与|赔|补偿|支付|过问)|概不(?:负责|承担|赔偿|补偿)|免责|(?<!依法)不赔(?!偿责任)|一分(?:钱)?(?:也|都)?不(?:出|赔|管|给)|不出(?:一分)?钱|概不(?:理|过问)|${E}(?:概|一律|都|均)?不(?:管(?!是|谁|什么|何|哪)|认|理|兜底|担责|过问)|不负(?:任何|连带)?责任|不予(?:赔偿|赔付|补偿))`;
/** Social insurance, but not the office that runs it. */
const INSURANCE = '(?:社会保险|社保(?!部门|局|机构|中心)|五险|参保|养老保险)';
const DEPOSIT =
  '(?:押金|保证金|质保金|风险金|履约金|抵押金|质押金|诚信金|诚意金|信誉金|定金|担保金|安全基金|抵押物|担保物|风险抵押|信用金|保底金|履约款|质押款|保证款|责任金|稳定金)';
const CHARGE = '(?:服装费|工服费|工装费|装备费|培训费|入职费|上岗费|报名费|建档费)';
const DOCUMENT = '(?:身份证|驾驶证|行驶证|资格证|毕业证|学历证|健康证|户口[本簿]|证件|证书|驾照)(?:件)?(?:正本|原件)?';
/** Somebody else's platform. */
const OTHER =
  '(?:(?:其[他它]|别的|第三方|竞争|竞品|同类|任何|同行业|同业|类似)[^。；，]{0,10}(?:平台|公司|企业|单位|软件|APP|app|机构|站点|商家|主体|对手)|竞品平台|别家|外面的(?:号|单|平台|活)|第二家|两家|别处|另(?:外)?(?:一)?家|其他家|他家|同行|私单|(?:跨|多)(?:个)?平台|双开|兼跑)';
const BAN = '(?:不得|不应|不能|不可以?|不再|不准再|禁止|严禁|不准|不许|不允许|无权|承诺不|保证不)';
const PRICE =
  '(?:单价|价格|报酬|薪酬|工资标准|服务费|配送费|运费|提成|抽成|佣金|分成|计价|计费|费率|收入|单费|派费|运价|价钱|工价|底薪|酬劳|抽佣|(?:每|一)[单件趟票](?:多少|给多少|的钱|价))';
const CHANGE = '(?:调整|改动|改变|改写|变更|修改|更改|修订|更新|变动)';
const ENDS =
  '(?:解除|终止|停止合作|停止派单|停用|封停|封禁|封号|清退|关闭|取消|注销|停单|走人|停掉|结束(?:本)?(?:合作|协议|合同|用工|服务)|辞退|解聘|解雇|除名|下线|移出|收回|清出|取消资格|停权|不再派单|停止(?:合作|服务|用工|派单|接单)|中止)';
const LEAVES =
  '(?:离职|离开|离站|走人|就走|要走|不干|不做|跳槽|辞职|离岗|退出|解约|解除|终止|毁约|停止接单|期满|合作结束|合同结束)';
const PENALTY =
  '(?:扣罚|罚单|扣\\d+元|判罚|扣钱|封号|停单|罚款|罚金|扣款|扣除|处罚|扣分|扣减|违规|判责|差评|超时|认定|判定)';
const TRADER = '(?:个体(?:工商)?户|个体(?:工商户)?营业执照|个体经营(?:户|者)?|个人独资(?:企业)?|营业执照)';

const words: Readonly<Record<string, string>> = {
  W,
  E,
  INJURY,
  LOSS,
  ALL,
  BURDEN,
  NOT_OURS,
  INSURANCE,
  DEPOSIT,
  CHARGE,
  DOCUMENT,
  OTHER,
  BAN,
  PRICE,
  CHANGE,
  ENDS,
  LEAVES,
  PENALTY,
  TRADER,
};

/** A pattern in which `<W>` stands for the words for the worker and so on, and `~20` for up to twenty characters of one sentence, `%20` of one part of it. */
export function pattern(text: string): RegExp {
  const source = text
    .replaceAll(/<([A-Z_]+)>/g, (_, name: string) => {
      const found = words[name];
      if (found === undefined) throw new RangeError(`no words for ${name}`);
      return found;
    })
    .replaceAll(/~(\d+)/g, '[^。；]{0,$1}')
    .replaceAll(/%(\d+)/g, '[^。；，]{0,$1}');
  return new RegExp(source);
}
