import { GangwanError } from '#basics/errors/catalogue.ts';
import { type SelfCheck, selfCheck } from '#journey/2-audit/self-check.ts';
import type { SelfCheckLine } from '#journey/2-audit/self-check-lines.ts';
import { selfCheckText } from '#journey/2-audit/self-check-text.ts';
import { lakeOption, periodOption } from './lake-option.ts';
import { measureTitle } from './measure-title.ts';
import { argument, choiceOption, dayOption, monthOption, textOption, type Verb } from './verb.ts';

/** Parts of the list somebody may want alone. */
const parts: Readonly<Record<string, (line: SelfCheckLine) => boolean>> = {
  contradicted: ({ comparison }) => comparison === 'contradicted',
  found: ({ data }) => data.state === 'finding',
  unanswered: ({ answer }) => answer === null,
  untold: ({ data }) => data.state === 'cannot-tell' || data.state === 'not-asked',
  overdue: ({ correction }) => correction?.overdue === true,
};

export const verb: Verb = {
  name: 'self-check',
  zh: '一家企业的自查清单：适用的每项要求、企业的答复、数据怎么说、整改期限和复查',
  en: 'the self-check list of an enterprise: what applies to it, its answers, what the data says, corrections and re-checks',
  about: {
    zh: '清单由审查过的月份生成：凡是对这家企业或者其劳动者得出过结果的规则都在内，依据的表没有报送的也列出来。答复来自企业报送的“自查答复”表；数据与答复不一致的，列出线索编号。复查看湖里更晚的、已经审查的最近一个月。跨平台合计的、劳动者自带记录的线索只给本人，不在清单上。',
    en: 'The list comes from an audited month: every rule that had an answer for the enterprise or its workers is on it, and those whose tables were not reported. Answers come from its table selfCheckAnswer; where the data shows otherwise the findings are named. The re-check is the latest later month audited. Findings over several platforms together or from a worker’s own records go to the worker alone.',
  },
  takes: 'USCC --lake DIR --period YYYY-MM',
  options: {
    lake: lakeOption,
    period: periodOption,
    only: {
      value: Object.keys(parts).join('|'),
      zh: '只列与数据不一致的、有线索的、未答的、看不出的或者整改逾期的',
      en: 'only what is contradicted, found, unanswered, cannot be told, or overdue',
    },
    on: {
      value: 'DATE',
      zh: '看到这一天整改是否逾期',
      en: 'whether a correction is overdue on that day',
    },
  },
  examples: [
    {
      command: 'npx gangwan self-check 91500229MAG3X0025G --lake data/lake --period 2026-08',
      zh: '一家企业八月的清单',
      en: 'the list of one enterprise for August',
    },
    {
      command:
        'npx gangwan self-check 91500229MAG3X0025G --lake data/lake --period 2026-08 --only overdue --on 2026-11-01',
      zh: '到十一月一日逾期没有整改的',
      en: 'what was not corrected in time by 1 November',
    },
  ],
  async run(call) {
    const lake = textOption(call, 'lake')!;
    const only = choiceOption(call, 'only', Object.keys(parts));
    const on = dayOption(call, 'on');
    if (only === 'overdue' && on === null)
      throw new GangwanError('command-missing-argument', { verb: 'self-check', argument: '--on DATE' });
    call.progress(call.language === 'zh' ? '整理清单' : 'making the list');
    const found = await selfCheck({
      lake,
      uscc: argument(call, 0, 'USCC').toUpperCase(),
      month: monthOption(call, 'period'),
      on,
    });
    const check: SelfCheck =
      only === undefined ? found : { ...found, lines: found.lines.filter(parts[only]!), unmatched: [] };
    call.progress('');
    if (call.json) call.print(JSON.stringify(check));
    else call.print(selfCheckText(check, call.language, { lake, titleOf: measureTitle }));
    return check.lines.some(({ data, comparison }) => data.findings > 0 || comparison === 'contradicted') ? 1 : 0;
  },
};
