import { type Day, parseDay } from '#basics/day.ts';
import type { Fen } from '#basics/money.ts';
import type { AgreementText } from './agreement-text.ts';

/** A value an agreement states, with the words that state it and where they stand in the source. */
export interface Stated<T> {
  value: T;
  words: string;
  from: number;
}

/** What pay is reckoned by. */
export type PayUnit = 'month' | 'day' | 'hour' | 'order' | 'kilometre';

/** Terms an agreement states plainly; null where it states none, leaves a blank, or states more than one. */
export interface AgreementTerms {
  pay: Stated<{ fen: Fen; per: PayUnit }> | null;
  /** Day of the month on which pay falls due. */
  payDay: Stated<number> | null;
  /** Hours a day, and a week, in minutes. */
  dailyMinutes: Stated<number> | null;
  weeklyMinutes: Stated<number> | null;
  /** Share of the usual pay on statutory holidays, basis points: 30000 for three times. */
  holidayRateBp: Stated<number> | null;
  place: Stated<string> | null;
  term: Stated<{ from: Day; to: Day | null }> | null;
  /** Probation, in days or months as written. */
  probation: Stated<{ length: number; unit: 'day' | 'month' }> | null;
}

const numerals: Readonly<Record<string, number>> = {
  零: 0,
  '○': 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const number = '(\\d[\\d,]*(?:\\.\\d{1,2})?|[零〇一二两三四五六七八九十百千万]+)';

/** So many yuan; an amount that goes on in 角 is not read by half. */
const yuan = `${number}元(?![\\d一二三四五六七八九]{1,2}[角毛])`;

/** Hundredths of a written number: `6,500.5` → 650050, `六千五百` → 650000; null where it is none. */
export function hundredths(written: string): number | null {
  if (/^\d/.test(written)) {
    const [whole = '', part = ''] = written.replaceAll(',', '').split('.');
    return Number(whole) * 100 + Number(`${part}00`.slice(0, 2));
  }
  let [sum, section, digit] = [0, 0, 0];
  for (const sign of written) {
    const value = numerals[sign];
    if (value !== undefined) digit = value;
    else if (sign === '万') {
      sum += (section + digit) * 10_000;
      [section, digit] = [0, 0];
    } else {
      section += (digit === 0 ? 1 : digit) * places[sign]!;
      digit = 0;
    }
  }
  const total = sum + section + digit;
  return total === 0 && !/^[零〇]+$/.test(written) ? null : total * 100;
}

type Match = RegExpMatchArray & { index: number };

/** The one value all matches give; null where there is none or where they differ. */
function only<T>(
  { text, quote }: AgreementText,
  patterns: readonly RegExp[],
  read: (match: Match) => T | null,
  skip?: RegExp,
): Stated<T> | null {
  const found = new Map<string, Stated<T>>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern) as Iterable<Match>) {
      if (skip?.test(clauseRound(text, match))) continue;
      const value = read(match);
      if (value === null) continue;
      const key = JSON.stringify(value);
      if (!found.has(key)) found.set(key, { value, ...quote(match.index, match.index + match[0].length) });
    }
    // What is said in so many words is not doubted for what is said in passing.
    if (found.size > 0) break;
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** The part of a sentence a match stands in. */
function clauseRound(text: string, { index, 0: words }: Match): string {
  const before = Math.max(...['，', '。', '；', '\n'].map((mark) => text.lastIndexOf(mark, index - 1)));
  return text.slice(before + 1, index + words.length);
}

const units: Readonly<Record<string, PayUnit>> = {
  月: 'month',
  日: 'day',
  天: 'day',
  小时: 'hour',
  单: 'order',
  公里: 'kilometre',
  钟头: 'hour',
  票: 'order',
  件: 'order',
  趟: 'order',
  次: 'order',
};
const notPay =
  /罚|扣|留|另补|补\d|管理费|每人|差评|超时|超过|超出|加价|交通|餐|话费|培训|体检|风险金|缴|押金|保证金|补贴|津贴|奖|补助|赔偿|违约|险|不低于|最低|另加|加价|服务费为每人|试用/;

const unit = '(月|日|天|小时|钟头|单|公里|票|件|趟|次)';
const unitAlone = new RegExp(`^${unit}$`);

function payIn(amount: string | undefined, unit: string | undefined): { fen: Fen; per: PayUnit } | null {
  const fen = amount === undefined ? null : hundredths(amount);
  const per = unit === undefined ? undefined : units[unit];
  return fen === null || fen === 0 || per === undefined ? null : { fen, per };
}

const minutes = (written: string, half: string | undefined) => {
  const whole = hundredths(written);
  return whole === null ? null : Math.round((whole * 60) / 100) + (half === undefined ? 0 : 30);
};

const date =
  /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?|([一二三四五六七八九〇零○]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

/** Every date a text writes, in its order, either script. */
function datesIn(text: string): Day[] {
  const days: Day[] = [];
  for (const match of text.matchAll(date)) {
    const year =
      match[1] ??
      Array.from(match[4]!)
        .map((sign) => numerals[sign])
        .join('');
    const [month, day] = [match[2] ?? match[5]!, match[3] ?? match[6]!].map((part) =>
      String((hundredths(part) ?? 0) / 100).padStart(2, '0'),
    );
    const read = parseDay(`${year}-${month}-${day}`);
    if (read !== null) days.push(read);
  }
  return days;
}

const endsOn = /至|到|止|终止|终于|期满|结束|届满|有效|期限|合作时间|[—–~-]/;
const beginsOn = /(?:期限|自|起始|首次|从)[^。；]{0,16}(?:起|开始|生效|始)/;
const notTerm = /签订日期|公布|施行|派遣期限为|出生|批准/;

/** The term: a sentence with two days, or, where there is none, one that says on which day it begins. */
function termIn({ articles, quote }: AgreementText): AgreementTerms['term'] {
  const found = new Map<string, Stated<{ from: Day; to: Day | null }>>();
  for (const asked of [2, 1]) {
    for (const { sentences, annexed } of articles) {
      for (const { text, from: at } of annexed ? [] : sentences) {
        if (notTerm.test(text) || !(asked === 2 ? endsOn : beginsOn).test(text)) continue;
        const days = datesIn(text);
        const [from, to = null] = days;
        if (days.length !== asked || from === undefined || (to !== null && to <= from)) continue;
        found.set(`${from} ${to}`, { value: { from, to }, ...quote(at, at + text.length) });
      }
    }
    if (found.size > 0) break;
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** Reads the terms an agreement states. */
export function statedTerms(text: AgreementText): AgreementTerms {
  return {
    pay: only(
      text,
      [
        new RegExp(
          `(?<!试用期)(?<!基本)(?:月(?:度)?工资|月薪|月收入|月报酬|时薪|小时(?:工资|报酬))(?:标准)?(?:为|：|合计|共)?(?:人民币)?${yuan}`,
          'g',
        ),
        new RegExp(
          `(?:工资|报酬|薪酬|薪资|单价|服务费|配送费|时薪)(?:标准|单价|数额)?(?:为|：|按)?(?:人民币)?每(?:完成)?(?:一)?(?:个)?(月|日|天|小时|单|公里)(?:人民币)?${yuan}`,
          'g',
        ),
        new RegExp(
          `(?:工资|报酬|薪酬|单价|服务费|配送费|时薪)(?:标准)?[^。；，\\n]{0,8}?${yuan}(?:\\/|每)(月|日|天|小时|单|公里)`,
          'g',
        ),
        new RegExp(`每(?:完成|送|派|跑|装)?(?:一)?(?:个)?${unit}[^。；，\\n]{0,10}?${yuan}`, 'g'),
        new RegExp(`(?:一|按|1)(?:个)?${unit}[^。；，\\n\\d]{0,8}?${yuan}`, 'g'),
        new RegExp(`${yuan}(?:人民币)?(?:\\/|每|一|1)(?:个)?${unit}`, 'g'),
        new RegExp(`(?:送|派|跑|装|完成)(?:完)?(?:一)?${unit}[^。；，\\n]{0,6}?${yuan}`, 'g'),
        // What is paid by the piece or by the hour is told by the word for it.
        new RegExp(`(?:按|计)(单|件|票|趟|次)(?:计|算|结)?[^。；\\n]{0,14}?(?:单价|价)[^。；，\\n]{0,4}?${yuan}`, 'g'),
        new RegExp(
          `(?:底薪|月工资|工资|薪水|薪酬|报酬|待遇)[^。；，\\n\\d]{0,6}(?:每|一|个)?(月)[^。；，\\n\\d]{0,6}${yuan}`,
          'g',
        ),
        new RegExp(`(?:钟点费|时薪|小时(?:工资|费|单价|报酬|计酬|薪酬|薪)(?:标准)?)[^。；，\\n\\d]{0,8}${yuan}`, 'g'),
        new RegExp(`(?:月薪|底薪|月工资|月度?报酬|固定工资|基本工资)[^。；，\\n\\d]{0,10}${yuan}`, 'g'),
      ],
      (match) => {
        if (match[2] === undefined) return payIn(match[1], /时薪|小时|钟点/.test(match[0]) ? '小时' : '月');
        return unitAlone.test(match[1]!) ? payIn(match[2], match[1]) : payIn(match[1], match[2]);
      },
      notPay,
    ),
    payDay: only(
      text,
      [
        /(?:每月|次月|下月|当月|每个?自然月)(?:的)?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?:前|之前|以前)?[^。；\n]{0,20}(?:支付|发放|结算|发薪|到账|汇入|转账|结清|付)/g,
        /(?:支付|发放|结算|发薪)(?:日期?|时间)?[^。；\n]{0,16}(?:每月|次月|下月|当月)(?:的)?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/g,
        /(?:报酬|工资|薪|结算|支付|发放|费用|账|收入|服务费|运费|佣金|分成|款)[^。；\n]{0,40}?(?:每个?月|次月|下个?月|当月|翌月|隔月|本月)(?:的)?(?:第)?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?!至|到|-|—|起)/g,
        /(?:每个?月|次月|下个?月|当月|翌月|隔月|本月)(?:的)?(?:第)?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?!至|到|-|—|起)[^。；\n]{0,24}?(?:报酬|工资|薪|结|支付|发放|到账|账|打|汇|划|付|转|清|兑|款)/g,
        /[，元](\d{1,2})[日号](?:前)?(?:发放|支付|发薪|到账)/g,
        /(?:每月|次月|下月|当月|隔月|每个?月)(?:的)?(?:第)?(\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?:前|之前|以前)?[^。；\n]{0,16}(?:打|汇|发|转|清账|结|给|划|兑)/g,
        /(?:发薪日|发工资(?:的)?(?:日子|时间)|工资日|结算日|付款日|支付日|发放日)[^。；\n\d]{0,10}(\d{1,2})[日号]/g,
        /(?:上月|当月|本月)[^。；\n\d]{0,16}(\d{1,2})[日号](?:前)?/g,
        /(?:甲方|丙方|公司|平台)?(?:于|在)?(?<![月\d])(\d{1,2})[日号](?:前)?(?:把|将)?[^。；，\n\d]{0,4}(?:发放|支付|发薪|到账|付清|发给|结清|打款|转账)/g,
      ],
      (match) => {
        const day = (hundredths(match[1]!) ?? 0) / 100;
        return day >= 1 && day <= 31 ? day : null;
      },
    ),
    dailyMinutes: only(
      text,
      [
        new RegExp(
          `(?:每|一|单|全|当|整)(?:个)?(?:工作)?[日天](?:最长|累计|合计)?(?:工作)?(?:时间)?[^。；\\n]{0,16}?${number}(?:个)?(半)?小时`,
          'g',
        ),
        new RegExp(
          `(?:日均|每班|当班|夜间|日)(?:工作|在线|出勤|服务|驾驶|接单)?(?:时间|时长|上限)?[^。；，\\n]{0,12}?${number}(?:个)?(半)?(?:小时|钟头)`,
          'g',
        ),
      ],
      (match) => minutes(match[1]!, match[2]),
      /加班|延长|至少|以上|答复|回复|处理|申诉|每周|一周|通知/,
    ),
    weeklyMinutes: only(
      text,
      [new RegExp(`每周(?:累计)?(?:工作)?(?:时间)?[^。；，\\n]{0,10}?${number}(?:个)?(半)?小时`, 'g')],
      (match) => minutes(match[1]!, match[2]),
      /加班|延长/,
    ),
    holidayRateBp: only(
      text,
      [
        /法定(?:节假|休假|假)日[^。；\n]{0,30}?(\d{2,3})%/g,
        /(?:法定|国家|节|节假|过年)(?:的)?(?:节日|节假日|假日|休假日|假期|放假)[^。；\n]{0,30}?(\d{2,3})%/g,
        /(?:法定|国家)(?:规定的?)?(?:节日|节假日|假日|休假日|假期|放假)[^。；\n]{0,30}?([一二两三四五]|\d(?:\.\d{1,2})?)倍/g,
        /节假日[^。；\n]{0,20}?([一二两三四五]|\d(?:\.\d{1,2})?)倍/g,
        /法定(?:节假|休假|假)日[^。；\n]{0,30}?([一二两三四五]|\d(?:\.\d{1,2})?)倍/g,
      ],
      (match) => {
        const value = hundredths(match[1]!);
        return value === null ? null : match[0].endsWith('%') ? value : value * 100;
      },
    ),
    place: placeIn(text),
    term: termIn(text),
    probation: only(text, [new RegExp(`试用期(?:限)?(?:为|：|共)?(?:期)?${number}(?:个)?(月|日|天)`, 'g')], (match) => {
      const length = (hundredths(match[1]!) ?? 0) / 100;
      return length > 0 && Number.isInteger(length) ? { length, unit: match[2] === '月' ? 'month' : 'day' } : null;
    }),
  };
}

/** Where the work is: as a pattern states it, else the one place that sentences on the work name. */
function placeIn(text: AgreementText): AgreementTerms['place'] {
  return (
    only(
      text,
      [
        /工作(?:地点|区域|地)(?:为|：|在|是)([^。；，、\n＿]{2,40})/g,
        /(?:服务|配送|接单|活动|作业|运营)(?:区域|范围)(?:为|：|是|在)([^。；，\n＿]{2,40})/g,
        /(?:工作|上班|用工|派遣|服务|作业|干活|实际用工)(?:地点|地|场所|场地|区域|所在地|的地方|范围)(?:主要)?(?:为|：|是|在|位于|设在|限于|定在)([^。；，：\n＿（]{2,40})/g,
        /(?:工作|上班|用工|派遣|服务|作业|干活|实际用工)(?:地点|地|场所|场地|区域|范围)[^。；，：\n＿（法仲]{0,2}?([^。；，：\n＿（为是在的法仲与和]{1,20}(?:县|区|镇|街道|乡|村|市)[^。；，：\n＿（的法仲]{0,12})/g,
        /(?:服务|配送|接单|活动|作业|运营|营运|跑单|送餐|运输|派送|派件)(?:区域|区|范围|地域|地界|片区|地点|线路)(?:主要)?(?:为|：|是|在|限|限于|包括|覆盖|以)([^。；，：\n＿（]{2,40}?)(?=为主|为限|为准|[。；，：\n＿（])/g,
        /(?:服务|配送|接单|活动|作业|运营|营运|跑单|送餐|运输|派送|派件)(?:区域|区|范围|地域|地界|片区|地点|线路)[^。；，：\n＿（法仲]{0,2}?([^。；，：\n＿（为是在的法仲与和]{1,20}(?:县|区|镇|街道|乡|村|市)[^。；，：\n＿（的法仲]{0,12})/g,
        /(?:派到|派往|派驻|派遣到|派至|安排到|安排在|分配到)([^。；，\n＿的]{2,30}?)(?:干活|工作|上班|上岗|从事|作业|服务)/g,
        /(?:担任|在|于)([^。；，\n＿的]{2,24}?(?:县|区|街道|镇|乡|片区|仓库?|站点?|商圈|基地|园区?|物流园|门店|网点))(?:一带|范围内?|内|片区|区域)?(?:的|从事|担任|工作|提供|为|做|干|上班|送|取|开展|负责|当|进行|接)/g,
        /(?:负责|承担|覆盖)([^。；，\n＿的]{2,24}?(?:县|区|街道|镇|乡|片区|仓库|站点|商圈|园区))(?:片区|一带|范围内?|区域)?(?:的|内)/g,
        /(?:担任|在)([^。；，\n＿的]{2,30}?(?:县|区|街道|镇|乡|片区|仓库|站点|商圈))(?:的|从事|担任|工作|提供)/g,
      ],
      (match) => (/法院|仲裁|管辖/.test(match[1]!) ? null : match[1]!.replace(/^[是为在：]/, '')),
    ) ?? placeNamed(text)
  );
}

/** Marks of a sentence on what is done where, and of one on another matter. */
const working =
  /工作|服务|配送|派送|送[餐货菜药件]|跑单|接单|上班|上岗|派驻|常驻|驻|区域|地域|范围|地点|片区|站点|运营|营运|经营|承接|做什么|业务|直播|场地|从事/;
const elsewhere = /法院|仲裁|管辖|住所|住址|地址|注册地|邮寄|户籍|签订地|调解|起诉|身份|居住|现居|家住|现住|，住|代码/;
/** A place with its county or the like, to where its name ends: `城口县葛城街道和复兴街道`. One that goes on in other words is not read by half. */
const placeName =
  /(?<=[在于为是：到往至限以对给驻内，覆盖责担赴围域点]|^)((?:[\u4e00-\u9fa5]{2,3}市)?[\u4e00-\u9fa5]{2,3}县[\u4e00-\u9fa5\d]{0,12}?(?:街道|镇|乡|村|城区|全域|辖区|园区?|仓库?|基地|站点?|路\d+号|范围)(?:(?:[和及与、]|以及)[\u4e00-\u9fa5\d]{1,10}?(?:街道|镇|乡|城区|园区?|仓库?|站点?))*)(?=[，。；（\n“”＿的内从为提做担开送取进负一接给上工干]|及其|范围|辖区|区域|片区|为主|$)/g;

/** The one place named in sentences on the work; null where they name none or several. */
function placeNamed({ articles, quote }: AgreementText): AgreementTerms['place'] {
  const found = new Map<string, Stated<string>>();
  for (const { sentences, annexed } of articles) {
    if (annexed) continue;
    for (const { text, from: at } of sentences) {
      if (!working.test(text) || elsewhere.test(text)) continue;
      for (const match of text.matchAll(placeName)) {
        const name = match[1]!.replace(/^[是为在于]/, '');
        const begins = at + match.index + match[1]!.length - name.length;
        if (!found.has(name)) found.set(name, { value: name, ...quote(begins, begins + name.length) });
      }
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}
