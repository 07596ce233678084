import { dayNumber } from '../calendar.ts';
import { counted, type Fact, text, whole } from '../fact.ts';
import { type Derived, metUnless, notApplicable, type Reading } from '../reading.ts';
import { doubt, found, missing, reads } from './forms.ts';
import { daysOver, dueAfter, inItsMonth, judgedOn } from './limit-days.ts';
import { fromRow } from './recounting.ts';
import { atLevel, valueOr, withNumbers } from './values.ts';

/** The county’s policy is number 97 of 2022; the day is not on it. */
export const policyFrom = dayNumber(2022, 1, 1);

const heading = (parameter: string) =>
  ({
    sheet: 'disputes-supervision-unions/F.3',
    measure: 'consultation',
    level: 'LAW',
    kind: 'negotiation',
    parameters: [parameter],
  }) as const;

/** The regulation binds towards employees; towards others the policy asks from 2022 on, measured by the regulation’s days (section f.3). */
function late(fact: Fact, days: number, on: number): Derived {
  if (days <= 0) return metUnless([]);
  const about = text(fact, 'requestAbout');
  if (about === null) return doubt(missing('requestAbout'));
  if (about !== 'others') return found(days, 'days');
  return on < policyFrom ? notApplicable : atLevel(found(days, 'days'), 'POLICY');
}

/** Readings of the rules on requests to negotiate (section f.3, timeline T12). */
export const negotiationReadings: Readonly<Record<string, Reading>> = {
  'negotiation-answered': {
    ...inItsMonth(
      'answeredOn',
      reads(heading('negotiation-answer-days'), (fact, cited) => {
        const asked = counted(fact, 'requestedOn');
        // CD20: the day of receipt is not counted, a last day on a day off moves on.
        const due = dueAfter(asked, valueOr(cited, 'negotiation-answer-days', 20), 'calendar');
        const until = judgedOn(fact, 'answeredOn');
        const over = daysOver(due, until);
        if (over === null) return doubt('calendar-not-published requestedOn');
        return withNumbers(late(fact, over, asked), { until, ...(due === 'never' ? {} : { dueOn: due.day }) });
      }),
    ),
    span: (fact) => [counted(fact, 'requestedOn'), counted(fact, 'requestedOn')],
  },
  'negotiation-information': {
    ...reads(heading('negotiation-information-days'), (fact, cited) => {
      const [meeting, came] = [whole(fact, 'meetingOn'), whole(fact, 'informationOn')];
      if (meeting === null || meeting < counted(fact, 'first') || meeting > counted(fact, 'last')) return notApplicable;
      const given = came === null || came > meeting ? meeting : came;
      // Days before a meeting are counted as they come: of a Saturday that is the tenth, Saturday is in time (T12).
      const dueOn = meeting - valueOr(cited, 'negotiation-information-days', 10);
      return withNumbers(late(fact, given - dueOn, meeting), { given, dueOn });
    }),
    span: (fact) => {
      const on = whole(fact, 'meetingOn') ?? counted(fact, 'last');
      return [on, on];
    },
  },
};

/** A request is one row of its table. */
export const recountNegotiation = fromRow('negotiationRequest', {
  days: ['requestedOn', 'answeredOn', 'meetingOn', 'informationOn'],
  codes: { requestAbout: ['about', 'employees', 'others', 'both'] },
});
