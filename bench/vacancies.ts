import { readVacancy } from '#measures/facts/registers/hiring/reading/read-vacancy.ts';
import { vacancies } from './text-reading.ts';

/** A vacancy of some `characters` made of labelled sentences of the tuning half, another for each number. */
function vacancyOf(number: number, sentences: readonly string[], characters: number): string {
  let text = '';
  for (let k = 0; text.length < characters; k++) text += `${sentences[(number * 7 + k * 31) % sentences.length]}。\n`;
  return text;
}

/**
 * Seconds of processor time to read `count` vacancies of some `characters` each, and how many hits there were. The wordings are compiled
 * before, once for a process.
 */
export function readingTime(count: number, characters: number): { seconds: number; hits: number } {
  const sentences = vacancies('tuning').map(({ text }) => text);
  const texts = Array.from({ length: count }, (_, i) => vacancyOf(i, sentences, characters));
  for (const text of [...sentences, ...texts.slice(0, 20)]) readVacancy(text);
  const started = process.cpuUsage();
  let hits = 0;
  for (const text of texts) hits += readVacancy(text).hits.length;
  const { user, system } = process.cpuUsage(started);
  return { seconds: (user + system) / 1_000_000, hits };
}

if (import.meta.main)
  for (const characters of [100, 300, 600]) {
    const { seconds, hits } = readingTime(10_000, characters);
    console.log(`10,000 vacancies of ${characters} characters: ${seconds.toFixed(2)} s, ${hits} hits`);
  }
