import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import { civilFromDay, day, formatDay } from '#basics/day.ts';
import { officialDocuments } from '../documents.ts';
import { documentTemplates, templateOf } from './all.ts';
import { basisOf, basisText, limitText } from './basis.ts';
import { codeOf, codeText, readCode } from './code.ts';
import { labelOf } from './fields.ts';
import { documentNumber, unitWord } from './number.ts';
import { layouts } from './sheet.ts';
import { amountText, capitalAmount, plainDate, writtenDate, writtenNumber } from './written.ts';

test('every document has a template of its own', () => {
  assert.deepEqual(documentTemplates.map(({ slug }) => slug).sort(), Object.keys(officialDocuments).sort());
  for (const slug of Object.keys(officialDocuments)) assert.equal(templateOf(slug as never).slug, slug);
});

test('every layout is used, and no two documents are filled in alike', () => {
  assert.deepEqual([...new Set(documentTemplates.map(({ layout }) => layout))].sort(), [...layouts].sort());
  const shapes = documentTemplates.map(({ content }) => Object.keys(content.shape).sort().join(' '));
  assert.equal(new Set(shapes).size, shapes.length);
});

test('no two kinds of document share a series of numbers', () => {
  const words = documentTemplates.flatMap(({ word }) => (word === null ? [] : [`${word.body ?? ''}${word.suffix}`]));
  assert.equal(new Set(words).size, words.length);
});

/** What a field holds, under what makes it optional. */
function bare(field: z.ZodType): z.ZodType {
  const inner = (field as unknown as { def: { innerType?: z.ZodType } }).def.innerType;
  return inner === undefined ? field : bare(inner);
}

test('every field has a label in both languages, at every depth', () => {
  const walk = (field: z.ZodType, path: string, labelled: boolean) => {
    const inside = bare(field);
    const label = labelOf(field) ?? labelOf(inside);
    if (labelled) {
      assert.ok(label !== undefined, path);
      assert.match(label.zh, /\p{Script=Han}/u, path);
      assert.match(label.en, /^[A-Z][\x20-\x7e’]*$/, `${path}: ${label.en}`);
    }
    const { shape, element } = inside as unknown as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
    if (shape !== undefined) for (const [name, one] of Object.entries(shape)) walk(one, `${path}.${name}`, true);
    if (element !== undefined) walk(element, `${path}[]`, false);
  };
  for (const { slug, content } of documentTemplates) walk(content, slug, false);
});

test('decisions that may be challenged cannot be made without saying how', () => {
  for (const slug of [
    'penalty-decision',
    'handling-decision',
    'refusal-notice',
    'award',
    'listing-decision',
    'injury-confirmation',
    'work-injury-decision',
    'legal-aid-decision',
    'prior-notice',
  ] as const) {
    const { content } = templateOf(slug);
    const issues = content.safeParse({}).error!.issues.map(({ path }) => path[0]);
    assert.ok(issues.includes('remedies') && issues.includes('basis'), slug);
  }
});

test('numbers, dates and amounts are written as documents write them', () => {
  assert.equal(documentNumber('城人社监令', 2026, 3), '城人社监令〔2026〕3号');
  assert.equal(unitWord('human-resources'), '城人社');
  assert.throws(() => unitWord('nobody'), RangeError);
  for (const [word, year, serial] of [
    ['城', 2026, 1],
    ['城人社[', 2026, 1],
    ['城人社', 26, 1],
    ['城人社', 2026, 0],
    ['城人社', 2026, 1.5],
  ] as const)
    assert.throws(() => documentNumber(word, year, serial), RangeError);
  assert.equal(writtenDate(day('2026-11-25')), '二〇二六年十一月二十五日');
  assert.equal(writtenDate(day('2030-10-10')), '二〇三〇年十月十日');
  assert.equal(plainDate(day('2026-01-05')), '2026年1月5日');
  for (const [value, said] of [
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [60, '六十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
  ] as const)
    assert.equal(writtenNumber(value), said);
  for (const [fen, said] of [
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [100, '壹元整'],
    [105, '壹元零伍分'],
    [345650, '叁仟肆佰伍拾陆元伍角整'],
    [1000000, '壹万元整'],
    [1000100, '壹万零壹元整'],
    [10100000, '壹拾万壹仟元整'],
    [15600000, '壹拾伍万陆仟元整'],
    [10000000100, '壹亿零壹元整'],
    [10010000000, '壹亿零壹拾万元整'],
    [120034005607, '壹拾贰亿零叁拾肆万零伍拾陆元零柒分'],
  ] as const)
    assert.equal(capitalAmount(fen), said, `${fen}`);
  assert.equal(amountText(345650), '3456.50元（人民币叁仟肆佰伍拾陆元伍角整）');
  assert.equal(limitText({ count: 5, counting: 'working-days' }), '五个工作日');
  assert.equal(limitText({ count: 6, counting: 'months' }), '六个月');
  assert.equal(limitText({ count: 24, counting: 'hours' }), '二十四小时');
});

/** Reads an amount in capitals back, by the value of its signs and not by how it is written. */
function readCapital(text: string): number {
  const [, yuanText = '', rest = ''] = /^(?:(.*?)元)?(.*)$/.exec(text)!;
  const value = (sign: string) => '零壹贰叁肆伍陆柒捌玖'.indexOf(sign);
  const group = (part: string) => {
    let [sum, digit] = [0, 0];
    for (const sign of part) {
      const size = { 拾: 10, 佰: 100, 仟: 1000 }[sign];
      if (size === undefined) digit = value(sign);
      else {
        sum += digit * size;
        digit = 0;
      }
    }
    return sum + digit;
  };
  const [, hundredMillions = '', tenThousands = '', ones = ''] = /^(?:(.*)亿)?(?:(.*)万)?(.*)$/.exec(yuanText)!;
  const yuan = group(hundredMillions) * 1e8 + group(tenThousands) * 1e4 + group(ones);
  const [, jiao = '零'] = /(.)角/.exec(rest) ?? [];
  const [, fen = '零'] = /(.)分/.exec(rest) ?? [];
  return yuan * 100 + value(jiao) * 10 + value(fen);
}

test('an amount in capitals says the amount, whatever it is, with one 零 in a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (fen) => {
      const text = capitalAmount(fen);
      assert.equal(readCapital(text), fen, text);
      assert.doesNotMatch(text, /零零|零[拾佰仟万亿]|^零(?!元)/);
    }),
    { seed: 5, numRuns: 2000 },
  );
  assert.throws(() => capitalAmount(-1), RangeError);
  assert.throws(() => capitalAmount(1.5), RangeError);
});

test('a date in words says the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1992-01-01'), max: day('2100-12-31') }), (date) => {
      const { year, month, dayOfMonth } = civilFromDay(date);
      const [, y, m, d] = /^(.{4})年(.{1,2})月(.{1,3})日$/.exec(writtenDate(date))!;
      const figures = Array.from(y!, (sign) => '〇一二三四五六七八九'.indexOf(sign)).join('');
      assert.equal(Number(figures), year, formatDay(date));
      assert.equal(writtenNumber(month), m);
      assert.equal(writtenNumber(dayOfMonth), d);
    }),
    { seed: 5 },
  );
});

test('an article nobody read is less sure than its instrument', () => {
  assert.equal(basisOf('labour-inspection-regulation', '第二十六条').confidence, 'official');
  assert.equal(basisOf('labour-inspection-regulation', '第九十九条').confidence, 'memory');
  assert.equal(basisOf('labour-inspection-regulation', '第二十六条', 'secondary').confidence, 'secondary');
  assert.throws(() => basisOf('no-such-law', '第一条'));
  const said = [basisOf('county-setting', '设定'), basisOf('credit-grade-rules', '条号待核实')];
  assert.equal(basisText(said), '本县设定、《企业劳动保障守法诚信等级评价办法》（条号待核实）');
});

test('a code is read as it is printed and as people type it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (mac) => {
      const code = codeOf(mac);
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{12}$/);
      assert.equal(readCode(codeText(code)), code);
      assert.equal(readCode(` ${codeText(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `), code);
    }),
    { seed: 5 },
  );
  assert.equal(codeText(codeOf('0'.repeat(64))), '0000-0000-0000');
  assert.equal(codeOf('f'.repeat(64)), 'ZZZZZZZZZZZZ');
  for (const wrong of ['', 'ABC', '0000-0000-000U', '0000-0000-00000', '../../etc/passwd'])
    assert.equal(readCode(wrong), null, wrong);
});
