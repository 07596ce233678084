import type { ErrorEntry } from './entry.ts';

/** Errors about personal data: requests, consent, reveals, assessments, evidence files. */
export const personalDataErrors = [
  {
    code: 'PER-001',
    stem: 'personal-erased',
    zh: '这个人的信息已经按本人请求或者期限删除，打不开了。',
    en: 'This person’s data was erased, at their request or at the end of its term, and opens no more.',
  },
  {
    code: 'PER-002',
    stem: 'personal-frozen',
    zh: '这个人的信息已冻结到 {until}，只存储和保护，不作其他处理（个人信息保护法第四十七条）。',
    en: 'This person’s data is frozen until {until}: kept and protected, and not used (Personal Information Protection Law art. 47).',
  },
  {
    code: 'PER-003',
    stem: 'personal-reason-number',
    zh: '理由里有一串号码。理由会写进日志并给本人看，请去掉身份证号、电话和账号再提交。',
    en: 'The reason holds a long number. It goes into the log and is shown to the person: take out ID, phone and account numbers and send it again.',
  },
  {
    code: 'PER-004',
    stem: 'personal-consent-text',
    zh: '同意书已换新版（{version}），或者没有勾选同意。请读完这一版再同意。',
    en: 'The text of the consent is now {version}, or it was not agreed to. Read this version and then agree.',
  },
  {
    code: 'PER-005',
    stem: 'personal-request-state',
    zh: '这项请求现在是“{state}”，不能再这样办。请刷新后再看。',
    en: 'This request is now “{state}” and cannot be dealt with like that. Look at it again.',
  },
  {
    code: 'PER-006',
    stem: 'personal-request-outcome',
    zh: '“{kind}”类请求不能答复为“{outcome}”。',
    en: 'A request to {kind} cannot be answered with {outcome}.',
  },
  {
    code: 'PER-007',
    stem: 'personal-request-basis',
    zh: '拒绝或者冻结要写明依据的法律和条款，冻结还要写明今天以后的截止日。',
    en: 'A refusal or a freeze needs the instrument and article it rests on, and a freeze a last day after today.',
  },
  {
    code: 'PER-008',
    stem: 'personal-request-own',
    zh: '复制和删除要本人来请求，受托人不能代办。',
    en: 'Copying and erasing are for the worker to ask; a delegate cannot.',
  },
  {
    code: 'PER-009',
    stem: 'personal-correction',
    zh: '更正请求要写明改哪一项、改成什么，其他请求不要写；电话写 11 位手机号。',
    en: 'A request to correct says which field should read how, others do not; a phone is a mobile number of 11 digits.',
  },
  {
    code: 'PER-010',
    stem: 'impact-not-approved',
    zh: '{subject} 没有有效的个人信息保护影响评估，不能启用（个人信息保护法第五十五条）。请先提交评估，由另一人批准。',
    en: '{subject} has no approved impact assessment and cannot start (Personal Information Protection Law art. 55). Propose one and have somebody else approve it.',
  },
  {
    code: 'PER-011',
    stem: 'impact-two-persons',
    zh: '评估要由提交人以外的人决定，决定过的不能再决定；终止的只能是已批准的。',
    en: 'An assessment is decided by somebody other than who proposed it, and once; only an approved one can be ended.',
  },
  {
    code: 'PER-012',
    stem: 'evidence-not-set-up',
    zh: '证据文件的签名密钥还没有配置，暂时不能下载。请联系系统管理员。',
    en: 'No signing key for evidence files is set up, so none can be made. Ask the administrator.',
  },
  {
    code: 'PER-013',
    stem: 'personal-consent-platform',
    zh: '“{purpose}”的同意是逐个平台给的就要写明 platform，不是的就不要写。请照同意书清单里的 eachPlatform 再提交。',
    en: 'Consent to {purpose} names a platform where it is given platform by platform, and none where it is not. See eachPlatform in the list of consents and send it again.',
  },
] as const satisfies readonly ErrorEntry[];
