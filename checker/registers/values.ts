import type { Cited, Derived } from '../reading.ts';

/** A value cited, or the sheet's where none is. */
export const valueOr = (cited: Cited, name: string, sheet: number): number =>
  cited.cites(name) ? (cited.value(name) ?? sheet) : sheet;

/** A conclusion with the numbers a finding may also state. */
export const withNumbers = (derived: Derived, numbers: Readonly<Record<string, number>>): Derived =>
  ({ ...derived, numbers }) as Derived;

/** A finding that binds otherwise than its rule; other conclusions as they are. */
export const atLevel = (derived: Derived, level: 'POLICY' | 'SETTING'): Derived =>
  derived.verdict === 'finding' ? { ...derived, level } : derived;
