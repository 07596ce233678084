import { trades } from '../../kinds.ts';
import type { RecordRow } from '../../ledger.ts';
import { numberIn, textIn, tradeIn, yesIn } from '../../records.ts';
import type { EnterpriseFile } from '../register.ts';
import { type Own, perRow } from '../row-fold.ts';
import { controlMarks } from './reading/control-marks.ts';
import type { CriterionId, Role } from './reading/criterion.ts';
import { readVacancy } from './reading/read-vacancy.ts';

/*
 * The reader of vacancies stands beside this fold, among the facts, and not in a measure: what a text says is counted once, for the audit, the
 * command and whoever else asks, and facts import no measure.
 */

/** The reader's word for the work of a trade. */
const roleOf: Readonly<Record<string, Role>> = {
  ride: 'ride',
  delivery: 'rider',
  courier: 'courier',
  'city-freight': 'city-freight',
  'long-haul-freight': 'long-haul',
  livestream: 'livestream',
  domestic: 'domestic',
};

const engagements = [
  'full-time',
  'part-time',
  'dispatched',
  'written-agreement',
  'self-operated',
  'outsourced',
  'internship',
  'day-work',
  'other-engagement',
] as const;
const channels = ['own', 'agency', 'gig-market', 'repost'] as const;
const payUnits = ['month', 'hour', 'piece', 'other-unit'] as const;

/** What every vacancy must say (人力资源市场暂行条例 art. 24), and how long it holds (2026 notice on online hiring, to be confirmed). */
const essentials = [
  'employerProfile',
  'headcount',
  'conditions',
  'workContent',
  'workPlace',
  'payText',
  'validTo',
] as const;

const oneOf = <T>(list: readonly T[], row: RecordRow, column: string): T | null =>
  list[Number(row[column] ?? 0) - 1] ?? null;

const missing = (row: RecordRow, column: string) => row[column] === null || row[column] === undefined;

type Texts = Pick<
  Own<'vacancy'>,
  | 'limitsFound'
  | 'marriageFound'
  | 'ageFound'
  | 'healthFound'
  | 'hukouFound'
  | 'feeFound'
  | 'documentFound'
  | 'exclusivityFound'
  | 'shamFound'
  | 'minorFound'
  | 'lureFound'
  | 'personalFound'
  | 'controlFound'
>;

/** Places that ask a fee, and the charge the vacancy reports itself as one more; a charge is enough where there is no text. */
const withCharge = (places: number | null, charges: boolean | null) => (charges === true ? (places ?? 0) + 1 : places);

/** Places of the texts by what they are about; null where no text was sent, or where it cannot be told. */
function textsOf(row: RecordRow): Texts {
  const text = ['title', 'conditions', 'workContent', 'payText']
    .map((column) => textIn(row, column))
    .filter((part) => part !== null)
    .join('\n');
  const role = roleOf[trades[tradeIn(row)]!] ?? 'other';
  const { hits, answers } = readVacancy(text, { role, labourContract: null });
  const count = (...ids: CriterionId[]) => {
    const places = hits.filter(({ criterion }) => ids.includes(criterion)).length;
    return places === 0 && ids.some((id) => answers[id] === 'cannot-tell') ? null : places;
  };
  return {
    limitsFound: count('sex', 'ethnicity', 'religion'),
    marriageFound: count('marriage-pregnancy'),
    ageFound: count('age'),
    healthFound: count('health', 'disability'),
    hukouFound: count('household-registration'),
    feeFound: withCharge(count('fee'), yesIn(row, 'charges')),
    documentFound: count('document'),
    exclusivityFound: count('exclusivity'),
    shamFound: count('sham'),
    minorFound: count('minor'),
    lureFound: count('lure'),
    personalFound: count('sex-soft', 'criminal-record', 'appearance'),
    controlFound: text === '' ? null : controlMarks(text),
  };
}

/** What an agency checks before it publishes (人力资源市场暂行条例 art. 26) and shows of itself; the vacancy itself is the first of the four. */
function agencyPapersMissing(row: RecordRow): number | null {
  if (oneOf(channels, row, 'channel') !== 'agency') return null;
  const checked = ['employerPapers', 'handlerChecked', 'mandate'].map((column) => yesIn(row, column));
  if (checked.includes(null)) return null;
  const [to, on] = [numberIn(row, 'agencyLicenceTo'), numberIn(row, 'publishedOn') ?? 0];
  const licensed = !missing(row, 'agencyLicence') && (to === null || to >= on);
  return checked.filter((seen) => seen === false).length + (licensed ? 0 : 1);
}

/** Earlier vacancies for the same post at the same place that were still valid; of one day the one with the smaller record number is earlier. */
function sameBefore(row: RecordRow, file: EnterpriseFile): number | null {
  const on = numberIn(row, 'publishedOn') ?? 0;
  const [title, place] = [textIn(row, 'title'), textIn(row, 'workPlace')];
  if (title === null || place === null) return null;
  return file.rows('vacancy').filter((other) => {
    const [begun, to] = [numberIn(other, 'publishedOn') ?? 0, numberIn(other, 'validTo')];
    const earlier = begun < on || (begun === on && other.recordId < row.recordId);
    const same = textIn(other, 'title') === title && textIn(other, 'workPlace') === place;
    return earlier && same && to !== null && to >= on;
  }).length;
}

/** One fact for each vacancy published in the month. */
export const vacancy = perRow('vacancy', 'vacancy', (row, file) => {
  const notSeen = essentials.filter((column) => missing(row, column));
  return {
    ...textsOf(row),
    essentialsMissing: notSeen.length,
    essentialsNotSeen: notSeen,
    publishedOn: numberIn(row, 'publishedOn') ?? file.county.first,
    validTo: numberIn(row, 'validTo'),
    engagementType: oneOf(engagements, row, 'engagement'),
    vacancyChannel: oneOf(channels, row, 'channel'),
    vacancyPlace: textIn(row, 'township'),
    payUnit: oneOf(payUnits, row, 'payUnit'),
    payLeastFen: numberIn(row, 'payLeastFen'),
    normalPieces: numberIn(row, 'normalPieces'),
    multiPlatformAllowed: yesIn(row, 'multiPlatform'),
    agencyPapersMissing: agencyPapersMissing(row),
    sameVacancies: sameBefore(row, file),
  };
});
