import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '#store/database.ts';
import { seedDecidingSteps } from '#store/deciding-steps.ts';
import type { Tables } from '#store/tables/all.ts';
import { caseDesk, complaint, type TestDesk } from '../3-cases/cases.builder.ts';
import type { By } from '../personal-data/by.ts';
import type { PublicationContent } from './content.ts';
import type { NewPublication } from './propose.ts';

export const enterprise = '91500229MA5UXXXX0A';

/** A desk with the deciding steps known. */
export async function publicationDesk(db: Database): Promise<TestDesk> {
  const desk = await caseDesk(db);
  await seedDecidingSteps(db);
  return desk;
}

/** Somebody who acts at a time, as the log names them. */
export const who = (name: string, at: string): By => ({
  actor: `account:${name}`,
  role: 'officer',
  at: Date.parse(at.length === 10 ? `${at}T10:00:00+08:00` : at),
  request: null,
});

/** What a test proposes to publish: it names the worker, as somebody in a hurry would. */
export const content: PublicationContent = {
  enterpriseName: '示例配送有限公司',
  address: '城口县葛城街道滨河路8号',
  inCharge: '王大发',
  documentNumber: '城人社监罚〔2026〕12号',
  facts:
    '张三（身份证11010519491231002X，电话13800000000，住城口县葛城街道示例路1号）等12人两个月配送费未付。王大发承认拖欠。',
  handling: '责令支付5230元，罚款5000元。',
  workers: 12,
  alsoMask: [],
};

/** A decided complaint: the number of its case, and the line of its decision, made on 2026-10-12. */
export async function decidedCase(
  desk: TestDesk,
  decision: 'penalty' | 'handling' | 'both' | 'none' = 'both',
  more: { workerKey?: string; enterprise?: string } = {},
): Promise<{ case: string; line: number }> {
  const id = randomUUID();
  await desk.open(
    { id, procedure: 'inspection-complaint', data: complaint, workerKey: 'k1', enterprise, ...more },
    '2026-09-07T09:00:00+08:00',
  );
  const step = (action: string, role: 'officer' | 'inspector' | 'head', at: string, data: unknown) =>
    desk.act({ case: id, action, role, data }, `${at}T09:00:00+08:00`);
  await step('file', 'officer', '2026-09-08', { within: true });
  await step('investigate', 'inspector', '2026-09-09', { secondInspector: '李四' });
  await step('prior-notice', 'officer', '2026-09-24', { intended: '处罚', receivedOn: '2026-09-24' });
  const { seq } = await step('decide', 'head', '2026-10-12', {
    decision,
    facts: '张三两个月配送费未付。',
    reasons: '国务院令第423号第二十六条。',
    payFen: 523_000,
  });
  return { case: id, line: seq };
}

/** Something to publish of a decision; `more` changes it. */
export const proposal = (of: { case: string; line: number }, more: Partial<NewPublication> = {}): NewPublication => ({
  ground: 'serious-violation',
  document: 'penalty-decision',
  enterprise,
  creditClass: 'general',
  whyMinor: null,
  content,
  ...of,
  ...more,
});

/** Runs something in a transaction of its own. */
export const inOne = <T>(db: Database, work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> =>
  db.sql.transaction().execute(work);
