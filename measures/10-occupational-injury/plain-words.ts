import type { PlainWords } from '../plain-words.ts';

/** What the rules on cases, cover and benefits found, as one would say it to the worker; those on premiums stand with the common ones. */
export const words: PlainWords = {
  'injury-application-by-platform': {
    zh: '您出事以后，平台可能没有按时帮您申请职业伤害确认。',
    en: 'After your accident the platform may not have applied for confirmation in time.',
  },
  'injury-own-window': {
    zh: '您自己申请职业伤害确认的时间快到了，可能还没有人替您申请。',
    en: 'Your own time to apply for confirmation is running out, and nobody may have applied for you.',
  },
  'injury-material-check': {
    zh: '您的申请材料可能过了时间还没有人审完。',
    en: 'Your application papers may not have been checked in time.',
  },
  'injury-decision-overdue': {
    zh: '您的职业伤害确认可能过了期限还没有结论。',
    en: 'The decision on your injury may be overdue.',
  },
  'sudden-death-window': {
    zh: '这起突发疾病的结论可能和抢救时限对不上，应当再看一次。',
    en: 'The decision on this sudden illness may not fit the window of rescue and should be looked at again.',
  },
  'fault-in-order': {
    zh: '您在送单途中受伤，可能不该因为交通责任不给确认。',
    en: 'You were hurt on an order; your own traffic fault may be no ground to refuse.',
  },
  'work-injury-enrolment': {
    zh: '您可能没有由单位上工伤保险。',
    en: 'You may not have been covered by work injury insurance by your employer.',
  },
  'work-injury-several-employers': {
    zh: '您同时在几家上班，这一家可能没有给您上工伤保险。',
    en: 'You work for several employers; this one may not have covered you by work injury insurance.',
  },
  'work-injury-liable-employer': {
    zh: '您的工伤可能认定给了另一家单位承担。',
    en: 'Another employer than the one you worked for may have been held liable.',
  },
  'work-injury-employer-window': {
    zh: '单位可能没有在三十天内替您申请工伤认定。',
    en: 'Your employer may not have applied for recognition within thirty days.',
  },
  'work-injury-one-year': {
    zh: '您申请工伤认定的一年期限快到了，可能还没有人申请。',
    en: 'Your year to apply for recognition is running out, and nobody may have applied.',
  },
  'work-injury-decision-overdue': {
    zh: '您的工伤认定可能过了期限还没有决定。',
    en: 'The decision on your work injury may be overdue.',
  },
  'appraisal-overdue': {
    zh: '您的劳动能力鉴定可能过了期限还没有结论。',
    en: 'The appraisal of your working capacity may be overdue.',
  },
  'reappraisal-window': {
    zh: '这次再次鉴定或者复查鉴定的申请时间可能不对。',
    en: 'This second or review appraisal may have been applied for at the wrong time.',
  },
  'dispatched-applicant': {
    zh: '您的工伤可能该由派遣公司申请，而不是由用工的那家申请。',
    en: 'Your agency, not the user unit, may have to apply for your work injury.',
  },
  'commercial-cover-as-reason': {
    zh: '有人可能拿商业保险当理由，不给您上该上的伤害保障。',
    en: 'A commercial policy may have been given as the reason not to cover you as due.',
  },
  'no-injury-cover': {
    zh: '您可能没有任何伤害保障，可以问问能上哪一种。',
    en: 'You may have no injury cover of any kind; ask which you could have.',
  },
  'invoice-paid-twice': {
    zh: '一张医疗票据可能付了两次，多付 {amount}。',
    en: 'A medical invoice may have been paid twice, by {amount} too much.',
  },
  'benefit-amount': {
    zh: '给您核定的待遇可能和公式算的不一样，相差 {amount}。',
    en: 'The benefit determined for you may differ from the formula by {amount}.',
  },
  'benefit-unverified': {
    zh: '算您待遇用的数值里，可能有还没有核对过原文的。',
    en: 'Some values your benefit was worked out with may not have been compared with the text yet.',
  },
  'injury-simple-overdue': {
    zh: '您的情况清楚，结论可能本来可以更快。',
    en: 'Your case is clear; the decision may have been due sooner.',
  },
  'float-off-grid': {
    zh: '这家平台登记的保费浮动系数可能记错了。',
    en: 'The float of this platform’s premium may be registered wrongly.',
  },
  'deciding-region': {
    zh: '您的案子可能不该由这个地方来办，或者没有移送记录。',
    en: 'Your case may be handled in the wrong place, or without a hand-over.',
  },
  'fault-proof': {
    zh: '给您作结论用的责任证明可能不够，应当有交警文书或者生效裁判。',
    en: 'The proof of fault your decision rests on may not do; it takes a police document or a judgment.',
  },
};
