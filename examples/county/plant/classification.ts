import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 劳动关系认定要素（措施二）. */
export const classificationEnterprises: readonly Profile[] = [];

/** Planting modules on 劳动关系认定要素（措施二）. */
export const classificationPlantings: readonly ((planting: Planting) => void)[] = [];
