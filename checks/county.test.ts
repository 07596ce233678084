import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import { rules } from '#measures/catalogue.ts';
import { judgeExample, type WorkedExample } from '#measures/worked-examples.ts';
import { generateCounty } from '../examples/county/generate.ts';
import type { Truth } from '../examples/county/truth.ts';
import { type AuditedCounty, auditCounty, compare, found, Names, planted, untold } from './county.ts';
import { projectPaths, root } from './files.ts';

/**
 * The whole road on a county whose truth is known: packages in, sealed, audited, and what is found is what was planted, rule by
 * rule. The small county holds every planted case of two months; `npm run test:deep` takes the default county of three.
 */
const deep = process.env.GANGWAN_DEEP === '1';
const size = deep
  ? { workers: 1500, months: ['2026-08', '2026-09', '2026-10'] }
  : { workers: 40, months: ['2026-09', '2026-10'] };

let folder: string;
let truth: Truth;
let audited: AuditedCounty;
let names: Names;
let seen: ReturnType<typeof compare>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangwan-checks-'));
  const county = join(folder, 'county');
  ({ truth } = await generateCounty({ out: county, ...size, seed: 'checks' }));
  audited = await auditCounty(county, join(folder, 'lake'), size.months);
  names = new Names(audited, truth);
  seen = compare(planted(truth), found(audited.findings, names));
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const { slug, title } of rules) {
  test(`${title.zh}：${slug} finds what was planted in the county, no more and no less`, () => {
    const wrong = Object.entries(seen).flatMap(([how, lines]) =>
      lines.filter((line) => line.startsWith(`${slug} | `)).map((line) => `${how}: ${line}`),
    );
    assert.equal(wrong.join('\n'), '');
  });
}

test('no finding and no planted breach belongs to a rule that is not in the catalogue', () => {
  const slugs = new Set(rules.map(({ slug }) => slug));
  const strange = [...planted(truth), ...found(audited.findings, names)].filter(
    ({ line }) => !slugs.has(line.slice(0, line.indexOf(' | '))),
  );
  assert.deepEqual(strange, []);
});

/** Rules no county of 2026 can trip, and why. Their worked examples are the findings they must give. */
const cannotBePlanted: Readonly<Record<string, string>> = {
  'calendar-known':
    'the adjustment notice of 2026 was published on 2025-11-04; only a year without its notice trips it',
  'contribution-base': 'the contribution base of 2026 is not published; months of 2021 to 2025 trip it',
  'final-base-applied': 'the contribution base of 2026 is not published; months of 2021 to 2025 trip it',
};

function firesInAnExample(slug: string): boolean {
  const path = projectPaths('measures/').find((one) => one.endsWith(`/${slug}.yaml`))!;
  const { examples } = parse(readFileSync(root + path, 'utf8')) as { examples: WorkedExample[] };
  const rule = rules.find((one) => one.slug === slug)!;
  return examples.some((example) => judgeExample(rule, example, lawAsKnown()).verdict === 'finding');
}

test('every rule of the catalogue fired in the county, or says why it cannot', () => {
  const fired = new Set(audited.findings.filter((f) => f.verdict === 'finding').map((f) => f.rule));
  for (const { slug } of rules) {
    if (slug in cannotBePlanted) {
      assert.ok(!fired.has(slug), `${slug} fired: ${cannotBePlanted[slug]}`);
      assert.ok(firesInAnExample(slug), `${slug} fires in none of its worked examples`);
    } else assert.ok(fired.has(slug), `${slug} never fired`);
  }
});

test('a case exactly on the lawful side of a limit is not found, and it can be told', () => {
  assert.ok(truth.boundaries.length > 100);
  assert.equal(untold({ ...truth, cannotTell: [] }, audited.findings, names).join('\n'), '');
});

test('what was planted so that it cannot be told is said to be so, for the reason planted', () => {
  assert.ok(truth.cannotTell.length > 20);
  assert.equal(untold({ ...truth, boundaries: [] }, audited.findings, names).join('\n'), '');
});
