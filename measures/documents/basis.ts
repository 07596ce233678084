import { z } from 'zod';
import { type Day, formatDay } from '#basics/day.ts';
import type { Confidence, Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import { instrumentById } from '#law/sources/all.ts';
import { short } from './fields.ts';
import { writtenNumber } from './written.ts';

const confidences = ['official', 'secondary', 'memory', 'setting'] as const satisfies readonly Confidence[];

/**
 * What a document rests on. The title and how sure we were stand in the content itself: a document says for good what was known on the
 * day it was made.
 */
export const basisShape = z.strictObject({
  instrument: z.string().meta({ zh: '依据编号', en: 'Instrument' }),
  title: short('依据名称', 'Title of the instrument'),
  article: short('条款', 'Article'),
  confidence: z.enum(confidences).meta({ zh: '可靠程度', en: 'How sure' }),
});
export type Basis = z.infer<typeof basisShape>;

export const bases = (zh: string, en: string) => z.array(basisShape).min(1).max(20).meta({ zh, en });

const weakest: readonly Confidence[] = ['official', 'setting', 'secondary', 'memory'];

/**
 * An article as a document cites it. Less sure than its instrument where the article is not among those that were read.
 * Throws `GangwanError` law-unknown-source.
 */
export function basisOf(instrument: string, article: string, confidence?: Confidence): Basis {
  const { title, articles, confidence: ofInstrument } = instrumentById(instrument);
  const read = articles.some((one) => article.startsWith(one.article) || one.article.startsWith(article));
  const sure: readonly Confidence[] = [ofInstrument, read ? 'official' : 'memory', confidence ?? 'official'];
  return {
    instrument,
    title,
    article,
    confidence: sure.reduce((least, one) => (weakest.indexOf(one) > weakest.indexOf(least) ? one : least)),
  };
}

/** Said behind what was not compared with an official copy, or is only our own setting. */
const doubt: Readonly<Record<Confidence, string>> = {
  official: '',
  secondary: '（待核实）',
  memory: '（待核实）',
  setting: '（本县设定）',
};

/** 《劳动保障监察条例》第二十六条、《…》第三条. */
export function basisText(list: readonly Basis[]): string {
  return list
    .map(({ instrument, title, article, confidence }, i) => {
      // Our own setting is no instrument and is not named like one; an article nobody has found is no article.
      if (instrument === 'county-setting') return `${i === 0 ? '' : '、'}本县设定`;
      if (article === '条号待核实') return `${i === 0 ? '' : '、'}《${title}》（条号待核实）`;
      const before = list[i - 1];
      const same = before !== undefined && before.title === title;
      return `${i === 0 ? '' : '、'}${same ? '' : `《${title}》`}${article}${doubt[confidence]}`;
    })
    .join('');
}

/** What whoever receives a document may do about it; the limit by which each counts. */
export const remedyKinds = {
  reconsideration: {
    zh: '申请行政复议',
    en: 'Administrative reconsideration',
    limit: 'reconsideration-application-days',
  },
  litigation: { zh: '提起行政诉讼', en: 'Administrative suit', limit: 'litigation-months' },
  'litigation-after-reconsideration': {
    zh: '提起行政诉讼',
    en: 'Administrative suit after reconsideration',
    limit: 'litigation-after-reconsideration-days',
  },
  statement: { zh: '进行陈述、申辩', en: 'Statement and defence', limit: 'penalty-statement-days' },
  hearing: { zh: '要求举行听证', en: 'Request for a hearing', limit: 'penalty-hearing-request-days' },
  'award-suit': { zh: '提起诉讼', en: 'Suit against an award', limit: 'award-suit-days' },
  'award-suit-non-final': {
    zh: '提起诉讼',
    en: 'Suit against an award that is not final',
    limit: 'award-suit-days-non-final',
  },
  'award-set-aside': { zh: '申请撤销裁决', en: 'Application to set an award aside', limit: 'award-set-aside-days' },
  suit: { zh: '提起民事诉讼', en: 'Civil suit', limit: null },
  arbitration: { zh: '申请劳动人事争议仲裁', en: 'Labour arbitration', limit: null },
  mediation: { zh: '申请调解', en: 'Mediation', limit: null },
  'listing-objection': { zh: '提出书面异议', en: 'Objection to a listing', limit: 'listing-objection-days' },
  'aid-objection': { zh: '提出异议', en: 'Objection to a decision on legal aid', limit: null },
  'judicial-confirmation': {
    zh: '共同申请司法确认',
    en: 'Judicial confirmation, together',
    limit: 'judicial-confirmation-application-days',
  },
  'payment-order': { zh: '申请支付令', en: 'Payment order', limit: null },
  review: { zh: '申请复核', en: 'Review', limit: null },
  reappraisal: { zh: '申请再次鉴定', en: 'Second appraisal', limit: null },
} as const satisfies Record<string, { zh: string; en: string; limit: string | null }>;
export type RemedyKind = keyof typeof remedyKinds;

const countings = [
  'working-days',
  'calendar-days',
  'raw-days',
  'months',
  'raw-months',
  'years',
  'raw-years',
  'hours',
] as const;
const countedAs: Readonly<Record<(typeof countings)[number], string>> = {
  'working-days': '个工作日',
  'calendar-days': '日',
  'raw-days': '日',
  months: '个月',
  'raw-months': '个月',
  years: '年',
  'raw-years': '年',
  hours: '小时',
};

/** A limit as a document tells it; made from the law by `limitOf`, never by hand. */
export const limitShape = z.strictObject({
  name: z.string().meta({ zh: '期限编号', en: 'Limit' }),
  count: z.int().min(1).max(9999).meta({ zh: '长度', en: 'Length' }),
  counting: z.enum(countings).meta({ zh: '计算方式', en: 'How it counts' }),
  basis: basisShape.meta({ zh: '依据', en: 'Basis' }),
});
export type ToldLimit = z.infer<typeof limitShape>;

/** A limit as in force on a day. Throws `LawError` where the law has none of that name or no value; RangeError where it is unknown. */
export function limitOf(law: Law, name: string, day: Day): ToldLimit {
  const found = law.inForce(name, day);
  const counting = findLimit(name)?.counting;
  if (found.value === null || counting === undefined)
    throw new RangeError(`${name} has no length on ${formatDay(day)}`);
  return { name, count: found.value, counting, basis: basisOf(found.instrument, found.article, found.confidence) };
}

/** 六十日, 六个月, 五个工作日. */
export const limitText = ({ count, counting }: Pick<ToldLimit, 'count' | 'counting'>): string =>
  `${writtenNumber(count)}${countedAs[counting]}`;

export const remedyShape = z.strictObject({
  kind: z.enum(Object.keys(remedyKinds) as [RemedyKind, ...RemedyKind[]]).meta({ zh: '救济途径', en: 'Remedy' }),
  to: short('向谁提出', 'To whom'),
  /** Only whom it is open to; absent: whoever the document is for. */
  who: short('谁可以提出', 'Open to whom').optional(),
  limit: limitShape.nullable().meta({ zh: '期限', en: 'Limit' }),
  basis: basisShape.nullable().meta({ zh: '依据', en: 'Basis' }),
});
export type Remedy = z.infer<typeof remedyShape>;

/** A remedy with its limit as the law has it on a day. */
export function remedyOf(
  law: Law,
  day: Day,
  given: { kind: RemedyKind; to: string; who?: string; basis?: Basis },
): Remedy {
  const { limit } = remedyKinds[given.kind];
  const told = limit === null ? null : limitOf(law, limit, day);
  return { ...given, limit: told, basis: given.basis ?? told?.basis ?? null };
}

/** One remedy as a clause: 自收到本决定书之日起六十日内向城口县人民政府申请行政复议. */
function remedyClause({ kind, to, limit }: Remedy, paper: string): string {
  const from =
    kind === 'litigation-after-reconsideration'
      ? '收到行政复议决定书'
      : kind === 'judicial-confirmation'
        ? `${paper}生效`
        : `收到${paper}`;
  return `${limit === null ? '' : `自${from}之日起${limitText(limit)}内`}向${to}${remedyKinds[kind].zh}`;
}

/** Paragraphs that tell the remedies, those open to the same people in one. */
export function remedyTexts(list: readonly Remedy[], paper: string): string[] {
  const groups = new Map<string, Remedy[]>();
  for (const remedy of list) groups.set(remedy.who ?? '', [...(groups.get(remedy.who ?? '') ?? []), remedy]);
  return [...groups].map(([who, group]) => {
    const clauses = group.map((remedy, i) => {
      if (remedy.kind === 'litigation-after-reconsideration')
        return `对行政复议决定不服的，可以${remedyClause(remedy, paper)}`;
      return `${i === 0 ? '可以' : '也可以'}${remedyClause(remedy, paper)}`;
    });
    const asked = group.every(({ kind }) => kind === 'statement' || kind === 'hearing');
    const open = asked ? `${who === '' ? '你（单位）' : who}` : `${who}如不服${paper}，`;
    const opens = group.every(({ kind }) => ['judicial-confirmation', 'payment-order', 'mediation'].includes(kind));
    const found = group.map(({ basis }) => basis).filter((basis) => basis !== null);
    const told = found.length === 0 ? '' : `（依据：${basisText(found)}）`;
    return `${opens ? who : open}${clauses.join('，')}${told}。${asked ? '逾期不提出的，视为放弃上述权利。' : ''}`;
  });
}
