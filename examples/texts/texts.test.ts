import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';

const halves = ['tuning', 'held-out'] as const;
type Half = (typeof halves)[number];
/** Beside the halves: sentences and texts that may be read and added to at any time. */
type Part = Half | 'development';

const criteria =
  'sex sex-soft marriage-pregnancy age ethnicity religion health disability household-registration criminal-record appearance fee document exclusivity sham lure minor'.split(
    ' ',
  );
const roles = 'rider ride courier city-freight long-haul livestream domestic sorter other'.split(' ');
const voidTypes =
  'no-social-insurance injury-at-own-risk no-labour-relation deposit document-retention exclusivity liquidated-damages non-compete unilateral-change register-sole-trader blanket-liability no-compensation-on-termination marriage-ban waiver-of-rights'.split(
    ' ',
  );
const oneSidedTypes = ['price-change', 'termination', 'penalty-without-appeal', 'far-jurisdiction'];
/** Clause letters and numbers of each form, and how many texts of the form each half holds. */
const forms: Record<string, { letter: string; clauses: number; texts: number }> = {
  labour: { letter: 'L', clauses: 9, texts: 5 },
  'part-time': { letter: 'P', clauses: 6, texts: 3 },
  'two-party': { letter: 'W', clauses: 15, texts: 10 },
  'three-party': { letter: 'W', clauses: 15, texts: 6 },
  civil: { letter: '', clauses: 0, texts: 4 },
  dispatch: { letter: 'D', clauses: 13, texts: 2 },
};
/** Enterprises and products that exist: none may be named in a made-up text. */
const real =
  /美团|饿了么|滴滴|京东|顺丰|抖音|快手|淘宝|拼多多|货拉拉|曹操|高德|百度|微信|支付宝|花呗|58同城|达达|闪送|蜂鸟|申通|圆通|中通|韵达/;

interface Sentence {
  id: string;
  role: string;
  labels: string[];
  text: string;
  why: string;
}
interface Quoted {
  type: string;
  words: string;
}
interface Agreement {
  file: string;
  form: string;
  clauses: Record<string, 'present' | 'missing'>;
  void: Quoted[];
  'one-sided': Quoted[];
  terms: Record<string, string | number>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const vacancies = (half: Part): Sentence[] => parse(read(`vacancies/${half}.yaml`));
const agreements = (half: Part): Agreement[] => parse(read(`agreements/${half}.yaml`));
const textOf = ({ file }: Agreement) => read(`agreements/${file}`);
/** Letters only: numbers, blanks and signs differ between copies of one template. */
const letters = (text: string) => text.normalize('NFKC').replace(/[\p{N}\p{P}\p{S}\p{Z}\s]/gu, '');

for (const half of halves) {
  test(`${half}: two hundred sentences, half of them clean, with labels of the closed lists`, () => {
    const sentences = vacancies(half);
    assert.equal(sentences.length, 200);
    const clean = sentences.filter(({ labels }) => labels.length === 0);
    assert.ok(Math.abs(clean.length - 100) <= 10, `${clean.length} clean`);
    for (const { id, role, labels, text, why } of sentences) {
      assert.match(id, half === 'tuning' ? /^t\d{3}$/ : /^h\d{3}$/);
      assert.ok(roles.includes(role), `${id}: ${role}`);
      assert.deepEqual(
        labels.filter((label) => !criteria.includes(label)),
        [],
        id,
      );
      assert.equal(new Set(labels).size, labels.length, id);
      assert.ok(text.length >= 4 && why.length >= 3, id);
    }
  });

  test(`${half}: thirty agreements of six forms, every text labelled and every label of a text`, () => {
    const list = agreements(half);
    assert.equal(list.length, 30);
    const files = readdirSync(new URL(`agreements/${half}`, import.meta.url)).map((name) => `${half}/${name}`);
    assert.deepEqual(list.map(({ file }) => file).sort(), files.sort());
    for (const [form, { texts }] of Object.entries(forms))
      assert.equal(list.filter((agreement) => agreement.form === form).length, texts, form);
    for (const { file, form, clauses } of list) {
      const { letter, clauses: count } = forms[form]!;
      assert.deepEqual(
        Object.keys(clauses),
        Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
        file,
      );
      assert.ok(
        Object.values(clauses).every((state) => state === 'present' || state === 'missing'),
        file,
      );
    }
  });

  test(`${half}: quoted words and stated terms occur in their text`, () => {
    for (const agreement of agreements(half)) {
      const text = textOf(agreement);
      const { file, terms } = agreement;
      for (const [types, quoted] of [
        [voidTypes, agreement.void],
        [oneSidedTypes, agreement['one-sided']],
      ] as const) {
        for (const { type, words } of quoted) {
          assert.ok(types.includes(type), `${file}: ${type}`);
          assert.ok(text.includes(words), `${file}: ${words}`);
        }
      }
      if (terms.place !== undefined) assert.ok(text.includes(String(terms.place)), `${file}: place`);
      if (terms.payFen !== undefined) assert.ok(text.includes(`${Number(terms.payFen) / 100}元`), `${file}: pay`);
      for (const day of ['from', 'to'] as const)
        if (terms[day] !== undefined) assert.match(String(terms[day]), /^202\d-\d\d-\d\d$/, file);
      if (terms.from !== undefined && terms.to !== undefined) assert.ok(terms.from < terms.to, file);
      if (terms.payUnit !== undefined) assert.ok(['order', 'hour', 'month'].includes(String(terms.payUnit)), file);
    }
  });

  test(`${half}: a third complete and clean, a third lacking clauses, a third with clauses in question`, () => {
    const list = agreements(half);
    const questioned = list.filter((agreement) => agreement.void.length + agreement['one-sided'].length > 0);
    const lacking = list.filter(
      (agreement) => !questioned.includes(agreement) && Object.values(agreement.clauses).includes('missing'),
    );
    const complete = list.length - questioned.length - lacking.length;
    for (const share of [questioned.length, lacking.length, complete]) assert.ok(share >= 8 && share <= 12, `${share}`);
    for (const type of voidTypes)
      assert.ok(
        list.some((a) => a.void.some((q) => q.type === type)),
        type,
      );
    for (const type of oneSidedTypes)
      assert.ok(
        list.some((a) => a['one-sided'].some((q) => q.type === type)),
        type,
      );
  });
}

test('development: every sentence labelled with the closed lists, half of them clean, each label eight times or more', () => {
  const sentences = vacancies('development');
  assert.ok(sentences.length >= 300);
  const clean = sentences.filter(({ labels }) => labels.length === 0).length / sentences.length;
  assert.ok(clean > 0.4 && clean < 0.6, `${clean}`);
  for (const { id, role, labels, text, why } of sentences) {
    assert.match(id, /^d\d{3}$/);
    assert.ok(roles.includes(role), `${id}: ${role}`);
    assert.ok(
      labels.every((label) => criteria.includes(label)),
      id,
    );
    assert.ok(text.length >= 4 && why.length >= 2, id);
    assert.doesNotMatch(text, real, id);
  }
  const all = sentences.flatMap(({ labels }) => labels);
  for (const label of criteria) assert.ok(all.filter((one) => one === label).length >= 8, label);
});

test('development: every agreement has its clauses, and what is quoted stands in it', () => {
  const list = agreements('development');
  assert.ok(list.length >= 30);
  const files = readdirSync(new URL('agreements/development', import.meta.url)).map((name) => `development/${name}`);
  assert.deepEqual(list.map(({ file }) => file).sort(), files.sort());
  for (const agreement of list) {
    const { file, form, clauses, terms } = agreement;
    const text = textOf(agreement);
    const { letter, clauses: count } = forms[form]!;
    assert.deepEqual(
      Object.keys(clauses),
      Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
      file,
    );
    for (const { type, words } of agreement.void) assert.ok(voidTypes.includes(type) && text.includes(words), file);
    for (const { type, words } of agreement['one-sided'])
      assert.ok(oneSidedTypes.includes(type) && text.includes(words), file);
    if (terms.place !== undefined) assert.ok(text.includes(String(terms.place)), file);
    assert.doesNotMatch(text, real, file);
    assert.doesNotMatch(text, /\d{17}[\dX]|1[3-9]\d{9}/, file);
  }
});

test('the halves carry each label about equally often', () => {
  const counts = halves.map((half) => vacancies(half).flatMap(({ labels }) => labels));
  for (const label of criteria) {
    const [tuning, heldOut] = counts.map((labels) => labels.filter((one) => one === label).length);
    assert.ok(Math.min(tuning!, heldOut!) >= 4, `${label}: ${tuning}, ${heldOut}`);
    assert.ok(Math.abs(tuning! - heldOut!) <= 3, `${label}: ${tuning}, ${heldOut}`);
  }
});

test('no sentence stands twice, and none in both halves, nor with other numbers', () => {
  const all = [...halves.flatMap(vacancies), ...vacancies('development')];
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.equal(new Set(all.map(({ text }) => text)).size, all.length);
  const tuning = new Set([...vacancies('tuning'), ...vacancies('development')].map(({ text }) => letters(text)));
  const both = vacancies('held-out').filter(({ text }) => tuning.has(letters(text)));
  assert.deepEqual(
    both.map(({ id }) => id),
    [],
  );
});

test('no sentence of an agreement stands in both halves', () => {
  const sentences = (half: Half) =>
    new Set(
      agreements(half)
        .flatMap((a) =>
          textOf(a)
            .split(/[。；\n]/)
            .map(letters),
        )
        .filter((s) => s.length > 10),
    );
  const tuning = sentences('tuning');
  assert.ok(tuning.size > 200);
  assert.deepEqual(
    [...sentences('held-out')].filter((sentence) => tuning.has(sentence)),
    [],
  );
});

test('nobody real is named', () => {
  for (const half of halves) {
    for (const { id, text } of vacancies(half)) assert.doesNotMatch(text, real, id);
    for (const agreement of agreements(half)) {
      const text = textOf(agreement);
      assert.doesNotMatch(text, real, agreement.file);
      assert.doesNotMatch(text, /\d{17}[\dX]|1[3-9]\d{9}/, `${agreement.file}: a whole number of a person`);
    }
  }
  assert.match('请下载美团骑手端', real);
});
