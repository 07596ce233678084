import type { z } from 'zod';
import type { Procedure } from './procedure.ts';

/** Fields a form cannot do without. */
export const requiredOf = (asks: z.ZodObject | undefined): string[] =>
  Object.entries((asks?.shape ?? {}) as Record<string, z.ZodType>)
    .filter(([, type]) => !type.safeParse(undefined).success)
    .map(([field]) => field);

/** By state that can be reached: the fields that were said by whatever way a case came there. */
export function surelySaid({ opens, states, actions }: Procedure): Map<string, ReadonlySet<string>> {
  const [first] = Object.keys(states);
  const said = new Map<string, ReadonlySet<string>>([[first!, new Set(requiredOf(opens.asks))]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, asks } of Object.values(actions)) {
      if (to === 'stay') continue;
      for (const state of from) {
        const before = said.get(state);
        if (before === undefined) continue;
        const after = new Set([...before, ...requiredOf(asks)]);
        const known = said.get(to);
        const both = known === undefined ? after : new Set([...known].filter((field) => after.has(field)));
        if (known?.size === both.size) continue;
        said.set(to, both);
        changed = true;
      }
    }
  }
  return said;
}

/**
 * The states a case can be in while a clock runs: from those its starting steps lead to, over every step that does not stop it. Where a
 * case ends the clock is dropped, unless the step that ends it sets the clock off.
 */
export function statesWhile({ states, actions, clocks }: Procedure, name: string): ReadonlySet<string> {
  const { starts, stops, onLapse } = clocks[name]!;
  const [first] = Object.keys(states);
  const reached = new Set<string>();
  const open: string[] = [];
  const reach = (state: string) => {
    if (reached.has(state)) return;
    reached.add(state);
    open.push(state);
  };
  for (const { on } of starts) {
    if (on === 'open') reach(first!);
    else for (const state of actions[on]?.from ?? []) reach(actions[on]!.to === 'stay' ? state : actions[on]!.to);
  }
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const [step, { from, to }] of Object.entries(actions)) {
      if (to === 'stay' || !from.includes(state) || step === onLapse || stops.includes(step)) continue;
      if (states[to]!.ends === undefined) reach(to);
    }
  }
  return reached;
}
