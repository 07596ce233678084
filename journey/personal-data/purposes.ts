/** Where a purpose or a term stands in law: slug of an instrument in `law/sources`, and its article. */
export interface Basis {
  readonly instrument: string;
  readonly article: string;
}

/** What is agreed to, word by word; a change of a word is a new version. `effects`: what ends when it is taken back. */
export interface ConsentText {
  readonly version: string;
  readonly zh: string;
  readonly en: string;
  readonly effects: { readonly zh: string; readonly en: string };
  /** Who is given data on the strength of it, to be told at once when it is taken back. */
  readonly receivers: { readonly zh: string; readonly en: string };
  /** Whether each receiver is agreed to for itself; otherwise one word holds for the purpose. */
  readonly eachReceiver: boolean;
}

/** A purpose personal data is used for. Nothing reads personal data without naming one. */
export interface Purpose {
  readonly zh: string;
  readonly en: string;
  readonly bases: readonly Basis[];
  /** What is used, in words of the exchange. */
  readonly fields: { readonly zh: string; readonly en: string };
  /** Whether sensitive personal data is among them (个人信息保护法 art. 28). */
  readonly sensitive: boolean;
  /** Days it is kept after it came; null: as long as `retention` says for the table. Our own setting, at least what law asks. */
  readonly retentionDays: number | null;
  /** Null where a statutory duty is the basis and no consent is asked. */
  readonly consent: ConsentText | null;
}

const law = (article: string): Basis => ({ instrument: 'personal-information-law', article });
const policy = (article: string): Basis => ({ instrument: 'county-policy', article });

/** The registry of purposes: shown to everybody, named by every door that reads personal data. */
export const purposes = {
  'own-records': {
    zh: '本人查看、复制自己的记录',
    en: 'One’s own records, seen and copied by oneself',
    bases: [law('第四十四条'), law('第四十五条')],
    fields: { zh: '本人的全部记录', en: 'all records of oneself' },
    sensitive: true,
    retentionDays: null,
    consent: null,
  },
  'own-request': {
    zh: '受理和答复本人的查阅复制、更正、删除、说明请求',
    en: 'Taking and answering requests to copy, correct, delete and explain',
    bases: [law('第四十六条'), law('第四十七条'), law('第四十八条'), law('第五十条')],
    fields: { zh: '姓名、电话、请求的内容、答复', en: 'name, phone, the request, the answer' },
    sensitive: false,
    retentionDays: 1096,
    consent: null,
  },
  delegation: {
    zh: '受托人代劳动者办事',
    en: 'Somebody acts for a worker',
    bases: [law('第十三条'), law('第十五条')],
    fields: { zh: '劳动者标识、受托人电话的盲索引', en: 'worker key, blind index of the delegate’s phone' },
    sensitive: false,
    retentionDays: 1096,
    // A delegation has a text, a term and a door of its own.
    consent: null,
  },
  'labour-protection-audit': {
    zh: '核查平台用工的时间、报酬、休息和保障',
    en: 'Checking hours, pay, rest and cover of platform work',
    bases: [law('第十三条'), law('第三十四条'), policy('（十七）'), policy('（二十一）')],
    fields: {
      zh: '劳动者标识、订单和上线时间、报酬、扣款、协议；地点只到乡镇',
      en: 'worker key, order and online times, pay, deductions, agreements; places by township only',
    },
    sensitive: true,
    retentionDays: 1096,
    consent: null,
  },
  'finding-contact': {
    zh: '就线索联系劳动者、核对身份',
    en: 'Reaching a worker about a finding, and making sure who it is',
    bases: [law('第十三条'), law('第三十四条'), policy('（十九）')],
    fields: { zh: '姓名、电话、身份证号；每次揭示都写明理由', en: 'name, phone, ID number; each reveal with a reason' },
    sensitive: true,
    retentionDays: 1096,
    consent: null,
  },
  'live-rest-watch': {
    zh: '实时计算本人在线和接单时间，到限前提醒本人休息',
    en: 'Counting one’s time as it passes, and reminding oneself to rest',
    bases: [law('第十三条'), law('第三十四条'), policy('（七）')],
    fields: { zh: '劳动者标识、上下线和接单时间', en: 'worker key, log-on, log-off and order times' },
    sensitive: false,
    retentionDays: 1098,
    consent: null,
  },
  'cross-platform-prompt': {
    zh: '把几个平台合起来才看得出的连续工作时间告诉平台',
    en: 'Telling platforms of working time that only several of them together show',
    bases: [law('第十三条'), law('第十四条'), law('第十五条')],
    fields: {
      zh: '几个平台合计的连续工作时间和上限，不含其他平台的名称和订单',
      en: 'time counted over several platforms and its limit; no other platform’s name or orders',
    },
    sensitive: false,
    retentionDays: 30,
    consent: {
      version: '2026-11',
      zh: '我同意：按我在几个平台的接单时间合并算出的休息提醒（接单多久、快到或者已到上限），也给我指定的这家平台看。平台只看到合计，看不到另外是哪家平台、哪些订单。不同意不影响我收到提醒，也不影响其他服务。我可以随时撤回。',
      en: 'I agree that prompts to rest counted over my orders on several platforms (how long, and whether a limit is near or reached) are shown to the platform I name as well. It sees the sum, and neither which other platforms nor which orders. If I do not agree I am still reminded, and nothing else changes. I may take this back at any time.',
      effects: {
        zh: '撤回后这家平台立即看不到这类提醒，以前给看的也不再给看；它已经读到的不能收回；对本人的提醒照常。',
        en: 'The platform sees no such prompt any more, at once, earlier ones neither; what it has read it has read; you are still reminded yourself.',
      },
      receivers: { zh: '我指定的平台', en: 'the platform I name' },
      eachReceiver: true,
    },
  },
  'benefit-hints': {
    zh: '按已有记录提示可能符合的补贴、培训和参保政策',
    en: 'Hints at subsidies, training and insurance one may qualify for',
    bases: [law('第十三条'), law('第十四条'), law('第二十四条')],
    fields: { zh: '用工、报酬和参保记录', en: 'work, pay and insurance records' },
    sensitive: true,
    retentionDays: 366,
    consent: {
      version: '2026-11',
      zh: '我同意用我已有的用工、报酬和参保记录，自动比对补贴、培训和参保政策，把可能符合的提示给我本人。提示不是决定，不会自动替我申报。不同意不影响我自己申请。',
      en: 'I agree that my work, pay and insurance records are compared with subsidies, training and insurance, and that I am told what I may qualify for. A hint decides nothing and nothing is applied for by itself. If I do not agree I may still apply.',
      effects: {
        zh: '撤回后不再比对，也不再提示；已经提交的申请照办。',
        en: 'Nothing is compared or hinted at any more; applications already made go on.',
      },
      receivers: { zh: '无，只提示本人', en: 'nobody but oneself' },
      eachReceiver: false,
    },
  },
  'weather-signals': {
    zh: '把预警信号告诉正在该地区接单的劳动者和平台，记录平台此后做了什么',
    en: 'Passing weather signals to workers on orders in the area and their platforms; what platforms then did',
    bases: [law('第十三条'), law('第三十四条'), policy('（八）')],
    fields: {
      zh: '劳动者标识、接单时间、订单所在乡镇',
      en: 'worker key, order times, township of the order',
    },
    sensitive: false,
    retentionDays: 1096,
    consent: null,
  },
  'enterprise-check': {
    zh: '平台企业核对关于自己的线索，更正报送的记录',
    en: 'A platform checks findings about itself and puts right what it reported',
    bases: [law('第十三条'), policy('（二十一）')],
    fields: {
      zh: '本平台报送的记录、编码前几位；没有其他平台的情况',
      en: 'what the platform reported, the first characters of the key; nothing of other platforms',
    },
    sensitive: true,
    retentionDays: 1096,
    consent: null,
  },
  'port-procedure': {
    zh: '依法向其他单位核对、送达、征询；没有接口的在纸上办',
    en: 'Asking, serving and checking with other bodies as law provides; on paper where there is no line',
    bases: [law('第十三条'), law('第三十四条')],
    fields: { zh: '该程序要用的信息，逐次留痕', en: 'what the procedure needs, each time recorded' },
    sensitive: true,
    retentionDays: 1096,
    consent: null,
  },
  'case-handling': {
    zh: '依法办理投诉、申请、调解、仲裁、确认和其他案件',
    en: 'Handling complaints, applications, mediation, arbitration, recognition and other cases as law provides',
    bases: [law('第十三条'), law('第三十四条')],
    fields: {
      zh: '案件表格所填的姓名、号码、地址、事实和证据，各步办理的内容，逐案密钥封存',
      en: 'what the forms of the case ask (name, numbers, address, facts, evidence) and what each step says, sealed under a key of each case',
    },
    sensitive: true,
    retentionDays: 3660,
    consent: null,
  },
  'sign-in': {
    zh: '确认来登录的是谁',
    en: 'Making sure who signs in',
    bases: [law('第十三条'), law('第五十一条')],
    fields: {
      zh: '电话、身份证号的盲索引，登录时间、设备名',
      en: 'blind indexes of phone and ID number, times of signing in, name of the device',
    },
    sensitive: false,
    retentionDays: 183,
    consent: null,
  },
  'account-administration': {
    zh: '给有职务的人开账号、授角色，核对谁有什么权限',
    en: 'Opening accounts and giving roles to people with an office; checking who may do what',
    bases: [law('第十三条'), law('第五十一条')],
    fields: { zh: '登录名、身份证号的盲索引、角色', en: 'sign-in name, blind index of the ID number, roles' },
    sensitive: false,
    retentionDays: 1096,
    consent: null,
  },
  'access-audit': {
    zh: '核查谁看过、改过、揭示过个人信息',
    en: 'Checking who saw, changed and revealed personal data',
    bases: [law('第五十一条')],
    fields: { zh: '操作日志；其中没有姓名和号码', en: 'the log; no name or number stands in it' },
    sensitive: false,
    retentionDays: 1096,
    consent: null,
  },
} as const satisfies Readonly<Record<string, Purpose>>;

export type PurposeSlug = keyof typeof purposes;

/** Purposes that ask for consent. */
export type ConsentPurpose = {
  [Slug in PurposeSlug]: (typeof purposes)[Slug]['consent'] extends null ? never : Slug;
}[PurposeSlug];

/** A purpose by its slug, as its shape and not as its words. */
export const purposeOf = (slug: PurposeSlug): Purpose => purposes[slug];

export const purposeSlugs = Object.keys(purposes) as readonly PurposeSlug[];
export const consentPurposes = purposeSlugs.filter((slug): slug is ConsentPurpose => purposeOf(slug).consent !== null);
