import type { Door } from './door.ts';
import { openPrompts } from './open/prompts.ts';
import { health, metrics } from './running.ts';
import { answerPromptConsent, promptConsents, workerClock, workerPrompts } from './worker/prompts.ts';

/** Every door of the county’s system, on one page. */
export const doors: readonly Door[] = [
  // Whether it runs.
  health,
  metrics,
  // Live watch: prompts to rest, weather signals, who may see them.
  workerPrompts,
  workerClock,
  promptConsents,
  answerPromptConsent,
  openPrompts,
];
