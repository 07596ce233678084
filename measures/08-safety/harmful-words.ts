/*
 * Words by which an appraisal indicator takes something for what keeps people safe. A list to be added to: it finds candidates for a person to
 * read, and what it does not find is not thereby harmless.
 */

/** What is done to the worker. */
const takes = ['扣分', '扣款', '扣罚', '罚款', '降级', '降权', '限单', '停单', '少派', '清零', '取消奖励', '封号'];

/** For doing what. */
const careful = [
  '休息',
  '下线',
  '拒单',
  '拒绝接单',
  '恶劣天气',
  '暴雨',
  '结冰',
  '高温',
  '慢行',
  '减速',
  '请假',
  '就医',
  '身体不适',
  '报告事故',
  '上报事故',
  '报警',
];

/** Words before a taking that turn it round. */
const not = ['不', '不得', '不予', '免', '免于', '不再', '禁止', '取消'];

/** The careful acts for which a text takes something, each with the taking, sentence by sentence. */
export function harmfulWords(text: string): string[] {
  const found: string[] = [];
  for (const sentence of text.split(/[。；;！!？?\n]/)) {
    const taking = takes.find((word) => taken(sentence, word));
    const act = careful.find((word) => sentence.includes(word));
    if (taking !== undefined && act !== undefined) found.push(`${act}…${taking}`);
  }
  return found;
}

/** Whether a sentence takes, at some place, without a word before it that turns it round. */
function taken(sentence: string, word: string): boolean {
  for (let at = sentence.indexOf(word); at !== -1; at = sentence.indexOf(word, at + 1))
    if (!not.some((turned) => sentence.slice(0, at).endsWith(turned))) return true;
  return false;
}
