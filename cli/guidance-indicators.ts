import { table, wrapped } from '#basics/text-columns.ts';
import type { EnterpriseNames } from '#journey/2-audit/explaining/table-words.ts';
import type { ActMonth, DialogueMonth } from '#measures/01-guidance/index.ts';
import type { Call } from './verb.ts';

/** Columns of a line of text. */
const LINE = 96;

/** Words of the kinds of acts, as the exchange's codes have them. */
const kindWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'hardship-aid': ['慰问帮扶', 'hardship aid'],
  'health-examination': ['健康体检', 'health examination'],
  'psychological-care': ['心理关怀', 'psychological care'],
  'culture-and-sport': ['文体活动', 'culture and sport'],
  'places-to-rest': ['休息场所', 'places to rest'],
  'working-conditions': ['劳动条件改善', 'working conditions'],
  equipment: ['装备防护', 'equipment'],
  'other-care': ['其他关爱', 'other care'],
  'skills-training': ['技能培训', 'skills training'],
  'skill-grading': ['技能等级评价', 'skill grading'],
  promotion: ['晋升', 'promotion'],
  schooling: ['学历提升', 'schooling'],
  'labour-contract': ['转为订立劳动合同', 'labour contract'],
  'other-path': ['其他通道', 'other path'],
};

/** A count that may be short because some rows do not say: `5 (2?)`. */
const withUntold = (sum: number | null, untold: number | null) =>
  sum === null ? null : (untold ?? 0) > 0 ? `${sum} (${untold}?)` : String(sum);

/** Prints the rows of enterprises that reported, then names those that reported nothing in any month asked about. */
function printReported<Row extends { platform: string; month: string }>(
  call: Call,
  rows: readonly Row[],
  names: EnterpriseNames,
  asked: { head: readonly string[]; reported: (row: Row) => boolean; cells: (row: Row) => (string | number | null)[] },
): void {
  const zh = call.language === 'zh';
  const nameOf = (uscc: string) => names.get(uscc) ?? uscc;
  const reporting = new Set(rows.filter(asked.reported).map(({ platform }) => platform));
  const shown = rows
    .filter(({ platform }) => reporting.has(platform))
    .toSorted((a, b) => compare(a.platform, b.platform) || compare(a.month, b.month));
  const cells = shown.map((row, i) => [
    shown[i - 1]?.platform === row.platform ? '' : nameOf(row.platform),
    row.month,
    ...asked.cells(row),
  ]);
  if (cells.length > 0) call.print(table(asked.head, cells));
  if (cells.flat().some((cell) => typeof cell === 'string' && cell.endsWith('?)')))
    call.print(zh ? '（n?）：其中 n 次没有说明。' : '(n?): n of them do not say.');
  const silent = [...new Set(rows.map(({ platform }) => platform))].filter((platform) => !reporting.has(platform));
  if (silent.length === 0) return;
  printNames(call, silent, names, {
    zh: `没有报送（不等于没有）：${silent.length} 家。`,
    en: `Not reported (which is not none): ${silent.length}. `,
  });
}

function printNames(
  call: Call,
  usccs: readonly string[],
  names: EnterpriseNames,
  lead: { zh: string; en: string },
): void {
  const list = usccs.map((uscc) => names.get(uscc) ?? uscc).join(call.language === 'zh' ? '、' : ', ');
  for (const line of wrapped(`${lead[call.language]}${list}`, LINE)) call.print(line);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Dialogue of every enterprise, month by month; `(n?)` counts meetings that do not say. */
export function printDialogue(call: Call, rows: readonly DialogueMonth[], names: EnterpriseNames): void {
  const zh = call.language === 'zh';
  const mechanism = {
    'in-place': zh ? '有' : 'yes',
    none: zh ? '无' : 'none',
    'not-reported': zh ? '未报送' : 'not reported',
  };
  printReported(call, rows, names, {
    head: zh
      ? ['企业', '月份', '机制', '工会联系人', '会议', '有纪要', '提出事项', '已答复', '工会参加', '有代表']
      : [
          'enterprise',
          'month',
          'mechanism',
          'union contact',
          'meetings',
          'minutes',
          'raised',
          'answered',
          'with union',
          'with workers',
        ],
    reported: (row) => row.mechanism !== 'not-reported' || row.meetings !== null,
    cells: (row) => [
      mechanism[row.mechanism],
      row.unionContact === null ? null : row.unionContact ? (zh ? '有' : 'yes') : zh ? '无' : 'no',
      row.meetings,
      row.meetingsWithMinutes,
      withUntold(row.mattersRaised, row.meetingsMattersNotTold),
      row.mattersAnswered,
      withUntold(row.meetingsWithUnion, row.meetingsUnionNotTold),
      row.meetingsWithRepresentatives,
    ],
  });
  const idle = [...Map.groupBy(rows, ({ platform }) => platform)]
    .filter(([, own]) => own.some((row) => row.mechanism === 'in-place') && own.every((row) => row.meetings === 0))
    .map(([platform]) => platform);
  if (idle.length > 0)
    printNames(call, idle, names, {
      zh: `有机制，所列月份里没有开过会：${idle.length} 家。`,
      en: `A mechanism, and no meeting in the months listed: ${idle.length}. `,
    });
}

/** Acts of care, or career paths, of every enterprise, month by month; `(n?)` counts acts that give no number of workers. */
export function printActs(call: Call, rows: readonly ActMonth[], names: EnterpriseNames): void {
  const zh = call.language === 'zh';
  const at = zh ? 0 : 1;
  printReported(call, rows, names, {
    head: zh
      ? ['企业', '月份', '次数', '有证据', '惠及人次', '做了什么']
      : ['enterprise', 'month', 'acts', 'evidence', 'workers', 'what'],
    reported: (row) => row.acts !== null,
    cells: (row) => [
      row.acts,
      row.actsWithEvidence,
      withUntold(row.workers, row.actsWorkersNotTold),
      Object.entries(row.kinds)
        .map(([kind, n]) => `${kindWords[kind]![at]}${n > 1 ? `×${n}` : ''}`)
        .join(zh ? '、' : ', '),
    ],
  });
}
