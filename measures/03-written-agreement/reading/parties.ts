/** What an agreement says of one of its parties where it names them. */
export interface Party {
  /** As labelled: `甲方`, `用人单位`, `骑手`. */
  label: string;
  is: 'enterprise' | 'worker' | 'unknown';
  /** Its entry, and where that begins in the text. */
  text: string;
  from: number;
}

const lettered = '甲方|乙方|丙方|丁方';
const enterprises =
  '用人单位|聘用单位|招用单位|定作方|托运方|托运人|派单方|合作商|合作单位|机构方|服务机构|管理方|聘用人|招聘方|派遣方|接受方|用工单位|派遣单位|派遣公司|平台运营方|平台公司|用工方|运营方|发包人|平台企业|合作用工企业|合作企业|用工企业|经纪公司|服务商|平台方|平台|公司|企业|单位|雇主|聘用方|委托人|定作人|发包方';
const workers =
  '劳动者|承包方|受聘人|受聘者|受雇人|受雇方|劳务人员|派件员|派送员|驾驶人|承运司机|承运方|代驾员|护理员|承揽者|服务者|承接方|小时工|外卖员|送餐员|兼职人员|骑手|司机|驾驶员|主播|从业人员|从业者|服务人员|配送员|快递员|家政员|员工|雇员|受聘方|服务提供者|劳务提供方|承运人|承包人|受托人|承揽人|承揽方|承接人';
const bracket = '(?:（[^）\\n]{0,40}）)?';
const labels = new RegExp(
  `(?:(?:^|[\\n，；。：])(?:第[一二三四五六七八九十\\d]+条|[一二三四五六七八九十\\d]+[、.])?(${lettered})|(?:^|\\n)(${enterprises}|${workers}))${bracket}(?:名称|姓名|全称)?(?:：|(?:是|为|系)(?=[\\u4e00-\\u9fa5]{2,30}(?:公司|站|店|中心|部|某)))`,
  'g',
);
const enterprise = /统一社会信用代码|营业执照|法定代表人|负责人|公司|企业|单位|经营部|中心|站点|门店|工作室/;
const worker = /身份证|证件号|户籍|性别|出生|学历|家庭住址/;
/** How far into a text its parties are named, and how long one party's entry is. */
const OPENING = 4000;
const ENTRY = 500;

/** The parties a text names, in their order; the same party named again is one. */
export function partiesOf(text: string): Party[] {
  const marks = [...text.slice(0, OPENING).matchAll(labels)].map((match) => {
    const label = (match[1] ?? match[2])!;
    return { label, from: match.index + match[0].indexOf(label) };
  });
  const parties: Party[] = [];
  for (const [i, { label, from }] of marks.entries()) {
    const entry = text.slice(from, Math.min(marks[i + 1]?.from ?? from + ENTRY, from + ENTRY));
    // Lines for signatures repeat the labels with nothing behind them.
    if (!parties.some((one) => one.label === label))
      parties.push({ label, is: sideOf(label, entry), text: entry, from });
  }
  // Where the others are enterprises, the one that is not told is the worker.
  const unknown = parties.filter(({ is }) => is === 'unknown');
  const sole = parties.length > 1 && unknown.length === 1 && !parties.some(({ is }) => is === 'worker');
  if (sole) unknown[0]!.is = 'worker';
  return parties;
}

function sideOf(label: string, entry: string): Party['is'] {
  if (new RegExp(`^(?:${workers})$`).test(label)) return 'worker';
  if (new RegExp(`^(?:${enterprises})$`).test(label)) return 'enterprise';
  const head = entry.slice(0, 40);
  if (new RegExp(`^..（[^）]{0,12}(?:${workers})`).test(head)) return 'worker';
  if (new RegExp(`^..（[^）]{0,16}(?:${enterprises})`).test(head)) return 'enterprise';
  if (worker.test(entry)) return enterprise.test(head) && !worker.test(head) ? 'enterprise' : 'worker';
  return enterprise.test(entry) ? 'enterprise' : 'unknown';
}

/** What comes before a label that is not the party then: `其他平台`, `青禾有限公司`. */
const notParty =
  /(?:其[他它]|别的|任何|第三方|竞争|多个?|一个以上|两个以上|保险|租赁|银行|有限|责任|股份|科技|服务|新就业形态|被派遣|同类|关联|外卖|本)$/;

/**
 * The letters by which the patterns know the parties: 乙方 the worker, 甲方 and 丙方 enterprises. Empty where the text itself uses them so,
 * or does not tell who the worker is.
 */
export function letters(parties: readonly Party[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  if (!parties.some(({ is }) => is === 'worker')) return map;
  const free = ['甲方', '丙方', '丁方'];
  for (const { label, is } of parties) {
    const letter = is === 'worker' ? '乙方' : (free.shift() ?? '丁方');
    map.set(label, letter);
  }
  return [...map].every(([label, letter]) => label === letter) ? new Map() : map;
}

/** One line with its parties called by their letters; the places of what is left stay with it. */
export function lettersIn(line: { text: string; at: readonly number[] }, map: ReadonlyMap<string, string>) {
  if (map.size === 0) return line;
  const pattern = new RegExp([...map.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
  const at: number[] = [];
  let [text, done] = ['', 0];
  for (const match of line.text.matchAll(pattern)) {
    const [label] = match;
    const before = line.text.slice(Math.max(0, match.index - 6), match.index);
    if (!/[甲乙丙丁]/.test(label) && notParty.test(before)) continue;
    const letter = map.get(label)!;
    text += line.text.slice(done, match.index) + letter;
    for (let i = done; i < match.index + letter.length; i++) at.push(line.at[i]!);
    done = match.index + label.length;
    // The last of the letters stands for the rest of the label.
    at[at.length - 1] = line.at[done - 1]!;
  }
  for (let i = done; i < line.text.length; i++) at.push(line.at[i]!);
  return { text: text + line.text.slice(done), at };
}
