import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';

/*
 * A cryptographic machine (密码机) behind its vendor's adapter: a program on this host that listens on a local socket, speaks JSON Lines
 * and calls the machine's own library (GM/T 0018). Keys never leave the machine; docs/operate/keys.md describes what is asked.
 */

const uses = ['fields', 'index', 'log'] as const;
type Use = (typeof uses)[number];

/** Keys of a machine, asked the same questions as keys held in memory. */
export interface KeyMachine {
  /** Versions as the machine told them last; asked again in the background when older than two seconds. */
  versions(use: Use): readonly number[];
  seal(use: Use, version: number, plain: Uint8Array, bound: string): Promise<Buffer>;
  open(use: Use, version: number, sealed: Uint8Array, bound: string): Promise<Buffer>;
  mac(use: Use, version: number, text: string): Promise<string>;
  close(): void;
}

/** A question as it is written to the line. */
type Question = Readonly<Record<string, string | number>>;

const versionList = z.array(z.int().min(1)).min(1);
const told = z.object({ versions: z.object({ fields: versionList, index: versionList, log: versionList }) });
const sealedReply = z.object({ sealed: z.base64() });
const opened = z.object({ plain: z.base64() });
const maced = z.object({ mac: z.string().regex(/^[0-9a-f]{64}$/) });
const reply = z.object({ id: z.int(), error: z.enum(['no-key', 'integrity', 'busy']).optional() }).loose();
type Reply = z.infer<typeof reply>;

/** How long an answer is waited for, how often it is asked for, and how old versions may be. Our settings. */
const [patience, tries, versionsFor] = [3000, 14, 2000];

/** The machine did not answer, or not so that it can be used; asking again has no second effect. */
class NoAnswer extends Error {}

/** Opens the line to a machine's adapter. @throws keys-machine-away */
export async function openKeyMachine(socket: string): Promise<KeyMachine> {
  const line = new MachineLine(socket);
  const bytes = (one: Uint8Array) => Buffer.from(one).toString('base64');
  const ask = async <T>(shape: z.ZodType<T>, question: Question): Promise<T> => {
    let why = '';
    for (let n = 0; n < tries; n++) {
      try {
        const back = await line.ask(question);
        if (back.error === 'no-key')
          throw new GangwanError('keys-missing', { use: String(question.use), version: Number(question.version) });
        if (back.error === 'integrity') throw new GangwanError('keys-do-not-open', { bound: String(question.bound) });
        const fits = shape.safeParse(back);
        if (fits.success) return fits.data;
        why = back.error ?? 'an answer of another shape';
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        why = error.message;
      }
      // Not all at the same moment: questions that failed together would fail together again.
      const wait = Math.min(500, 20 * 2 ** n) * (0.5 + Math.random());
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    throw new GangwanError('keys-machine-away', { socket, why });
  };
  const readVersions = async () =>
    (await ask(told, { do: 'versions' })).versions satisfies Record<Use, readonly number[]>;
  let known: Record<Use, number[]>;
  try {
    known = await readVersions();
  } catch (error) {
    line.close();
    throw error;
  }
  let asked = performance.now();
  return {
    versions(use) {
      if (performance.now() - asked > versionsFor) {
        asked = performance.now();
        // A machine that is away for a moment keeps the versions it had.
        readVersions().then(
          (now) => {
            known = now;
          },
          () => {},
        );
      }
      return [...known[use]].sort((a, b) => a - b);
    },
    async seal(use, version, plain, bound) {
      const back = await ask(sealedReply, { do: 'seal', use, version, plain: bytes(plain), bound });
      const sealed = Buffer.from(back.sealed, 'base64');
      if (sealed.length !== plain.length + 28)
        throw new GangwanError('keys-machine-away', { socket, why: `${sealed.length} bytes sealed` });
      return sealed;
    },
    async open(use, version, sealed, bound) {
      return Buffer.from(
        (await ask(opened, { do: 'open', use, version, sealed: bytes(sealed), bound })).plain,
        'base64',
      );
    },
    async mac(use, version, text) {
      return (await ask(maced, { do: 'mac', use, version, text: bytes(Buffer.from(text)) })).mac;
    },
    close: () => line.close(),
  };
}

/** One connection for all questions, made again when it breaks; answers find their question by number. */
class MachineLine {
  readonly #socket: string;
  #connection: Socket | null = null;
  #next = 1;
  readonly #waiting = new Map<number, { answer: (back: Reply) => void; fail: (why: string) => void }>();

  constructor(socket: string) {
    this.#socket = socket;
  }

  ask(question: Question): Promise<Reply> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => fail('no answer in time'), patience);
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(id);
      };
      const fail = (why: string) => {
        done();
        reject(new NoAnswer(why));
      };
      this.#waiting.set(id, {
        answer(back) {
          done();
          resolve(back);
        },
        fail,
      });
      this.#open().write(`${JSON.stringify({ id, ...question })}\n`);
    });
  }

  close(): void {
    this.#connection?.destroy();
    this.#broken('closed');
  }

  #open(): Socket {
    if (this.#connection !== null) return this.#connection;
    const connection = connect(this.#socket);
    connection.unref();
    this.#connection = connection;
    const lines = createInterface({ input: connection, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', (line) => {
      let given: unknown;
      try {
        given = JSON.parse(line);
      } catch {
        return;
      }
      // An answer nobody waits for any more, or one told twice, is no answer.
      const back = reply.safeParse(given);
      if (back.success) this.#waiting.get(back.data.id)?.answer(back.data);
    });
    const gone = (why: string) => {
      if (this.#connection === connection) this.#broken(why);
    };
    connection.on('error', (error) => gone(error.message));
    lines.on('error', (error) => gone((error as Error).message));
    connection.on('close', () => gone('the connection was closed'));
    return connection;
  }

  #broken(why: string): void {
    this.#connection = null;
    for (const { fail } of [...this.#waiting.values()]) fail(why);
  }
}
