import { at, type Planting } from '../planting.ts';

/** Riders made to buy: goods or services as such, equipment where its brand is named. Rule and evidence are on file for each. */
export function plantCompulsoryPurchase(planting: Planting): void {
  const [work, day] = [planting.date(10), planting.date(12)];
  const bought = (
    name: string,
    amountFen: number,
    ground: '04' | '05',
    compulsory: '0' | '1',
    brandNamed: '0' | '1',
    item: string,
  ) => {
    const script = planting
      .script('yunling', name)
      .order(at(work, '12:00'), at(work, '12:30'))
      .order(at(work, '17:00'), at(work, '17:30'))
      .order(at(work, '18:00'), at(work, '18:30'))
      .pay(work, { deductionOtherFen: amountFen });
    script.feed.add('deduction', {
      workerId: script.id,
      deductedOn: day,
      amountFen,
      ground,
      ruleRecordId: `${script.feed.profile.mark}-PR8`,
      evidenceId: '签收单-1',
      compulsory,
      brandNamed,
      item,
    });
    return script;
  };
  const why = (zh: string, en: string) => ({ why: { zh, en } });
  const rule = 'compulsory-purchase';
  planting.finding(bought('purchase-1', 9900, '04', '1', '1', '指定品牌换电套餐'), rule, day, {
    amountFen: 9900,
    ...why('必须购买指定品牌换电套餐', 'a named battery-swap brand must be bought'),
  });
  planting.finding(bought('purchase-2', 3000, '04', '1', '0', '增值服务包'), rule, day, {
    amountFen: 3000,
    ...why('必须购买增值服务', 'a paid extra must be bought'),
  });
  planting.finding(bought('purchase-3', 12_000, '05', '1', '1', '指定品牌头盔'), rule, day, {
    amountFen: 12_000,
    ...why('必须购买指定品牌的装备', 'equipment of a named brand must be bought'),
  });
  planting.boundary(
    bought('purchase-4', 8000, '05', '1', '0', '头盔，品牌不限'),
    rule,
    '必备装备，品牌不限',
    'equipment is needed, of any brand',
  );
  planting.boundary(
    bought('purchase-5', 9900, '04', '0', '1', '换电套餐'),
    rule,
    '自愿购买',
    'bought of one’s own will',
  );
}
