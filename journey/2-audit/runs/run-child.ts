import { fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { AuditSummary } from '../audit.ts';
import type { MadeSeal, SealedMonth } from '../seal-lake.ts';
import type { FromRun, RunTask, ToRun } from './run-messages.ts';

/** What whoever runs an audit does while it goes on. */
export interface RunCalls {
  /** A seal was made or found: commits it and says where to judge it; null where that has been judged before. */
  sealed(seal: MadeSeal | SealedMonth): Promise<{ sealed: SealedMonth; folder: string } | null>;
  progress(orders: number, of: number): void;
  /** Ends the run: what is judged so far stays. */
  signal: AbortSignal;
}

/** How much the server goes before its audits. */
const NICE = 10;

/**
 * Seals and audits a month in a process of its own, so that whoever asks goes on answering. Null where `sealed` said that nothing is to be
 * judged. @throws what sealing and auditing throw; audit-process-failed where the process ended early
 */
export function runApart(task: RunTask, calls: RunCalls): Promise<AuditSummary | null> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./run-process.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: process.execArgv.filter((arg) => !arg.startsWith('--test')),
    });
    if (child.pid !== undefined) setPriority(child.pid, NICE);
    const tell = (said: ToRun) => child.send(said);
    let summary: AuditSummary | null = null;
    let failure: Error | null = null;
    let ended = false;
    const stop = () => void child.kill();
    calls.signal.addEventListener('abort', stop);
    child.on('message', (message) => {
      const said = message as FromRun;
      if ('progress' in said) calls.progress(said.progress.orders, said.progress.of);
      else if ('summary' in said) summary = said.summary;
      else if ('refused' in said)
        failure = new GangwanError(said.refused.stem as never, said.refused.parameters as never);
      else if ('broke' in said) failure = new Error(said.broke);
      else
        calls.sealed(said.seal).then(
          (judge) => {
            ended = judge === null;
            tell({ judge });
          },
          (error: unknown) => {
            failure = error as Error;
            child.kill();
          },
        );
    });
    child.on('error', (error) => {
      failure ??= error;
    });
    child.on('close', (code, signal) => {
      calls.signal.removeEventListener('abort', stop);
      if (failure === null && (summary !== null || ended)) resolve(summary);
      else reject(failure ?? new GangwanError('audit-process-failed', { why: signal ?? String(code) }));
    });
    if (calls.signal.aborted) stop();
    else tell({ task });
  });
}
