import { dayAnswer } from '#law/answers.ts';
import { lawOf } from './law.ts';
import { argument, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'day',
  zh: '查某日是法定节假日、调休、补班、周末还是工作日',
  en: 'what kind of day it is: statutory holiday, adjusted day off, make-up workday, weekend or workday',
  takes: 'DATE',
  options: { 'known-on': { value: 'DATE', zh: '当日所知的安排', en: 'as known on that day' } },
  async run(call) {
    const answer = dayAnswer(lawOf(call), argument(call, 0, 'DATE'));
    if (call.json) call.print(JSON.stringify(answer));
    else for (const [key, value] of Object.entries(answer)) call.print(`${key.padEnd(12)} ${value}`);
    return 0;
  },
};
