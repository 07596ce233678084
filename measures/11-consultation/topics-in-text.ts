import type { RuleTopic } from '../facts/registers/consultation/kinds.ts';

/** Words that show what a sentence of a rule is about; the seven matters of the policy, and safety and health. */
const words: readonly (readonly [topic: RuleTopic, words: RegExp])[] = [
  ['entry-exit', /注册|入驻|准入|入职|退出|清退|封号|封禁|停用|注销|解除|终止合作|冻结账[号户]/],
  ['allocation', /派单|抢单|订单分配|分配订单|调度|派送范围|接单(?:范围|优先|权限|上限)|限制接单|拒单|转单/],
  ['piece-price', /计件|单价|每单|每件|计价|配送费|起步价|里程(?:费|价)|时长费|运价/],
  ['take-rate', /抽成|佣金|信息(?:服务)?费|平台(?:技术)?服务费|(?:平台|服务商)(?:分成|提成)/],
  ['pay-composition', /报酬|工资|收入|结算|补贴|津贴|提成|底薪|流水|提现|发放/],
  ['hours', /工作时间|在线(?:时间|时长)|工时|出勤|排班|班次|休息|上线时|加班|值班/],
  ['rewards-penalties', /奖励|奖金|奖惩|处罚|罚款|扣款|扣罚|扣除|违规|违约金|等级|积分|扣分|考核|差评|超时|准时率/],
  ['safety', /安全|头盔|高温|恶劣天气|预警|工伤|职业伤害|事故|健康|防护/],
];

/** What a sentence of a rule is about, by its words, in the order of the policy; empty where no word shows it. */
export function topicsInText(text: string): RuleTopic[] {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return words.filter(([, shows]) => shows.test(plain)).map(([topic]) => topic);
}
