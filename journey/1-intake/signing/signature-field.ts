import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib';

/** A PDF with a place for one more signature: the bytes on either side of it are what is signed. */
export interface SignaturePlace {
  pdf: Uint8Array;
  /** Where the hexadecimal of the signature goes, brackets excluded. */
  from: number;
  to: number;
}

/** Bytes kept for one signature with its certificates and time-stamp. */
const ROOM = 12_000;

/** What the signature's field says of itself; what counts is in the certificate and the time-stamp. */
export interface SignatureNote {
  name: string;
  reason: string;
  at: Date;
}

/** A document written without object streams, so that later parts can be put after it and earlier bytes stay as they are. */
export async function plainPdf(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** Whether the last cross-reference is a table (and not a stream). */
function endsInTable(pdf: Uint8Array): boolean {
  const tail = Buffer.from(pdf.subarray(Math.max(0, pdf.length - 64))).toString('latin1');
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  return Number.isInteger(at) && Buffer.from(pdf.subarray(at, at + 4)).toString('latin1') === 'xref';
}

/**
 * Puts a signature field after a document's end (an incremental update): no earlier byte changes, so signatures already there hold.
 * Throws a RangeError for a signed document written in a way nothing can be put after.
 */
export async function addSignatureField(source: Uint8Array, note: SignatureNote): Promise<SignaturePlace> {
  let pdf = source;
  if (!endsInTable(pdf)) {
    if (Buffer.from(pdf).includes('/ByteRange')) throw new RangeError('signed, and without a cross-reference table');
    pdf = await plainPdf(pdf);
  }
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const root = context.trailerInfo.Root as PDFRef;
  const page = document.getPage(0);
  const next = context.largestObjectNumber + 1;
  const [signature, field, ownForm] = [PDFRef.of(next), PDFRef.of(next + 1), PDFRef.of(next + 2)];
  const changed = new Map<PDFRef, string>();

  const annotations = page.node.Annots() ?? context.obj([]);
  const kept = annotations.asArray().filter((one) => one instanceof PDFRef);
  page.node.set(PDFName.of('Annots'), context.obj([...kept, field]));
  changed.set(page.ref, page.node.toString());

  const formEntry = catalog.get(PDFName.of('AcroForm'));
  const form = context.lookupMaybe(formEntry, PDFDict) ?? context.obj({});
  const fields = context.lookupMaybe(form.get(PDFName.of('Fields')), PDFArray)?.asArray() ?? [];
  form.set(PDFName.of('Fields'), context.obj([...fields, field]));
  form.set(PDFName.of('SigFlags'), context.obj(3));
  if (formEntry instanceof PDFRef) changed.set(formEntry, form.toString());
  else {
    catalog.set(PDFName.of('AcroForm'), ownForm);
    changed.set(ownForm, form.toString());
    changed.set(root, catalog.toString());
  }
  const widget = context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', F: 132, Rect: [0, 0, 0, 0], P: page.ref });
  widget.set(PDFName.of('T'), PDFString.of(`Signature${fields.length + 1}`));
  widget.set(PDFName.of('V'), signature);
  changed.set(field, widget.toString());
  changed.set(signature, signatureText(note));
  return appended(pdf, changed, context.trailerInfo, root);
}

const rangeRoom = '/ByteRange [0 0000000000 0000000000 0000000000]';

function signatureText({ name, reason, at }: SignatureNote): string {
  const local = new Date(at.getTime() + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
  const said = (text: string) => PDFHexString.fromText(text).toString();
  return `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${rangeRoom} /Contents <${'0'.repeat(2 * ROOM)}> /Name ${said(name)} /Reason ${said(reason)} /M (D:${local}+08'00') >>`;
}

/** The new part: changed objects, a table of them, and a trailer that points back; then the range is filled in. */
function appended(
  pdf: Uint8Array,
  changed: ReadonlyMap<PDFRef, string>,
  trailer: { Info?: PDFObject; ID?: PDFObject },
  root: PDFRef,
): SignaturePlace {
  const before = Buffer.from(pdf).toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)![1]!;
  let text = before.endsWith('\n') ? before : `${before}\n`;
  const offsets: [number: number, offset: number][] = [];
  for (const [ref, body] of changed) {
    offsets.push([ref.objectNumber, text.length]);
    text += `${ref.objectNumber} ${ref.generationNumber} obj\n${body}\nendobj\n`;
  }
  offsets.sort((a, b) => a[0] - b[0]);
  const size = Math.max(...offsets.map(([number]) => number)) + 1;
  const table = text.length;
  const entries = offsets.map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  const more = [trailer.Info, trailer.ID].map((value, i) =>
    value === undefined ? '' : ` /${i === 0 ? 'Info' : 'ID'} ${value.toString()}`,
  );
  text += `xref\n${entries.join('')}trailer\n<< /Size ${size} /Root ${root.toString()}${more.join('')} /Prev ${previous} >>\nstartxref\n${table}\n%%EOF\n`;
  const from = text.indexOf('/Contents <', before.length) + '/Contents <'.length;
  const to = from + 2 * ROOM;
  const range = `/ByteRange [0 ${from - 1} ${to + 1} ${text.length - to - 1}]`.padEnd(rangeRoom.length);
  const at = text.indexOf(rangeRoom, before.length);
  text = text.slice(0, at) + range + text.slice(at + rangeRoom.length);
  return { pdf: new Uint8Array(Buffer.from(text, 'latin1')), from, to };
}
