import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of facts on hiring (measure 5). */
export const hiringNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  limitsFound: ['items', '限定性别、民族、宗教', 'limits of sex, ethnicity, religion'],
  marriageFound: ['items', '询问或限制婚育', 'questions on marriage and children'],
  ageFound: ['items', '年龄上限', 'upper ages'],
  healthFound: ['items', '排斥残疾或查验携带', 'exclusions for disability or carriers'],
  hukouFound: ['items', '限定户籍地域', 'limits of registration or region'],
  feeFound: ['items', '押金或费用', 'deposits or fees'],
  documentFound: ['items', '扣押证件', 'documents to be kept'],
  exclusivityFound: ['items', '限制多平台', 'bars on other platforms'],
  shamFound: ['items', '名实不符或放弃权利', 'terms that hide the relation'],
  minorFound: ['items', '招用未满十六周岁', 'under sixteen'],
  lureFound: ['items', '诱导培训贷款', 'lures into training loans'],
  essentialsMissing: ['items', '缺少的必备内容', 'essentials missing'],
  hiringItem: ['words', '询问或检测的事项', 'asked or tested'],
  original: ['yes-no', '是原件', 'original'],
  dismissedOn: ['day', '解除日期', 'dismissed on'],
  otherWork: ['yes-no', '以在别处工作为由', 'for work elsewhere'],
  otherRelation: ['yes-no', '与其他用人单位建立劳动关系', 'labour relation elsewhere'],
  seriousEffect: ['yes-no', '对完成本单位任务造成严重影响', 'serious effect'],
  refusedToCorrect: ['yes-no', '经提出拒不改正', 'refused to correct'],
  unionToldOn: ['day', '通知工会日期', 'union told on'],
  under16: ['yes-no', '录用时未满十六周岁', 'under sixteen when hired'],
};

/** Words for their closed lists, by field. */
export const hiringWords: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {
  hiringItem: {
    marital: ['婚姻状况', 'marital state'],
    pregnancy: ['生育计划', 'plans for children'],
    'pregnancy-test': ['妊娠检测', 'pregnancy test'],
    'carrier-test': ['病原携带检测', 'test for carriers'],
    'other-item': ['其他事项', 'something else'],
  },
};
