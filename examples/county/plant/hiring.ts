import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 平等就业（措施五）. */
export const hiringEnterprises: readonly Profile[] = [];

/** Planting modules on 平等就业（措施五）. */
export const hiringPlantings: readonly ((planting: Planting) => void)[] = [];
