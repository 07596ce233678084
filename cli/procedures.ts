import { type Day, parseDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import { procedures, proceduresBySlug } from '#measures/catalogue.ts';
import { responsibleUnits } from '#measures/departments.ts';
import { type ClockOf, caseRoles, outcomes, type Procedure } from '#measures/procedure.ts';
import { diagramOf } from '#measures/procedure-diagram.ts';
import { type Call, nearest, type Verb } from './verb.ts';

/** The procedure of a slug. @throws command-unknown-procedure */
export function procedureAsked(slug: string): Procedure {
  const found = proceduresBySlug.get(slug);
  if (found !== undefined) return found;
  const near = nearest(slug, [...proceduresBySlug.keys()], 3).join('、');
  throw new GangwanError('command-unknown-procedure', { procedure: slug, near });
}

/** The day an option says, or today. @throws law-not-a-date */
export function dayAsked(call: Call, option: string): Day {
  const given = call.options[option];
  if (typeof given !== 'string') return dayOf(Math.floor(Date.now() / 1000));
  const read = parseDay(given);
  if (read === null) throw new GangwanError('law-not-a-date', { text: given });
  return read;
}

/** A limit of a clock on a day, as the list gives it. */
function limitOf(clock: ClockOf, law: Law, on: number) {
  if (typeof clock.limit !== 'string') return { limit: null, fixedBy: clock.limit.dayIn };
  const value = law.findInForce(clock.limit, on);
  const extension = clock.extension === undefined ? null : law.findInForce(clock.extension, on);
  return {
    limit: clock.limit,
    count: value?.value ?? null,
    counting: findLimit(clock.limit)!.counting,
    extension: extension?.value ?? null,
    instrument: value?.instrument ?? null,
    article: value?.article ?? null,
    confidence: value?.confidence ?? null,
  };
}

/** A procedure as `--json` prints it. */
function row(procedure: Procedure, law: Law, on: number) {
  const { slug, sheet, measure, also, departments, title, purpose, opens, states, actions, clocks, publishes } =
    procedure;
  return {
    slug,
    sheet,
    title,
    purpose,
    measures: [measure, ...(also ?? [])],
    departments,
    openedBy: opens.by,
    classes: opens.classes,
    fields: Object.keys(opens.asks.shape),
    states: Object.entries(states).map(([state, { zh, en, ends }]) => ({ state, zh, en, outcome: ends ?? null })),
    steps: Object.entries(actions).map(([step, { zh, en, from, to, by, basis, issues, handsOver }]) => ({
      step,
      zh,
      en,
      from,
      to,
      by,
      basis,
      documents: issues ?? [],
      handsOverTo: handsOver?.to ?? null,
    })),
    limits: Object.entries(clocks).map(([clock, one]) => ({
      clock,
      zh: one.zh,
      en: one.en,
      whose: one.whose,
      kind: one.kind,
      ...limitOf(one, law, on),
    })),
    pauses: Object.entries(procedure.pauses ?? {}).map(([ground, { zh, en, basis }]) => ({ ground, zh, en, basis })),
    publishes: publishes ?? null,
  };
}

const countings: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'working-days': ['个工作日', 'working days'],
  'calendar-days': ['日', 'days'],
  'raw-days': ['日（不顺延）', 'days, not moved'],
  months: ['个月', 'months'],
  'raw-months': ['个月（不顺延）', 'months, not moved'],
  years: ['年', 'years'],
  'raw-years': ['年（不顺延）', 'years, not moved'],
  hours: ['小时', 'hours'],
};

function limitText(limit: ReturnType<typeof limitOf>, zh: boolean): string {
  if (limit.limit === null) return zh ? `由“${limit.fixedBy}”一栏写明` : `as field ${limit.fixedBy} says`;
  const [unitZh, unitEn] = countings[limit.counting ?? '']!;
  const extra = limit.extension === null || limit.extension === undefined ? '' : ` + ${limit.extension}`;
  const count = limit.count ?? (zh ? '未知' : 'unknown');
  const sure =
    limit.confidence === 'official'
      ? ''
      : zh
        ? `，${confidenceZh[limit.confidence ?? ''] ?? '待核实'}`
        : `, ${limit.confidence ?? 'unknown'}`;
  return `${count}${extra}${zh ? unitZh : ` ${unitEn}`} (${limit.instrument ?? '—'} ${limit.article ?? ''}${sure})`;
}

const confidenceZh: Readonly<Record<string, string>> = {
  setting: '本县设定',
  secondary: '转述',
  memory: '凭记忆，待核实',
};

function listText(law: Law, on: number, zh: boolean): string {
  const lines = procedures.map((procedure) => {
    const units = procedure.departments
      .map((unit) => (zh ? responsibleUnits[unit].zh : responsibleUnits[unit].en))
      .join(zh ? '、' : ', ');
    const limits = Object.values(procedure.clocks).map(
      (clock) => `${zh ? clock.zh : clock.en} ${limitText(limitOf(clock, law, on), zh)}`,
    );
    const steps = Object.keys(procedure.actions).length;
    return [
      `${procedure.slug}  ${zh ? procedure.title.zh : procedure.title.en}  [${procedure.measure}] ${units}`,
      `  ${zh ? `${steps} 个步骤，${Object.keys(procedure.states).length} 个状态` : `${steps} steps, ${Object.keys(procedure.states).length} states`}`,
      ...limits.map((limit) => `  · ${limit}`),
    ].join('\n');
  });
  const total = zh ? `共 ${procedures.length} 种办件。` : `${procedures.length} procedures.`;
  return `${lines.join('\n')}\n${total}`;
}

function oneText(procedure: Procedure, law: Law, on: number, zh: boolean): string {
  const say = (words: { zh: string; en: string }) => (zh ? words.zh : words.en);
  return [
    `${say(procedure.title)} (${procedure.slug})`,
    say(procedure.purpose),
    '',
    zh ? '步骤：' : 'Steps:',
    ...Object.entries(procedure.actions).map(([name, row]) => {
      const to = row.to === 'stay' ? '' : ` → ${say(procedure.states[row.to]!)}`;
      const from = row.from.map((state) => say(procedure.states[state]!)).join(zh ? '、' : ', ');
      const by = row.by.map((role) => say(caseRoles[role])).join(zh ? '、' : ', ');
      return `  ${name}  ${say(row)}：${from}${to}  [${by}]  ${row.basis.instrument} ${row.basis.article}`;
    }),
    '',
    zh ? '期限：' : 'Limits:',
    ...Object.entries(procedure.clocks).map(
      ([name, clock]) =>
        `  ${name}  ${say(clock)}：${limitText(limitOf(clock, law, on), zh)}  [${say(caseRoles[clock.whose])}]`,
    ),
    '',
    zh ? '结果：' : 'Outcomes:',
    ...Object.values(procedure.states).flatMap((state) =>
      state.ends === undefined ? [] : [`  ${say(state)}（${say(outcomes[state.ends])}）`],
    ),
  ].join('\n');
}

export const verb: Verb = {
  name: 'procedures',
  zh: '全部办件：步骤、期限、依据、文书，可画成图',
  en: 'all procedures: steps, limits, basis, documents; drawn as a diagram',
  about: {
    zh: '列出每种办件的措施、责任单位、步骤和期限；给出名称时列出这一种。--diagram 画出它的状态图（Mermaid）。期限取 --on 那天有效的数。',
    en: 'Lists each procedure with measure, departments, steps and limits; with a name, that one. --diagram draws its table (Mermaid). Limits are those in force on --on.',
  },
  takes: '[PROCEDURE]',
  options: {
    diagram: { zh: '画出状态图', en: 'draw the diagram' },
    on: { value: 'YYYY-MM-DD', zh: '按哪天的法律，默认今天', en: 'law of which day; today where not given' },
  },
  examples: [
    { command: 'npx gangwan procedures', zh: '全部办件', en: 'all procedures' },
    {
      command: 'npx gangwan procedures inspection-complaint --diagram',
      zh: '一种办件的状态图',
      en: 'the diagram of one',
    },
  ],
  async run(call) {
    const law = lawAsKnown();
    const on = dayAsked(call, 'on');
    const zh = call.language === 'zh';
    const [slug] = call.arguments;
    if (slug === undefined) {
      call.print(call.json ? JSON.stringify(procedures.map((one) => row(one, law, on))) : listText(law, on, zh));
      return 0;
    }
    const procedure = procedureAsked(slug);
    if (call.options.diagram === true) call.print(diagramOf(procedure, call.language));
    else call.print(call.json ? JSON.stringify(row(procedure, law, on)) : oneText(procedure, law, on, zh));
    return 0;
  },
};
