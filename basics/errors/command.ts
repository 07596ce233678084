import type { ErrorEntry } from './entry.ts';

/** Errors of the `gangwan` command: how it was called, what it was pointed at. */
export const commandErrors = [
  {
    code: 'CMD-001',
    stem: 'command-unknown-verb',
    zh: '没有“{verb}”这个命令。运行 npx gangwan --help 看全部命令。',
    en: 'There is no command {verb}. Run npx gangwan --help for all of them.',
  },
  {
    code: 'CMD-002',
    stem: 'command-bad-option',
    zh: '命令 {verb} 的参数不对：{why}。运行 npx gangwan {verb} --help 看用法。',
    en: 'The options of {verb} are not right: {why}. Run npx gangwan {verb} --help to see how it is used.',
  },
  {
    code: 'CMD-003',
    stem: 'command-missing-argument',
    zh: '命令 {verb} 缺少 {argument}。运行 npx gangwan {verb} --help 看用法。',
    en: '{verb} needs {argument}. Run npx gangwan {verb} --help to see how it is used.',
  },
  {
    code: 'CMD-004',
    stem: 'command-not-a-month',
    zh: '“{text}”不是月份，请写成 YYYY-MM，例如 2026-09。',
    en: '{text} is not a month: write YYYY-MM, for example 2026-09.',
  },
  {
    code: 'CMD-005',
    stem: 'command-no-file',
    zh: '找不到或读不了 {path}。请核对路径。',
    en: '{path} is not there or cannot be read. Check the path.',
  },
  {
    code: 'CMD-006',
    stem: 'command-not-json',
    zh: '{path} 不是 JSON：{why}。',
    en: '{path} is not JSON: {why}.',
  },
  {
    code: 'CMD-007',
    stem: 'command-unknown-rule',
    zh: '没有名为“{rule}”的规则。相近的名称：{near}。',
    en: 'There is no rule named {rule}. Names near it: {near}.',
  },
  {
    code: 'CMD-008',
    stem: 'command-facts-do-not-fit',
    zh: '{path} 里的事实与规则 {rule} 不合：{why}。运行 npx gangwan judge {rule} --schema 看需要哪些字段。',
    en: 'The facts in {path} do not fit the rule {rule}: {why}. Run npx gangwan judge {rule} --schema for the fields it needs.',
  },
  {
    code: 'CMD-009',
    stem: 'command-not-an-instant',
    zh: '“{text}”不是时刻，请写成 YYYY-MM-DDThh:mm:ss+08:00。',
    en: '{text} is not an instant: write YYYY-MM-DDThh:mm:ss+08:00.',
  },
] as const satisfies readonly ErrorEntry[];
