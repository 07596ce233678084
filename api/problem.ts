import { type ErrorParameters, type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';

/** An error a door answers with: a problem (RFC 9457) with the catalogue’s code and both sentences. */
export class Refusal<S extends ErrorStem = ErrorStem> extends GangwanError<S> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, stem: S, parameters: ErrorParameters<S>, headers: Record<string, string> = {}) {
    super(stem, parameters);
    this.status = status;
    this.headers = headers;
  }
}

/** The body of a refused call. */
export interface Problem {
  type: string;
  status: number;
  code: string;
  title: string;
  title_en: string;
  requestId: string;
}

/** What a refused call is answered with. */
export function problemOf(error: GangwanError, status: number, requestId: string): Problem {
  return {
    type: `https://gangwan.example/errors#${error.code.toLowerCase()}`,
    status,
    code: error.code,
    title: error.sentence('zh'),
    title_en: error.sentence('en'),
    requestId,
  };
}
