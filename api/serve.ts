import { type Duplex, Readable } from 'node:stream';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { sm3 } from '#store/sm3.ts';
import { isStorageTrouble } from '#store/storage-trouble.ts';
import { type Actor, hasRow, may, rowsFor, visitor } from './access.ts';
import { checked } from './checked.ts';
import { Answer, type Door, type DoorCall, type House, type Proof } from './door.ts';
import { doorOf, logLines } from './log-lines.ts';
import { metricsOf } from './metrics.ts';
import { envelopeOf, isOpenPath } from './open/envelope.ts';
import { problemOf, Refusal } from './problem.ts';
import { purposeFault } from './without-personal-data.ts';

/** Tells who calls, from what the call shows; null where it shows nothing that holds. */
export type Prove = (request: {
  raw: Buffer;
  door: Door;
  headers: DoorCall['headers'];
  method: string;
  url: string;
  ip: string;
  requestId: string;
}) => Promise<Actor | null>;

/** What the doors are served with. */
export interface Serving {
  house: House;
  doors: readonly Door[];
  proofs: Readonly<Record<Exclude<Proof, 'none'>, Prove>>;
  /** Where log lines go; absent: nowhere. */
  log?: { write(line: string): void };
  /** Most calls a minute from one address over all doors; absent: 6,000. */
  perMinute?: number;
  /** Addresses and ranges of proxies whose `X-Forwarded-For` is believed; absent: nobody's. */
  trustedProxies?: readonly string[];
  /** Milliseconds the event loop may lag, and bytes of the heap, before calls are turned away; absent: 2,000 and 3 GiB; lag 0: never. Our settings. */
  pressure?: { lag?: number; heap?: number };
}

const MIB = 1024 * 1024;
/** Builds the server: every door with its checks. A door without a row in the access table or without a purpose, or two doors on one place, stop the start. */
export async function serve({
  house,
  doors,
  proofs,
  log,
  perMinute = 6000,
  trustedProxies = [],
  pressure = {},
}: Serving): Promise<FastifyInstance> {
  checkDoors(doors);
  const app = fastify({
    bodyLimit: MIB,
    requestTimeout: 60_000,
    connectionTimeout: 60_000,
    maxRequestsPerSocket: 0,
    forceCloseConnections: 'idle',
    // Whoever calls while the server stops is told in the one form, below.
    return503OnClosing: false,
    genReqId: () => crypto.randomUUID(),
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    logger: log === undefined ? false : logLines(log),
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
    clientErrorHandler: refuseSocket,
  });
  const metrics = metricsOf();
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'object-src': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(rateLimit, {
    global: true,
    max: perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal(
        429,
        'door-too-many',
        { seconds: Math.ceil(ttl / 1000) },
        { 'retry-after': `${Math.ceil(ttl / 1000)}` },
      ),
  });
  const overall = app.createRateLimit({ max: perMinute, timeWindow: 60_000 });
  app.addHook('onRequest', async (request) => {
    const count = await overall(request);
    if (!count.isAllowed && count.isExceeded)
      throw new Refusal(
        429,
        'door-too-many',
        { seconds: count.ttlInSeconds },
        { 'retry-after': `${count.ttlInSeconds}` },
      );
  });
  const lag = pressure.lag ?? 2000;
  await app.register(underPressure, {
    maxEventLoopDelay: lag,
    // An interval the loop stood still throughout counts as endless lag: it must be longer than what is allowed.
    sampleInterval: lag + 500,
    maxHeapUsedBytes: pressure.heap ?? 3 * 1024 * MIB,
    retryAfter: 5,
    pressureHandler: () => {
      throw new Refusal(503, 'door-busy', { seconds: 5 }, { 'retry-after': '5' });
    },
  });
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onRequest', async () => {
    if (stopping) throw new Refusal(503, 'door-busy', { seconds: 5 }, { 'retry-after': '5' });
  });
  app.addHook('onRequest', async ({ headers }) => {
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
    // Taken as it came it would be another body than the one its sender means.
    if (encoding !== '' && encoding !== 'identity')
      throw new Refusal(415, 'door-encoded-body', { given: encoding.slice(0, 40) });
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error, request, reply) => refuse(error as Error, request, reply));
  app.setNotFoundHandler((request, reply) => refuse(new Refusal(404, 'door-not-found', {}), request, reply));
  app.addHook('onResponse', async (request, reply) => {
    metrics.answered(doorOf(request), reply.statusCode, reply.elapsedTime / 1000);
    // A connection kept alive after the last answer, or after a stream, would hold the stop for a minute.
    if (stopping) setImmediate(() => app.server.closeIdleConnections());
  });
  for (const one of doors) {
    app.route({
      method: one.method,
      url: one.path,
      bodyLimit: one.bodyBytes ?? MIB,
      config: {
        door: one.name,
        rateLimit: { max: one.perMinute ?? 600, timeWindow: 60_000, keyGenerator: callerOf(one) },
      },
      handler: (request, reply) => answer(one, request, reply),
    });
  }

  async function answer(one: Door, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { headers, method, url, ip } = request;
    const actor =
      one.proof === 'none'
        ? visitor
        : ((await proofs[one.proof]({ raw, door: one, headers, method, url, ip, requestId: request.id })) ?? visitor);
    const { action, resource } = one.allows;
    if (rowsFor(actor, action, resource).length === 0)
      throw actor === visitor ? new Refusal(401, 'door-sign-in', {}) : new Refusal(403, 'door-not-allowed', {});
    const call: DoorCall = {
      actor,
      params: checked(one.params, request.params, 'params'),
      query: checked(one.query, request.query, 'query'),
      body: one.body === undefined ? undefined : checked(one.body, jsonOf(raw, request), 'body'),
      raw,
      headers,
      ip,
      requestId: request.id,
      house,
      allow(object, other = action) {
        if (!may(actor, other, resource, object)) throw new Refusal(404, 'door-not-found', {});
      },
    };
    return send(one, await one.handle(call), reply);
  }

  return app;
}

/**
 * Whose calls a door counts together: one address, and where callers show something, one key or session at it, so that strangers behind
 * the same proxy do not use up each other’s. Who changes what they show with every call is held by the count over all doors.
 */
const callerOf = (one: Door) => (request: FastifyRequest) => {
  const { 'x-app-key': key, cookie } = request.headers;
  const shown = one.proof === 'platform-key' ? key : one.proof === 'session' ? cookie : undefined;
  return `${request.ip} ${typeof shown === 'string' ? sm3(shown) : ''}`;
};

function send(one: Door, answered: unknown, reply: FastifyReply): unknown {
  // What only some may see stays in no cache on the way, nor in a browser others use.
  if (one.proof !== 'none') reply.header('cache-control', 'no-store');
  if (answered instanceof Answer) {
    reply.status(answered.status).headers(answered.headers);
    return typeof answered.body === 'object' && !Buffer.isBuffer(answered.body) && !(answered.body instanceof Readable)
      ? reply.type('application/json; charset=utf-8').send(JSON.stringify(answered.body))
      : reply.send(answered.body);
  }
  if (answered instanceof Readable) return reply.send(answered);
  // What a door does not declare never leaves by it.
  const body = one.reply === undefined ? answered : one.reply.parse(answered);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body ?? null));
}

function jsonOf(raw: Buffer, request: FastifyRequest): unknown {
  const type = request.headers['content-type'] ?? '';
  if (raw.length > 0 && !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type))
    throw new Refusal(415, 'door-other-media', {
      takes: 'application/json',
      given: type === '' ? '-' : type.slice(0, 80),
    });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    throw new Refusal(400, 'door-bad-request', { where: 'body', why: 'UTF-8' });
  }
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, 'door-bad-request', {
      where: 'body',
      why: `JSON: ${(error as Error).message.slice(0, 120)}`,
    });
  }
}

function refuse(
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const [known, status, headers] = refusalOf(error, request);
  if (status >= 500) request.log.error({ err: error, door: doorOf(request) }, 'failed');
  if (isOpenPath(request.url))
    return reply
      .status(status)
      .headers(headers)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(envelopeOf(known, status, request.id)));
  return reply
    .status(status)
    .headers(headers)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(known, status, request.id)));
}

/** Refuses what is no HTTP, too long a head, or came too slowly: nothing of it is a request yet. */
function refuseSocket(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, words] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'Request Header Fields Too Large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Request Timeout']
        : [400, 'Bad Request'];
  const known = new GangwanError('door-bad-request', { where: 'HTTP', why: error.code ?? '-' });
  const body = JSON.stringify(problemOf(known, status, crypto.randomUUID()));
  socket.end(
    `HTTP/1.1 ${status} ${words}\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

function refusalOf(
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
): [GangwanError, number, Record<string, string>] {
  if (error instanceof Refusal) return [error, error.status, { ...error.headers }];
  if (isStorageTrouble(error))
    return [new GangwanError('door-not-stored', { seconds: 30 }, { cause: error }), 503, { 'retry-after': '30' }];
  // The state of something else forbids it, and nothing in what was sent.
  if (error instanceof GangwanError) return [error, error.stem === 'impact-not-approved' ? 409 : 400, {}];
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return [new GangwanError('door-body-too-large', { most: request.routeOptions.bodyLimit ?? MIB }), 413, {}];
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return [
      new GangwanError('door-bad-request', { where: '-', why: error.message.slice(0, 120) }),
      error.statusCode,
      {},
    ];
  return [new GangwanError('door-failed', { requestId: request.id }), 500, {}];
}

/** @throws Error where a door has no row in the access table, says nothing of personal data, or shares a name or a place */
export function checkDoors(doors: readonly Door[]): void {
  const seen = new Set<string>();
  for (const one of doors) {
    const { name, method, path, allows } = one;
    if (!hasRow(allows.action, allows.resource))
      throw new Error(`door ${name}: the access table has no row for ${allows.action} ${allows.resource}`);
    const fault = purposeFault(one);
    if (fault !== null) throw new Error(fault);
    for (const key of [name, `${method} ${path}`]) {
      if (seen.has(key)) throw new Error(`two doors are ${key}`);
      seen.add(key);
    }
  }
}
