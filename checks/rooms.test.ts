import assert from 'node:assert/strict';
import test from 'node:test';
import { projectFiles } from './files.ts';
import { roomOffences } from './rooms.ts';
import { importsOf, tokens } from './tokens.ts';

const files = projectFiles('.ts', '.tsx', '.mjs');

test('no file of the project imports through a wall', () => {
  assert.ok(files.length > 30, 'the files were not found');
  assert.deepEqual(roomOffences(files), []);
});

/** Offenders planted one by one: where, what it imports, and a word of the reason; null where it is allowed. */
const planted: [path: string, code: string, why: RegExp | null][] = [
  ['basics/a.ts', "import { x } from '#law/in-force.ts';", /to the left/],
  ['law/a.ts', "import type { R } from '#measures/rule.ts';", /to the left/],
  ['measures/a.ts', "import '#store/sm3.ts';", /to the left/],
  ['journey/2-audit/a.ts', "export * from '#api/app.ts';", /to the left/],
  ['store/a.ts', "import { sms } from '#outside/sms.ts';", /to the left/],
  ['api/a.ts', "const p = await import('#portals/x.tsx');", /to the left/],
  ['law/a.test.ts', "import { r } from '#measures/rule.ts';", /to the left/],
  ['journey/1-intake/a.ts', "import { day } from '../../basics/day.ts';", /relative path/],
  ['cli/a.ts', "import { day } from '../basics/day.ts';", /relative path/],
  ['cli.ts', "import { day } from './basics/day.ts';", /relative path/],
  ['basics/a.ts', "import { day } from '#basics/day.ts';", /same room/],
  ['measures/07-rest/a.ts', "import { b } from '../06-pay/b.ts';", /another measure/],
  ['measures/07-rest/a.ts', "import { b } from '../06-pay/index.ts';", /another measure/],
  ['measures/catalogue.ts', "import { b } from './06-pay/b.ts';", /index\.ts/],
  ['journey/2-audit/a.ts', "import { b } from '#measures/06-pay/b.ts';", /index\.ts/],
  ['cli/a.ts', "import { b } from '#measures/06-pay/b.ts';", /index\.ts/],
  ['basics/a.ts', "import { readFileSync } from 'node:fs';", /pure room/],
  ['law/a.ts', "import fc from 'fast-check';", /pure room/],
  ['measures/facts/a.ts', "import { parse } from 'yaml';", /pure room/],
  ['measures/facts/a.ts', "const { parse } = require('yaml');", /pure room/],
  ['measures/facts/a.ts', "type D = import('chinese-days').Day;", /pure room/],
  ['checker/a.ts', "import { day } from '#basics/day.ts';", /checker/],
  ['checker/a.ts', "import { seed } from '../examples/seed.ts';", /checker/],
  ['portals/worker/a.tsx', "import { door } from '#api/worker/door.ts';", /schema\.ts/],
  ['portals/worker/a.tsx', "import { all } from '#measures/catalogue.ts';", /catalogue/],
  ['portals/worker/a.tsx', "import { createHash } from 'node:crypto';", /browser/],
  ['journey/a.ts', "import { main } from '../cli.ts';", /only from rooms/],
  ['journey/a.ts', "import { county } from '../examples/county.ts';", /only from rooms/],
  ['journey/a.ts', "import { x } from '#nowhere/x.ts';", /does not exist/],
  ['journey/a.ts', 'const x = await import(`#law/$' + '{name}.ts`);', /computed/],
  ['examples/county/a.ts', "import { x } from '#law/in-force.ts';", /own arithmetic/],
  ['examples/county/a.ts', "import type { F } from '#measures/facts/kinds.ts';", /own arithmetic/],
  ['examples/county/a.ts', "import { day } from '#basics/day.ts';", null],
  ['journey/a.ts', "import { x } from '#basics/day.ts';", null],
  ['api/a.ts', "import { x } from '#journey/2-audit/seal.ts';", null],
  ['measures/07-rest/a.ts', "import { rule } from '../rule.ts';\nimport { z } from 'zod';", null],
  ['measures/07-rest/index.ts', "export { a } from './a.ts';", null],
  ['measures/catalogue.ts', "import { b } from './06-pay/index.ts';", null],
  ['measures/a.test.ts', "import { parse } from 'yaml';\nimport fs from 'node:fs';", null],
  ['portals/worker/a.tsx', "import { b } from '#measures/06-pay/b.ts';\nimport { s } from '#api/a.schema.ts';", null],
  ['journey/a.test.ts', "import { county } from '../examples/county.ts';", null],
  ['examples/a.ts', "import { x } from '#law/in-force.ts';", null],
  ['checker/a.ts', "import { sum } from './sum.ts';\nimport fs from 'node:fs';", null],
  ['basics/a.ts', "// import fs from 'node:fs';\n/* import '#law/x.ts' */ const s = \"from 'node:fs'\";", null],
  ['basics/a.ts', "const from = '#law/x.ts'; const r = /import 'node:fs'/; const t = `import 'node:fs'`;", null],
];

test('every planted offender is caught with both names, and nothing lawful is', () => {
  for (const [path, text, why] of planted) {
    const found = roomOffences([{ path, text }]);
    if (why === null) assert.deepEqual(found, [], `${path}: ${text}`);
    else {
      assert.equal(found.length, 1, `${path}: ${text}`);
      assert.match(found[0]!, why);
      assert.ok(found[0]!.startsWith(`${path} → `));
    }
  }
});

test('an import hidden behind templates, comments and patterns is still found', () => {
  const source = [
    "const a = `it's $" + '{b ? `/* $' + "{c['x']} '` : \"}\"} */`;",
    "const d = e / f / g; const h = /[/*`']/.test(i);",
    "import { j } from 'k'; /* } */",
    'const l = { m: `$' + '{await import("n")}` };',
  ].join('\n');
  assert.deepEqual(importsOf(source), ['k', 'n']);
  assert.ok(!tokens(source).some((token) => token.kind === 'word' && token.text === 's'));
});
