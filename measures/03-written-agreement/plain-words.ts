import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'agreement-clauses': {
    zh: '您的书面协议可能缺少该写的内容。',
    en: 'Your written agreement may lack what it should say.',
  },
  'labour-terms-in-agreement': {
    zh: '您签的不是劳动合同，却写着服从管理、不得拒单一类的话。',
    en: 'Your agreement is no labour contract, yet it says you obey and may not refuse.',
  },
  'three-parties': {
    zh: '管您的不止一家，协议却只有两方。',
    en: 'More than one enterprise manages you, yet only two sides signed.',
  },
  'agreement-before-first-task': {
    zh: '您可能还没签协议就开始接单了。',
    en: 'You may have taken orders before any agreement was signed.',
  },
};
