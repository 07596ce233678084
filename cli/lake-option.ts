import type { VerbOption } from './verb.ts';

/** Options several verbs share, worded once. */
export const lakeOption: VerbOption = {
  value: 'DIR',
  zh: '数据湖文件夹',
  en: 'folder of the lake',
  required: true,
};

/** A worker, by the beginning of the county's key or by a platform's own number. */
export const workerOption: VerbOption = {
  value: 'KEY',
  zh: '编码的前几位，或“平台代码:平台内编号”',
  en: 'beginning of the key, or platform-code:reported-id',
  required: true,
};

export const periodOption: VerbOption = { value: 'YYYY-MM', zh: '月份', en: 'the month', required: true };

export const knownOnOption: VerbOption = {
  value: 'DATE',
  zh: '只用到那一天为止已知的法律（默认：装入的全部）',
  en: 'only the law known by that day (default: all that is loaded)',
};
