import type { Engine } from '#store/engine.ts';
import { hmacSm3, sm3 } from '#store/sm3.ts';

/** The pseudonym of a person: HMAC-SM3 of the ID number (last place upper case) under the county key, 64 hex digits. */
export function workerKey(countyKey: Uint8Array, identityNumber: string): string {
  return hmacSm3(countyKey, identityNumber.toUpperCase());
}

/** Names a county key without revealing it; a lake keeps it so that another key is refused. */
export function countyKeyId(countyKey: Uint8Array): string {
  return sm3(hmacSm3(countyKey, 'gangwan county key id')).slice(0, 16);
}

/** An ID number as a quarantine file may show it: the first three and the last two places. */
export function maskIdentityNumber(text: string): string {
  return text.length < 8
    ? '*'.repeat(text.length)
    : `${text.slice(0, 3)}${'*'.repeat(text.length - 5)}${text.slice(-2)}`;
}

/** Creates temp table `worker_keys` (idNo, workerKey) for every ID number of a relation; it lives in memory only. */
export async function keyIdentityNumbers(engine: Engine, relation: string, countyKey: Uint8Array): Promise<void> {
  await engine.run('CREATE OR REPLACE TEMP TABLE worker_keys ("idNo" VARCHAR, "workerKey" VARCHAR)');
  const numbers = await engine.rows<{ idNo: string }>(
    `SELECT DISTINCT "idNo" FROM ${relation} WHERE "idNo" IS NOT NULL`,
  );
  const batch = 5000;
  for (let from = 0; from < numbers.length; from += batch) {
    const values = numbers.slice(from, from + batch).map(({ idNo }) => `('${idNo}', '${workerKey(countyKey, idNo)}')`);
    await engine.run(`INSERT INTO worker_keys VALUES ${values.join(', ')}`);
  }
}
