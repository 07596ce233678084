import { type Day, formatDay, monthOf } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { Trade, WorkerClass } from '#measures/facts/kinds.ts';
import type { Engagement, RecordRow } from '#measures/facts/ledger.ts';
import { numberIn, textIn, yesIn } from '#measures/facts/records.ts';
import {
  holds,
  occupationalSpans,
  pilotFrom,
  type Span,
  workInjurySpans,
} from '#measures/facts/registers/injury/cover-fold.ts';
import type { WorkerFile } from '#measures/facts/registers/register.ts';
import { withWorkerFile } from './worker-file.ts';

/** A cover of law on the day: who insures, from when to when (null: open). */
export interface CoverOfLaw {
  scheme: 'work-injury' | 'occupational';
  /** USCC of the employer or platform that insures. */
  by: string;
  from: string;
  to: string | null;
}

/** A commercial policy on the day: shown, and no injury cover. Null where a thing was not reported. */
export interface PolicyShown {
  scheme: 'accident' | 'liability';
  policyNo: string | null;
  insurer: string | null;
  payer: string | null;
  dailyPremiumFen: number | null;
  items: string | null;
  windowRule: string | null;
  exclusions: string | null;
  /** Whether proof that the exclusions were explained is on file; null: there are none, or no policy on file. */
  exclusionsExplained: boolean | null;
  claimNoticeHours: number | null;
  overlapsWithInjury: boolean | null;
}

/** How one engagement stands on a day. */
export interface EngagementCover {
  platform: string;
  workerClass: WorkerClass;
  trade: Trade;
  /** The scheme the law asks for here; null: none. */
  due: CoverOfLaw['scheme'] | null;
  cover: readonly CoverOfLaw[];
  /** `covered`, `gap` (due and not seen, or nothing of law seen), or `not-reported`. */
  state: 'covered' | 'gap' | 'not-reported';
  commercial: readonly PolicyShown[];
}

/** What `gangwan cover` prints. */
export interface WorkerCover {
  worker: string;
  on: string;
  provisional: boolean;
  engagements: readonly EngagementCover[];
}

/** Who insures a worker against injury on a day, what commercial policies there are, and where nothing was seen. */
export function workerCover(lake: string, worker: string, on: Day, law: Law): Promise<WorkerCover> {
  return withWorkerFile(lake, worker, monthOf(on), law, (file, { key, provisional }) => ({
    worker: key,
    on: formatDay(on),
    provisional,
    engagements: file
      .engagements()
      .filter(({ from, to }) => from <= on && (to === null || to >= on))
      .map((engagement) => coverOf(file, engagement, on, law)),
  }));
}

/** How one engagement stands on a day of the file's month. */
export function coverOf(file: WorkerFile, engagement: Engagement, on: Day, law: Law): EngagementCover {
  const { platform, workerClass, trade } = engagement;
  const listed = pilotFrom(file, engagement, law);
  const employed = workerClass === 'employee' || workerClass === 'part-time' || workerClass === 'dispatched';
  const due = employed ? 'work-injury' : listed !== null && listed <= on ? 'occupational' : null;
  // Whoever is dispatched is insured by the agency, wherever it reports.
  const own = workInjurySpans(file, workerClass === 'dispatched' ? null : platform);
  const uscc = file.county.platforms[platform]!;
  const cover = [
    ...saidOnce('work-injury', own, on, uscc),
    ...saidOnce('occupational', occupationalSpans(file, platform, listed), on, uscc),
  ];
  const met = due === null ? cover.length > 0 : cover.some(({ scheme }) => scheme === due);
  const reported = file.reported(platform, 'injuryCover');
  return {
    platform: uscc,
    workerClass,
    trade,
    due,
    cover,
    state: met ? 'covered' : reported ? 'gap' : 'not-reported',
    commercial: file
      .rows('injuryCover', platform)
      .filter((row) => (Number(row.scheme) === 3 || Number(row.scheme) === 4) && holdsRow(row, on))
      .map((row) => policyOf(file, platform, row)),
  };
}

/** Spans that hold on a day, one for each who insures: reported twice, it is one cover from its earlier day. */
function saidOnce(scheme: CoverOfLaw['scheme'], spans: readonly Span[], on: Day, reporter: string): CoverOfLaw[] {
  const first = new Map<string, Span>();
  for (const span of spans) {
    const by = span.by ?? reporter;
    const known = first.get(by);
    if (holds(span, on) && (known === undefined || span.from < known.from)) first.set(by, span);
  }
  return [...first].map(([by, { from, to }]) => ({
    scheme,
    by,
    from: formatDay(from),
    to: to === null ? null : formatDay(to),
  }));
}

function holdsRow(row: RecordRow, on: Day): boolean {
  const from = numberIn(row, 'from');
  return from !== null && holds({ from, to: numberIn(row, 'to') }, on);
}

const payers = ['worker', 'platform', 'partner'];

/** What is on file of the policy a cover names, where the enterprise reported it. */
function policyOf(file: WorkerFile, platform: number, cover: RecordRow): PolicyShown {
  const policyNo = textIn(cover, 'policyNo');
  const policy =
    policyNo === null
      ? undefined
      : file
          .enterprise(platform)
          .rows('commercialPolicy')
          .find((row) => textIn(row, 'policyNo') === policyNo);
  const text = (name: string) => (policy === undefined ? null : textIn(policy, name));
  return {
    scheme: Number(cover.scheme) === 3 ? 'accident' : 'liability',
    policyNo,
    insurer: text('insurer'),
    payer: payers[Number(text('payer') ?? 0) - 1] ?? null,
    dailyPremiumFen: policy === undefined ? null : numberIn(policy, 'dailyPremiumFen'),
    items: text('items'),
    windowRule: text('windowRule'),
    exclusions: text('exclusions'),
    exclusionsExplained: text('exclusions') === null ? null : text('exclusionNoticeId') !== null,
    claimNoticeHours: policy === undefined ? null : numberIn(policy, 'claimNoticeHours'),
    overlapsWithInjury: policy === undefined ? null : yesIn(policy, 'overlapsWithInjury'),
  };
}
