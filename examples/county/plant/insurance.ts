import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';

/** Small enterprises that exist for what is planted on 社会保险和经办（措施九、十三）. */
export const insuranceEnterprises: readonly Profile[] = [];

/** Planting modules on 社会保险和经办（措施九、十三）. */
export const insurancePlantings: readonly ((planting: Planting) => void)[] = [];
