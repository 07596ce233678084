import { responsibleUnits, type UnitSlug } from '#measures/departments.ts';
import type { Procedure } from '#measures/procedure.ts';
import { townshipUnit } from '#store/units.ts';

/**
 * The unit a new case goes to: the procedure's first responsible unit that is one body; where that is the townships, the township's own; where the unit that
 * hands over answers for the procedure too, it keeps it.
 */
export function unitOf(procedure: Procedure, township: string | null, from: string | null = null): string {
  const units: readonly UnitSlug[] = procedure.departments;
  if (from !== null && units.includes(from as UnitSlug)) return from;
  for (const unit of units) {
    if (unit === 'townships' && township !== null) return townshipUnit(township);
    // A word that stands for several bodies is no unit that anybody works in.
    if (responsibleUnits[unit].namedBy !== 'collective') return unit;
  }
  return 'human-resources';
}
