import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Package folders of a month by the instant their manifests say they were received, earliest first. */
export function receiptsOf(county: string, month: string): { receivedAt: string; paths: string[] }[] {
  const byReceipt = new Map<string, string[]>();
  for (const slug of readdirSync(join(county, month)).sort()) {
    const path = join(county, month, slug);
    const { receivedAt } = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as { receivedAt: string };
    byReceipt.set(receivedAt, [...(byReceipt.get(receivedAt) ?? []), path]);
  }
  return [...byReceipt].map(([receivedAt, paths]) => ({ receivedAt, paths })).sort(byInstant);
}

const byInstant = (a: { receivedAt: string }, b: { receivedAt: string }) => (a.receivedAt < b.receivedAt ? -1 : 1);
