import type { Kysely } from 'kysely';
import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import { act } from '#journey/3-cases/act.ts';
import type { CaseDesk, Doer } from '#journey/3-cases/case-desk.ts';
import { holdsPart, isPutTo, maySee, partsOf } from '#journey/3-cases/case-parts.ts';
import { openCase, procedureNamed } from '#journey/3-cases/open-case.ts';
import { caseFile, caseNumber, movesOf, readCase } from '#journey/3-cases/read-case.ts';
import { otherRoutes } from '#journey/3-cases/triage/other-routes.ts';
import { unitOf } from '#journey/3-cases/unit-of.ts';
import { type WorkerClass, workerClasses } from '#measures/facts/kinds.ts';
import type { CaseRole } from '#measures/procedure.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { Answer, type DoorCall, door } from '../door.ts';
import { lawOf } from '../law-of.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';
import { workerKeyText } from '../worker/worker-shapes.ts';
import { caseId, caseShape, sentKey, shownCase } from './case-shapes.ts';
import { routeShape, shownRoute } from './route-shapes.ts';

/** What acting in cases needs, of a house. */
export const deskOf = ({ house }: Pick<DoorCall, 'house'>): CaseDesk => ({
  db: house.db,
  keys: house.keys,
  law: () => lawOf(house),
});

/** Which status an error of a case is answered with. */
const statuses: Readonly<Record<string, number>> = {
  'case-unknown': 404,
  'case-unknown-procedure': 404,
  'case-unknown-step': 404,
  'case-joint-unknown': 404,
  'case-not-this-role': 403,
  'case-same-person': 403,
  'case-form': 422,
  'case-destroyed': 410,
};

/** Answers an error of the case engine as a problem; whatever else goes on. */
export async function answering<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GangwanError && !(error instanceof Refusal) && error.stem.startsWith('case-'))
      throw new Refusal(statuses[error.stem] ?? 409, error.stem, error.parameters as never);
    throw error;
  }
}

/** How a case stands to whoever calls, for the access table: what the table of parts lets them see is theirs. */
export async function allowCase(
  call: DoorCall,
  db: Kysely<Tables>,
  id: string,
  action: 'read' | 'change' | 'decide' | 'reveal' = 'read',
) {
  const file = await caseFile(db, id).catch(() => null);
  if (file === null || !(await maySee(db, call.actor, file))) throw new Refusal(404, 'case-unknown', { id });
  const { actor } = call;
  call.allow(
    {
      // What is put to all workers is each one's to read.
      workerKey: isPutTo(actor, file) ? actor.workerKey : file.worker_key,
      enterprise:
        actor.enterprise !== null && actor.enterprise === file.opener_enterprise
          ? file.opener_enterprise
          : file.enterprise,
      township: file.township,
      // Who has a part by office, or whose unit was asked, stands to the case as its unit does.
      unit: actor.unit ?? file.unit,
    },
    action,
  );
  return file;
}

interface OpenBody {
  readonly procedure: string;
  readonly enterprise?: string | undefined;
  readonly workerClass?: WorkerClass | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Opens a case. The number is the sender's own: sent again after a lost connection, it is the same case. */
export const openCaseDoor = door({
  name: 'case.open',
  method: 'POST',
  path: '/cases',
  summary: { zh: '提出投诉、申请、报告等，开立案件', en: 'Open a case: a complaint, an application, a report' },
  proof: 'session',
  allows: { action: 'create', resource: 'case' },
  purpose: 'case-handling',
  body: z.object({
    id: z.uuid(),
    procedure: z.string().max(60),
    data: z.record(z.string(), z.unknown()),
    /** For whom, by a delegate or by an office; absent: oneself, where one is a worker. */
    worker: workerKeyText.optional(),
    /** Enterprise the case is about. */
    enterprise: z
      .string()
      .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
      .optional(),
    township: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    /** 用工关系 as whoever opens it sees it; absent: as it is known, or in the form. */
    workerClass: z.enum(workerClasses).optional(),
  }),
  reply: z.object({
    id: z.string(),
    number: z.string(),
    unit: z.string(),
    again: z.boolean(),
    /** Better routes, where this one is not the worker's; the case is taken all the same. */
    otherRoutes: z.array(routeShape),
  }),
  bodyBytes: 262_144,
  perMinute: 60,
  async handle(call) {
    const { body, actor, house } = call;
    const workerKey = body.worker ?? actor.workerKey;
    const { township = actor.township } = body;
    call.allow({ workerKey, enterprise: actor.enterprise, township: actor.township, unit: actor.unit });
    const opened = await answering(
      house.db.sql.transaction().execute(async (trx) => {
        const procedure = procedureNamed(body.procedure);
        const { by } = procedure.opens;
        // Where an enterprise opens in the respondent's part, as it does with its own rules, the case is about itself.
        const about = by.includes('respondent') && !by.includes('applicant') ? actor.enterprise : null;
        const { enterprise = about } = body;
        const unit = unitOf(procedure, township, actor.unit);
        const standing = {
          id: body.id,
          procedure: procedure.slug,
          unit,
          township,
          worker_key: workerKey,
          enterprise,
          opener_enterprise: actor.enterprise,
          opened_by: `account:${actor.account}`,
          from_case: null,
        };
        const role = openingRole(by, actor, standing);
        return openCase(
          trx,
          deskOf(call),
          {
            id: body.id,
            procedure: procedure.slug,
            unit,
            township,
            workerKey,
            enterprise,
            openerEnterprise: actor.enterprise,
            role,
            actor: `account:${actor.account}`,
            data: body.data,
            fromCase: null,
          },
          { at: house.now(), request: call.requestId },
        );
      }),
    );
    const reply = {
      id: opened.id,
      number: caseNumber(opened),
      unit: opened.unit,
      again: opened.again,
      otherRoutes: await routesBeside(call, body, workerKey),
    };
    return new Answer(reply, { status: opened.again ? 200 : 201, headers: { location: `/cases/${opened.id}` } });
  },
});

/** The better routes of a case just opened. It stands already: a lake that cannot be read now takes nothing back. */
async function routesBeside(
  { house }: Pick<DoorCall, 'house'>,
  { procedure, enterprise, workerClass, data }: OpenBody,
  worker: string | null,
) {
  const said = workerClass ?? data.relation;
  const routes = await otherRoutes(
    house.audits?.lake ?? null,
    {
      procedure: procedureNamed(procedure),
      worker,
      enterprise: enterprise ?? null,
      asked: workerClasses.find((one) => one === said) ?? null,
      matters: data.matters,
    },
    deskOf({ house }).law(),
    house.now(),
  ).catch(() => []);
  return routes.map(shownRoute);
}

/**
 * The first part in which somebody may open such a case; an office that files for a worker does so in the worker's part, under its own
 * name. Without a part the table itself refuses, and says whose it is to open.
 */
function openingRole(by: readonly CaseRole[], actor: Doer, standing: Parameters<typeof holdsPart>[2]): CaseRole {
  return by.find((role) => holdsPart(actor, role, standing)) ?? 'anyone';
}

/** A case as whoever asks may see it: where it stands, every clock with its arithmetic, its lines, and what they may do next. */
export const caseDoor = door({
  name: 'case.read',
  method: 'GET',
  path: '/cases/:id',
  summary: {
    zh: '一个案件：状态、期限及算法、卷宗、下一步',
    en: 'One case: state, clocks with arithmetic, file, next steps',
  },
  proof: 'session',
  allows: { action: 'read', resource: 'case' },
  purpose: 'case-handling',
  params: caseId,
  reply: caseShape,
  async handle(call) {
    const { house, params, actor } = call;
    const now = house.now();
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id);
        const seen = await readCase(trx, deskOf(call), file, actor, dayOf(Math.floor(now / 1000)));
        const moved = await movesOf(trx, file.id);
        await record(trx, {
          ...byOf(call, actor.account!),
          action: 'case.read',
          object: `case:${file.id}`,
          subject: file.worker_key,
          purpose: 'case-handling',
        });
        return { ...shownCase(seen), moved };
      }),
    );
  },
});

/** Steps of a random draw carry what was computed; typed in by hand they would prove nothing. @throws draw-own-desk */
function refuseDrawSteps(procedure: string, action: string): void {
  if (procedure !== 'random-inspection' || !['fix-pools', 'commit', 'draw', 'visit'].includes(action)) return;
  const { zh, en } = procedureNamed(procedure).actions[action]!;
  throw new Refusal(409, 'draw-own-desk', { step: zh, stepEn: en });
}

/** Takes a step. `seen` is how many lines were there when the person decided: who comes second is told. */
export const actDoor = door({
  name: 'case.act',
  method: 'POST',
  path: '/cases/:id/steps',
  summary: { zh: '在案件中办一步', en: 'Take a step in a case' },
  proof: 'session',
  allows: { action: 'change', resource: 'case' },
  purpose: 'case-handling',
  params: caseId,
  body: z.object({
    action: z.string().max(60),
    seen: z.int().min(1),
    data: z.record(z.string(), z.unknown()).default({}),
    key: sentKey,
    /** Number of the case the step opens, where it hands over. */
    opens: z.uuid().optional(),
  }),
  reply: z.object({
    seq: z.int(),
    state: z.string(),
    outcome: z.string().nullable(),
    lines: z.int(),
    opened: z.string().nullable(),
  }),
  bodyBytes: 262_144,
  async handle(call) {
    const { house, params, body, actor } = call;
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id, 'change');
        refuseDrawSteps(file.procedure, body.action);
        const roles = procedureNamed(file.procedure).actions[body.action]?.by ?? [];
        const [role] = await partsOf(trx, actor, file, roles);
        return act(
          trx,
          deskOf(call),
          {
            case: file.id,
            action: body.action,
            // Without a part the table itself refuses, and says whose step it is.
            role: role ?? 'anyone',
            actor: `account:${actor.account}`,
            data: body.data,
            seen: body.seen,
            sentKey: body.key,
            ...(body.opens === undefined ? {} : { opens: body.opens }),
          },
          { at: house.now(), request: call.requestId },
        );
      }),
    );
  },
});
