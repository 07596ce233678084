import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day, formatDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { procedures } from './catalogue.ts';
import { type CreditEntry, creditDocuments, decidesSo, foldCredit } from './credit-record.ts';

const law = lawAsKnown();
const entry = (document: CreditEntry['document'], on: string, more: Partial<CreditEntry> = {}): CreditEntry => ({
  document,
  case: 'c1',
  line: 1,
  day: day(on),
  grade: null,
  ...more,
});
const onList = (entries: CreditEntry[], on: string) => {
  const { listed } = foldCredit(entries, [], law, day(on));
  return listed === null ? null : listed.until === null ? 'open' : formatDay(listed.until);
};

test('T10: on the list for three years, off earlier by a decision, on again by a later one with a term of its own', () => {
  const listing = entry('listing-decision', '2022-05-24');
  assert.equal(onList([listing], '2022-05-23'), null);
  assert.equal(onList([listing], '2025-05-23'), '2025-05-24');
  assert.equal(onList([listing], '2025-05-24'), null);
  const exit = entry('list-exit-decision', '2023-03-20');
  assert.equal(onList([exit, listing], '2023-03-19'), '2025-05-24');
  assert.equal(onList([exit, listing], '2023-03-20'), null);
  const again = entry('listing-decision', '2023-06-01', { case: 'c2' });
  assert.equal(onList([again, exit, listing], '2023-06-01'), '2026-06-01');
  assert.deepEqual(
    foldCredit([again, exit, listing], [], law, day('2023-07-01')).listings.map(({ early }) => early),
    [true, false],
  );
});

test('the last grade holds, from the day it was told', () => {
  const entries = [
    entry('grade-notice', '2026-03-01', { grade: 'B', line: 2 }),
    entry('grade-notice', '2025-03-01', { grade: 'A' }),
    entry('penalty-decision', '2026-05-01'),
  ];
  assert.equal(foldCredit(entries, [], law, day('2026-02-28')).grade!.grade, 'A');
  assert.equal(foldCredit(entries, [], law, day('2026-05-02')).grade!.grade, 'B');
  assert.equal(foldCredit(entries, [], law, day('2024-01-01')).grade, null);
});

test('a publication is shown from its first day to the day before its term is full or it was ended', () => {
  const published = { id: 'p', case: 'c', line: 1, from: day('2026-06-01'), takeDown: day('2027-05-01'), ended: null };
  const shown = (on: string, ended: string | null = null) =>
    foldCredit([], [{ ...published, ended: ended === null ? null : day(ended) }], law, day(on)).shown.length;
  assert.deepEqual(
    [
      shown('2026-05-31'),
      shown('2026-06-01'),
      shown('2027-04-30'),
      shown('2027-05-01'),
      shown('2026-09-01', '2026-09-01'),
    ],
    [0, 1, 1, 0, 0],
  );
});

test('a step that refuses decides nothing of what its document is named after', () => {
  const procedure = {
    states: { off: { zh: '已移出', en: 'Off' }, refused: { zh: '不予', en: 'Refused', ends: 'refused' } },
    actions: { grant: { to: 'off' }, refuse: { to: 'refused' }, decide: { to: 'stay' } },
  } as unknown as Parameters<typeof decidesSo>[0];
  assert.deepEqual(
    [
      decidesSo(procedure, 'grant', {}),
      decidesSo(procedure, 'refuse', {}),
      decidesSo(procedure, 'decide', { decision: 'penalty' }),
      decidesSo(procedure, 'decide', { decision: 'none' }),
      decidesSo(procedure, 'decide', { granted: false }),
    ],
    [true, false, true, false, false],
  );
});

test('the record is the same in whatever order its entries are read', () => {
  const entries = fc.array(
    fc.record({
      document: fc.constantFrom(...creditDocuments),
      case: fc.constantFrom('a', 'b', 'c'),
      line: fc.integer({ min: 1, max: 9 }),
      day: fc.integer({ min: day('2022-01-01'), max: day('2026-12-31') }),
      grade: fc.constantFrom(null, 'A' as const, 'C' as const),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      // One line issues one document of a kind: no two entries stand in one place.
      entries
        .map((all) => [...new Map(all.map((one) => [`${one.case}/${one.line}`, one])).values()])
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.integer({ min: day('2022-01-01'), max: day('2027-12-31') }),
      ([all, shuffled], today) => {
        assert.deepEqual(foldCredit(all, [], law, today), foldCredit(shuffled, [], law, today));
      },
    ),
  );
});

test('every step that issues such a document is known to decide or to refuse', () => {
  const known: ReadonlySet<string> = new Set(creditDocuments);
  const steps = procedures.flatMap((procedure) =>
    Object.entries(procedure.actions)
      .filter(([, { issues = [] }]) => issues.some((document) => known.has(document)))
      .map(([action]) => `${decidesSo(procedure, action, {}) ? 'decides' : 'refuses'} ${procedure.slug} ${action}`),
  );
  assert.deepEqual(steps.sort(), [
    'decides algorithm-filing-check check',
    'decides arrears-listing list',
    'decides benefit-recovery notify',
    'decides credit-grade notify',
    'decides credit-grade review',
    'decides credit-repair approve',
    'decides entitlement-loss stop',
    'decides injury-benefit recover',
    'decides inspection-complaint decide',
    'decides inspection-complaint decide-handling',
    'decides inspection-complaint decide-on-spot',
    'decides inspection-report decide',
    'decides inspection-report decide-handling',
    'decides inspection-report decide-on-spot',
    'decides joint-inspection tell',
    'decides list-exit grant',
    'decides list-exit restore',
    'decides list-exit revoke',
    'decides penalty-decision decide',
    'decides penalty-decision decide-handling',
    'decides police-referral send',
    'decides random-inspection-visit conclude',
    'decides rectification fail',
    'decides rectification pass',
    'decides special-campaign open-case',
    'decides training-subsidy recover',
    'refuses credit-repair reject',
    'refuses list-exit refuse',
  ]);
});
