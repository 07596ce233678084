import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatInstant, instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { injuryFile } from '#measures/10-occupational-injury/index.ts';
import { exampleCountyKey } from '../../../config.ts';
import { generateCounty } from '../../../examples/county/generate.ts';
import { takeIn } from '../../1-intake/take-in.ts';
import { sealLake } from '../../2-audit/seal-lake.ts';
import { type Told, workerInjuryFile } from './collect.ts';

const month = '2026-08';
const law = lawAsKnown({});
const folder = mkdtempSync(join(tmpdir(), 'gangwan-injury-'));
const lake = join(folder, 'lake');
after(() => rmSync(folder, { recursive: true, force: true }));

interface Planted {
  rule: string;
  worker: string;
  platform: string;
  workerPlatform?: string;
  why: { zh: string };
}
let planted: Planted[] = [];

before(async () => {
  await generateCounty({ out: join(folder, 'county'), workers: 12, months: [month], seed: 'injury' });
  await takeIn({ lake, paths: [join(folder, 'county', month)], countyKey: exampleCountyKey });
  await sealLake({ lake, month });
  planted = (JSON.parse(readFileSync(join(folder, 'county', 'truth.json'), 'utf8')) as { planted: Planted[] }).planted;
});

/** The worker the county was planted with for a rule, by the words of why. */
function workerOf(rule: string, why: RegExp): Planted {
  const found = planted.find((one) => one.rule === rule && why.test(one.why.zh));
  assert.ok(found !== undefined, `${rule} ${why} is not planted`);
  return found;
}

const fileOf = (worker: string, at: string, told?: Told) =>
  workerInjuryFile(lake, worker, { at: instant(at), place: '500229205', county: '500229', ...(told && { told }) }, law);
const answers = (tests: readonly { test: string; answer: string }[]) =>
  Object.fromEntries(tests.map((one) => [one.test, one.answer]));

test('a rider on an order under an orange rainstorm: the file shows order, signal and platform by itself', async () => {
  const { worker, platform } = workerOf('severe-weather-measures', /橙色/);
  const { file, facts, provisional } = await fileOf(worker, `${month}-16T08:20:00+08:00`);
  assert.equal(provisional, false);
  const [at] = file.platforms;
  assert.deepEqual([at!.platform, at!.phase, at!.online], [platform, 'in', true]);
  assert.deepEqual(
    [formatInstant(at!.order!.accepted), formatInstant(at!.order!.finished!)],
    [`${month}-16T08:10:00+08:00`, `${month}-16T08:30:00+08:00`],
  );
  assert.deepEqual(file.weather, [{ zh: '暴雨橙色', en: 'rainstorm orange' }]);
  const [occupational, workInjury] = file.schemes;
  const seen = answers(occupational!.tests);
  assert.deepEqual([seen.trade, seen.place, seen.identity, seen.phase, seen.cause], ['in', 'in', 'in', 'in', 'grey']);
  assert.equal(answers(workInjury!.tests)['worked-for'], 'in');
  assert.equal(occupational!.answer, 'grey');
  assert.deepEqual(injuryFile(facts, law), file, 'the same facts build the same file');
});

test('between two orders it is grey, far from every order and session out, and a person decides either', async () => {
  const { worker } = workerOf('severe-weather-measures', /橙色/);
  const between = await fileOf(worker, `${month}-16T08:35:00+08:00`);
  assert.deepEqual([between.file.platforms[0]!.phase, between.file.schemes[0]!.answer], ['grey', 'grey']);
  const night = await fileOf(worker, `${month}-16T02:00:00+08:00`);
  assert.deepEqual([night.file.platforms[0]!.phase, night.file.schemes[0]!.answer], ['out', 'out']);
  assert.deepEqual(night.file.weather, []);
  for (const { file } of [between, night]) {
    assert.ok(file.schemes.every(({ decidedBy }) => decidedBy === 'person'));
    assert.deepEqual(file.routes, ['injury-report', 'work-injury-recognition']);
  }
});

test('an employee with a commercial policy alone: no cover of law, the policy shown, recognition not touched', async () => {
  const { worker } = workerOf('work-injury-enrolment', /商业意外险/);
  const { file } = await fileOf(worker, `${month}-16T08:20:00+08:00`, {
    event: 'accident',
    causeFound: true,
    place: 'workplace',
  });
  const [at] = file.platforms;
  assert.deepEqual([at!.workInjuryCover, at!.occupationalCover, at!.policies.length], [false, false, 1]);
  const workInjury = file.schemes.find(({ scheme }) => scheme === 'work-injury')!;
  const seen = answers(workInjury.tests);
  assert.deepEqual([seen.relation, seen.cover, seen.place, seen.cause], ['in', 'in', 'in', 'in']);
  assert.deepEqual([seen.time, seen['worked-for'], workInjury.answer], ['grey', 'grey', 'grey']);
  assert.ok(workInjury.missing.some(({ zh }) => /排班/.test(zh)));
});

test('orders of every platform at that minute stand side by side; an unknown worker is said to be unknown', async () => {
  const { worker, workerPlatform } = workerOf('continuous-order-time', /两个平台合计/);
  const { file, facts } = await fileOf(`${workerPlatform}:${worker}`, `${month}-14T12:00:00+08:00`);
  assert.ok(file.platforms.length >= 2, 'several platforms');
  assert.equal(new Set(file.platforms.map(({ platform }) => platform)).size, file.platforms.length);
  assert.equal(file.schemes.length, file.platforms.length * 2);
  assert.ok(facts.engagements.filter(({ orders }) => (orders?.length ?? 0) > 0).length >= 2, 'orders of both');
  await assert.rejects(fileOf('nobody-here', `${month}-16T12:00:00+08:00`), (error) => {
    return error instanceof GangwanError && error.stem === 'audit-unknown-worker';
  });
});
