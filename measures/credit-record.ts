import type { Day } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { DocumentSlug } from './documents.ts';
import type { Procedure } from './procedure.ts';
import { limitDay } from './publication-grounds.ts';

/** Documents whose issue makes an entry of a credit record, or that a publication may rest on. */
export const creditDocuments = [
  'penalty-decision',
  'handling-decision',
  'spot-decision',
  'police-referral',
  'listing-decision',
  'list-exit-decision',
  'credit-repair-decision',
  'grade-notice',
  'check-result',
] as const satisfies readonly DocumentSlug[];
export type CreditDocument = (typeof creditDocuments)[number];

/** 守法诚信等级: A, B or C (企业劳动保障守法诚信等级评价办法). */
export const creditGrades = ['A', 'B', 'C'] as const;
export type CreditGrade = (typeof creditGrades)[number];

/** An entry: a decision made in a case about the enterprise. */
export interface CreditEntry {
  readonly document: CreditDocument;
  readonly case: string;
  readonly line: number;
  readonly day: Day;
  /** What a grade notice says; null: nothing, or another document. */
  readonly grade: CreditGrade | null;
}

/** A publication as the record knows it. */
export interface CreditPublication {
  readonly id: string;
  readonly case: string;
  readonly line: number;
  readonly from: Day;
  /** First day on which it is no longer shown. */
  readonly takeDown: Day;
  /** Day on which it was ended before that. */
  readonly ended: Day | null;
}

/** A time on the wage-arrears list. */
export interface Listing {
  readonly case: string;
  readonly line: number;
  readonly from: Day;
  /** First day off the list; null: nobody published the term. */
  readonly until: Day | null;
  /** Whether a decision took it off before the term was full. */
  readonly early: boolean;
}

/** 守法诚信档案: what stands in the record of an enterprise on a day. */
export interface CreditRecord {
  readonly grade: {
    readonly grade: CreditGrade;
    readonly since: Day;
    readonly case: string;
    readonly line: number;
  } | null;
  /** Every entry up to the day, oldest first. */
  readonly entries: readonly CreditEntry[];
  readonly listings: readonly Listing[];
  /** The listing that holds on the day. */
  readonly listed: Listing | null;
  /** Publications shown on the day. */
  readonly shown: readonly CreditPublication[];
}

/**
 * Whether a step that issues a document decides for what the document is named after: not where it refuses, ends in a refusal or says no.
 * `credit-record.test.ts` lists every such step, so that a new one is looked at.
 */
export function decidesSo(
  procedure: Pick<Procedure, 'actions' | 'states'>,
  action: string,
  data: Readonly<Record<string, unknown>>,
): boolean {
  if (action === 'refuse' || action === 'reject') return false;
  const to = procedure.actions[action]?.to;
  if (to !== undefined && to !== 'stay' && procedure.states[to]?.ends === 'refused') return false;
  return !['none', 'refused', 'no-penalty'].includes(String(data.decision)) && data.granted !== false;
}

/**
 * Folds the record as it stands on a day. The order in which entries are given does not matter. Source: 企业劳动保障守法诚信等级评价办法;
 * 人力资源社会保障部令第45号 arts. 11, 14, 15 (a later listing begins a term of its own).
 */
export function foldCredit(
  given: readonly CreditEntry[],
  publications: readonly CreditPublication[],
  law: Law,
  today: Day,
): CreditRecord {
  const entries = given
    .filter((entry) => entry.day <= today)
    .sort((a, b) => a.day - b.day || (a.case < b.case ? -1 : a.case > b.case ? 1 : a.line - b.line));
  const graded = entries.findLast((entry) => entry.grade !== null);
  const exits = entries.filter(({ document }) => document === 'list-exit-decision');
  const lists = entries.filter(({ document }) => document === 'listing-decision');
  const listings = lists.map((entry, i): Listing => {
    const full = limitDay(law, 'listing-term-years', entry.day).day;
    const next = lists[i + 1]?.day;
    const exit = exits.find(({ day }) => day >= entry.day && (next === undefined || day < next))?.day;
    const early = exit !== undefined && (full === null || exit < full);
    return { case: entry.case, line: entry.line, from: entry.day, until: early ? exit : full, early };
  });
  return {
    grade:
      graded === undefined ? null : { grade: graded.grade!, since: graded.day, case: graded.case, line: graded.line },
    entries,
    listings,
    listed: listings.findLast(({ from, until }) => from <= today && (until === null || today < until)) ?? null,
    shown: publications.filter(
      ({ from, takeDown, ended }) => from <= today && today < takeDown && (ended === null || today < ended),
    ),
  };
}
