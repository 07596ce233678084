import { PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';

/**
 * What was changed in a document after a signature, read from its objects: adding another signature touches the catalogue's form, the
 * page's list of notes and nothing else. Names of the objects that say something else now; empty where all is as it was signed.
 */
export async function changedSince(signed: Uint8Array, now: Uint8Array): Promise<string[]> {
  const options = { updateMetadata: false, throwOnInvalidObject: true } as const;
  const [before, after] = [await PDFDocument.load(signed, options), await PDFDocument.load(now, options)];
  const root = before.context.trailerInfo.Root as PDFRef;
  const changed: string[] = [];
  if (String(after.context.trailerInfo.Root) !== String(root)) changed.push('Root');
  const form = before.catalog.get(PDFName.of('AcroForm'));
  const pages = new Set(before.getPages().map(({ ref }) => ref.toString()));
  for (const [ref, object] of before.context.enumerateIndirectObjects()) {
    const later = after.context.lookup(ref);
    const name = ref.toString();
    const without = name === root.toString() ? ['AcroForm'] : pages.has(name) ? ['Annots'] : [];
    if (form instanceof PDFRef && name === form.toString()) without.push('Fields', 'SigFlags');
    if (written(object, without) !== written(later, without)) changed.push(name);
  }
  if (after.getPageCount() !== before.getPageCount()) changed.push('Pages');
  changed.push(...newNotes(before, after));
  return changed;
}

/** Notes put on pages that are no signature fields. */
function newNotes(before: PDFDocument, after: PDFDocument): string[] {
  const known = new Set(before.context.enumerateIndirectObjects().map(([ref]) => ref.toString()));
  const found: string[] = [];
  for (const page of after.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      if (known.has(ref.toString())) continue;
      const note = after.context.lookup(ref);
      const empty = note instanceof PDFDict && String(note.get(PDFName.of('Rect'))) === '[ 0 0 0 0 ]';
      if (!empty || String((note as PDFDict).get(PDFName.of('FT'))) !== '/Sig') found.push(ref.toString());
    }
  }
  return found;
}

function written(object: unknown, without: readonly string[]): string {
  if (object instanceof PDFDict && without.length > 0) {
    const kept = object.entries().filter(([key]) => !without.includes(key.decodeText()));
    return kept
      .map(([key, value]) => `${key.toString()} ${value.toString()}`)
      .sort()
      .join('\n');
  }
  const bytes = (object as { contents?: Uint8Array } | undefined)?.contents;
  return `${String((object as { dict?: unknown } | undefined)?.dict ?? object)}${bytes === undefined ? '' : Buffer.from(bytes).toString('base64')}`;
}
