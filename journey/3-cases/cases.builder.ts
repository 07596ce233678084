import { randomUUID } from 'node:crypto';
import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';
import type { Database } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { seedUnits } from '#store/units.ts';
import { act, type Step, type Stepped } from './act.ts';
import type { CaseDesk } from './case-desk.ts';
import { type NewCase, type OpenedCase, openCase } from './open-case.ts';

/** A desk over a test's store. `law` may be changed while it stands. */
export interface TestDesk extends CaseDesk {
  setLaw(law: Law): void;
  open(given: Partial<NewCase> & Pick<NewCase, 'procedure' | 'data'>, at: string): Promise<OpenedCase>;
  act(step: Partial<Step> & Pick<Step, 'case' | 'action' | 'role'>, at: string): Promise<Stepped>;
}

/** A case desk with units seeded, a key of its own and the shipped law. Instants are ISO texts. */
export async function caseDesk(db: Database): Promise<TestDesk> {
  let law = lawAsKnown();
  await seedUnits(db.sql, Date.parse('2022-01-01T00:00:00+08:00'));
  const opened = { opened_at: '2022-01-01T00:00:00+08:00', opened_by: 'system:test' };
  await db.sql
    .insertInto('account')
    .values({ id: 'officer1', ...opened })
    .execute();
  const desk: CaseDesk = { db, keys: keysFromText(newKeysText(), 'test'), law: () => law };
  return {
    ...desk,
    setLaw: (changed) => {
      law = changed;
    },
    open: (given, at) =>
      db.sql.transaction().execute((trx) =>
        openCase(
          trx,
          desk,
          {
            id: randomUUID(),
            unit: 'human-resources',
            township: null,
            workerKey: null,
            enterprise: null,
            openerEnterprise: null,
            role: 'applicant',
            actor: 'account:worker',
            fromCase: null,
            ...given,
          },
          { at: Date.parse(at), request: null },
        ),
      ),
    act: (step, at) =>
      db.sql
        .transaction()
        .execute((trx) =>
          act(
            trx,
            desk,
            { actor: `account:${step.role}`, data: {}, seen: null, sentKey: null, ...step },
            { at: Date.parse(at), request: null },
          ),
        ),
  };
}

/** A complaint a test begins with; the person is invented. */
export const complaint = {
  name: '张三',
  idNumber: '11010519491231002X',
  phone: '13800000000',
  serviceAddress: '城口县葛城街道示例路1号',
  respondentName: '示例配送有限公司',
  matters: ['pay'],
  facts: '2026年7月、8月配送费未按约定支付。',
  claims: ['支付拖欠的配送费'],
  channel: 'counter',
  toldOfLegalAid: true,
};
