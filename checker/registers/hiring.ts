import type { Row } from '../explanation.ts';
import { counted, flag, text, word } from '../fact.ts';
import type { Recount } from '../facts/recount.ts';
import { on, said, yesNo } from '../facts/rows.ts';
import { classes, isEmployee, metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { always, countsNone, doubt, found, type Heading, missing, money, reads } from './forms.ts';
import { otherWorkReadings } from './other-work.ts';
import { fromRow, fromRowAnd, type Recounting } from './recounting.ts';
import { vacancyReadings } from './vacancies.ts';

const measure = 'equal-employment';
const inText = (id: string, level: Heading['level']) => ({ sheet: `relations/${id}`, measure, level, kind: 'vacancy' });
const notice = (level: Heading['level']) => ({
  sheet: 'services-statistics-standards/A.3',
  measure,
  level,
  kind: 'vacancy',
});

/** Readings of the rules on hiring, by slug. What a text says is read by the text checker; here its counts are judged. */
export const hiringReadings: Readonly<Record<string, Reading>> = {
  ...vacancyReadings,
  ...otherWorkReadings,
  'vacancy-limits': countsNone(inText('R6-01', 'LAW'), always, 'limitsFound', 'items', 'conditions'),
  'vacancy-marriage': countsNone(inText('R6-02', 'LAW'), always, 'marriageFound', 'items', 'conditions'),
  'vacancy-age': countsNone(inText('R6-03', 'POLICY'), always, 'ageFound', 'items', 'conditions'),
  'vacancy-health': countsNone(inText('R6-04', 'LAW'), always, 'healthFound', 'items', 'conditions'),
  'vacancy-hukou': countsNone(inText('R6-05', 'LAW'), always, 'hukouFound', 'items', 'conditions'),
  'vacancy-document': countsNone(inText('R6-07', 'LAW'), always, 'documentFound', 'items', 'conditions'),
  'vacancy-sham': countsNone(notice('LAW'), always, 'shamFound', 'items', 'conditions'),
  'vacancy-minor': countsNone(inText('R6-11', 'LAW'), always, 'minorFound', 'items', 'conditions'),
  'vacancy-lure': countsNone(notice('LAW'), always, 'lureFound', 'items', 'conditions'),
  'hiring-questions': reads({ sheet: 'relations/R6-02', measure, level: 'LAW', kind: 'hiring-item' }, (fact) => {
    const item = text(fact, 'hiringItem');
    if (item === null) return doubt(missing('hiringItem'));
    return item === 'other-item' ? metUnless([]) : found(1);
  }),
  'document-held': reads({ sheet: 'relations/R6-07', measure, level: 'LAW', kind: 'document-held' }, (fact) => {
    const original = flag(fact, 'original');
    return original === null ? doubt(missing('original')) : original ? found(1) : metUnless([]);
  }),
  'minimum-age': reads({ sheet: 'relations/R6-11', measure, level: 'LAW', kind: 'hiring-record' }, (fact) => {
    const young = flag(fact, 'under16');
    return young === null ? doubt(missing('under16')) : young ? found(1, 'workers') : metUnless([]);
  }),
  'deposit-deducted': reads({ sheet: 'relations/R6-06', measure, level: 'LAW', kind: 'deduction' }, (fact) => {
    if (text(fact, 'ground') !== 'deposit') return notApplicable;
    const amount = counted(fact, 'amountFen');
    if (amount === 0) return metUnless([]);
    const own = word(fact, 'workerClass', classes);
    if (own === 'unclear') return doubt(unclearClass);
    return isEmployee(own) || own === 'part-time' ? money(amount) : { ...money(amount), level: 'POLICY' };
  }),
};

/** What a vacancy must say, by column: six of the regulation (HRM 24) and how long it holds. */
const essentials = 'employerProfile headcount conditions workContent workPlace payText validTo'.split(' ');

/** What is not there of a vacancy's essentials and of an agency's papers, and the least its own reported charge makes of fees. */
function vacancyParts(row: Row, to: Recount): void {
  const notSeen = essentials.filter((column) => row.values[column] === null || row.values[column] === undefined);
  to.is('essentialsMissing', notSeen.length);
  to.is('essentialsNotSeen', notSeen);
  if (yesNo(row, 'charges') === true) to.atLeast('feeFound', 1);
  const checked = ['employerPapers', 'handlerChecked', 'mandate'].map((column) => yesNo(row, column));
  const [until, published] = [on(row, 'agencyLicenceTo'), on(row, 'publishedOn')];
  const licensed = said(row, 'agencyLicence') !== null && (until === null || until >= (published ?? 0));
  const lacking = checked.filter((seen) => seen === false).length + (licensed ? 0 : 1);
  to.is('agencyPapersMissing', said(row, 'channel') !== '2' || checked.includes(null) ? null : lacking);
}

/** How their facts follow from rows, by kind. Counts of words in a text are taken as reported: this checker reads no text. */
export const hiringRecounts: Readonly<Record<string, Recounting>> = {
  vacancy: fromRowAnd(
    'vacancy',
    {
      days: ['publishedOn', 'validTo'],
      numbers: ['payLeastFen', 'normalPieces'],
      flags: [['multiPlatformAllowed', 'multiPlatform']],
      texts: [['vacancyPlace', 'township']],
      codes: {
        engagementType: [
          'engagement',
          'full-time',
          'part-time',
          'dispatched',
          'written-agreement',
          'self-operated',
          'outsourced',
          'internship',
          'day-work',
          'other-engagement',
        ],
        vacancyChannel: ['channel', 'own', 'agency', 'gig-market', 'repost'],
        payUnit: ['payUnit', 'month', 'hour', 'piece', 'other-unit'],
      },
    },
    vacancyParts,
  ),
  'hiring-item': fromRow('hiringItem', {
    codes: { hiringItem: ['item', 'marital', 'pregnancy', 'pregnancy-test', 'carrier-test', 'other-item'] },
  }),
  'document-held': fromRow('documentHeld', { flags: ['original'] }),
  'hiring-record': fromRow('hiringRecord', { flags: ['under16'] }),
  dismissal: fromRow('dismissal', {
    days: ['dismissedOn', 'unionToldOn'],
    flags: ['otherWork', 'otherRelation', 'seriousEffect', 'refusedToCorrect'],
  }),
  'account-limit': fromRow('accountLimit', {
    days: ['limitedOn'],
    codes: {
      limitKind: ['kind', 'suspended', 'fewer-offers', 'lower-rank', 'other-limit'],
      limitReason: ['reason', 'other-platform', 'safety', 'service', 'fraud', 'other-reason'],
    },
  }),
};
