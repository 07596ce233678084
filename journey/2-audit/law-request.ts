import type { lawAsKnown } from '#law/in-force.ts';

/** How the law is to be known: what `lawAsKnown` takes; plain data, so that every process of an audit makes the same law. */
export type LawRequest = NonNullable<Parameters<typeof lawAsKnown>[0]>;
