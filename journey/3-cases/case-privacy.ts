import type { z } from 'zod';
import { maskIdNumber, maskPhone } from '#basics/mask.ts';
import { metaOf } from '#measures/form.ts';
import { personalValues } from '#measures/personal-fields.ts';
import type { Procedure } from '#measures/procedure.ts';
import type { CaseFileRow } from '#store/tables/cases.ts';
import type { Doer } from './case-desk.ts';
import type { ReadLine } from './case-lines.ts';

type Owned = Pick<CaseFileRow, 'worker_key' | 'enterprise' | 'opened_by'>;

/** Who said it, or whom it is about: they see what they said as they said it. */
export const isOwn = (doer: Doer, file: Owned): boolean =>
  (file.worker_key !== null && (doer.workerKey === file.worker_key || doer.delegatedKeys.includes(file.worker_key))) ||
  (doer.account !== null && doer.roles.includes('worker') && file.opened_by === `account:${doer.account}`);

/** The enterprise a worker's case is about: it hears what is claimed, not where the worker lives. */
export const isOtherSide = (doer: Doer, file: Owned): boolean =>
  file.worker_key !== null && !isOwn(doer, file) && doer.enterprise !== null && doer.enterprise === file.enterprise;

const formOf = (procedure: Procedure, action: string): z.ZodObject | undefined =>
  action === 'open' ? procedure.opens.asks : procedure.actions[action]?.asks;

/** A line without the fields that tell how to find or reach a person; the name stays, since a claim is answered by name. */
export function withoutReach(procedure: Procedure, line: ReadLine): ReadLine {
  const asks = formOf(procedure, line.action);
  if (asks === undefined) return line;
  const data = Object.fromEntries(
    Object.entries(line.data).filter(([field]) => {
      const type = asks.shape[field];
      if (type === undefined) return true;
      const { personal, format } = metaOf(type as never);
      return personal !== true || format === 'person';
    }),
  );
  return { ...line, data };
}

/** ID and phone numbers said in a line, each with how it is shown to those who handle the case. */
function numbersIn(procedure: Procedure, line: ReadLine): Map<string, string> {
  const asks = formOf(procedure, line.action);
  const numbers = new Map<string, string>();
  if (asks === undefined) return numbers;
  for (const { kind, value } of personalValues(asks, line.data)) {
    if (kind === 'id-number') numbers.set(value, maskIdNumber(value));
    if (kind === 'phone') numbers.set(value, maskPhone(value));
  }
  return numbers;
}

/** A line with ID and phone numbers masked: those who handle a case need the name and the facts, a number only for a reason. */
export function numbersMasked(procedure: Procedure, line: ReadLine): ReadLine {
  const numbers = numbersIn(procedure, line);
  return numbers.size === 0 ? line : { ...line, data: replaced(line.data, (text) => numbers.get(text) ?? text) };
}

/** Something made from what the case says, with the numbers masked as they are in its lines. */
export function numbersHidden<T>(procedure: Procedure, lines: readonly ReadLine[], content: T): T {
  const masks = new Map(lines.flatMap((line) => [...numbersIn(procedure, line)]));
  return replaced(content, (text) => masks.get(text) ?? text);
}

/**
 * What somebody fills into a document with the numbers put back that were masked when they read the case: nobody has to see a number to
 * have it printed. A mask that stands for two different numbers is left as it is.
 */
export function numbersPutBack<T>(procedure: Procedure, lines: readonly ReadLine[], content: T): T {
  const real = new Map<string, string | null>();
  for (const line of lines) {
    for (const [number, mask] of numbersIn(procedure, line))
      real.set(mask, real.has(mask) && real.get(mask) !== number ? null : number);
  }
  return replaced(content, (text) => real.get(text) ?? text);
}

function replaced<T>(value: T, by: (text: string) => string): T {
  if (typeof value === 'string') return by(value) as T;
  if (Array.isArray(value)) return value.map((one) => replaced(one as unknown, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, replaced(one as unknown, by)])) as T;
}
