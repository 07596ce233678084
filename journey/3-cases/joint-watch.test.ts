import assert from 'node:assert/strict';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { assign } from './assign.ts';
import { caseDesk, complaint } from './cases.builder.ts';
import { answerAsked, askUnit } from './joint.ts';
import { watchJoint } from './joint-watch.ts';

onBothEngines('a unit that was asked is reminded, then both units hear that it is over, each once', async (db) => {
  const desk = await caseDesk(db);
  const { id } = await desk.open({ procedure: 'inspection-complaint', data: complaint }, '2026-09-07T10:00:00+08:00');
  const at = (text: string) => Date.parse(text);
  const moment = { at: at('2026-09-07T11:00:00+08:00'), request: null };
  const asked = { case: id, unit: 'transport', question: '请核对营运资格', actor: 'account:a', seen: null };
  const { line } = await db.sql.transaction().execute((trx) => askUnit(trx, desk, asked, moment));
  assert.equal(await watchJoint(desk, at('2026-09-07T12:00:00+08:00')), 1, 'receipt is due tomorrow');
  assert.equal(await watchJoint(desk, at('2026-09-07T13:00:00+08:00')), 0);
  assert.equal(await watchJoint(desk, at('2026-09-09T09:00:00+08:00')), 2, 'receipt is over: both units');
  const receipt = { case: id, line, unit: 'transport', answer: null, actor: 'account:t' };
  await db.sql
    .transaction()
    .execute((trx) => answerAsked(trx, desk, receipt, { ...moment, at: at('2026-09-09T10:00:00+08:00') }));
  assert.equal(await watchJoint(desk, at('2026-09-13T09:00:00+08:00')), 1, 'the answer is due tomorrow');
  assert.equal(await watchJoint(desk, at('2026-09-15T09:00:00+08:00')), 2);
  await db.sql
    .transaction()
    .execute((trx) =>
      answerAsked(trx, desk, { ...receipt, answer: '有资格' }, { ...moment, at: at('2026-09-15T10:00:00+08:00') }),
    );
  assert.equal(await watchJoint(desk, at('2026-10-15T09:00:00+08:00')), 0);

  // A part is given to somebody who is there; otherwise notices would go to nobody.
  const given = {
    case: id,
    part: 'inspector' as const,
    account: 'nobody',
    actor: 'account:h',
    seen: null,
    reason: '分工',
  };
  await assert.rejects(
    db.sql.transaction().execute((trx) => assign(trx, desk, given, moment)),
    (error) => error instanceof GangwanError && error.stem === 'case-account-unknown',
  );
});
