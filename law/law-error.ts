import { type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';

/** The stems this room throws. */
export type LawErrorStem = Extract<ErrorStem, `law-${string}`>;

/** No value, two values, or a question the law cannot be asked. Codes and sentences: `basics/errors/law.ts`. */
export class LawError<S extends LawErrorStem = LawErrorStem> extends GangwanError<S> {}
