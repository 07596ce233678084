import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { isCreditCode, isIdentityNumber } from '#journey/1-intake/check-digits.ts';
import { exchange } from '#journey/1-intake/exchange/exchange.ts';
import { rules } from '#measures/catalogue.ts';
import { enterpriseRegisterKinds, workerRegisterKinds } from '#measures/facts/registers/fold.ts';
import { encodeGb18030 } from './county/gb18030.ts';
import { generateCounty } from './county/generate.ts';
import { type TableName, tables } from './county/tables.ts';
import { defectKinds, type Truth } from './county/truth.ts';

const months = ['2026-09', '2026-10'];
let out: string;
let truth: Truth;

before(async () => {
  out = mkdtempSync(join(tmpdir(), 'gangwan-county-'));
  ({ truth } = await generateCounty({ out, workers: 60, months, seed: 'test' }));
});
after(() => rmSync(out, { recursive: true, force: true }));

interface ManifestFile {
  table: TableName;
  path: string;
  format: 'csv' | 'jsonl';
  encoding: string;
  compression: string;
  rows: number;
}

function* packages(): Generator<{
  folder: string;
  manifest: { generated: boolean; name: string; files: ManifestFile[] };
}> {
  for (const month of months) {
    for (const slug of readdirSync(join(out, month))) {
      const folder = join(out, month, slug);
      yield { folder, manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) };
    }
  }
}

function textOf(folder: string, file: ManifestFile): string {
  const bytes = readFileSync(join(folder, file.path));
  const plain = file.compression === 'gzip' ? gunzipSync(bytes) : bytes;
  return new TextDecoder(file.encoding, { fatal: true }).decode(plain);
}

/** Rows of a file as text by column; quoted fields hold no quotes and no line breaks here. */
function rowsOf(folder: string, file: ManifestFile): Record<string, string | number>[] {
  const lines = textOf(folder, file).split('\n');
  lines.pop();
  if (file.format === 'jsonl') return lines.map((line) => JSON.parse(line) as Record<string, string | number>);
  const [head, ...body] = lines;
  const names = head!.split(',');
  return body.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const row: Record<string, string | number> = {};
    names.forEach((name, i) => {
      const cell = cells[i]!;
      if (cell !== '')
        row[name] = (tables[file.table] as Record<string, string>)[name] === 'integer' ? Number(cell) : cell;
    });
    return row;
  });
}

const digestOf = (folder: string) => {
  const hash = createHash('sha256');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.includes('.')) hash.update(path).update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex');
};

test('the same seed gives the same bytes, another seed others', async () => {
  const folders = [0, 1, 2].map(() => mkdtempSync(join(tmpdir(), 'gangwan-county-')));
  try {
    const digests: string[] = [];
    for (const [i, folder] of folders.entries()) {
      await generateCounty({ out: folder, workers: 10, months: ['2026-09'], seed: i === 2 ? 'b' : 'a' });
      digests.push(digestOf(folder));
    }
    assert.equal(digests[0], digests[1]);
    assert.notEqual(digests[0], digests[2]);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
});

/** Names and columns of the exchange’s tables: what may be sent, and nothing of what it comes to. */
const exchangeFiles = new Set(['#journey/1-intake/exchange/exchange.ts', '#journey/1-intake/column-plan.ts']);

test('no file of the generator imports law or measures', () => {
  const here = join(import.meta.dirname, 'county');
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  assert.ok(files.length > 30);
  for (const path of files) {
    const imported = [...readFileSync(join(here, path), 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name!);
    for (const name of imported.filter((one) => !exchangeFiles.has(one)))
      assert.match(name, /^(node:|#basics\/|\.)/, `${path} imports ${name}`);
  }
});

test('every file has the columns of its table, and its rows are rows of the exchange', () => {
  const meant = new Set(['zeroed-time', 'date-before-1992']);
  assert.ok(truth.defects.some(({ kind }) => meant.has(kind)));
  for (const { folder, manifest } of packages()) {
    for (const file of manifest.files) {
      const columns = Object.keys(tables[file.table]);
      const { schema } = exchange[file.table];
      for (const name of columns) assert.ok(name in schema.shape, `${file.table}.${name}`);
      if (file.format === 'csv')
        assert.equal(textOf(folder, file).replace('\ufeff', '').split('\n')[0], columns.join(','));
      const rows = rowsOf(folder, file);
      assert.equal(rows.length, file.rows);
      // planted times that no clock shows are not for the schema
      const checked = rows.filter(({ readyAt }) => readyAt === undefined || String(readyAt).startsWith('2026'));
      for (const row of checked.length > 400 ? [...checked.slice(0, 100), ...checked.slice(-300)] : checked) {
        const parsed = schema.safeParse(row);
        assert.ok(parsed.success, `${folder}/${file.path} ${JSON.stringify(row)} ${parsed.error?.message}`);
      }
    }
  }
});

test('record numbers are unique in a package, but for the planted conflicts', () => {
  let repeated = 0;
  for (const { folder, manifest } of packages()) {
    for (const file of manifest.files) {
      const seen = new Set<string>();
      for (const { platformUscc, recordId, ver } of rowsOf(folder, file)) {
        const key = `${platformUscc} ${recordId} ${ver}`;
        if (seen.has(key)) repeated++;
        seen.add(key);
      }
    }
  }
  const planted = truth.defects.filter(({ kind }) => kind === 'duplicate-conflict');
  assert.equal(
    repeated,
    planted.reduce((sum, { count }) => sum + count, 0),
  );
});

test('codes and numbers are valid and fictional, and everything is labelled as generated', () => {
  for (const { folder, manifest } of packages()) {
    assert.equal(manifest.generated, true);
    assert.match(manifest.name, /（虚构）$/);
    for (const file of manifest.files) {
      for (const row of rowsOf(folder, file)) {
        assert.ok(isCreditCode(String(row.platformUscc)), String(row.platformUscc));
        if (file.table === 'enterprise') assert.match(String(row.name), /（虚构）$/);
        if (row.idNo === undefined) continue;
        assert.ok(isIdentityNumber(String(row.idNo)), String(row.idNo));
        assert.equal(String(row.idNo).slice(14, 17), '000', 'a serial that is never issued');
      }
    }
  }
  assert.equal(truth.generated, true);
  assert.match(readFileSync(join(out, 'README.md'), 'utf8'), /虚构/);
});

/** Rules nothing is planted for, and why; and rules planted but twice. */
const notPlanted: Readonly<Record<string, string>> = {
  'calendar-known': 'every year the county can be made for is announced',
  'contribution-base': 'the limits of 2026 are not published',
  'final-base-applied': 'the limits of 2026 are not published',
};
const onRegisters = new Set<string>([...workerRegisterKinds, ...enterpriseRegisterKinds]);
// Planted once a month.
const once = new Set([
  'feed-gap',
  'ride-labour-unmatched',
  'deposit-deducted',
  'part-time-hours',
  'float-off-grid',
  'sector-hours',
]);
const leastOf = ({ slug, kind }: { slug: string; kind: string }) =>
  onRegisters.has(kind) ? 1 : once.has(slug) ? 2 : 3;

test('every rule that can be is planted three times or more, one on registers at least once, and truth names rules that exist', () => {
  const planted = new Map<string, number>();
  for (const { rule } of truth.planted) planted.set(rule, (planted.get(rule) ?? 0) + 1);
  for (const { kind } of truth.defects) planted.set(kind, (planted.get(kind) ?? 0) + 1);
  const slugs = rules.map(({ slug }) => slug);
  for (const slug of [
    ...planted.keys(),
    ...truth.boundaries.map(({ rule }) => rule),
    ...truth.cannotTell.map(({ rule }) => rule),
  ])
    assert.ok(slugs.includes(slug), slug);
  for (const kind of defectKinds) assert.ok(planted.has(kind), kind);
  for (const rule of rules) {
    const { slug } = rule;
    if (slug in notPlanted) assert.equal(planted.get(slug), undefined, slug);
    else assert.ok((planted.get(slug) ?? 0) >= leastOf(rule), `${slug}: ${planted.get(slug)}`);
  }
});

test('boundary cases lie on the lawful side of the rules that have a limit', () => {
  const withBoundary = new Set(truth.boundaries.map(({ rule }) => rule));
  for (const rule of [
    ...[
      'continuous-order-time',
      'eight-hour-confirmation',
      'driving-rest',
      'driving-in-24-hours',
      'delivery-time-speed',
    ],
    ...['daily-overtime', 'monthly-overtime', 'weekly-rest-day', 'cycle-hours', 'prompt-and-stop', 'agreed-limits'],
    ...['monthly-minimum-wage', 'part-time-hourly-minimum', 'quasi-employee-hourly-minimum', 'pay-on-time'],
    ...['damage-deduction-cap', 'overtime-pay', 'piece-rate-overtime', 'holiday-pay', 'take-rate', 'sector-floor'],
    ...['criminal-referral', 'rule-change-notice', 'premium-amount'],
  ])
    assert.ok(withBoundary.has(rule), rule);
});

test('a sister rule is planted in its own right', () => {
  for (const { rule, platform, worker, month, alsoTrips } of truth.planted) {
    for (const sister of alsoTrips) {
      assert.ok(
        truth.planted.some(
          (other) =>
            other.rule === sister &&
            other.platform === platform &&
            other.worker === worker &&
            other.month === month &&
            other.alsoTrips.includes(rule),
        ),
        `${rule} and ${sister}`,
      );
    }
  }
});

test('GB 18030 is written as it is read', () => {
  const text = '南门站-01，某县人力社保局（虚构）';
  assert.equal(new TextDecoder('gb18030', { fatal: true }).decode(encodeGb18030(text)), text);
  assert.throws(() => encodeGb18030('😀'), RangeError);
});

test('a month outside the calendar is refused', async () => {
  await assert.rejects(generateCounty({ out: join(out, 'no'), months: ['2027-01'] }), RangeError);
});
