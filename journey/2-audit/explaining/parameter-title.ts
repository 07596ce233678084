import { shippedLaw } from '#law/loaded.ts';
import type { Language } from './value-text.ts';

const titles: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map(
  shippedLaw.parameters.map(({ name, title }) => [name, title]),
);

/** What people call a value of the law: `minimum-wage-hourly` → 非全日制小时最低工资标准. */
export function parameterTitle(name: string, language: Language): string {
  return titles.get(name)?.[language] ?? name;
}

/** Whether a name is a value of the law. */
export const isParameter = (name: string) => titles.has(name);
