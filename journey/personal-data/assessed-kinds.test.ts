import assert from 'node:assert/strict';
import test from 'node:test';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { rules } from '#measures/catalogue.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { deskOver } from '../2-audit/runs/audit-desk.builder.ts';
import { assessmentsForRules } from './assessed-kinds.ts';
import { assessed, unassessed } from './impact.builder.ts';

test('what must be assessed follows from what rules read', () => {
  assert.deepEqual(assessmentsForRules([{ reads: ['session', 'order'] }, { reads: ['enterprise'] }]), [
    'rule:audit-work',
  ]);
  assert.deepEqual(assessmentsForRules([{ reads: ['session', 'medicalInvoice'] }]), [
    'rule:audit-health',
    'rule:audit-work',
  ]);
  assert.deepEqual(assessmentsForRules(rules), [
    'rule:audit-documents',
    'rule:audit-health',
    'rule:audit-insurance',
    'rule:audit-pay',
    'rule:audit-work',
  ]);
});

onBothEngines('no audit is asked for before every kind of data it judges by was assessed', async (db, place) => {
  const assessments = assessmentsForRules([{ reads: ['order', 'pay'] }]);
  const { desk, close } = await deskOver(db, place, '/nowhere', { assessments });
  try {
    const asking = {
      period: '2026-08',
      reason: 'asked',
      by: 'account:7',
      role: null,
      why: null,
      request: null,
    } as const;
    const refused = (error: GangwanError) => error.stem === 'impact-not-approved';
    await assessed(db, 'rule:audit-pay', Date.now());
    await assert.rejects(desk.ask(asking), refused);
    assert.deepEqual(await db.sql.selectFrom('audit_run').select('id').execute(), []);
    await assessed(db, 'rule:audit-work', Date.now());
    desk.stop();
    assert.equal((await desk.ask(asking)).under, false);
    await unassessed(db, 'rule:audit-pay', Date.now());
    await assert.rejects(desk.ask({ ...asking, period: '2026-09' }), refused);
  } finally {
    await close();
  }
});
