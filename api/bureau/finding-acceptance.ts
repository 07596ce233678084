import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { believed } from '#journey/2-audit/runs/believed.ts';
import { holdsPart } from '#journey/3-cases/case-parts.ts';
import { openCase, procedureNamed } from '#journey/3-cases/open-case.ts';
import { caseNumber } from '#journey/3-cases/read-case.ts';
import { findingCase, type TakenUp } from '#journey/3-cases/triage/accept-findings.ts';
import { hasLake } from '#journey/3-cases/triage/worker-relations.ts';
import { unitOf } from '#journey/3-cases/unit-of.ts';

import { answering, deskOf } from '../cases/case-doors.ts';
import { Answer, type DoorCall, door } from '../door.ts';
import { allowed } from '../finding-answers.ts';
import { digest } from '../finding-shapes.ts';
import { Refusal } from '../problem.ts';
import { recordReading } from '../reading.ts';
import { bureauShown } from './findings.ts';

const slug = 'finding-review';

/** Takes findings of one platform up as one case; a person does it, and nothing else does. The number is the sender’s own. */
export const acceptFindingsDoor = door({
  name: 'finding.accept',
  method: 'POST',
  path: '/bureau/findings/accept',
  summary: { zh: '采纳线索立件（同一平台的一条或者几条）', en: 'Take findings of one platform up as a case' },
  proof: 'session',
  allows: { action: 'decide', resource: 'finding' },
  purpose: 'case-handling',
  body: z.object({
    id: z.uuid(),
    findings: z.array(digest).min(1).max(100),
    /** Name of the enterprise; absent: as the register has it. */
    respondentName: z.string().trim().min(1).max(200).optional(),
    why: z.string().trim().min(1).max(4000).optional(),
  }),
  reply: z.object({ id: z.string(), number: z.string(), unit: z.string(), again: z.boolean() }),
  perMinute: 60,
  async handle(call) {
    const { house, actor, body } = call;
    const taken = await takenUp(call, [...new Set(body.findings)]);
    const from = await answeringFindings(async () =>
      findingCase(taken, { name: body.respondentName ?? (await nameOf(call, taken)), why: body.why }),
    );
    await recordReading(call, {
      purpose: 'case-handling',
      action: 'finding.accept',
      object: `case:${body.id}`,
      subjects: from.workers,
      detail: { findings: taken.length },
    });
    const opened = await answering(
      house.db.sql.transaction().execute((trx) => {
        const procedure = procedureNamed(slug);
        const unit = unitOf(procedure, null, actor.unit);
        const { township, worker, enterprise } = from;
        const by = `account:${actor.account}`;
        const standing = {
          id: body.id,
          procedure: slug,
          unit,
          township,
          worker_key: worker,
          enterprise,
          opener_enterprise: null,
          opened_by: by,
          from_case: null,
        };
        const role = procedure.opens.by.find((part) => holdsPart(actor, part, standing)) ?? 'officer';
        return openCase(
          trx,
          deskOf(call),
          {
            id: body.id,
            procedure: slug,
            unit,
            township,
            workerKey: worker,
            enterprise,
            openerEnterprise: null,
            role,
            actor: by,
            data: from.data,
            fromCase: null,
          },
          { at: house.now(), request: call.requestId },
        );
      }),
    );
    return new Answer(
      { id: opened.id, number: caseNumber(opened), unit: opened.unit, again: opened.again },
      { status: opened.again ? 200 : 201, headers: { location: `/cases/${opened.id}` } },
    );
  },
});

/** The findings, each of which whoever calls may take up, and whether it is believed now. */
async function takenUp(call: DoorCall, ids: readonly string[]): Promise<TakenUp[]> {
  const taken: TakenUp[] = [];
  for (const id of ids) {
    const found = await allowed(call, bureauShown, id, 'decide');
    const [now] = await believed(call.house.db.sql, { period: found.month });
    taken.push({ ...found, believedNow: now !== undefined && found.runs.includes(now.result) });
  }
  return taken;
}

/** Name of the platform in the register of the lake; null where there is none. */
async function nameOf({ house }: Pick<DoorCall, 'house'>, [first]: readonly TakenUp[]): Promise<string | null> {
  const lake = house.audits?.lake ?? null;
  if (!hasLake(lake) || first?.platform == null) return null;
  return (await enterpriseNames(lake)).get(first.platform) ?? null;
}

async function answeringFindings<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GangwanError && error.stem.startsWith('finding'))
      throw new Refusal(409, error.stem, error.parameters as never);
    throw error;
  }
}
