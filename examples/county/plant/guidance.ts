import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 用工指导（措施一）. */
export const guidanceEnterprises: readonly Profile[] = [];

/** Planting modules on 用工指导（措施一）. */
export const guidancePlantings: readonly ((planting: Planting) => void)[] = [];
