import { monthsLater } from '../calendar.ts';
import { counted, flag, text, whole } from '../fact.ts';
import { metUnless, notApplicable, type Reading } from '../reading.ts';
import { countsNone, doubt, found, type Gate, type Heading, missing, reads } from './forms.ts';
import { openLicence } from './partners-chain.ts';
import { valueOr, withNumbers } from './values.ts';

const measure = 'partner-engagement';
const of = (id: string, level: Heading['level'], kind = 'partner', ...parameters: string[]): Heading => ({
  sheet: `relations/${id}`,
  measure,
  level,
  kind,
  parameters,
});
const agency: Gate = (fact) => text(fact, 'partnerKind') === 'dispatch';

/** Readings of the rules on partners, on the share of dispatched workers and on renewals, by slug (section 5 of the sheet). */
export const firmReadings: Readonly<Record<string, Reading>> = {
  'partner-qualified': reads(of('R5-11', 'POLICY'), (fact) => {
    if (flag(fact, 'licencesKept') !== true) return doubt('table-not-reported licence');
    const without = counted(fact, 'unlicensedDays');
    if (without > 0) return found(without, 'days');
    return metUnless(openLicence(fact));
  }),
  'dispatch-agreement-items': countsNone(of('R5-07', 'LAW'), agency, 'agreementItemsMissing'),
  'self-dispatch': reads(of('R5-08', 'LAW'), (fact) => {
    if (agency(fact) !== true) return notApplicable;
    const by = text(fact, 'fundedBy');
    return by === null ? doubt(missing('fundedBy')) : by === 'none' ? metUnless([]) : found(1);
  }),
  'outsourcing-in-name': reads(of('R5-10', 'SETTING', 'partner', 'outsourcing-tell-tales'), (fact, cited) => {
    const form = text(fact, 'partnerKind');
    if (form === null || form === 'dispatch') return notApplicable;
    const enough = valueOr(cited, 'outsourcing-tell-tales', 3);
    const [seen, open] = [counted(fact, 'tellTales'), counted(fact, 'tellTalesOpen')];
    if (seen >= enough) return found(seen);
    return metUnless(seen + open >= enough ? [missing('tellTalesOpen')] : []);
  }),
  'partner-rights-clauses': reads(of('R5-12', 'POLICY'), (fact) => {
    const there = flag(fact, 'rightsContent');
    return there === null ? doubt(missing('rightsContent')) : there ? metUnless([]) : found(1);
  }),
  // None in twelve months: a partnership younger than that has not gone without for so long.
  'partner-supervision': reads(of('R5-12', 'SETTING', 'partner', 'partner-audit-months'), (fact, cited) => {
    if (flag(fact, 'auditsReported') !== true) return doubt('table-not-reported partnerAudit');
    const [since, audited] = [whole(fact, 'partnerSince'), whole(fact, 'lastAuditOn')];
    const last = counted(fact, 'last');
    const dueAfter = (day: number) => monthsLater(day, valueOr(cited, 'partner-audit-months', 12));
    if (audited !== null && dueAfter(audited) >= last) return metUnless([]);
    if (since === null) return doubt(missing('partnerSince'));
    const dueBy = dueAfter(Math.max(since, audited ?? since));
    return last > dueBy ? withNumbers(found(last - dueBy, 'days'), { dueBy }) : metUnless([]);
  }),
  'partner-audit-follow-up': reads(of('R5-12', 'POLICY'), (fact) => {
    if (flag(fact, 'auditsReported') !== true) return doubt('table-not-reported partnerAudit');
    const overdue = counted(fact, 'followUpsOverdue');
    return overdue > 0 ? found(overdue) : metUnless([]);
  }),
  'dispatch-ratio': reads(of('R5-03', 'LAW', 'dispatch-ratio', 'dispatch-ratio-limit'), (fact, cited) => {
    const [employees, dispatched] = [whole(fact, 'employeesCounted'), whole(fact, 'dispatchedCounted')];
    if (employees === null) return doubt(missing('employeesCounted'));
    if (dispatched === null) return doubt(missing('dispatchedCounted'));
    const limit = valueOr(cited, 'dispatch-ratio-limit', 1000);
    // Those who go leave the whole too: most are so many that d / (e + d) still is a tenth.
    const most = Math.floor((employees * limit) / (10_000 - limit));
    if (dispatched > most) return withNumbers(found(dispatched - most, 'workers'), { most });
    const known = counted(fact, 'dispatchedKnown');
    return metUnless(known > dispatched ? ['record-contradicts dispatchedCounted'] : []);
  }),
  'dispatch-licence-renewal': reads(of('R5-02', 'LAW', 'dispatch-renewal', 'dispatch-renewal-days'), (fact, cited) => {
    const [to, filed, next] = [whole(fact, 'licenceTo'), whole(fact, 'renewalFiledOn'), whole(fact, 'renewedFrom')];
    if (to === null) return doubt(missing('licenceTo'));
    if (next !== null && next <= to + 1) return metUnless([]);
    const last = counted(fact, 'last');
    const latest = to - valueOr(cited, 'dispatch-renewal-days', 60);
    const at = Math.min(filed ?? last, last);
    return at > latest ? withNumbers(found(at - latest, 'days'), { latest, at }) : metUnless([]);
  }),
};
