import { type ChildProcess, fork } from 'node:child_process';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { LawRequest } from '../law-request.ts';
import type { SealedMonth } from '../seal-lake.ts';
import { type BlockDone, type BlockTask, Part, type PartResult, readKept } from './part.ts';
import type { ToPart } from './part-process.ts';
import type { BlockPlan } from './plan.ts';

/** What the processes of one audit share out among them. */
export interface PartsRequest {
  sealed: SealedMonth;
  law: LawRequest;
  blocks: readonly BlockPlan[];
  /** This process and `processes - 1` forked ones. */
  processes: number;
  folder: string;
  memory: string;
  /** Blocks are kept as they are finished, and those kept before are not judged again. */
  keep: boolean;
  onBlock: (orders: number) => void;
}

/** Blocks a forked process has before it, so that it never waits for the next. */
const AHEAD = 2;

/**
 * Audits all blocks: this process takes one after another, and so does every forked one, so that a slow one holds nobody up. What the
 * blocks write and what is gathered does not depend on who took which. `gathered` adds up to the whole: what each process has of it, or,
 * where blocks are kept, each block.
 */
export async function auditBlocks(
  request: PartsRequest,
): Promise<{ parts: PartResult[]; gathered: PartResult[]; done: BlockDone[] }> {
  const { folder, keep, blocks } = request;
  const done: BlockDone[] = [];
  const note = (block: BlockDone) => {
    done.push(block);
    request.onBlock(block.orders);
  };
  const tasks: BlockTask[] = [];
  for (const [index, plan] of blocks.entries()) {
    const kept = keep ? readKept(folder, index, plan) : null;
    if (kept === null) tasks.push({ index, plan, folder, keep });
    else note(kept.done);
  }
  const children = Array.from({ length: request.processes - 1 }, () => forked(request, tasks, note));
  const own = await Part.open(request.sealed, lawAsKnown(request.law), request.memory);
  try {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
      note(await own.audit(task));
      // Lets the others' messages in, so that they are given their next blocks.
      await new Promise(setImmediate);
    }
  } catch (error) {
    for (const { child } of children) child.kill();
    await Promise.allSettled(children.map(({ result }) => result));
    throw error;
  }
  const parts = [own.close(), ...(await Promise.all(children.map(({ result }) => result)))];
  done.sort((a, b) => a.index - b.index);
  const gathered = keep ? blocks.map((plan, index) => readKept(folder, index, plan)!.result) : parts;
  return { parts, gathered, done };
}

function forked(
  request: PartsRequest,
  tasks: BlockTask[],
  note: (done: BlockDone) => void,
): { child: ChildProcess; result: Promise<PartResult> } {
  const child = fork(new URL('./part-process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: process.execArgv.filter((arg) => !arg.startsWith('--test')),
  });
  const tell = (said: ToPart) => child.send(said);
  let ended = false;
  /** The next block, or once that there are no more. */
  const tellNext = () => {
    const task = tasks.shift();
    if (task !== undefined) tell({ task });
    else if (!ended) {
      ended = true;
      tell({ task: null });
    }
  };
  const result = new Promise<PartResult>((resolve, reject) => {
    let gathered: PartResult | null = null;
    child.on('message', (message) => {
      const said = message as { done: BlockDone } | { result: PartResult };
      if ('result' in said) gathered = said.result;
      else {
        note(said.done);
        tellNext();
      }
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (gathered !== null) resolve(gathered);
      else reject(new GangwanError('audit-process-failed', { why: signal ?? String(code) }));
    });
  });
  // Whoever waits later still gets the rejection.
  result.catch(() => {});
  tell({ sealed: request.sealed, law: request.law, memory: request.memory });
  for (let i = 0; i < AHEAD; i++) tellNext();
  return { child, result };
}
