import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type KeyUse, keysFromFile, keysFromText, withNewKey, withoutOldKeys } from './key-port.ts';

/** Adds a new version of some uses to a key file; readers see the old file or the new one, never half of it. @throws keys-unusable */
export function addKeyVersions(file: string, uses: readonly KeyUse[]): void {
  keysFromFile(file);
  rewrite(
    file,
    uses.reduce((text, use) => withNewKey(text, use), readFileSync(file, 'utf8')),
  );
}

/** Takes away all but the newest version of some uses. What was sealed with the others opens to nobody any more. @throws keys-unusable */
export function dropOldKeys(file: string, uses: readonly KeyUse[]): void {
  keysFromFile(file);
  rewrite(
    file,
    uses.reduce((text, use) => withoutOldKeys(text, use), readFileSync(file, 'utf8')),
  );
}

function rewrite(file: string, text: string): void {
  // A key file that cannot be read again would lose everything sealed: the new text is tried before it takes the old one's place.
  keysFromText(text, file);
  const beside = `${file}.new`;
  rmSync(beside, { force: true });
  const out = openSync(beside, 'wx', 0o600);
  try {
    writeSync(out, text);
    fsyncSync(out);
  } finally {
    closeSync(out);
  }
  renameSync(beside, file);
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
