import { type Day, weekday } from '#basics/day.ts';
import type { Engagement, Feed, Month } from './feed.ts';
import { identityNumber } from './numbers.ts';
import { platforms } from './platforms.ts';
import { type Random, random } from './random.ts';
import type { RowOf } from './tables.ts';
import { type Township, townshipAt } from './townships.ts';

/** What a person of the base population does for a living. */
export type Calling = 'delivery' | 'ride' | 'city-freight' | 'long-haul' | 'courier' | 'livestream' | 'part-time';
export type PlatformKey = keyof typeof platforms;

/** One fictional person and the platforms they work for. */
export interface Person {
  index: number;
  idNo: string;
  calling: Calling;
  home: Township;
  /** Weekday (1 Monday to 7 Sunday) on which they never work. */
  restWeekday: number;
  /** 0 to 999: how long a day they like. */
  pace: number;
  platforms: readonly PlatformKey[];
  /** The first of each calling come on every day but their weekday off, so that no platform of a small county falls silent. */
  steady: boolean;
}

/** Share of each calling in a hundred people, and the platforms its people rotate through. */
const callings: readonly [Calling, number, readonly (readonly PlatformKey[])[]][] = [
  ['delivery', 38, [['xiafeng'], ['xiafeng'], ['yunling'], ['xiafeng', 'yunling'], ['xiafeng']]],
  ['ride', 22, [['qinghe'], ['dukou'], ['qinghe'], ['qinghe', 'dukou']]],
  ['city-freight', 8, [['xiaoling']]],
  ['long-haul', 6, [['yehang']]],
  ['courier', 14, [['yandi']]],
  ['livestream', 7, [['yingshan']]],
  ['part-time', 5, [['yixian']]],
];

/** The base population: `workers` people, at least eight in each calling so that every platform is active every day. */
export function population(seed: string, workers: number): Person[] {
  const people: Person[] = [];
  for (const [calling, share, rotation] of callings) {
    const count = Math.max(8, Math.round((workers * share) / 100));
    for (let n = 0; n < count; n++) {
      const index = people.length;
      const roll = random(seed, 'person', index);
      people.push({
        index,
        idNo: identityNumber(index),
        calling,
        home: townshipAt(roll.next()),
        restWeekday: ((n * 2) % 7) + 1,
        pace: roll.int(0, 999),
        platforms: rotation[n % rotation.length]!,
        steady: n < 8,
      });
    }
  }
  return people;
}

/** The person's number at a platform. */
export const workerNumber = (key: PlatformKey, person: Person) =>
  `${platforms[key].mark}-${String(person.index + 1).padStart(5, '0')}`;

/** True where the person works on a day: never on their weekday off. */
export function worksOn(person: Person, at: Day): boolean {
  return weekday(at) !== person.restWeekday;
}

/** An engagement of a person at a platform. */
export function engagement(
  key: PlatformKey,
  person: Person,
  relation: Engagement['relation'],
  chain: Engagement['chain'],
  terms?: RowOf<'payTerms'>,
): Engagement {
  return { workerId: workerNumber(key, person), idNo: person.idNo, relation, chain, place: person.home.code, terms };
}

/** Everything a plan of one person's month needs. */
export interface Plan {
  seed: string;
  month: Month;
  person: Person;
  feed(key: PlatformKey): Feed;
  /** USCC of the agency that dispatches couriers. */
  partner: string;
}

/** The random stream of one person's day. */
export const dayStream = (plan: Plan, at: number): Random => random(plan.seed, 'day', plan.person.index, at);
