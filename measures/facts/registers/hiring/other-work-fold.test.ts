import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { WorkerFile } from '../register.ts';
import type { OtherWorkOffersFact } from './kinds.ts';
import { otherWorkOffers } from './other-work-fold.ts';

const first = parseDay('2026-09-01')!;
const last = first + 29;
const [here, there] = [0, 1];

interface Month {
  consents?: (0 | 1)[];
  consentFrom?: number;
  /** Day numbers of the month of orders elsewhere, completed unless said otherwise. */
  elsewhere?: number[];
  status?: number;
  /** Day numbers of an offer here, and of an hour online here. */
  offers?: number[];
  online?: number[];
}

function factOf({ consents = [1], consentFrom = first, elsewhere = [], status = 1, offers = [], online = [] }: Month) {
  const at = (number: number) => startOf(first + number - 1) + 36_000;
  const table = (rows: Record<string, number>[]) => {
    const column = (name: string) => rows.map((row) => row[name] ?? 0);
    const columns = Object.fromEntries(
      ['platform', 'source', 'start', 'end', 'status'].map((name) => [name, column(name)]),
    );
    return { columns, from: [0, rows.length] };
  };
  const facts: OtherWorkOffersFact[] = [];
  const file = {
    k: 0,
    empty: false,
    county: { first, last, reported: () => true },
    block: {
      order: table(elsewhere.map((day) => ({ platform: there, start: at(day), status }))),
      allocation: table(offers.map((day) => ({ platform: here, start: at(day) }))),
      session: table(online.map((day) => ({ platform: here, start: at(day), end: at(day) + 3600 }))),
    },
    engagements: () => [{ platform: here, workerClass: 'quasi-employee' }],
    rows: () => consents.map((each) => ({ consents: each, from: consentFrom })),
    about: () => ({ platform: 'p', month: '2026-09', first, last, record: null }),
  } as unknown as WorkerFile;
  otherWorkOffers.fold(file, null as unknown as Law, (fact) => facts.push(fact));
  return facts[0];
}

test('who was never asked has no fact', () => {
  assert.equal(factOf({ consents: [], elsewhere: [10] }), undefined);
});

test('without consent nothing of other platforms is read', () => {
  for (const month of [{ consents: [0] }, { consents: [1, 0] }, { consentFrom: first + 1 }] as Month[]) {
    const fact = factOf({ ...month, elsewhere: [10], offers: [9, 11], online: [9, 11] })!;
    assert.equal(fact.joiningConsent, false);
    assert.deepEqual([fact.otherWorkOn, fact.offersBefore, fact.offersAfter, fact.onlineBeforeS], [null, 0, 0, 0]);
  }
});

test('as many days before as after, the day itself on neither side', () => {
  const fact = factOf({ elsewhere: [10, 20], offers: [1, 9, 10, 11, 19, 20, 30], online: [1, 10, 19, 20] })!;
  assert.equal(fact.otherWorkOn, first + 9);
  assert.deepEqual([fact.offersBefore, fact.offersAfter], [2, 2]);
  assert.deepEqual([fact.onlineBeforeS, fact.onlineAfterS], [3600, 3600]);
  const middle = factOf({ elsewhere: [16], offers: [1, 2, 15, 17, 30], online: [] })!;
  assert.deepEqual([middle.offersBefore, middle.offersAfter], [2, 2]);
});

test('an order that was not completed, and one on the first or last day of the month, start no comparison', () => {
  assert.equal(factOf({ elsewhere: [10], status: 2 })!.otherWorkOn, null);
  assert.equal(factOf({ elsewhere: [1] })!.otherWorkOn, null);
  assert.equal(factOf({ elsewhere: [30] })!.otherWorkOn, null);
});
