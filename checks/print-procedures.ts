/** Prints `docs/procedures/` from the tables of the procedures: `node checks/print-procedures.ts`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Confidence } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import { instrumentById } from '#law/sources/all.ts';
import { procedures } from '#measures/catalogue.ts';
import { responsibleUnits, type UnitSlug } from '#measures/departments.ts';
import { type DocumentSlug, officialDocuments } from '#measures/documents.ts';
import { metaOf } from '#measures/form.ts';
import {
  type CaseRole,
  type ClockOf,
  caseRoles,
  outcomes,
  type Procedure,
  type PublicationOf,
  type Words,
} from '#measures/procedure.ts';
import { diagramOf } from '#measures/procedure-diagram.ts';
import { type Citation, type MeasureSlug, measureSlugs } from '#measures/rule.ts';
import { measureTitle } from '../cli/measure-title.ts';

export const proceduresFolder = fileURLToPath(new URL('../docs/procedures/', import.meta.url));

const sures: Readonly<Record<Confidence, Words>> = {
  official: { zh: '官方文本', en: 'official text' },
  secondary: { zh: '转载，待核实', en: 'repost, unconfirmed' },
  memory: { zh: '凭记忆，待核实', en: 'from memory, unconfirmed' },
  setting: { zh: '**本县设定，不是法律**', en: '**our setting, not law**' },
};
const countings: Readonly<Record<string, Words>> = {
  'working-days': { zh: '个工作日', en: 'working days' },
  'calendar-days': { zh: '日', en: 'days' },
  'raw-days': { zh: '日（不顺延）', en: 'days, last day not moved' },
  months: { zh: '个月', en: 'months' },
  'raw-months': { zh: '个月（不顺延）', en: 'months, last day not moved' },
  years: { zh: '年', en: 'years' },
  'raw-years': { zh: '年（不顺延）', en: 'years, last day not moved' },
  hours: { zh: '小时', en: 'hours' },
};
const kinds: Readonly<Record<string, Words>> = {
  act: { zh: '最后一日前办', en: 'to be done by then' },
  wait: { zh: '等到那一日', en: 'to be waited for' },
  before: { zh: '从那一日倒算', en: 'counted back' },
};

const both = ({ zh, en }: Words) => `${zh}<br>${en}`;
/** Text as a cell of a table takes it. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const roleWords = (roles: readonly CaseRole[]) =>
  both({
    zh: roles.map((role) => caseRoles[role].zh).join('、'),
    en: roles.map((role) => caseRoles[role].en).join(', '),
  });
const unitWords = (units: readonly UnitSlug[]) =>
  both({
    zh: units.map((unit) => responsibleUnits[unit].zh).join('、'),
    en: units.map((unit) => responsibleUnits[unit].en).join(', '),
  });
/** An instrument and its article; how sure its text is, where it is not read in an official copy. */
function citation({ instrument, article }: Citation): string {
  if (instrument === 'county-setting') return both(sures.setting);
  const { cite, confidence } = instrumentById(instrument);
  return `${cite} ${article}${confidence === 'official' ? '' : `（${sures[confidence].zh} ${sures[confidence].en}）`}`;
}

const pageOf = (measure: MeasureSlug) => `${String(measureSlugs.indexOf(measure) + 1).padStart(2, '0')}-${measure}.md`;
const home = (slug: string) => procedures.find((one) => one.slug === slug)!;
const linkTo = (slug: string) => `[${home(slug).title.zh}](${pageOf(home(slug).measure)}#${slug})`;

/** What must hold before or after a step, and what it leads to. */
function conditions({ clocks, states }: Procedure, name: string, action: Procedure['actions'][string]): string {
  const clockWords = (clock: string) => clocks[clock]!;
  const parts: Words[] = [];
  const say = (clock: string | undefined, zh: string, en: string) => {
    if (clock !== undefined) parts.push({ zh: `${zh}：${clockWords(clock).zh}`, en: `${en}: ${clockWords(clock).en}` });
  };
  say(action.notBefore, '期满之前不能办', 'not before');
  say(action.afterClock, '期满之后才能办', 'only after the end of');
  say(action.notAfter, '过期不能办', 'lost after the end of');
  say(action.extends, '延长', 'extends');
  for (const [clock, { onLapse }] of Object.entries(clocks))
    if (onLapse === name) say(clock, '过期没有办，由系统办', 'done by the system at the end of');
  if (action.pauses) parts.push({ zh: '中止', en: 'pauses the case' });
  if (action.resumes) parts.push({ zh: '恢复', en: 'ends the pause' });
  if (action.notBy !== undefined)
    parts.push({ zh: `办过${action.notBy.join('、')}的人回避`, en: `not by whoever did ${action.notBy.join(', ')}` });
  const said = parts.map(both);
  if (action.handsOver !== undefined) said.push(`→ ${linkTo(action.handsOver.to)}`);
  const ends = action.to === 'stay' ? undefined : states[action.to]!.ends;
  if (ends !== undefined) said.push(`**${outcomes[ends].zh}** ${outcomes[ends].en}`);
  return said.join('<br>');
}

const documentWords = (documents: readonly DocumentSlug[] = []) =>
  documents.map((one) => both(officialDocuments[one])).join('<br>');

function stepRows(procedure: Procedure): string[] {
  const { opens, states, actions } = procedure;
  const state = (name: string) => both(states[name]!);
  const first = Object.keys(states)[0]!;
  return [
    row('步骤 · step', '从 · from', '到 · to', '谁 · who', '依据 · basis', '文书 · documents', '条件 · conditions'),
    row('---', '---', '---', '---', '---', '---', '---'),
    row(
      '`open`<br>提出<br>Open',
      '',
      state(first),
      roleWords(opens.by),
      citation(opens.basis),
      documentWords(opens.issues),
      '',
    ),
    ...Object.entries(actions).map(([name, action]) =>
      row(
        `\`${name}\`<br>${both(action)}`,
        action.from.map(state).join('<br>'),
        action.to === 'stay' ? '—' : state(action.to),
        roleWords(action.by),
        citation(action.basis),
        documentWords(action.issues),
        conditions(procedure, name, action),
      ),
    ),
  ];
}

/** What a field of a procedure's forms is called. */
function fieldWords({ opens, actions }: Procedure, field: string): Words {
  const forms = [opens.asks, ...Object.values(actions).map(({ asks }) => asks)];
  const type = forms.map((asks) => asks?.shape[field]).find((one) => one !== undefined);
  return type === undefined ? { zh: field, en: field } : metaOf(type as never);
}

/** Every value a limit has had, the newest last, each with article and how sure it is. */
function valuesOf(name: string): { readonly values: Words[]; readonly basis: string[] } {
  const limit = findLimit(name)!;
  const unit = countings[limit.counting]!;
  const rows = [...limit.rows].sort((a, b) => (a.from < b.from ? -1 : 1));
  const days = ({ from, to }: { from: string; to: string | null }) =>
    rows.length === 1 && to === null
      ? { zh: '', en: '' }
      : { zh: `（${from} 至 ${to ?? '未止'}）`, en: ` (${from} to ${to ?? 'open'})` };
  return {
    values: rows.map((one) =>
      one.value === 'unknown'
        ? { zh: `未知${days(one).zh}`, en: `unknown${days(one).en}` }
        : { zh: `${one.value}${unit.zh}${days(one).zh}`, en: `${one.value} ${unit.en}${days(one).en}` },
    ),
    basis: rows.map(({ instrument, article, confidence }) => {
      const { zh, en } = sures[confidence];
      return instrument === 'county-setting'
        ? `${zh} ${en}`
        : `${instrumentById(instrument).cite} ${article}（${zh} ${en}）`;
    }),
  };
}

/** How long a limit is and on what basis; a period a step fixes itself names the field that says it. */
function lengthOf(
  procedure: Procedure,
  { limit, extension }: ClockOf,
): { readonly length: string; readonly basis: string } {
  if (typeof limit !== 'string') {
    const { zh, en } = fieldWords(procedure, limit.dayIn);
    return { length: both({ zh: `由“${zh}”一栏写明`, en: `as “${en}” says` }), basis: '' };
  }
  const own = valuesOf(limit);
  if (extension === undefined) return { length: own.values.map(both).join('<br>'), basis: own.basis.join('<br>') };
  const more = valuesOf(extension);
  const added = more.values.map(({ zh, en }) => both({ zh: `可延长${zh}`, en: `and ${en} more` }));
  return {
    length: [...own.values.map(both), ...added].join('<br>'),
    basis: [...own.basis, ...more.basis].join('<br>'),
  };
}

function limitRows(procedure: Procedure): string[] {
  const { clocks, actions } = procedure;
  const stepWords = (name: string) => (name === 'open' ? '提出' : actions[name]!.zh);
  return [
    row(
      '期限 · limit',
      '多长 · length',
      '依据和把握 · basis, confidence',
      '种类 · kind',
      '谁 · whose',
      '起算 → 停止 · starts → stops',
    ),
    row('---', '---', '---', '---', '---', '---'),
    ...Object.entries(clocks).map(([name, one]) => {
      const { length, basis } = lengthOf(procedure, one);
      const starts = one.starts.map(({ on, day }) =>
        day === undefined ? stepWords(on) : `${stepWords(on)}（${fieldWords(procedure, day).zh}）`,
      );
      return row(
        `\`${name}\`<br>${both(one)}`,
        length,
        basis,
        both(kinds[one.kind]!),
        roleWords([one.whose]),
        `${starts.join('；')} → ${one.stops.map(stepWords).join('；') || '—'}`,
      );
    }),
  ];
}

const mermaid = (procedure: Procedure, language: 'zh' | 'en') =>
  `\`\`\`mermaid\n${diagramOf(procedure, language)}\n\`\`\``;

/** What is published, after which step, for how long, and in what time an objection is answered. */
function publishedText({ actions }: Procedure, publishes: PublicationOf): string {
  const { on, basis, during, objection } = publishes;
  const limitWords = (name: string): Words => {
    const { values, basis: from } = valuesOf(name);
    return {
      zh: values.map(({ zh }, index) => `${zh}，${from[index]}`).join('；'),
      en: values.map(({ en }) => en).join('; '),
    };
  };
  const classes = during === null || typeof during === 'string' ? [] : Object.entries(during.limits);
  const lines: Words[] = [
    { zh: `自“${actions[on]!.zh}”起`, en: `from “${actions[on]!.en}” on` },
    typeof during === 'string'
      ? { zh: `期限：${limitWords(during).zh}`, en: `taken down after ${limitWords(during).en}` }
      : during === null
        ? { zh: '期限：事由存在期间', en: 'while its ground lasts' }
        : {
            zh: `期限：${classes.map(([name, limit]) => `\`${name}\` ${limitWords(limit).zh}`).join('；')}`,
            en: `by class: ${classes.map(([name, limit]) => `\`${name}\` ${limitWords(limit).en}`).join('; ')}`,
          },
  ];
  if (objection !== null)
    lines.push({
      zh: `异议答复：${limitWords(objection).zh}`,
      en: `an objection is answered in ${limitWords(objection).en}`,
    });
  return [
    `**公布 · published**：${publishes.zh} ${publishes.en}（${citation(basis)}）`,
    ...lines.map(({ zh, en }) => `- ${zh}\n- ${en}`),
  ].join('\n\n');
}

function chapter(procedure: Procedure): string {
  const { slug, sheet, title, purpose, departments, opens, pauses, publishes, clocks } = procedure;
  const fields = Object.entries(opens.asks.shape).map(([name, type]) => `${metaOf(type as never).zh}（\`${name}\`）`);
  const paused = Object.entries(pauses ?? {}).map(
    ([ground, one]) => `- \`${ground}\` ${one.zh} · ${one.en}（${citation(one.basis)}）`,
  );
  return [
    `<a id="${slug}"></a>`,
    `## ${title.zh} · ${title.en}`,
    `\`${slug}\`${sheet.length === 0 ? '' : `（${sheet.join('、')}）`}`,
    `${purpose.zh}\n\n${purpose.en}`,
    `**单位 · unit**：${departments.map((unit) => `${responsibleUnits[unit].zh} ${responsibleUnits[unit].en}`).join('、')}`,
    `**表格 · form**：${fields.join('、')}`,
    mermaid(procedure, 'zh'),
    `<details><summary>Diagram in English</summary>\n\n${mermaid(procedure, 'en')}\n\n</details>`,
    `### 步骤 · Steps：${slug}`,
    stepRows(procedure).join('\n'),
    ...(Object.keys(clocks).length === 0 ? [] : [`### 期限 · Limits：${slug}`, limitRows(procedure).join('\n')]),
    ...(paused.length === 0 ? [] : [`**可以中止 · may be paused**\n\n${paused.join('\n')}`]),
    ...(publishes === undefined ? [] : [publishedText(procedure, publishes)]),
  ].join('\n\n');
}

const printedNote = `本页由 \`checks/print-procedures.ts\` 从办件的表印出，请勿手改。期限列出有过的每一个数；某一天的最后一日怎么算，见 \`npx gangwan deadline\`。

This page is printed by \`checks/print-procedures.ts\` from the tables of the procedures; do not edit it by hand. Limits show every value they have had; \`npx gangwan deadline\` counts a last day.`;

/** The page of a measure: a chapter for each of its procedures. */
function measurePage(measure: MeasureSlug, own: readonly Procedure[]): string {
  const head = `# ${measureTitle(measure, 'zh')} · ${measureTitle(measure, 'en')}\n\n[全部办件 · all procedures](README.md)\n\n${printedNote}`;
  return `${[head, ...own.map(chapter)].join('\n\n')}\n`;
}

/** How many values of limits are how sure, of those the procedures count with. */
function sureness(all: readonly Procedure[]): string {
  const names = new Set(
    all.flatMap(({ clocks }) =>
      Object.values(clocks).flatMap(({ limit, extension }) => [
        ...(typeof limit === 'string' ? [limit] : []),
        ...(extension === undefined ? [] : [extension]),
      ]),
    ),
  );
  const rows = [...names].flatMap((name) => findLimit(name)!.rows);
  return Object.entries(sures)
    .map(
      ([confidence, words]) =>
        `| ${words.zh} ${words.en} | ${rows.filter((one) => one.confidence === confidence).length} |`,
    )
    .join('\n');
}

function indexPage(all: readonly Procedure[], measures: readonly MeasureSlug[]): string {
  const parts = measures.map((measure) => {
    const rows = all
      .filter((one) => one.measure === measure)
      .map((one) => {
        const limits = Object.values(one.clocks).map((clock) => {
          const { length, basis } = lengthOf(one, clock);
          return `**${clock.zh}** ${clock.en}（${kinds[clock.kind]!.zh}）：${[length, basis].filter(Boolean).join('；').replaceAll('<br>', ' ')}`;
        });
        return row(
          `[${one.title.zh}](${pageOf(measure)}#${one.slug})<br>${one.title.en}<br>\`${one.slug}\``,
          unitWords(one.departments),
          Object.values(one.actions)
            .map((action) => action.zh)
            .join('、'),
          limits.join('<br>'),
        );
      });
    return `## [${measureTitle(measure, 'zh')}](${pageOf(measure)}) · ${measureTitle(measure, 'en')}

| 办件 · procedure | 单位 · units | 步骤 · steps | 期限 · limits |
|---|---|---|---|
${rows.join('\n')}`;
  });
  return `# 办件一览 · Procedures

${all.length} 种办件，按措施分页。每种办件是一张表：谁在什么状态下可以办什么、凭哪一条、出什么文书、期限多长；界面上的按钮、服务器的检查、卷宗里的期限都从这张表来。

${all.length} procedures, a page a measure. Each is one table: who may do what in which state, on what basis, with what papers and limits; buttons, the server's checks and the clocks of a case all come from it.

${printedNote}

期限所用的数，按把握程度 · values of limits by how sure they are:

| 把握 · confidence | 数 · values |
|---|---:|
${sureness(all)}

${parts.join('\n\n')}
`;
}

/** Every page by file name, for a list of procedures. */
export function procedurePages(all: readonly Procedure[]): ReadonlyMap<string, string> {
  const measures = measureSlugs.filter((measure) => all.some((one) => one.measure === measure));
  return new Map([
    ['README.md', indexPage(all, measures)],
    ...measures.map(
      (measure) =>
        [
          pageOf(measure),
          measurePage(
            measure,
            all.filter((one) => one.measure === measure),
          ),
        ] as const,
    ),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(proceduresFolder, { recursive: true });
  for (const name of readdirSync(proceduresFolder)) rmSync(`${proceduresFolder}${name}`);
  for (const [name, text] of procedurePages(procedures)) writeFileSync(`${proceduresFolder}${name}`, text);
}
