import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { type Case, days, items, note, plantWorkers } from './cases.ts';

const studio = profile({
  slug: 'classification-1',
  name: '溪口众创（虚构）',
  body: 'G4Q001',
  mark: 'Q1',
  kind: '2',
  trade: '06',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: [
    'worker',
    'agreement',
    'workArrangement',
    'classAnswer',
    'soleTrader',
    'manager',
    'conversion',
    'evidencePack',
  ],
  mustReport: [],
});

/** Small enterprises that exist for what is planted on classification (measure 2). */
export const classificationEnterprises: readonly Profile[] = [studio];

/** Factors of an arrangement as the enterprise states them. */
const station = { F01: 4, F02: 3, F03: 4, F04: 3, F05: 4, F06: 3, F07: 4, F08: 3, F13: 4 };

function plantLabels(planting: Planting): void {
  const { opened } = planting.month;
  const feed = planting.feed(studio.slug);
  const engaged = (name: string, form: string, factors: Readonly<Record<string, number>>) => {
    const { id } = planting.registered(studio.slug, name, { relation: form === '5' ? '3' : '2', chain: '5' });
    feed.add('agreement', {
      recordId: `${id}-AG`,
      workerId: id,
      form,
      from: opened,
      signedOn: opened,
      copyDeliveredOn: opened,
    });
    for (const [factor, value] of Object.entries(factors))
      feed.add('classAnswer', { recordId: `${id}-${factor}`, workerId: id, factor, value, saidBy: '2', on: opened });
    return id;
  };
  const rule = 'label-and-facts';
  const say = (id: string, one: Omit<Case, 'name' | 'change' | 'rule'>) =>
    note(planting, studio.uscc, id, { rule, ...one });
  say(engaged('label-1', '5', station), {
    finds: items(1),
    zh: '民事合同，事实指向劳动关系',
    en: 'civil contract, facts of a labour relationship',
  });
  say(engaged('label-2', '3', { ...station, F01: 0, F02: 0, F03: 1, F05: 1 }), {
    zh: '时间自由，算法定价',
    en: 'free hours, price and algorithm of the enterprise',
  });
  const { F02: _, F03: __, ...rest } = station;
  say(engaged('label-3', '3', rest), {
    doubt: 'field-not-reported',
    zh: '不知道有没有定额、能不能拒单',
    en: 'quota and refusal not known',
  });
}

function plantArrangements(planting: Planting): void {
  const { opened } = planting.month;
  const trader = { registeredOn: opened, through: '1', addressWorkers: 1 };
  plantWorkers(planting, studio.slug, 'soleTrader', trader, [
    {
      rule: 'sole-trader-registration',
      name: 'trader-1',
      relation: '3',
      change: { through: '3' },
      finds: items(1),
      zh: '中介代办',
      en: 'by an agent',
    },
    {
      rule: 'sole-trader-registration',
      name: 'trader-2',
      relation: '3',
      change: { addressWorkers: 6 },
      finds: items(1),
      zh: '同址六人',
      en: 'six at one address',
    },
    {
      rule: 'sole-trader-registration',
      name: 'trader-3',
      relation: '3',
      change: { addressWorkers: 5 },
      zh: '同址五人',
      en: 'five at one address',
    },
    {
      rule: 'sole-trader-registration',
      name: 'trader-4',
      relation: '3',
      change: { through: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送办理方式',
      en: 'not reported',
    },
  ]);
  const one = { from: opened, signerUscc: studio.uscc, managerUscc: studio.uscc, payerUscc: studio.uscc };
  plantWorkers(planting, studio.slug, 'manager', one, [
    {
      rule: 'signer-manager-payer',
      name: 'manager-1',
      relation: '2',
      change: { payerUscc: planting.feed('county').profile.uscc },
      finds: items(2),
      zh: '另一单位发薪',
      en: 'paid by another',
    },
    { rule: 'signer-manager-payer', name: 'manager-2', relation: '2', change: {}, zh: '三者同一', en: 'all one' },
    {
      rule: 'signer-manager-payer',
      name: 'manager-3',
      relation: '2',
      change: { payerUscc: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送发薪单位',
      en: 'payer not reported',
    },
  ]);
  const converted = { convertedOn: opened + 3, priorContractTo: opened + 2, workUnchanged: '1' };
  plantWorkers(planting, studio.slug, 'conversion', converted, [
    {
      rule: 'converted-employee',
      name: 'converted-1',
      relation: '2',
      change: { priorContractTo: opened + 3 },
      finds: days(1),
      zh: '还剩一天时转换',
      en: 'a day left',
    },
    {
      rule: 'converted-employee',
      name: 'converted-2',
      relation: '2',
      change: {},
      zh: '到期次日',
      en: 'the day after its end',
    },
  ]);
  const dueOn = opened + 10;
  const produced = { askedOn: opened, dueOn, wageRecordsOn: dueOn, recruitmentFormOn: dueOn, attendanceOn: dueOn };
  plantWorkers(planting, studio.slug, 'evidencePack', produced, [
    {
      rule: 'evidence-duty',
      name: 'evidence-1',
      relation: '2',
      change: { attendanceOn: dueOn + 1 },
      finds: items(1),
      zh: '考勤晚一天',
      en: 'attendance a day late',
    },
    { rule: 'evidence-duty', name: 'evidence-2', relation: '2', change: {}, zh: '当日提供', en: 'on the day' },
  ]);
}

/** Planting modules on classification (measure 2). */
export const classificationPlantings: readonly ((planting: Planting) => void)[] = [plantLabels, plantArrangements];
