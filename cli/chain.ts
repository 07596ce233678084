import { formatDay, monthOf } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { enterpriseText } from '#journey/2-audit/explaining/table-words.ts';
import { withWorkerFile } from '#journey/2-audit/worker-file.ts';
import { whoAnswers } from '#measures/04-partner-engagement/index.ts';
import { chainOn } from '#measures/facts/registers/partners/chain-on.ts';
import { chainReport } from './chain-report.ts';
import { knownOnOption, lakeOption, workerOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { dayOption, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'chain',
  zh: '一名劳动者某天在谁之下干活，可以找谁、凭哪一条（合作企业失联也一样）',
  en: 'whom a worker works under on a day, who may be asked and by which provision, also where a partner vanished',
  about: {
    zh: '链条从平台到劳动者逐层列出，写明那一天许可是否有效。可以找的人各有各的条文；政策上的“相应责任”只是指引，不单独作依据。没有报送的写出来，不当作没有。',
    en: 'The chain from platform to worker, link by link, with the state of each licence on that day. Whoever may be asked is named with a provision of its own; the policy’s “corresponding liability” is a pointer and puts nobody on the list. What was not reported is said.',
  },
  takes: '--lake DIR --worker KEY --on DATE',
  options: {
    lake: lakeOption,
    worker: workerOption,
    on: { value: 'DATE', zh: '哪一天', en: 'the day', required: true },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command: 'npx gangwan chain --lake data/lake --worker 3f2a --on 2026-08-31',
      zh: '八月最后一天的用工链条',
      en: 'the chain on the last day of August',
    },
  ],
  async run(call) {
    const on = dayOption(call, 'on');
    if (on === null) throw new GangwanError('command-missing-argument', { verb: 'chain', argument: '--on DATE' });
    const lake = textOption(call, 'lake')!;
    const found = await withWorkerFile(
      lake,
      textOption(call, 'worker')!,
      monthOf(on),
      lawOf(call),
      (file, { key, provisional }) => ({
        worker: key,
        on: formatDay(on),
        provisional,
        engagements: file
          .engagements()
          .filter(({ from, to }) => from <= on && (to === null || to >= on))
          .map((engagement) => {
            const chain = chainOn(file, engagement, on);
            return { workerClass: engagement.workerClass, trade: engagement.trade, chain, ...whoAnswers(chain, on) };
          }),
      }),
    );
    if (call.json) {
      call.print(JSON.stringify(found));
      return 0;
    }
    const names = await enterpriseNames(lake);
    for (const line of chainReport(found, (uscc) => enterpriseText(uscc, names, call.language), call.language))
      call.print(line);
    return 0;
  },
};
