import type { InstrumentId } from '#law/sources/all.ts';
import type { Citation } from '../rule.ts';

const citing =
  (instrument: InstrumentId) =>
  (article: string): Citation => ({ instrument, article });

/** 劳动争议调解仲裁法. */
export const mediationLaw = citing('mediation-arbitration-law');
/** 劳动人事争议仲裁办案规则. */
export const caseRules = citing('arbitration-case-rules');
/** 企业劳动争议协商调解规定. */
export const negotiationRules = citing('negotiation-mediation-rules');
/** 新就业形态劳动纠纷一站式多元化解. */
export const oneStop = (article = '一站式调解'): Citation => ({ instrument: 'one-stop-mediation-notice', article });
/** 民事诉讼法, in the numbering of 2024. */
export const civilProcedure = citing('civil-procedure-law');
/** 劳动争议司法解释（一）. */
export const interpretation2020 = citing('labour-dispute-interpretation-2020');
/** 法律援助法. */
export const legalAidLaw = citing('legal-aid-law');
/** 城人社发〔2022〕97号 （十九）. */
export const policy: Citation = { instrument: 'county-policy', article: '（十九）' };
/** What no text says and we set ourselves. */
export const setting: Citation = { instrument: 'county-setting', article: '设定' };
