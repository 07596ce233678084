import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { day } from '#basics/day.ts';
import type { Counting } from '#law/calendar/deadline.types.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { findLimit, shippedLimits } from '#law/limits/all.ts';
import { procedures, proceduresBySlug } from '#measures/catalogue.ts';
import type { Procedure } from '#measures/procedure.ts';

interface SheetRow {
  slug: string;
  says: string;
  limits: string[];
  other?: string;
}

const rows = parse(readFileSync(new URL('procedure-limits.yaml', import.meta.url), 'utf8')) as Record<string, SheetRow>;
const sheet = new URL('../../shared/law/disputes-supervision-unions.md', import.meta.url);
const law = lawAsKnown();
/** A day on which every limit of the sheet is in force. */
const on = day('2026-11-25');

const unitOf: Readonly<Record<Counting, string>> = {
  'working-days': 'WD',
  'calendar-days': 'd',
  'raw-days': 'd',
  months: 'mo',
  'raw-months': 'mo',
  years: 'y',
  'raw-years': 'y',
  hours: 'h',
};

/** Limits of what a procedure publishes. */
function duringOf({ publishes }: Procedure): string[] {
  const during = publishes?.during ?? null;
  return during === null ? [] : typeof during === 'string' ? [during] : Object.values(during.limits);
}

/** Limits of a procedure as the sheet writes them: `60+30 WD`; a limit that is not extended comes alone. */
function limitsOf(procedure: Procedure): string[] {
  const named = [
    ...Object.values(procedure.clocks).flatMap(({ limit, extension }) =>
      typeof limit === 'string' ? [{ limit, extension: extension ?? null }] : [],
    ),
    ...duringOf(procedure).map((limit) => ({ limit, extension: null })),
  ];
  return named.map(({ limit, extension }) => {
    const count = law.findInForce(limit, on)?.value;
    const more = extension === null ? '' : `+${law.findInForce(extension, on)?.value}`;
    return `${count}${more} ${unitOf[findLimit(limit)!.counting]}`;
  });
}

for (const [id, row] of Object.entries(rows)) {
  test(`${id} ${row.slug} has every limit of the sheet`, () => {
    const procedure = proceduresBySlug.get(row.slug);
    assert.ok(procedure !== undefined, `${row.slug} does not exist`);
    assert.ok(procedure.sheet.includes(id), `${row.slug} does not say that it is ${id}`);
    const left = limitsOf(procedure);
    const missing = row.limits.filter((limit) => {
      const at = left.indexOf(limit);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    assert.deepEqual(missing, [], `has ${limitsOf(procedure).join(', ')}`);
  });
}

test('the rows are those of the sheet, word for word', { skip: !existsSync(sheet) && 'no ../shared' }, () => {
  const text = readFileSync(sheet, 'utf8').split('## k. ')[1]!.split('\n## ')[0]!;
  const lines = text.split('\n').filter((line) => /^\| [A-Z]{2}-\d\d \|/.test(line));
  const said = Object.fromEntries(
    lines.map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      return [cells[1], cells[7]];
    }),
  );
  assert.deepEqual(Object.fromEntries(Object.entries(rows).map(([id, { says }]) => [id, says])), said);
});

/** Limits in law that no procedure counts by, and why. */
const elsewhere = parse(readFileSync(new URL('limits-elsewhere.yaml', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

test('every limit of the law is one of a procedure, or it is said where it is used', () => {
  const used = new Set(
    procedures.flatMap((one) => [
      ...duringOf(one),
      ...Object.values(one.clocks).flatMap(({ limit, extension }) => [limit, extension]),
      one.publishes?.objection,
    ]),
  );
  const names = shippedLimits.map(({ name }) => name);
  assert.deepEqual(
    names.filter((name) => !used.has(name) && elsewhere[name] === undefined),
    [],
    'limits nobody counts by',
  );
  assert.deepEqual(
    Object.keys(elsewhere).filter((name) => used.has(name) || !names.includes(name)),
    [],
    'said to be used elsewhere without need',
  );
});
