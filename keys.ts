import { existsSync, writeFileSync } from 'node:fs';
import { openKeyMachine } from '#outside/key-machine.ts';
import { type KeyPort, keysFromFile, keysFromText, newKeysText } from '#store/fields/key-port.ts';
import type { ServerConfig } from './config.ts';

/** Keys of protected fields, and how to let go of where they live. */
export interface OpenedKeys {
  keys: KeyPort;
  close: () => void;
}

/**
 * The keys the settings name: a machine, the environment or a file. The demo's own file is made at the first start.
 * @throws keys-unusable, keys-machine-away
 */
export async function openKeys({ keyMachine, keysText, keysFile, demoKeys }: ServerConfig): Promise<OpenedKeys> {
  if (keyMachine !== null) {
    const machine = await openKeyMachine(keyMachine);
    return { keys: machine, close: () => machine.close() };
  }
  if (keysText !== null) return { keys: keysFromText(keysText, 'GANGWAN_KEYS'), close() {} };
  if (demoKeys && !existsSync(keysFile)) writeFileSync(keysFile, newKeysText(), { mode: 0o600, flag: 'wx' });
  return { keys: keysFromFile(keysFile), close() {} };
}
