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
    zh: '{path} 里的事实与规则 {rule} 不合：{why}。运行 npx gangwan judge {rule} --fields 看要填哪些栏目。',
    en: 'The facts in {path} do not fit the rule {rule}: {why}. Run npx gangwan judge {rule} --fields for the fields it needs.',
  },
  {
    code: 'CMD-009',
    stem: 'command-not-an-instant',
    zh: '“{text}”不是时刻，请写成 YYYY-MM-DDThh:mm:ss+08:00。',
    en: '{text} is not an instant: write YYYY-MM-DDThh:mm:ss+08:00.',
  },
  {
    code: 'CMD-010',
    stem: 'command-unknown-option',
    zh: '命令 {verb} 没有 {option} 这个参数。可用的有：{known}。',
    en: '{verb} has no option {option}. It has: {known}.',
  },
  {
    code: 'CMD-011',
    stem: 'command-option-needs-value',
    zh: '{option} 后面要写上值：{option} {value}。',
    en: '{option} needs a value: {option} {value}.',
  },
  {
    code: 'CMD-012',
    stem: 'command-option-takes-no-value',
    zh: '{option} 只写它自己，后面不带值。',
    en: '{option} stands alone and takes no value.',
  },
  {
    code: 'CMD-013',
    stem: 'command-not-a-choice',
    zh: '{option} 写的是“{given}”，只能是：{choices}。',
    en: '{option} is {given}; it can be: {choices}.',
  },
  {
    code: 'CMD-014',
    stem: 'command-not-a-number',
    zh: '{option} 写的是“{given}”，要写不小于 {least} 的整数。',
    en: '{option} is {given}; write a whole number of at least {least}.',
  },
  {
    code: 'CMD-015',
    stem: 'command-too-much',
    zh: '命令 {verb} 用不到“{given}”。运行 npx gangwan {verb} --help 看用法。',
    en: '{verb} has no use for {given}. Run npx gangwan {verb} --help to see how it is used.',
  },
  {
    code: 'CMD-016',
    stem: 'command-unexpected',
    zh: '程序遇到了没有料到的情况：{why}。请加上 GANGWAN_DEBUG=1 再运行一次同样的命令，把命令和全部输出报告给托管本项目代码的页面；不要附上真实劳动者的数据。',
    en: 'Something happened that the program did not expect: {why}. Run the same command again with GANGWAN_DEBUG=1 and report the command with all it prints on the page that hosts this code; leave out data of real workers.',
  },
  {
    code: 'CMD-017',
    stem: 'command-no-permission',
    zh: '没有权限读写 {path}。请换一个文件夹，或请管理员给权限。',
    en: '{path} may not be read or written. Choose another folder or ask for permission.',
  },
  {
    code: 'CMD-018',
    stem: 'command-disk-full',
    zh: '磁盘满了，没有写完：{why}。请腾出空间后再运行一次。',
    en: 'The disk is full and writing did not finish: {why}. Make room and run it again.',
  },
  {
    code: 'CMD-019',
    stem: 'command-out-of-memory',
    zh: '内存不够：{why}。请用 GANGWAN_MEMORY 给得多一些（例如 GANGWAN_MEMORY=4GB），或关掉别的程序后再运行一次。',
    en: 'There was not enough memory: {why}. Allow more with GANGWAN_MEMORY (for example GANGWAN_MEMORY=4GB) or close other programs, then run it again.',
  },
  {
    code: 'CMD-020',
    stem: 'command-bad-setting',
    zh: '环境变量的设置不能用：{why}。',
    en: 'A setting in the environment cannot be used: {why}.',
  },
  {
    code: 'CMD-021',
    stem: 'command-dates-reversed',
    zh: '起始日 {from} 在终止日 {to} 之后。请对调。',
    en: 'The first day, {from}, lies after the last, {to}. Exchange them.',
  },
  {
    code: 'CMD-022',
    stem: 'command-not-a-folder',
    zh: '{path} 应该是文件夹，却是文件，或者反过来。请核对路径。',
    en: '{path} should be a folder and is a file, or the other way round. Check the path.',
  },
  {
    code: 'CMD-023',
    stem: 'command-misspelt-verb',
    zh: '没有“{verb}”这个命令。是不是 {near}？运行 npx gangwan --help 看全部命令。',
    en: 'There is no command {verb}. Did you mean {near}? Run npx gangwan --help for all of them.',
  },
  {
    code: 'CMD-024',
    stem: 'command-not-an-id',
    zh: '“{text}”不像线索的编号。编号是 64 位的十六进制数，写开头至少 4 位，例如 3f9a2c1b；在 audit 写出的线索文件里叫 id。',
    en: '{text} does not look like the id of a finding: 64 hexadecimal digits, of which the first 4 or more are enough, such as 3f9a2c1b. It is called id in the findings that audit wrote.',
  },
] as const satisfies readonly ErrorEntry[];
