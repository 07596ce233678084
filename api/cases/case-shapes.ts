import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { caseNumber, dayText, type SeenCase } from '#journey/3-cases/read-case.ts';
import { caseRoles, outcomes } from '#measures/procedure.ts';

export const words = z.object({ zh: z.string(), en: z.string() });
export const caseId = z.object({ id: z.uuid() });
export const sentKey = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

const basis = z.object({ instrument: z.string(), article: z.string() });

/** A clock of a case with its arithmetic. Days `YYYY-MM-DD`; `due` null: the limit is unknown, or a pause lasts. */
export const clockShape = z.object({
  clock: z.string(),
  words,
  whose: z.string(),
  kind: z.enum(['act', 'wait', 'before']),
  started: z.string(),
  due: z.string().nullable(),
  /** The minute, for limits in hours; epoch milliseconds. */
  dueAt: z.int().nullable(),
  provisional: z.boolean(),
  status: z.enum(['running', 'paused', 'met', 'late', 'lapsed', 'dropped']),
  stopped: z.string().nullable(),
  limit: z
    .object({
      name: z.string(),
      value: z.int().nullable(),
      unit: z.string(),
      instrument: z.string(),
      article: z.string(),
      confidence: z.string(),
    })
    .nullable(),
  extendedBy: z.int().nullable(),
  /** The way from the start to the last day, day by day in stretches. */
  arithmetic: z.array(
    z.object({ kind: z.string(), from: z.string(), to: z.string(), days: z.int(), why: words.nullable() }),
  ),
});

export const lineShape = z.object({
  seq: z.int(),
  action: z.string(),
  words,
  role: z.string(),
  actor: z.string(),
  day: z.string(),
  at: z.int(),
  data: z.record(z.string(), z.unknown()),
});

export const stepShape = z.object({
  action: z.string(),
  words,
  role: z.string(),
  basis,
  asks: z.record(z.string(), z.unknown()).nullable(),
});

export const caseShape = z.object({
  id: z.string(),
  number: z.string(),
  procedure: z.string(),
  title: words,
  unit: z.string(),
  township: z.string().nullable(),
  enterprise: z.string().nullable(),
  openedDay: z.string(),
  fromCase: z.string().nullable(),
  /** How many lines there are: what a next step says it has seen. */
  lines: z.int(),
  state: z.string(),
  stateWords: words,
  since: z.string(),
  outcome: z.string().nullable(),
  outcomeWords: words.nullable(),
  paused: z.object({ ground: z.string(), since: z.string() }).nullable(),
  clocks: z.array(clockShape),
  file: z.array(lineShape),
  moved: z.array(
    z.object({
      clock: z.string(),
      run: z.int(),
      oldDue: z.string().nullable(),
      newDue: z.string().nullable(),
      at: z.int(),
    }),
  ),
  next: z.array(stepShape),
});

const generic: Readonly<Record<string, { zh: string; en: string }>> = {
  open: { zh: '提出', en: 'Opened' },
  'case:assign': { zh: '指定人员', en: 'Assigned' },
  'case:ask-unit': { zh: '征求其他单位意见', en: 'Another unit asked' },
  'case:receive-asked': { zh: '其他单位签收', en: 'Received by the other unit' },
  'case:answer-asked': { zh: '其他单位答复', en: 'Answered by the other unit' },
};

/** A case as a door answers it. */
export function shownCase({
  file,
  procedure,
  status,
  lines,
  next,
}: SeenCase): Omit<z.input<typeof caseShape>, 'moved'> {
  const state = procedure.states[status.state]!;
  return {
    id: file.id,
    number: caseNumber(file),
    procedure: file.procedure,
    title: procedure.title,
    unit: file.unit,
    township: file.township,
    enterprise: file.enterprise,
    openedDay: file.opened_day,
    fromCase: file.from_case,
    lines: lines.length,
    state: status.state,
    stateWords: { zh: state.zh, en: state.en },
    since: formatDay(status.since),
    outcome: status.outcome,
    outcomeWords: status.outcome === null ? null : outcomes[status.outcome],
    paused: status.paused === null ? null : { ...status.paused, since: formatDay(status.paused.since) },
    clocks: status.clocks.map((run) => shownClock(procedure, run)),
    file: lines.map((line) => ({
      seq: line.seq,
      action: line.action,
      words: generic[line.action] ?? wordsOf(procedure.actions[line.action]!),
      role: caseRoles[line.role].zh,
      actor: line.actor,
      day: formatDay(line.day),
      at: line.at * 1000,
      data: line.data,
    })),
    next: next.map(({ action, role }) => {
      const row = procedure.actions[action]!;
      const asks =
        row.asks === undefined
          ? null
          : (z.toJSONSchema(row.asks, { unrepresentable: 'any' }) as Record<string, unknown>);
      return { action, words: wordsOf(row), role, basis: { ...row.basis }, asks };
    }),
  };
}

const wordsOf = ({ zh, en }: { zh: string; en: string }) => ({ zh, en });

function shownClock(
  procedure: SeenCase['procedure'],
  run: SeenCase['status']['clocks'][number],
): z.input<typeof clockShape> {
  const clock = procedure.clocks[run.clock]!;
  const { limit } = run;
  return {
    clock: run.clock,
    words: wordsOf(clock),
    whose: clock.whose,
    kind: clock.kind,
    started: formatDay(run.started),
    due: dayText(run.due),
    dueAt: run.dueAt === null ? null : run.dueAt * 1000,
    provisional: run.provisional,
    status: run.status,
    stopped: dayText(run.stopped),
    limit:
      limit === null
        ? null
        : {
            name: limit.name,
            value: limit.value,
            unit: limit.unit,
            instrument: limit.instrument,
            article: limit.article,
            confidence: limit.confidence,
          },
    extendedBy: run.extension?.value ?? null,
    arithmetic: (run.deadline?.steps ?? []).map((step) => ({
      kind: step.kind,
      from: formatDay(step.from),
      to: formatDay(step.to),
      days: step.days,
      why: step.why,
    })),
  };
}
