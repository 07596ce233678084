import { z } from 'zod';
import { Refusal } from './problem.ts';

const chinese = z.locales.zhCN().localeError;

/** What was sent, as its schema reads it; refused with the place and the reason in Chinese otherwise. */
export function checked<T extends z.ZodType>(
  schema: T | undefined,
  value: unknown,
  where: 'params' | 'query' | 'body',
): z.infer<T> | undefined {
  if (schema === undefined) return undefined;
  const read = schema.safeParse(value, { error: chinese });
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Refusal(where === 'params' ? 404 : 400, 'door-bad-request', {
    where: [where, ...(first?.path ?? [])].map(String).join('.'),
    why: (first?.message ?? '').slice(0, 200),
  });
}
