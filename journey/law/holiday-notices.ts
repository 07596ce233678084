import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { civilFromDay, formatDay, parseDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { daysNamed, type HolidayNotice } from '#law/calendar/notice.ts';
import { shippedNotices } from '#law/calendar/notices/all.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from '../personal-data/by.ts';

const range = z.string().refine((text) => {
  const [first, last = first] = text.split('..');
  const [from, to] = [parseDay(first!), parseDay(last!)];
  return from !== null && to !== null && from <= to && to - from < 40;
}, 'YYYY-MM-DD or YYYY-MM-DD..YYYY-MM-DD');

/** A notice as the county enters it: one festival after the other, as the text says. */
export const noticeGiven = z.strictObject({
  year: z.int().min(2007).max(2100),
  number: z.string().trim().min(4).max(60),
  amends: z.string().trim().min(4).max(60).nullable(),
  knownFrom: z.string().refine((text) => parseDay(text) !== null, 'YYYY-MM-DD'),
  festivals: z
    .array(
      z.strictObject({ name: z.string().min(2).max(20), off: z.array(range).max(10), work: z.array(range).max(10) }),
    )
    .min(1)
    .max(10),
  address: z.url({ protocol: /^https?$/ }).max(300),
});
export type NoticeGiven = z.infer<typeof noticeGiven>;

/**
 * Enters a notice; it counts only when somebody else has compared it with the published text.
 * @throws holiday-notice-days where a day is off and worked at once, or lies outside the year and the days around it, holiday-notice-known
 * where the number is there already, holiday-notice-amends where what it amends is not there or the year has a first one
 */
export async function proposeNotice(trx: Kysely<Tables>, given: NoticeGiven, by: By): Promise<number> {
  const off = given.festivals.flatMap((one) => daysNamed(one.off));
  const work = given.festivals.flatMap((one) => daysNamed(one.work));
  const stray = [...off, ...work].find((at) => Math.abs(civilFromDay(at).year - given.year) > 1);
  const twice = off.find((at) => work.includes(at)) ?? stray;
  if (twice !== undefined) throw new GangwanError('holiday-notice-days', { day: formatDay(twice), year: given.year });
  const there = await noticesKnown(trx);
  if (there.some(({ source }) => source === given.number))
    throw new GangwanError('holiday-notice-known', { number: given.number });
  const ofYear = [...shippedNotices, ...there].filter(({ year }) => year === given.year);
  if ((given.amends === null) !== (ofYear.length === 0))
    throw new GangwanError('holiday-notice-amends', { year: given.year, count: ofYear.length });
  const { id } = await trx
    .insertInto('holiday_notice')
    .values({
      year: given.year,
      number: given.number,
      amends: given.amends,
      known_from: given.knownFrom,
      festivals: canonicalJson(given.festivals as unknown as Canonical),
      address: given.address,
      proposed_by: by.actor,
      at: instantText(by.at),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(trx, {
    ...by,
    action: 'holiday-notice.propose',
    object: `holiday-notice:${id}`,
    subject: null,
    purpose: null,
    detail: { year: given.year },
  });
  return id;
}

/** Accepts or refuses a notice, once, by somebody else. @throws holiday-notice-decided, holiday-notice-own, holiday-notice-unknown */
export async function decideNotice(
  trx: Kysely<Tables>,
  given: { notice: number; accepted: boolean; reason: string },
  by: By,
): Promise<void> {
  const found = await trx.selectFrom('holiday_notice').selectAll().where('id', '=', given.notice).executeTakeFirst();
  if (found === undefined) throw new GangwanError('holiday-notice-unknown', { notice: given.notice });
  if (found.proposed_by === by.actor) throw new GangwanError('holiday-notice-own', { number: found.number });
  const decided = await trx
    .insertInto('holiday_notice_decision')
    .values({ ...given, proposed_by: found.proposed_by, decided_by: by.actor, at: instantText(by.at) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('notice')
    .executeTakeFirst();
  if (decided === undefined) throw new GangwanError('holiday-notice-decided', { number: found.number });
  const action = given.accepted ? 'holiday-notice.accept' : 'holiday-notice.refuse';
  await record(trx, { ...by, action, object: `holiday-notice:${given.notice}`, subject: null, purpose: null });
}

/** Notices of the county that were accepted, in the order they were entered. */
export async function noticesKnown(db: Kysely<Tables>): Promise<HolidayNotice[]> {
  const rows = await db
    .selectFrom('holiday_notice')
    .innerJoin('holiday_notice_decision', 'notice', 'id')
    .selectAll('holiday_notice')
    .where('accepted', '=', true)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    source: row.number,
    year: row.year,
    amends: row.amends,
    knownFrom: row.known_from,
    festivals: JSON.parse(row.festivals) as HolidayNotice['festivals'],
  }));
}

/** The law with what the county accepted: counted by wherever a last day is told. Kept until the next look. */
export class CountyLaw {
  #law: Law = lawAsKnown();
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  readonly now = (): Law => this.#law;

  /** Reads the county's notices anew; true where the law is another one now. */
  async look(): Promise<boolean> {
    const notices = await noticesKnown(this.#db);
    // A release that ships the year's notice takes the county's own copy's place.
    const own = notices.filter(
      ({ year, amends }) => amends !== null || !shippedNotices.some((one) => one.year === year && one.amends === null),
    );
    const law = lawAsKnown({ added: { notices: own } });
    const changed = law.digest !== this.#law.digest;
    this.#law = law;
    return changed;
  }
}
