import type { Door } from './door.ts';
import { portCallPaper, portCallReply, portCalls } from './port-calls.ts';
import { health, metrics } from './running.ts';

/** Every door of the county’s system, on one page. */
export const doors: readonly Door[] = [
  // Whether it runs.
  health,
  metrics,
  // Calls to systems we do not own.
  portCalls,
  portCallPaper,
  portCallReply,
];
