import type { CannotTellReason } from './verdict.ts';

/** The sentence shown for each reason a rule cannot tell; what exactly is missing is named beside it. */
export const reasons: Readonly<Record<CannotTellReason, { zh: string; en: string }>> = {
  'table-not-reported': {
    zh: '判断所需的数据表没有报送，无法判断。',
    en: 'A table this question needs was not reported, so it cannot be answered.',
  },
  'field-not-reported': {
    zh: '记录已报送，但判断所需的栏目是空的，无法判断。',
    en: 'The record was reported, but a field this question needs is empty, so it cannot be answered.',
  },
  'class-unclear': {
    zh: '用工关系不明，适用哪一条规定尚不能确定，无法判断。',
    en: "The worker's class is unclear, so it is not settled which provision applies and the question cannot be answered.",
  },
  'value-unknown': {
    zh: '当日适用的数值没有公布，或尚未查到公布文件，无法判断。',
    en: 'The value in force on that day has not been published, or its publication has not been found, so the question cannot be answered.',
  },
  'bounds-straddle': {
    zh: '数据不完整，只知道上下限，而界限正好落在两者之间，无法判断。',
    en: 'The data are incomplete: only bounds are known and the limit lies between them, so the question cannot be answered.',
  },
  'calendar-not-published': {
    zh: '该年度的放假调休安排尚未公布，无法判断。',
    en: "That year's holiday arrangement has not been announced, so the question cannot be answered.",
  },
  'other-currency': {
    zh: '金额不是人民币，按人民币规定的标准无法比较，无法判断。',
    en: 'The amounts are not in yuan and cannot be compared with a standard set in yuan, so the question cannot be answered.',
  },
  'record-contradicts': {
    zh: '报送的记录相互矛盾，无法判断。',
    en: 'The reported records contradict each other, so the question cannot be answered.',
  },
  'facts-mixed': {
    zh: '已知的事实指向不一，需要由人权衡，无法判断。',
    en: 'The known facts point different ways and need a person to weigh them, so the question cannot be answered.',
  },
  'period-not-covered': {
    zh: '已有数据没有覆盖整个期间，无法判断。',
    en: 'The data do not cover the whole period, so the question cannot be answered.',
  },
};
