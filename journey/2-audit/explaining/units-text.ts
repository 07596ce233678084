import { responsibleUnits, type UnitSlug } from '#measures/departments.ts';
import { type Language, say } from './value-text.ts';

/** Responsible units by name. */
export function unitsText(units: readonly { slug: string }[], language: Language): string {
  return units.map(({ slug }) => responsibleUnits[slug as UnitSlug][language]).join(say(language, '、', ', '));
}
