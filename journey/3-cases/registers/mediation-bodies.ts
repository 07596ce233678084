import type { Kysely } from 'kysely';
import { dayOf } from '#basics/instant.ts';
import { townships } from '#law/places/townships.ts';
import { type MediationBody, mediationCoverage, mediationSectors } from '#measures/19-disputes/index.ts';
import { foldCase } from '#measures/case-file/fold.ts';
import type { Trade } from '#measures/facts/kinds.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseDesk } from '../case-desk.ts';
import { procedureLines } from '../case-lines.ts';
import { procedureNamed } from '../open-case.ts';
import { linesOf } from '../read-case.ts';

/** A registered mediation body as anybody may know it: where it is and what it covers, not who mediates. */
export interface RegisteredBody extends MediationBody {
  readonly kind: string;
  readonly place: string | null;
  readonly hours: string | null;
}

/** The register, and which sectors nobody mediates for in which township. */
export interface MediationRegister {
  readonly bodies: readonly RegisteredBody[];
  readonly gaps: readonly { readonly township: string; readonly sectors: readonly string[] }[];
}

/**
 * 调解组织和调解员登记: every body in the register now, folded from its case, and the gaps by township (政策（十九）). How many workers stand in a gap
 * is not told: it would tell of few people.
 */
export async function mediationRegister(db: Kysely<Tables>, desk: CaseDesk, at: number): Promise<MediationRegister> {
  const slug = 'mediation-body-register';
  const procedure = procedureNamed(slug);
  const today = dayOf(Math.floor(at / 1000));
  const files = await db
    .selectFrom('case_file')
    .selectAll()
    .where('procedure', '=', slug)
    .where('state', '=', 'registered')
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  const bodies: RegisteredBody[] = [];
  for (const file of files) {
    const lines = procedureLines(await linesOf(db, desk, file));
    // Without its key the register's entry is past its retention.
    if (file.key_sealed === null) continue;
    const { data } = foldCase(procedure, lines, desk.law(), today);
    bodies.push({
      name: String(data.bodyName),
      kind: String(data.bodyKind),
      sectors: data.sectors as Trade[],
      townships: data.townships as string[],
      mediators: Array.isArray(data.mediators) ? data.mediators.length : 0,
      place: typeof data.place === 'string' ? data.place : null,
      hours: typeof data.hours === 'string' ? data.hours : null,
    });
  }
  const gaps = townships.flatMap(({ zh: township }) => {
    const there = Object.keys(mediationSectors).map((sector) => ({ sector: sector as Trade, township, workers: 1 }));
    const sectors = mediationCoverage(bodies, there).gaps.map(({ sector }) => sector);
    return sectors.length === 0 ? [] : [{ township, sectors }];
  });
  return { bodies, gaps };
}
