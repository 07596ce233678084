import { at, type Planting } from '../planting.ts';
import { items, plantWorkers } from './cases.ts';
import { agency, plantVacancies } from './hiring-vacancies.ts';

export { hiringEnterprises } from './hiring-vacancies.ts';

/** Four mornings before and four after the day elsewhere, each with so many offers. */
function plantOffers(planting: Planting): void {
  const cases = [
    ['offers-1', 2, '1'],
    ['offers-2', 4, '1'],
    ['offers-3', 2, '0'],
  ] as const;
  for (const [name, after, consents] of cases) {
    const here = planting.script('xiafeng', name);
    const there = planting.script('yunling', name);
    const morning = (day: number) => at(planting.date(day), '10:00');
    for (const day of [5, 6, 7, 8, 12, 13, 14, 15]) {
      here.order(morning(day), morning(day) + 1800);
      for (let n = 0; n < (day < 10 ? 8 : after); n++) here.offer(morning(day) + n * 60, '1');
    }
    there.order(morning(10), morning(10) + 1800);
    here.feed.add('joiningConsent', {
      recordId: `${name}-consent`,
      workerId: here.id,
      consents,
      from: planting.month.opened,
    });
    const rule = 'offers-after-other-work';
    const why = { zh: `此前32次，此后${4 * after}次`, en: `32 offers before, ${4 * after} after` };
    const { uscc } = here.feed.profile;
    if (consents === '0')
      planting.cannotTell({ rule, platform: uscc, worker: here.id, reason: 'field-not-reported', why });
    else if (after === 2) planting.breachOf(uscc, rule, { worker: here.id, ...items(8), why });
    else planting.lawfulOf(uscc, rule, why, here.id);
  }
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
  plantWorkers(planting, agency.slug, 'accountLimit', { limitedOn: on, kind: '1', reason: '2' }, [
    {
      rule: 'limit-for-other-work',
      name: 'limited-1',
      relation: '2',
      change: { reason: '1' },
      finds: items(1),
      zh: '因在其他平台接单停用账号',
      en: 'suspended over work elsewhere',
    },
    { rule: 'limit-for-other-work', name: 'limited-2', relation: '2', change: {}, zh: '因安全停用', en: 'for safety' },
    {
      rule: 'limit-for-other-work',
      name: 'limited-3',
      relation: '2',
      change: { reason: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送事由',
      en: 'no reason reported',
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
export const hiringPlantings: readonly ((planting: Planting) => void)[] = [plantVacancies, plantHirings, plantOffers];
