import { procedures } from '#measures/catalogue.ts';
import { creditDocuments } from '#measures/credit-record.ts';
import type { Database } from './database.ts';

/**
 * Writes down, with the owner’s rights, which steps of the procedures issue a document that a publication or an entry of a credit record
 * may rest on. Those of earlier versions of the program stay: lines of their cases are decisions still. Returns how many were new.
 */
export async function seedDecidingSteps(db: Database): Promise<number> {
  const known: ReadonlySet<string> = new Set(creditDocuments);
  const rows = procedures.flatMap(({ slug, actions }) =>
    Object.entries(actions).flatMap(([action, { issues = [] }]) =>
      issues.filter((document) => known.has(document)).map((document) => ({ procedure: slug, action, document })),
    ),
  );
  if (rows.length === 0) return 0;
  return db.owner(async (owner) => {
    const added = await owner
      .insertInto('deciding_step')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('action')
      .execute();
    return added.length;
  });
}
