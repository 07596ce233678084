import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'dispatch-licence': {
    zh: '派您来的单位，有{days}可能没有派遣许可。',
    en: 'The agency that sent you may have had no dispatch licence on {days}.',
  },
  'unqualified-party': {
    zh: '管您活的那一层单位，有{days}可能没有经营资格。',
    en: 'Somebody in the chain above you may not have been qualified on {days}.',
  },
  'dispatch-post': { zh: '您的岗位可能不是能用派遣的岗位。', en: 'Your post may not be one for dispatch.' },
  'temporary-post-length': {
    zh: '您的临时岗位可能超过了六个月，多出{days}。',
    en: 'Your temporary post may have run past six months by {days}.',
  },
  'auxiliary-procedure': {
    zh: '单位决定用派遣工做这个辅助岗位时，可能少走了步骤。',
    en: 'Steps may be missing in deciding that your auxiliary post is filled by dispatch.',
  },
  'dispatch-contract-term': {
    zh: '派遣单位和您签的合同可能比二年少{days}。',
    en: 'Your contract with the agency may be {days} short of two years.',
  },
  'dispatch-part-time': { zh: '派遣单位可能用非全日制合同招了您。', en: 'The agency may have hired you part-time.' },
  'dispatched-worker-fee': {
    zh: '您可能被收了不该收的费用 {amount}。',
    en: 'Fees of {amount} may have been taken from you.',
  },
  'relation-notice': {
    zh: '您入职时，可能没人把要建立什么关系跟您说清楚。',
    en: 'On hiring, nobody may have told you clearly which relation was meant.',
  },
  'relation-notice-seen': {
    zh: '没有看到您读过“建立什么关系”的告知的凭证。',
    en: 'Proof that you saw the notice of the relation was not seen.',
  },
  'partner-qualified': {
    zh: '您所在的合作企业可能没有相应资质。',
    en: 'The partner you work through may not be qualified.',
  },
  'dispatch-agreement-items': { zh: '派遣协议可能少写了内容。', en: 'Items may be missing in the dispatch agreement.' },
  'self-dispatch': {
    zh: '派您来的单位可能是用工单位自己开的。',
    en: 'The agency that sent you may belong to the enterprise you work for.',
  },
  'outsourcing-in-name': {
    zh: '您名义上是外包，实际可能是派遣或者直接用工。',
    en: 'Outsourced in name, you may in fact be dispatched or employed directly.',
  },
  'partner-rights-clauses': {
    zh: '平台和合作企业的协议里可能没写您的权益。',
    en: 'The agreement of platform and partner may not speak of your rights.',
  },
  'partner-supervision': {
    zh: '平台可能一年多没有检查过您所在的合作企业。',
    en: 'The platform may not have audited the partner you work through for over a year.',
  },
  'partner-audit-follow-up': {
    zh: '平台检查合作企业发现的问题可能没有整改。',
    en: 'Problems found at the partner you work through may not have been followed up.',
  },
  'dispatch-ratio': { zh: '单位用的派遣工可能超过一成。', en: 'More than a tenth of the workers may be dispatched.' },
  'dispatch-licence-renewal': {
    zh: '派遣单位的许可快到期了，可能没有按时申请延续。',
    en: 'The agency may not have renewed its licence in time.',
  },
};
