import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { items, plantRows, plantWorkers } from './cases.ts';

const agency = profile({
  slug: 'hiring-1',
  name: '晨风招聘（虚构）',
  body: 'G4T001',
  mark: 'T1',
  kind: '2',
  trade: '02',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'vacancy', 'hiringItem', 'documentHeld', 'dismissal', 'hiringRecord', 'deduction', 'lossClaim'],
  mustReport: [],
});

/** Small enterprises that exist for what is planted on hiring (measure 5). */
export const hiringEnterprises: readonly Profile[] = [agency];

function plantVacancies(planting: Planting): void {
  const publishedOn = planting.date(3);
  const fair = {
    publishedOn,
    trade: '02',
    title: '骑手',
    headcount: 5,
    conditions: '年满18周岁',
    workContent: '送餐',
    workPlace: '葛城街道',
    payText: '每单6元',
    employerProfile: agency.name,
    validTo: planting.month.last,
  };
  const words: readonly (readonly [rule: string, conditions: string])[] = [
    ['vacancy-limits', '限　男，能吃苦'],
    ['vacancy-marriage', '女骑手须已婚已育'],
    ['vacancy-age', '45周岁以下'],
    ['vacancy-health', '入职查乙肝两对半'],
    ['vacancy-hukou', '外地人勿扰'],
    ['vacancy-fee', '入职交押 金500元'],
    ['vacancy-document', '身份证原件由公司保管'],
    ['vacancy-exclusivity', '不得在其他平台接单'],
    ['vacancy-sham', '须自行注册个体工商户'],
    ['vacancy-minor', '15岁以上即可报名'],
    ['vacancy-lure', '先培训后上岗，学费可分期贷款'],
  ];
  plantRows(planting, agency.slug, 'vacancy', fair, [
    ...words.map(([rule, conditions]) => ({
      rule,
      name: rule,
      change: { conditions },
      finds: items(1),
      zh: conditions,
      en: 'in the text',
    })),
    {
      rule: 'vacancy-essentials',
      name: 'essentials',
      change: { validTo: undefined, payText: undefined },
      finds: items(2),
      zh: '没有报酬和有效期',
      en: 'no pay, no validity',
    },
  ]);
}

function plantHirings(planting: Planting): void {
  const { opened } = planting.month;
  const on = planting.date(4);
  plantWorkers(planting, agency.slug, 'hiringItem', { askedOn: on, item: '5' }, [
    {
      rule: 'hiring-questions',
      name: 'asked-1',
      change: { item: '3' },
      finds: items(1),
      zh: '妊娠检测',
      en: 'pregnancy test',
    },
    { rule: 'hiring-questions', name: 'asked-2', change: {}, zh: '问的是别的', en: 'something else' },
  ]);
  plantWorkers(
    planting,
    agency.slug,
    'deduction',
    { deductedOn: on, amountFen: 30_000, ground: '08', evidenceId: '收据' },
    [
      {
        rule: 'deposit-deducted',
        name: 'deposit-1',
        change: {},
        finds: { amountFen: 30_000 },
        zh: '扣押金300元',
        en: 'a deposit of 300',
      },
      { rule: 'deposit-deducted', name: 'deposit-2', change: { amountFen: 0 }, zh: '金额为零', en: 'nothing taken' },
      {
        rule: 'deposit-deducted',
        name: 'deposit-3',
        relation: '9',
        change: {},
        doubt: 'class-unclear',
        zh: '用工关系不明',
        en: 'class unclear',
      },
    ],
  );
  plantWorkers(planting, agency.slug, 'documentHeld', { document: '1', original: '0', from: opened }, [
    {
      rule: 'document-held',
      name: 'held-1',
      change: { original: '1' },
      finds: items(1),
      zh: '身份证原件',
      en: 'an original',
    },
    { rule: 'document-held', name: 'held-2', change: {}, zh: '复印件', en: 'a copy' },
    {
      rule: 'document-held',
      name: 'held-3',
      change: { original: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送是否原件',
      en: 'not reported',
    },
  ]);
  const lawful = {
    dismissedOn: on,
    otherWork: '1',
    otherRelation: '1',
    seriousEffect: '1',
    refusedToCorrect: '0',
    unionToldOn: on,
  };
  plantWorkers(planting, agency.slug, 'dismissal', lawful, [
    {
      rule: 'dismissal-for-other-work',
      name: 'dismissed-1',
      change: { otherRelation: '0' },
      finds: items(1),
      zh: '只是在别处接单',
      en: 'gig work only',
    },
    {
      rule: 'dismissal-for-other-work',
      name: 'dismissed-2',
      change: { unionToldOn: on + 1 },
      finds: items(1),
      zh: '次日才通知工会',
      en: 'union told the day after',
    },
    { rule: 'dismissal-for-other-work', name: 'dismissed-3', change: {}, zh: '条件具备', en: 'conditions met' },
    {
      rule: 'dismissal-for-other-work',
      name: 'dismissed-4',
      change: { otherRelation: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送',
      en: 'not reported',
    },
  ]);
  plantWorkers(planting, agency.slug, 'hiringRecord', { hiredOn: on, under16: '0' }, [
    {
      rule: 'minimum-age',
      name: 'young-1',
      change: { under16: '1' },
      finds: { quantity: { value: 1, unit: 'workers' } },
      zh: '未满十六周岁',
      en: 'under sixteen',
    },
    { rule: 'minimum-age', name: 'young-2', change: {}, zh: '已满', en: 'sixteen' },
  ]);
}

/** Planting modules on hiring (measure 5). */
export const hiringPlantings: readonly ((planting: Planting) => void)[] = [plantVacancies, plantHirings];
