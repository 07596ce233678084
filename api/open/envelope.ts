import { z } from 'zod';
import type { GangwanError } from '#basics/errors/catalogue.ts';

/** Where the open interface for platforms begins (sheet F.5 point 6). */
export const openPath = '/openapi/v1';

/** Whether a call is to the open interface, whose every answer has the one envelope. */
export const isOpenPath = (url: string) => url === openPath || url.startsWith(`${openPath}/`);

/** The envelope of an answer (sheet F.5 point 5); `0` is success. */
export const envelope = <T extends z.ZodType>(data: T) =>
  z.object({ code: z.int(), message: z.string(), requestId: z.string(), data });

/** What a refused call is answered with. */
export const refusalData = z.object({ error: z.string(), en: z.string() });

/** An answer of success. */
export const answered = <T>(requestId: string, data: T, message = '成功') => ({ code: 0, message, requestId, data });

/**
 * Code of a refusal by its HTTP status: 1xxx who calls, 2xxx how it is written, 3xxx what it asks, 9xxx the system (sheet F.5
 * point 5). The last three digits are the status, so that each has one.
 */
export function codeOf(status: number): number {
  if (status === 401 || status === 403) return 1000 + status;
  if (status === 400 || status === 413 || status === 415 || status === 431) return 2000 + status;
  return (status >= 500 ? 9000 : 3000) + status;
}

/** Code of a row that was set aside: 2000 and the number of the catalogue's `INT-2nn`. */
export const rowCode = (code: string): number => 2000 + Number(code.slice(4));

/** A refused call in the envelope; `data.error` is the code of the catalogue's page, `data.en` its English sentence. */
export function envelopeOf(error: GangwanError, status: number, requestId: string) {
  return {
    code: codeOf(status),
    message: error.sentence('zh'),
    requestId,
    data: { error: error.code, en: error.sentence('en') },
  };
}
