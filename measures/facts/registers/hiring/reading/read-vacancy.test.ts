import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { criteria } from './criteria/all.ts';
import { type CriterionId, criterionIds, type Role } from './criterion.ts';
import { normalise } from './normalise.ts';
import { longestVacancy, readVacancy } from './read-vacancy.ts';

const read = (text: string, role: Role | null = 'rider', labourContract: boolean | null = null) =>
  readVacancy(text, { role, labourContract });
const found = (text: string, role: Role | null = 'rider') => [
  ...new Set(read(text, role).hits.map(({ criterion }) => criterion)),
];

test('each criterion is found in plain words, and each has its own answer', () => {
  const plain: Readonly<Record<CriterionId, string>> = {
    sex: '限男性',
    'sex-soft': '招小伙子',
    'marriage-pregnancy': '女骑手须已婚已育',
    age: '45周岁以下',
    ethnicity: '仅限汉族',
    religion: '无宗教信仰',
    health: '查乙肝两对半',
    disability: '四肢健全',
    'household-registration': '外地人勿扰',
    'criminal-record': '无犯罪记录',
    appearance: '五官端正',
    fee: '入职交押金500元',
    document: '身份证原件由公司保管',
    exclusivity: '不得在其他平台接单',
    sham: '须自行注册个体工商户',
    lure: '学费可分期贷款',
    minor: '15岁以上即可报名',
  };
  for (const id of criterionIds) {
    const { answers } = read(plain[id]);
    assert.equal(answers[id], 'found', plain[id]);
    for (const other of criterionIds) if (other !== id) assert.equal(answers[other], 'not-found', `${other} in ${id}`);
  }
});

test('disguises: full width, spaces, marks, unseen signs, traditional forms, sounds, shapes, spelling', () => {
  for (const text of [
    '限　男',
    '限★男★性',
    '限\u200b男',
    '仅限男姓',
    '性別：男',
    '♂优先',
    '招 聘 男 快 递 员',
    '限“男”',
  ])
    assert.deepEqual(found(text), ['sex'], text);
  for (const text of [
    '交押 金３００元',
    '押-金-200',
    '鸭金二百',
    '押京200',
    'ＹＡＪＩＮ200',
    '先交保証金',
    '𝐘𝐀𝐉𝐈𝐍 200',
    '交保正金',
  ])
    assert.deepEqual(found(text), ['fee'], text);
  assert.deepEqual(found('年齡２ ０－４ ０歲'), ['age']);
  assert.deepEqual(found('巳婚巳育'), ['marriage-pregnancy']);
});

test('ordinary words that look like disguises are left alone', () => {
  for (const text of [
    '北京公司',
    '保证今后按时发薪',
    '有限公司',
    '难生育地区的补贴',
    '欢迎小伙伴',
    '南城站点',
    '现场面试',
  ])
    assert.deepEqual(found(text), [], text);
});

test('a negation turns a match round, a threat turns it back, and a list shares one', () => {
  for (const text of [
    '不收押金',
    '免押金',
    '押金全免',
    '不收取押金、保证金、培训费',
    '不收押金，保证金，培训费',
    '体检费由公司承担',
  ])
    assert.deepEqual(found(text), [], text);
  for (const text of ['不交押金不予派单', '没有交保证金的勿来', '无体检费；另交押金200元'])
    assert.deepEqual(found(text), ['fee'], text);
  assert.deepEqual(found('男女不限，男士优先'), ['sex']);
  assert.deepEqual(found('性别不限男士优先'), ['sex']);
});

test('a text that tells of the law asks for nothing', () => {
  for (const text of ['用人单位不得收取押金', '普法：招聘限男性属于就业歧视', '凡收取押金的请举报'])
    assert.deepEqual(found(text), [], text);
});

test('lawful exceptions by the work; without the work it cannot be told', () => {
  const text = '无交通肇事犯罪记录';
  assert.equal(read(text, 'ride').answers['criminal-record'], 'not-found');
  assert.equal(read(text, 'courier').answers['criminal-record'], 'found');
  assert.match(read(text, 'courier').hits[0]!.exception!.zh, /例外不适用/);
  assert.equal(read(text, null).answers['criminal-record'], 'cannot-tell');
  assert.match(read('55岁以下', 'ride').hits[0]!.exception!.zh, /城市规则/);
  assert.equal(read('不得到其他平台兼职', null, true).answers.exclusivity, 'not-found');
  assert.equal(read('不得到其他平台兼职', null, false).answers.exclusivity, 'found');
});

test('shutting out women is stronger than shutting out men', () => {
  assert.equal(read('限男性').hits[0]!.strength, 'breach');
  assert.equal(read('限女性').hits[0]!.strength, 'warn');
});

test('every hit says where its words stand in the text as written', () => {
  const text = '🔥急招🔥 薪资面议\n要求：限　男\u200b性；需交押 金３００元';
  const { hits } = read(text);
  assert.deepEqual(
    hits.map(({ criterion }) => criterion),
    ['sex', 'fee'],
  );
  assert.equal(hits[0]!.words, '限　男');
  for (const { words, from, to } of hits) assert.equal(text.slice(from, to), words);
});

test('what cannot be read is no answer', () => {
  for (const text of ['', ' \n ', '★★★', '\ufffd\ufffd招聘', `${'好'.repeat(longestVacancy)}限男`])
    assert.equal(read(text).answers.sex, 'cannot-tell', text.slice(0, 10));
  assert.equal(read(`限男。${'好'.repeat(longestVacancy)}`).answers.sex, 'found');
});

test('any text: places are true, and a separator between letters changes no answer of a single hit', () => {
  const words = [
    '限男',
    '押金',
    '不收',
    '，',
    '。',
    '男女不限',
    '身份证',
    '上交',
    '３００',
    '岁',
    '以下',
    '4５',
    ' ',
    '★',
    '好',
    'a',
    '已婚已育',
    '\n',
    '🙂',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (source) => {
      const { hits, cleared } = read(source);
      for (const { words: seen, from, to } of [...hits, ...cleared]) assert.equal(source.slice(from, to), seen);
    }),
    { seed: 3, numRuns: 300 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom('限男性', '入职交押金', '仅限汉族', '四肢健全'),
      fc.constantFrom(' ', '　', '★', '\u200b', '🙂', '·'),
      (clean, mark) => {
        assert.deepEqual(found(Array.from(clean).join(mark)), found(clean));
      },
    ),
    { seed: 3 },
  );
});

test('normalised places follow the text, and no hostile text takes long', () => {
  const { text, from, to } = normalise('ya金𝟓０');
  assert.equal(text, '押金50');
  assert.equal(from.length, text.length);
  assert.equal(to.at(-1), 'ya金𝟓０'.length);
  for (const unit of [
    '男',
    '限',
    '不收',
    '押 ',
    '45岁',
    '，费',
    '本地人',
    '押\u200b',
    '一',
    '1',
    '已婚',
    '🙂',
    '身份证原',
    '先交',
    '年内不',
  ]) {
    const long = unit.repeat(Math.ceil(longestVacancy / unit.length));
    const started = performance.now();
    read(long);
    assert.ok(performance.now() - started < 3000, unit);
  }
});

test('every criterion has its wordings and says on what it rests', () => {
  assert.deepEqual([...criteria.map(({ id }) => id)].sort(), [...criterionIds].sort());
  for (const { seeds, basis } of criteria) {
    assert.ok(seeds.length > 0);
    assert.match(basis.article, /^(?:第.+条|（.+）)$/);
  }
});
