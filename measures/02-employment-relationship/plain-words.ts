import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'contract-copy': {
    zh: '劳动合同签了，没看到给您一份。',
    en: 'The labour contract is signed; nothing shows that you were given a copy.',
  },
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
};
