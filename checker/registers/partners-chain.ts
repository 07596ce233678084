import { dayOfInstant, monthsLater } from '../calendar.ts';
import { counted, type Fact, flag, text, whole } from '../fact.ts';
import { type Cited, type Derived, type Doubt, metUnless, notApplicable, type Reading } from '../reading.ts';
import { doubt, found, type Heading, missing, money, reads } from './forms.ts';
import { atLevel, valueOr, withNumbers } from './values.ts';

const measure = 'partner-engagement';
const of = (id: string, kind: string, level: Heading['level'] = 'LAW', ...parameters: string[]): Heading => ({
  sheet: `relations/${id}`,
  measure,
  level,
  kind,
  parameters,
});
const link = (id: string, ...parameters: string[]) => of(id, 'assignment', 'LAW', ...parameters);

/** A reading of links of dispatch only: without a link, or with one of another form, nothing is asked. */
function ofDispatch(heading: Heading, judge: (fact: Fact, cited: Cited) => Derived): Reading {
  return reads(heading, (fact, cited) => (text(fact, 'linkKind') === 'dispatch' ? judge(fact, cited) : notApplicable));
}

/** What about the licences on file is left open; without a word on it, the day on which one ended. */
export const openLicence = (fact: Fact): Doubt[] =>
  counted(fact, 'openLicenceDays') > 0 ? [missing(text(fact, 'openLicence') ?? 'licenceEndedOn')] : [];

/** Why licences say nothing for certain of the days asked. */
function licenceDoubts(fact: Fact): Derived {
  if (flag(fact, 'licencesKept') !== true) return doubt('table-not-reported licence');
  if (text(fact, 'partyUscc') === null) return doubt(missing('partyUscc'));
  return metUnless(openLicence(fact));
}

/**
 * Days for certain without a licence. A natural person holds none on any day; of a unit it is known only where licences are kept, and
 * of one not named no days are counted.
 */
function daysWithout(fact: Fact): number {
  return text(fact, 'partyUscc') === null || flag(fact, 'licencesKept') === true ? counted(fact, 'unlicensedDays') : 0;
}

/** Readings of the rules on links of a chain, on fees and on notices, by slug (section 5.1, 5.2 and R2-05, R4-04 of the sheet). */
export const chainReadings: Readonly<Record<string, Reading>> = {
  // Art. 11 of the dispatch rules lets contracts concluded under a licence run to their end: those days are no breach of art. 57.
  'dispatch-licence': reads(link('R5-01'), (fact) => {
    const form = text(fact, 'linkKind');
    if (form === null) return text(fact, 'workerClass') === 'dispatched' ? doubt(missing('linkKind')) : notApplicable;
    if (form !== 'dispatch') return notApplicable;
    const without = daysWithout(fact);
    const runOn = counted(fact, 'runOnDays');
    if (without > runOn) return found(without - runOn, 'days');
    if (without > 0) return atLevel(found(without, 'days'), 'POLICY');
    return licenceDoubts(fact);
  }),
  'unqualified-party': reads(link('R2-05'), (fact) => {
    const form = text(fact, 'linkKind');
    if (form === null || form === 'dispatch') return notApplicable;
    const without = daysWithout(fact);
    return without > 0 ? found(without, 'days') : licenceDoubts(fact);
  }),
  'dispatch-post': ofDispatch(link('R5-04'), (fact) => {
    const [post, core] = [text(fact, 'postType'), flag(fact, 'coreWork')];
    if (post === null) return doubt(missing('postType'));
    if (post === 'other') return found(1);
    if (post !== 'auxiliary') return metUnless([]);
    // Core work cannot be auxiliary: delivery by a delivery platform.
    return core === null ? doubt(missing('coreWork')) : core ? found(1) : metUnless([]);
  }),
  'temporary-post-length': ofDispatch(link('R5-04', 'temporary-post-months'), (fact, cited) => {
    const [post, since] = [text(fact, 'postType'), whole(fact, 'postSince')];
    const to = whole(fact, 'countedTo') ?? counted(fact, 'last');
    if (post === null) return doubt(missing('postType'));
    if (post !== 'temporary') return notApplicable;
    if (since === null) return doubt(missing('postSince'));
    const lastDay = monthsLater(since, valueOr(cited, 'temporary-post-months', 6)) - 1;
    return to > lastDay ? withNumbers(found(to - lastDay, 'days'), { lastDay }) : metUnless([]);
  }),
  'auxiliary-procedure': ofDispatch(link('R5-05'), (fact) => {
    const [post, from] = [text(fact, 'postType'), whole(fact, 'linkFrom')];
    if (post === null) return doubt(missing('postType'));
    if (post !== 'auxiliary') return notApplicable;
    if (flag(fact, 'auxiliaryReported') !== true) return doubt('table-not-reported auxiliaryPost');
    if (from === null) return doubt(missing('linkFrom'));
    const steps = ['postDiscussedOn', 'postConsultedOn', 'postPublishedOn'].map((step) => whole(fact, step));
    const lacking = steps.filter((on) => on === null || on > from).length;
    return lacking > 0 ? found(lacking) : metUnless([]);
  }),
  'dispatch-contract-term': ofDispatch(link('R5-06', 'dispatch-contract-months'), (fact, cited) => {
    const form = text(fact, 'agencyContractForm');
    if (form === null) return doubt(missing('agencyContractForm'));
    if (form === 'part-time') return notApplicable;
    if (form === 'open-ended') return metUnless([]);
    const [from, to] = [whole(fact, 'agencyContractFrom'), whole(fact, 'agencyContractTo')];
    if (from === null || to === null) return doubt(missing(from === null ? 'agencyContractFrom' : 'agencyContractTo'));
    const enough = monthsLater(from, valueOr(cited, 'dispatch-contract-months', 24)) - 1;
    return to < enough ? withNumbers(found(enough - to, 'days'), { enough }) : metUnless([]);
  }),
  'dispatch-part-time': ofDispatch(link('R5-06'), (fact) => {
    const form = text(fact, 'agencyContractForm');
    return form === null ? doubt(missing('agencyContractForm')) : form === 'part-time' ? found(1) : metUnless([]);
  }),
  'dispatched-worker-fee': reads(of('R5-09', 'dispatch-fee'), (fact) => {
    if (flag(fact, 'feesReported') !== true) return doubt('table-not-reported workerFee');
    const taken = counted(fact, 'feesFen');
    if (taken > 0) return money(taken);
    return metUnless(counted(fact, 'feesUnclear') > 0 ? [missing('feesUnclear')] : []);
  }),
  'relation-notice': reads(of('R4-04', 'relation-notice', 'POLICY'), (fact) => {
    if (flag(fact, 'noticesReported') !== true) return doubt('table-not-reported relationNotice');
    const [at, clear] = [whole(fact, 'noticeAt'), flag(fact, 'noticeClear')];
    if (at === null || dayOfInstant(at) > counted(fact, 'startedOn') || clear === false) return found(1);
    return metUnless(clear === null ? [missing('noticeClear')] : []);
  }),
  'relation-notice-seen': reads(of('R4-04', 'relation-notice', 'SETTING'), (fact) => {
    if (flag(fact, 'noticesReported') !== true) return doubt('table-not-reported relationNotice');
    const [at, seen] = [whole(fact, 'noticeAt'), whole(fact, 'noticeSeenAt')];
    if (at === null) return notApplicable;
    if (seen !== null && seen >= at) return metUnless([]);
    // What is said aloud is seen by nobody; a record of it stands for the proof.
    const told = text(fact, 'noticeChannel') === 'oral' && text(fact, 'noticeProof') !== null;
    return told ? metUnless([]) : found(1);
  }),
};
