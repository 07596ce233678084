import { z } from 'zod';
import { holdsNumber, maskedPerson, personState, revealable, revealPerson } from '#journey/personal-data/people.ts';
import { type PurposeSlug, purposeSlugs } from '#journey/personal-data/purposes.ts';
import { answeringUnit } from '#journey/personal-data/requests.ts';
import { findPeople } from '#store/fields/people.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';

const masked = z.object({
  id: z.int(),
  worker: z.string().nullable(),
  name: z.string().nullable(),
  idNumber: z.string().nullable(),
  phone: z.string().nullable(),
});
const purpose = z.enum(purposeSlugs as [PurposeSlug, ...PurposeSlug[]]);
const personId = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });

/** A reason as people are shown it later: said in words, without numbers that could be somebody’s. */
export const reasonText = z.string().trim().min(4).max(500);

/** @throws personal-reason-number */
export function refuseNumbers(reason: string): void {
  if (holdsNumber(reason)) throw new Refusal(400, 'personal-reason-number', {});
}

/** Everybody the county knows stands to the unit that keeps the register. */
const standing = { unit: answeringUnit };

/** Finds people by ID number or phone; the number comes in the body, never in an address. */
export const findPeopleDoor = door({
  name: 'person.find',
  method: 'POST',
  path: '/bureau/people/find',
  summary: { zh: '按号码查找个人（只显示掩码）', en: 'Find people by number (masked)' },
  proof: 'session',
  allows: { action: 'list', resource: 'person' },
  purpose: 'finding-contact',
  body: z.object({ by: z.enum(['id-number', 'phone']), number: z.string().min(6).max(40), purpose }),
  reply: z.object({ people: z.array(masked) }),
  bodyBytes: 4096,
  perMinute: 60,
  async handle(call) {
    call.allow(standing);
    const { db, keys } = call.house;
    const by = byOf(call, call.actor.account!);
    return db.sql.transaction().execute(async (trx) => {
      const people = [];
      for (const id of await findPeople(trx, keys, call.body.by, call.body.number)) {
        if ((await personState(trx, id))?.state !== 'held') continue;
        const person = await maskedPerson(trx, keys, id, call.body.purpose, by);
        if (person !== null) people.push(person);
      }
      return { people };
    });
  },
});

async function refuseUnlessHeld(call: DoorCall, id: number): Promise<void> {
  const found = await personState(call.house.db.sql, id);
  if (found === null) throw new Refusal(404, 'door-not-found', {});
  if (found.state === 'erased') throw new Refusal(410, 'personal-erased', {});
  if (found.state === 'frozen') throw new Refusal(409, 'personal-frozen', { until: found.until });
}

/** A person, masked. */
export const personDoor = door({
  name: 'person.read',
  method: 'GET',
  path: '/bureau/people/:id',
  summary: { zh: '个人（只显示掩码）', en: 'A person (masked)' },
  proof: 'session',
  allows: { action: 'read', resource: 'person' },
  purpose: 'finding-contact',
  params: personId,
  reply: masked,
  async handle(call) {
    call.allow(standing);
    const { id } = call.params;
    await refuseUnlessHeld(call, id);
    const { db, keys } = call.house;
    const by = byOf(call, call.actor.account!);
    const person = await db.sql.transaction().execute((trx) => maskedPerson(trx, keys, id, 'finding-contact', by));
    if (person === null) throw new Refusal(410, 'personal-erased', {});
    return person;
  },
});

/** Reveals fields of a person for a purpose and a reason; both are logged, and the person is shown them. */
export const revealPersonDoor = door({
  name: 'person.reveal',
  method: 'POST',
  path: '/bureau/people/:id/reveal',
  summary: { zh: '揭示个人信息（写明理由）', en: 'Reveal personal data, with a reason' },
  proof: 'session',
  allows: { action: 'reveal', resource: 'person' },
  purpose: 'finding-contact',
  params: personId,
  body: z.object({ fields: z.array(z.enum(revealable)).min(1).max(3), purpose, reason: reasonText }),
  reply: z.object({
    name: z.string().nullable().optional(),
    idNumber: z.string().nullable().optional(),
    phone: z.string().nullable().optional(),
  }),
  bodyBytes: 8192,
  perMinute: 30,
  async handle(call) {
    call.allow(standing);
    refuseNumbers(call.body.reason);
    const { id } = call.params;
    await refuseUnlessHeld(call, id);
    const { db, keys } = call.house;
    const by = byOf(call, call.actor.account!);
    const revealed = await db.sql.transaction().execute((trx) => revealPerson(trx, keys, id, call.body, by));
    if (revealed === null) throw new Refusal(410, 'personal-erased', {});
    return revealed;
  },
});
