import { z } from 'zod';
import type { Door } from '#api/door.ts';

/** A schema as JSON Schema tells it, as far as made-up bodies need it. */
interface Shape {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
}

/** Texts that fit the patterns of our doors. */
const fitting = [
  '00000000-0000-4000-8000-000000000000',
  '91500229MA5U0T0105',
  '500229198512312349',
  '13800138000',
  '2026-09',
  '2026-09-01',
  '123456',
  'a'.repeat(64),
  'A'.repeat(43),
  '500229001',
  'order.jsonl',
  'zh',
  '1',
  'abcd',
];

/** A body that a door’s schema takes, as far as the schema alone tells; null where the door takes none. */
export function soundBody(one: Door): unknown {
  if (one.body === undefined) return null;
  return made(z.toJSONSchema(one.body, { io: 'input', unrepresentable: 'any' }) as Shape);
}

function made(shape: Shape): unknown {
  const choice = shape.anyOf?.[0] ?? shape.oneOf?.[0] ?? shape.allOf?.[0];
  if (choice !== undefined) return made(choice);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return shape.enum[0];
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([name, inner]) => [name, made(inner)]));
    case 'array':
      return shape.items === undefined ? [] : [made(shape.items)];
    case 'integer':
    case 'number':
      return Math.max(shape.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'string': {
      const { pattern } = shape;
      const found = fitting.find(
        (text) =>
          (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
          text.length >= (shape.minLength ?? 0) &&
          text.length <= (shape.maxLength ?? 1000),
      );
      return found ?? 'x'.repeat(shape.minLength ?? 1);
    }
    default:
      return 'x';
  }
}

/** The body with each of its texts replaced, one at a time, by `text`; and each of its numbers by `number`. */
export function* changed(body: unknown, text: string, number: number): Generator<unknown> {
  if (typeof body === 'string') yield text;
  else if (typeof body === 'number') yield number;
  else if (Array.isArray(body))
    for (const [i, inner] of body.entries())
      for (const other of changed(inner, text, number)) yield body.with(i, other);
  else if (typeof body === 'object' && body !== null)
    for (const [name, inner] of Object.entries(body))
      for (const other of changed(inner, text, number)) yield { ...body, [name]: other };
}
