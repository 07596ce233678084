import { z } from 'zod';
import { formatInstant } from '#basics/instant.ts';
import { change, formulaName, spokenEn, spokenZh, step, valueIn } from '../explanation.ts';
import { dayField, instantField } from '../facts/fields.ts';
import { injuryOutcomes } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { reasons } from './grounds.ts';

/**
 * 突发疾病视同职业伤害: presumed where death came at once or within forty-eight hours of rescue, counted from the first diagnosis by a
 * medical institution. A case granted on that ground beyond them, whatever the decision calls itself, or refused (not taken in) for passing them
 * though it did not, is looked at again by a person. Source: 24号 and
 * 110号 (items from memory, to be verified); 劳社部函〔2004〕256号 art. 3 for the clock.
 */
export const suddenDeathWindow = rule({
  slug: 'sudden-death-window',
  sheetIds: ['insurance-injury/OI-11'],
  measure: 'occupational-injury',
  title: { zh: '突发疾病视同职业伤害以四十八小时为限', en: 'Sudden illness presumed within 48 hours only' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'injury-pilot-notice-2025', article: '确认情形' },
    { instrument: 'injury-pilot-notice-2021', article: '确认情形' },
    { instrument: 'work-injury-reply-2004', article: '三' },
  ],
  kind: 'injury-case',
  facts: z.object({
    accidentOn: dayField.nullable(),
    decidedOn: dayField.nullable(),
    first: dayField,
    last: dayField,
    injuryOutcome: z.enum(injuryOutcomes).nullable(),
    injuryReason: z.enum(reasons).nullable(),
    firstDiagnosisAt: instantField.nullable(),
    diedAt: instantField.nullable(),
  }),
  reads: ['injuryCase'],
  parameters: ['injury-sudden-death-seconds'],
  from: '2022-07-01',
  to: null,
  judge(fact, law) {
    if (fact.decidedOn === null || fact.decidedOn > fact.last || fact.decidedOn < fact.first) return notApplicable;
    if (fact.injuryOutcome === null) return cannotTell('field-not-reported', 'injuryOutcome');
    if (fact.injuryReason === null) return cannotTell('field-not-reported', 'injuryReason');
    // Only a presumption rests on a sudden illness, whatever the decision calls itself; only a refusal on the hours.
    const granted = isGranted(fact.injuryOutcome);
    if (fact.injuryReason !== (granted ? 'sudden-illness' : 'rescue-window')) return notApplicable;
    if (fact.accidentOn === null) return cannotTell('field-not-reported', 'accidentAt');
    // Before the pilot there was no such limit.
    if (law.findInForce('injury-sudden-death-seconds', fact.accidentOn) === null) return notApplicable;
    if (fact.firstDiagnosisAt === null) return cannotTell('field-not-reported', 'firstDiagnosisAt');
    // A refusal of somebody who lives on is right; a presumption without the time of death cannot be told.
    if (fact.diedAt === null) return granted ? cannotTell('field-not-reported', 'diedAt') : compliant;
    const window = law.inForce('injury-sudden-death-seconds', fact.accidentOn);
    if (window.value === null) return cannotTell('value-unknown', window.name);
    const apart = fact.diedAt - fact.firstDiagnosisAt - window.value;
    if (granted ? apart <= 0 : apart > 0) return compliant;
    return { verdict: 'finding', quantity: { value: Math.abs(apart), unit: 'seconds' }, values: [window] };
  },
  explain(fact, _law, finding) {
    const apart = finding.quantity?.value ?? 0;
    const window = valueIn(finding, 'injury-sudden-death-seconds');
    const [diagnosed, died] = [fact.firstDiagnosisAt ?? 0, fact.diedAt ?? 0];
    const late = isGranted(fact.injuryOutcome);
    const taken = died - diagnosed;
    return {
      sentence: {
        zh: `初次诊断${clock(diagnosed)}，死亡${clock(died)}，相隔${spokenZh(taken)}，${late ? '超过' : '未超过'}${spokenZh(window)}，结论却为${late ? '视同' : '以超过抢救时限为由不予确认或者受理'}；线索。`,
        en: `First diagnosed ${clock(diagnosed)}, died ${clock(died)}, ${spokenEn(taken)} apart, ${late ? 'beyond' : 'within'} ${spokenEn(window)}, yet ${late ? 'presumed' : 'refused for passing them'}.`,
      },
      arithmetic: [
        step('rescueSeconds', 'diedAt - firstDiagnosisAt', taken, 'seconds', '诊断到死亡', 'Diagnosis to death'),
        step(
          'secondsApart',
          late
            ? `rescueSeconds - ${formulaName('injury-sudden-death-seconds')}`
            : `${formulaName('injury-sudden-death-seconds')} - rescueSeconds`,
          apart,
          'seconds',
          late ? '超过的时间' : '剩余的时间',
          late ? 'Time beyond' : 'Time left',
        ),
      ],
      flip: change(
        'injuryReason',
        fact.injuryReason,
        'other',
        '结论不依抢救时限则不成立。',
        'Decided on another ground there would be no finding.',
      ),
    };
  },
});

/** Whether a decision says yes, by either of its words. */
const isGranted = (outcome: string | null) => outcome === 'confirmed' || outcome === 'presumed';

/** An instant as a sentence says it: day and clock in Shanghai. */
const clock = (at: number) => formatInstant(at).slice(0, 19).replace('T', ' ');
