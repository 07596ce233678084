import { counted, type Fact, flag, text, whole } from '../fact.ts';
import { ofSheet } from '../holidays.ts';
import {
  type Cited,
  type Derived,
  type Doubt,
  metUnless,
  notApplicable,
  type Reading,
  unclearClass,
} from '../reading.ts';
import { doubt, found, type Heading, missing, money, reads } from './forms.ts';
import { doneBefore, judgedOn } from './limit-days.ts';

const of = (id: string, level: Heading['level'], kind: string, ...parameters: string[]): Heading => ({
  sheet: `insurance-injury/${id}`,
  measure: 'occupational-injury',
  level,
  kind,
  parameters,
});

/** Whether a day is of the fact's month. */
const inMonth = (fact: Fact, field: string) => {
  const on = whole(fact, field);
  return on !== null && on >= counted(fact, 'first') && on <= counted(fact, 'last');
};
const empty = (fact: Fact, ...fields: readonly string[]): Doubt[] =>
  fields.filter((field) => fact[field] === null).map(missing);

/** One thing found that binds otherwise than its rule. */
const foundAs = (level: Heading['level']): Derived => ({
  verdict: 'finding',
  quantity: { value: 1, unit: 'items' },
  level,
});

/** First day of the pilot (b.5). */
const pilot = ofSheet('2022-07-01');
/** Two days in seconds: death within 48 hours of the first diagnosis (b.4 item 4). */
const graceSeconds = 48 * 3600;

/** Days at the month's end since work injury insurance was due, thirty days after the first day of work (社会保险法 art. 58). */
const uninsuredFor = (fact: Fact, cited: Cited) =>
  counted(fact, 'last') - counted(fact, 'startedOn') - (cited.value('social-registration-days') ?? 30);

/** Whether this enterprise itself insured, asked where it should have. */
function insuredHere(fact: Fact, over: number): Derived {
  const from = whole(fact, 'workInjuryFrom');
  if (from !== null && from <= counted(fact, 'last')) return metUnless([]);
  const doubts: Doubt[] = [
    ...(text(fact, 'workerClass') === 'unclear' ? [unclearClass] : []),
    ...(flag(fact, 'coverReported') ? [] : ['table-not-reported injuryCover' as const]),
  ];
  return doubts.length > 0 ? doubt(...doubts) : found(over, 'days');
}

/** Readings of the rules on the grounds of a decision, on who is insured where, and on invoices, sections a and b. */
export const groundReadings: Readonly<Record<string, Reading>> = {
  'sudden-death-window': {
    ...reads(of('OI-11', 'NOTICE', 'injury-case', 'injury-sudden-death-seconds'), (fact, cited) => {
      if (!inMonth(fact, 'decidedOn')) return notApplicable;
      const [outcome, why] = [text(fact, 'injuryOutcome'), text(fact, 'injuryReason')];
      // Only a presumption rests on a sudden illness, whatever the decision calls itself; only a refusal on the hours.
      const granted = outcome === 'confirmed' || outcome === 'presumed';
      if (outcome === null || why === null) return doubt(...empty(fact, 'injuryOutcome', 'injuryReason'));
      if (why !== (granted ? 'sudden-illness' : 'rescue-window')) return notApplicable;
      const [seen, died, accident] = [
        whole(fact, 'firstDiagnosisAt'),
        whole(fact, 'diedAt'),
        whole(fact, 'accidentOn'),
      ];
      if (accident === null) return doubt(missing('accidentAt'));
      if (accident < pilot) return notApplicable;
      // Who lived on was not presumed, and rightly so.
      if (!granted && died === null) return seen === null ? doubt(missing('firstDiagnosisAt')) : metUnless([]);
      if (seen === null || died === null) return doubt(...empty(fact, 'firstDiagnosisAt', 'diedAt'));
      const past = died - seen - (cited.value('injury-sudden-death-seconds') ?? graceSeconds);
      const right = granted ? past <= 0 : past > 0;
      return right ? metUnless([]) : found(Math.abs(past), 'seconds');
    }),
    span: (fact) => {
      const day = whole(fact, 'accidentOn') ?? counted(fact, 'last');
      return [day, day];
    },
  },
  'fault-in-order': reads(of('OI-12', 'NOTICE', 'injury-case'), (fact) => {
    if (!inMonth(fact, 'decidedOn')) return notApplicable;
    const [outcome, why] = [text(fact, 'injuryOutcome'), text(fact, 'injuryReason')];
    if (outcome === null) return doubt(missing('injuryOutcome'));
    // Not to take a case in refuses it as well.
    if (outcome !== 'refused' && outcome !== 'not-accepted') return notApplicable;
    const phase = text(fact, 'phaseCounted') ?? text(fact, 'phaseReported');
    if (why === null) return doubt(missing('injuryReason'));
    if (why !== 'own-fault') return metUnless([]);
    return phase === null ? doubt(missing('phaseReported')) : phase === 'in' ? found(1) : notApplicable;
  }),
  'deciding-region': reads(of('OI-29', 'SETTING', 'injury-case'), (fact) => {
    const [happened, handles] = [text(fact, 'injuryRegion'), text(fact, 'decidingRegion')];
    if (doneBefore(fact, 'decidedOn')) return notApplicable;
    const day = judgedOn(fact, 'decidedOn');
    // Handled is enough: it need not be decided yet. Nobody's it is only while nobody says who handles it.
    if (handles === null) return inMonth(fact, 'decidedOn') ? doubt(missing('decidingRegion')) : notApplicable;
    if (happened === null) return doubt(missing('injuryRegion'));
    const handed = whole(fact, 'handedOverOn');
    // Counties are the first six digits; townships and villages follow.
    const here = happened.slice(0, 6) === handles.slice(0, 6);
    return here || (handed !== null && handed <= day) ? metUnless([]) : found(1);
  }),
  'fault-proof': reads(of('OI-30', 'NOTICE', 'fault-proof'), (fact) => {
    const [weighed, proof] = [flag(fact, 'faultWeighed'), text(fact, 'faultProof')];
    if (weighed === false) return notApplicable;
    if (proof === 'police-document' || proof === 'judgment') return metUnless([]);
    if (weighed === null || proof === null)
      return doubt(
        ...(weighed === null ? [missing('injuryReason')] : []),
        ...(proof === null ? [missing('faultProof')] : []),
      );
    // Seen for work injury; "ask for the same here" is the sheet's own for the other scheme.
    return text(fact, 'injuryScheme') === 'work-injury' ? found(1) : foundAs('SETTING');
  }),
  'work-injury-enrolment': reads(of('OI-13', 'LAW', 'injury-cover', 'social-registration-days'), (fact, cited) => {
    const own = text(fact, 'workerClass');
    const over = uninsuredFor(fact, cited);
    if (own === 'quasi-employee' || own === 'self-employed' || over <= 0) return notApplicable;
    const others = counted(fact, 'otherEmployers') > 0;
    // The agency pays for a dispatched worker: cover seen with another employer may be that employer's own.
    if (own === 'dispatched')
      return whole(fact, 'anyWorkInjuryFrom') === null || others
        ? doubt('table-not-reported injuryCover')
        : metUnless([]);
    // With several employers each is judged by the rule of that name.
    return others ? notApplicable : insuredHere(fact, over);
  }),
  'work-injury-several-employers': reads(
    of('OI-14', 'LAW', 'injury-cover', 'social-registration-days'),
    (fact, cited) => {
      const asked = ['employee', 'part-time', 'unclear'].includes(text(fact, 'workerClass') ?? '');
      const over = uninsuredFor(fact, cited);
      return !asked || over <= 0 || counted(fact, 'otherEmployers') === 0 ? notApplicable : insuredHere(fact, over);
    },
  ),
  'work-injury-liable-employer': reads(of('OI-15', 'LAW', 'work-injury-case'), (fact) => {
    const own = text(fact, 'workerClass');
    // The agency is liable for a dispatched worker, wherever the injury happened.
    if (own === 'dispatched' || !inMonth(fact, 'decidedOn')) return notApplicable;
    const [at, liable] = [text(fact, 'injuredAtUscc'), text(fact, 'liableUscc')];
    if (at !== null && at === liable) return metUnless([]);
    const doubts = [...empty(fact, 'injuredAtUscc', 'liableUscc'), ...(own === 'unclear' ? [unclearClass] : [])];
    return doubts.length > 0 ? doubt(...doubts) : found(1);
  }),
  'dispatched-applicant': reads(of('OI-21', 'LAW', 'work-injury-case'), (fact) => {
    const [own, who] = [text(fact, 'workerClass'), text(fact, 'injuryApplicant')];
    if ((own !== 'dispatched' && own !== 'unclear') || !inMonth(fact, 'appliedOn')) return notApplicable;
    if (who !== null && who !== 'user-unit') return metUnless([]);
    const doubts = [...empty(fact, 'injuryApplicant'), ...(own === 'unclear' ? [unclearClass] : [])];
    return doubts.length > 0 ? doubt(...doubts) : found(1);
  }),
  'commercial-cover-as-reason': reads(of('OI-22', 'LAW', 'cover-reason'), (fact) => {
    const [scheme, why] = [text(fact, 'injuryScheme'), text(fact, 'coverReason')];
    if (why !== null && why !== 'commercial-cover') return metUnless([]);
    if (why === null || scheme === null) return doubt(...empty(fact, 'coverReason', 'injuryScheme'));
    return scheme === 'work-injury' ? found(1) : foundAs('POLICY');
  }),
  'no-injury-cover': reads(of('OI-23', 'POLICY', 'injury-cover'), (fact) => {
    const own = text(fact, 'workerClass');
    if (!['quasi-employee', 'self-employed', 'unclear'].includes(own ?? '')) return notApplicable;
    if (flag(fact, 'pilotDue') === true) return notApplicable;
    const covers = ['anyWorkInjuryFrom', 'occupationalFrom', 'commercialFrom'].map((cover) => whole(fact, cover));
    if (covers.some((from) => from !== null && from <= counted(fact, 'last'))) return metUnless([]);
    // The sheet asks by industry and covers: who is covered by nothing is followed up whatever the class turns out to be.
    return flag(fact, 'coverReported') ? found(1, 'workers') : doubt('table-not-reported injuryCover');
  }),
  'invoice-paid-twice': reads(of('OI-24', 'LAW', 'invoice-payment'), (fact) => {
    if (counted(fact, 'invoicePayments') < 2) return notApplicable;
    const [face, paid] = [whole(fact, 'invoiceFen'), whole(fact, 'invoicePaidFen')];
    if (face === null || paid === null) return doubt(...empty(fact, 'invoiceFen', 'invoicePaidFen'));
    return paid > face ? money(paid - face) : metUnless([]);
  }),
  'float-off-grid': reads(
    of('OI-28', 'SETTING', 'premium', 'injury-float-least', 'injury-float-most', 'injury-float-step'),
    (fact, cited) => {
      const float = whole(fact, 'floatBp');
      if (float === null) return doubt(missing('floatBp'));
      const [least, most, step] = [
        cited.value('injury-float-least') ?? 5000,
        cited.value('injury-float-most') ?? 15_000,
        cited.value('injury-float-step') ?? 1000,
      ];
      // The nearest factor on the grid: within the bounds, a whole number of steps, the lower of two.
      const steps = Math.ceil((2 * float - step) / (2 * step));
      const nearest = Math.min(Math.max(steps * step, least), most);
      return nearest === float
        ? metUnless([])
        : { ...found(Math.abs(nearest - float), 'basis-points'), numbers: { off: nearest } };
    },
  ),
};
