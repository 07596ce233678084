import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { RecordRow } from '../../ledger.ts';
import type { EnterpriseFile } from '../register.ts';
import type { VacancyFact } from './kinds.ts';
import { vacancy } from './vacancy-fold.ts';

const first = parseDay('2026-09-01')!;
const fair = {
  publishedOn: first + 2,
  trade: 2,
  title: '骑手',
  headcount: 5,
  conditions: '年满18周岁',
  workContent: '送餐',
  workPlace: '葛城街道',
  payText: '每单6元',
  employerProfile: '一家店',
  validTo: first + 20,
};

/** Facts of the rows given, by record. */
function factsOf(...rows: Record<string, unknown>[]): VacancyFact[] {
  const all = rows.map((row, i) => ({ recordId: `v${i + 1}`, ...fair, ...row }) as unknown as RecordRow);
  const facts: VacancyFact[] = [];
  const file = {
    county: { first },
    rows: () => all,
    about: (record: string | null) => ({ platform: 'p', month: '2026-09', first, last: first + 29, record }),
  } as unknown as EnterpriseFile;
  vacancy.fold(file, null as unknown as Law, (fact) => facts.push(fact));
  return facts;
}

test('places in every text of a vacancy are counted by what they are about', () => {
  const [fact] = factsOf({
    title: '限男骑手',
    conditions: '45岁以下，交押金300',
    payText: '每单6元，服装费200元',
    workContent: '送餐',
  });
  assert.equal(fact!.limitsFound, 1);
  assert.equal(fact!.ageFound, 1);
  assert.equal(fact!.feeFound, 2);
  assert.equal(fact!.documentFound, 0);
});

test('a charge the vacancy reports is one place more, and enough without a text', () => {
  assert.equal(factsOf({ conditions: '交押金300', charges: 1 })[0]!.feeFound, 2);
  assert.equal(factsOf({ conditions: '交押金300', charges: 0 })[0]!.feeFound, 1);
  const nothing = { title: null, conditions: null, workContent: null, payText: null };
  assert.equal(factsOf({ ...nothing, charges: 1 })[0]!.feeFound, 1);
  assert.equal(factsOf({ ...nothing, charges: 0 })[0]!.feeFound, null);
});

test('the trade says the work, so that a sector rule is heeded', () => {
  assert.equal(factsOf({ trade: 1, conditions: '无犯罪记录' })[0]!.personalFound, 0);
  assert.equal(factsOf({ trade: 3, conditions: '无犯罪记录' })[0]!.personalFound, 1);
});

test('without a text, and without codes, nothing is known', () => {
  const [fact] = factsOf({ title: null, conditions: null, workContent: null, payText: null });
  for (const known of [
    'limitsFound',
    'feeFound',
    'controlFound',
    'engagementType',
    'payUnit',
    'sameVacancies',
  ] as const)
    assert.equal(fact![known], null, known);
  assert.deepEqual(fact!.essentialsNotSeen, ['conditions', 'workContent', 'payText']);
  assert.equal(fact!.essentialsMissing, 3);
});

test('a repeat is a later vacancy for the same post and place while the earlier holds', () => {
  const same = (...rows: Record<string, unknown>[]) => factsOf(...rows).map(({ sameVacancies }) => sameVacancies);
  assert.deepEqual(same({}, {}), [0, 1]);
  assert.deepEqual(same({ publishedOn: first + 5 }, {}), [1, 0]);
  assert.deepEqual(same({ validTo: first + 4 }, { publishedOn: first + 4 }), [0, 1]);
  assert.deepEqual(same({ validTo: first + 3 }, { publishedOn: first + 4 }), [0, 0]);
  assert.deepEqual(same({}, { workPlace: '高燕镇' }), [0, 0]);
});

test('papers of an agency: each not checked, and a licence that ended', () => {
  const agency = { channel: 2, agencyLicence: 'HR-1', employerPapers: 1, handlerChecked: 1, mandate: 1 };
  const missing = (change: Record<string, unknown>) => factsOf({ ...agency, ...change })[0]!.agencyPapersMissing;
  assert.equal(missing({}), 0);
  assert.equal(missing({ mandate: 0, handlerChecked: 0 }), 2);
  assert.equal(missing({ agencyLicence: null }), 1);
  assert.equal(missing({ agencyLicenceTo: first + 2 }), 0);
  assert.equal(missing({ agencyLicenceTo: first + 1 }), 1);
  assert.equal(missing({ employerPapers: null }), null);
  assert.equal(missing({ channel: 1 }), null);
});
