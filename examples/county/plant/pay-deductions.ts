import type { Employee } from '../employee.ts';
import { at, type Planting } from '../planting.ts';
import type { RowOf } from '../tables.ts';

/** Damage: at most the loss, 20 % of the month's wage, and what leaves 2,200 yuan; all of the month together. */
export function plantDamageDeductionCap(planting: Planting): void {
  const rule = 'damage-deduction-cap';
  const day = planting.date(25);
  const claim = (employee: Employee, on: number, lossFen: number, deductedFen: number) =>
    employee.feed.add('lossClaim', {
      workerId: employee.id,
      deductedOn: on,
      lossFen,
      deductedFen,
      monthWageFen: employee.wageFen,
      place: '500229001',
      evidenceId: `${employee.id}-定损单`,
    });
  const charged = (name: string, wageFen: number, lossFen: number, deductedFen: number) => {
    const employee = planting.employee('yandi', name, wageFen).pay({ deductionDamageFen: deductedFen });
    claim(employee, day, lossFen, deductedFen);
    return employee;
  };
  const breach = (employee: Employee, amountFen: number, zh: string, en: string, on = day) =>
    planting.finding(employee, rule, on, { amountFen, why: { zh, en } });
  // 20 % of 3,000 = 600
  breach(
    charged('damage-1', 300_000, 100_000, 70_000),
    10_000,
    '工资3000元扣700元，上限600元',
    '700 of a wage of 3,000, at most 600',
  );
  // 2,500 - 2,200 = 300
  breach(
    charged('damage-2', 250_000, 100_000, 50_000),
    20_000,
    '工资2500元扣500元，上限300元',
    '500 of a wage of 2,500, at most 300',
  );
  breach(charged('damage-3', 400_000, 20_000, 25_000), 5000, '损失200元扣250元', '250 for a loss of 200');
  // 400 and then 300: together 100 more than 600
  const twice = charged('damage-4', 300_000, 50_000, 40_000).pay({ deductionDamageFen: 70_000 });
  claim(twice, day + 1, 50_000, 30_000);
  breach(twice, 10_000, '同月两次共扣700元，上限600元', 'twice in a month, 700 together, at most 600', day + 1);
  // sheet example E12
  planting.boundary(charged('damage-5', 300_000, 100_000, 60_000), rule, '工资3000元恰扣600元', 'exactly 600 of 3,000');
  planting.boundary(charged('damage-6', 250_000, 100_000, 30_000), rule, '工资2500元恰扣300元', 'exactly 300 of 2,500');
}

/** Other deductions: a rule published before and evidence; lateness and bad reviews in delivery are no ground at all. */
export function plantDeductionProof(planting: Planting): void {
  const rule = 'deduction-proof';
  const [work, day] = [planting.date(10), planting.date(12)];
  const feed = planting.feed('xiafeng');
  const published = `${feed.profile.mark}-PR8`;
  const deducted = (name: string, amountFen: number, given: RowOf<'deduction'>, on = day) => {
    const other =
      given.ground === '01' || given.ground === '02'
        ? { deductionPenaltyFen: amountFen }
        : { deductionOtherFen: amountFen };
    const script = planting
      .script('xiafeng', name)
      .order(at(work, '12:00'), at(work, '12:30'))
      .order(at(work, '17:00'), at(work, '17:30'))
      .pay(work, other);
    feed.add('deduction', { workerId: script.id, deductedOn: on, amountFen, ...given });
    return script;
  };
  const breach = (name: string, amountFen: number, given: RowOf<'deduction'>, zh: string, en: string) =>
    planting.finding(deducted(name, amountFen, given), rule, day, { amountFen, why: { zh, en } });
  const evidenceId = '证据-1';
  breach('proof-1', 2000, { ground: '05', compulsory: '0', evidenceId }, '没有所依规则', 'no rule named');
  breach('proof-2', 1500, { ground: '05', compulsory: '0', ruleRecordId: published }, '没有证据', 'no evidence');
  const after = `${feed.profile.mark}-PRX-${planting.month.month}`;
  feed.add('publishedRule', {
    recordId: after,
    trade: '02',
    kind: '8',
    title: '装备扣款补充规则',
    publishedOn: day + 5,
    effectiveOn: day + 6,
    consultedOn: day,
    consultationRecordId: `${after}-协商`,
  });
  breach(
    'proof-3',
    2500,
    { ground: '05', compulsory: '0', ruleRecordId: after, evidenceId },
    '规则在扣款之后才公示',
    'the rule was published after the deduction',
  );
  breach(
    'proof-4',
    3000,
    { ground: '01', ruleRecordId: published, evidenceId },
    '以超时送达为由扣款',
    'lateness as the ground',
  );
  breach(
    'proof-5',
    1000,
    { ground: '02', ruleRecordId: published, evidenceId },
    '以差评为由扣款',
    'a bad review as the ground',
  );
  const proved = deducted('proof-6', 1800, { ground: '05', compulsory: '0', ruleRecordId: published, evidenceId });
  planting.boundary(proved, rule, '规则事先公示且有证据', 'a rule published before, and evidence');
}

/** Occupational-injury premium charged to the worker: the platform pays all of it. */
export function plantPremiumCharged(planting: Planting): void {
  const day = planting.date(12);
  for (const [n, amountFen] of [70, 1, 2500].entries()) {
    const script = planting
      .script('xiafeng', `premium-charged-${n + 1}`)
      .order(at(planting.date(10), '12:00'), at(planting.date(10), '12:30'))
      .pay(planting.date(10), { deductionInsuranceFen: amountFen });
    script.feed.add('deduction', {
      workerId: script.id,
      deductedOn: day,
      amountFen,
      ground: '07',
      ruleRecordId: `${script.feed.profile.mark}-PR8`,
      evidenceId: '证据-2',
    });
    planting.finding(script, 'premium-charged-to-worker', day, {
      amountFen,
      why: { zh: '从劳动者报酬中扣除职业伤害保障费', en: 'occupational-injury premium taken from the worker’s pay' },
    });
  }
}
