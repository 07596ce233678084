import { lawNow } from '#journey/3-cases/law-now.ts';
import type { Law } from '#law/in-force.types.ts';
import type { House } from './door.ts';

/** The law a house goes by: with what the county added, or as the program ships it. */
export const lawOf = ({ law }: Pick<House, 'law'>): Law => law?.now() ?? lawNow();
