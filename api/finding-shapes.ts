import { z } from 'zod';

/** `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
/** SM3 in hex. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
const verdict = z.enum(['finding', 'cannot-tell']);
const slug = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);

/** What a list of findings is narrowed to. `on`: as believed at the end of that day; absent: now. */
export const findingFilter = z.object({
  period: month.optional(),
  rule: slug.optional(),
  measure: slug.optional(),
  platform: z
    .string()
    .regex(/^[0-9A-Z]{18}$/)
    .optional(),
  verdict: verdict.optional(),
  township: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  unit: slug.optional(),
  on: z.iso.date().optional(),
});

/** One page: at most `limit`, after the `cursor` of the page before. */
export const page = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** A finding in a list. `worker`: the key, shortened except to the worker; null where none or not to be seen. */
export const findingRow = z.object({
  id: z.string(),
  key: z.string(),
  rule: z.string(),
  measure: z.string(),
  level: z.string(),
  verdict,
  confidence: z.string(),
  platform: z.string().nullable(),
  worker: z.string().nullable(),
  period: z.string(),
  month: z.string(),
  township: z.string().nullable(),
  amountFen: z.int().nullable(),
  quantity: z.object({ value: z.number(), unit: z.string() }).nullable(),
});

const citedValue = z.looseObject({ name: z.string() });
const basis = z.object({ instrument: z.string(), article: z.string() });

/** A whole finding: what a list shows, and what it rests on. */
export const findingWhole = findingRow.extend({
  departments: z.array(z.string()),
  days: z.array(z.string()).optional(),
  record: z.string().nullable(),
  reason: z.string().optional(),
  missing: z.string().optional(),
  numbers: z.record(z.string(), z.number()).optional(),
  source: z.literal('worker').optional(),
  basis: z.array(basis),
  values: z.array(citedValue),
  seal: z.string(),
  law: z.string(),
  /** Whether the month's latest audit finds it still. */
  believedNow: z.boolean(),
});

export const findingPage = z.object({
  findings: z.array(findingRow),
  /** Give it for the next page; null: there is none. */
  cursor: z.string().nullable(),
});

export const findingCounts = z.object({
  counts: z.array(
    z.object({ rule: z.string(), measure: z.string(), verdict, count: z.int(), amountFen: z.int().nullable() }),
  ),
});

const both = z.object({ zh: z.string(), en: z.string() });

/** An explanation; `evidence` only what whoever asks may see. Form `gangwan-explanation/1`, documented with `gangwan explain`. */
export const explanation = z.object({
  format: z.string(),
  finding: z.looseObject({ id: z.string() }),
  rule: z.looseObject({ slug: z.string(), title: both }),
  kind: z.string(),
  facts: z.array(z.record(z.string(), z.unknown())),
  values: z.array(z.record(z.string(), z.unknown())),
  sentence: both,
  arithmetic: z.array(z.record(z.string(), z.unknown())),
  flip: z.record(z.string(), z.unknown()).nullable(),
  missing: z.record(z.string(), z.unknown()).nullable(),
  evidence: z.array(z.record(z.string(), z.unknown())),
  seal: z.object({ month: z.string(), digest: z.string(), provisional: z.boolean() }),
  law: z.object({ digest: z.string(), knownOn: z.string().nullable() }),
});

/** A run of an audit. Instants are epoch milliseconds; null where not yet. */
export const auditRun = z.object({
  run: z.int(),
  period: z.string(),
  reason: z.enum(['nightly', 'asked', 'law-change', 'program-change']),
  askedBy: z.string(),
  why: z.string().nullable(),
  askedAt: z.int(),
  state: z.enum(['waiting', 'running', 'finished', 'failed']),
  starts: z.int(),
  startedAt: z.int().nullable(),
  endedAt: z.int().nullable(),
  ordersDone: z.int().nullable(),
  ordersOf: z.int().nullable(),
  seal: z.string().nullable(),
  law: z.string().nullable(),
  program: z.string().nullable(),
  digest: z.string().nullable(),
  orders: z.int().nullable(),
  workers: z.int().nullable(),
  findings: z.int().nullable(),
  cannotTell: z.int().nullable(),
  sameAs: z.int().nullable(),
  error: z.string().nullable(),
});

const side = z.object({
  id: z.string(),
  verdict,
  level: z.string(),
  amountFen: z.number().nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
});

/** What a run changed against the one before it; of it only what whoever asks may see. */
export const changePage = z.object({
  before: z.int(),
  after: z.int(),
  otherSeal: z.boolean(),
  otherLaw: z.boolean(),
  otherProgram: z.boolean(),
  madeAt: z.int(),
  changes: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['appeared', 'gone', 'changed']),
      rule: z.string(),
      platform: z.string().nullable(),
      worker: z.string().nullable(),
      period: z.string(),
      before: side.nullable(),
      after: side.nullable(),
    }),
  ),
  /** With the first page only: whom it concerns, those with most changes first. */
  whom: z.array(
    z.object({
      platform: z.string().nullable(),
      worker: z.string().nullable(),
      appeared: z.int(),
      gone: z.int(),
      changed: z.int(),
    }),
  ),
  cursor: z.string().nullable(),
});
