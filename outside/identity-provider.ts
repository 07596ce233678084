import * as openid from 'openid-client';

/** What an identity provider vouches for. */
export interface OutsideIdentity {
  issuer: string;
  subject: string;
  /** ID number the provider has checked; null where it gives none. */
  idNo: string | null;
  /** Whether the person showed a second factor there. */
  secondFactor: boolean;
}

/** A provider that speaks OpenID Connect (authorization code with PKCE, state and nonce). */
export interface IdentityProvider {
  readonly name: string;
  /** Where to send the browser, and what must be kept until it comes back: `state` names the request, `expects` is secret. */
  begin(): Promise<{ url: string; state: string; expects: string }>;
  /** Reads what the browser brought back. @throws Error where anything does not fit what was begun */
  finish(query: Readonly<Record<string, string>>, state: string, expects: string): Promise<OutsideIdentity>;
}

/** How a provider is reached and read. */
export interface ProviderSettings {
  /** Shown on the sign-in page, e.g. 渝快办. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Address of ours that the provider sends browsers back to. */
  redirectUri: string;
  scope: string;
  /** Claim that holds a checked ID number; null: none. */
  idNoClaim: string | null;
  /** Claim that tells how the person was checked (`acr`, `amr` or the provider’s own), and its values that mean two factors. */
  twoFactor: { claim: string; values: readonly string[] };
}

/** A provider reached through openid-client; its addresses and keys are read at the first use. Plain HTTP only on this machine. */
export function openIdProvider(settings: ProviderSettings): IdentityProvider {
  let discovered: Promise<openid.Configuration> | null = null;
  const configuration = () => {
    const issuer = new URL(settings.issuer);
    const here = issuer.protocol === 'http:' && issuer.hostname === '127.0.0.1';
    discovered ??= openid
      .discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
        execute: here ? [openid.allowInsecureRequests] : [],
        timeout: 10,
      })
      .catch((error: unknown) => {
        // A provider that was away is asked again next time.
        discovered = null;
        throw error;
      });
    return discovered;
  };
  return {
    name: settings.name,
    async begin() {
      const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
      const url = openid.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.redirectUri,
        scope: settings.scope,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { url: url.href, state, expects: JSON.stringify({ nonce, verifier }) };
    },
    async finish(query, state, expects) {
      const { nonce, verifier } = JSON.parse(expects) as { nonce: string; verifier: string };
      const at = new URL(settings.redirectUri);
      at.search = new URLSearchParams(query).toString();
      const tokens = await openid.authorizationCodeGrant(await configuration(), at, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      const idNo = settings.idNoClaim === null ? undefined : claims[settings.idNoClaim];
      return {
        issuer: claims.iss,
        subject: claims.sub,
        idNo: typeof idNo === 'string' ? idNo : null,
        secondFactor: [claims[settings.twoFactor.claim]]
          .flat()
          .some((value) => typeof value === 'string' && settings.twoFactor.values.includes(value)),
      };
    },
  };
}
