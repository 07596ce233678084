import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'rule-consultation-seen': {
    zh: '平台的一条规则已经在用，没看到事先和工会或者劳动者代表商量过。',
    en: 'A rule of the platform is in use; nothing shows that the union or workers’ representatives were consulted.',
  },
  'rule-publication-seen': {
    zh: '平台的一条规则已经在用，没看到公示，也没看到告诉过您。',
    en: 'A rule of the platform is in use; nothing shows that it was published or told to you.',
  },
  'rule-published-and-told': {
    zh: '平台的一条规则，公示和告知只做了一样。',
    en: 'Of publishing a rule and telling you about it, only one was seen.',
  },
  'rule-notice': {
    zh: '平台的一条规则，公示不满七天就开始用了，少了{days}。',
    en: 'A rule of the platform came into use {days} short of a week’s notice.',
  },
  'rule-comments': {
    zh: '平台改规则之前，征求意见的时间少了{days}。',
    en: 'Before a rule changed, the time for comments was {days} short.',
  },
  'negotiation-answered': {
    zh: '要求和企业协商，书面答复晚了{days}。',
    en: 'The written answer to a request to negotiate is {days} late.',
  },
  'negotiation-information': {
    zh: '协商开会之前，企业给资料晚了{days}。',
    en: 'Before the meeting, the information from the enterprise came {days} late.',
  },
};
