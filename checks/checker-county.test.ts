import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { formatInstant, parseInstant } from '#basics/instant.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import { explainFinding } from '#journey/2-audit/explain.ts';
import type { Explanation } from '#journey/2-audit/explanation.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { checkExplanation } from '../checker/check.ts';
import { registerReadings } from '../checker/registers/index.ts';
import { unread } from '../checker/registers/unread.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { takeInCounty } from './county.ts';
import { root } from './files.ts';
import { leafAt, leavesOf, type Path, patternOf, resigned, variantsOf, withLeaf } from './tampering.ts';

/**
 * What `gangwan explain` says of a real audit is accepted by the independent checker; and of what is changed in it, all is rejected
 * that can be told from the explanation alone. What cannot is listed here with its reason.
 */
const month = '2026-09';
let folder: string;
let explanations: Explanation[];
/** Those of rules on registers: accepted like the others; what is changed in them is held by their worked examples. */
let registerExplanations: Explanation[];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangwan-checker-'));
  const lake = join(folder, 'lake');
  await generateCounty({ out: join(folder, 'county'), workers: 12, months: [month], seed: 'checker' });
  await takeInCounty(join(folder, 'county'), lake, [month]);
  await sealLake({ lake, month });
  const { folder: audit } = await auditLake({ lake, month, knownOn: null });
  const lines = readFileSync(join(audit, 'findings.jsonl'), 'utf8').trim().split('\n');
  const firsts = new Map<string, string>();
  const ofRegisters = new Map<string, string>();
  for (const { rule, verdict, reason, amountFen, quantity, id } of lines.map((line) => JSON.parse(line) as Finding)) {
    // An agreement that lacks some terms shows columns that none at all does not: which comes first hangs on digests.
    const terms = rule === 'agreed-limits' ? (quantity?.value ?? '') : '';
    const kind = `${rule} ${verdict} ${reason ?? ''} ${amountFen === undefined ? '' : 'money'} ${terms}`;
    if (unread.includes(rule)) continue;
    const to = rule in registerReadings ? ofRegisters : firsts;
    // Doubts of all rules are much alike: every third is enough.
    if (!to.has(kind) && (verdict === 'finding' || to.size % 3 === 0)) to.set(kind, id);
  }
  // Findings on enterprises stand in the order of their ids, so which comes first is chance; an approval's row stands beside some only: all are taken.
  for (const { rule, verdict, id } of lines.map((line) => JSON.parse(line) as Finding))
    if (rule === 'special-hours-approval' && verdict === 'finding') firsts.set(id, id);
  explanations = [];
  for (const id of firsts.values()) explanations.push(await explainFinding(lake, id));
  registerExplanations = [];
  for (const id of ofRegisters.values()) registerExplanations.push(await explainFinding(lake, id));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const refusals = (explanation: unknown) =>
  checkExplanation(explanation)
    .steps.filter(({ ok }) => !ok)
    .map(({ en }) => en);

test('every explanation of a real audit is accepted', () => {
  for (const explanation of [...explanations, ...registerExplanations]) {
    const { rule, period } = explanation.finding;
    assert.deepEqual(refusals(explanation), [], `${rule} ${period}`);
  }
  const found = new Set(
    explanations.filter(({ finding }) => finding.verdict === 'finding').map(({ rule }) => rule.slug),
  );
  assert.ok(found.size > 55, `${found.size} rules`);
  const onRegisters = new Set(registerExplanations.map(({ rule }) => rule.slug));
  assert.ok(onRegisters.size > 80, `${onRegisters.size} rules on registers`);
});

/** Leaves that carry no claim the explanation could be held to. */
const noClaim: Readonly<Record<string, string>> = {
  'rule.title.zh': 'a name for people',
  'rule.title.en': 'a name for people',
  'rule.departments.*.zh': 'a name for people; the slug beside it is the finding’s',
  'rule.basis.*.title': 'the name of an instrument, told by its id',
  'rule.basis.*.number': 'the number of an instrument, told by its id',
  'values.*.instrumentTitle': 'the name of an instrument, told by its id',
  'values.*.instrumentNumber': 'the number of an instrument, told by its id',
  'arithmetic.*.zh': 'what a step is called',
  'arithmetic.*.en': 'what a step is called',
  'arithmetic.*.name': 'the last step’s name is used by none',
  'arithmetic.*.unit': 'the unit of a step between; the last one’s is the finding’s',
  'arithmetic.*.formula': 'another formula that comes out the same, by rounding',
  'sentence.zh': 'words; the numbers in them are checked',
  'sentence.en': 'words; the numbers in them are checked',
  'flip.zh': 'words; the numbers in them are checked',
  'flip.en': 'words; the numbers in them are checked',
  'flip.to': 'another word that does not hold either, such as another ground',
  'missing.zh': 'words',
  'missing.en': 'words',
  'seal.provisional': 'the seal is known by its digest alone',
};

/** Leaves that, said alike everywhere and signed anew, contradict nothing in the explanation: it cites them and holds no source for them. */
const onlyCited: Readonly<Record<string, string>> = {
  'finding.worker': 'a pseudonym; rows carry the platform’s own id',
  'finding.seal': 'a digest of what lies outside',
  'finding.law': 'a digest of what lies outside',
  'seal.digest': 'a digest of what lies outside',
  'law.digest': 'a digest of what lies outside',
  'finding.departments.*': 'who is responsible is not in the rows',
  'finding.basis.*.instrument': 'a citation',
  'finding.basis.*.article': 'a citation',
  ...Object.fromEntries(
    ['finding.values.*', 'values.*'].flatMap((of) =>
      [
        'from',
        'to',
        'knownFrom',
        'lastChecked',
        'instrument',
        'article',
        'unit',
        'platform',
        'place',
        'whereToLook',
      ].map((field) => [
        `${of}.${field}`,
        'a citation; it must hold on the day, which a day more or less need not change',
      ]),
    ),
  ),
  'finding.values.*.value': 'a value this finding does not hang on, such as a multiplier of no hours',
  'values.*.value': 'a value this finding does not hang on, such as a multiplier of no hours',
};

/** Every leaf changed in every way; gives the patterns of changes that were accepted. */
function accepted(leaves: (explanation: Explanation) => Iterable<Path>, sign: boolean): Map<string, Explanation[]> {
  const found = new Map<string, Explanation[]>();
  for (const explanation of explanations) {
    for (const path of leaves(explanation)) {
      for (const value of variantsOf(leafAt(explanation, path))) {
        const changed = withLeaf(explanation, path, value);
        const told = sign ? resigned(changed, path) : changed;
        if (sign && JSON.stringify(told) === JSON.stringify(explanation)) continue;
        if (checkExplanation(told).accepted) {
          const pattern = patternOf(path);
          found.set(pattern, [...(found.get(pattern) ?? []), explanation]);
        }
      }
    }
  }
  return found;
}

const exceptRows = (explanation: Explanation) => leavesOf({ ...explanation, evidence: [], facts: [] });
const onlyFacts = function* ({ facts, finding }: Explanation): Generator<Path> {
  // Orders are many and alike.
  for (const [at, fact] of facts.slice(0, 3).entries())
    for (const path of leavesOf(fact)) if (finding.verdict === 'finding') yield ['facts', at, ...path];
};

test('no leaf of a finding can be changed unseen', () => {
  const unseen = [...accepted(exceptRows, false).keys()].filter((pattern) => !Object.hasOwn(noClaim, pattern));
  assert.deepEqual(unseen, []);
});

test('signed anew, a change is still seen wherever it contradicts rows or arithmetic', () => {
  const allowed = { ...noClaim, ...onlyCited };
  const unseen = [...accepted(exceptRows, true)]
    .filter(([pattern]) => !Object.hasOwn(allowed, pattern))
    .map(
      ([pattern, from]) =>
        `${pattern} of ${from.map(({ rule, finding }) => `${rule.slug} ${finding.verdict}`).join(', ')}`,
    );
  assert.deepEqual(unseen, []);
});

test('a fact can be changed unseen only where the checker says it took the field as reported', () => {
  for (const [pattern, from] of accepted(onlyFacts, false)) {
    const field = pattern.split('.')[2]!;
    for (const explanation of from) {
      const { en } = checkExplanation(explanation).steps.find(({ what }) => what === 'facts')!;
      const asReported = /as reported: ([^)]*)\)/.exec(en)![1]!.split(', ');
      // Upper bounds and runs of days may be more than the rows shown can tell.
      const open = asReported.includes(field) || field === 'daysInARow' || pattern.endsWith('secondsAtMost');
      // Reported or not looks alike where no row of the table is there.
      assert.ok(open || field.endsWith('Reported'), `${explanation.rule.slug} ${pattern}: ${en}`);
    }
  }
});

/** Columns of rows no fact is counted from; every other column must be seen to matter somewhere. */
const notCounted: Readonly<Record<string, readonly string[]>> = {
  // What was taken for lateness is recounted for severe weather, whose explanations this test does not change.
  order: [
    ...[
      'assignMode',
      'createdAt',
      'durationS',
      'pickedAt',
      'penaltyFen',
      'platformFeeFen',
      'sessionId',
      'toPlace',
      'weather',
    ],
  ],
  session: ['loginAt', 'onTaskSec', 'onlineSec', 'orders', 'place', 'trade'],
  roster: ['place'],
  worker: ['identity', 'place'],
  payTerms: ['agreedPayDay', 'from'],
  payStatement: ['deliveredOn'],
  pay: [
    ...['basicFen', 'pieceFen', 'rewardFen', 'otherPayFen', 'taxFen', 'orders', 'onTaskSec', 'payer', 'payerUscc'],
    ...[
      'deductionDamageFen',
      'deductionInsuranceFen',
      'deductionOtherFen',
      'deductionPenaltyFen',
      'deductionSocialFen',
    ],
  ],
  deduction: ['item'],
  lossClaim: ['evidenceId'],
  enterprise: ['kind', 'name', 'onDate', 'trade', 'offDate'],
  injuryPremium: ['benchmarkMilli', 'floatBp'],
  publishedRule: ['title'],
  recordRetention: ['checkedOn'],
  correctionOrder: ['workerId'],
  restPrompt: ['stopUntil'],
  // The floor is taken as reported: which standard binds is the register's to say.
  sectorStandard: [
    ...['associationId', 'instrument', 'kind', 'trade', 'place', 'unit', 'value', 'proposedOn', 'agreedOn'],
    ...['enterpriseSide', 'workerSide', 'minutesId', 'from', 'to'],
  ],
  sectorMember: ['associationId', 'memberUscc', 'from'],
  sectorAgreement: ['floorFen', 'floorUnit', 'from', 'place', 'to', 'trade'],
  // What does not match is counted over the month by the seal; the rows shown are some of it.
  rideLabourItem: ['workerId', 'orderRecordId', 'finishedOn', 'workerGrossFen', 'platformFeeFen', 'takeRateShown'],
  noticeDisplay: ['subject', 'standardFrom'],
  restRule: ['documentId'],
};

test('every column a fact is counted from matters: changed by a unit it is seen somewhere', () => {
  const seen = new Set<string>();
  const met = new Set<string>();
  for (const explanation of explanations) {
    const shown = new Map<string, number>();
    for (const [at, row] of explanation.evidence.entries()) {
      shown.set(row.table, (shown.get(row.table) ?? 0) + 1);
      if (shown.get(row.table)! > 30) continue;
      for (const [column, value] of Object.entries(row.values)) {
        const name = `${row.table}.${column}`;
        met.add(name);
        if (seen.has(name) || (notCounted[row.table] ?? []).includes(column)) continue;
        const codes = typeof value === 'string' && value.length <= 2 ? ['1', '2', '9', '01', '02'] : [];
        const instant = parseInstant(String(value));
        const nextDay = instant === null ? [] : [formatInstant(instant + 86_400)];
        for (const other of [...variantsOf(value), ...nextDay, ...codes, null]) {
          if (other === value) continue;
          if (!checkExplanation(withLeaf(explanation, ['evidence', at, 'values', column], other)).accepted)
            seen.add(name);
        }
      }
    }
  }
  const silent = [...met].filter((name) => {
    const [table, column] = name.split('.') as [string, string];
    return !seen.has(name) && !(notCounted[table] ?? []).includes(column);
  });
  assert.deepEqual(silent, []);
});

test('a row doubled, or another worker’s, is rejected in every explanation', () => {
  for (const explanation of explanations) {
    const [row] = explanation.evidence;
    if (row === undefined) continue;
    const doubled = { ...explanation, evidence: [...explanation.evidence, { ...row, row: row.row + 100_000 }] };
    assert.equal(checkExplanation(doubled).accepted, false, explanation.rule.slug);
    const elsewhere = { ...row, recordId: 'another', row: row.row + 100_000, source: 'worker' as const };
    assert.equal(checkExplanation({ ...explanation, evidence: [...explanation.evidence, elsewhere] }).accepted, false);
  }
});

test('without the rows it was counted from a finding is rejected', () => {
  const counted = ['spell', 'day', 'week', 'settlement', 'month', 'order', 'deduction', 'premium', 'rule-change'];
  for (const explanation of explanations) {
    if (explanation.finding.verdict !== 'finding' || !counted.includes(explanation.kind)) continue;
    assert.equal(checkExplanation({ ...explanation, evidence: [] }).accepted, false, explanation.rule.slug);
  }
});

test('gangwan check: 0 accepted, 1 not accepted, 2 what cannot be read; one explanation or one a line', () => {
  const gangwan = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'cli.ts'), ...args], { encoding: 'utf8' });
  const [first, second] = explanations as [Explanation, Explanation];
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const one = gangwan('check', file('one.json', JSON.stringify(first, null, 2)), '--json');
  assert.equal(one.status, 0);
  assert.equal(JSON.parse(one.stdout).accepted, true);
  const changed = { ...second, kind: 'premium' };
  const two = gangwan('check', file('two.jsonl', `${JSON.stringify(first)}\n${JSON.stringify(changed)}\n`), '--json');
  assert.equal(two.status, 1);
  assert.deepEqual(
    two.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).accepted),
    [true, false],
  );
  assert.equal(gangwan('check', file('not.json', 'not json')).status, 2);
  assert.equal(gangwan('check', join(folder, 'nowhere.json')).status, 2);
  const said = execFileSync(process.execPath, [join(root, 'cli.ts'), 'check', join(folder, 'one.json')], {
    encoding: 'utf8',
  });
  assert.match(said, /核验通过/);
});
