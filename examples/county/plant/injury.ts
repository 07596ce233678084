import { type Day, day } from '#basics/day.ts';
import type { Engagement } from '../feed.ts';
import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { type Case, days, items, note } from './cases.ts';
import { invoicesAndBenefits } from './injury-benefits.ts';
import { plantInjuryCases } from './injury-cases.ts';
import { plantWorkInjuryCases } from './work-injury-cases.ts';

const house = (n: number, name: string, sends: Profile['sends'], given: Partial<Profile> = {}): Profile =>
  profile({
    slug: `injury-${n}`,
    name: `${name}（虚构）`,
    body: `G4J00${n}`,
    mark: `J${n}`,
    kind: '2',
    trade: '03',
    form: 'csv',
    cycle: 'month',
    limits: null,
    sends,
    mustReport: ['worker'],
    ...given,
  });

const covers = house(1, '枣园驿站', ['worker', 'injuryCover', 'coverAbsence']);
const elsewhere = house(2, '石榴驿站', ['worker', 'injuryCover']);
const untold = house(3, '苇塘驿站', ['worker']);
const cases = house(4, '桑田速递', ['worker', 'injuryCase']);
const workCases = house(5, '麦垄分拨', ['worker', 'workInjuryCase', 'injuryAppraisal']);
const paidHouse = house(6, '稻香分拨', ['worker', 'medicalInvoice', 'benefitSheet']);
const premium: Partial<Profile> = { kind: '1', trade: '02', injuryIndustry: '2', mustReport: [] };
const offGrid = house(7, '荷塘闪送', ['injuryRegistration', 'injuryPremium'], { ...premium, ...listed(12_500) });
const onGrid = house(8, '芦花闪送', ['injuryRegistration', 'injuryPremium'], { ...premium, ...listed(15_000) });

function listed(injuryFloatBp: number): Partial<Profile> {
  const from = day('2026-01-01');
  return { injuryListedFrom: from, injuryBenchmarkMilli: 70, injuryFloatBp, registeredFrom: from };
}

/** Small enterprises that exist for what is planted on injury at work (measure 10). */
export const injuryEnterprises: readonly Profile[] = [
  covers,
  elsewhere,
  untold,
  cases,
  workCases,
  paidHouse,
  offGrid,
  onGrid,
];

/** Engaged long enough to be insured by every month of the county. */
const early = day('2026-07-01');

/** Somebody of a house of whom nothing is said but what is planted. */
function somebody(planting: Planting, slug: string, name: string, relation: Engagement['relation'], given = {}) {
  const chain = relation === '1' || relation === '4' ? '1' : '5';
  return planting.registered(slug, name, { relation, chain, onDate: early, ...given });
}

function plantCovers(planting: Planting): void {
  const { last, month } = planting.month;
  const say = (uscc: string, id: string, one: Omit<Case, 'name' | 'change'>) => note(planting, uscc, id, one);
  const cover = (who: ReturnType<typeof somebody>, scheme: string, from: Day) =>
    who.feed.add('injuryCover', { recordId: `${who.id}-IC${scheme}-${from}`, workerId: who.id, scheme, from });
  const over = days(last - (early + 30));
  const enrolment = 'work-injury-enrolment';
  const none = somebody(planting, covers.slug, 'cover-1', '1');
  say(covers.uscc, none.id, { rule: enrolment, finds: over, zh: '没有工伤保险', en: 'no work injury insurance' });
  const policy = somebody(planting, covers.slug, 'cover-2', '1');
  cover(policy, '3', early);
  say(covers.uscc, policy.id, { rule: enrolment, finds: over, zh: '只有商业意外险', en: 'a commercial policy alone' });
  const fine = somebody(planting, covers.slug, 'cover-3', '4');
  cover(fine, '1', last);
  say(covers.uscc, fine.id, { rule: enrolment, zh: '月底当天参保', en: 'insured on the last day of the month' });
  const unseen = somebody(planting, untold.slug, 'cover-4', '1');
  say(untold.uscc, unseen.id, { rule: enrolment, doubt: 'table-not-reported', zh: '没有报送', en: 'nothing reported' });
  const several = 'work-injury-several-employers';
  const [here, there] = [covers, elsewhere].map(({ slug }) => somebody(planting, slug, 'cover-5', '4'));
  cover(there!, '1', early);
  say(covers.uscc, here!.id, {
    rule: several,
    finds: over,
    zh: '另一家参保，这一家没有',
    en: 'insured by the other only',
  });
  say(elsewhere.uscc, there!.id, { rule: several, zh: '这一家参保', en: 'insured here' });
  const free = somebody(planting, covers.slug, 'cover-6', '3');
  const follow = { quantity: { value: 1, unit: 'workers' } };
  say(covers.uscc, free.id, { rule: 'no-injury-cover', finds: follow, zh: '没有任何保障', en: 'no cover of any kind' });
  const insured = somebody(planting, covers.slug, 'cover-7', '3');
  cover(insured, '3', early);
  say(covers.uscc, insured.id, { rule: 'no-injury-cover', zh: '有商业意外险', en: 'a commercial policy' });
  const reasons: readonly [name: string, reason: string | undefined, one: Omit<Case, 'name' | 'change'>][] = [
    ['reason-1', '1', { rule: '', finds: items(1), zh: '以商业险为由', en: 'a commercial policy as the reason' }],
    ['reason-2', '3', { rule: '', zh: '在其他单位参保', en: 'insured elsewhere' }],
    ['reason-3', undefined, { rule: '', doubt: 'field-not-reported', zh: '没有写原因', en: 'no reason given' }],
  ];
  for (const [name, reason, one] of reasons) {
    const who = somebody(planting, covers.slug, name, '1');
    cover(who, '1', early);
    const statedOn = planting.date(6);
    who.feed.add('coverAbsence', {
      recordId: `${who.id}-CA-${month}`,
      workerId: who.id,
      scheme: '1',
      reason,
      statedOn,
    });
    say(covers.uscc, who.id, { ...one, rule: 'commercial-cover-as-reason' });
  }
}

function plantFloats(planting: Planting): void {
  const rule = 'float-off-grid';
  const quantity = { value: 500, unit: 'basis-points' };
  planting.breach(planting.feed(offGrid.slug), rule, { quantity, why: { zh: '登记为1.25', en: 'registered as 1.25' } });
  planting.lawful(planting.feed(onGrid.slug), rule, null, { zh: '登记为1.5', en: 'registered as 1.5' });
}

/** Planting modules on injury at work (measure 10). */
export const injuryPlantings: readonly ((planting: Planting) => void)[] = [
  plantCovers,
  plantInjuryCases,
  plantWorkInjuryCases,
  invoicesAndBenefits,
  plantFloats,
];
