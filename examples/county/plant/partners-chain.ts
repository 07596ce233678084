import { day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { Planting } from '../planting.ts';
import type { Profile } from '../platforms.ts';
import type { RegisterRow } from '../tables.ts';
import { type Case, days, items, note } from './cases.ts';

/** The small enterprises these cases are planted at. */
export interface Houses {
  host: Profile;
  bare: Profile;
  user: Profile;
  valid: Profile;
  lapsed: Profile;
  haulier: Profile;
}

/** Links of the chain, fees and notices of one worker each. */
export const chainCases = (houses: Houses) => (planting: Planting) => {
  plantLinks(planting, houses);
  plantFees(planting, houses.host, houses.valid);
  plantNotices(planting, houses.user);
};

const engagedOn = day('2026-07-01');

/** A link with nothing out of order. */
const link = (valid: Profile): RegisterRow => ({
  tier: 1,
  partyKind: '1',
  partyUscc: valid.uscc,
  kind: '1',
  from: engagedOn,
  postType: '3',
  coreWork: '1',
  contractForm: '1',
  contractFrom: day('2026-01-01'),
  contractTo: day('2027-12-31'),
});

function somebody(planting: Planting, at: Profile, name: string, row: RegisterRow | null) {
  const who = planting.registered(at.slug, name, { relation: '1', chain: '2', onDate: engagedOn });
  if (row !== null) who.feed.add('assignment', { recordId: `${who.id}-AS`, workerId: who.id, ...row });
  return who;
}

function plantLinks(planting: Planting, { host, bare, valid, lapsed, haulier }: Houses): void {
  const { first, last } = planting.month;
  const whole = days(last - first + 1);
  const base = link(valid);
  planting.feed(host.slug).add('auxiliaryPost', {
    recordId: `${host.mark}-AP`,
    post: '食堂帮厨',
    discussedOn: day('2026-05-01'),
    consultedOn: day('2026-05-10'),
  });
  const auxiliary = { postType: '2', coreWork: '0', post: '食堂帮厨' };
  const outsourced = { kind: '2', partyUscc: haulier.uscc };
  const cases: readonly Case[] = [
    {
      rule: 'dispatch-licence',
      name: 'link-1',
      change: { partyUscc: lapsed.uscc, contractFrom: day('2026-05-01'), contractTo: day('2028-04-30') },
      finds: whole,
      zh: '许可三月底届满，合同此后订立',
      en: 'the licence ended in March, the contract came after',
    },
    {
      rule: 'dispatch-licence',
      name: 'link-2',
      change: { partyUscc: lapsed.uscc },
      finds: whole,
      zh: '许可届满，许可期内订立的合同继续',
      en: 'a contract made under the licence runs on',
    },
    { rule: 'dispatch-licence', name: 'link-3', change: {}, zh: '许可有效', en: 'the licence is in force' },
    {
      rule: 'dispatch-licence',
      name: 'link-4',
      change: { partyUscc: undefined },
      doubt: 'field-not-reported',
      zh: '没有写派遣单位',
      en: 'the agency is not named',
    },
    {
      rule: 'unqualified-party',
      name: 'link-5',
      change: { kind: '2', partyKind: '2', partyUscc: undefined },
      finds: whole,
      zh: '承包人是自然人',
      en: 'a natural person',
    },
    { rule: 'unqualified-party', name: 'link-6', change: outsourced, zh: '执照行业相符', en: 'its scope fits' },
    {
      rule: 'dispatch-post',
      name: 'link-7',
      change: { postType: '4' },
      finds: items(1),
      zh: '三者都不是',
      en: 'none of the three',
    },
    {
      rule: 'dispatch-post',
      name: 'link-8',
      change: { postType: undefined },
      doubt: 'field-not-reported',
      zh: '没有写岗位性质',
      en: 'post type not told',
    },
    {
      rule: 'temporary-post-length',
      name: 'link-9',
      change: { postType: '1', postSince: day('2026-01-01') },
      finds: days(last - day('2026-06-30')),
      zh: '一月设立的临时岗位',
      en: 'a temporary post of January',
    },
    {
      rule: 'auxiliary-procedure',
      name: 'link-10',
      change: auxiliary,
      finds: items(1),
      zh: '没有公示',
      en: 'not published',
    },
    {
      rule: 'dispatch-contract-term',
      name: 'link-11',
      change: { contractTo: day('2027-12-30') },
      finds: days(1),
      zh: '差一天满二年',
      en: 'a day short of two years',
    },
    { rule: 'dispatch-contract-term', name: 'link-12', change: {}, zh: '正好二年', en: 'just two years' },
    {
      rule: 'dispatch-part-time',
      name: 'link-13',
      change: { contractForm: '3' },
      finds: items(1),
      zh: '非全日制合同',
      en: 'a part-time contract',
    },
    {
      rule: 'dispatch-part-time',
      name: 'link-14',
      change: { contractForm: undefined },
      doubt: 'field-not-reported',
      zh: '没有写合同形式',
      en: 'form not told',
    },
  ];
  for (const one of cases) {
    const who = somebody(planting, host, one.name, { ...base, ...one.change });
    note(planting, host.uscc, who.id, one);
  }
  const there = somebody(planting, bare, 'link-15', { ...base, ...auxiliary });
  for (const rule of ['auxiliary-procedure', 'dispatched-worker-fee'])
    note(planting, bare.uscc, there.id, { rule, doubt: 'table-not-reported', zh: '没有报送', en: 'not reported' });
}

function plantFees(planting: Planting, host: Profile, valid: Profile): void {
  const chargedOn = planting.date(10);
  const fee = (name: string, row: RegisterRow, said: Omit<Case, 'name' | 'change' | 'rule'>) => {
    const { feed, id } = somebody(planting, host, name, link(valid));
    const recordId = `${id}-WF-${planting.month.month}`;
    feed.add('workerFee', { recordId, workerId: id, chargedOn, amountFen: 20_000, ...row });
    note(planting, host.uscc, id, { rule: 'dispatched-worker-fee', ...said });
  };
  const found = { finds: { amountFen: 20_000 } };
  fee('fee-1', { chargedBy: '1' }, { ...found, zh: '派遣单位收管理费200元', en: 'a fee of 200 to the agency' });
  fee('fee-2', { chargedBy: '3' }, { zh: '第三人收取', en: 'taken by a third party' });
  fee('fee-3', {}, { doubt: 'field-not-reported', zh: '没有写谁收取', en: 'nobody says who took it' });
}

function plantNotices(planting: Planting, user: Profile): void {
  const morning = startOf(engagedOn) + 9 * 3600;
  const clear = { channel: '1', noticedAt: morning, conspicuous: '1', seenAt: morning + 60 };
  const notice = (name: string, row: RegisterRow | null, said: readonly Omit<Case, 'name' | 'change'>[]) => {
    const who = planting.registered(user.slug, name, { relation: '2', chain: '5', onDate: engagedOn });
    if (row !== null) who.feed.add('relationNotice', { recordId: `${who.id}-RN`, workerId: who.id, ...clear, ...row });
    for (const one of said) note(planting, user.uscc, who.id, one);
  };
  const [told, seen] = ['relation-notice', 'relation-notice-seen'];
  notice('notice-1', null, [{ rule: told!, finds: items(1), zh: '没有告知', en: 'not told' }]);
  notice('notice-2', { noticedAt: startOf(engagedOn + 1), seenAt: startOf(engagedOn + 1) }, [
    { rule: told!, finds: items(1), zh: '次日才告知', en: 'told a day late' },
  ]);
  notice('notice-3', {}, [
    { rule: told!, zh: '当天书面告知', en: 'told in writing that day' },
    { rule: seen!, zh: '看到的时间在案', en: 'seen, with the time' },
  ]);
  notice('notice-4', { conspicuous: undefined }, [
    { rule: told!, doubt: 'field-not-reported', zh: '没有写是否明确', en: 'whether clear is not told' },
  ]);
  notice('notice-5', { seenAt: undefined }, [
    { rule: seen!, finds: items(1), zh: '没有看到的凭证', en: 'no proof that it was seen' },
  ]);
  notice('notice-6', { channel: '2', seenAt: undefined, proofId: 'R-虚构-6' }, [
    { rule: seen!, zh: '口头告知有记录', en: 'told orally, with a record' },
  ]);
}
