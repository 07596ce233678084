import { fieldNames } from '#measures/facts/field-names.ts';
import { type MissingSource, missingSources } from './missing-source.ts';
import { isParameter, parameterTitle } from './parameter-title.ts';
import { headingOf, isTable, tableWord } from './table-words.ts';
import { type Language, say } from './value-text.ts';

/** What is missing in words: 订单表的“完成”, 劳动者表, 非全日制小时最低工资标准. */
export function missingThing(missing: string, language: Language): string {
  if (isTable(missing)) return tableWord(missing, language);
  if (isParameter(missing)) return parameterTitle(missing, language);
  const source = missingSources[missing];
  if (source !== undefined && 'table' in source && source.column !== undefined) {
    const [table, column] = [tableWord(source.table, language), headingOf(source.table, source.column, language)];
    const own = fieldNames.get(missing)?.[language] ?? column;
    const alike = own.includes(column) || column.includes(own);
    const beside = alike ? '' : say(language, `（要用它确定${own}）`, ` (which gives ${own})`);
    return say(language, `“${table}”表里的“${column}”${beside}`, `"${column}" in ${table.toLowerCase()}${beside}`);
  }
  return fieldNames.get(missing)?.[language] ?? countyThings[missing]?.[language === 'zh' ? 0 : 1] ?? missing;
}

const countyThings: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  mustReport: ['县企业登记表里“应报送的表”', 'the tables owed, in the county register'],
  receivedAt: ['数据收到的时间', 'the time the data was received'],
  unannouncedDays: ['当月的放假调休安排', 'the days off of the month'],
  periodFrom: ['结算期开头那几天的记录', 'records of the first days of the settlement'],
};

/** Who is likely to hold it: what a worker can look for on the phone or at home. */
const workersHold: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  worker: ['劳动合同或书面协议、注册时的截图', 'the contract or agreement, pictures of the registration'],
  order: ['App 里的订单记录', 'the orders in the app'],
  session: ['App 里的上下线记录', 'the log-ins in the app'],
  pay: ['结算单、到账记录', 'settlements and bank entries'],
  payStatement: ['工资条', 'the pay statement'],
  payTerms: ['合同、协议、计价规则截图', 'the contract, the agreement, pictures of the price rules'],
  roster: ['排班表、打卡记录', 'rosters and clock-ins'],
  deduction: ['扣款通知', 'the notice of the deduction'],
  rideLabourItem: ['App 里每单的收入明细', 'what the app shows as earned for each ride'],
  lossClaim: ['赔偿通知', 'the claim for the damage'],
  restPrompt: ['App 提醒的截图', 'pictures of the prompts'],
  allocation: ['派单记录的截图', 'pictures of the offers'],
};

const countyHolds: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  enterprise: ['县人力社保局（企业登记表）', 'the county bureau (register of enterprises)'],
  correctionOrder: ['县人力社保局（责令文书）', 'the county bureau (orders it served)'],
  sectorAgreement: ['行业协会和工会', 'the industry association and the union'],
  sectorMember: ['行业协会，或者登记它的主管部门', 'the industry association, or the regulator that registers it'],
  sectorStandard: ['行业协会和工会，或者主管部门', 'the association and the union, or the regulator'],
};

/** Who holds the missing thing, one line a holder. */
export function holderLines(missing: string, language: Language): string[] {
  const source: MissingSource | undefined = isTable(missing) ? { table: missing as never } : missingSources[missing];
  if (source === undefined || !('table' in source)) return [];
  const pick = (pair: readonly [string, string] | undefined) => pair?.[language === 'zh' ? 0 : 1];
  const county = pick(countyHolds[source.table]);
  if (county !== undefined) return [say(language, `谁有：${county}`, `Who has it: ${county}`)];
  const worker = pick(workersHold[source.table]);
  return [
    say(language, '谁有：报送的企业', 'Who has it: the enterprise that reports'),
    ...(worker === undefined ? [] : [say(language, `劳动者手里可能有：${worker}`, `A worker may have: ${worker}`)]),
  ];
}

/** Whether a worker is likely to hold the missing thing. */
export function workerMayHold(missing: string): boolean {
  const source: MissingSource | undefined = isTable(missing) ? { table: missing as never } : missingSources[missing];
  return source !== undefined && 'table' in source && workersHold[source.table] !== undefined;
}

const isAgreed = (missing: string) => {
  const source = missingSources[missing];
  return source !== undefined && 'table' in source && source.table === 'limitAgreement';
};

/** Why there is no answer, in one sentence for anybody. */
export function doubtText(reason: string, missing: string, language: Language): string {
  const thing = missingThing(missing, language);
  const quoted = thing.startsWith('“') ? thing : `“${thing}”`;
  switch (reason) {
    case 'table-not-reported':
      return say(language, `没有报送${quoted}`, `${thing.toLowerCase()} were not reported`);
    case 'field-not-reported':
      if (isAgreed(missing))
        return say(
          language,
          `没有看到约定：${thing}是空的，或者没有协议`,
          `no agreement was seen: ${thing} is empty, or there is none`,
        );
      return say(language, `没有填报${thing}`, `${thing} was not filled in`);
    case 'class-unclear':
      return say(
        language,
        '用工关系报的是“不明”，不知道该按哪一条规定来看',
        'the worker class is reported as unclear, so it is open which provision applies',
      );
    case 'value-unknown':
      return say(
        language,
        `当日的${quoted}没有公布或没有查到`,
        `the ${thing} of the day is not published, or was not found`,
      );
    case 'bounds-straddle':
      return say(
        language,
        `缺${thing}，只知道至少多少、至多多少，界限正好落在中间`,
        `without ${thing} only "at least" and "at most" are known, and the limit lies between`,
      );
    case 'calendar-not-published':
      return say(language, '那一年的放假调休安排还没有公布', 'the days off of that year are not announced yet');
    case 'other-currency':
      return say(
        language,
        '金额不是人民币，不能拿人民币的标准来比',
        'the amounts are not in yuan, so a standard in yuan does not apply',
      );
    case 'record-contradicts':
      return say(language, `报送的记录互相矛盾（${thing}）`, `the records contradict each other (${thing})`);
    case 'facts-mixed':
      return say(
        language,
        '用工事实都已知道，但指向不一',
        'the facts of the engagement are known and point different ways',
      );
    default:
      return say(language, `记录没有覆盖整个期间（${thing}）`, `the records do not cover the whole period (${thing})`);
  }
}

/** What brings the answer where the reason alone does not say it. */
const remedies: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'table-not-reported weatherWarning': [
    '预警信号已能收进来，但订单的天气标记还没有与它对照，只与其他平台的标记相比；同一时间同一乡镇别家的标记不够时就答不了。',
    'Warning signals can be taken in, but marks of orders are not held against them yet, only against those of other platforms, and here there are too few.',
  ],
  'table-not-reported sectorMember': [
    '请行业协会或者主管部门报送会员名单；协议没有写明是哪个协会商定的，先在“行业标准”里补上协会编号。是会员才受协议约束。',
    'The association or the regulator should send its members; an agreement that does not say which association made it needs the association first. It binds members only.',
  ],
  'table-not-reported enterprise': [
    '这家企业不在县里的企业登记表里：由县人力社保局登记它何时在本县用工、应报送哪些表。',
    'The enterprise is not in the county register: the bureau should enter since when it engages workers here and which tables it owes.',
  ],
  'field-not-reported receivedAt': [
    '接收数据时用 --received-at 写明收到的时间，以后收到的就能判断是否迟到。',
    'State the receipt with --received-at when data is taken in; then lateness can be judged.',
  ],
  'field-not-reported mustReport': [
    '由县人力社保局在企业登记表里写明这家企业应报送哪些表。',
    'The county bureau should enter in its register which tables the enterprise owes.',
  ],
  'field-not-reported injuryListedFrom': [
    '由县人力社保局在企业登记表里写明列入试点名单的日期。',
    'The county bureau should enter in its register the day the platform was listed.',
  ],
  'period-not-covered periodFrom': [
    '结算期从上个月就开始了：先接收并封存前一个月，再审查这个月。',
    'The settlement begins in the month before: take that month in and seal it, then audit this one.',
  ],
  'period-not-covered wholeMonth': [
    '当月不是从头干到尾，不能拿整月的最低工资来比；可以看按小时、按天的约定，或另外几个月。',
    'The month was not worked from first to last day, so the monthly minimum is no measure; look at what was agreed by hour or day, or at other months.',
  ],
  'period-not-covered normalSeconds': [
    '这次结算里平日没有订单，没有平日的报酬可比；有约定的节假日比例时，由企业报送约定。',
    'The settlement has no orders on ordinary days to compare with; where a holiday rate was agreed, the enterprise should report it.',
  ],
  'period-not-covered approvedCycle': [
    '综合计算的周期比一个月长，要等整个周期的月份都封存后，再看“综合计算周期内工时”这一条。',
    'The approved cycle is longer than a month: the rule on hours of a cycle answers once all its months are sealed.',
  ],
  'period-not-covered hoursSystem': [
    '综合计算的周期比一个月长，要等整个周期的月份都封存后才分得清哪些是加班。',
    'The approved cycle is longer than a month: which pieces are overtime is known once all its months are sealed.',
  ],
  'period-not-covered order': [
    '这家企业的记录本来就不多，哪天没有记录看不出是缺报还是没有业务：请企业写明没有业务的日子。',
    'The feed is too thin to tell a missing day from a quiet one: the enterprise should say on which days there was no business.',
  ],
};

/** What brings the answer; words true of the system as it is. */
export function remedyText(reason: string, missing: string, language: Language): string {
  const own = remedies[`${reason} ${missing}`];
  if (own !== undefined) return own[language === 'zh' ? 0 : 1];
  const thing = missingThing(missing, language);
  switch (reason) {
    case 'table-not-reported':
      return say(
        language,
        `请企业补报“${thing}”；确实没有这类业务的，也报一个空表说明没有。`,
        `The enterprise should send ${thing.toLowerCase()}; where there was none, an empty table says so.`,
      );
    case 'field-not-reported':
      if (isAgreed(missing))
        return say(
          language,
          '请企业报送与工会或劳动者代表谈好的协议。没有谈过的，“协商确定连续接单、每日工作时间上限和宽放时间”那一条会另有线索，可以督促协商。',
          'The enterprise should send what it agreed with the union or representatives. Where nothing was agreed, the rule on agreed limits has a finding of its own, and consultation can be urged.',
        );
      return say(
        language,
        `请企业把${thing}补上，用更高的版本号重报这些记录。`,
        `The enterprise should fill in ${thing} and send the records again with a higher version.`,
      );
    case 'class-unclear':
      return say(
        language,
        '先弄清是哪一种用工关系：看合同或协议，也看实际怎么管理；有争议的由仲裁或法院认定。定下来后由企业改报，或在“劳动者”表报裁判认定的结果。',
        'First settle which class it is, by the contract and by how the work is really directed; in dispute by arbitration or court. Then the enterprise reports it, or the class adjudicated is entered in the workers table.',
      );
    case 'value-unknown':
      return say(
        language,
        `查到公布“${thing}”的文件后，在 law/parameters 里补上当日的数值，再重新审查。`,
        `Once the publication of ${thing} is found, add the value of the day to law/parameters and audit again.`,
      );
    case 'bounds-straddle':
      return say(
        language,
        `补齐${thing}，“至少”和“至多”就会合到一个数上，也就有了答案。`,
        `With ${thing} filled in, "at least" and "at most" meet in one figure and there is an answer.`,
      );
    case 'calendar-not-published':
      return say(
        language,
        '等国务院办公厅公布当年放假安排、装入 law/calendar 以后重新审查。',
        'Audit again once the State Council has announced the days off of the year and they are in law/calendar.',
      );
    case 'other-currency':
      return say(
        language,
        '金额原样保留，不折算；要按人民币标准判断，需要以人民币结算的记录。',
        'Amounts are kept as they are and not converted; a standard in yuan needs settlements in yuan.',
      );
    case 'record-contradicts':
      return say(
        language,
        `请企业核对${thing}，把不对的记录用更高的版本号改正。`,
        `The enterprise should check ${thing} and correct the wrong record with a higher version.`,
      );
    case 'facts-mixed':
      return say(
        language,
        '由经办人结合证据权衡；有争议的由劳动人事争议仲裁委员会或者人民法院认定。',
        'An officer weighs them with the evidence; in dispute arbitration or a court decides.',
      );
    default:
      return say(language, `补齐整个期间的${thing}后重新审查。`, `Audit again with ${thing} for the whole period.`);
  }
}
