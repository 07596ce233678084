import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { z } from 'zod';
import { exchange } from '#journey/1-intake/exchange/exchange.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import { doors } from '../app.ts';
import { openDocument } from './document.ts';
import { signedDoors } from './doors.ts';
import { isOpenPath } from './envelope.ts';
import { reportingGuide } from './guide.ts';

interface Operation {
  operationId: string;
  'x-legal-basis'?: string;
  parameters?: { name?: string; $ref?: string }[];
  responses: { '200': { content: { 'application/json': { schema: object } } } };
}
const document = openDocument(doors.filter(({ path }) => isOpenPath(path))) as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; parameters: Record<string, object> };
};

test('every door of the open interface is in its document, and nothing else', () => {
  const wanted = doors
    .filter(({ path }) => isOpenPath(path))
    .flatMap(({ method, path }) =>
      path.endsWith('/:table')
        ? tableNames.map((table) => `${method} /openapi/v1/${table}`)
        : [`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`],
    );
  const found = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.deepEqual(found.sort(), wanted.sort());
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(document.openapi, '3.1.1');
});

test('every table names its legal basis in the document and in the guide, and its row is the exchange’s', () => {
  const guide = readFileSync(new URL('../../docs/how-to/report-over-the-interface.md', import.meta.url), 'utf8');
  for (const table of Object.keys(exchange) as TableName[]) {
    const operation = document.paths[`/openapi/v1/${table}`]!.post!;
    assert.equal(operation['x-legal-basis'], exchange[table].legalBasis);
    assert.ok(exchange[table].legalBasis.length > 3);
    const row = document.components.schemas[`${table}Row`] as { properties: object };
    assert.deepEqual(Object.keys(row.properties), Object.keys(exchange[table].schema.shape));
  }
  assert.equal(reportingGuide(guide), guide, 'print it again: node checks/print-open-guide.ts');
});

test('every reference of the document leads somewhere, and every signed call asks for its headers', () => {
  const text = JSON.stringify(document);
  for (const [, kind, name] of text.matchAll(/#\/components\/(schemas|parameters)\/(\w+)/g))
    assert.ok(Object.hasOwn(document.components[kind as 'schemas'], name!), `${kind} ${name}`);
  for (const { name, method, path } of signedDoors) {
    const at = path.endsWith('/:table') ? '/openapi/v1/order' : path.replaceAll(/:(\w+)/g, '{$1}');
    const { parameters = [] } = document.paths[at]![method.toLowerCase()]!;
    assert.ok(
      parameters.some(({ $ref }) => $ref?.endsWith('/nonce')),
      name,
    );
  }
});

test('a schema of the document says what zod says', () => {
  const receipts = document.paths['/openapi/v1/receipts']!.get!.responses['200'].content['application/json'].schema;
  const again = z.toJSONSchema(doors.find(({ name }) => name === 'open-receipts')!.reply!, {
    io: 'output',
    unrepresentable: 'any',
  });
  assert.deepEqual({ ...receipts, $schema: again.$schema }, { ...again });
});
