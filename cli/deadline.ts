import { type Day, formatDay, parseDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { deadlineAfter, deadlineBefore } from '#law/calendar/deadline.ts';
import type { Deadline, Pause } from '#law/calendar/deadline.types.ts';
import { deadlineInWords } from '#law/calendar/deadline-text.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import { type ClockOf, caseRoles, type Procedure } from '#measures/procedure.ts';
import { knownOnOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { dayAsked, procedureAsked } from './procedures.ts';
import { argument, type Call, type Verb } from './verb.ts';

/** A limit counted for somebody who asks. */
interface Counted {
  readonly clock: string;
  readonly row: ClockOf;
  readonly limit: InForce | null;
  readonly extension: InForce | null;
  readonly deadline: Deadline | null;
  /** Last minute, for limits in hours from the beginning of the day given. */
  readonly hours: number | null;
}

/** Clocks of that name, or those the step sets off. @throws command-unknown-clock */
function clocksAsked(procedure: Procedure, step: string): [string, ClockOf][] {
  const all = Object.entries(procedure.clocks);
  const found = all.filter(([name, { starts }]) => name === step || starts.some(({ on }) => on === step));
  if (found.length > 0) return found;
  const known = all.map(([name, { starts }]) => `${name} (${starts.map(({ on }) => on).join(', ')})`).join('；');
  throw new GangwanError('command-unknown-clock', { procedure: procedure.slug, step, known });
}

/** @throws command-pause */
function pauseAsked(call: Call): Pause[] {
  const text = call.options.paused;
  if (typeof text !== 'string') return [];
  const [from, to = ''] = text.split('..');
  const first = parseDay(from ?? '');
  const end = to === '' ? null : parseDay(to);
  if (first === null || !text.includes('..') || (to !== '' && end === null) || (end !== null && end <= first))
    throw new GangwanError('command-pause', { text });
  return [{ from: first, to: end, reason: call.language === 'zh' ? '中止' : 'suspended' }];
}

function counted(
  name: string,
  row: ClockOf,
  law: Law,
  from: Day,
  pauses: readonly Pause[],
  extended: boolean,
): Counted {
  const none = { clock: name, row, limit: null, extension: null, deadline: null, hours: null };
  if (typeof row.limit !== 'string') return none;
  const limit = law.findInForce(row.limit, from);
  const extension = extended && row.extension !== undefined ? law.findInForce(row.extension, from) : null;
  if (limit === null || limit.value === null) return { ...none, limit, extension };
  const count = limit.value + (extension?.value ?? 0);
  const { counting } = findLimit(row.limit)!;
  if (counting === 'hours') return { ...none, limit, extension, hours: count };
  const deadline =
    row.kind === 'before'
      ? deadlineBefore(law.calendar, { event: from, count, counting })
      : deadlineAfter(law.calendar, { start: from, count, counting, pauses: row.pausedBy === undefined ? [] : pauses });
  return { ...none, limit, extension, deadline };
}

function textOf(one: Counted, zh: boolean): string {
  const { row, limit, extension, deadline, hours } = one;
  const head = `${zh ? row.zh : row.en} (${one.clock})  [${zh ? caseRoles[row.whose].zh : caseRoles[row.whose].en}]`;
  if (typeof row.limit !== 'string')
    return `${head}\n  ${zh ? '最后一天由该步骤写明，不用算' : 'the step itself says the last day; nothing is counted'}`;
  if (limit === null || limit.value === null)
    return `${head}\n  ${zh ? `那天没有已知的数（${row.limit}），不能确定` : `no known number on that day (${row.limit}): it cannot be told`}`;
  const basis = `  ${limit.instrument} ${limit.article}  ${limit.value}${extension === null ? '' : ` + ${extension.value}`}  ${limit.confidence}`;
  if (deadline === null)
    return `${head}\n${basis}\n  ${hours} ${zh ? '小时，自该步骤办理的时刻起算' : 'hours from the minute of the step'}`;
  const due = deadline.due === null ? (zh ? '中止未恢复，还算不出' : 'paused, not yet known') : formatDay(deadline.due);
  const provisional = deadline.provisional
    ? zh
      ? '（暂定：放假安排未全部公布）'
      : ' (provisional: days off not all announced)'
    : '';
  return [`${head}  →  ${due}${provisional}`, basis, ...linesOf(deadline, zh)].join('\n');
}

const linesOf = (deadline: Deadline, zh: boolean): string[] => {
  const { zh: chinese, en } = deadlineInWords(deadline);
  return (zh ? chinese : en).map((line) => `  ${line}`);
};

export const verb: Verb = {
  name: 'deadline',
  zh: '算一个办件的期限：最后一天，以及怎么数出来的',
  en: 'the limits of a step of a procedure: the last day, and how it is counted',
  about: {
    zh: 'STEP 可以是期限的名字，也可以是起算它的步骤（例如 open、file）。倒算的期限（开庭前几日），--from 写开庭那天。',
    en: 'STEP is the name of a limit or the step that sets it off (such as open, file). For a limit counted back from an event, --from is the day of the event.',
  },
  takes: 'PROCEDURE STEP',
  options: {
    from: {
      value: 'YYYY-MM-DD',
      zh: '起算日（当天不算），默认今天',
      en: 'the day it counts from, itself not counted; today where not given',
    },
    paused: {
      value: 'FROM..TO',
      zh: '中止到恢复；TO 是恢复之日',
      en: 'suspended from until resumed; TO is the day of resumption',
    },
    extended: { zh: '算上批准的延长', en: 'with the extension approved' },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command: 'npx gangwan deadline inspection-complaint decide-filing --from 2022-01-28',
      zh: '春节前的投诉哪天前决定立案',
      en: 'by when a complaint made before the Spring Festival is decided on',
    },
    {
      command: 'npx gangwan deadline inspection-complaint file --from 2025-03-03 --paused 2025-03-20..2025-04-28',
      zh: '调查中止过的',
      en: 'an investigation that was suspended',
    },
  ],
  async run(call) {
    const procedure = procedureAsked(argument(call, 0, 'PROCEDURE'));
    const clocks = clocksAsked(procedure, argument(call, 1, 'STEP'));
    const law = lawOf(call);
    const from = dayAsked(call, 'from');
    const pauses = pauseAsked(call);
    const found = clocks.map(([name, row]) => counted(name, row, law, from, pauses, call.options.extended === true));
    if (call.json) {
      call.print(
        JSON.stringify(
          found.map(({ clock, row, limit, extension, deadline, hours }) => ({
            procedure: procedure.slug,
            clock,
            kind: row.kind,
            whose: row.whose,
            from: formatDay(from),
            due: deadline?.due == null ? null : formatDay(deadline.due),
            hours,
            provisional: deadline?.provisional ?? null,
            limit,
            extension,
            counting: typeof row.limit === 'string' ? findLimit(row.limit)!.counting : null,
            steps: (deadline?.steps ?? []).map((step) => ({
              ...step,
              from: formatDay(step.from),
              to: formatDay(step.to),
            })),
          })),
        ),
      );
      return 0;
    }
    call.print(found.map((one) => textOf(one, call.language === 'zh')).join('\n\n'));
    return 0;
  },
};
