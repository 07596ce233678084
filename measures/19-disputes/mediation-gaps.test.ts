import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { trades } from '../facts/kinds.ts';
import { mediationCoverage } from './index.ts';
import { mediationSectors } from './mediation-body-register.ts';
import type { MediationBody, MediationCoverage, WorkersThere } from './mediation-gaps.ts';

interface Example {
  say: string;
  bodies: MediationBody[];
  there: WorkersThere[];
  expect: MediationCoverage;
}

for (const { say, bodies, there, expect } of parse(
  readFileSync(new URL('mediation-gaps.yaml', import.meta.url), 'utf8'),
) as Example[]) {
  test(say, () => assert.deepEqual(mediationCoverage(bodies, there), expect));
}

test('the register asks for the trades the platforms report', () => {
  assert.deepEqual(Object.keys(mediationSectors), [...trades]);
});
