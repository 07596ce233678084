import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** What a simulated machine does wrong, in the order of its schedule. */
export const machineFaults = ['late', 'busy', 'twice', 'garbage', 'gone'] as const;
export type MachineFault = (typeof machineFaults)[number];

/** A running machine of the simulation; its keys stand in memory and are given to nobody. */
export interface SimulatedKeyMachine {
  /** Makes a new version of a use, as an operator does at the machine. */
  newVersion(use: string): void;
  /** How often each fault was shown. */
  readonly shown: ReadonlyMap<MachineFault, number>;
  stop(): Promise<void>;
}

interface Question {
  id: number;
  do: string;
  use: string;
  version: number;
  plain: string;
  sealed: string;
  text: string;
  bound: string;
}

/**
 * A cryptographic machine's adapter on a local socket, for tests and for trying out: SM4-GCM and HMAC-SM3 with keys of its own.
 * `schedule(n)` says what goes wrong with the n-th question; null: nothing.
 */
export async function simulateKeyMachine(
  socket: string,
  schedule: (n: number) => MachineFault | null = () => null,
): Promise<SimulatedKeyMachine> {
  const keys: Record<string, Buffer[]> = {
    fields: [randomBytes(16)],
    index: [randomBytes(32)],
    log: [randomBytes(32)],
  };
  const shown = new Map<MachineFault, number>();
  const open = new Set<Socket>();
  let questions = 0;
  const server = createServer((connection) => {
    open.add(connection);
    connection.on('close', () => open.delete(connection));
    connection.on('error', () => {});
    const lines = createInterface({ input: connection });
    // Whoever asks may hang up in the middle.
    lines.on('error', () => {});
    lines.on('line', (line) => {
      const question = JSON.parse(line) as Question;
      const fault = schedule(questions++);
      if (fault !== null) shown.set(fault, (shown.get(fault) ?? 0) + 1);
      const say = (text: string) => connection.write(`${text}\n`);
      const answer = JSON.stringify({ id: question.id, ...answered(keys, question) });
      if (fault === 'gone') connection.destroy();
      else if (fault === 'busy') say(JSON.stringify({ id: question.id, error: 'busy' }));
      else if (fault === 'garbage') {
        say('{"id":');
        say(JSON.stringify({ id: question.id, sealed: 7, plain: null, mac: 'x', versions: {} }));
      } else if (fault === 'late') setTimeout(() => say(answer), 100).unref();
      else for (let n = fault === 'twice' ? 2 : 1; n > 0; n--) say(answer);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  return {
    shown,
    newVersion: (use) => void keys[use]!.push(randomBytes(keys[use]![0]!.length)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const one of open) one.destroy();
      }),
  };
}

function answered(keys: Record<string, Buffer[]>, question: Question): Record<string, unknown> {
  const { do: what, use, version, bound } = question;
  if (what === 'versions')
    return {
      versions: Object.fromEntries(Object.entries(keys).map(([one, list]) => [one, list.map((_, i) => i + 1)])),
    };
  const key = keys[use]?.[version - 1];
  if (key === undefined) return { error: 'no-key' };
  if (what === 'mac') return { mac: createHmac('sm3', key).update(Buffer.from(question.text, 'base64')).digest('hex') };
  try {
    if (what === 'seal') {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('sm4-gcm' as 'aes-128-gcm', key, nonce).setAAD(Buffer.from(bound));
      const text = Buffer.concat([cipher.update(Buffer.from(question.plain, 'base64')), cipher.final()]);
      return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') };
    }
    const bytes = Buffer.from(question.sealed, 'base64');
    const cipher = createDecipheriv('sm4-gcm' as 'aes-128-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
    cipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(12, 28));
    return { plain: Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('base64') };
  } catch {
    return { error: 'integrity' };
  }
}
