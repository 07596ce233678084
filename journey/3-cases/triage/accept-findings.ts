import { formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { rules } from '#measures/catalogue.ts';
import { periodSpan } from '../../2-audit/period-span.ts';
import type { WholeFinding } from '../../2-audit/runs/found.ts';

/** What a case of findings taken up begins with. */
export interface FindingCase {
  /** USCC of the one platform all are about. */
  readonly enterprise: string;
  /** The worker, where all are about one. */
  readonly worker: string | null;
  readonly township: string | null;
  readonly workers: readonly string[];
  /** Fields of the form of `finding-review`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A finding somebody wants to take up, and whether the latest audit of its month finds it still. */
export interface TakenUp extends WholeFinding {
  readonly believedNow: boolean;
}

const titles = new Map(rules.map(({ slug, title }) => [slug, title.zh]));
const one = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? values[0]! : null);

/**
 * Fills the form of `finding-review` from findings a person takes up: respondent, workers, money, rules and period, and whether a value is
 * not confirmed. Nothing is declared: it is what the findings say, for the officer to look at.
 * @throws finding-not-to-accept, findings-of-several
 */
export function findingCase(
  found: readonly TakenUp[],
  { name, why }: { readonly name: string | null; readonly why: string | undefined },
): FindingCase {
  for (const { id, verdict, believedNow } of found)
    if (verdict !== 'finding' || !believedNow) throw new GangwanError('finding-not-to-accept', { id: id.slice(0, 12) });
  const enterprise = one(found.map(({ platform }) => platform));
  if (enterprise === null) throw new GangwanError('findings-of-several', {});
  const spans = found.map(({ period, month }) => periodSpan(period, month));
  const workers = [...new Set(found.flatMap(({ workerKey }) => (workerKey === null ? [] : [workerKey])))];
  const amounts = found.flatMap(({ amountFen }) => (amountFen === null ? [] : [amountFen]));
  return {
    enterprise,
    worker: one(found.map(({ workerKey }) => workerKey)),
    township: one(found.map(({ township }) => township)),
    workers,
    data: {
      respondentName: name ?? enterprise,
      respondentUscc: enterprise,
      findings: found.map(({ id }) => id),
      rules: [...new Set(found.map(({ rule }) => titles.get(rule) ?? rule))],
      workers: workers.length,
      ...(amounts.length === 0 ? {} : { amountFen: amounts.reduce((sum, fen) => sum + fen, 0) }),
      periodFrom: formatDay(Math.min(...spans.map(({ from }) => from))),
      periodTo: formatDay(Math.max(...spans.map(({ to }) => to))),
      unconfirmed: found.some(({ confidence }) => confidence === 'memory' || confidence === 'secondary'),
      ...(why === undefined ? {} : { why }),
    },
  };
}
