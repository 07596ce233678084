import { z } from 'zod';
import { Refusal } from './problem.ts';
import { notStorable } from './storable.ts';

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

/** What was sent, as its schema reads it; refused with the place and the reason in both languages otherwise. */
export function checked<T extends z.ZodType>(
  schema: T | undefined,
  value: unknown,
  where: 'params' | 'query' | 'body',
): z.infer<T> | undefined {
  if (schema === undefined) return undefined;
  const odd = notStorable(value);
  if (odd !== null)
    throw new Refusal(where === 'params' ? 404 : 400, 'door-bad-request', {
      where: [where, odd.at].filter(Boolean).join('.'),
      why: odd.why,
    });
  const read = schema.safeParse(value, { error: chinese });
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const inEnglish = schema.safeParse(value, { error: english }).error?.issues[0]?.message ?? '';
  throw new Refusal(where === 'params' ? 404 : 400, 'door-bad-request', {
    where: [where, ...(first?.path ?? [])].map(String).join('.'),
    why: `${(first?.message ?? '').slice(0, 200)} · ${inEnglish.slice(0, 200)}`,
  });
}
