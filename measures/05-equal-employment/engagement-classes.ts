/** Kinds of engagement a vacancy may be for, as its fact names them. */
export const engagementTypes = [
  'full-time',
  'part-time',
  'dispatched',
  'written-agreement',
  'self-operated',
  'outsourced',
  'internship',
  'day-work',
  'other-engagement',
] as const;
export type EngagementType = (typeof engagementTypes)[number];

/** Whether a kind of engagement is a labour relationship with somebody, so that the law of labour contracts binds. */
export function isLabourContract(engagement: EngagementType | null): boolean {
  return (
    engagement === 'full-time' ||
    engagement === 'part-time' ||
    engagement === 'dispatched' ||
    engagement === 'outsourced'
  );
}
