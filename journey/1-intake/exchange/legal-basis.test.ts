import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { exchange } from './exchange.ts';

/** An instrument by its number, in book-title marks, a national standard, or a law, regulation or rules by name. */
const instrument = /〔\d{4}〕\d+号|《[^》]+》|GB\/T \d|[\u4e00-\u9fff]{2,}(?:法|条例|办法|规定)(?:第|；|（|$)/;
const without = (tables: Readonly<Record<string, { legalBasis: string }>>, guide: string): string[] =>
  Object.entries(tables).flatMap(([name, { legalBasis }]) =>
    instrument.test(legalBasis) && guide.includes(`| \`${name}\` |`) && guide.includes(`| ${legalBasis} |`)
      ? []
      : [name],
  );

test('every table that is taken names an instrument as its legal basis, and the guide says the same', () => {
  const guide = readFileSync(new URL('../../../docs/how-to/report-over-the-interface.md', import.meta.url), 'utf8');
  assert.deepEqual(without(exchange, guide), []);
  for (const legalBasis of ['', '本县需要', '设定', '城人社发', '按要求报送'])
    assert.deepEqual(without({ order: { legalBasis } }, `| \`order\` | ${legalBasis} |`), ['order'], legalBasis);
  assert.deepEqual(without({ other: exchange.order }, guide), ['other']);
});

test('rides, which a higher body collects, are asked from no platform: the tables of orders say where they come from', () => {
  for (const name of ['session', 'order', 'allocation'] as const) {
    assert.match(exchange[name].legalBasis, /网约车除外.*市级平台共享，不向企业收集/);
  }
  assert.match(exchange.rideLabourItem.legalBasis, /政务数据共享条例/);
});
