import type { Door } from './door.ts';
import { onboardingDoors, signedDoors } from './open/doors.ts';
import { health, metrics } from './running.ts';

/** Every door of the county’s system, on one page. */
export const doors: readonly Door[] = [
  // Whether it runs.
  health,
  metrics,
  // What platforms report over, by signature; how they come to their keys.
  ...signedDoors,
  ...onboardingDoors,
];
