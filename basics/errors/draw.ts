import type { ErrorEntry } from './entry.ts';

/** Errors of random draws of targets and inspectors. */
export const drawErrors = [
  {
    code: 'DRW-001',
    stem: 'draw-too-few-targets',
    zh: '分层“{stratum}”计划抽取{asked}个，名录库里只有{held}个，没有抽取。请核对名录库或者改计划后重新公布承诺值。',
    en: 'Stratum “{stratum}” is to give {asked} targets but the pool holds {held}; nothing was drawn. Check the pool, or change the plan and publish a new commitment.',
  },
  {
    code: 'DRW-002',
    stem: 'draw-too-few-inspectors',
    zh: '检查对象“{target}”需要{asked}名检查人员，回避后只剩{held}名，没有抽取。请补充检查人员名录库后重新公布承诺值。',
    en: 'Target “{target}” needs {asked} inspectors; {held} remain after recusal; nothing was drawn. Add inspectors to the pool and publish a new commitment.',
  },
  {
    code: 'DRW-003',
    stem: 'draw-pool-unfit',
    zh: '名录库不能用：{why}。请改好后再抽取。',
    en: 'The pool cannot be used: {why}. Put it right before drawing.',
  },
  {
    code: 'DRW-004',
    stem: 'draw-record-unfit',
    zh: '{path} 不是抽取记录：{field} {why}。请用公布的抽取记录原文件。',
    en: '{path} is no record of a draw: {field} {why}. Use the record as it was published.',
  },
] as const satisfies readonly ErrorEntry[];
