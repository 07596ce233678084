import { counted, flag, text, whole } from '../fact.ts';
import type { Behind, Recount } from '../facts/recount.ts';
import { on, rowsOf, said, yesNo } from '../facts/rows.ts';
import { metUnless, notApplicable, type Reading } from '../reading.ts';
import { leanAcross, leanFields, leanSettings } from './class-lean.ts';
import { asksFor, doubt, found, type Gate, missing, reads } from './forms.ts';
import { fromRow, ofMonth, ownRow, type Recounting } from './recounting.ts';

const measure = 'employment-relationship';
const near = 60;
const many = 5;
const unlessSelf: Gate = (fact) => {
  const own = text(fact, 'workerClass');
  return own === 'unclear' ? 'class-unclear relation' : own !== 'self-employed';
};

/** Readings of the rules on classification, by slug. The lean is worked out again from the factors and held against the label. */
export const classificationReadings: Readonly<Record<string, Reading>> = {
  'label-and-facts': reads(
    { sheet: 'relations/R2-02', measure, level: 'NOTICE', kind: 'class-indication', parameters: leanSettings },
    (fact, cited) => {
      const form = text(fact, 'agreementForm');
      if (form === 'labour-contract' || form === 'part-time-contract' || flag(fact, 'adjudicated') === true)
        return notApplicable;
      const lean = leanAcross(fact, cited);
      if (lean !== 'open') return lean === 'A' ? found(1) : metUnless([]);
      const contradicted = text(fact, 'contradictedFactor');
      const unknown = leanFields.filter((field) => whole(fact, field) === null);
      return doubt(
        ...(contradicted === null ? [] : [`record-contradicts ${contradicted}` as const]),
        ...unknown.map(missing),
        ...(unknown.length === 0 ? ['facts-mixed agreementForm' as const] : []),
      );
    },
  ),
  'sole-trader-registration': reads(
    {
      sheet: 'relations/R2-03',
      measure,
      level: 'NOTICE',
      kind: 'sole-trader',
      parameters: ['sole-trader-days', 'sole-trader-address-workers'],
    },
    (fact, cited) => {
      const on = whole(fact, 'tradeRegisteredOn');
      if (on === null) return doubt(missing('tradeRegisteredOn'));
      const within = Math.abs(on - counted(fact, 'startedOn')) <= (cited.value('sole-trader-days') ?? near);
      const [through, at] = [text(fact, 'registeredThrough'), whole(fact, 'addressWorkers')];
      const induced = Number(within && (through === 'enterprise' || through === 'agent'));
      const clustered = Number(at !== null && at > (cited.value('sole-trader-address-workers') ?? many));
      if (induced + clustered > 0)
        return { ...found(induced + clustered), numbers: { induced, clustered } } as ReturnType<typeof found>;
      return metUnless([
        ...(within && through === null ? [missing('registeredThrough')] : []),
        ...(at === null ? [missing('addressWorkers')] : []),
      ]);
    },
  ),
  'signer-manager-payer': reads(
    { sheet: 'relations/R2-04', measure, level: 'NOTICE', kind: 'actual-manager' },
    (fact) => {
      if (text(fact, 'workerClass') === 'dispatched') return notApplicable;
      const asked = ['managerUscc', 'signerUscc', 'payerUscc'] as const;
      const units = [...asked, 'insurerUscc'].map((name) => text(fact, name)).filter((unit) => unit !== null);
      const distinct = new Set(units).size;
      return distinct > 1 ? found(distinct) : metUnless(asked.filter((name) => text(fact, name) === null).map(missing));
    },
  ),
  'converted-employee': reads({ sheet: 'relations/R2-06', measure, level: 'LAW', kind: 'conversion' }, (fact) => {
    const [to, on, same] = [whole(fact, 'priorContractTo'), whole(fact, 'convertedOn'), flag(fact, 'workUnchanged')];
    if (to === null || on === null)
      return metUnless([
        ...(on === null ? [missing('convertedOn')] : []),
        ...(to === null ? [missing('priorContractTo')] : []),
      ]);
    const left = to - on + 1;
    if (left <= 0 || same === false) return metUnless([]);
    return same === null ? doubt(missing('workUnchanged')) : found(left, 'days');
  }),
  'evidence-duty': asksFor({ sheet: 'relations/R2-07', measure, level: 'NOTICE', kind: 'evidence-pack' }, unlessSelf, [
    ['wageRecordsOn', 'before dueOn'],
    ['recruitmentFormOn', 'before dueOn'],
    ['attendanceOn', 'before dueOn'],
  ]),
};

const reportedConversion = fromRow('conversion', {
  days: ['priorContractTo', 'convertedOn'],
  flags: ['workUnchanged'],
});

/** A conversion the enterprise reports; or, without its saying so, an agreement of another form that began after a labour contract. */
function recountConversion(behind: Behind, to: Recount): void {
  const after = ownRow(behind, 'agreement');
  const converted = after === undefined ? null : on(after, 'from');
  if (after === undefined || converted === null) {
    reportedConversion(behind, to);
    return;
  }
  ofMonth(behind, to);
  const labour = rowsOf(behind.rows, 'agreement', after.platform).filter(
    (row) => ['1', '2'].includes(said(row, 'form') ?? '') && (on(row, 'from') ?? converted) < converted,
  );
  const prior = labour.toSorted((a, b) => on(b, 'from')! - on(a, 'from')!)[0];
  to.is('convertedOn', converted);
  to.is(
    'priorContractTo',
    prior === undefined ? null : (on(prior, 'to') ?? (yesNo(prior, 'openEnded') === true ? behind.sealed.last : null)),
  );
  const rostered = rowsOf(behind.rows, 'roster', after.platform).some(
    (row) => said(row, 'kind') === '1' && (on(row, 'date') ?? converted - 1) >= converted,
  );
  to.is('workUnchanged', rostered ? true : null);
}

/** How their facts follow from rows, by kind. */
export const classificationRecounts: Readonly<Record<string, Recounting>> = {
  'sole-trader': fromRow('soleTrader', {
    days: [['tradeRegisteredOn', 'registeredOn']],
    numbers: ['addressWorkers'],
    codes: { registeredThrough: ['through', 'self', 'enterprise', 'agent'] },
  }),
  'actual-manager': fromRow('manager', { texts: ['signerUscc', 'managerUscc', 'payerUscc', 'insurerUscc'] }),
  conversion: recountConversion,
  'evidence-pack': fromRow('evidencePack', { days: ['dueOn', 'wageRecordsOn', 'recruitmentFormOn', 'attendanceOn'] }),
};
