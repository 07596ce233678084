/**
 * `node --import ./checks/purity-preload.ts`: makes the clock, chance and the locale throw when code of a pure room (basics,
 * law, measures) asks for them. Everybody else may ask, also within the same process: node:test, packages, and the tests
 * themselves need Date. Who asks is the nearest project file on the stack, so a package called by a pure room counts as that room.
 */
import { fileURLToPath } from 'node:url';
import { purityMark } from './purity-mark.ts';

const here = import.meta.url;
const root = process.env.GANGWAN_PURITY_ROOT ?? fileURLToPath(new URL('..', here));
const pureFile = /^(?:basics|law|measures)\/.*(?<!\.test)\.ts$/;

/** The path of the pure room's file that is asking, or null where somebody else is. */
function pureCaller(): string | null {
  const limit = Error.stackTraceLimit;
  const prepare = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
  Error.stackTraceLimit = 100;
  Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFileName());
  const names = new Error().stack as unknown as (string | null | undefined)[];
  Error.stackTraceLimit = limit;
  if (prepare === undefined) Reflect.deleteProperty(Error, 'prepareStackTrace');
  else Object.defineProperty(Error, 'prepareStackTrace', prepare);
  for (const name of names) {
    if (name === here || !name?.startsWith('file:') || name.includes('/node_modules/')) continue;
    const path = fileURLToPath(name);
    if (!path.startsWith(root)) continue;
    const inside = path.slice(root.length);
    return pureFile.test(inside) ? inside : null;
  }
  return null;
}

function refuse(what: string): void {
  const asking = pureCaller();
  if (asking !== null) throw new Error(`${asking} asks for ${what}: a pure room has no clock, no chance and no locale`);
}

/** The function with its calls, constructions and named statics refused to pure rooms; `instanceof` still works. */
function guarded<T extends object>(target: T, name: string, statics: readonly string[] = []): T {
  return new Proxy(target, {
    apply(callee, self, given) {
      refuse(`${name}()`);
      return Reflect.apply(callee as never, self, given);
    },
    construct(callee, given, made) {
      refuse(`new ${name}`);
      return Reflect.construct(callee as never, given, made);
    },
    get(object, key) {
      if (statics.includes(String(key))) refuse(`${name}.${String(key)}`);
      return Reflect.get(object, key);
    },
  });
}

globalThis.Date = guarded(Date, 'Date', ['now', 'parse', 'UTC']);
Math.random = guarded(Math.random, 'Math.random');
for (const name of ['Temporal', 'Intl', 'performance', 'crypto'] as const) {
  const value = globalThis[name];
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      refuse(name);
      return value;
    },
  });
}
for (const [prototype, type] of [
  [String.prototype, 'String'],
  [Number.prototype, 'Number'],
  [BigInt.prototype, 'BigInt'],
  [Array.prototype, 'Array'],
] as const) {
  for (const method of ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase']) {
    const own: unknown = Object.getOwnPropertyDescriptor(prototype, method)?.value;
    if (typeof own !== 'function') continue;
    Object.defineProperty(prototype, method, {
      value: guarded(own, `${type}.${method}`),
      configurable: true,
      writable: true,
    });
  }
}
Object.defineProperty(globalThis, purityMark, { value: true });
