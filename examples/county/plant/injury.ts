import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 工伤和职业伤害（措施十）. */
export const injuryEnterprises: readonly Profile[] = [];

/** Planting modules on 工伤和职业伤害（措施十）. */
export const injuryPlantings: readonly ((planting: Planting) => void)[] = [];
