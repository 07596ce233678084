import { divideHalfUp } from '../arithmetic.ts';
import { counted, flag, text, whole } from '../fact.ts';
import { type Doubt, metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { doubt, found, type Heading, missing, reads } from './forms.ts';

const of = (id: string, level: Heading['level'], kind: string, ...parameters: string[]): Heading => ({
  sheet: `relations/${id}`,
  measure: 'equal-employment',
  level,
  kind,
  parameters,
});

/** Whether all of some answers are yes: no where one is no, null where one is not known and none is no. */
const all = (...answers: readonly (boolean | null)[]) =>
  answers.includes(false) ? false : answers.includes(null) ? null : true;
/** Whether one of some answers is yes. */
const any = (...answers: readonly (boolean | null)[]) =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;

/** Readings of the rules on work for others at the same time, section 6.4 of the relations sheet. */
export const otherWorkReadings: Readonly<Record<string, Reading>> = {
  'dismissal-for-other-work': reads(of('R6-09', 'LAW', 'dismissal'), (fact) => {
    const own = text(fact, 'workerClass');
    const because = flag(fact, 'otherWork');
    if (because === false || !['employee', 'dispatched', 'unclear'].includes(own ?? '')) return notApplicable;
    const [dismissed, told] = [whole(fact, 'dismissedOn'), whole(fact, 'unionToldOn')];
    const [relation, effect, refused] = [
      flag(fact, 'otherRelation'),
      flag(fact, 'seriousEffect'),
      flag(fact, 'refusedToCorrect'),
    ];
    const conditions = [relation, any(effect, refused), told !== null && told <= (dismissed ?? told)];
    const gaps: Doubt[] = [
      ...(own === 'unclear' ? [unclearClass] : []),
      ...(because === null ? [missing('otherWork')] : []),
      ...(relation === null ? [missing('otherRelation')] : []),
      ...(any(effect, refused) !== null ? [] : [missing(effect === null ? 'seriousEffect' : 'refusedToCorrect')]),
      ...(dismissed === null ? [missing('dismissedOn')] : []),
    ];
    // What was said when, and to whom, must be known first; a condition that is not there is then enough.
    if (own === 'unclear' || because === null || dismissed === null) return doubt(...gaps);
    const lacking = conditions.filter((met) => met === false).length;
    return all(...conditions) === false ? found(lacking) : metUnless(gaps);
  }),
  'limit-for-other-work': reads(of('R6-08', 'POLICY', 'account-limit'), (fact) => {
    const [own, why] = [text(fact, 'workerClass'), text(fact, 'limitReason')];
    if (own === 'employee' || own === 'dispatched') return notApplicable;
    if (why === null) return doubt(missing('limitReason'), ...(own === 'unclear' ? [unclearClass] : []));
    if (why !== 'other-platform') return metUnless([]);
    if (own === 'unclear') return doubt(unclearClass);
    return own === 'part-time' ? { ...found(1), level: 'LAW' } : found(1);
  }),
  'offers-after-other-work': {
    ...reads(
      of('R6-08', 'SETTING', 'other-work-offers', 'other-work-offer-share', 'other-work-least-offers'),
      (fact, cited) => {
        const own = text(fact, 'workerClass');
        if (own === 'employee' || own === 'dispatched') return notApplicable;
        // Without consent nothing of other platforms is read, not even whether there is something to read.
        if (flag(fact, 'joiningConsent') !== true) return doubt(missing('joiningConsent'));
        if (whole(fact, 'otherWorkOn') === null) return notApplicable;
        if (flag(fact, 'offersReported') !== true) return doubt('table-not-reported allocation');
        const [before, after] = [counted(fact, 'offersBefore'), counted(fact, 'offersAfter')];
        const [online, later] = [counted(fact, 'onlineBeforeS'), counted(fact, 'onlineAfterS')];
        const doubts: Doubt[] = [
          ...(before < (cited.value('other-work-least-offers') ?? 20)
            ? (['period-not-covered allocation'] as const)
            : []),
          ...(online === 0 || later === 0 ? (['period-not-covered session'] as const) : []),
        ];
        if (doubts.length > 0) return doubt(...doubts);
        const share = cited.value('other-work-offer-share') ?? 5000;
        const due = Number(divideHalfUp(BigInt(before) * BigInt(later) * BigInt(share), BigInt(online) * 10_000n));
        if (after >= due) return metUnless([]);
        return own === 'unclear' ? doubt(unclearClass) : found(due - after);
      },
    ),
    span: (fact) => [counted(fact, 'first'), counted(fact, 'first')],
  },
};
