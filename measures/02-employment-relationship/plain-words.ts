import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'told-before-signing': {
    zh: '电子劳动合同签之前，没看到告诉您怎么签、怎么查看下载，或者没看到您同意用电子合同。',
    en: 'Before the electronic contract was signed, nothing shows that you were told how it works or agreed to sign that way.',
  },
  'signer-identified': {
    zh: '电子劳动合同签的时候，没看到核对过是您本人、是您自己愿意签。',
    en: 'When the electronic contract was signed, nothing shows that it was checked to be you and your own wish.',
  },
  'reliable-signature': {
    zh: '这份电子劳动合同的签名或时间戳没通过核验，可能不算签了书面合同。',
    en: 'The signatures or the time-stamp of this electronic contract do not hold: it may not count as a written contract.',
  },
  'told-of-completion': {
    zh: '电子劳动合同签好了，没看到通知您。',
    en: 'The electronic contract is concluded; nothing shows that you were told.',
  },
  'free-contract-access': {
    zh: '您的电子劳动合同可能看不到全文、要收钱，或者要的纸质合同没给。',
    en: 'You may not be able to see your whole electronic contract, or were charged, or did not get the paper copy you asked for.',
  },
  'label-and-facts': {
    zh: '您签的虽不叫劳动合同，但干的活可能就是劳动关系，要由仲裁或法院认定。',
    en: 'Your agreement is not called a labour contract, but your work may be one; arbitration or a court decides.',
  },
  'sole-trader-registration': {
    zh: '您的个体户可能是被安排去登记的。',
    en: 'Your registration as a sole trader may have been arranged for you.',
  },
  'signer-manager-payer': {
    zh: '跟您签约的、管您的、给您发钱的，可能不是一家。',
    en: 'Those who sign, manage and pay you may not be one.',
  },
  'converted-employee': {
    zh: '您的劳动合同可能没到期就被改成了别的协议，活却没变。',
    en: 'Your labour contract may have been replaced before its end though the work stayed the same.',
  },
  'evidence-duty': {
    zh: '要企业拿的工资、招聘或考勤记录，没看到按时拿出来。',
    en: 'Records the enterprise must produce were not seen in time.',
  },
  'contract-copy': {
    zh: '劳动合同签了，没看到给您一份。',
    en: 'The labour contract is signed; nothing shows that you were given a copy.',
  },
  'contract-clauses': {
    zh: '您的劳动合同可能缺少必须写的内容。',
    en: 'Your labour contract may lack what it must say.',
  },
  'contract-void-terms': {
    zh: '您的合同里可能有不算数的约定。',
    en: 'Your contract may hold terms that do not count.',
  },
  'women-clause': {
    zh: '劳动合同里没看到女职工保护的条款。',
    en: 'The contract was not seen to protect women employees.',
  },
  'probation-length': {
    zh: '您的试用期可能太长，或者不该再约定。',
    en: 'Your probation may be too long, or one too many.',
  },
  'probation-pay': { zh: '您试用期的工资可能低了 {amount}。', en: 'Your probation pay may be {amount} too low.' },
  'open-ended-due': { zh: '您可能该签无固定期限合同了。', en: 'An open-ended contract may be due to you.' },
  'signing-deadline': {
    zh: '您可能一个多月还没有签书面劳动合同。',
    en: 'You may have been without a written labour contract for more than a month.',
  },
  'double-pay-exposure': {
    zh: '没有签书面合同，单位可能该多付您 {amount}。',
    en: 'Without a written contract you may be owed a second wage of {amount}.',
  },
  'staff-roll': { zh: '职工名册里关于您的内容可能不全。', en: 'Your line of the staff roll may be incomplete.' },
  'contract-retention': {
    zh: '您以前的合同可能被过早销毁。',
    en: 'Your old contract may have been destroyed too early.',
  },
  'signing-due-soon': {
    zh: '您上班快一个月了，还没看到书面劳动合同。',
    en: 'You have worked for nearly a month and a written labour contract was not seen.',
  },
  'deemed-open-ended': {
    zh: '您干满一年没签书面合同，可能已算订了无固定期限合同。',
    en: 'After a year without a written contract an open-ended one may be deemed concluded.',
  },
  'part-time-pay-gap': {
    zh: '您的非全日制工资，两次发放可能隔得超过十五天。',
    en: 'Your part-time wages may have been paid more than 15 days apart.',
  },
  'later-contract': {
    zh: '您两家单位的班次有重叠，可能影响先签的那一份。',
    en: 'Your shifts at two employers overlap; the later may stand in the way of the earlier contract.',
  },
  'terms-as-agreed': {
    zh: '企业报的工资、支付日、工时或地点，可能跟您签的协议不一样。',
    en: 'The pay, date, hours or place reported may differ from what you signed.',
  },
  'part-time-hours': {
    zh: '您这一周干的时间可能超过了非全日制的上限。',
    en: 'You may have worked more than part-time allows that week.',
  },
};
