import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';

let law: Law | null = null;

/** The law as the program ships it with everything known, read once; clocks of open cases are counted by it. */
export const lawNow = (): Law => {
  law ??= lawAsKnown();
  return law;
};
