/*
 * Words by which an indicator takes something for what keeps people safe (policy (八) names no words: a list of ours, the same as the
 * program's, so that what it shows can be checked). A taking turned round ("不扣分", "免罚款") takes nothing.
 */
const taking =
  /(?<!不|不得|不予|免|免于|不再|禁止|取消)(?:扣分|扣款|扣罚|罚款|降级|降权|限单|停单|少派|清零|取消奖励|封号)/;
const careful = /休息|下线|拒单|拒绝接单|恶劣天气|暴雨|结冰|高温|慢行|减速|请假|就医|身体不适|报告事故|上报事故|报警/;

/** Whether one sentence of a text takes something for being careful. */
export const takesForCare = (text: string): boolean =>
  text.split(/[。；;！!？?\n]/).some((sentence) => taking.test(sentence) && careful.test(sentence));
