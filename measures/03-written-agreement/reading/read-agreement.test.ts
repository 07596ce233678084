import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { articlesOf, readAgreement } from './read-agreement.ts';

const template = (name: string) => readFileSync(new URL(`../templates/${name}.txt`, import.meta.url), 'utf8');
const kinds = [
  ['labour-contract', 'labour-contract'],
  ['part-time-contract', 'part-time-contract'],
  ['written-agreement', 'written-agreement'],
  ['three-party-agreement', 'written-agreement'],
] as const;

for (const [name, kind] of kinds) {
  test(`the template ${name} has every clause and nothing likely void`, () => {
    const read = readAgreement(template(name));
    assert.equal(read.kind, kind);
    assert.deepEqual(
      read.clauses.filter(({ state }) => state !== 'present'),
      [],
    );
    assert.deepEqual([read.likelyVoid, read.oneSided, read.labourMarks], [[], [], []]);
  });

  test(`${name} without an article that alone shows a clause no longer has that clause`, () => {
    const text = template(name);
    const whole = readAgreement(text, kind);
    let lost = 0;
    for (const { heading, text: article } of articlesOf(text)) {
      const without = readAgreement(text.replace(article, ''), kind);
      const gone = without.clauses.filter(({ state }) => state !== 'present').map(({ id }) => id);
      const shown = whole.clauses.filter((clause) => clause.article === heading).map(({ id }) => id);
      assert.ok(
        gone.every((id) => shown.includes(id)),
        `${heading}: ${gone.join()}`,
      );
      lost += gone.length;
    }
    assert.ok(lost >= whole.clauses.length / 2, `${lost}`);
  });
}

const suspect: readonly (readonly [id: string, sentence: string])[] = [
  ['no-social-insurance', '乙方自愿放弃缴纳社会保险，由甲方折现发放。'],
  ['injury-at-own-risk', '乙方在配送中发生的伤亡由乙方自行承担。'],
  ['no-labour-relation', '双方不构成劳动关系。'],
  ['deposit', '乙方须缴纳押金500元。'],
  ['document-retention', '身份证原件交由甲方保管。'],
  ['exclusivity', '乙方不得在其他平台接单。'],
  ['liquidated-damages', '乙方提前离开的，应当支付违约金3000元。'],
  ['non-compete', '离职后两年内不得从事同类业务。'],
  ['unilateral-change', '甲方有权随时调整本协议，无须通知乙方。'],
  ['register-sole-trader', '乙方应当注册为个体工商户。'],
  ['blanket-liability', '由此产生的一切责任由乙方承担。'],
  ['no-compensation-on-termination', '解除本合同的，甲方不支付任何经济补偿。'],
  ['marriage-ban', '合同期内不得结婚生育。'],
  ['waiver-of-rights', '乙方放弃申请仲裁和诉讼的权利。'],
];

for (const [id, sentence] of suspect) {
  test(`${sentence}：${id}`, () => {
    const read = readAgreement(`骑手服务协议\n第一条 ${sentence}\n`);
    const hit = read.likelyVoid.find((one) => one.id === id);
    assert.ok(hit !== undefined, JSON.stringify(read.likelyVoid));
    assert.ok(sentence.includes(hit.words));
    assert.equal(`骑手服务协议\n第一条 ${sentence}\n`.slice(hit.from, hit.from + hit.words.length), hit.words);
  });
}

test('what is said for the worker, or explained, is not taken against the text', () => {
  for (const sentence of [
    '甲方不得收取押金、保证金或者其他财物。',
    '甲方不得扣押乙方的居民身份证。',
    '乙方有权同时为其他平台提供服务，甲方不得限制。',
    '本协议不影响乙方依法主张劳动关系。',
    '乙方可以申请仲裁，也可以提起诉讼。',
    '甲方依法支付经济补偿。',
  ]) {
    const read = readAgreement(`书面协议\n第一条 ${sentence}\n`);
    assert.deepEqual(read.likelyVoid, [], sentence);
  }
});

test('terms a text states plainly are read; what it does not say is null', () => {
  const { terms } = readAgreement(
    '劳动合同\n第一条 每月工资6,500.50元，每月10日支付。每日工作8小时，法定节假日按300%支付。',
  );
  assert.deepEqual(terms, { payFen: 650_050, payUnit: 'month', payDay: 10, hoursPerDay: 8, holidayRateBp: 30_000 });
  const open = readAgreement('书面协议\n第一条 报酬按公示规则计算。').terms;
  assert.deepEqual(open, { payFen: null, payUnit: null, payDay: null, hoursPerDay: null, holidayRateBp: null });
});

test('marks of a labour relationship are named in a written agreement, not in a labour contract', () => {
  const text = (title: string) => `${title}\n第一条 乙方服从甲方的派单和管理，不得拒绝派单，上下班打卡考勤。`;
  assert.deepEqual(
    readAgreement(text('骑手书面协议')).labourMarks.map(({ id }) => id),
    ['obey-dispatch', 'no-refusal', 'fixed-hours'],
  );
  assert.deepEqual(readAgreement(text('劳动合同')).labourMarks, []);
});
