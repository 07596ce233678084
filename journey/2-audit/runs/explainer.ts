import { type ChildProcess, fork } from 'node:child_process';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Explanation } from '../explanation.ts';

/** A finding to explain, numbered so that its answer is known. */
export interface ExplainQuestion {
  number: number;
  lake: string;
  finding: string;
}

/** The explanation, or why there is none: a code of the catalogue, or null where the program failed. */
export type ExplainAnswer =
  | { number: number; explanation: Explanation }
  | { number: number; code: string | null; why: string };

/** Milliseconds after which a process nobody asks is let go. */
const IDLE = 120_000;

/** Explains findings in a process of its own, one after another: folding a month again would keep the server from answering meanwhile. */
export class Explainer {
  readonly #lake: string;
  #child: ChildProcess | null = null;
  #next = 0;
  #idle: NodeJS.Timeout | null = null;
  readonly #waiting = new Map<
    number,
    { finding: string; resolve: (one: Explanation) => void; reject: (e: unknown) => void }
  >();

  constructor(lake: string) {
    this.#lake = lake;
  }

  /** @throws audit-not-explained where the data or the program it was found with is no longer at hand */
  explain(finding: string): Promise<Explanation> {
    return new Promise((resolve, reject) => {
      const number = this.#next++;
      this.#waiting.set(number, { finding, resolve, reject });
      this.#child ??= this.#start();
      if (this.#idle !== null) clearTimeout(this.#idle);
      this.#idle = null;
      this.#child.send({ number, lake: this.#lake, finding } satisfies ExplainQuestion);
    });
  }

  close(): void {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#child?.kill();
  }

  #start(): ChildProcess {
    const child = fork(new URL('./explain-process.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: process.execArgv.filter((arg) => !arg.startsWith('--test')),
    });
    child.on('message', (message) => {
      const answer = message as ExplainAnswer;
      const asked = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if (asked !== undefined) {
        if ('explanation' in answer) asked.resolve(answer.explanation);
        else if (answer.code === null) asked.reject(new Error(answer.why));
        else asked.reject(new GangwanError('audit-not-explained', { id: asked.finding, code: answer.code }));
      }
      if (this.#waiting.size === 0) this.#idle = setTimeout(() => child.kill(), IDLE).unref();
    });
    const gone = () => {
      if (this.#child === child) this.#child = null;
      for (const { reject } of this.#waiting.values())
        reject(new GangwanError('audit-process-failed', { why: 'explain' }));
      this.#waiting.clear();
    };
    child.on('error', gone);
    child.on('exit', gone);
    return child;
  }
}
