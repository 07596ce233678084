import type { z } from 'zod';
import { findLimit } from '#law/limits/all.ts';
import { instrumentById, isInstrument } from '#law/sources/all.ts';
import { metaOf } from './form.ts';
import type { ClockOf, Procedure } from './procedure.ts';
import { requiredOf, statesWhile, surelySaid } from './procedure-paths.ts';
import type { Citation } from './rule.ts';

/**
 * What is wrong with a procedure's table, each as a sentence part; empty where it can be used. Looks at everything the compiler cannot:
 * states nobody reaches or leaves, clocks that start on a field nobody says, limits, articles and fields that do not exist.
 */
export function flawsOf(procedure: Procedure, known: ReadonlyMap<string, Procedure>): string[] {
  return [
    ...flawsOfStates(procedure),
    ...Object.entries(procedure.clocks).flatMap(([name, clock]) => flawsOfClock(name, clock, procedure)),
    ...flawsOfSteps(procedure, known),
    ...flawsOfPublication(procedure),
    ...citations(procedure).flatMap(([where, citation]) => flawsOfCitation(where, citation)),
    ...[procedure.opens.asks, ...Object.values(procedure.actions).map(({ asks }) => asks)].flatMap(flawsOfForm),
  ];
}

function flawsOfStates({ states, actions }: Procedure): string[] {
  const [first] = Object.keys(states);
  const reached = new Set([first!]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { from, to } of Object.values(actions)) {
      if (to === 'stay' || reached.has(to) || !from.some((state) => reached.has(state))) continue;
      reached.add(to);
      grew = true;
    }
  }
  return Object.entries(states).flatMap(([state, { ends }]) => {
    const out = Object.values(actions).filter(({ from, to }) => from.includes(state) && to !== 'stay' && to !== state);
    if (!reached.has(state)) return [`no step leads to ${state}`];
    if (ends === undefined && out.length === 0) return [`nothing leads on from ${state}`];
    return [];
  });
}

function flawsOfClock(name: string, clock: ClockOf, procedure: Procedure): string[] {
  const flaws: string[] = [];
  const formOf = (step: string) => (step === 'open' ? procedure.opens.asks : procedure.actions[step]?.asks);
  const isDay = (step: string, field: string) => {
    const type = formOf(step)?.shape[field] as z.ZodType | undefined;
    return type !== undefined && metaOf(type).format === 'day';
  };
  if (clock.starts.length === 0) flaws.push(`clock ${name} never starts`);
  for (const { on, day } of clock.starts) {
    if (day !== undefined && !isDay(on, day)) flaws.push(`clock ${name} starts on ${on}.${day}, which is no day field`);
    if (typeof clock.limit !== 'string' && !isDay(on, clock.limit.dayIn)) {
      flaws.push(`clock ${name} ends on ${on}.${clock.limit.dayIn}, which is no day field`);
    }
    if ((clock.kind === 'before' || clock.back === true) && day === undefined)
      flaws.push(`clock ${name} is counted back from no day`);
  }
  if (clock.back === true && clock.kind !== 'wait') flaws.push(`clock ${name} is counted back but waits for nothing`);
  for (const limit of [clock.limit, clock.extension]) {
    if (typeof limit === 'string' && findLimit(limit) === undefined) flaws.push(`clock ${name}: no limit ${limit}`);
  }
  const extending = Object.values(procedure.actions).some((row) => row.extends === name);
  if (extending !== (clock.extension !== undefined)) {
    flaws.push(
      `clock ${name} has ${extending ? 'a step that extends it but no extension' : 'an extension but no step that gives it'}`,
    );
  }
  if (clock.onLapse !== undefined && procedure.actions[clock.onLapse]?.by.includes('system') !== true) {
    flaws.push(`clock ${name}: ${clock.onLapse} is not the system's`);
  }
  flaws.push(...flawsOfSilence(name, clock, procedure));
  if (clock.kind !== 'wait' && clock.stops.length === 0) flaws.push(`clock ${name}: nothing stops it`);
  flaws.push(...flawsOfAftermath(name, clock, procedure));
  if (typeof clock.pausedBy === 'object') {
    for (const ground of clock.pausedBy)
      if (procedure.pauses?.[ground] === undefined) flaws.push(`clock ${name}: no ground ${ground}`);
  }
  return flaws;
}

/** What is still owed after the end of a case can be done there: a clock nothing stops would be late for ever. */
function flawsOfAftermath(name: string, clock: ClockOf, procedure: Procedure): string[] {
  if (clock.kind === 'wait') return [];
  const { states, actions } = procedure;
  const running = statesWhile(procedure, name);
  return Object.entries(states).flatMap(([state, { ends }]) =>
    ends !== undefined &&
    running.has(state) &&
    !clock.stops.some((step) => actions[step]?.from.includes(state) === true)
      ? [`clock ${name} runs on after ${state}, where nothing stops it`]
      : [],
  );
}

/** Silence fills in no form, answers once, and speaks wherever its clock can run out. */
function flawsOfSilence(name: string, clock: ClockOf, procedure: Procedure): string[] {
  const row = clock.onLapse === undefined ? undefined : procedure.actions[clock.onLapse];
  if (row === undefined) return [];
  const flaws: string[] = [];
  if (row.asks?.safeParse({}).success === false)
    flaws.push(`clock ${name}: silence cannot say what ${clock.onLapse} asks`);
  const running = statesWhile(procedure, name);
  const mute = Object.keys(procedure.states).filter((state) => running.has(state) && !row.from.includes(state));
  if (mute.length > 0) flaws.push(`clock ${name}: ${clock.onLapse} cannot be taken from ${mute.join(', ')}`);
  const goesOn = row.to !== 'stay' && !row.from.includes(row.to);
  if (!goesOn && !clock.stops.includes(clock.onLapse!))
    flaws.push(`clock ${name}: ${clock.onLapse} does not end the silence`);
  return flaws;
}

function flawsOfSteps(procedure: Procedure, known: ReadonlyMap<string, Procedure>): string[] {
  const said = surelySaid(procedure);
  return Object.entries(procedure.actions).flatMap(([name, row]) => {
    const flaws: string[] = [];
    if (row.pauses === true) {
      const ground = row.asks?.shape.ground as z.ZodType | undefined;
      const choices = ground === undefined ? undefined : metaOf(ground).choices;
      const grounds = Object.keys(procedure.pauses ?? {});
      if (choices === undefined || Object.keys(choices).some((one) => !grounds.includes(one))) {
        flaws.push(`${name} pauses on grounds that are not among the procedure's`);
      }
      if (!Object.values(procedure.actions).some(({ resumes }) => resumes === true))
        flaws.push(`${name}: nothing resumes`);
    }
    if (row.handsOver !== undefined) {
      const target = known.get(row.handsOver.to);
      if (target === undefined) return [...flaws, `${name} hands over to ${row.handsOver.to}, which does not exist`];
      for (const field of Object.keys(row.handsOver.carries)) {
        if (target.opens.asks.shape[field] === undefined)
          flaws.push(`${name} carries ${field}, which ${target.slug} does not ask`);
      }
      const forms = [procedure.opens.asks, ...Object.values(procedure.actions).map(({ asks }) => asks)];
      const nobodySays = (field: string) => forms.every((asks) => asks?.shape[field] === undefined);
      for (const ours of Object.values(row.handsOver.carries))
        if (nobodySays(ours)) flaws.push(`${name} carries ${ours}, which nobody says`);
      for (const field of requiredOf(target.opens.asks)) {
        const ours = row.handsOver.carries[field];
        if (ours === undefined)
          flaws.push(`${name} hands over to ${target.slug} without ${field}, so that it can never open`);
        // What the step itself asks, be it optional, can be said where it is missing.
        else if (
          row.asks?.shape[ours] === undefined &&
          !nobodySays(ours) &&
          row.from.some((state) => said.get(state)?.has(ours) === false)
        )
          flaws.push(`${name} hands over to ${target.slug} where nobody may have said ${ours}`);
      }
    }
    return flaws;
  });
}

function flawsOfPublication({ publishes, opens, actions }: Procedure): string[] {
  if (publishes === undefined) return [];
  const { on, during, objection } = publishes;
  const flaws: string[] = [];
  if (actions[on] === undefined) flaws.push(`publishes on ${on}, which is no step`);
  const limits = during === null ? [] : typeof during === 'string' ? [during] : Object.values(during.limits);
  for (const limit of [...limits, objection])
    if (limit !== null && findLimit(limit) === undefined) flaws.push(`publishes: no limit ${limit}`);
  if (during !== null && typeof during !== 'string') {
    const asked = [opens.asks, ...Object.values(actions).map(({ asks }) => asks)].flatMap((asks) => {
      const type = asks?.shape[during.field] as z.ZodType | undefined;
      return type === undefined ? [] : Object.keys(metaOf(type).choices ?? {});
    });
    if (asked.length === 0) flaws.push(`publishes by ${during.field}, which nobody is asked`);
    for (const one of new Set(asked))
      if (during.limits[one] === undefined) flaws.push(`publishes ${one} with no time to take it down`);
  }
  return flaws;
}

function citations(procedure: Procedure): (readonly [string, Citation])[] {
  return [
    ['open', procedure.opens.basis],
    ...Object.entries(procedure.actions).map(([name, { basis }]) => [name, basis] as const),
    ...Object.entries(procedure.pauses ?? {}).map(([name, { basis }]) => [name, basis] as const),
    ...(procedure.publishes === undefined ? [] : [['publishes', procedure.publishes.basis] as const]),
  ];
}

function flawsOfCitation(where: string, { instrument, article }: Citation): string[] {
  if (!isInstrument(instrument)) return [`${where}: no instrument ${instrument}`];
  const { articles } = instrumentById(instrument);
  return articles.some((one) => article.startsWith(one.article)) ? [] : [`${where}: ${instrument} lists no ${article}`];
}

function flawsOfForm(asks: z.ZodObject | undefined): string[] {
  return Object.entries(asks?.shape ?? {}).flatMap(([field, type]) => {
    try {
      metaOf(type as z.ZodType);
      return [];
    } catch {
      return [`field ${field} has no words`];
    }
  });
}
