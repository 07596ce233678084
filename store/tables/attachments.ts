import type { Timestamp } from './columns.ts';

/** A case that is being filled in: its number and the key it will have. */
export interface CaseDraftRow {
  id: string;
  by_actor: string;
  key_sealed: string;
  begun_at: Timestamp;
}

export type AttachmentKind = 'jpeg' | 'png' | 'webp' | 'pdf' | 'mp3' | 'm4a' | 'mp4' | 'amr' | 'wav';

/** An attachment of a case or a draft; never changed, taken away only while it is a draft's. */
export interface CaseAttachmentRow {
  case_id: string;
  id: string;
  kind: AttachmentKind;
  name_sealed: string;
  came_bytes: number;
  came_sm3: string;
  kept_bytes: number;
  kept_sm3: string;
  scanned_with: string | null;
  by_actor: string;
  at: Timestamp;
  from_case: string | null;
}

/** A part of an attachment's content, sealed. */
export interface CaseAttachmentPartRow {
  case_id: string;
  attachment: string;
  part: number;
  sealed: string;
}

export interface AttachmentTables {
  case_draft: CaseDraftRow;
  case_attachment: CaseAttachmentRow;
  case_attachment_part: CaseAttachmentPartRow;
}
