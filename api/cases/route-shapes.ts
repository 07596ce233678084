import { z } from 'zod';
import type { InForce } from '#law/in-force.types.ts';
import { instrumentById } from '#law/sources/all.ts';
import type { Route } from '#measures/19-disputes/index.ts';
import { proceduresBySlug } from '#measures/catalogue.ts';
import type { Citation } from '#measures/rule.ts';
import { words } from './case-shapes.ts';

/** A provision with the title of its instrument. */
export const provision = z.object({ instrument: z.string(), title: z.string(), article: z.string() });

export const provisionOf = ({ instrument, article }: Citation): z.input<typeof provision> => ({
  instrument,
  title: instrumentById(instrument).title,
  article,
});

/** A number of law as in force on the day; `value` null: no number is known for that day. */
export const limitShape = z
  .object({
    name: z.string(),
    value: z.number().nullable(),
    unit: z.string(),
    instrument: z.string(),
    article: z.string(),
    confidence: z.string(),
  })
  .nullable();

export const limitOf = (limit: InForce | null): z.input<typeof limitShape> =>
  limit === null
    ? null
    : {
        name: limit.name,
        value: limit.value,
        unit: limit.unit,
        instrument: limit.instrument,
        article: limit.article,
        confidence: limit.confidence,
      };

/** A route: the procedure it opens, how far it is open and why, what it costs and how long its stages take. */
export const routeShape = z.object({
  procedure: z.string(),
  title: words,
  opening: z.enum(['open', 'if-agreed', 'by-list', 'as-tip', 'elsewhere']),
  why: words,
  basis: provision,
  /** Procedure it leads on to, where this is not the way. */
  instead: z.string().nullable(),
  doubt: z.boolean(),
  cost: words.extend({
    kind: z.enum(['free', 'court-fee']),
    basis: provision.nullable(),
    confidence: z.string(),
  }),
  takes: z.array(z.object({ title: words, counting: z.string(), limit: limitShape, extension: limitShape })),
});

export const shownRoute = (route: Route): z.input<typeof routeShape> => ({
  procedure: route.procedure,
  title: { ...proceduresBySlug.get(route.procedure)!.title },
  opening: route.opening,
  why: { ...route.why },
  basis: provisionOf(route.basis),
  instead: route.instead,
  doubt: route.doubt,
  cost: {
    kind: route.cost.kind,
    zh: route.cost.zh,
    en: route.cost.en,
    basis: route.cost.basis === null ? null : provisionOf(route.cost.basis),
    confidence: route.cost.confidence,
  },
  takes: route.takes.map(({ title, counting, limit, extension }) => ({
    title: { zh: title.zh, en: title.en },
    counting,
    limit: limitOf(limit),
    extension: limitOf(extension),
  })),
});
