import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables/all.ts';
import { type KeyPort, newest } from './key-port.ts';
import type { Rotated } from './rotate.ts';
import { openText, placeOf, sealText, versionOf } from './sealed-text.ts';

/** Place the phone of an account for notices is bound to. */
export const noticePhonePlace = (account: string, channel: string): string =>
  placeOf('notice_channel', 'phone_sealed', `${account}/${channel}`);

/**
 * Seals the own keys of cases and of drafts under the newest key: what stands in the cases stays as it is, since it is sealed under their
 * own. Cut off, it is simply run again.
 */
export function rotateCaseKeys(
  db: Database,
  keys: KeyPort,
  table: 'case_file' | 'case_draft',
  rowsAtOnce = 200,
): Promise<Rotated> {
  return inPages(db, async (owner, after, rotated) => {
    const rows = await owner
      .selectFrom(table)
      .select(['id', 'key_sealed'])
      .where('id', '>', after)
      .where('key_sealed', 'is not', null)
      .orderBy('id')
      .limit(rowsAtOnce)
      .forUpdate()
      .execute();
    for (const { id, key_sealed } of rows) {
      // A draft's key is sealed for the place it will have in the case.
      const sealed = await anew(keys, key_sealed!, placeOf('case_file', 'key_sealed', id));
      if (sealed === null) rotated.fresh++;
      else {
        rotated.renewed++;
        await owner.updateTable(table).set({ key_sealed: sealed }).where('id', '=', id).execute();
      }
    }
    return rows.at(-1)?.id;
  });
}

/** Seals phones for notices under the newest key. Cut off, it is simply run again. */
export function rotateNoticePhones(db: Database, keys: KeyPort, rowsAtOnce = 200): Promise<Rotated> {
  return inPages(db, async (owner, after, rotated) => {
    const rows = await owner
      .selectFrom('notice_channel')
      .select(['account', 'phone_sealed'])
      .where('channel', '=', 'text-message')
      .where('account', '>', after)
      .where('phone_sealed', 'is not', null)
      .orderBy('account')
      .limit(rowsAtOnce)
      .forUpdate()
      .execute();
    for (const { account, phone_sealed } of rows) {
      const sealed = await anew(keys, phone_sealed!, noticePhonePlace(account, 'text-message'));
      if (sealed === null) rotated.fresh++;
      else {
        rotated.renewed++;
        await owner
          .updateTable('notice_channel')
          .set({ phone_sealed: sealed })
          .where('channel', '=', 'text-message')
          .where('account', '=', account)
          .execute();
      }
    }
    return rows.at(-1)?.account;
  });
}

/** A sealed text under the newest key; null where it is under that already. */
async function anew(keys: KeyPort, sealed: string, place: string): Promise<string | null> {
  if (versionOf(sealed) === newest(keys, 'fields')) return null;
  return sealText(keys, await openText(keys, sealed, place), place);
}

async function inPages(
  db: Database,
  page: (owner: Kysely<Tables>, after: string, rotated: Rotated) => Promise<string | undefined>,
): Promise<Rotated> {
  const rotated: Rotated = { renewed: 0, fresh: 0 };
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    after = await db.owner((owner) => page(owner, from, rotated));
  }
  return rotated;
}
