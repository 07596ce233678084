/**
 * Characters read as another: traditional forms of what criteria look for, signs that stand for a word, and marks of one kind. Compiled
 * 2026-11-25; not a table for every traditional character.
 */
const traditional =
  '証证證证員员單单騎骑歲岁險险風风費费獨独臺台檯台戶户裝装餘余優优漢汉殘残體体傳传驗验檢检齡龄處处職职業业關关係系勞劳動动雇雇傭佣' +
  '簽签約约個个營营執执養养護护車车駕驾駛驶學学歷历畢毕繳缴納纳擔担責责傷伤註注冊册開开貸贷轉转訓训錄录訂订禁禁嚴严僅仅隻只衹只專专須须' +
  '婦妇產产緒绪籍籍屬属無无沒没會会為为與与從从對对過过還还進进這这裡里後后間间適适當当應应聯联絡络請请擾扰報报話话電电機机構构' +
  '滿满級级將将齊齐給给給给貼贴補补資资質质錢钱銀银離离職职務务條条歺餐荘装巳已ㄚ丫';

const pairs: [string, string][] = [];
const letters = Array.from(traditional);
for (let i = 0; i + 1 < letters.length; i += 2) pairs.push([letters[i]!, letters[i + 1]!]);

/** One character to read for another. */
export const characters: ReadonlyMap<string, string> = new Map([
  ...pairs,
  ['♂', '男'],
  ['♀', '女'],
  ['🚹', '男'],
  ['🚺', '女'],
  ['🈚', '无'],
  [':', '：'],
  [',', '，'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['﹐', '，'],
  ['﹕', '：'],
  ['—', '-'],
  ['–', '-'],
  ['－', '-'],
  ['―', '-'],
  ['~', '-'],
  ['〜', '-'],
  ['～', '-'],
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

/** Signs nobody sees, first and last code point of each run: joiners, marks of direction, variation selectors, soft hyphens. */
const unseenRuns: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x206a, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Whether a sign is not seen; such signs are dropped. */
export const unseen = (point: number): boolean => unseenRuns.some(([first, last]) => point >= first && point <= last);

/** Letters, digits and the marks criteria read; whatever else stands between them is a soft break. */
export const read = /^[\p{L}\p{N}，。；：！？、\n\-.%<>≤≥_]$/u;
