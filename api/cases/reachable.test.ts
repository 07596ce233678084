import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CaseStanding, holdsPart, isPutTo, maySee } from '#journey/3-cases/case-parts.ts';
import { unitOf } from '#journey/3-cases/unit-of.ts';
import { procedures, proceduresBySlug } from '#measures/catalogue.ts';
import { responsibleUnits } from '#measures/departments.ts';
import type { CaseRole, Procedure } from '#measures/procedure.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { townshipUnit } from '#store/units.ts';
import { type Actor, may, type Role, visitor } from '../access.ts';
import { firmCode } from './case-house.builder.ts';

const township = '500229001';
const workerKey = 'a'.repeat(64);

/** Roles people of a unit have: the union and the court have their own officers, not those of a bureau. */
function rolesOfUnit(unit: string): Role[] {
  if (unit === 'court') return ['court-liaison', 'head'];
  if (unit === 'trade-union') return ['union-officer', 'head', 'mediator', 'legal-aid'];
  return ['officer', 'head', 'mediator', 'arbitrator', 'hearing-clerk', 'legal-aid'];
}

const actor = (role: Role, tie: Partial<Actor>): Actor => ({
  ...visitor,
  account: `${role}@${tie.unit ?? ''}`,
  roles: ['public', role],
  ...tie,
});

/** Everybody there is: one of each role in each place it can be held. */
const everybody: readonly Actor[] = [
  actor('worker', { workerKey }),
  actor('delegate', { delegatedKeys: [workerKey] }),
  actor('enterprise-admin', { enterprise: firmCode }),
  actor('clerk', { enterprise: firmCode }),
  actor('township-officer', { township }),
  ...[...Object.keys(responsibleUnits), townshipUnit(township)].flatMap((unit) =>
    rolesOfUnit(unit).map((role) => actor(role, { unit })),
  ),
];

/** Cases as they come in: a worker's about a firm, a firm's own, an office's about a firm. */
function casesOf(procedure: Procedure, unit: string): CaseStanding[] {
  const about = { id: '', procedure: procedure.slug, unit, township, enterprise: firmCode, from_case: null };
  const nobodys = { ...about, worker_key: null, opener_enterprise: null, opened_by: 'account:somebody' };
  return [
    { ...nobodys, worker_key: workerKey, opened_by: 'account:worker@' },
    { ...nobodys, opener_enterprise: firmCode, opened_by: 'account:enterprise-admin@' },
    { ...nobodys, enterprise: null, opener_enterprise: firmCode, opened_by: 'account:enterprise-admin@' },
    nobodys,
  ];
}

/** How a case stands to somebody who may see it, as the doors tell the access table. */
const standing = (who: Actor, file: CaseStanding) => ({
  workerKey: isPutTo(who, file) ? who.workerKey : file.worker_key,
  enterprise: file.enterprise ?? file.opener_enterprise,
  township: file.township,
  unit: who.unit ?? file.unit,
});

/** Whether somebody can take a step of a role through the doors. A unit that is asked for its part sees the case. */
async function canAct(db: Database, procedure: Procedure, role: CaseRole, unit: string): Promise<boolean> {
  for (const file of casesOf(procedure, unit)) {
    for (const who of everybody) {
      if (!holdsPart(who, role, file) || !may(who, 'change', 'case', standing(who, file))) continue;
      if (role === 'other-unit' || (await maySee(db.sql, who, file))) return true;
    }
  }
  return false;
}

/** Whether somebody can open a case in a role through the door. */
const canOpen = (procedure: Procedure, role: CaseRole): boolean =>
  everybody.some((who) => {
    const unit = unitOf(procedure, township, who.unit);
    const file = {
      ...casesOf(procedure, unit)[0]!,
      worker_key: who.workerKey,
      opener_enterprise: who.enterprise,
      opened_by: `account:${who.account}`,
    };
    return holdsPart(who, role, file) && may(who, 'create', 'case', who);
  });

onBothEngines('every part and every step of every procedure is somebody’s who can come to the doors', async (db) => {
  const nobodys: string[] = [];
  for (const procedure of procedures) {
    const { slug, opens, actions, departments } = procedure;
    for (const role of opens.by)
      if (role !== 'system' && !canOpen(procedure, role)) nobodys.push(`${slug}: ${role} opens`);
    const steps = Object.entries(actions).filter(([, { by }]) => !by.includes('system'));
    const parts = [...new Set(Object.values(actions).flatMap(({ by }) => by))].filter((role) => role !== 'system');
    const had = new Set<CaseRole>();
    // Whichever of the responsible units a case comes to, or is handed over by.
    for (const unit of new Set([null, ...departments].map((from) => unitOf(procedure, township, from)))) {
      const here = new Set<CaseRole>();
      for (const role of parts) if (await canAct(db, procedure, role, unit)) here.add(role);
      for (const role of here) had.add(role);
      for (const [action, { by }] of steps)
        if (!by.some((role) => here.has(role))) nobodys.push(`${slug} in ${unit}: nobody can ${action}`);
    }
    for (const role of parts) if (!had.has(role)) nobodys.push(`${slug}: nobody is ${role}`);
  }
  assert.deepEqual(nobodys, []);
});

test('the union that asks for a collective contract does not review it; at its own counter it keeps a mediation', () => {
  const at = (slug: string, from: string | null) => unitOf(proceduresBySlug.get(slug)!, null, from);
  assert.deepEqual(
    [
      'collective-contract',
      'wage-agreement',
      'regional-collective-contract',
      'one-stop-mediation',
      'case-transfer',
    ].map((slug) => at(slug, 'trade-union')),
    ['human-resources', 'human-resources', 'human-resources', 'trade-union', 'trade-union'],
  );
});
