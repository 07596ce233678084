/*
 * Kills a server with an audit under way again and again, at a random moment of a random stage, and starts it anew on the same store and lake.
 * At the end the findings must be those of an audit nobody disturbed: none lost, none doubled.
 *
 *     node bench/kill-audit-job.ts [--rounds KILLS, 50] [--seed 1] [--url postgres://…]     (no URL: the embedded engine)
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { auditSealed } from '#journey/2-audit/audit.ts';
import { auditInChild, type KillAt } from '#journey/2-audit/runs/audit-desk.builder.ts';
import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { openDatabase, type StorePlace } from '#store/database.ts';
import { exampleCountyKey } from '../config.ts';
import { generateCounty } from '../examples/county/generate.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    url: { type: 'string' },
  },
});

const months = ['2026-08', '2026-09', '2026-10'];
const stages: readonly KillAt['stage'][] = ['asked', 'judging', 'storing'];
const folder = mkdtempSync(join(tmpdir(), 'gangwan-kill-'));
/** Numbers from 0 to 1 that a seed gives again. */
let state = Number(values.seed) >>> 0 || 1;
const random = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 4294967296;
};

try {
  const lake = join(folder, 'lake');
  const place: StorePlace = values.url === undefined ? { folder: join(folder, 'store') } : { url: values.url };
  await generateCounty({ out: join(folder, 'county'), workers: 12, months, seed: 'kill' });
  await takeIn({ lake, paths: months.map((month) => join(folder, 'county', month)), countyKey: exampleCountyKey });
  const rounds = Number(values.rounds);
  // A run that came to its end is judged anew by “another program”, so that there is always something to cut off.
  let program = 0;
  const kills = { asked: 0, judging: 0, storing: 0, late: 0 };
  for (let round = 0; round < rounds; ) {
    // One month after the other, so that every stage is met in each.
    const month = months[Math.floor((round * months.length) / rounds)]!;
    const stage = stages[Math.floor(random() * stages.length)]!;
    const after = Math.floor(random() * (stage === 'asked' ? 4000 : 400));
    const ended = await auditInChild(place, lake, month, { stage, after }, `program ${program}`);
    if (ended === 'finished') program++;
    kills[ended === 'killed' ? stage : 'late']++;
    if (ended === 'killed') round++;
    process.stderr.write(`${round} ${month} ${stage} +${after} ms: ${ended}\n`);
  }
  for (const month of months) await auditInChild(place, lake, month, null, `program ${program}`);
  const db = await openDatabase(place);
  try {
    const wrong: string[] = [];
    let findings = 0;
    for (const month of months) {
      const sealed = await sealLake({ lake, month });
      await auditSealed({ sealed, law: {}, folder: join(folder, month) });
      const lines = readFileSync(join(folder, month, 'findings.jsonl'), 'utf8')
        .trimEnd()
        .split('\n');
      const expected = lines.map((line) => (JSON.parse(line) as { id: string }).id).sort();
      findings += expected.length;
      const results = await db.sql
        .selectFrom('audit_step as s')
        .innerJoin('audit_run as r', 'r.id', 's.run')
        .select(['s.result', 's.run'])
        .where('r.period', '=', month)
        .where('s.kind', '=', 'finished')
        .execute();
      for (const result of new Set(results.map((each) => each.result!))) {
        const rows = await db.sql
          .selectFrom('run_finding')
          .select('finding')
          .where('run', '=', result)
          .orderBy('finding')
          .execute();
        if (JSON.stringify(rows.map(({ finding }) => finding)) !== JSON.stringify(expected))
          wrong.push(`${month}: run ${result} holds ${rows.length} of ${expected.length}`);
      }
      if (results.length === 0) wrong.push(`${month}: no run was finished`);
    }
    process.stdout.write(`${JSON.stringify({ engine: db.engine, rounds, kills, findings, wrong })}\n`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await db.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
