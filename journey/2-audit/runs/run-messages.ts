import type { AuditSummary } from '../audit.ts';
import type { LawRequest } from '../law-request.ts';
import type { MadeSeal, SealedMonth } from '../seal-lake.ts';

/** What the process of a run is to audit, and where it may write. */
export interface RunTask {
  lake: string;
  month: string;
  law: LawRequest;
  /** Folder on the lake's disk for what is not yet the lake's; one process at a time works in it. */
  work: string;
  /** At least so many blocks; each is kept when it is judged. */
  blocks: number;
  processes: number | null;
}

/** What the process is told: the task; then the seal to judge and the folder to judge it in, or `null` where nothing is to be judged. */
export type ToRun = { task: RunTask } | { judge: { sealed: SealedMonth; folder: string } | null };

/** What it tells: the seal it made or found, how far it is, what it found, or why it cannot go on. */
export type FromRun =
  | { seal: MadeSeal | SealedMonth }
  | { progress: { orders: number; of: number } }
  | { summary: AuditSummary }
  | { refused: { stem: string; parameters: Record<string, string | number> } }
  | { broke: string };

/** Files of a judged run in its folder: findings, numbers, totals, and in which township each worker mostly worked. */
export const runFiles = {
  findings: 'findings.jsonl',
  summary: 'summary.json',
  totals: 'totals.bin',
  townships: 'townships.json',
} as const;
