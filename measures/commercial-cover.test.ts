import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { rulesByKind } from './catalogue.ts';
import { buildBlock, buildCounty } from './facts/block.builder.ts';
import { workerClasses } from './facts/kinds.ts';
import type { Engagement, RecordRow } from './facts/ledger.ts';
import { foldWorkerRegisters, workerRegisterKinds } from './facts/registers/fold.ts';
import type { Rule } from './rule.ts';

const law = lawAsKnown();
const county = buildCounty({ month: '2026-09', platforms: ['91500229MA5U0T0105', '91500229MA5U0T0113'] });
const early = day('2026-07-01');

const row = (platform: number, recordId: string, own: Record<string, number | string>): RecordRow =>
  ({ platform, recordId, segment: 0, row: 0, source: 0, ...own }) as unknown as RecordRow;

/** Verdicts of every rule on one worker's registers, by rule, platform and record. */
function verdicts(engagements: readonly Engagement[], registers: Record<string, readonly RecordRow[]>) {
  const block = buildBlock(county, [{ records: { engagements, registers } }]);
  const found = new Map<string, string>();
  const sink = Object.fromEntries(
    workerRegisterKinds.map((kind) => [
      kind,
      (fact: { platform: string | null; record: string | null }) => {
        for (const rule of (rulesByKind[kind] ?? []) as readonly Rule[]) {
          const { verdict } = rule.judge(rule.facts.parse(fact), law);
          found.set(`${rule.slug} ${fact.platform} ${fact.record}`, verdict);
        }
      },
    ]),
  );
  foldWorkerRegisters(block, 0, law, sink);
  return found;
}

const engagement = fc.record({
  platform: fc.constantFrom(0, 1),
  workerId: fc.constant('W1'),
  trade: fc.constantFrom('courier' as const, 'delivery' as const, 'long-haul-freight' as const),
  workerClass: fc.constantFrom(...workerClasses),
  adjudicated: fc.constant(false),
  from: fc.integer({ min: early, max: day('2026-09-20') }),
  to: fc.constant(null),
  identity: fc.constant('matches' as const),
});
const cover = (schemes: readonly number[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(...schemes), fc.integer({ min: early, max: early + 100 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) => all.map(([platform, scheme, from], i) => row(platform, `C${schemes[0]}${i}`, { scheme, from })));

test('adding commercial cover changes no verdict but the follow-up that asks for any cover', () => {
  let judged = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(engagement, { minLength: 1, maxLength: 2, selector: ({ platform }) => platform }),
      fc.oneof(fc.constant([]), cover([1, 2])),
      cover([3, 4]),
      (engagements, ofLaw, commercial) => {
        const invoice = { invoiceNo: '1', invoiceFen: 1000, paidOn: day('2026-09-10') };
        const paid = [row(0, 'M1', { ...invoice, payer: '1', paidFen: 1000 })];
        const insurer = row(0, 'M2', { ...invoice, payer: '5', paidFen: 1000 });
        const without = verdicts(engagements, { injuryCover: ofLaw, medicalInvoice: paid });
        const beside = verdicts(engagements, {
          injuryCover: [...ofLaw, ...commercial],
          medicalInvoice: [...paid, insurer],
        });
        assert.deepEqual([...beside.keys()], [...without.keys()]);
        for (const [key, verdict] of without) {
          judged++;
          if (!key.startsWith('no-injury-cover ')) assert.equal(beside.get(key), verdict, key);
          else if (verdict !== 'finding') assert.equal(beside.get(key), verdict, key);
        }
      },
    ),
    { seed: 100_022, numRuns: 300 },
  );
  assert.ok(judged > 3000, `only ${judged} judged`);
});
