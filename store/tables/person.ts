import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** Whoever stands behind a worker key; sealed texts and blind indexes only. */
export interface PersonRow {
  id: Generated<number>;
  worker_key: string | null;
  id_index: string | null;
  phone_index: string | null;
  name_sealed: string | null;
  id_sealed: string | null;
  phone_sealed: string | null;
  key_sealed: string | null;
  taken_at: Timestamp;
  erased_at: Timestamp | null;
}

/** Something known of a person, sealed under the person's own key; never changed. */
export interface PersonNoteRow {
  id: Generated<number>;
  person: number;
  kind: string;
  sealed: string;
  at: Timestamp;
}

export interface PersonTables {
  person: PersonRow;
  person_note: PersonNoteRow;
}
