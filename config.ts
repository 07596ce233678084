import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Every setting of the program, typed and read once from the environment.
 *
 * - `GANGWAN_COUNTY_KEY_FILE`: file with the county's secret for worker keys, at least 32 bytes. Not set: the example county's key,
 *   which is published here and protects nobody.
 * - `GANGWAN_THREADS`, `GANGWAN_MEMORY`: what the embedded engine may use (default 2 threads, `2GB`).
 */
export interface Config {
  countyKey: Uint8Array;
  /** True while the published key of the example county is in use. */
  exampleCountyKey: boolean;
  threads: number;
  memory: string;
}

/** The example county's key. Published on purpose: the people of that county do not exist. */
export const exampleCountyKey: Uint8Array = createHash('sm3').update('gangwan example county').digest();

/** Reads the settings. @throws Error with a sentence about the setting that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const keyFile = env.GANGWAN_COUNTY_KEY_FILE;
  let countyKey = exampleCountyKey;
  if (keyFile !== undefined && keyFile !== '') {
    countyKey = readKey(keyFile);
  }
  const threads = Number(env.GANGWAN_THREADS ?? '2');
  if (!Number.isInteger(threads) || threads < 1 || threads > 256)
    throw new Error(`GANGWAN_THREADS must be a whole number from 1 to 256, not ${env.GANGWAN_THREADS}.`);
  const memory = env.GANGWAN_MEMORY ?? '2GB';
  if (!/^[1-9]\d*(MB|GB|MiB|GiB)$/.test(memory))
    throw new Error(`GANGWAN_MEMORY must be an amount like 2GB or 800MiB, not ${memory}.`);
  return { countyKey, exampleCountyKey: keyFile === undefined || keyFile === '', threads, memory };
}

function readKey(file: string): Uint8Array {
  let key: Uint8Array;
  try {
    key = readFileSync(file);
  } catch (error) {
    throw new Error(`GANGWAN_COUNTY_KEY_FILE names ${file}, which cannot be read: ${(error as Error).message}.`);
  }
  if (key.length < 32) throw new Error(`The county key in ${file} has ${key.length} bytes; at least 32 are needed.`);
  return key;
}
