import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { rideSource } from '#journey/1-intake/adapters/ride-hailing/city-files.ts';
import type { By } from '#journey/personal-data/by.ts';
import {
  assessmentOf,
  decideImpact,
  type ImpactSubject,
  impactOf,
  liveWatchSubject,
  proposeImpact,
  sourceSubject,
} from '#journey/personal-data/impact.ts';
import type { PurposeSlug } from '#journey/personal-data/purposes.ts';
import { ports } from '#outside/ports.ts';
import type { Database } from '#store/database.ts';
import { platforms } from './county/platforms.ts';

const DAY = 86_400_000;

/** What the example county assesses, for the demo only: the words are no assessment of anything real. */
const planned = (rules: readonly ImpactSubject[]): readonly [ImpactSubject, PurposeSlug][] => [
  [sourceSubject(platforms.xiafeng.uscc), 'labour-protection-audit'],
  [rideSource, 'labour-protection-audit'],
  [liveWatchSubject, 'live-rest-watch'],
  [rideSource, 'labour-protection-audit'],
  ...ports.map(({ name }): [ImpactSubject, PurposeSlug] => [`port:${name}`, 'port-procedure']),
  ...rules.map((subject): [ImpactSubject, PurposeSlug] => [subject, 'labour-protection-audit']),
];

/**
 * Approved impact assessments of the example county, proposed by the demo’s security administrator and approved by the demo’s head, where
 * none holds. `rules`: what the rules that judge need.
 */
export async function demoAssessments(db: Database, rules: readonly ImpactSubject[], now: number): Promise<void> {
  const people = await db.sql
    .selectFrom('account')
    .select(['id', 'sign_in_name'])
    .where('sign_in_name', 'in', ['security', 'head'])
    .execute();
  const by = (name: 'security' | 'head', role: string): By => ({
    actor: `account:${people.find((one) => one.sign_in_name === name)!.id}`,
    role,
    at: now,
    request: null,
  });
  for (const [subject, purpose] of planned(rules)) {
    if ((await assessmentOf(db.sql, subject, now)) !== null) continue;
    await db.sql.transaction().execute(async (trx) => {
      const id = await proposeImpact(
        trx,
        {
          subject,
          unit: 'human-resources',
          purpose,
          lawfulness: '【演示】虚构县的评估：目的、方式合法正当必要。',
          effects: '【演示】对个人权益的影响和风险：数据均为生成，不涉及真人。',
          measures: '【演示】措施：只留劳动者标识，默认掩码，逐次留痕，到期删除。',
        },
        by('security', 'security-admin'),
      );
      const decision = {
        decision: 'approved',
        reason: '【演示】同意启用',
        untilDay: formatDay(dayOf(Math.floor((now + 1096 * DAY) / 1000))),
      } as const;
      await decideImpact(trx, (await impactOf(trx, id))!, decision, by('head', 'head'));
    });
  }
}
