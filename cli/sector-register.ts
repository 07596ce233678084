import { wrapped } from '#basics/text-columns.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { placeText } from '#journey/2-audit/explaining/value-text.ts';
import { type StandardShown, sectorRegister } from '#journey/2-audit/sector/register.ts';
import { routeVehicles } from '#journey/2-audit/sector/request.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { knownOnOption, lakeOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { type Pair, standardKindWords, standardValue } from './sector-words.ts';
import { type Call, dayOption, type Language, textOption, type Verb } from './verb.ts';

const statuses: Readonly<Record<StandardShown['status'], Pair>> = {
  proposed: ['已提出，未商定，不约束任何企业', 'proposed, not agreed, binds nobody'],
  'sides-not-named': [
    '有商定日期，但没有写明双方，不作商定',
    'has a day of agreement but not both sides: not taken as agreed',
  ],
  agreed: ['已商定，尚未施行', 'agreed, not yet in force'],
  'in-force': ['施行中', 'in force'],
  ended: ['已失效', 'ended'],
};

const instruments: Readonly<Record<NonNullable<StandardShown['instrument']>, Pair>> = {
  'collective-contract': [
    '行业集体合同（施行期间约束全行业）',
    'sectoral collective contract (in force it binds the trade)',
  ],
  agreement: ['行业协商协议（施行期间约束会员）', 'agreement of the association (in force it binds its members)'],
  published: ['主管部门公布（施行期间对全行业作指导）', 'published by the regulator (in force it guides the trade)'],
};

export const verb: Verb = {
  name: 'sector-register',
  zh: '某天的行业协会、会员和行业标准：提出的、商定的、施行中的，谁与谁商定',
  en: 'industry associations, members and sector standards on a day: proposed, agreed, in force, and between whom',
  about: {
    zh: '由县局或者协会报送的登记；企业自己报送的不算。商定而没有写明双方的，不当作商定。',
    en: 'As the county office or an association sent it; what an enterprise sends about itself does not count. What names only one side is not taken as agreed.',
  },
  takes: '--lake DIR [--on DATE]',
  options: {
    lake: lakeOption,
    on: {
      value: 'DATE',
      zh: '哪一天（默认最近封存月份的最后一天）',
      en: 'the day (the last of the latest sealed month)',
    },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command: 'npx gangwan sector-register --lake data/lake --on 2026-09-30',
      zh: '九月底的行业标准',
      en: 'the sector standards at the end of September',
    },
  ],
  async run(call) {
    const lake = textOption(call, 'lake')!;
    const register = await sectorRegister(lake, dayOption(call, 'on'), lawOf(call));
    if (call.json) {
      call.print(JSON.stringify(register));
      return 0;
    }
    const zh = call.language === 'zh';
    const names = await enterpriseNames(lake);
    const { on, month, digest, associations, standards } = register;
    call.print(
      zh
        ? `${on} 的行业登记（${month} 封存，摘要 ${digest.slice(0, 16)}）`
        : `Sector register on ${on} (seal of ${month}, ${digest.slice(0, 16)})`,
    );
    if (associations.length === 0) call.print(zh ? '没有登记行业协会。' : 'No association is registered.');
    for (const { associationId, name, trade, members } of associations) {
      const listed = members.map((uscc) => names.get(uscc) ?? uscc).join(zh ? '、' : ', ');
      const of = valueWord('trade', trade, call.language) ?? trade;
      const none = zh ? '没有登记会员' : 'no member registered';
      lines(
        call,
        '',
        `${associationId}  ${name}${zh ? '，' : ', '}${of}${zh ? '；会员：' : '; members: '}${listed === '' ? none : listed}`,
      );
    }
    call.print('');
    if (standards.length === 0) call.print(zh ? '没有登记行业标准。' : 'No standard is registered.');
    for (const standard of standards) printStandard(call, standard);
    return 0;
  },
};

function lines(call: Call, before: string, text: string): void {
  for (const line of wrapped(text, 96 - before.length)) call.print(before + line);
}

function printStandard(call: Call, standard: StandardShown): void {
  const { language } = call;
  const at = language === 'zh' ? 0 : 1;
  const zh = at === 0;
  const comma = zh ? '，' : ', ';
  const { kind, instrument, status } = standard;
  const what = kind === null ? '—' : standardKindWords[kind][at];
  call.print(
    `${standard.record}  ${what}  ${standard.unit === null ? standard.value : standardValue(standard.value, standard.unit, language)}`,
  );
  lines(call, '  ', `${scopeText(standard, language).join(comma)}${zh ? '；' : '; '}${statuses[status][at]}`);
  const by = instrument === null ? [] : [instruments[instrument][at]];
  if (standard.associationId !== null) by.push(standard.associationId);
  if (standard.from !== null) by.push(zh ? `${standard.from} 起` : `from ${standard.from}`);
  if (standard.to !== null) by.push(zh ? `至 ${standard.to}` : `to ${standard.to}`);
  if (by.length > 0) lines(call, '  ', by.join(comma));
  const history: string[] = [];
  if (standard.proposedOn !== null)
    history.push(zh ? `${standard.proposedOn} 提出` : `proposed ${standard.proposedOn}`);
  if (standard.observedMonths !== null)
    history.push(zh ? `依据 ${standard.observedMonths}` : `observed ${standard.observedMonths}`);
  if (standard.percentileBp !== null)
    history.push(zh ? `第${standard.percentileBp / 100}百分位` : `percentile ${standard.percentileBp / 100}`);
  if (standard.agreedOn !== null) history.push(zh ? `${standard.agreedOn} 商定` : `agreed ${standard.agreedOn}`);
  const sides = [standard.enterpriseSide, standard.workerSide].map((side) => side ?? (zh ? '未写明' : 'not named'));
  if (standard.agreedOn !== null && instrument !== 'published')
    history.push(zh ? `企业一方 ${sides[0]}，劳动者一方 ${sides[1]}` : `enterprises ${sides[0]}, workers ${sides[1]}`);
  if (standard.minutesId !== null) history.push(standard.minutesId);
  lines(call, '  ', history.join(comma));
}

function scopeText({ trade, area, aboveM, upToM, vehicle }: StandardShown, language: Language): string[] {
  const zh = language === 'zh';
  const scope = [valueWord('trade', trade, language) ?? trade, placeText(area, language)];
  if (aboveM !== null) scope.push(zh ? `${aboveM}米以上` : `above ${aboveM} m`);
  if (upToM !== null) scope.push(zh ? `${upToM}米以内` : `up to ${upToM} m`);
  const named = Object.entries(routeVehicles).find(([, code]) => code === vehicle)?.[0];
  if (named !== undefined) scope.push(valueWord('vehicle', named, language) ?? named);
  return scope;
}
