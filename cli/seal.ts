import { grouped, table } from '#basics/text-columns.ts';
import { quoted } from '#journey/2-audit/explaining/next-steps.ts';
import { tableWord } from '#journey/2-audit/explaining/table-words.ts';
import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { lakeOption, periodOption } from './lake-option.ts';
import { settings } from './settings.ts';
import { type Language, monthOption, textOption, type Verb } from './verb.ts';

const steps: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  resolve: ['处理修订', 'settling revisions'],
  number: ['编号', 'numbering workers'],
  count: ['清点', 'counting'],
  sort: ['排序', 'sorting'],
  'lay out and digest': ['排列并算摘要', 'laying out and digesting'],
};

/** A step of sealing in words: `sort order` → 排序：订单. */
export function sealStep(step: string, language: Language): string {
  const [verb, name] = Object.hasOwn(steps, step) ? [step, ''] : (step.split(' ') as [string, string?]);
  const pair = steps[verb];
  if (pair === undefined) return step;
  const word = pair[language === 'zh' ? 0 : 1];
  const of = name === undefined || name === '' ? '' : tableWord(name, language);
  if (of === '') return word;
  return language === 'zh' ? `${word}：${of}` : `${word}: ${of.toLowerCase()}`;
}

export const verb: Verb = {
  name: 'seal',
  zh: '封存一个月：处理修订、排序、固定摘要',
  en: 'seal a month: settle revisions, sort, fix the digest',
  about: {
    zh: '封存把一个月的记录定下来：每条记录取最新的版本，排好顺序，算出摘要。线索引用的就是这个摘要。迟到的更正进来以后再封存一次，旧的封存和旧的线索照留。先封存前一个月，跨月的工作才算得全。',
    en: 'Sealing settles the records of a month: the latest version of each, in order, with a digest that findings cite. After a late correction seal again; the old seal and its findings stay. Seal the month before first, so that work over the turn of the month is whole.',
  },
  takes: '--lake DIR --period YYYY-MM',
  options: { lake: lakeOption, period: periodOption },
  examples: [
    {
      command: 'npx gangwan seal --lake data/lake --period 2026-08',
      zh: '封存2026年8月',
      en: 'seal August 2026',
    },
  ],
  async run(call) {
    const { threads, memory } = settings();
    const lake = textOption(call, 'lake')!;
    const { seal } = await sealLake({
      lake,
      month: monthOption(call, 'period'),
      threads,
      memory,
      onProgress: (step) => call.progress(sealStep(step, call.language)),
    });
    const answer = { period: seal.month, orders: seal.rows.order, workers: seal.workers, digest: seal.digest };
    if (call.json) {
      call.print(JSON.stringify({ ...answer, previous: seal.previous, rows: seal.rows }));
      return 0;
    }
    const zh = call.language === 'zh';
    call.print(
      zh
        ? `${seal.month} 已封存：${grouped(seal.rows.order)} 单，${grouped(seal.workers)} 人。`
        : `${seal.month} is sealed: ${grouped(seal.rows.order)} orders, ${grouped(seal.workers)} workers.`,
    );
    const rows = Object.entries(seal.rows).filter(([, count]) => count > 0);
    call.print('');
    call.print(
      table(
        zh ? ['表', '行'] : ['table', 'rows'],
        rows.map(([name, count]) => [tableWord(name, call.language), count]),
      ),
    );
    call.print('');
    if (seal.previous === null)
      call.print(
        zh
          ? '前一个月没有封存：从上月跨过来的工作只有上下限，有些问题会答不了。'
          : 'The month before is not sealed: work that runs over from it has bounds only, and some questions will have no answer.',
      );
    call.print(zh ? `摘要：${seal.digest}` : `Digest: ${seal.digest}`);
    call.print(
      zh
        ? `下一步：npx gangwan audit --lake ${quoted(lake)} --period ${seal.month}`
        : `Next: npx gangwan audit --lake ${quoted(lake)} --period ${seal.month}`,
    );
    return 0;
  },
};
