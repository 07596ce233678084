import { z } from 'zod';
import { mediationRegister } from '#journey/3-cases/registers/mediation-bodies.ts';
import { mediationSectors } from '#measures/19-disputes/index.ts';
import { deskOf } from '../cases/case-doors.ts';
import { door } from '../door.ts';

const said = (sector: string) => mediationSectors[sector as keyof typeof mediationSectors] ?? sector;

/** Where one can have a dispute mediated, by sector and township, and where nobody mediates yet. */
export const mediationBodiesDoor = door({
  name: 'mediation-bodies',
  method: 'GET',
  path: '/public/mediation-bodies',
  summary: {
    zh: '调解组织：按行业和乡镇（街道），以及空白',
    en: 'Mediation bodies by sector and township, and the gaps',
  },
  proof: 'none',
  allows: { action: 'list', resource: 'procedure' },
  perMinute: 60,
  reply: z.object({
    bodies: z.array(
      z.object({
        body: z.string(),
        kind: z.string(),
        sectors: z.array(z.string()),
        townships: z.array(z.string()),
        mediators: z.int(),
        place: z.string().nullable(),
        hours: z.string().nullable(),
      }),
    ),
    gaps: z.array(z.object({ township: z.string(), sectors: z.array(z.string()) })),
  }),
  async handle(call) {
    const { bodies, gaps } = await mediationRegister(call.house.db.sql, deskOf(call), call.house.now());
    return {
      bodies: bodies.map(({ name, sectors, townships, ...rest }) => ({
        ...rest,
        body: name,
        sectors: sectors.map(said),
        townships: [...townships],
      })),
      gaps: gaps.map(({ township, sectors }) => ({ township, sectors: sectors.map(said) })),
    };
  },
});
