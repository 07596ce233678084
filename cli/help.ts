import { padRight, textWidth, wrapped } from '#basics/text-columns.ts';
import { everywhere, type Language, type Verb } from './verb.ts';

/** Columns of a line of help. */
const LINE = 96;

/** Names and their sentences in two columns; a sentence too long goes on below itself. */
function listed(rows: readonly (readonly [string, string])[], widest = 34): string[] {
  const width = Math.min(widest, Math.max(...rows.map(([name]) => textWidth(name))));
  return rows.flatMap(([name, sentence]) => {
    const [first, ...rest] = wrapped(sentence, LINE - width - 4);
    const under = `  ${' '.repeat(width)}  `;
    if (textWidth(name) > width) return [`  ${name}`, `${under}${first}`, ...rest.map((line) => under + line)];
    return [`  ${padRight(name, width)}  ${first}`, ...rest.map((line) => under + line)];
  });
}

/** The help of one verb. */
export function helpOf(verb: Verb, language: Language): string {
  const zh = language === 'zh';
  const options = Object.entries({ ...verb.options, ...everywhere }).map(([name, option]): [string, string] => {
    const need = option.required ? (zh ? '（必填）' : ' (required)') : '';
    return [`--${name}${option.value === undefined ? '' : ` ${option.value}`}`, `${option[language]}${need}`];
  });
  const lines = [
    `gangwan ${verb.name}`,
    ...wrapped(sentence(verb[language], zh), LINE),
    ...(verb.about === undefined ? [] : ['', ...wrapped(verb.about[language], LINE)]),
    '',
    zh ? '用法' : 'Usage',
    `  npx gangwan ${verb.name} ${verb.takes}`.trimEnd(),
    '',
    zh ? '参数' : 'Options',
    ...listed(options),
  ];
  if (verb.examples !== undefined && verb.examples.length > 0) {
    lines.push('', zh ? '例子' : 'Examples');
    for (const example of verb.examples)
      lines.push(`  ${example.command}`, ...wrapped(example[language], LINE - 6).map((line) => `      ${line}`));
  }
  lines.push('', ...wrapped(exitCodes[language], LINE));
  return lines.join('\n');
}

const sentence = (text: string, zh: boolean) => (zh ? `${text}。` : `${text[0]!.toUpperCase()}${text.slice(1)}.`);

const exitCodes = {
  zh: '退出码：0 正常；1 有线索，或核验不通过；2 用法或输入有误。',
  en: 'Exit code: 0 done; 1 there are findings, or a check failed; 2 bad use or bad input.',
} as const;

/** The groups of the overview, in the order people meet them. */
const groups: readonly { zh: string; en: string; verbs: readonly string[] }[] = [
  { zh: '先看一看', en: 'To begin with', verbs: ['start', 'example'] },
  { zh: '从数据到线索', en: 'From data to findings', verbs: ['intake', 'seal', 'audit', 'explain', 'check'] },
  { zh: '看人、看企业', en: 'People and enterprises', verbs: ['facts', 'hours', 'quality', 'indicators'] },
  { zh: '手工核对、查法律', en: 'By hand, and the law', verbs: ['judge', 'law', 'day', 'coverage'] },
];

/** Every verb in a line, grouped; one no group names comes last. */
export function overview(verbs: readonly Verb[], language: Language): string {
  const zh = language === 'zh';
  const named = groups.flatMap((group) => group.verbs);
  const rest = verbs.map(({ name }) => name).filter((name) => !named.includes(name));
  const shown = [...groups, { zh: '其他', en: 'More', verbs: rest }];
  const lines = [
    '港湾 Gangwan',
    ...wrapped(
      zh
        ? '平台报送的订单进来，讲得清的线索出去：谁、哪天、依据哪一条、怎么算的、凭哪几单。只找线索，不作认定。'
        : 'Reported orders in, explained findings out: who, when, by which provision, how it is reckoned, from which orders. It finds; it decides nothing.',
      LINE,
    ),
  ];
  for (const group of shown) {
    const own = group.verbs.flatMap((name) => verbs.filter((verb) => verb.name === name));
    if (own.length > 0) lines.push('', group[language], ...listed(own.map((verb) => [verb.name, verb[language]])));
  }
  lines.push(
    '',
    zh ? '每个命令的参数和例子：npx gangwan 命令 --help' : 'Options and examples of each: npx gangwan VERB --help',
    zh ? '英文：--lang en；给程序读：--json' : 'Chinese: --lang zh; for programs: --json',
    zh ? '第一次用：npx gangwan start' : 'The first time: npx gangwan start',
  );
  return lines.join('\n');
}
