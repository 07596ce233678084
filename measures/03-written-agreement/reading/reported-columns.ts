import type { AgreementKind } from './clauses.ts';
import type { AgreementReading } from './read-agreement.ts';

const forms: Readonly<Record<Exclude<AgreementKind, 'written-agreement'>, string | null>> = {
  'labour-contract': '1',
  'part-time-contract': '2',
  'dispatch-agreement': null,
  'civil-contract': '5',
};

/**
 * A reading as columns of the exchange's table `agreement`. What cannot be told is left out: clauses are counted as missing only where every
 * other clause was seen or not seen for certain.
 */
export function reportedColumns(read: AgreementReading): Readonly<Record<string, string | number>> {
  const { form, clauses, likelyVoid, labourMarks, terms } = read;
  const columns: Record<string, string | number> = {};
  if (form.kind === null) return columns;
  const code = form.kind === 'written-agreement' ? (form.parties === 3 ? '4' : '3') : forms[form.kind];
  if (code !== null) columns.form = code;
  const sure = clauses.every(({ state }) => state !== 'cannot-tell');
  if (sure && clauses.length > 0) columns.clausesMissing = clauses.filter(({ state }) => state === 'missing').length;
  columns.likelyVoid = likelyVoid.length;
  columns.waivesInsurance = likelyVoid.some(({ id }) => id === 'no-social-insurance') ? '1' : '0';
  if (form.kind === 'written-agreement' || form.kind === 'civil-contract') columns.labourMarks = labourMarks.length;
  const women = clauses.find(({ id }) => id === 'L9')?.state;
  if (women === 'present' || women === 'missing') columns.womenClause = women === 'present' ? '1' : '0';
  if (terms.pay?.value.per === 'month') columns.agreedPayFen = terms.pay.value.fen;
  return columns;
}
