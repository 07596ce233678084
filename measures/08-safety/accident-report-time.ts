import { z } from 'zod';
import { startOf } from '#basics/instant.ts';
import { change, formulaName, step, valueIn } from '../explanation.ts';
import { dayField, instantField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 事故一小时内向县应急管理部门报告: the head reports within an hour of being told; one not reported by the month’s end is counted to then. Source: 生产安全事故报告和
 * 调查处理条例 art. 9.
 */
export const accidentReportTime = rule({
  slug: 'accident-report-time',
  sheetIds: ['pay-rest-safety/OSH-13'],
  measure: 'safety',
  title: { zh: '事故一小时内向县应急管理部门报告', en: 'Accident reported to the county within an hour' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [{ instrument: 'accident-report-regulation', article: '第九条' }],
  kind: 'accident',
  facts: z.object({ knownAt: instantField.nullable(), reportedAt: instantField.nullable(), last: dayField }),
  reads: ['accident'],
  parameters: ['accident-report-seconds'],
  from: '2007-06-01',
  to: null,
  judge(fact, law) {
    if (fact.knownAt === null) return cannotTell('field-not-reported', 'knownAt');
    const limit = law.inForce('accident-report-seconds', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const end = startOf(fact.last + 1);
    const until = fact.reportedAt === null || fact.reportedAt > end ? end : fact.reportedAt;
    const over = until - fact.knownAt - limit.value;
    return over <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [limit], numbers: { until } };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { until = 0 } = finding.numbers ?? {};
    const said =
      fact.reportedAt === null ? ['到月底未见报告', 'not seen reported by the month’s end'] : ['迟报', 'reported late'];
    return {
      sentence: {
        zh: `接报后应在1小时内向县报告，${said[0]}，超过${over}秒；线索。`,
        en: `Due within an hour of being told: ${said[1]}, ${over} seconds over.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          `${fact.reportedAt === until ? 'reportedAt' : until} - knownAt - ${formulaName('accident-report-seconds')}`,
          over,
          'seconds',
          '超过的秒数',
          'Seconds over',
        ),
      ],
      flip: change(
        'reportedAt',
        fact.reportedAt,
        (fact.knownAt ?? 0) + valueIn(finding, 'accident-report-seconds'),
        '一小时内报告则不成立。',
        'Reported within the hour there would be no finding.',
      ),
    };
  },
});
