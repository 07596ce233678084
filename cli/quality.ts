import { feedMonths } from '#journey/2-audit/feed-rows.ts';
import { sealedMonths } from '#journey/2-audit/seal-lake.ts';
import { feedQuality } from '#measures/21-digital/index.ts';
import { lawOf } from './law.ts';
import { table } from './table.ts';
import { monthOption, textOption, type Verb } from './verb.ts';

const points = (least: number, most: number) =>
  least === most ? (least / 100).toFixed(2) : `${(least / 100).toFixed(2)}–${(most / 100).toFixed(2)}`;

export const verb: Verb = {
  name: 'quality',
  zh: '每家企业当月数据质量分：完整、规范、及时、真实各占四分之一',
  en: "quality score of each enterprise's feed of a month: complete, standard, timely, true, a quarter each",
  takes: '--lake DIR --period YYYY-MM',
  options: {
    lake: { value: 'DIR', zh: '数据湖文件夹', en: 'folder of the lake', required: true },
    period: { value: 'YYYY-MM', zh: '月份', en: 'the month', required: true },
    'known-on': { value: 'DATE', zh: '当日所知的法律', en: 'the law as known on that day' },
  },
  async run(call) {
    const [sealed] = sealedMonths(textOption(call, 'lake')!, [monthOption(call, 'period')]);
    const scores = (await feedMonths(sealed!, lawOf(call))).map(feedQuality);
    if (call.json) {
      call.print(JSON.stringify({ period: sealed!.seal.month, seal: sealed!.seal.digest, scores }));
      return 0;
    }
    const zh = call.language === 'zh';
    const head = zh
      ? ['企业', '总分', '完整', '规范', '及时', '真实', '失分的行']
      : ['enterprise', 'score', 'complete', 'standard', 'timely', 'true', 'rows that cost points'];
    const rows = scores.map((score) => [
      score.platform,
      points(score.atLeastBp, score.atMostBp),
      ...score.parts.map((part) => (part.checked === null ? '—' : points(part.atLeastBp, part.atMostBp))),
      score.parts.flatMap((part) => part.lost.map((lost) => `${lost.kind} ${lost.rows}`)).join(', '),
    ]);
    call.print(table(head, rows));
    return 0;
  },
};
