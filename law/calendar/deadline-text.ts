import { type Day, formatDay } from '#basics/day.ts';
import type { Deadline, DeadlineStep } from './deadline.types.ts';

/** Lines in both languages, the first one the whole, then a line a stretch. */
interface Words {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const units = {
  'working-days': { zh: '个工作日', en: 'working day' },
  'calendar-days': { zh: '日', en: 'calendar day' },
  'raw-days': { zh: '日', en: 'calendar day' },
  months: { zh: '个月', en: 'month' },
  'raw-months': { zh: '个月', en: 'month' },
  years: { zh: '年', en: 'year' },
  'raw-years': { zh: '年', en: 'year' },
  hours: { zh: '小时', en: 'hour' },
} as const;

/**
 * The arithmetic of a deadline in sentences a worker can count along: what was counted from where to where, how many that makes so
 * far, what was left out and why, where the last day moved to, and that it can still change. Chinese and English line by line.
 */
export function deadlineInWords(deadline: Deadline): Words {
  const lines: { zh: string; en: string }[] = [whole(deadline)];
  let soFar = 0;
  for (const step of deadline.steps) {
    soFar += step.days;
    const line = stretch(deadline, step, soFar);
    if (line !== null) lines.push(line);
  }
  if (deadline.provisional) {
    lines.push({
      zh: '途经的日子节假日安排尚未公布，此日期为暂算，公布后可能变动。',
      en: 'The days off on the way are not all announced: this date is provisional and may move when they are.',
    });
  }
  return { zh: lines.map(({ zh }) => zh), en: lines.map(({ en }) => en) };
}

function whole({ counting, count, start, due, steps }: Deadline): { zh: string; en: string } {
  const unit = units[counting];
  const [from, length] = [formatDay(start), `${count} ${unit.en}${count === 1 ? '' : 's'}`];
  const inDays = counting.endsWith('days');
  if (due === null) {
    return {
      zh: `自${from}次日起算${count}${unit.zh}：中止期间尚未结束，届满日未定。`,
      en: `${length} counted from the day after ${from}: suspended, so there is no last day yet.`,
    };
  }
  const end = formatDay(due);
  if (due < start) {
    return {
      zh: `${from}的${count}${unit.zh}前，最迟${end}。`,
      en: `${length} before ${from}: ${end} at the latest.`,
    };
  }
  const moved = steps.some(({ kind }) => kind === 'moved');
  if (!inDays) {
    return {
      zh: `自${from}次日起算${count}${unit.zh}，${moved ? '末日顺延，' : ''}至${end}届满。`,
      en: `${length} counted from the day after ${from}${moved ? ', the last day moved' : ''}: ends on ${end}.`,
    };
  }
  return {
    zh: `自${from}次日起算第${count}${unit.zh}${moved ? '，末日顺延' : ''}：${end}。`,
    en: `${unit.en[0]!.toUpperCase()}${unit.en.slice(1)} ${count} from the day after ${from}${moved ? ', the last day moved' : ''}: ${end}.`,
  };
}

function stretch({ counting, start, due, steps }: Deadline, step: DeadlineStep, soFar: number) {
  const back = due !== null && due < start;
  const zh = between(step.from, step.to, '至');
  const en = between(step.from, step.to, ' to ');
  const why = step.why;
  switch (step.kind) {
    case 'start':
      return back
        ? { zh: `${zh}为事情之日，由此倒推。`, en: `${en} is the day of the event; counted back from it.` }
        : { zh: `${zh}为起算日，当日不计。`, en: `${en} sets it off and is not counted.` };
    case 'counted': {
      const unit = counting === 'working-days' ? units['working-days'] : units['calendar-days'];
      const days = `${step.days} ${unit.en}${step.days === 1 ? '' : 's'}`;
      return {
        zh: `${zh}：计${step.days}${unit.zh}，累计${soFar}${unit.zh}${why === null ? '' : `（${why.zh}）`}。`,
        en: `${en}: ${days}, ${soFar} so far${why === null ? '' : ` (${why.en})`}.`,
      };
    }
    case 'skipped':
      return { zh: `${zh}：${why?.zh ?? ''}，不计。`, en: `${en}: ${why?.en ?? ''}, not counted.` };
    case 'paused':
      return due === null && step === steps.at(-1)
        ? { zh: `${zh}起${why?.zh ?? ''}，尚未恢复。`, en: `From ${en}: ${why?.en ?? ''}, not resumed yet.` }
        : { zh: `${zh}：${why?.zh ?? ''}，不计。`, en: `${en}: ${why?.en ?? ''}, not counted.` };
    case 'moved':
      return back
        ? {
            zh: `${zh}：${why?.zh ?? ''}，提前到之前的工作日。`,
            en: `${en}: ${why?.en ?? ''}, so the working day before.`,
          }
        : {
            zh: `${zh}：${why?.zh ?? ''}，顺延到之后的工作日。`,
            en: `${en}: ${why?.en ?? ''}, so the next working day.`,
          };
    case 'end':
      return { zh: `${zh}为最后一日。`, en: `${en} is the last day.` };
  }
}

function between(from: Day, to: Day, word: string): string {
  return from === to ? formatDay(from) : `${formatDay(from)}${word}${formatDay(to)}`;
}
