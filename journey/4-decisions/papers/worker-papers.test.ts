import assert from 'node:assert/strict';
import test from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Explanation } from '../../2-audit/explanation.ts';
import { renderDocument } from '../documents/render.ts';
import { type PapersGiven, workerPaper } from './worker-papers.ts';

/** An explanation as an audit gives it, of which papers read these fields; the orders are invented. */
const explanation = (given: {
  measure?: string;
  level?: string;
  amountFen?: number;
  verdict?: string;
  confidence?: string;
}): Explanation =>
  ({
    finding: {
      id: 'f'.repeat(64),
      rule: 'pay-floor',
      measure: given.measure ?? 'pay',
      period: '2026-08-01/2026-08-31',
      verdict: given.verdict ?? 'finding',
      level: given.level ?? 'LAW',
      confidence: given.confidence ?? 'official',
      basis: [{ instrument: 'labour-law', article: '第四十八条' }],
      ...(given.amountFen === undefined ? {} : { amountFen: given.amountFen }),
    },
    rule: { slug: 'pay-floor', title: { zh: '报酬不低于最低工资', en: 'Pay not below the minimum wage' } },
    sentence: { zh: '八月工作180小时，报酬比最低标准少523.40元。', en: '' },
    arithmetic: [
      { name: 'gap', zh: '差额', en: 'gap', formula: '2340 × 180 − 368860', result: given.amountFen ?? 0, unit: 'fen' },
    ],
    missing: null,
    evidence: [
      { table: 'order', platform: '91500229MA5UXXXX0A', recordId: 'o1' },
      { table: 'order', platform: '91500229MA5UXXXX0A', recordId: 'o2' },
      { table: 'order', platform: '91500229MA5UXXXX0A', recordId: 'o2' },
    ],
    seal: { month: '2026-08', digest: 'a'.repeat(64), provisional: false },
    law: { digest: 'b'.repeat(64), knownOn: null },
  }) as unknown as Explanation;

const given = (explanations: Explanation[], more: Partial<PapersGiven> = {}): PapersGiven => ({
  person: { name: '王㛃', code: '11010519491231002X', phone: '13800000000' },
  respondents: [{ name: '城口快达配送服务有限公司' }, { name: '示例平台有限公司' }],
  explanations,
  relation: null,
  ownClaims: [],
  ownEvidence: [],
  date: '2026-11-25',
  body: '城口县劳动人事争议仲裁委员会',
  ...more,
});

const read = async (pdf: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text.replaceAll(/\s/g, '');

test('an application names every respondent, the sum and the orders behind it, and prints', async () => {
  const asked = given([explanation({ amountFen: 52_340 })], {
    relation: { from: '2025-03-01', factors: ['每日排班，迟到扣款'] },
  });
  const content = workerPaper('arbitration-application', asked)!;
  const text = await read(
    await renderDocument('arbitration-application', content, { number: null, verification: null }),
  );
  for (const words of ['王㛃', '城口快达', '示例平台', '523.40元', '确认申请人', '订单（2条）', '每日排班'])
    assert.ok(text.includes(words), words);
  const list = workerPaper('evidence-list', asked)!;
  assert.deepEqual((list.heldByOther as string[]).slice(0, 1), ['工资（配送费、服务费）支付台账和结算明细']);
  assert.ok(
    (list.heldByOther as string[]).some((one) => one.startsWith('招用登记')),
    'what only the employer keeps on the relation',
  );
  await renderDocument('evidence-list', list, { number: null, verification: null });
});

test('a calculation says what is unsure; guidance and what cannot be told are no claims', async () => {
  const unsure = workerPaper('calculation-sheet', given([explanation({ amountFen: 100, confidence: 'memory' })]))!;
  assert.match(JSON.stringify(unsure.doubts), /待核实/);
  await renderDocument('calculation-sheet', unsure, { number: null, verification: null });
  assert.equal(workerPaper('calculation-sheet', given([explanation({ amountFen: 100, level: 'PRACTICE' })])), null);
  assert.equal(workerPaper('arbitration-application', given([explanation({ verdict: 'cannot-tell' })])), null);
});

test('a payment order takes arrears of pay only; a suit for discrimination only findings of it', async () => {
  const order = workerPaper(
    'payment-order-application',
    given([explanation({ amountFen: 100 }), explanation({ amountFen: 900, measure: 'rest' })]),
  )!;
  assert.deepEqual(
    (order.amounts as { fen: number }[]).map(({ fen }) => fen),
    [100],
  );
  await renderDocument('payment-order-application', order, { number: null, verification: null });
  assert.equal(
    workerPaper('payment-order-application', given([explanation({ amountFen: 900, measure: 'rest' })])),
    null,
  );
  assert.equal(workerPaper('discrimination-suit', given([explanation({ amountFen: 100 })])), null);
  const suit = workerPaper('discrimination-suit', given([explanation({ measure: 'equal-employment' })]))!;
  await renderDocument('discrimination-suit', suit, { number: null, verification: null });
});
