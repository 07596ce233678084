import { lawAsKnown } from '#law/in-force.ts';
import type { LawRequest } from '../law-request.ts';
import type { SealedMonth } from '../seal-lake.ts';
import { type BlockTask, Part } from './part.ts';

/** What a forked process of an audit is told: how to begin, one block after another, and that there are no more (`null`). */
export type ToPart = { sealed: SealedMonth; law: LawRequest; memory: string } | { task: BlockTask | null };

let part: Promise<Part> | null = null;
let working: Promise<void> = Promise.resolve();

process.on('message', (message) => {
  const said = message as ToPart;
  if ('sealed' in said) {
    part = Part.open(said.sealed, lawAsKnown(said.law), said.memory);
    return;
  }
  working = working.then(async () => {
    const opened = await part!;
    if (said.task === null) process.send!({ result: opened.close() }, () => process.disconnect?.());
    else process.send!({ done: await opened.audit(said.task) });
  });
});
