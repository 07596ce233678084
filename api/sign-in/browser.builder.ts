import type { FastifyInstance } from 'fastify';
import { TOTP } from 'otpauth';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';
import { proveSession } from './prove.ts';
import type { TestHouse } from './sign-in.builder.ts';

/** What a door answered: status, JSON body, headers. */
export interface Reply {
  status: number;
  // What a test reads of a body is for the test to know.
  // biome-ignore lint/suspicious/noExplicitAny: the body of a reply in a test
  body: any;
  headers: Record<string, unknown>;
}

/** A browser with one page of ours open: keeps cookies, sends `Origin` with what changes something. */
export interface Browser {
  cookies: Map<string, string>;
  address: string;
  call(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown): Promise<Reply>;
  /** Phone and code as the demo shows it. */
  byPhone(phone: string): Promise<Reply>;
  /** Name, password and a code of the authenticator app. */
  byPassword(name: string, password: string, totpSecret: string): Promise<Reply>;
}

/** Serves all doors with real sessions. */
export const served = (house: TestHouse): Promise<FastifyInstance> =>
  serve({
    house,
    doors,
    proofs: { session: proveSession(house), 'platform-key': async () => null },
    perMinute: 1e6,
    pressure: { lag: 0 },
  });

/** The code of an authenticator app at an instant. */
export const totpCode = (secret: string, at: number): string => new TOTP({ secret }).generate({ timestamp: at });

export function browserOf(app: FastifyInstance, house: TestHouse, address = '127.0.0.1'): Browser {
  const cookies = new Map<string, string>();
  const { origin } = house.signIn;
  const browser: Browser = {
    cookies,
    address,
    async call(method, path, body, headers) {
      const reply = await app.inject({
        method,
        url: path,
        remoteAddress: browser.address,
        headers: {
          ...(cookies.size > 0 ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(headers ?? (method === 'GET' ? {} : { origin })),
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      });
      for (const { name, value, maxAge } of reply.cookies as { name: string; value: string; maxAge?: number }[])
        if (maxAge === 0) cookies.delete(name);
        else cookies.set(name, value);
      return {
        status: reply.statusCode,
        body: /json/.test(String(reply.headers['content-type'])) ? JSON.parse(reply.body) : reply.body,
        headers: reply.headers as Record<string, unknown>,
      };
    },
    get: (path) => browser.call('GET', path),
    post: (path, body) => browser.call('POST', path, body),
    async byPhone(phone) {
      const asked = await browser.post('/api/sign-in/code', { phone });
      if (asked.status !== 200) return asked;
      return browser.post('/api/sign-in/code/check', { codeId: asked.body.codeId, code: asked.body.demoCode });
    },
    async byPassword(name, password, totpSecret) {
      const first = await browser.post('/api/sign-in/password', { name, password });
      if (first.status !== 200) return first;
      return browser.post('/api/sign-in/totp', { code: totpCode(totpSecret, house.now()) });
    },
  };
  return browser;
}
