import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedures } from '#measures/catalogue.ts';
import { openDatabase } from '#store/database.ts';
import { migratedPlace } from '#store/engines.builder.ts';
import { caseYear } from './case-year.builder.ts';
import { checkYear } from './case-year-checks.builder.ts';

const deep = process.env.GANGWAN_DEEP === '1';
const seed = Number(process.env.GANGWAN_SEED ?? 20_260_105);

for (const engine of deep ? (['pglite', 'postgres'] as const) : (['pglite'] as const)) {
  test(`a county's year of cases keeps every promise (${engine})`, async (t) => {
    const db = await openDatabase(await migratedPlace(engine));
    try {
      const year = await caseYear(db, { seed, cases: deep ? 3000 : 150 });
      const end = await checkYear(year, procedures);
      t.diagnostic(
        JSON.stringify({
          seed,
          ...year.tally,
          ...end,
          untaken: end.untaken.length,
          withoutClock: [...end.withoutClock],
        }),
      );
      for (const needed of ['taken', 'cut-off', 'assigned', 'answered', 'watch-cut-off', 'refused case-not-from-here'])
        assert.ok((year.tally[needed] ?? 0) > 0, `the year had no ${needed}`);
    } catch (error) {
      throw new Error(`GANGWAN_SEED=${seed} tells it again`, { cause: error });
    } finally {
      await db.close();
    }
  });
}
