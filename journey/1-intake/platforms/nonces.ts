import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { Together } from './together.ts';

/** How long a nonce is remembered, milliseconds: sheet F.5 point 4. */
export const nonceMemory = 600_000;

/** Remembers nonces over restarts, so that a signed call is taken once. */
export class Nonces {
  readonly #sql: Kysely<Tables>;
  readonly #claims: Together<{ appKey: string; nonce: string; at: number }, boolean>;
  #swept = 0;

  constructor(sql: Kysely<Tables>) {
    this.#sql = sql;
    this.#claims = new Together((claims) => this.#claim(claims));
  }

  /** True for the first call with a nonce within ten minutes, false for every other; when it answers, the nonce is stored. */
  claim(appKey: string, nonce: string, at: number): Promise<boolean> {
    return this.#claims.add({ appKey, nonce, at });
  }

  async #claim(claims: readonly { appKey: string; nonce: string; at: number }[]): Promise<boolean[]> {
    const now = claims.at(-1)!.at;
    if (now - this.#swept > 60_000) {
      this.#swept = now;
      await this.#sql
        .deleteFrom('platform_nonce')
        .where('at', '<', raw<number>`${instantText(now - nonceMemory)}::timestamptz`)
        .execute();
    }
    const first = new Map<string, number>();
    for (const [i, { appKey, nonce }] of claims.entries()) {
      const key = `${appKey} ${nonce}`;
      if (!first.has(key)) first.set(key, i);
    }
    const stored = await this.#sql
      .insertInto('platform_nonce')
      .values(
        [...first.values()].map((i) => ({
          app_key: claims[i]!.appKey,
          nonce: claims[i]!.nonce,
          at: instantText(claims[i]!.at),
        })),
      )
      .onConflict((on) => on.doNothing())
      .returning(['app_key', 'nonce'])
      .execute();
    const fresh = new Set(stored.map(({ app_key, nonce }) => first.get(`${app_key} ${nonce}`)));
    return claims.map((_, i) => fresh.has(i));
  }
}
