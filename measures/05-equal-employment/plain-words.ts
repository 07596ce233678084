import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'vacancy-limits': {
    zh: '招聘信息里可能有限定性别、民族或宗教的话。',
    en: 'A vacancy may have limits of sex, ethnicity or religion.',
  },
  'vacancy-age': { zh: '招聘信息里可能有年龄上限。', en: 'A vacancy may have an upper age.' },
  'vacancy-health': {
    zh: '招聘信息里可能有排斥残疾人或查验乙肝的话。',
    en: 'A vacancy may have exclusions for disability or carriers.',
  },
  'vacancy-hukou': {
    zh: '招聘信息里可能有限定户籍或地域的话。',
    en: 'A vacancy may have limits of registration or region.',
  },
  'vacancy-fee': { zh: '招聘信息里可能有收押金或费用的话。', en: 'A vacancy may have a deposit or fee.' },
  'vacancy-document': { zh: '招聘信息里可能有扣押证件的话。', en: 'A vacancy may have documents to be kept.' },
  'vacancy-exclusivity': { zh: '招聘信息里可能有限制多平台的话。', en: 'A vacancy may have a bar on other platforms.' },
  'vacancy-sham': {
    zh: '招聘信息里可能有要求注册个体户或放弃权利的话。',
    en: 'A vacancy may have terms that hide the relation.',
  },
  'vacancy-minor': { zh: '招聘信息里可能有招用未满十六周岁的话。', en: 'A vacancy may have hiring under sixteen.' },
  'vacancy-lure': { zh: '招聘信息里可能有诱导培训贷款的话。', en: 'A vacancy may have lures into training loans.' },
  'vacancy-marriage': {
    zh: '招聘信息里可能有询问或限制婚育的话。',
    en: 'A vacancy may have questions on marriage and children.',
  },
  'vacancy-essentials': { zh: '招聘信息可能写得不全。', en: 'A vacancy may leave things out.' },
  'hiring-questions': {
    zh: '录用前可能问了或查了不该问、不该查的事。',
    en: 'You may have been asked or tested for something that may not be.',
  },
  'document-held': { zh: '您的证件原件可能被企业收着。', en: 'The enterprise may hold your original document.' },
  'dismissal-for-other-work': {
    zh: '因为您在别处也干活就解除合同，条件可能不够。',
    en: 'The conditions to dismiss you over work elsewhere may not be met.',
  },
  'minimum-age': { zh: '您被录用时可能未满十六周岁。', en: 'You may have been under sixteen when hired.' },
  'deposit-deducted': {
    zh: '您可能被扣了押金 {amount}。',
    en: 'A deposit of {amount} may have been taken from your pay.',
  },
};
