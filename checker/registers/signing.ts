import { midnight } from '../calendar.ts';
import { counted, flag, whole } from '../fact.ts';
import { metUnless, notApplicable, type Reading } from '../reading.ts';
import { asksFor, doubt, found, missing, ofClass, reads } from './forms.ts';
import { fromRow, type Recounting } from './recounting.ts';

const measure = 'employment-relationship';
const contract = ofClass('employee', 'part-time', 'dispatched');
const heading = (id: string, level: 'LAW' | 'POLICY' = 'POLICY') => ({
  sheet: `relations/${id}`,
  measure,
  level,
  kind: 'signing',
});

/** Readings of the rules on electronic signing, by slug: the check table of 人社厅发〔2021〕54号. */
export const signingReadings: Readonly<Record<string, Reading>> = {
  'told-before-signing': asksFor(heading('E-01'), contract, [
    ['toldAt', 'before concludedAt'],
    ['electronicFormAgreedAt', 'before concludedAt'],
  ]),
  'signer-identified': asksFor(heading('E-02'), contract, [
    ['identityVerifiedAt', 'before concludedAt'],
    ['identityRecordKept', 'yes'],
    ['intentConfirmedAt', 'before concludedAt'],
    ['intentRecordKept', 'yes'],
  ]),
  'reliable-signature': asksFor(heading('E-03', 'LAW'), contract, [
    ['signaturesHold', 'yes'],
    ['timestampTrusted', 'yes'],
    ['digestIntact', 'yes'],
  ]),
  'told-of-completion': toldOfCompletion(),
  'free-contract-access': freeAccess(),
};

function toldOfCompletion(): Reading {
  return reads(heading('E-04'), (fact) => {
    const asks = contract(fact);
    if (asks === false) return notApplicable;
    const [concluded, told] = [counted(fact, 'concludedAt'), whole(fact, 'completionToldAt')];
    if (told !== null && told < concluded) return doubt('record-contradicts completionToldAt');
    if (told !== null && told < midnight(counted(fact, 'last') + 1)) return metUnless([]);
    return asks === true ? found(1) : doubt(asks);
  });
}

/** The whole text open, nothing charged, and a paper copy asked for given by the month's end. */
function freeAccess(): Reading {
  return reads(heading('E-05'), (fact) => {
    const asks = contract(fact);
    if (asks === false) return notApplicable;
    const [last, open, fee] = [counted(fact, 'last'), flag(fact, 'wholeTextOpen'), whole(fact, 'chargedFen')];
    const [asked, given] = [whole(fact, 'paperAskedOn'), whole(fact, 'paperGivenOn')];
    const owed = asked !== null && asked <= last && (given === null || given > last);
    const lacking = Number(open === false) + Number((fee ?? 0) > 0) + Number(owed);
    if (lacking > 0) return asks === true ? found(lacking) : doubt(asks);
    return metUnless([
      ...(open === null ? [missing('wholeTextOpen')] : []),
      ...(fee === null ? [missing('chargedFen')] : []),
    ]);
  });
}

/** How their facts follow from rows, by kind. */
export const signingRecounts: Readonly<Record<string, Recounting>> = {
  signing: fromRow('signing', {
    instants: [
      'concludedAt',
      'toldAt',
      'electronicFormAgreedAt',
      'identityVerifiedAt',
      'intentConfirmedAt',
      'completionToldAt',
    ],
    flags: [
      'identityRecordKept',
      'intentRecordKept',
      'signaturesHold',
      'timestampTrusted',
      'digestIntact',
      'wholeTextOpen',
    ],
    numbers: ['chargedFen'],
    days: ['paperAskedOn', 'paperGivenOn'],
  }),
};
