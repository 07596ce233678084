import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'registration-overdue': { zh: '您的社保事项可能办得超时了。', en: 'Your insurance matter may be taking too long.' },
  'change-overdue': { zh: '您的社保事项可能办得超时了。', en: 'Your insurance matter may be taking too long.' },
  'pension-transfer-overdue': {
    zh: '您的社保事项可能办得超时了。',
    en: 'Your insurance matter may be taking too long.',
  },
  'medical-reimbursement-overdue': {
    zh: '您的社保事项可能办得超时了。',
    en: 'Your insurance matter may be taking too long.',
  },
  'maternity-allowance-overdue': {
    zh: '您的社保事项可能办得超时了。',
    en: 'Your insurance matter may be taking too long.',
  },
  'injury-reimbursement-overdue': {
    zh: '您的社保事项可能办得超时了。',
    en: 'Your insurance matter may be taking too long.',
  },
  'transfer-result-told': {
    zh: '您的养老关系转好了，可能没有告诉您。',
    en: 'Your pension transfer is done; you may not have been told.',
  },
  'materials-with-basis': {
    zh: '办事时可能要了不该要的材料。',
    en: 'Papers may have been asked for that nobody may ask for.',
  },
  'free-queries': {
    zh: '查社保、开证明可能收了您 {amount}。',
    en: 'You may have been charged {amount} for a query or certificate.',
  },
  'online-channel-down': {
    zh: '有一项网上社保服务可能中断太久。',
    en: 'An online insurance service may have been down too long.',
  },
  'entitlement-loss-reported': {
    zh: '有人的待遇资格变了，可能没有按时报告。',
    en: 'A change of entitlement may not have been reported in time.',
  },
};
