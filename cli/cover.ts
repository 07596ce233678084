import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatYuan } from '#basics/money.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { enterpriseText } from '#journey/2-audit/explaining/table-words.ts';
import { type EngagementCover, type PolicyShown, workerCover } from '#journey/2-audit/worker-cover.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { knownOnOption, lakeOption, workerOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { type Call, dayOption, type Language, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'cover',
  zh: '一名劳动者某天有哪些伤害保障、哪些商业保险、哪里没有见到',
  en: 'who insures a worker against injury on a day, what commercial policies there are, and where nothing was seen',
  about: {
    zh: '工伤保险和职业伤害保障是法定的伤害保障；商业保险只列出来给本人看，从不算作伤害保障。没有报送的写“没有报送”，不当作没有问题。',
    en: 'Work injury insurance and occupational injury protection are the cover of law; commercial policies are shown to the worker and never counted as such. What was not reported is said to be so.',
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
      command: 'npx gangwan cover --lake data/lake --worker 3f2a --on 2026-08-31',
      zh: '八月最后一天的保障',
      en: 'the cover on the last day of August',
    },
  ],
  async run(call) {
    const on = dayOption(call, 'on');
    if (on === null) throw new GangwanError('command-missing-argument', { verb: 'cover', argument: '--on DATE' });
    const found = await workerCover(textOption(call, 'lake')!, textOption(call, 'worker')!, on, lawOf(call));
    if (call.json) {
      call.print(JSON.stringify(found));
      return 0;
    }
    const zh = call.language === 'zh';
    const names = await enterpriseNames(textOption(call, 'lake')!);
    call.print(
      `${found.on}  ${found.worker.slice(0, 12)}${found.provisional ? (zh ? '（尚未封存）' : ' (not sealed)') : ''}`,
    );
    for (const each of found.engagements) printEngagement(call, each, names);
    if (found.engagements.length === 0) call.print(zh ? '那天没有用工记录。' : 'No engagement on that day.');
    return 0;
  },
};

const schemes = {
  'work-injury': { zh: '工伤保险', en: 'work injury insurance' },
  occupational: { zh: '职业伤害保障', en: 'occupational injury protection' },
} as const;

function printEngagement(call: Call, each: EngagementCover, names: ReadonlyMap<string, string>): void {
  const { language } = call;
  const zh = language === 'zh';
  const words = [valueWord('workerClass', each.workerClass, language), valueWord('trade', each.trade, language)];
  call.print(`\n${enterpriseText(each.platform, names, language)}  ${words.join(zh ? '，' : ', ')}`);
  for (const { scheme, by, from, to } of each.cover) {
    const insurer = enterpriseText(by, names, language);
    call.print(
      zh
        ? `  ${schemes[scheme].zh}：由${insurer}参加，${from}起${to === null ? '' : `到${to}`}`
        : `  ${schemes[scheme].en}: by ${insurer}, from ${from}${to === null ? '' : ` to ${to}`}`,
    );
  }
  if (each.state !== 'covered') call.print(`  ${gapText(each, language)}`);
  for (const policy of each.commercial) for (const line of policyLines(policy, language)) call.print(`  ${line}`);
}

function gapText({ due, state }: EngagementCover, language: Language): string {
  const zh = language === 'zh';
  if (state === 'not-reported')
    return zh ? '企业没有报送伤害保障，看不出有没有' : 'the enterprise reported no covers: it cannot be told';
  if (due === null)
    return zh
      ? '没有见到法定的伤害保障（试点以外，法律没有要求平台参加）'
      : 'no injury cover of law was seen (outside the pilot, where the law asks for none)';
  return zh ? `应有${schemes[due].zh}，没有见到` : `${schemes[due].en} is due and was not seen`;
}

const payerWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  worker: ['劳动者自己出钱', 'paid by the worker'],
  platform: ['平台出钱', 'paid by the platform'],
  partner: ['合作企业出钱', 'paid by the partner'],
};

function policyLines(policy: PolicyShown, language: Language): string[] {
  const zh = language === 'zh';
  const at = zh ? 0 : 1;
  const kind = {
    accident: ['商业意外险', 'commercial accident policy'],
    liability: ['雇主责任险（赔付给企业）', "employer's liability policy (pays the enterprise)"],
  }[policy.scheme][at];
  const not = zh ? '不是法定伤害保障' : 'not injury cover';
  const said = [
    policy.insurer,
    policy.policyNo,
    policy.payer === null ? null : payerWords[policy.payer]![at],
    policy.dailyPremiumFen === null
      ? null
      : zh
        ? `每日${formatYuan(policy.dailyPremiumFen)}元`
        : `${formatYuan(policy.dailyPremiumFen)} yuan a day`,
    policy.claimNoticeHours === null
      ? null
      : zh
        ? `${policy.claimNoticeHours}小时内报案`
        : `report within ${policy.claimNoticeHours} hours`,
  ].filter((one) => one !== null);
  if (said.length === 0) said.push(zh ? '保单内容没有报送' : 'its terms were not reported');
  const more = [
    policy.items,
    policy.windowRule === null ? null : `${zh ? '保障时段：' : 'hours: '}${policy.windowRule}`,
    policy.exclusions === null
      ? null
      : `${zh ? '免责：' : 'excluded: '}${policy.exclusions}${policy.exclusionsExplained ? (zh ? '（有告知证据）' : ' (explained, on file)') : zh ? '（未见告知证据）' : ' (no proof it was explained was seen)'}`,
  ].filter((one) => one !== null);
  return [
    `${kind}${zh ? `（${not}）：` : ` (${not}): `}${said.join(zh ? '，' : ', ')}`,
    ...more.map((one) => `  ${one}`),
  ];
}
