import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { files, form, line, people, personFields, respondentFields, rowsOf, text } from './form.ts';
import { personalValues, redactFields } from './personal-fields.ts';
import { maskAddress, type PersonalValue, pseudonyms, redactText, survivors } from './redaction.ts';

const person = (value: string): PersonalValue => ({ kind: 'person', value });
const firm = '城口县示例配送有限公司';
const known: PersonalValue[] = [
  person('张三'),
  person('欧阳小明'),
  { kind: 'id-number', value: '11010519491231002X' },
  { kind: 'phone', value: '13800000000' },
  { kind: 'address', value: '城口县葛城街道示例路1号' },
];

test('people of a case are called by surname and 某, apart where two share one', () => {
  assert.deepEqual(
    [...pseudonyms(['张三', '李四', '张小五', '欧阳小明', '张三'])],
    [
      ['张三', '张某甲'],
      ['李四', '李某'],
      ['张小五', '张某乙'],
      ['欧阳小明', '欧阳某'],
    ],
  );
});

test('names, numbers and addresses of the case are masked in free text, however they are written', () => {
  const cases: [string, string][] = [
    ['张三于2026年9月13日投诉。', '张某于2026年9月13日投诉。'],
    ['张 三、欧阳\u200b小明', '张某、欧阳某'],
    ['证号11010519491231002x', '证号**************002X'],
    ['电话１３８ 0000-0000，', '电话138****0000，'],
    ['住城口县葛城街道示例路1号。', '住葛城街道。'],
  ];
  for (const [given, shown] of cases) assert.equal(redactText(given, known), shown, given);
});

test('numbers nobody knows are masked by their shape; days, sums and numbers of documents stay', () => {
  const cases: [string, string][] = [
    ['另有工人证号500229198512312349，', '另有工人证号**************2349，'],
    ['致电13912345678或023-59221234', '致电139****5678或************'],
    ['卡号6222 0212 3456 7890 018到账', '卡号****0018到账'],
    ['驾驶渝F·D1231挂、渝FD12345', '驾驶渝F***1挂、渝F***45'],
    ['联系 zhang.san@example.com', '联系 ***@***'],
    ['居住在东安镇兴隆街12号3单元301室', '居住在东安镇（地址略）'],
    ['欠付5230.00元，期限15日，城人社监罚〔2026〕12号', '欠付5230.00元，期限15日，城人社监罚〔2026〕12号'],
    ['2026-09-13至2026-10-12共3人，订单1,204单', '2026-09-13至2026-10-12共3人，订单1,204单'],
  ];
  for (const [given, shown] of cases) assert.equal(redactText(given, []), shown, given);
});

test('the firm is shown in full, also where its name holds that of a worker; a name both share is masked', () => {
  const own = '城口县张三配送部';
  assert.equal(redactText(`${own}未付张三报酬`, known, [own]), `${own}未付张某报酬`);
  assert.equal(redactText('负责人张三', known, ['张三']), '负责人张某');
  const uscc = '915002290000000012';
  assert.equal(redactText(`代码${uscc}`, [], [uscc]), `代码${uscc}`);
});

test('an address is shown to its township, or not at all', () => {
  assert.equal(maskAddress('重庆市城口县东安镇兴隆村2组'), '东安镇');
  assert.equal(maskAddress('万源市某街1号'), '（地址略）');
});

const asks = form({
  ...personFields,
  ...respondentFields,
  facts: text('事实', 'Facts'),
  note: line('备注', 'Note').optional(),
  representatives: people('代表', 'Representatives').optional(),
  witnesses: rowsOf(
    '证人',
    'Witnesses',
    form({ name: personFields.name, saw: text('所见', 'What they saw') }),
  ).optional(),
  evidence: files('证据', 'Evidence').optional(),
});

test('the data of a form is masked by the marks of its fields, in rows and lists too; files are left out', () => {
  const data = {
    name: '张三',
    idNumber: '11010519491231002X',
    phone: '13800000000',
    serviceAddress: '城口县葛城街道示例路1号',
    respondentName: firm,
    facts: '张三和李四明未拿到报酬',
    representatives: ['李四明'],
    witnesses: [{ name: '王五', saw: '王五看见张三送单' }],
    evidence: ['f-1'],
  };
  const personal = personalValues(asks, data);
  assert.deepEqual(
    personal.map(({ kind, value }) => `${kind} ${value}`),
    [
      'person 张三',
      'id-number 11010519491231002X',
      'phone 13800000000',
      'address 城口县葛城街道示例路1号',
      'person 李四明',
      'person 王五',
    ],
  );
  assert.deepEqual(redactFields(asks, data, personal, [firm]), {
    name: '张＊',
    idNumber: '**************002X',
    phone: '138****0000',
    serviceAddress: '葛城街道',
    respondentName: firm,
    facts: '张某和李某未拿到报酬',
    representatives: ['李＊明'],
    witnesses: [{ name: '王＊', saw: '王某看见张某送单' }],
  });
});

const han = fc.constantFrom(...Array.from('张李王某甲三四小明城口县街路号1３aX＊* -'));
const name = fc.string({ unit: han, minLength: 1, maxLength: 5 });
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: length, maxLength: length });
const value: fc.Arbitrary<PersonalValue> = fc.oneof(
  name.map(person),
  digits(18).map((text): PersonalValue => ({ kind: 'id-number', value: text })),
  fc
    .string({ unit: fc.constantFrom(...Array.from('0123456789+ -')), minLength: 5, maxLength: 14 })
    .map((text): PersonalValue => ({ kind: 'phone', value: text })),
  fc
    .string({ unit: han, minLength: 1, maxLength: 12 })
    .map((text): PersonalValue => ({ kind: 'address', value: text })),
);
/** Text in which the values stand whole, torn by spaces or joined to others. */
const textOf = (values: readonly PersonalValue[]) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: han, maxLength: 6 }),
        ...(values.length === 0
          ? []
          : [
              fc.constantFrom(...values.map((one) => one.value)),
              fc.constantFrom(...values.map((one) => Array.from(one.value).join(' '))),
            ]),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
const told = (one: string) => one.normalize('NFKC').replace(/[\s\p{Pd}*]/gu, '') !== '';
const plain = (one: string) =>
  one
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');

test('no personal value of a case survives in a redacted text', () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 6 }).chain((values) => fc.tuple(fc.constant(values), textOf(values))),
      ([values, given]) => {
        const shown = redactText(given, values);
        assert.deepEqual(survivors(shown, values), []);
        for (const one of values)
          if (told(one.value)) assert.ok(!plain(shown).includes(plain(one.value)), `${one.value} in ${shown}`);
      },
    ),
    { numRuns: 3000 },
  );
});

test('outside of what is shown on purpose none survives either, and what is shown stands whole', () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 5 }).chain((values) => fc.tuple(fc.constant(values), textOf(values))),
      ([values, given]) => {
        const keep = [firm];
        const shown = redactText(`${given}，${firm}，${given}`, values, keep);
        assert.ok(shown.includes(firm), shown);
        assert.deepEqual(survivors(shown, values, keep), []);
      },
    ),
    { numRuns: 1500 },
  );
});

test('no personal value of a form survives in what is shown of its data', () => {
  const field = fc.string({ unit: han, minLength: 1, maxLength: 8 }).filter((one) => one.trim() !== '');
  const data = fc.record({
    name,
    idNumber: digits(18),
    phone: fc.string({ unit: fc.constantFrom(...Array.from('0123456789+ -')), minLength: 5, maxLength: 14 }),
    serviceAddress: field,
    respondentName: field,
    facts: field,
    note: field,
    representatives: fc.array(name, { minLength: 1, maxLength: 3 }),
    witnesses: fc.array(fc.record({ name, saw: field }), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(data, (given) => {
      const personal = personalValues(asks, given);
      const facts = personal.map((one) => one.value).join('与');
      const shown = redactFields(asks, { ...given, facts }, personal);
      const strings = (one: unknown): string[] =>
        typeof one === 'string'
          ? [one]
          : typeof one === 'object' && one !== null
            ? Object.values(one).flatMap(strings)
            : [];
      for (const text of strings(shown)) assert.deepEqual(survivors(text, personal), [], text);
    }),
    { numRuns: 1500 },
  );
});
