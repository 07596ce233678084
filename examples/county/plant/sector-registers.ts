import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 行业协商登记（措施六、七、十八）. */
export const sectorEnterprises: readonly Profile[] = [];

/** Planting modules on 行业协商登记（措施六、七、十八）. */
export const sectorPlantings: readonly ((planting: Planting) => void)[] = [];
