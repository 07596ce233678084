import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { errorCatalogue } from '#basics/errors/catalogue.ts';
import { errorPage, errorPageText } from './print-error-pages.ts';

test('the error page says what the catalogue says: print it again with node checks/print-error-pages.ts', () => {
  assert.equal(readFileSync(errorPage, 'utf8'), errorPageText(errorCatalogue));
});

test('the page lists every error by code with its stem and both sentences', () => {
  const text = errorPageText([
    { code: 'SEAL-001', stem: 'seal-open', zh: '还没有封存。', en: 'Not sealed yet.' },
    { code: 'LAW-002', stem: 'law-two', zh: '有两个值。', en: 'Two values.' },
  ]);
  const order = ['## LAW', '### law-two', '**LAW-002**', '有两个值。', 'Two values.', '## SEAL', '### seal-open'];
  const places = order.map((part) => text.indexOf(part));
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? -1)),
    String(places),
  );
});
