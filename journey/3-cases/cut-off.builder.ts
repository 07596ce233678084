import type { Kysely, KyselyPlugin } from 'kysely';
import type { Tables } from '#store/tables/all.ts';

/** Thrown in place of a statement: the work was cut off there. */
export class CutOff extends Error {
  constructor(statement: number) {
    super(`cut off at statement ${statement}`);
  }
}

/** A connection on which the nth statement is never sent; `count` counts without cutting off. */
export function cutAt(sql: Kysely<Tables>, nth: number): Kysely<Tables> {
  return sql.withPlugin(
    counting((statement) => {
      if (statement === nth) throw new CutOff(statement);
    }),
  );
}

/** A connection that tells of every statement before it is sent: 1, 2, 3 … */
export function counting(on: (statement: number) => void): KyselyPlugin {
  let sent = 0;
  return {
    transformQuery({ node }) {
      on(++sent);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
