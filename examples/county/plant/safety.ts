import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 安全生产和劳动保护（措施八）. */
export const safetyEnterprises: readonly Profile[] = [];

/** Planting modules on 安全生产和劳动保护（措施八）. */
export const safetyPlantings: readonly ((planting: Planting) => void)[] = [];
