import type { AttachmentKind } from '#store/tables/attachments.ts';

/** How a kind of file is named when it is handed out; `mime` by `file-type`, the first of them when it is sent. */
export const attachmentKinds: Readonly<
  Record<AttachmentKind, { readonly mimes: readonly string[]; readonly ending: string }>
> = {
  jpeg: { mimes: ['image/jpeg'], ending: 'jpg' },
  png: { mimes: ['image/png'], ending: 'png' },
  webp: { mimes: ['image/webp'], ending: 'webp' },
  pdf: { mimes: ['application/pdf'], ending: 'pdf' },
  mp3: { mimes: ['audio/mpeg'], ending: 'mp3' },
  m4a: { mimes: ['audio/mp4', 'audio/x-m4a'], ending: 'm4a' },
  mp4: { mimes: ['video/mp4'], ending: 'mp4' },
  amr: { mimes: ['audio/amr'], ending: 'amr' },
  wav: { mimes: ['audio/wav', 'audio/vnd.wave'], ending: 'wav' },
};

/** The kind of a media type; undefined: none that is taken. */
export const kindOfMime = (mime: string): AttachmentKind | undefined =>
  (Object.keys(attachmentKinds) as AttachmentKind[]).find((kind) => attachmentKinds[kind].mimes.includes(mime));
