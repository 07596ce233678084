import { canonicalJson } from '#basics/canonical.ts';
import { formatDay, parseDay } from '#basics/day.ts';
import { formatInstant, parseInstant } from '#basics/instant.ts';
import type { Explanation } from '#journey/2-audit/explanation.ts';
import { sm3 } from '#store/sm3.ts';

/** Ways of changing an explanation a little, leaf by leaf, as one would who wants it to say something else. */
export type Path = readonly (string | number)[];

/** Every leaf of a JSON value by its path. */
export function* leavesOf(json: unknown, path: Path = []): Generator<Path> {
  if (typeof json !== 'object' || json === null) yield path;
  else
    for (const [key, member] of Object.entries(json))
      yield* leavesOf(member, [...path, Array.isArray(json) ? Number(key) : key]);
}

/** A path with its positions left open: `finding.values.*.name`. */
export const patternOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

type Holder = Record<string | number, unknown>;

export const leafAt = (json: unknown, path: Path): unknown => path.reduce((value, key) => (value as Holder)[key], json);

/** A copy with one leaf replaced. */
export function withLeaf<T>(json: T, path: Path, value: unknown): T {
  const copy = structuredClone(json);
  const holder = leafAt(copy, path.slice(0, -1)) as Holder;
  holder[path.at(-1)!] = value;
  return copy;
}

/** Other values a leaf could be given: a number or time one unit off, text with a letter more or its last digit changed. */
export function variantsOf(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [1];
  const instant = parseInstant(value);
  if (instant !== null) return [formatInstant(instant + 1), formatInstant(instant - 1)];
  const day = parseDay(value);
  if (day !== null) return [formatDay(day + 1), formatDay(day - 1)];
  if (/^[0-9a-f]{64}$/.test(value)) return [`${value.startsWith('0') ? 1 : 0}${value.slice(1)}`];
  const digit = value.replace(/\d(?=\D*$)/, (last) => String((Number(last) + 1) % 10));
  return digit === value ? [`${value}x`] : [`${value}x`, digit];
}

/** Says everywhere what one leaf was changed to say, and puts key and id in order, so that only what follows can give it away. */
export function resigned(explanation: Explanation, path: Path): Explanation {
  const it = structuredClone(explanation) as Explanation & { finding: Holder; rule: Holder };
  const value = leafAt(it, path);
  const copy = (to: Path) => {
    (leafAt(it, to.slice(0, -1)) as Holder)[to.at(-1)!] = value;
  };
  const [top, member] = path;
  const named = String(path.at(-1)).startsWith('instrument') && path.at(-1) !== 'instrument';
  if (top === 'values' && !named) copy(['finding', ...path]);
  if (top === 'finding' && member === 'values') copy(path.slice(1));
  if (top === 'finding' && member === 'basis') copy(['rule', ...path.slice(1)]);
  if (top === 'finding' && member === 'departments') copy(['rule', 'departments', path[2]!, 'slug']);
  if (top === 'finding' && member === 'rule') copy(['rule', 'slug']);
  if (top === 'finding' && (member === 'seal' || member === 'law')) copy([member, 'digest']);
  if ((top === 'seal' || top === 'law') && member === 'digest') copy(['finding', top]);
  const { finding } = it;
  if (it.missing !== null && top === 'finding') {
    const { reason = '', missing = '', days = [] } = finding;
    it.missing = { ...it.missing, reason, what: missing, days };
  }
  const doubt = finding.verdict === 'cannot-tell' ? `${finding.reason} ${finding.missing}` : '';
  const source = finding.source === undefined ? [] : [finding.source];
  const subject = [finding.rule, finding.worker ?? '', finding.platform ?? '', finding.period, finding.record ?? ''];
  finding.key = sm3([...subject, ...source, doubt].join('\n'));
  const { id: _id, ...rest } = finding;
  finding.id = sm3(canonicalJson(rest as never));
  return it;
}
