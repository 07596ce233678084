import { rideSource } from '#journey/1-intake/adapters/ride-hailing/city-files.ts';
import { assessmentOf, decideImpact, impactOf, proposeImpact } from '#journey/personal-data/impact.ts';
import type { Database } from '#store/database.ts';

/** The demo’s own impact assessment for the city’s ride-hailing records, proposed and approved by two made-up people; once. */
export async function demoRideSource(db: Database, now: number): Promise<void> {
  if ((await assessmentOf(db.sql, rideSource, now)) !== null) return;
  const by = (actor: string, role: string) => ({ actor, role, at: now, request: null });
  await db.sql.transaction().execute(async (trx) => {
    const id = await proposeImpact(
      trx,
      {
        subject: rideSource,
        unit: 'transport',
        purpose: 'labour-protection-audit',
        lawfulness: '演示：网络预约出租汽车监管信息交互平台运行管理办法，政务数据共享条例，个人信息保护法第三十四条',
        effects: '演示：含行踪、驾驶证号',
        measures: '演示：驾驶证号当场变成标识，姓名、电话、坐标不留，只到乡镇',
      },
      by('system:demo', 'security-admin'),
    );
    const decision = { decision: 'approved' as const, reason: '演示', untilDay: '2036-12-31' };
    await decideImpact(trx, (await impactOf(trx, id))!, decision, by('system:demo-head', 'head'));
  });
}
