import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** Fields whose values never reach a log line, whoever logs them. */
const redacted = [
  'name',
  'idNo',
  'mobile',
  'phone',
  'code',
  'secret',
  'password',
  'token',
  'cookie',
  'authorization',
].flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** Runs of digits as long as a phone, ID or bank card number; not the decimals of a number. */
const longNumbers = /(?<![\d.])\d{11,19}[Xx]?(?![\d])/g;

/**
 * How log lines are written: structured, and by a list of what may stand in them. Of a call: method, door and address, never its path,
 * query, headers or body, which may name people. Of an error: its kind and where in the program, never its message or what a database
 * says of the row. What is longer than ten digits is struck out wherever it stands. `request` finds the entry of the log of everything done.
 */
export function logLines(to: { write(line: string): void }): FastifyServerOptions['logger'] {
  return {
    level: 'info',
    redact: { paths: redacted, censor: '（略）' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, door: doorOf(request), ip: request.ip }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: (error: unknown) => errorLine(error),
    },
    stream: { write: (line) => to.write(line.replace(longNumbers, '0')) },
  };
}

/** Name of the door a call came to; `none` where there is none. */
export const doorOf = (request: FastifyRequest): string =>
  (request.routeOptions?.config as { door?: string } | undefined)?.door ?? 'none';

interface ErrorLine {
  [key: string]: unknown;
  type: string;
  /** Code of the error, empty where it has none; never what it says. */
  message: string;
  /** Places of the program. */
  stack: string;
}

/** What a log line says of an error. */
function errorLine(error: unknown, deep = 0): ErrorLine {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const code = (error as { code?: unknown }).code;
  return {
    type: error.constructor.name,
    message: typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : '',
    // A message may span lines; frames alone begin like this and name places of the program.
    stack: (error.stack ?? '')
      .replace(error.message, '')
      .split('\n')
      .filter((line) => /^ {4}at [^\u0080-\uffff]*:\d+:\d+\)?$/.test(line))
      .slice(0, 12)
      .map((line) => line.trim())
      .join('\n'),
    ...(error.cause === undefined || deep === 3 ? {} : { cause: errorLine(error.cause, deep + 1) }),
  };
}
