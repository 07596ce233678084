import assert from 'node:assert/strict';
import test from 'node:test';
import { day, formatDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { instrumentById } from '#law/sources/all.ts';
import { officialDocuments } from './documents.ts';
import {
  classFits,
  type GroundSlug,
  groundOf,
  limitDay,
  publicationGrounds,
  repairableFrom,
  takeDownDay,
} from './publication-grounds.ts';

const law = lawAsKnown();
const shown = (value: number | null) => (value === null ? null : formatDay(value));
const term = (slug: GroundSlug, creditClass: Parameters<typeof takeDownDay>[1], decided: string, published: string) =>
  shown(takeDownDay(slug, creditClass, { decided: day(decided), published: day(published) }, law).day);

test('every ground cites an article of an instrument we hold, rests on documents, and its limits count in days', () => {
  for (const slug of Object.keys(publicationGrounds) as GroundSlug[]) {
    const { basis, documents, within, answer, correct, withdraw } = groundOf(slug);
    assert.ok(
      instrumentById(basis.instrument).articles.some(({ article }) => article === basis.article),
      slug,
    );
    assert.ok(documents.length > 0 && documents.every((one) => one in officialDocuments), slug);
    for (const name of [within, answer, correct, withdraw])
      if (name !== null) assert.notEqual(limitDay(law, name, day('2026-05-06')).day, null, name);
  }
});

test('a publication stops three months, one year, three years after the decision by its class', () => {
  assert.equal(term('penalty', 'minor', '2026-05-31', '2026-06-03'), '2026-08-31');
  assert.equal(term('penalty', 'general', '2026-05-31', '2026-06-03'), '2027-05-31');
  assert.equal(term('serious-violation', 'serious', '2026-05-31', '2026-06-30'), '2029-05-31');
  assert.equal(term('check-result', null, '2025-01-22', '2025-02-25'), '2026-01-22');
  // The new rules hold for what is published under them, from the day of the document.
  assert.equal(term('penalty', 'serious', '2026-03-30', '2026-04-02'), '2029-03-30');
});

test('before the classes, nobody said how long: no day is made up', () => {
  assert.equal(term('penalty', 'general', '2026-03-02', '2026-03-31'), null);
  assert.equal(term('penalty', 'general', '2022-03-02', '2022-03-31'), null);
});

test('T10, T11, T21 of the sheet: the list ends after three years, results in 20 working days, objections in 15', () => {
  assert.equal(term('arrears-list', null, '2022-05-24', '2022-05-24'), '2025-05-24');
  assert.equal(shown(limitDay(law, groundOf('arrears-list').withdraw, day('2025-05-24')).day), '2025-06-09');
  assert.equal(shown(limitDay(law, 'check-result-publication-days', day('2025-01-22')).day), '2025-02-25');
  assert.equal(shown(limitDay(law, groundOf('serious-violation').answer, day('2026-04-23')).day), '2026-05-18');
});

test('repair waits for the shortest period; a minor matter waits for nothing', () => {
  const from = (creditClass: Parameters<typeof repairableFrom>[0]) =>
    shown(repairableFrom(creditClass, day('2026-05-31'), day('2026-09-01'), law).day);
  assert.deepEqual([from('minor'), from('general'), from('serious')], ['2026-05-31', '2026-08-31', '2027-05-31']);
});

test('a class is asked where the term goes by it, and nowhere else', () => {
  assert.deepEqual(
    (['serious-violation', 'penalty', 'arrears-list', 'check-result'] as const).map((slug) => [
      classFits(slug, 'general'),
      classFits(slug, null),
    ]),
    [
      [true, false],
      [true, false],
      [false, true],
      [true, true],
    ],
  );
});
