import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { requiredClauses } from './reading/clauses.ts';
import { readAgreement } from './reading/read-agreement.ts';
import { blanksOf, numberedArticles, templateOf, templateText } from './templates.ts';

const template = (name: string) => templateOf(readFileSync(new URL(`templates/${name}.txt`, import.meta.url), 'utf8'));
const kinds = [
  ['labour-contract', 'labour-contract', 2],
  ['part-time-contract', 'part-time-contract', 2],
  ['written-agreement', 'written-agreement', 2],
  ['three-party-agreement', 'written-agreement', 3],
] as const;

for (const [name, kind, parties] of kinds) {
  const whole = template(name);

  test(`the template ${name} has every required clause, nothing likely void, nothing one-sided`, () => {
    const read = readAgreement(templateText(whole));
    assert.deepEqual([read.form.kind, read.form.parties, read.form.fromContents], [kind, parties, false]);
    const open = read.clauses.filter(({ state }) => state !== 'present').map(({ id }) => id);
    assert.deepEqual([open, read.likelyVoid, read.oneSided, read.labourMarks], [[], [], [], []]);
    const marked = whole.articles.flatMap(({ clauses }) => clauses).sort();
    assert.deepEqual(marked, requiredClauses[kind].map(({ id }) => id).sort());
  });

  test(`${name}: what a clause says stands in the article marked with it`, () => {
    const articles = numberedArticles(whole);
    for (const { id, places } of readAgreement(templateText(whole)).clauses) {
      const article = articles.find(({ clauses }) => clauses.includes(id))!;
      const number = article.title.split(' ')[0]!;
      for (const place of places)
        assert.ok(
          place.article === number || /^[甲乙丙]方$/.test(place.article),
          `${id}: ${place.article} ${place.words}`,
        );
    }
  });

  test(`${name} without some clauses lacks exactly these`, () => {
    const ids = requiredClauses[kind].map(({ id }) => id);
    const some = fc.subarray(ids, { minLength: 1, maxLength: Math.min(5, ids.length - 1) });
    const check = (left: readonly string[]) => {
      const articles = whole.articles.filter(({ clauses }) => !clauses.some((id) => left.includes(id)));
      const read = readAgreement(templateText({ ...whole, articles }), { kind });
      const gone = read.clauses.filter(({ state }) => state === 'missing').map(({ id }) => id);
      assert.deepEqual(gone, left);
      assert.ok(read.clauses.every(({ state }) => state !== 'cannot-tell'));
    };
    for (const id of ids) check([id]);
    fc.assert(fc.property(some, check), { seed: 3, numRuns: 60 });
  });
}

test('blanks are named, and what they are for is shown beside the line', () => {
  const labour = template('labour-contract');
  assert.ok(blanksOf(labour).includes('岗位名称'));
  const text = templateText(labour);
  assert.ok(text.includes('名称：________，'));
  assert.ok(text.includes('乙方的岗位为____（岗位名称）'));
  assert.doesNotMatch(text, /[{}]/);
  assert.match(text, /^劳动合同\n\n第一条 用人单位\n/);
  assert.match(text, /第十二条 文本/);
});
