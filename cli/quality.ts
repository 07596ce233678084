import { grouped, table, wrapped } from '#basics/text-columns.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { feedMonths } from '#journey/2-audit/feed-rows.ts';
import { sealedMonths } from '#journey/2-audit/seal-lake.ts';
import { feedQuality } from '#measures/21-digital/index.ts';
import { knownOnOption, lakeOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { type Language, monthOption, textOption, type Verb } from './verb.ts';

type Score = ReturnType<typeof feedQuality>;
type LostKind = Score['parts'][number]['lost'][number]['kind'];

const points = (least: number, most: number) =>
  least === most ? (least / 100).toFixed(2) : `${(least / 100).toFixed(2)}–${(most / 100).toFixed(2)}`;

/** What costs points, in words. */
const lostWords: Readonly<Record<LostKind, readonly [zh: string, en: string]>> = {
  'session-overlap': ['在线时段重叠', 'sessions that overlap'],
  'over-long-session': ['在线时段过长', 'sessions too long'],
  'session-sum-mismatch': ['在线时段合计不符', 'session sums that do not fit'],
  'order-overlap-impossible': ['同时在两地的订单', 'orders in two places at once'],
  'order-without-session': ['接单时不在线', 'orders outside any session'],
  'pay-without-order': ['结算没有订单', 'settlements without orders'],
  'pay-sum-mismatch': ['结算合计不符', 'settlement sums that do not fit'],
  'reversed-interval': ['时间倒置', 'times reversed'],
  'impossible-speed': ['速度不可能', 'impossible speed'],
  'zero-distance': ['距离为零', 'distance of zero'],
  'clock-skew': ['先报送后发生', 'sent before it happened'],
  'zeroed-time': ['时间为零', 'times of zero'],
  'date-before-1992': ['早于1992年', 'dates before 1992'],
  'holiday-mark': ['节假日标记不符', 'wrong holiday marks'],
  'night-mark': ['夜间标记不符', 'wrong night marks'],
  'weather-mark': ['天气标记不符', 'weather marks that differ'],
  'unlinked-worker': ['劳动者未登记', 'workers not registered'],
  'field-missing': ['必填栏空着', 'mandatory fields empty'],
  quarantined: ['读不出', 'could not be read'],
  'late-arrival': ['报送迟了', 'arrived late'],
  'duplicate-conflict': ['同号不同内容', 'one version, two contents'],
};

export const verb: Verb = {
  name: 'quality',
  zh: '每家企业当月数据质量分：完整、规范、及时、真实各占四分之一',
  en: "quality score of each enterprise's feed of a month: complete, standard, timely, true, a quarter each",
  about: {
    zh: '满分100。分数是系统设定的尺子，不是法律要求，也不是线索；说不准的部分给出上下限。失分的地方列在表下面。',
    en: 'Out of 100. The score is a measure of ours, no requirement of law and no finding; what cannot be told gives bounds. What cost points is listed below the table.',
  },
  takes: '--lake DIR --period YYYY-MM',
  options: {
    lake: lakeOption,
    period: { value: 'YYYY-MM', zh: '已封存的月份', en: 'a sealed month', required: true },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command: 'npx gangwan quality --lake data/lake --period 2026-08',
      zh: '八月各家报得怎么样',
      en: 'how well everybody reported in August',
    },
  ],
  async run(call) {
    const lake = textOption(call, 'lake')!;
    const [sealed] = sealedMonths(lake, [monthOption(call, 'period')]);
    call.progress(call.language === 'zh' ? '打分' : 'scoring');
    const scores = (await feedMonths(sealed!, lawOf(call))).map(feedQuality);
    if (call.json) {
      call.print(JSON.stringify({ period: sealed!.seal.month, seal: sealed!.seal.digest, scores }));
      return 0;
    }
    const zh = call.language === 'zh';
    const names = await enterpriseNames(lake);
    const head = zh
      ? ['企业', '总分', '完整', '规范', '及时', '真实', '没报的表']
      : ['enterprise', 'score', 'complete', 'standard', 'timely', 'true', 'tables not sent'];
    const rows = scores.map((score) => [
      names.get(score.platform) ?? score.platform,
      points(score.atLeastBp, score.atMostBp),
      ...score.parts.map((part) => (part.checked === null ? '—' : points(part.atLeastBp, part.atMostBp))),
      score.silentTables,
    ]);
    call.print(table(head, rows));
    call.print('');
    call.print(zh ? '失分的记录：' : 'Rows that cost points:');
    for (const score of scores) {
      const lost = lostText(score, call.language);
      if (lost === '') continue;
      const line = `${names.get(score.platform) ?? score.platform}${zh ? '：' : ': '}${lost}`;
      for (const [i, one] of wrapped(line, 94).entries()) call.print(`${i === 0 ? '  ' : '    '}${one}`);
    }
    return 0;
  },
};

function lostText(score: Score, language: Language): string {
  const zh = language === 'zh';
  return score.parts
    .flatMap((part) => part.lost)
    .map(({ kind, rows }) => `${lostWords[kind][zh ? 0 : 1]} ${grouped(rows)}`)
    .join(zh ? '，' : ', ');
}
