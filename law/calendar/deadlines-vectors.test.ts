import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { type Day, day, formatDay } from '#basics/day.ts';
import { formatInstant, instant } from '#basics/instant.ts';
import { lawAsKnown } from '../in-force.ts';
import type { Calendar } from '../in-force.types.ts';
import { deadlineAfter, deadlineBefore, type LimitAfter, type LimitBefore, movedBy } from './deadline.ts';
import type { DayCounting, Pause } from './deadline.types.ts';
import { hoursAfter } from './hours.ts';

interface Counted {
  readonly of?: string;
  readonly say: string;
  readonly after?: string;
  readonly before?: string;
  readonly limit: string;
  readonly pauses?: readonly string[];
}
interface Vectors {
  readonly days: readonly (Counted & { readonly known?: string; readonly due: string; readonly provisional?: true })[];
  readonly moved: readonly (Counted & {
    readonly known: readonly [string, string];
    readonly due: readonly [string, string];
  })[];
  readonly hours: readonly {
    readonly say: string;
    readonly from: string;
    readonly hours: number;
    readonly due: string;
  }[];
}
const vectors = parse(readFileSync(new URL('deadlines.yaml', import.meta.url), 'utf8')) as Vectors;

const calendars = new Map<string | undefined, Calendar>();
function calendarOf(known: string | undefined): Calendar {
  const found = calendars.get(known) ?? lawAsKnown({ knownOn: known === undefined ? null : day(known) }).calendar;
  calendars.set(known, found);
  return found;
}

function limitOf({ after, before, limit, pauses = [] }: Counted): LimitAfter | LimitBefore {
  const [count, counting] = limit.split(' ') as [string, DayCounting];
  if (before !== undefined) return { event: day(before), count: Number(count), counting };
  return { start: day(after!), count: Number(count), counting, pauses: pauses.map(pauseOf) };
}

function pauseOf(text: string): Pause {
  const [from, to] = text.split('/') as [string, string];
  return { from: day(from), to: to === '' ? null : day(to), reason: '中止' };
}

const deadlineOf = (calendar: Calendar, limit: LimitAfter | LimitBefore) =>
  'event' in limit ? deadlineBefore(calendar, limit) : deadlineAfter(calendar, limit);
const written = (due: Day | null) => (due === null ? 'none' : formatDay(due));

test('there are at least 150 vectors, and every row of the sheet’s timelines', () => {
  assert.ok(vectors.days.length + vectors.moved.length + vectors.hours.length >= 150);
  const rows = new Set(vectors.days.map(({ of }) => of));
  for (let row = 1; row <= 21; row++) assert.ok(rows.has(`T${String(row).padStart(2, '0')}`), `T${row}`);
});

test('every counted day is the one written down', () => {
  for (const vector of vectors.days) {
    const { due, provisional } = deadlineOf(calendarOf(vector.known), limitOf(vector));
    const expected = `${vector.due} ${vector.provisional ?? false}`;
    assert.equal(`${written(due)} ${provisional}`, expected, `${vector.of ?? ''} ${vector.say}`);
  }
});

test('every notice moves what is written down and nothing else', () => {
  for (const vector of vectors.moved) {
    const [before, after] = vector.known.map(calendarOf) as [Calendar, Calendar];
    const moved = movedBy(before, after, limitOf(vector));
    const [old, now] = vector.due;
    const expected = old === now ? null : [old, now];
    assert.deepEqual(moved && [written(moved.old.due), written(moved.new.due)], expected, vector.say);
    assert.equal(written(deadlineOf(before, limitOf(vector)).due), old, vector.say);
  }
});

test('every moment is the one written down', () => {
  for (const { say, from, hours, due } of vectors.hours) {
    assert.equal(formatInstant(hoursAfter(instant(from), hours)), due, say);
  }
});
