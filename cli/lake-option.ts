import type { VerbOption } from './verb.ts';

/** Options several verbs share, worded once. */
export const lakeOption: VerbOption = {
  value: 'DIR',
  zh: '数据湖文件夹',
  en: 'folder of the lake',
  required: true,
};

export const periodOption: VerbOption = { value: 'YYYY-MM', zh: '月份', en: 'the month', required: true };

export const knownOnOption: VerbOption = {
  value: 'DATE',
  zh: '只用到那一天为止已知的法律（默认：装入的全部）',
  en: 'only the law known by that day (default: all that is loaded)',
};
