import { z } from 'zod';
import { procedures, proceduresBySlug } from '#measures/catalogue.ts';
import { responsibleUnits } from '#measures/departments.ts';
import { caseRoles, outcomes, type Procedure } from '#measures/procedure.ts';
import { words } from '../cases/case-shapes.ts';
import { door } from '../door.ts';
import { Refusal } from '../problem.ts';

const brief = ({ slug, title, purpose, measure, departments, opens }: Procedure) => ({
  slug,
  title,
  purpose,
  measure,
  departments: departments.map((unit) => ({
    slug: unit,
    zh: responsibleUnits[unit].zh,
    en: responsibleUnits[unit].en,
  })),
  openedBy: opens.by.map((role) => caseRoles[role]),
});

const briefShape = z.object({
  slug: z.string(),
  title: words,
  purpose: words,
  measure: z.string(),
  departments: z.array(words.extend({ slug: z.string() })),
  openedBy: z.array(words),
});

/** 办事指南: every procedure. */
export const procedureListDoor = door({
  name: 'procedure.list',
  method: 'GET',
  path: '/public/procedures',
  summary: { zh: '全部办件', en: 'All procedures' },
  proof: 'none',
  allows: { action: 'list', resource: 'procedure' },
  reply: z.object({ procedures: z.array(briefShape) }),
  async handle() {
    return { procedures: procedures.map(brief) };
  },
});

/** 办事指南: one procedure: what is asked, the steps, and what is limited by what. */
export const procedureDoor = door({
  name: 'procedure.read',
  method: 'GET',
  path: '/public/procedures/:slug',
  summary: { zh: '一种办件：表格、步骤、期限', en: 'One procedure: form, steps, limits' },
  proof: 'none',
  allows: { action: 'list', resource: 'procedure' },
  params: z.object({ slug: z.string().max(60) }),
  reply: briefShape.extend({
    asks: z.record(z.string(), z.unknown()),
    states: z.array(words.extend({ state: z.string(), ends: words.nullable() })),
    steps: z.array(
      words.extend({
        step: z.string(),
        from: z.array(z.string()),
        to: z.string(),
        by: z.array(words),
        instrument: z.string(),
        article: z.string(),
        documents: z.array(z.string()),
      }),
    ),
    clocks: z.array(
      words.extend({ clock: z.string(), limit: z.string().nullable(), extension: z.string().nullable(), whose: words }),
    ),
  }),
  async handle({ params }) {
    const found = proceduresBySlug.get(params.slug);
    if (found === undefined) throw new Refusal(404, 'case-unknown-procedure', { procedure: params.slug });
    return {
      ...brief(found),
      asks: z.toJSONSchema(found.opens.asks, { unrepresentable: 'any' }) as Record<string, unknown>,
      states: Object.entries(found.states).map(([state, { zh, en, ends }]) => ({
        state,
        zh,
        en,
        ends: ends === undefined ? null : outcomes[ends],
      })),
      steps: Object.entries(found.actions).map(([step, { zh, en, from, to, by, basis, issues }]) => ({
        step,
        zh,
        en,
        from: [...from],
        to,
        by: by.map((role) => caseRoles[role]),
        instrument: basis.instrument,
        article: basis.article,
        documents: [...(issues ?? [])],
      })),
      clocks: Object.entries(found.clocks).map(([clock, { zh, en, limit, extension, whose }]) => ({
        clock,
        zh,
        en,
        limit: typeof limit === 'string' ? limit : null,
        extension: extension ?? null,
        whose: caseRoles[whose],
      })),
    };
  },
});
