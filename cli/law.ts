import { parseDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAnswer } from '#law/answers.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

/** The law as known on `--known-on`, or everything loaded. */
export function lawOf(call: Call) {
  const text = textOption(call, 'known-on');
  if (text === undefined) return lawAsKnown({});
  const knownOn = parseDay(text);
  if (knownOn === null) throw new GangwanError('law-not-a-date', { text });
  return lawAsKnown({ knownOn });
}

export const verb: Verb = {
  name: 'law',
  zh: '查某日生效的法定数值及出处',
  en: 'a value in force on a day, and where it comes from',
  takes: 'NAME --on DATE [--place CODE]',
  options: {
    on: { value: 'DATE', zh: '日期', en: 'the day', required: true },
    place: { value: 'CODE', zh: '行政区划代码', en: 'area code' },
    platform: { value: 'SLUG', zh: '平台', en: 'platform' },
    'known-on': { value: 'DATE', zh: '当日所知的法律', en: 'the law as known on that day' },
  },
  async run(call) {
    const name = argument(call, 0, 'NAME');
    const answer = lawAnswer(
      lawOf(call),
      name,
      textOption(call, 'on')!,
      textOption(call, 'place'),
      textOption(call, 'platform'),
    );
    if (call.json) call.print(JSON.stringify(answer));
    else for (const [key, value] of Object.entries(answer)) call.print(`${key.padEnd(12)} ${value ?? '—'}`);
    return 0;
  },
};
