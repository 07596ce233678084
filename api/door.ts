import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { CityFiles } from '#journey/1-intake/adapters/ride-hailing/city-files.ts';
import type { OpenDesk } from '#journey/1-intake/platforms/desk.ts';
import type { LiveWatch } from '#journey/2-audit/live/watch.ts';
import type { AuditDesk } from '#journey/2-audit/runs/audit-desk.ts';
import type { Explainer } from '#journey/2-audit/runs/explainer.ts';
import type { PortDesk } from '#journey/3-cases/port-desk.ts';
import type { CountyLaw } from '#journey/law/holiday-notices.ts';
import type { EvidenceSource } from '#journey/personal-data/evidence-file.ts';
import type { PurposeSlug } from '#journey/personal-data/purposes.ts';
import type { VirusScanner } from '#outside/virus-scanner.ts';
import type { Database } from '#store/database.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import type { ReadLog } from '#store/log/read-log.ts';
import type { RootsFile } from '#store/log/roots.ts';
import type { Action, Actor, Standing } from './access.ts';
import type { SignIn } from './sign-in/sign-in.ts';

/** What doors share: the store, and whatever else the program was started with. */
export interface House {
  readonly db: Database;
  /** Keys of protected fields. */
  readonly keys: KeyPort;
  /** Epoch milliseconds; tests give their own. */
  readonly now: () => number;
  /** What signing in needs; absent: nobody can sign in. */
  readonly signIn?: SignIn;
  /** Where platforms hand in what they report; absent: the open interface is closed. */
  readonly open?: OpenDesk;
  /** Where readings are recorded together; absent: each by itself. */
  readonly reads?: ReadLog;
  /** Who runs and explains audits; absent: this server has no lake. */
  readonly audits?: {
    readonly desk: Pick<AuditDesk, 'ask'>;
    readonly explainer: Pick<Explainer, 'explain'>;
    readonly lake: string;
  };
  /** The live watch; absent: it does not run. */
  readonly live?: LiveWatch;
  /** Roots of the log outside the database; absent: none are said. */
  readonly roots?: Pick<RootsFile, 'last'>;
  /** The desk that makes ports run; absent: calls are made and go on paper, and nothing is sent. */
  readonly ports?: PortDesk;
  /** Where files of the city’s data platform are handed over; absent: nowhere. */
  readonly rides?: CityFiles;
  /** The law with what the county added; absent: as the program ships it. */
  readonly law?: CountyLaw;
  /** What evidence files are made from and signed with; absent: none are made. */
  readonly evidence?: EvidenceSource;
  /** Program that looks for viruses in attachments; absent: none is installed. */
  readonly scanner?: VirusScanner;
}

/** A call at a door, checked: who calls, and what was sent. */
export interface DoorCall<P = unknown, Q = unknown, B = unknown> {
  readonly actor: Actor;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The bytes of the body as they came. */
  readonly raw: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly ip: string;
  readonly requestId: string;
  readonly house: House;
  /** Lets the call go on only where the access table allows this action on this object; otherwise the answer is “not found”. */
  allow(object: Standing, action?: Action): void;
}

/** What a door answers beside plain JSON: a status, headers, a file or a stream. */
export class Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;

  constructor(
    body: unknown,
    { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
  ) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

/** How callers of a door show who they are: a session, a platform’s signature, or nothing. */
export type Proof = 'session' | 'platform-key' | 'none';

/** A door of the interface. `allows` names the row of the access table it goes by. */
export interface Door {
  /** The one name of the door in logs, metrics and the interface document. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly proof: Proof;
  readonly allows: { readonly action: Action; readonly resource: string };
  /** What the personal data behind the door is used for; absent: the door is among those of `without-personal-data.ts`. */
  readonly purpose?: PurposeSlug;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Shape of a JSON answer; absent: a file or a stream. */
  readonly reply?: z.ZodType;
  /** Most bytes of a body; 1 MiB where not told. */
  readonly bodyBytes?: number;
  /** Most calls a minute from one caller; 600 where not told. */
  readonly perMinute?: number;
  handle(call: DoorCall): Promise<unknown>;
}

interface DoorGiven<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>
  extends Omit<Door, 'params' | 'query' | 'body' | 'reply' | 'handle'> {
  params?: P;
  query?: Q;
  body?: B;
  reply?: R;
  handle(call: DoorCall<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<z.input<R> | Answer | Readable>;
}

/** Gives a door’s handler the types of its schemas. */
export function door<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  given: DoorGiven<P, Q, B, R>,
): Door {
  return Object.freeze(given) as unknown as Door;
}
