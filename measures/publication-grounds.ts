import type { Day } from '#basics/day.ts';
import { deadlineAfter } from '#law/calendar/deadline.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import type { DocumentSlug } from './documents.ts';
import type { Words } from './procedure.ts';
import type { Citation } from './rule.ts';

/** 信息类别 (信用修复管理办法): how grave what is published is; the examples were read in the press only (待核实). */
export const creditClasses = {
  minor: {
    zh: '轻微（简易程序处罚、警告、通报批评；原则上不公示）',
    en: 'Minor (simplified procedure, warning, public criticism; as a rule not shown)',
    most: 'credit-minor-most-months',
    least: null,
  },
  general: {
    zh: '一般（较大数额罚款、没收）',
    en: 'General (larger fines, confiscation)',
    most: 'credit-general-most-years',
    least: 'credit-general-least-months',
  },
  serious: {
    zh: '严重（很大数额罚款、吊销许可、限制从业）',
    en: 'Serious (very large fines, licence revoked, business bans)',
    most: 'credit-serious-most-years',
    least: 'credit-serious-least-years',
  },
} as const satisfies Record<string, Words & { most: string; least: string | null }>;
export type CreditClass = keyof typeof creditClasses;

/** 公布依据: on what something is published, what it must rest on, whom it names and how long. */
export interface PublicationGround extends Words {
  readonly basis: Citation;
  /** Documents of decisions it may rest on: nothing is published without one. */
  readonly documents: readonly DocumentSlug[];
  /** Whether the person in charge of the enterprise is named (Decree 29, Decree 45) or masked (G.6). Workers never are. */
  readonly personInCharge: 'named' | 'masked';
  /** How long: by credit class, or a limit of its own. */
  readonly term: 'credit-class' | 'class-or-clean' | { readonly limit: string };
  /** Limit from the decision in which it is to be published; null: none that counts from it. */
  readonly within: string | null;
  /** Limits in which an objection is answered, a changed decision corrected, one set aside withdrawn. */
  readonly answer: string;
  readonly correct: string;
  readonly withdraw: string;
  /** Whether a legal reviewer looks at it before the head decides. */
  readonly legalCheck: boolean;
}

const objections = {
  answer: 'publication-objection-answer-days',
  correct: 'publication-correction-days',
} as const;

/** Every ground by slug. Where a ground has no limit of its own for objections, that of Decree 29 is taken. */
export const publicationGrounds = {
  'serious-violation': {
    zh: '重大劳动保障违法行为社会公布',
    en: 'Publication of serious labour violations',
    basis: { instrument: 'serious-violation-publication-rules', article: '条号待核实' },
    documents: ['penalty-decision', 'handling-decision', 'police-referral'],
    personInCharge: 'named',
    term: 'credit-class',
    within: null,
    ...objections,
    withdraw: 'penalty-publication-withdrawal-days',
    legalCheck: true,
  },
  penalty: {
    zh: '行政处罚信息公示（双公示）',
    en: 'Penalty information (double publicity)',
    basis: { instrument: 'penalty-publicity-practice', article: '条号待核实' },
    documents: ['penalty-decision', 'spot-decision'],
    personInCharge: 'masked',
    term: 'credit-class',
    within: 'penalty-publication-days',
    ...objections,
    withdraw: 'penalty-publication-withdrawal-days',
    legalCheck: false,
  },
  'arrears-list': {
    zh: '拖欠农民工工资失信联合惩戒对象名单',
    en: 'List of wage arrears subject to joint measures',
    basis: { instrument: 'arrears-list-rules', article: '第九条' },
    documents: ['listing-decision'],
    personInCharge: 'named',
    term: { limit: 'listing-term-years' },
    within: null,
    ...objections,
    withdraw: 'list-removal-days',
    legalCheck: false,
  },
  'check-result': {
    zh: '双随机抽查结果公示',
    en: 'Result of a random inspection',
    basis: { instrument: 'government-information-regulation', article: '第二十六条' },
    documents: ['check-result'],
    personInCharge: 'masked',
    term: 'class-or-clean',
    within: 'check-result-publication-days',
    ...objections,
    withdraw: 'penalty-publication-withdrawal-days',
    legalCheck: false,
  },
} as const satisfies Record<string, PublicationGround>;
export type GroundSlug = keyof typeof publicationGrounds;

/** A ground by its slug, as its shape. */
export const groundOf = (slug: GroundSlug): PublicationGround => publicationGrounds[slug];

/** A day a limit leads to, and the limit as it was in force; `day` null: nobody published the number. */
export interface LimitDay {
  readonly day: Day | null;
  readonly limit: InForce | null;
}

/** The last day of a limit of `law/limits` that runs from a day, by the law in force on `on`. */
export function limitDay(law: Law, name: string, start: Day, on: Day = start): LimitDay {
  const found = findLimit(name);
  if (found === undefined || found.counting === 'hours') throw new RangeError(`no limit in days is named ${name}`);
  const limit = law.findInForce(name, on);
  if (limit === null || limit.value === null) return { day: null, limit };
  return { day: deadlineAfter(law.calendar, { start, count: limit.value, counting: found.counting }).due, limit };
}

/**
 * The day on which a publication stops by itself: its term is full on it. Counted from the day of the decision by the rules in force when
 * it is published (信用修复管理办法: date of the document). `creditClass` null: a clean check result, or a ground with a term of its own.
 */
export function takeDownDay(
  slug: GroundSlug,
  creditClass: CreditClass | null,
  { decided, published }: { decided: Day; published: Day },
  law: Law,
): LimitDay {
  const { term } = groundOf(slug);
  const name =
    typeof term === 'object'
      ? term.limit
      : creditClass === null
        ? 'check-result-display-years'
        : creditClasses[creditClass].most;
  return limitDay(law, name, decided, published);
}

/** Whether a ground takes this class: one where it goes by class, none where it has a term of its own. */
export function classFits(slug: GroundSlug, creditClass: CreditClass | null): boolean {
  const { term } = groundOf(slug);
  if (term === 'class-or-clean') return true;
  return (term === 'credit-class') === (creditClass !== null);
}

/** The first day on which repair may end a publication of this class; the decision’s own day where there is no shortest period. */
export function repairableFrom(creditClass: CreditClass, decided: Day, on: Day, law: Law): LimitDay {
  const { least } = creditClasses[creditClass];
  return least === null ? { day: decided, limit: null } : limitDay(law, least, decided, on);
}
