/**
 * Words a filter looks for, and characters people write instead of theirs: of the same or nearly the same sound (a test compares the sounds), or of a like
 * shape. Compiled 2026-11-25 from the sounds of these words; our own table, to be added to when a variant is seen.
 */
interface Disguise {
  /** The word. */
  readonly word: string;
  /** For each of its characters, those that sound alike, tones and the endings n and ng not told apart. */
  readonly sound: readonly string[];
  /** For each of its characters, those of a like shape. */
  readonly shape?: readonly string[];
  /** Disguises that are ordinary words. */
  readonly not?: readonly string[];
}

export const disguises: readonly Disguise[] = [
  { word: '押金', sound: ['压鸭亚呀丫鸦', '京斤今津巾筋'], not: ['亚金', '亚京', '亚今', '压今'] },
  { word: '保证金', sound: ['宝堡饱', '正政挣郑', '京斤巾津'], shape: ['', '', '全'] },
  { word: '风险金', sound: ['疯丰枫', '显限', '京斤巾'] },
  { word: '服装', sound: ['', '庄桩妆'], not: [] },
  { word: '费用', sound: ['废肺沸', ''] },
  { word: '培训费', sound: ['陪赔', '迅训讯', '废肺'] },
  { word: '身份证', sound: ['', '分', '政怔正'] },
  { word: '性别', sound: ['姓幸杏', '憋'] },
  { word: '男性', sound: ['南难楠', '姓幸'], shape: ['侽', ''], not: ['南姓', '难姓', '楠姓'] },
  { word: '女性', sound: ['钕', '姓幸'] },
  {
    word: '男生',
    sound: ['南难楠', '升声'],
    not: ['难生', '南生', '男声', '南升', '难升', '南声', '难声', '楠生', '楠升'],
  },
  { word: '限男', sound: ['线现', '南楠'], not: ['现南', '线南'] },
  { word: '汉族', sound: ['汗旱焊', '足'] },
  { word: '乙肝', sound: ['已以亿', '干甘杆'], shape: ['巳', ''], not: ['已干', '以干', '亿干', '以甘'] },
  { word: '户口', sound: ['护互沪', ''], not: ['护口', '互口', '沪口'] },
  { word: '户籍', sound: ['护互', '藉集'], not: ['护集', '互集'] },
  { word: '社保', sound: ['射设', '宝'], not: ['设保'] },
  { word: '已婚', sound: ['以', '昏浑'], shape: ['己', ''], not: ['以昏'] },
  { word: '已育', sound: ['以', '玉欲'], shape: ['己', ''], not: ['以欲', '已欲'] },
  { word: '未婚', sound: ['位喂', '昏浑'] },
  { word: '孕检', sound: ['运韵', '捡减'] },
  { word: '残疾', sound: ['惨', '急级'] },
  { word: '平台', sound: ['苹评', '抬胎'] },
  { word: '扣押', sound: ['寇', '压鸭'] },
];

/** Latin spellings of the same words. */
export const spelled: Readonly<Record<string, string>> = {
  yajin: '押金',
  baozhengjin: '保证金',
  ya金: '押金',
  押jin: '押金',
  nan性: '男性',
  shenfenzheng: '身份证',
  yigan: '乙肝',
};

function variantsOf({ word, sound, shape = [], not = [] }: Disguise): string[] {
  let all = [''];
  for (const [i, character] of Array.from(word).entries()) {
    const choices = [character, ...Array.from(sound[i] ?? ''), ...Array.from(shape[i] ?? '')];
    all = all.flatMap((begun) => choices.map((choice) => begun + choice));
  }
  return all.filter((variant) => variant !== word && !not.includes(variant));
}

/** Every disguise by its first character, longest first. */
export const disguisesByFirst: ReadonlyMap<string, readonly (readonly [disguise: string, word: string])[]> = (() => {
  const by = new Map<string, [string, string][]>();
  const all = [
    ...disguises.flatMap((one) => variantsOf(one).map((variant) => [variant, one.word] as [string, string])),
  ];
  for (const pair of [...all, ...(Object.entries(spelled) as [string, string][])]) {
    const list = by.get(pair[0][0]!);
    if (list === undefined) by.set(pair[0][0]!, [pair]);
    else list.push(pair);
  }
  for (const list of by.values()) list.sort((a, b) => b[0].length - a[0].length);
  return by;
})();
