import { GangwanError } from '#basics/errors/catalogue.ts';
import { documentText } from '#journey/1-intake/documents/document-text.ts';
import { levelName } from '#journey/2-audit/explaining/binding-words.ts';
import { instrumentById } from '#law/sources/all.ts';
import { criteria, type Strength } from '#measures/facts/registers/hiring/reading/criteria.ts';
import { longestVacancy, readVacancy, type VacancyHit } from '#measures/facts/registers/hiring/reading/read-vacancy.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

const roles = ['rider', 'ride', 'courier', 'city-freight', 'long-haul', 'livestream', 'domestic', 'sorter', 'other'];
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
    zh: '读 DOCX、PDF 或纯文本。--lines 把每一行当作一份招聘信息。--role 写明工作，网约车等有法定条件的不误报。词表总有遗漏，没有找到不等于没有问题；找到的由人审看。',
    en: 'Reads DOCX, PDF or plain text. --lines takes each line as a vacancy. --role names the work, so that conditions a sector rule sets are not flagged. Word lists are never complete: nothing found does not mean all is well, and what is found is for a person to look at.',
  },
  takes: 'FILE',
  options: {
    lines: { zh: '每一行是一份招聘信息', en: 'each line is a vacancy' },
    role: { value: 'ROLE', zh: roles.join('、'), en: roles.join(', ') },
  },
  examples: [
    {
      command: 'npx gangwan read-vacancy ad.txt --role rider',
      zh: '核对一份骑手招聘',
      en: 'read a vacancy for riders',
    },
    { command: 'npx gangwan read-vacancy ads.txt --lines', zh: '每行一份', en: 'one a line' },
  ],
  async run(call) {
    const role = textOption(call, 'role') ?? null;
    if (role !== null && !roles.includes(role))
      throw new GangwanError('command-bad-option', { verb: 'read-vacancy', why: `--role ${roles.join(' | ')}` });
    const text = await documentText(argument(call, 0, 'FILE'));
    const parts = call.options.lines === true ? text.split('\n').filter((line) => line.trim() !== '') : [text];
    let found = 0;
    for (const [i, part] of parts.entries()) {
      const hits = readVacancy(part, role);
      found += hits.length;
      if (call.json) call.print(JSON.stringify({ number: i + 1, hits, cut: part.length > longestVacancy }));
      else printHits(call, parts.length > 1 ? i + 1 : null, part, hits);
    }
    if (!call.json && found === 0)
      call.print(
        call.language === 'zh'
          ? '没有找到要审看的词句；没有找到不等于没有问题。'
          : 'No words to look at were found; that does not mean all is well.',
      );
    return found === 0 ? 0 : 1;
  },
};

function printHits(call: Call, number: number | null, text: string, hits: readonly VacancyHit[]): void {
  const { language } = call;
  const zh = language === 'zh';
  if (text.length > longestVacancy)
    call.print(zh ? `只读了前 ${longestVacancy} 个字。` : `Only the first ${longestVacancy} characters were read.`);
  if (hits.length === 0) return;
  if (number !== null) call.print(zh ? `第 ${number} 份` : `Vacancy ${number}`);
  for (const { criterion, words, from, basis, strength } of hits) {
    const { cite } = instrumentById(basis.instrument);
    const name = criteria.find(({ id }) => id === criterion)![language];
    const where = zh ? `第 ${from + 1} 个字` : `character ${from + 1}`;
    call.print(
      `  ${name}${zh ? '：“' : ': "'}${words}${zh ? '”' : '"'}${zh ? `（${where}）` : ` (${where})`}  ${levelName(levels[strength], language)}${zh ? '，' : ', '}${cite}${basis.article}`,
    );
  }
}
