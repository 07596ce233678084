import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 合作用工（措施四）. */
export const partnersEnterprises: readonly Profile[] = [];

/** Planting modules on 合作用工（措施四）. */
export const partnersPlantings: readonly ((planting: Planting) => void)[] = [];
