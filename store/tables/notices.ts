import type { Timestamp } from './columns.ts';

/** Ways outside of the inbox; named as their ports are. */
export type NoticeChannel = 'text-message' | 'notification';

/** Whether somebody wants to hear of notices by a channel. */
export interface NoticeChannelRow {
  account: string;
  channel: NoticeChannel;
  wanted: boolean;
  phone_sealed: string | null;
  at: Timestamp;
}

/** How a notice went out; never changed. */
export interface CaseNoticeSendingRow {
  notice: number;
  account: string;
  channel: 'inbox' | NoticeChannel | 'paper';
  call: number | null;
  at: Timestamp;
}

export interface NoticeTables {
  notice_channel: NoticeChannelRow;
  case_notice_sending: CaseNoticeSendingRow;
}
