/*
 * Runs of equal cells of the test oracle. Only tests read it.
 */

/** Runs of cells with any of the bits, joined over fewer than `rest` cells without. */
export function stretches(cells: Uint16Array, bits: number, rest: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const run of runs(cells)) {
    if ((run.cell & bits) === 0) continue;
    const before = found.at(-1);
    if (before !== undefined && run.from - before.to < rest) before.to = run.to;
    else found.push({ from: run.from, to: run.to });
  }
  return found;
}

interface Run {
  cell: number;
  from: number;
  to: number;
}
const told = new WeakMap<Uint16Array, Run[]>();

/** The cells as runs of equal content, empty ones left out. */
export function runs(cells: Uint16Array): readonly Run[] {
  let found = told.get(cells);
  if (found !== undefined) return found;
  found = [];
  for (let i = 0; i < cells.length; ) {
    const cell = cells[i]!;
    const from = i;
    while (i < cells.length && cells[i] === cell) i++;
    if (cell !== 0) found.push({ cell, from, to: i });
  }
  told.set(cells, found);
  return found;
}
