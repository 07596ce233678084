import { at, type Planting } from '../planting.ts';
import { payrollStation } from '../platforms.ts';

/** Rules that ask for the worker's class before anything else. */
const askForClass = ['pay-on-time', 'pay-cycle', 'pay-statement', 'minimum-wage-row', 'quasi-employee-hourly-minimum'];

/** What cannot be told: classes reported as unclear or not at all, a rule published on the very day of a deduction. */
export function plantUnclear(planting: Planting): void {
  const day = planting.date(10);
  for (const n of [1, 2, 3]) {
    const script = planting
      .script('xiafeng', `unclear-${n}`, { relation: '9', chain: '9' })
      .order(at(day, '12:00'), at(day, '12:30'));
    for (const rule of askForClass) {
      planting.cannotTell({
        rule,
        platform: script.feed.profile.uscc,
        worker: script.id,
        reason: 'class-unclear',
        why: { zh: '用工关系报为不明', en: 'the class is reported as unclear' },
      });
    }
  }
  for (const rule of askForClass) {
    planting.cannotTell({
      rule,
      platform: payrollStation.uscc,
      worker: null,
      reason: 'class-unclear',
      why: { zh: '只报工资表，没有劳动者信息', en: 'a payroll sheet only: nobody said who the workers are' },
    });
  }
  const feed = planting.feed('xiafeng');
  const number = `${feed.profile.mark}-PRY-${planting.month.month}`;
  feed.add('publishedRule', {
    recordId: number,
    trade: '02',
    kind: '8',
    title: '装备押扣细则',
    publishedOn: day,
    effectiveOn: day + 1,
    consultedOn: day - 10,
    consultationRecordId: `${number}-协商`,
  });
  const script = planting
    .script('xiafeng', 'unclear-4')
    .order(at(day, '12:00'), at(day, '12:30'))
    .pay(day, { deductionOtherFen: 1000 });
  feed.add('deduction', {
    workerId: script.id,
    deductedOn: day,
    amountFen: 1000,
    ground: '05',
    compulsory: '0',
    ruleRecordId: number,
    evidenceId: '证据-3',
  });
  planting.cannotTell({
    rule: 'deduction-proof',
    platform: feed.profile.uscc,
    worker: script.id,
    reason: 'bounds-straddle',
    why: { zh: '规则在扣款当天公示，先后不明', en: 'the rule was published on the day of the deduction' },
  });
}
