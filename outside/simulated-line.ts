import { createHash } from 'node:crypto';
import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { type Port, type PortLine, type PortReturn, PortUnreachable, wrongAnswer } from './port.ts';

/** What a simulated system may do wrong. */
export const faults = ['delays', 'refuses', 'answers-wrong', 'answers-twice', 'disappears'] as const;
export type Fault = (typeof faults)[number];

interface Call {
  request: string;
  answer: unknown;
  refused: boolean;
}

/** Contacts about one call after which the simulated system behaves: every schedule ends. */
const patience = 6;

/**
 * A system at the other end of a port, made up: delays, refuses, answers wrong, answers twice and disappears by a schedule that follows
 * from the seed, the key and the number of the contact alone. However badly it talks, it does what it was asked at most once a key.
 */
export class SimulatedLine implements PortLine {
  /** Times each key was acted upon: never more than once. */
  readonly effects = new Map<string, number>();
  /** Answers that came without being asked for, to be handed on by whoever runs the simulation. */
  readonly uncalled: { key: string; answer: unknown }[] = [];
  readonly #port: Port;
  readonly #seed: string;
  readonly #answerTo: (request: unknown) => unknown;
  readonly #faults: ReadonlySet<Fault>;
  #calls = new Map<string, Call>();
  #contacts = new Map<string, number>();

  constructor(port: Port, seed: string, answerTo: (request: unknown) => unknown, may: readonly Fault[] = faults) {
    this.#port = port;
    this.#seed = seed;
    this.#answerTo = answerTo;
    this.#faults = new Set(may);
  }

  async send(key: string, request: unknown): Promise<PortReturn> {
    const roll = this.#contact(key);
    if (this.#does('disappears', roll, 0)) throw new PortUnreachable('no connection');
    const text = canonicalJson(request as Canonical);
    let call = this.#calls.get(key);
    if (call === undefined) {
      const refused = this.#faults.has('refuses') && this.#number(`${key} refuses`) % 7 === 0;
      call = { request: text, refused, answer: refused ? null : this.#answerTo(request) };
      this.#calls.set(key, call);
      if (!refused) this.effects.set(key, (this.effects.get(key) ?? 0) + 1);
    }
    if (call.request !== text) return { kind: 'refused', reason: 'another request under this key' };
    return this.#reply(key, call, request, roll);
  }

  async ask(key: string): Promise<PortReturn> {
    const roll = this.#contact(key);
    if (this.#does('disappears', roll, 0)) throw new PortUnreachable('no connection');
    const call = this.#calls.get(key);
    return call === undefined ? { kind: 'unknown' } : this.#reply(key, call, JSON.parse(call.request), roll);
  }

  #reply(key: string, call: Call, request: unknown, roll: number): PortReturn {
    // It did what it was asked, and nobody heard of it.
    if (this.#does('disappears', roll, 1)) throw new PortUnreachable('no answer in time');
    if (call.refused) return { kind: 'refused', reason: '不予受理' };
    if (this.#does('delays', roll, 2)) return { kind: 'accepted' };
    if (this.#does('answers-wrong', roll, 3))
      return { kind: 'answered', answer: this.#wrong(request, call.answer, roll) };
    if (this.#does('answers-twice', roll, 4)) {
      this.uncalled.push({ key, answer: call.answer });
      if (roll % 2 === 0) this.uncalled.push({ key, answer: this.#wrong(request, call.answer, roll) });
    }
    return { kind: 'answered', answer: call.answer };
  }

  /** An answer that is none: of another shape, or with one of its words changed. */
  #wrong(request: unknown, answer: unknown, roll: number): unknown {
    const members = Object.entries(answer as object).filter(([, value]) => typeof value === 'string');
    const [name, value] = members[roll % members.length] ?? ['', ''];
    const changed = { ...(answer as object), [name]: `${value}x` };
    return wrongAnswer(this.#port, request, changed) === null ? { error: 'busy' } : changed;
  }

  /** Rolls once a contact: null from when on it behaves. */
  #contact(key: string): number {
    const n = (this.#contacts.get(key) ?? 0) + 1;
    this.#contacts.set(key, n);
    return n > patience ? -1 : this.#number(`${key} ${n}`);
  }

  /** Whether this contact falls on a fault; each takes its own digits of the roll. */
  #does(fault: Fault, roll: number, place: number): boolean {
    return roll >= 0 && this.#faults.has(fault) && Math.floor(roll / 5 ** place) % 5 === 0;
  }

  #number(what: string): number {
    return createHash('sm3').update(`${this.#seed} ${what}`).digest().readUInt32BE();
  }
}
