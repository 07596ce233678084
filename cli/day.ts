import { parseDay } from '#basics/day.ts';
import { dayText, weekdayText } from '#journey/2-audit/explaining/value-text.ts';
import { dayAnswer } from '#law/answers.ts';
import type { DayKind } from '#law/in-force.types.ts';
import { knownOnOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { argument, type Verb } from './verb.ts';

/** What each kind of day is called, and what it means for work. */
export const dayKinds: Readonly<Record<DayKind, readonly [zh: string, en: string]>> = {
  'statutory-holiday': ['法定节假日', 'statutory holiday'],
  'adjusted-day-off': ['调休放假', 'adjusted day off'],
  'make-up-workday': ['调休补班', 'make-up workday'],
  weekend: ['周末', 'weekend'],
  workday: ['工作日', 'workday'],
  unannounced: ['放假安排未公布，不能确定', 'days off not announced, so not settled'],
};

export const verb: Verb = {
  name: 'day',
  zh: '查某日是法定节假日、调休、补班、周末还是工作日',
  en: 'what kind of day it is: statutory holiday, adjusted day off, make-up workday, weekend or workday',
  about: {
    zh: '法定节假日按当年有效的放假办法推出；调休按国务院办公厅的通知。还没有公布的年份，只答法定节假日，不猜调休。',
    en: 'Statutory days are derived from the holiday regulation in force; adjustments come from the notices of the State Council. For a year not yet announced only the statutory days are answered; adjustments are not guessed.',
  },
  takes: 'DATE',
  options: { 'known-on': knownOnOption },
  examples: [
    { command: 'npx gangwan day 2026-10-01', zh: '国庆节是不是法定节假日', en: 'is National Day a statutory holiday' },
    {
      command: 'npx gangwan day 2020-01-31 --known-on 2020-01-20',
      zh: '延长假期的通知出来以前，这一天算什么',
      en: 'what the day was before the notice that prolonged the holiday',
    },
  ],
  async run(call) {
    const answer = dayAnswer(lawOf(call), argument(call, 0, 'DATE'));
    if (call.json) {
      call.print(JSON.stringify(answer));
      return 0;
    }
    const zh = call.language === 'zh';
    const day = parseDay(answer.date)!;
    const name = answer.name === undefined ? '' : zh ? `（${answer.name}）` : ` (${answer.name})`;
    const kind = dayKinds[answer.kind][zh ? 0 : 1];
    const year = answer.date.slice(0, 4);
    call.print(
      `${dayText(day, call.language)}${zh ? ' ' : ', '}${weekdayText(day, call.language)}${zh ? '：' : ': '}${kind}${name}`,
    );
    if (answer.published) call.print(zh ? `${year}年的放假调休安排已公布。` : `The days off of ${year} are announced.`);
    else
      call.print(
        zh
          ? `${year}年的放假调休安排还没有公布：法定节假日可以确定，调休和补班要等通知。`
          : `The days off of ${year} are not announced: statutory days are certain, adjusted days off and make-up workdays are not.`,
      );
    return 0;
  },
};
