import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'contract-copy': {
    zh: '劳动合同签了，没看到给您一份。',
    en: 'The labour contract is signed; nothing shows that you were given a copy.',
  },
};
