import { startOf } from '#basics/instant.ts';
import { isWorkday } from '../calendar.ts';
import { Employee } from '../employee.ts';
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
    'roster',
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

/** A station that calls everybody a partner in a written agreement and keeps a roster all the same. */
const station = profile({
  slug: 'classification-2',
  name: '城东快送站（虚构）',
  body: 'G4Q002',
  mark: 'Q2',
  kind: '3',
  trade: '03',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'payTerms', 'roster', 'pay', 'agreement', 'workArrangement', 'classAnswer', 'manager'],
  mustReport: [],
});

/** Small enterprises that exist for what is planted on classification (measure 2). */
export const classificationEnterprises: readonly Profile[] = [studio, station];

/** Factors of somebody bound to a station, as the worker tells them. */
const bound = { F01: 4, F02: 3, F03: 4, F04: 3, F05: 4, F06: 3, F07: 4, F08: 3, F13: 4 };

function plantLabels(planting: Planting): void {
  const { opened } = planting.month;
  const feed = planting.feed(studio.slug);
  const answers = (id: string, saidBy: string, factors: Readonly<Record<string, number>>) => {
    for (const [factor, value] of Object.entries(factors))
      feed.add('classAnswer', {
        recordId: `${id}-${factor}-${saidBy}`,
        workerId: id,
        factor,
        value,
        saidBy,
        on: opened,
      });
  };
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
    answers(id, '2', factors);
    return id;
  };
  const rule = 'label-and-facts';
  const say = (id: string, one: Omit<Case, 'name' | 'change' | 'rule'>) =>
    note(planting, studio.uscc, id, { rule, ...one });
  say(engaged('label-1', '5', bound), {
    finds: items(1),
    zh: '民事合同，事实指向劳动关系',
    en: 'civil contract, facts of a labour relationship',
  });
  say(engaged('label-2', '3', { ...bound, F01: 0, F02: 0, F03: 1, F05: 1 }), {
    zh: '时间自由，算法定价',
    en: 'free hours, price and algorithm of the enterprise',
  });
  const { F02: _, F03: __, ...rest } = bound;
  say(engaged('label-3', '3', rest), {
    doubt: 'field-not-reported',
    zh: '不知道有没有定额、能不能拒单',
    en: 'quota and refusal not known',
  });
  const denied = engaged('label-4', '3', bound);
  answers(denied, '1', { F01: 0, F02: 0, F03: 0 });
  say(denied, {
    doubt: 'record-contradicts',
    zh: '企业说时间、数量、拒单都自由，劳动者说都管，没有记录',
    en: 'the enterprise says hours, volume and refusal are free, the worker says none is; no record tells',
  });
  const verified = engaged('label-5', '3', bound);
  answers(verified, '1', { F01: 0, F02: 0, F03: 0 });
  answers(verified, '4', { F01: 4, F03: 4 });
  say(verified, {
    finds: items(1),
    zh: '说法矛盾，调查人员查明排班、拒单须批准',
    en: 'accounts contradict; an inspector established a roster and that refusal needs leave',
  });
  say(engaged('label-6', '3', { ...bound, F07: 2 }), {
    doubt: 'facts-mixed',
    zh: '管得很紧，价格却由双方商定',
    en: 'closely managed, the price agreed between the two',
  });
  say(engaged('label-7', '5', { F01: 1, F02: 1, F03: 1, F04: 2, F05: 1, F06: 0, F07: 1, F08: 2, F13: 3 }), {
    zh: '各项恰好还在自主的一档',
    en: 'every factor just within the worker’s own',
  });
}

/** Paid by the month as a partner, ten hours a day on a roster the station itself reports. */
function plantTwoClasses(planting: Planting): void {
  const { opened, first, last } = planting.month;
  const feed = planting.feed(station.slug);
  const wage = 300_000;
  const worker = planting.engagement(station.slug, 'two-classes', {
    relation: '2',
    chain: '4',
    ownRegisters: true,
    terms: { wageStandardFen: wage },
  });
  const { workerId } = worker;
  const rostered = new Employee(feed, worker, wage).pay({ overtimeFen: 0 });
  for (let at = first; at <= last; at++) if (isWorkday(at)) rostered.work(at, 10 * 3600);
  planting.later(() => rostered.finish());
  const row = { workerId, from: opened };
  feed.add('agreement', { recordId: `${workerId}-AG`, ...row, form: '3', signedOn: opened, copyDeliveredOn: opened });
  feed.add('manager', {
    recordId: `${workerId}-MG`,
    ...row,
    signerUscc: station.uscc,
    managerUscc: station.uscc,
    payerUscc: station.uscc,
  });
  // The station's words, against which its own roster stands.
  feed.add('workArrangement', {
    recordId: 'Q2-WA-F01',
    factor: 'F01',
    value: 0,
    saidBy: '1',
    words: '自由上下线',
    from: opened,
  });
  for (const [factor, value] of Object.entries({ F02: 3, F03: 4, F04: 3, F05: 4, F06: 3, F07: 4 }))
    feed.add('classAnswer', { recordId: `${workerId}-${factor}`, workerId, factor, value, saidBy: '2', on: opened });
  note(planting, station.uscc, workerId, {
    rule: 'label-and-facts',
    finds: items(1),
    zh: '称合作，企业自己的排班表却有每天十小时',
    en: 'called cooperation, yet the station’s own roster shows ten hours a day',
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
    {
      rule: 'signer-manager-payer',
      name: 'manager-4',
      relation: '2',
      change: { insurerUscc: planting.feed('county').profile.uscc, payerUscc: planting.feed('yandi').profile.uscc },
      finds: items(3),
      zh: '三家分管',
      en: 'three units share it',
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

/** A labour contract and, before its end, a civil contract with the same enterprise; the roster goes on. */
function plantConversionByAgreement(planting: Planting): void {
  const { opened, first } = planting.month;
  const feed = planting.feed(studio.slug);
  const cases = [
    {
      name: 'renamed-1',
      left: 0,
      days: 1,
      zh: '民事合同自劳动合同最后一天起',
      en: 'a civil contract from the last day of the labour contract',
    },
    {
      name: 'renamed-2',
      left: -1,
      zh: '劳动合同到期次日订立',
      en: 'concluded the day after the labour contract ended',
    },
    {
      name: 'renamed-3',
      left: 5,
      doubt: 'field-not-reported',
      zh: '工作变没变不知道',
      en: 'whether the work changed is not known',
    },
  ];
  for (const { name, left, days: over, doubt, zh, en } of cases) {
    const { id } = planting.registered(studio.slug, name, { relation: '3', chain: '5' });
    const signed = { workerId: id, signedOn: opened, copyDeliveredOn: opened };
    feed.add('agreement', {
      recordId: `${id}-AG1`,
      ...signed,
      form: '1',
      from: opened,
      to: opened + 4 + left,
      clausesMissing: 0,
      likelyVoid: 0,
      waivesInsurance: '0',
      womenClause: '1',
      probationDays: 0,
      openEnded: '0',
      fixedTermsBefore: 0,
    });
    feed.add('agreement', {
      recordId: `${id}-AG2`,
      ...signed,
      form: '5',
      from: opened + 4,
      likelyVoid: 0,
      waivesInsurance: '0',
    });
    if (over !== undefined)
      feed.add('roster', {
        workerId: id,
        date: first + 5,
        kind: '1',
        startAt: startOf(first + 5) + 9 * 3600,
        endAt: startOf(first + 5) + 13 * 3600,
        place: '500229001',
      });
    note(planting, studio.uscc, id, {
      rule: 'converted-employee',
      ...(over === undefined ? {} : { finds: days(over) }),
      ...(doubt === undefined ? {} : { doubt }),
      zh,
      en,
    });
  }
}

/** Planting modules on classification (measure 2). */
export const classificationPlantings: readonly ((planting: Planting) => void)[] = [
  plantLabels,
  plantTwoClasses,
  plantArrangements,
  plantConversionByAgreement,
];
