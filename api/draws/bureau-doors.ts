import { z } from 'zod';
import { dayOf } from '#basics/instant.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { commitDraw } from '#journey/3-cases/draws/commit.ts';
import { fixPools } from '#journey/3-cases/draws/fix-pools.ts';
import { officersOf } from '#journey/3-cases/draws/inspector-pool.ts';
import { knownTargets } from '#journey/3-cases/draws/known-targets.ts';
import { makeDraw } from '#journey/3-cases/draws/make-draw.ts';
import { publicDraw } from '#journey/3-cases/draws/public-draws.ts';
import { sendOut } from '#journey/3-cases/draws/send-out.ts';
import { witnessDraw } from '#journey/3-cases/draws/witness.ts';
import { drawPlan, type RecusalGround, recusalGrounds } from '#measures/20-supervision/index.ts';
import { deskOf } from '../cases/case-doors.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';
import { allowDraw, allowDrawCase, drawId, drawing, usccText } from './draw-shapes.ts';
import { wholeDraw } from './public-doors.ts';

/** Enterprises of the county register in the lake. @throws draw-no-register where this server has no lake */
async function registerOf({ house }: DoorCall): Promise<ReadonlyMap<string, string>> {
  if (house.audits === undefined) throw new Refusal(409, 'draw-no-register', {});
  return enterpriseNames(house.audits.lake);
}

const caseParam = z.object({ case: z.uuid() });
const target = z.object({ id: z.string(), stratum: z.string(), weight: z.int(), reasons: z.array(z.string()) });

/** What the pools could be: targets with weights and reasons, and officers who may be named. */
export const drawPoolsDoor = door({
  name: 'draw-desk.pools',
  method: 'GET',
  path: '/bureau/draw-pools/:case',
  summary: {
    zh: '两个名录库的底稿：检查对象、权重和理由；可列入的人员账号',
    en: 'Draft of both pools: targets, weights and reasons; officers who may be named',
  },
  proof: 'session',
  allows: { action: 'read', resource: 'draw-desk' },
  params: caseParam,
  query: z.object({ units: z.string().max(300).default('human-resources') }),
  reply: z.object({
    targets: z.array(target),
    names: z.record(z.string(), z.string()),
    officers: z.array(z.object({ account: z.string(), unit: z.string() })),
  }),
  async handle(call) {
    const { house, params, query } = call;
    return drawing(
      (async () => {
        await allowDrawCase(call, house.db.sql, params.case);
        const today = dayOf(Math.floor(house.now() / 1000));
        const given = { register: await registerOf(call), added: [] };
        return {
          ...(await knownTargets(house.db.sql, deskOf(call), given, today)),
          officers: await officersOf(house.db.sql, query.units.split(',')),
        };
      })(),
    );
  },
});

/** Fixes both pools; targets and weights are worked out here and cannot be sent. */
export const fixPoolsDoor = door({
  name: 'draw-desk.fix-pools',
  method: 'POST',
  path: '/bureau/draw-pools/:case',
  summary: {
    zh: '确定两个名录库和抽取方案：权重由系统按设定算出',
    en: 'Fix both pools and the plan of the draw; weights follow from the settings',
  },
  proof: 'session',
  allows: { action: 'create', resource: 'draw-desk' },
  params: caseParam,
  body: z.object({
    plan: drawPlan,
    units: z.array(z.string().max(60)).min(1).max(10),
    inspectors: z
      .array(
        z.object({
          account: z.string().max(64),
          card: z
            .string()
            .regex(/^[A-Za-z0-9-]{1,64}$/)
            .nullable(),
          recused: z
            .array(
              z.object({
                target: usccText,
                ground: z.enum(Object.keys(recusalGrounds) as [RecusalGround, ...RecusalGround[]]),
              }),
            )
            .max(1000)
            .default([]),
        }),
      )
      .min(2)
      .max(1000),
    added: z
      .array(
        z.object({ id: usccText, name: z.string().trim().min(2).max(200), why: z.string().trim().min(2).max(150) }),
      )
      .max(500)
      .default([]),
    /** 名录库包括平台企业及其合作用工单位. */
    partners: z.literal(true),
  }),
  reply: z.object({ done: z.literal(true) }),
  async handle(call) {
    const { house, params, body } = call;
    const { partners: _, ...given } = body;
    return drawing(
      house.db.sql.transaction().execute(async (trx) => {
        await allowDrawCase(call, trx, params.case);
        const pools = { ...given, case: params.case, register: await registerOf(call) };
        await fixPools(trx, deskOf(call), pools, byOf(call, call.actor.account!));
        return { done: true as const };
      }),
    );
  },
});

/** Makes the seed and publishes its commitment. */
export const commitDrawDoor = door({
  name: 'draw-desk.commit',
  method: 'POST',
  path: '/bureau/draws',
  summary: {
    zh: '公布抽取承诺值；种子封存，抽取前谁也看不到',
    en: 'Publish the commitment; the seed is sealed, nobody sees it before the draw',
  },
  proof: 'session',
  allows: { action: 'start', resource: 'draw-desk' },
  body: caseParam,
  reply: z.object({ id: z.string(), commitment: z.string() }),
  bodyBytes: 1024,
  async handle(call) {
    return drawing(
      call.house.db.sql.transaction().execute(async (trx) => {
        await allowDrawCase(call, trx, call.body.case);
        return commitDraw(trx, deskOf(call), call.body.case, byOf(call, call.actor.account!));
      }),
    );
  },
});

/** Confirms, before the draw, the commitment one noted. */
export const witnessDrawDoor = door({
  name: 'draw-witness.confirm',
  method: 'POST',
  path: '/bureau/draws/:id/witnesses',
  summary: { zh: '见证：确认抽取前记下的承诺值', en: 'Witness: confirm the commitment noted before the draw' },
  proof: 'session',
  allows: { action: 'create', resource: 'draw-witness' },
  params: drawId,
  body: z.object({ commitment: z.string().regex(/^[0-9a-fA-F]{64}$/) }),
  reply: z.object({ witnesses: z.int() }),
  bodyBytes: 1024,
  async handle(call) {
    const account = call.actor.account!;
    const given = { draw: call.params.id, account, commitment: call.body.commitment };
    return drawing(
      call.house.db.sql.transaction().execute(async (trx) => {
        return { witnesses: await witnessDraw(trx, given, byOf(call, account)) };
      }),
    );
  },
});

/** Draws; the answer is what the public sees from now on. */
export const makeDrawDoor = door({
  name: 'draw-desk.draw',
  method: 'POST',
  path: '/bureau/draws/:id/result',
  summary: {
    zh: '抽取：同时公开结果和种子，只能抽一次',
    en: 'Draw: result and seed are revealed together; once only',
  },
  proof: 'session',
  allows: { action: 'decide', resource: 'draw-desk' },
  params: drawId,
  reply: wholeDraw,
  bodyBytes: 1024,
  async handle(call) {
    const { house, params } = call;
    return drawing(
      house.db.sql.transaction().execute(async (trx) => {
        await allowDraw(call, trx, params.id);
        await makeDraw(trx, deskOf(call), params.id, byOf(call, call.actor.account!));
        return publicDraw(trx, deskOf(call), params.id);
      }),
    );
  },
});

/** Opens the visits of the targets drawn. */
export const sendOutDoor = door({
  name: 'draw-desk.send-out',
  method: 'POST',
  path: '/bureau/draws/:id/visits',
  summary: { zh: '派出检查：为抽中的每个对象开立检查', en: 'Send out: open the visit of every target drawn' },
  proof: 'session',
  allows: { action: 'change', resource: 'draw-desk' },
  params: drawId,
  reply: z.object({ visits: z.array(z.object({ target: z.string(), case: z.string() })) }),
  bodyBytes: 1024,
  async handle(call) {
    const { house, params } = call;
    return drawing(
      house.db.sql.transaction().execute(async (trx) => {
        await allowDraw(call, trx, params.id);
        return { visits: await sendOut(trx, deskOf(call), params.id, byOf(call, call.actor.account!)) };
      }),
    );
  },
});
