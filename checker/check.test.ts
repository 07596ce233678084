import assert from 'node:assert/strict';
import test from 'node:test';
import { e10, order, resigned, value } from './check.builder.ts';
import { checkExplanation } from './check.ts';
import type { Explanation, Row } from './explanation.ts';

/** The steps of a check that do not hold. */
const failed = (json: unknown) =>
  checkExplanation(json)
    .steps.filter(({ ok }) => !ok)
    .map(({ what }) => what);

/** E10 with a part replaced, its id and key put in order again. */
const changed = (change: (explanation: Explanation) => Partial<Explanation>) =>
  resigned({ ...e10(), ...change(e10()) });
const withFact = (fact: Record<string, unknown>) => changed(({ facts }) => ({ facts: [{ ...facts[0], ...fact }] }));
const withRows = (rows: (rows: readonly Row[]) => Row[]) => changed(({ evidence }) => ({ evidence: rows(evidence) }));
const withFinding = (finding: Partial<Explanation['finding']>) =>
  changed((explanation) => ({ finding: { ...explanation.finding, ...finding } }));
const later = (row: Row, column: string, time: string): Row => ({
  ...row,
  values: { ...row.values, [column]: `2026-09-03T${time}+08:00` },
});

test('E10 is accepted, and says which fields it counted again', () => {
  const { accepted, id, steps } = checkExplanation(e10());
  assert.deepEqual(failed(e10()), []);
  assert.ok(accepted);
  assert.equal(id, e10().finding.id);
  const facts = steps.find(({ what }) => what === 'facts')!;
  assert.match(facts.en, /recounted: .*stretchSeconds.*limitPassedAt.*ordersAcceptedInWindow.*as reported: none/);
});

test('what is no explanation is not accepted and breaks nothing', () => {
  for (const json of [
    null,
    7,
    'text',
    [],
    {},
    { finding: { id: 'x' } },
    { ...e10(), more: 1 },
    { ...e10(), facts: [] },
  ])
    assert.equal(checkExplanation(json).accepted, false);
  assert.deepEqual(failed({ ...e10(), format: 'gangwan-explanation/2' }), ['format']);
});

test('a rule that is not on the sheets is not accepted', () => {
  const strange = changed((explanation) => ({
    finding: { ...explanation.finding, rule: 'no-such-rule' },
    rule: { ...explanation.rule, slug: 'no-such-rule' },
  }));
  assert.deepEqual(failed(strange), ['rule']);
});

test('an edited finding does not fit its id, an edited subject not its key', () => {
  const { finding } = e10();
  assert.deepEqual(failed({ ...e10(), finding: { ...finding, departments: ['transport'] } }), ['id', 'repeated']);
  assert.ok(failed({ ...e10(), finding: { ...finding, period: '2026-09-03T08:00:01+08:00' } }).includes('key'));
});

test('signing it anew does not help: the orders say otherwise', () => {
  assert.deepEqual(failed(withFact({ stretchSeconds: 17401 })), ['facts']);
  assert.deepEqual(failed(withFact({ stretchSecondsAtMost: 17401 })), ['facts', 'change']);
  assert.ok(failed(withFact({ limitPassedAt: 1_788_408_001 })).includes('facts'));
  assert.deepEqual(failed(withFact({ ordersAcceptedInWindow: 2 })), ['facts', 'verdict', 'arithmetic']);
  assert.ok(failed(withFact({ trade: 'ride' })).includes('verdict'));
  assert.deepEqual(failed(withFinding({ quantity: { value: 2, unit: 'orders' } })), ['verdict', 'arithmetic']);
  assert.deepEqual(failed(withFinding({ level: 'LAW' })), ['verdict']);
});

test('orders moved over a boundary by a second, left out, doubled or another worker’s are seen', () => {
  const third = (column: string, time: string) => withRows(([a, b, c]) => [a!, b!, later(c!, column, time)]);
  // 12:32:00 is after the stop; 12:31:59 is within it.
  assert.ok(failed(third('acceptedAt', '12:32:00')).includes('facts'));
  assert.deepEqual(failed(third('acceptedAt', '12:31:59')), []);
  // A pause of 20 minutes is a rest; a second less is not.
  assert.deepEqual(failed(withRows(([a, b, c]) => [a!, later(b!, 'acceptedAt', '10:29:59'), c!])), []);
  assert.ok(failed(withRows(([a, b, c]) => [a!, later(b!, 'acceptedAt', '10:30:00'), c!])).includes('facts'));
  assert.ok(failed(withRows(([a, b]) => [a!, b!])).includes('facts'));
  assert.deepEqual(failed(withRows(([a, b, c]) => [a!, b!, c!, { ...c!, row: 4 }])), ['evidence', 'facts']);
  const other = { ...order(4, '07:00', '07:10'), values: { ...order(4, '07:00', '07:10').values, workerId: 'W-2' } };
  assert.deepEqual(failed(withRows((rows) => [...rows, other])), ['evidence']);
  assert.deepEqual(failed(withRows(([a, b, c]) => [a!, b!, { ...c!, source: 'worker' }])), ['evidence']);
});

test('values must be in force on the day, one a day, known by then and among those the rule rests on', () => {
  const withValues = (change: (values: Explanation['finding']['values']) => Explanation['finding']['values']) =>
    changed((explanation) => {
      const values = change(explanation.finding.values);
      const { instrumentTitle, instrumentNumber } = explanation.values[0]!;
      return {
        finding: { ...explanation.finding, values },
        values: values.map((each) => ({ ...each, instrumentTitle, instrumentNumber })),
      };
    });
  assert.deepEqual(failed(withValues(([a, b]) => [{ ...a!, from: '2026-09-05' }, b!])), ['values']);
  assert.deepEqual(failed(withValues(([a, b]) => [{ ...a!, to: '2026-09-02' }, b!])), ['values']);
  assert.deepEqual(failed(withValues(([a, b]) => [a!, b!, { ...b!, from: '2022-01-01' }])), ['values']);
  assert.deepEqual(
    failed(withValues(([a, b]) => [a!, b!, value('e-bike-speed', 15000, 'metres-per-hour', '2025-12-02')])),
    ['values'],
  );
  assert.ok(failed(withValues(([a]) => [a!])).includes('verdict'));
  assert.ok(failed(withValues(([a, b]) => [{ ...a!, value: 18000 }, b!])).includes('verdict'));
  assert.deepEqual(failed(withValues(([a, b]) => [{ ...a!, confidence: 'memory' }, b!])), ['confidence']);
  const knownOn = { ...e10().law, knownOn: '2021-07-25' };
  assert.deepEqual(failed(changed(() => ({ law: knownOn }))), ['values']);
});

test('steps that do not come out and changes that do not turn it are seen', () => {
  const step = (at: number, change: Partial<Explanation['arithmetic'][number]>) =>
    changed(({ arithmetic }) => ({
      arithmetic: arithmetic.map((each, i) => (i === at ? { ...each, ...change } : each)),
    }));
  assert.ok(failed(step(0, { result: e10().arithmetic[0]!.result + 1 })).includes('arithmetic'));
  assert.deepEqual(failed(step(0, { formula: 'ordersInHandDoneAt - deliveryStopSeconds' })), ['arithmetic']);
  assert.deepEqual(failed(step(1, { name: 'stopWindowEnd' })), ['arithmetic']);
  assert.deepEqual(failed(step(1, { unit: 'items' })), ['arithmetic']);
  const flip = (change: Partial<NonNullable<Explanation['flip']>>) =>
    changed((it) => ({ flip: { ...it.flip!, ...change } }));
  for (const to of [14401, 14399, 17400]) assert.ok(failed(flip({ to })).includes('change'), String(to));
  assert.deepEqual(failed(flip({ from: 17399 })), ['change']);
  assert.deepEqual(failed(flip({ field: 'noSuchField' })), ['change']);
});

test('a number in the words must have its source', () => {
  const said = (zh: string) => failed(changed(({ sentence }) => ({ sentence: { ...sentence, zh } })));
  const { zh } = e10().sentence;
  assert.deepEqual(said(zh.replace('4小时', '5小时')), ['words']);
  assert.deepEqual(said(zh.replace('12:12:00', '12:13:00')), ['words']);
  assert.deepEqual(said(zh.replace('1单', '9单')), ['words']);
});

test('a cannot-tell names what is missing, and hides no finding', () => {
  const doubt = (fact: Record<string, unknown>, reason: string, missing: string, rows: readonly Row[]) =>
    changed((explanation) => {
      const { quantity: _quantity, ...finding } = explanation.finding;
      return {
        finding: {
          ...finding,
          verdict: 'cannot-tell',
          period: '2026-09',
          record: null,
          days: ['2026-09-03'],
          reason,
          missing,
          values: [],
          confidence: 'official',
        },
        values: [],
        facts: [{ ...explanation.facts[0], ...fact }],
        arithmetic: [],
        flip: null,
        missing: { reason, what: missing, zh: '无法判断。', en: 'cannot tell.', days: ['2026-09-03'] },
        sentence: { zh: `缺少：${missing}。`, en: `Missing: ${missing}.` },
        evidence: rows,
      };
    });
  const rows = e10().evidence.slice(0, 2);
  const quiet = { stretchSeconds: 15120, stretchSecondsAtMost: 15120, ordersAcceptedInWindow: 0, offersInWindow: null };
  assert.deepEqual(failed(doubt(quiet, 'table-not-reported', 'allocation', rows)), []);
  assert.deepEqual(failed(doubt(quiet, 'field-not-reported', 'finishedAt', rows)), ['missing']);
  const offered = { ...quiet, offersInWindow: 0 };
  assert.deepEqual(failed(doubt(offered, 'table-not-reported', 'allocation', rows)), ['missing']);
  const other = doubt(quiet, 'table-not-reported', 'allocation', rows);
  assert.deepEqual(failed(resigned({ ...other, finding: { ...other.finding, days: ['2026-09-04'] } })), [
    'repeated',
    'period',
  ]);
});
