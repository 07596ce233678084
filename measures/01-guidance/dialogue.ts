import { numberIn, textIn, yesIn } from '../facts/records.ts';
import { holdsInMonth } from '../facts/registers/row-fold.ts';
import { indicator, sumsOf, type Tally } from '../indicator.ts';
import { isAsked } from './asked-enterprises.ts';

/** Dialogue of one enterprise in one month. Null: not reported, which is neither none nor zero. */
export interface DialogueMonth {
  month: string;
  platform: string;
  mechanism: 'in-place' | 'none' | 'not-reported';
  /** Whether a mechanism in force names a contact at the union; null where nobody said. */
  unionContact: boolean | null;
  meetings: number | null;
  meetingsWithMinutes: number | null;
  /** Sums over the meetings that say both; null where meetings were held and none says both. */
  mattersRaised: number | null;
  mattersAnswered: number | null;
  /** Meetings that leave out what was raised or what was answered. */
  meetingsMattersNotTold: number | null;
  meetingsWithUnion: number | null;
  /** Meetings that do not say whether the union took part. */
  meetingsUnionNotTold: number | null;
  meetingsWithRepresentatives: number | null;
}

const at = {
  mechanismsReported: 0,
  mechanisms: 1,
  contacts: 2,
  contactsTold: 3,
  meetingsReported: 4,
  meetings: 5,
  minutes: 6,
  raised: 7,
  answered: 8,
  mattersNotTold: 9,
  union: 10,
  unionNotTold: 11,
  representatives: 12,
} as const;
const SUMS = Object.keys(at).length;

const tables = ['dialogueMechanism', 'dialogueMeeting'] as const;

/**
 * 交流协商: for each enterprise and month whether a dialogue mechanism is in force, and the meetings held with what was raised, what was
 * answered, minutes, and who took part. The policy encourages it, so this is watched and never a finding. Source: 城人社发〔2022〕97号（一）.
 */
export const dialogue = indicator({
  slug: 'dialogue',
  measure: 'guidance',
  title: { zh: '交流协商机制和会议', en: 'Dialogue mechanisms and meetings' },
  basis: [{ instrument: 'county-policy', article: '（一）' }],
  reads: tables,
  parameters: [],
  addEnterprise(tally, file) {
    if (!isAsked(file, tables)) return;
    const sums = sumsOf(tally, `${file.county.month} ${file.uscc}`, SUMS);
    const add = (what: keyof typeof at, more: number) => {
      sums[at[what]]! += more;
    };
    add('mechanismsReported', Number(file.reported('dialogueMechanism')));
    for (const row of file.rows('dialogueMechanism')) {
      if (!holdsInMonth(row, file.county)) continue;
      const contact = yesIn(row, 'unionContact');
      add('mechanisms', 1);
      add('contactsTold', Number(contact !== null));
      add('contacts', Number(contact === true));
    }
    add('meetingsReported', Number(file.reported('dialogueMeeting')));
    for (const row of file.rows('dialogueMeeting')) {
      const [raised, answered] = [numberIn(row, 'mattersRaised'), numberIn(row, 'mattersAnswered')];
      const union = yesIn(row, 'unionPresent');
      add('meetings', 1);
      add('minutes', Number(textIn(row, 'minutesId') !== null));
      if (raised === null || answered === null) add('mattersNotTold', 1);
      else {
        add('raised', raised);
        add('answered', answered);
      }
      add('union', Number(union === true));
      add('unionNotTold', Number(union === null));
      add('representatives', Number((numberIn(row, 'representatives') ?? 0) > 0));
    }
  },
  result: monthsOf,
});

function monthsOf(tally: Tally): DialogueMonth[] {
  return Object.keys(tally)
    .sort()
    .map((name) => {
      const [month, platform] = name.split(' ') as [string, string];
      const sum = (what: keyof typeof at) => tally[name]![at[what]]!;
      const reported = sum('meetingsReported') > 0;
      const told = (what: keyof typeof at) => (reported ? sum(what) : null);
      const mattersTold = reported && (sum('meetings') === 0 || sum('mattersNotTold') < sum('meetings'));
      return {
        month,
        platform,
        mechanism: sum('mechanismsReported') === 0 ? 'not-reported' : sum('mechanisms') > 0 ? 'in-place' : 'none',
        unionContact: sum('contacts') > 0 ? true : sum('contactsTold') > 0 ? false : null,
        meetings: told('meetings'),
        meetingsWithMinutes: told('minutes'),
        mattersRaised: mattersTold ? sum('raised') : null,
        mattersAnswered: mattersTold ? sum('answered') : null,
        meetingsMattersNotTold: told('mattersNotTold'),
        meetingsWithUnion: told('union'),
        meetingsUnionNotTold: told('unionNotTold'),
        meetingsWithRepresentatives: told('representatives'),
      };
    });
}
