import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'employee-pension': {
    zh: '您可能没有由单位上养老保险。',
    en: 'You may not have been registered for pension by your employer.',
  },
  'employee-medical': {
    zh: '您可能没有由单位上医保。',
    en: 'You may not have been registered for medical insurance by your employer.',
  },
  'flexible-though-employee': {
    zh: '您可能在自己缴单位该缴的养老保险。',
    en: 'You may be paying the pension your employer should pay.',
  },
  'pension-guidance': {
    zh: '您可能还没有养老保险，平台也没有告诉您怎么参加。',
    en: 'You may have no pension, and the platform did not tell you how to get it.',
  },
  'medical-guidance': {
    zh: '您可能还没有医疗保险，平台也没有告诉您怎么参加。',
    en: 'You may have no medical insurance, and the platform did not tell you how to get it.',
  },
  'uninsured-follow-up': {
    zh: '您可能还没有养老或医保，您同意的话乡镇会来帮您。',
    en: 'You may have no pension or medical insurance; with your consent the township helps.',
  },
  'contribution-base': {
    zh: '您的社保缴费基数可能不对，相差 {amount}。',
    en: 'Your contribution base may be off by {amount}.',
  },
  'contribution-arrears': {
    zh: '您的社保费可能没有按时缴足，欠缴和滞纳金共 {amount}。',
    en: 'Your contributions may be unpaid or late: {amount} with the late fee.',
  },
  'final-base-applied': { zh: '您的社保可能还按旧的基数在缴。', en: 'Your contributions may still be on an old base.' },
  'contribution-notice': {
    zh: '这个月社保缴了多少，没看到告诉您。',
    en: 'Nothing shows that you were told what was paid for you this month.',
  },
  'hukou-refusal': {
    zh: '您申请参保可能因为户口被拒了。',
    en: 'You may have been turned away because of your household registration.',
  },
  'resident-pension-referral': {
    zh: '您的居民养老可能办错了地方。',
    en: 'Your resident pension may have been taken up in the wrong place.',
  },
  'medical-waiting-period': {
    zh: '您的医保等待期可能算错了。',
    en: 'The waiting period of your medical insurance may be wrong.',
  },
  'support-method': {
    zh: '这家平台没看到公布怎么支持大家上社保。',
    en: 'The platform was not seen to publish how it supports insurance.',
  },
  'insurance-waiver': {
    zh: '您的合同里可能写着不上社保，这一条可能不算数。',
    en: 'Your contract may waive social insurance; that term likely does not count.',
  },
};
