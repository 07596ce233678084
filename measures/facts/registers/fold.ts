import type { Law } from '#law/in-force.types.ts';
import type { EnterpriseCounts } from '../enterprise-counts.ts';
import type { Block, County } from '../ledger.ts';
import { enterpriseRegisters, workerRegisters } from './folds.ts';
import type { RegisterFacts, RegisterKind } from './kinds.ts';
import { EnterpriseFile, WorkerFile } from './register.ts';

/** Where register facts go; a member that is absent is not computed. */
export type RegisterSink = { [K in RegisterKind]?: (fact: RegisterFacts[K]) => void };

/** Kinds of facts about workers, and about enterprises. */
export const workerRegisterKinds: readonly RegisterKind[] = [...new Set(workerRegisters.map(({ kind }) => kind))];
export const enterpriseRegisterKinds: readonly RegisterKind[] = [
  ...new Set(enterpriseRegisters.map(({ kind }) => kind)),
];

/** Folds one worker's registers; `k` is the worker's place in the block. */
export function foldWorkerRegisters(block: Block, k: number, law: Law, sink: RegisterSink): void {
  if (block.records[k] === undefined) return;
  const file = new WorkerFile(block, k);
  for (const register of workerRegisters) {
    const take = sink[register.kind];
    if (take !== undefined) register.fold(file, law, take as (fact: RegisterFacts[RegisterKind]) => void);
  }
}

/** Folds the registers of every enterprise of the county. */
export function foldEnterpriseRegisters(county: County, counts: EnterpriseCounts, law: Law, sink: RegisterSink): void {
  for (let platform = 0; platform < county.platforms.length; platform++) {
    const file = new EnterpriseFile(county, platform, counts);
    for (const register of enterpriseRegisters) {
      const take = sink[register.kind];
      if (take !== undefined) register.fold(file, law, take as (fact: RegisterFacts[RegisterKind]) => void);
    }
  }
}
