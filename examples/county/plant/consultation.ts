import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 规则公示和协商（措施十一）. */
export const consultationEnterprises: readonly Profile[] = [];

/** Planting modules on 规则公示和协商（措施十一）. */
export const consultationPlantings: readonly ((planting: Planting) => void)[] = [];
