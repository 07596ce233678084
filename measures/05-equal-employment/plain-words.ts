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
  'vacancy-pay-floor': {
    zh: '招聘信息写的报酬可能比最低工资少 {amount}。',
    en: 'The pay a vacancy offers may be {amount} below the minimum wage.',
  },
  'vacancy-validity': {
    zh: '招聘信息可能挂了太久，未必还在招。',
    en: 'A vacancy may have stood too long and may be filled.',
  },
  'vacancy-repeated': { zh: '同一个岗位可能重复发布了。', en: 'The same post may have been published twice.' },
  'vacancy-agency': {
    zh: '发布这条招聘的中介可能没有核对用人单位的材料。',
    en: 'The agency behind this vacancy may not have checked the employer.',
  },
  'vacancy-controlled': {
    zh: '写着自主经营，却可能要求排班、打卡或者扣钱。',
    en: 'Said to be self-operated, it may yet ask for rosters, attendance or penalties.',
  },
  'vacancy-personal': {
    zh: '招聘信息可能有外貌、记录等与工作无关的条件。',
    en: 'A vacancy may ask for looks, records and the like.',
  },
  'limit-for-other-work': {
    zh: '您的账号可能因为在别的平台接单被限制了。',
    en: 'Your account may have been limited because you also work elsewhere.',
  },
  'offers-after-other-work': {
    zh: '您在别处接单以后，这个平台给您的推送可能明显变少了。',
    en: 'After you worked elsewhere this platform may have offered you much less.',
  },
};
