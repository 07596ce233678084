import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';
import type { Configuration } from 'oidc-provider';
import { memoryOf } from './demo-provider-memory.ts';

/** Somebody the demo provider knows. They do not exist. */
export interface DemoPerson {
  /** What the provider calls them. */
  subject: string;
  /** Shown on the page where one chooses who to be. */
  name: string;
  idNo: string | null;
  /** Whether this person shows a second factor there. */
  secondFactor: boolean;
}

/** A running demo provider. */
export interface DemoProvider {
  issuer: string;
  stop(): Promise<void>;
}

/** Claim of the demo provider that holds the ID number. */
export const demoIdNoClaim = 'id_number';
/** Claim that says how many factors were shown: `one` or `two`. */
export const demoFactorsClaim = 'factors';

/**
 * An identity provider of OpenID Connect for demo and tests, on this machine only: it asks for no password, one chooses who to be. Keys and
 * grants live in memory. PKCE is required, a code works once.
 */
export async function startDemoProvider(given: {
  people: readonly DemoPerson[];
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  /** 0: a free port. */
  port: number;
}): Promise<DemoProvider> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(given.port, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Loaded only here: no other command and no real server has use for it.
  const { Provider: OpenIdProvider } = await import('oidc-provider/lib/provider.js');
  const provider = new OpenIdProvider(issuer, configuration(given));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const choosing = /^\/choose\/[\w-]+(?:\?|$)/.test(request.url ?? '');
    const done = choosing ? choose(provider, given.people, request, response) : answer(request, response);
    done.catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  return { issuer, stop: () => stopped(server) };
}

function configuration({
  people,
  clientId,
  clientSecret,
  redirectUri,
}: Parameters<typeof startDemoProvider>[0]): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const person = (subject: string) => people.find((one) => one.subject === subject);
  return {
    adapter: memoryOf(Date.now),
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: 'demo' }] } as never,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: { devInteractions: { enabled: false } },
    // The claims go into the ID token itself, signed.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', demoIdNoClaim, demoFactorsClaim] },
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/choose/${interaction.uid}` },
    ttl: { AuthorizationCode: 60, Interaction: 600, Session: 60, Grant: 600, IdToken: 600, AccessToken: 600 },
    findAccount(_context, subject) {
      const found = person(subject);
      if (found === undefined) return undefined;
      const idNo = found.idNo === null ? {} : { [demoIdNoClaim]: found.idNo };
      const factors = { [demoFactorsClaim]: found.secondFactor ? 'two' : 'one' };
      return { accountId: subject, claims: () => ({ sub: subject, ...idNo, ...factors }) };
    },
    // The one client is ours: nobody is asked whether it may know who they are.
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client!.clientId,
        accountId: context.oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  };
}

/** The page where one chooses who to be, and the choice. */
async function choose(
  provider: Provider,
  people: readonly DemoPerson[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wanted = new URL(request.url!, 'http://127.0.0.1').searchParams.get('as');
  await provider.interactionDetails(request, response);
  const person = people.find(({ subject }) => subject === wanted);
  if (person !== undefined) {
    await provider.interactionFinished(request, response, { login: { accountId: person.subject, remember: false } });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>演示统一身份认证</title>
<h1>演示统一身份认证</h1><p>这里不核对任何人。选一个人登录。· Nobody is checked here. Choose who to be.</p>
<ul>${people.map(({ subject, name }) => `<li><a href="?as=${encodeURIComponent(subject)}">${escaped(name)}</a></li>`).join('')}</ul>`);
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

const stopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
