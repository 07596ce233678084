import { GangwanError } from '#basics/errors/catalogue.ts';
import { readDocument } from '#journey/1-intake/documents/document-text.ts';
import { levelName } from '#journey/2-audit/explaining/binding-words.ts';
import { instrumentById } from '#law/sources/all.ts';
import { criteria } from '#measures/facts/registers/hiring/reading/criteria/all.ts';
import {
  type Answer,
  type CriterionId,
  type Role,
  roles,
  type Strength,
} from '#measures/facts/registers/hiring/reading/criterion.ts';
import {
  type About,
  longestVacancy,
  readVacancy,
  type VacancyReading,
} from '#measures/facts/registers/hiring/reading/read-vacancy.ts';
import { vacancyTexts } from './vacancy-texts.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

const levels: Readonly<Record<Strength, 'LAW' | 'POLICY' | 'SETTING'>> = {
  breach: 'LAW',
  warn: 'POLICY',
  review: 'SETTING',
};

export const verb: Verb = {
  name: 'read-vacancy',
  zh: '核对招聘文本：歧视、收费、扣证、排他，逐处指出词句和条文',
  en: 'read a vacancy: discrimination, fees, documents kept, exclusivity, each with its words and article',
  about: {
    zh: '读 DOCX、PDF 或纯文本；CSV 和 JSON Lines 每行一份（--column 指定文本所在的列）。--lines 把每一行当作一份招聘信息。--role 写明工作，网约车等有法定条件的不误报；不写的，取决于工作的答“无法判断”。--labour-contract 表示签订劳动合同。词表总有遗漏，没有找到不等于没有问题；找到的由人审看。',
    en: 'Reads DOCX, PDF or plain text; CSV and JSON Lines hold one a row (--column names the column with the text). --lines takes each line as a vacancy. --role names the work, so that conditions a sector rule sets are not flagged; without it, what depends on the work is “cannot tell”. --labour-contract says that one is offered. Word lists are never complete: nothing found does not mean all is well, and what is found is for a person to look at.',
  },
  takes: 'FILE',
  options: {
    lines: { zh: '每一行是一份招聘信息', en: 'each line is a vacancy' },
    column: {
      value: 'NAME',
      zh: 'CSV、JSON Lines 中文本所在的列',
      en: 'column of a CSV or JSON Lines file with the text',
    },
    role: { value: 'ROLE', zh: roles.join('、'), en: roles.join(', ') },
    'labour-contract': { zh: '签订劳动合同的岗位', en: 'the post comes with a labour contract' },
    why: { zh: '也列出没有算作线索的词句和理由', en: 'also list words that were not counted, and why' },
  },
  examples: [
    {
      command: 'npx gangwan read-vacancy ad.txt --role rider',
      zh: '核对一份骑手招聘',
      en: 'read a vacancy for riders',
    },
    { command: 'npx gangwan read-vacancy ads.txt --lines', zh: '每行一份', en: 'one a line' },
    {
      command: 'npx gangwan read-vacancy ads.csv --column conditions --json',
      zh: '表格里的一列，给程序读',
      en: 'a column of a table, for programs',
    },
  ],
  async run(call) {
    const role = textOption(call, 'role') ?? null;
    if (role !== null && !roles.includes(role as Role))
      throw new GangwanError('command-bad-option', { verb: 'read-vacancy', why: `--role ${roles.join(' | ')}` });
    const about: About = {
      role: role as Role | null,
      labourContract: call.options['labour-contract'] === true ? true : null,
    };
    const path = argument(call, 0, 'FILE');
    const { text, cut, unreadPages } = await readDocument(path);
    const layout = { lines: call.options.lines === true, column: textOption(call, 'column') ?? null };
    const texts = vacancyTexts(path, text, layout);
    let found = 0;
    for (const [i, one] of texts.entries()) {
      const reading = readVacancy(one, about);
      found += reading.hits.length;
      if (call.json) call.print(JSON.stringify({ number: i + 1, ...reading }));
      else print(call, texts.length > 1 ? i + 1 : null, reading);
    }
    if (!call.json) printEnd(call, found, cut, unreadPages);
    return found === 0 ? 0 : 1;
  },
};

function printEnd(call: Call, found: number, cut: boolean, unreadPages: readonly number[]): void {
  const zh = call.language === 'zh';
  if (cut) call.print(zh ? '文件太长，后面的没有读。' : 'The file is too long; the rest was not read.');
  if (unreadPages.length > 0)
    call.print(zh ? `没有文字的页：${unreadPages.join('、')}。` : `Pages without text: ${unreadPages.join(', ')}.`);
  if (found === 0)
    call.print(
      zh
        ? '没有找到要审看的词句；没有找到不等于没有问题。'
        : 'No words to look at were found; that does not mean all is well.',
    );
}

function print(call: Call, number: number | null, reading: VacancyReading): void {
  const zh = call.language === 'zh';
  const { hits, cleared, answers, cut } = reading;
  const open = withAnswer(answers, 'cannot-tell');
  const told = call.options.why === true ? cleared : cleared.filter(({ open: undecided }) => undecided);
  if (number !== null && hits.length + told.length + open.length > 0)
    call.print(zh ? `第 ${number} 份` : `Vacancy ${number}`);
  if (cut)
    call.print(zh ? `  只读了前 ${longestVacancy} 个字。` : `  Only the first ${longestVacancy} characters were read.`);
  for (const { criterion, words, from, basis, strength, remark, exception } of hits) {
    const { cite } = instrumentById(basis.instrument);
    const level = levelName(levels[strength], call.language);
    call.print(`  ${quoted(call, criterion, words, from)}  ${level}${zh ? '，' : ', '}${cite}${basis.article}`);
    for (const said of [remark, exception]) if (said !== null) call.print(`    ${said[call.language]}`);
  }
  for (const { criterion, words, from, why } of told)
    call.print(`  (${zh ? '不计' : 'not counted'}) ${quoted(call, criterion, words, from)}  ${why[call.language]}`);
  if (open.length > 0)
    call.print(
      `  ${zh ? '无法判断：' : 'Cannot tell: '}${open.map((id) => nameOf(id)[call.language]).join(zh ? '、' : ', ')}`,
    );
}

function quoted(call: Call, criterion: CriterionId, words: string, from: number): string {
  const name = nameOf(criterion)[call.language];
  return call.language === 'zh'
    ? `${name}：“${words}”（第 ${from + 1} 个字）`
    : `${name}: "${words}" (character ${from + 1})`;
}

const nameOf = (id: CriterionId) => criteria.find((one) => one.id === id)!;

const withAnswer = (answers: Readonly<Record<CriterionId, Answer>>, answer: Answer) =>
  (Object.keys(answers) as CriterionId[]).filter((id) => answers[id] === answer);
