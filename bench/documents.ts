import { stampOf, workedDocuments } from '#journey/4-decisions/documents/examples.builder.ts';
import { renderDocument } from '#journey/4-decisions/documents/render.ts';

/**
 * How long a document takes: `node bench/documents.ts [ROUNDS]`. Every worked example in turn, with another addressee each time, so that
 * nothing is taken from the compiler's memory; milliseconds. `cpuMs` is processor time of all threads and counts on a busy machine too.
 */
const rounds = Number(process.argv[2] ?? 10);
const worked = workedDocuments();

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await run();
  return performance.now() - from;
};
const at = (times: readonly number[], share: number): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]! * 100) / 100;

const first = await timed(() => renderDocument(worked[0]!.slug, worked[0]!.content, stampOf(worked[0]!)));
const times: number[] = [];
const before = process.cpuUsage();
let bytes = 0;
for (let round = 0; round < rounds; round++)
  for (const one of worked) {
    const content = { ...one.content, addressee: `第${round}号样例` };
    times.push(
      await timed(async () => {
        bytes += (await renderDocument(one.slug, content, stampOf(one))).length;
      }),
    );
  }
const used = process.cpuUsage(before);
const again = await timed(async () => {
  for (const one of worked) await renderDocument(one.slug, { ...one.content, addressee: '第0号样例' }, stampOf(one));
});

process.stdout.write(
  `${JSON.stringify(
    {
      documents: times.length,
      firstMs: Math.round(first),
      medianMs: at(times, 0.5),
      p95Ms: at(times, 0.95),
      cpuMs: Math.round((used.user + used.system) / times.length / 10) / 100,
      printedAgainMs: Math.round((again / worked.length) * 100) / 100,
      bytes: Math.round(bytes / times.length),
      rssMiB: Math.round(process.memoryUsage().rss / 1_048_576),
    },
    null,
    2,
  )}\n`,
);
