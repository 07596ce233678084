import type { InterruptionKind } from './interruptions.ts';

/** Procedures whose opening by the worker interrupts a limitation period, and as what (办案规则 第二十七条). */
const kinds: Readonly<Record<string, InterruptionKind>> = {
  'platform-grievance': 'demand',
  negotiation: 'demand',
  'inspection-complaint': 'inspection-complaint',
  'one-stop-mediation': 'mediation',
  'enterprise-mediation': 'mediation',
  'union-mediation': 'mediation',
  'payment-order': 'payment-order',
  'arbitration-intake': 'arbitration',
  'simplified-arbitration': 'arbitration',
  'collective-arbitration': 'arbitration',
};

/** As what a case the worker opened interrupts the period; null: it does not. */
export const interruptionOf = (procedure: string): InterruptionKind | null => kinds[procedure] ?? null;
