import { type Kysely, sql } from 'kysely';
import type { Canonical } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatInstant } from '#basics/instant.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { openPerson } from '#store/fields/people.ts';
import type { Tables } from '#store/tables/all.ts';
import type { Explanation } from '../2-audit/explanation.ts';
import { believed } from '../2-audit/runs/believed.ts';
import { findings, wholeFinding } from '../2-audit/runs/found.ts';
import { looksOf } from './looks.ts';
import { requestsIn, requestWords } from './requests.ts';

/** Explains a finding by its number. */
export type Explain = (id: string) => Promise<Explanation>;

/** How long explaining for one file may take, milliseconds; what is left is listed without. Our setting. */
const explainFor = 30_000;

export const instantOf = (ms: number): string => formatInstant(Math.floor(ms / 1000));
const instantOrNull = (ms: number | null): string | null => (ms === null ? null : instantOf(ms));

/** Who the county takes a worker for, opened, what they agreed to and whom they let act for them, and what they asked. */
export async function ownRows(db: Kysely<Tables>, keys: KeyPort, workerKey: string) {
  const row = await db.selectFrom('person').select('id').where('worker_key', '=', workerKey).executeTakeFirst();
  const person = row === undefined ? null : await openPerson(db, keys, row.id);
  const consents = await db
    .selectFrom('consent_event')
    .select(['purpose', 'receiver', 'change', 'text_version as text', 'at'])
    .where('worker_key', '=', workerKey)
    .orderBy('id')
    .execute();
  const delegations = await db
    .selectFrom('delegation')
    .select(['text_version as text', 'agreed_at', 'until_at', 'withdrawn_at'])
    .where('worker_key', '=', workerKey)
    .orderBy('agreed_at')
    .execute();
  const requests = [];
  for (const one of await requestsIn(db).where('worker_key', '=', workerKey).orderBy('asked_at').execute()) {
    const { id, kind, state, outcome, dueDay } = one;
    const { asked, answered } = await requestWords(db, keys, one);
    requests.push({ id, kind, state, outcome, dueDay, askedAt: instantOf(one.askedAt), asked, answered });
  }
  return {
    person: person === null ? null : { name: person.name, idNumber: person.idNumber, phone: person.phone },
    consents: consents.map(({ at, ...one }) => ({ ...one, at: instantOf(at) })),
    delegations: delegations.map(({ text, agreed_at, until_at, withdrawn_at }) => ({
      text,
      agreedAt: instantOf(agreed_at),
      until: instantOf(until_at),
      withdrawnAt: instantOrNull(withdrawn_at),
    })),
    requests,
  };
}

/** A finding as it was written, and explained; `explanation` null where there is none, with `why`. */
interface OwnFinding {
  finding: Canonical;
  explanation: Canonical;
  why: string | null;
}

/**
 * What is believed of a worker now, months from the latest back, each explained while there is time; told as the canonical JSON it was
 * written as. `explain` null: this server explains nothing.
 */
export async function ownFindings(
  db: Kysely<Tables>,
  explain: Explain | null,
  { workerKey, from, to }: { workerKey: string; from: string; to: string },
): Promise<OwnFinding[]> {
  const months = (await believed(db)).filter(({ period }) => period >= from && period <= to);
  const query = {
    may: sql<boolean>`true`,
    results: months.map(({ result }) => result),
    narrow: { workers: [workerKey] },
  };
  const own: OwnFinding[] = [];
  const until = performance.now() + explainFor;
  for (let after: { run: number; id: string } | null = null; ; ) {
    const page: Awaited<ReturnType<typeof findings>> = await findings(db, query, { after, limit: 100 });
    for (const { id } of page) {
      const finding = JSON.parse((await wholeFinding(db, id))!.text) as Canonical;
      own.push({ finding, ...(await explained(explain, id, until)) });
    }
    const last = page.at(-1);
    if (last === undefined || page.length < 100) return own;
    after = { run: last.run, id: last.id };
  }
}

async function explained(
  explain: Explain | null,
  id: string,
  until: number,
): Promise<Pick<OwnFinding, 'explanation' | 'why'>> {
  if (explain === null) return { explanation: null, why: 'not-here' };
  if (performance.now() > until) return { explanation: null, why: 'ask-for-it-alone' };
  try {
    // As JSON writes it: what is not there is left out.
    return { explanation: JSON.parse(JSON.stringify(await explain(id))) as Canonical, why: null };
  } catch (error) {
    if (!(error instanceof GangwanError)) throw error;
    return { explanation: null, why: error.code };
  }
}

/** Prompts to rest and signals a worker was given, oldest first. */
export async function ownPrompts(db: Kysely<Tables>, workerKey: string) {
  const rows = await db
    .selectFrom('live_prompt')
    .select(['kind', 'stage', 'enterprise', 'due_at', 'written_at', 'at_least', 'at_most', 'limit_seconds'])
    .where('worker_key', '=', workerKey)
    .where('to_worker', '=', true)
    .orderBy('id')
    .execute();
  return rows.map(({ due_at, written_at, at_least, at_most, limit_seconds, ...rest }) => ({
    ...rest,
    dueAt: instantOf(due_at),
    writtenAt: instantOf(written_at),
    atLeast: at_least,
    atMost: at_most,
    limit: limit_seconds,
  }));
}

/** Everybody who looked at or changed a worker's data, newest first, by role; with what the worker did. */
export async function ownLooks(db: Kysely<Tables>, workerKey: string, account: string) {
  const looks = [];
  for (let before: number | null = null; ; ) {
    const page: Awaited<ReturnType<typeof looksOf>> = await looksOf(db, workerKey, account, {
      before,
      limit: 1000,
      withOwn: true,
    });
    looks.push(...page.looks.map(({ at, ...one }) => ({ ...one, at: instantOf(at) })));
    if (page.next === null) return looks;
    before = page.next;
  }
}
