import { readDay, readMonth } from './calendar.ts';
import { type Complaint, say } from './complaint.ts';
import type { Explanation } from './explanation.ts';

/** Complains about a value at a path, or says nothing. */
type Shape = (value: unknown, path: string) => Complaint[];

const one =
  (zh: string, what: string, holds: (value: unknown) => boolean): Shape =>
  (value, path) =>
    holds(value) ? [] : [say(`${path} 应为${zh}`, `${path} is not ${what}`)];

const text = one('文字', 'text', (value) => typeof value === 'string' && value !== '');
const whole = one('整数', 'a whole number', (value) => Number.isSafeInteger(value));
const truth = one('真假值', 'true or false', (value) => typeof value === 'boolean');
const nothing = one('空', 'null', (value) => value === null);
const hex = one(
  '64位十六进制摘要',
  'a digest of 64 hex digits',
  (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
);
const day = one('日期', 'a day', (value) => typeof value === 'string' && readDay(value) !== null);
const month = one('月份', 'a month', (value) => typeof value === 'string' && readMonth(value) !== null);
const code = one(
  '统一社会信用代码',
  'a unified social credit code',
  (value) => typeof value === 'string' && /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value),
);
const area = one('行政区划代码', 'an area code', (value) => typeof value === 'string' && /^\d{6}(\d{3})?$/.test(value));
const anything: Shape = () => [];

const oneOf = (...words: readonly string[]) =>
  one(words.join(' | '), words.join(' | '), (value) => words.includes(value as string));

const or =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) => {
    const complaints = shapes.map((shape) => shape(value, path));
    return complaints.some((list) => list.length === 0) ? [] : complaints[0]!;
  };

const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry, at) => shape(entry, `${path}[${at}]`))
      : [say(`${path} 应为列表`, `${path} is no list`)];

const mapOf =
  (shape: Shape): Shape =>
  (value, path) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, member]) => shape(member, `${path}.${key}`))
      : [say(`${path} 应为对象`, `${path} is no record`)];

/** A record with exactly these members; a key that ends in ? may be left out. Members nobody knows are claims nobody checks. */
const record = (members: Readonly<Record<string, Shape>>): Shape => {
  const shapes = new Map(Object.entries(members).map(([key, shape]) => [key.replace('?', ''), shape]));
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [say(`${path} 应为对象`, `${path} is no record`)];
    const complaints: Complaint[] = [];
    for (const key of Object.keys(value))
      if (!shapes.has(key))
        complaints.push(say(`格式中没有 ${path}.${key}`, `${path}.${key} is not part of the format`));
    for (const [key, shape] of shapes) {
      if (Object.hasOwn(value, key))
        complaints.push(...shape((value as Record<string, unknown>)[key], `${path}.${key}`));
      else if (!Object.hasOwn(members, `${key}?`))
        complaints.push(say(`缺少 ${path}.${key}`, `${path}.${key} is missing`));
    }
    return complaints;
  };
};

/** What a fact may say in a field: one thing, a record of things, or a list of either. */
const scalar = one('空、真假值、数或文字', 'null, true or false, a number or text', (value) =>
  value === null ? true : ['boolean', 'number', 'string'].includes(typeof value),
);
const entry = one('数或文字', 'a number or text', (value) => ['number', 'string'].includes(typeof value));
const both = record({ zh: text, en: text });
const citation = { instrument: text, article: text };
const value = {
  name: text,
  value: or(whole, nothing),
  unit: text,
  from: day,
  to: or(day, nothing),
  knownFrom: day,
  place: or(area, nothing),
  platform: or(text, nothing),
  ...citation,
  confidence: oneOf('official', 'secondary', 'memory', 'setting'),
  lastChecked: day,
  'whereToLook?': text,
};
const quantity = record({
  value: whole,
  unit: oneOf('seconds', 'days', 'orders', 'basis-points', 'milli-yuan', 'workers', 'items', 'metres-per-hour'),
});

const explanation = record({
  format: oneOf('gangwan-explanation/1'),
  finding: record({
    id: hex,
    key: hex,
    rule: text,
    measure: text,
    departments: listOf(text),
    worker: or(hex, nothing),
    platform: or(code, nothing),
    period: text,
    record: or(text, nothing),
    verdict: oneOf('finding', 'cannot-tell'),
    'amountFen?': whole,
    'quantity?': quantity,
    'days?': listOf(day),
    'reason?': text,
    'missing?': text,
    'numbers?': mapOf(whole),
    level: oneOf('LAW', 'NOTICE', 'POLICY', 'STD', 'PRACTICE', 'SETTING'),
    confidence: oneOf('official', 'secondary', 'memory', 'setting'),
    basis: listOf(record(citation)),
    values: listOf(record(value)),
    seal: hex,
    law: hex,
    'source?': oneOf('worker'),
  }),
  rule: record({
    slug: text,
    title: both,
    sheetIds: listOf(text),
    departments: listOf(record({ slug: text, zh: text })),
    basis: listOf(record({ ...citation, title: text, number: or(text, nothing) })),
  }),
  kind: text,
  facts: listOf(mapOf(or(scalar, mapOf(scalar), listOf(or(entry, mapOf(scalar)))))),
  values: listOf(record({ ...value, instrumentTitle: text, instrumentNumber: or(text, nothing) })),
  sentence: both,
  arithmetic: listOf(record({ name: text, zh: text, en: text, formula: text, result: whole, unit: text })),
  flip: or(record({ field: text, from: anything, to: anything, zh: text, en: text }), nothing),
  missing: or(record({ reason: text, what: text, zh: text, en: text, days: listOf(day) }), nothing),
  evidence: listOf(
    record({
      table: text,
      platform: code,
      recordId: text,
      source: oneOf('platform', 'worker'),
      segment: whole,
      file: text,
      row: whole,
      values: mapOf(or(whole, text, nothing)),
    }),
  ),
  seal: record({ month, digest: hex, provisional: truth }),
  law: record({ digest: hex, knownOn: or(day, nothing) }),
});

/** The explanation in a JSON value, or what keeps it from being one. */
export function readExplanation(json: unknown): { explanation: Explanation } | { complaints: Complaint[] } {
  const complaints = explanation(json, 'explanation');
  return complaints.length === 0 ? { explanation: json as Explanation } : { complaints };
}
