/**
 * What a browser does between the start of a sign-in at the demo provider and the way back: follows redirects with cookies, chooses a
 * person. Returns what the provider sends back to us.
 */
export async function throughProvider(start: string, subject: string): Promise<Record<string, string>> {
  const jar = new Map<string, string>();
  const home = new URL(start).origin;
  let at = new URL(start);
  for (let step = 0; step < 10; step++) {
    if (at.origin !== home) return Object.fromEntries(at.searchParams);
    if (at.pathname.startsWith('/choose/')) at.searchParams.set('as', subject);
    const reply = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of reply.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      jar.set(name!, value!);
    }
    const next = reply.headers.get('location');
    if (next === null) throw new Error(`the provider stopped with ${reply.status}: ${await reply.text()}`);
    at = new URL(next, at);
  }
  throw new Error('the provider sends around in circles');
}
