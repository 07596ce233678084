import { GangwanError } from '#basics/errors/catalogue.ts';
import { explainFinding } from '../explain.ts';
import type { ExplainAnswer, ExplainQuestion } from './explainer.ts';

// Nobody is left to answer to.
process.on('disconnect', () => process.exit(0));
let working: Promise<void> = Promise.resolve();
process.on('message', (message) => {
  const { number, lake, finding } = message as ExplainQuestion;
  working = working.then(async () => {
    let answer: ExplainAnswer;
    try {
      answer = { number, explanation: await explainFinding(lake, finding) };
    } catch (error) {
      answer = { number, code: error instanceof GangwanError ? error.code : null, why: (error as Error).message };
    }
    process.send!(answer);
  });
});
