import { day } from '#basics/day.ts';
import type { RegisterRows } from './index.ts';

/** What an enterprise says of those it reports in a class, by factor. */
const arrangements: Readonly<Record<string, readonly (readonly [factor: string, value: number, words: string])[]>> = {
  '1': [
    ['F01', 4, '按班次上岗，请假须批准'],
    ['F02', 3, '完成当班派给的件'],
    ['F03', 4, '按派件作业'],
    ['F04', 3, '按操作规程作业'],
    ['F05', 4, '适用员工手册'],
    ['F06', 2, '评分影响奖金'],
    ['F07', 4, '薪酬由公司制度确定'],
    ['F08', 4, '按月发放工资'],
    ['F13', 4, '公司主营业务'],
  ],
  '2': [
    ['F01', 1, '自行上下线'],
    ['F02', 1, '没有单量要求'],
    ['F03', 1, '可以不接'],
    ['F04', 2, '提供路线和时限指引'],
    ['F05', 1, '只有安全和服务规则'],
    ['F06', 2, '评分影响派单'],
    ['F07', 4, '单价由平台公布'],
    ['F08', 2, '按单结算'],
    ['F13', 4, '平台主营业务'],
  ],
  '3': [
    ['F01', 0, '时间自定'],
    ['F02', 0, '数量自定'],
    ['F03', 0, '自行选择货源'],
    ['F04', 1, '只看结果'],
    ['F05', 0, '没有内部规章'],
    ['F06', 0, '没有考核'],
    ['F07', 0, '价格与货主商定'],
    ['F08', 1, '运费与货主议定'],
    ['F13', 3, '货运信息服务'],
  ],
};

/** What ordinary enterprises report on classification (measure 2); their words fit the class they report. */
export const classificationRows: RegisterRows = {
  tables: ['workArrangement', 'classAnswer', 'soleTrader', 'manager', 'conversion', 'evidencePack'],
  enterprise(feed) {
    const { mark } = feed.profile;
    for (const [relation, factors] of Object.entries(arrangements))
      for (const [factor, value, words] of factors)
        feed.add('workArrangement', {
          recordId: `${mark}-WA${relation}${factor}`,
          factor,
          value,
          relation,
          saidBy: '1',
          words,
          from: day('2025-01-01'),
          evidenceId: `${mark}-用工说明-2025`,
        });
  },
  worker(feed, worker) {
    const { workerId, relation, chain, partnerUscc } = worker;
    const { uscc } = feed.profile;
    // A dispatched courier is signed, paid and insured by the agency and managed where the work is done.
    const employer = chain === '2' ? (partnerUscc ?? uscc) : uscc;
    feed.add('manager', {
      recordId: `${workerId}-MG`,
      workerId,
      from: worker.onDate ?? feed.month.opened,
      signerUscc: employer,
      managerUscc: uscc,
      payerUscc: employer,
      insurerUscc: relation === '1' || relation === '4' ? employer : undefined,
      brandUscc: uscc,
      sameControl: '0',
    });
  },
};
