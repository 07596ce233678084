import { type CannotTell, cannotTell } from '../verdict.ts';

/** What is not told where an agreement of an association may bind the enterprise and its members were not sent. */
export const membersNotSent = cannotTell('table-not-reported', 'sectorMember');

/** What is not told where a standard of the register may bind; null where nothing is. */
export function openStandard(open: 'place' | 'sectorMember' | null): CannotTell | null {
  if (open === null) return null;
  return open === 'place' ? cannotTell('field-not-reported', 'place') : membersNotSent;
}
