import type { Law } from '#law/in-force.types.ts';
import type { Database } from '#store/database.ts';
import type { KeyPort } from '#store/fields/key-port.ts';

/** What acting in cases needs: the store, its keys, and the law as it is known now. */
export interface CaseDesk {
  readonly db: Database;
  readonly keys: KeyPort;
  readonly law: () => Law;
}

/** Somebody who acts in or looks at a case: what signing in told of them. */
export interface Doer {
  readonly account: string | null;
  readonly roles: readonly string[];
  readonly workerKey: string | null;
  readonly delegatedKeys: readonly string[];
  readonly enterprise: string | null;
  readonly township: string | null;
  readonly unit: string | null;
}

/** When and in which request something is done; `at` epoch milliseconds. */
export interface Moment {
  readonly at: number;
  readonly request: string | null;
}
