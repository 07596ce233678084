import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { buildBlock, buildCounty } from '../../block.builder.ts';
import type { Engagement, RecordRow } from '../../ledger.ts';
import { WorkerFile } from '../register.ts';
import { chainOn } from './chain-on.ts';

const [platform, agency] = ['91500229MA5U0T0105', '91500229MA5U0T0201'];
const row = (recordId: string, own: Record<string, number | string>, at = 0): RecordRow =>
  ({ platform: at, recordId, segment: 0, row: 0, ...own }) as unknown as RecordRow;
const engagement: Engagement = {
  platform: 0,
  workerId: 'W1',
  trade: 'courier',
  workerClass: 'dispatched',
  adjudicated: false,
  from: day('2026-06-01'),
  to: null,
  identity: 'matches',
};
const link = { tier: 1, partyKind: 1, partyUscc: agency, kind: 1, from: day('2026-06-01') };

function chain(
  links: readonly RecordRow[],
  licences: readonly RecordRow[],
  on = '2026-09-15',
  manager: readonly RecordRow[] = [],
) {
  const county = {
    ...buildCounty({ month: '2026-09', platforms: [platform, agency] }),
    registers: { licence: licences },
  };
  const file = new WorkerFile(
    buildBlock(county, [{ records: { engagements: [engagement], registers: { assignment: links, manager } } }]),
    0,
  );
  return chainOn(file, engagement, day(on));
}

const licence = (own: Record<string, number | string>) => row('L', { kind: 1, from: day('2025-01-01'), ...own }, 1);

test('a licence is held against the day asked for', () => {
  const ends = [licence({ to: day('2026-09-14') })];
  assert.equal(chain([row('1', link)], ends, '2026-09-14').links[0]!.standing, 'valid');
  assert.equal(chain([row('1', { ...link, contractFrom: day('2024-12-31') })], ends).links[0]!.standing, 'none');
});

test('a contract made under a licence runs on until it ends', () => {
  const ends = [licence({ to: day('2026-09-14') })];
  const made = { ...link, contractFrom: day('2026-06-01') };
  assert.equal(chain([row('1', made)], ends).links[0]!.standing, 'run-on');
  assert.equal(chain([row('1', { ...made, contractTo: day('2026-09-15') })], ends).links[0]!.standing, 'run-on');
  assert.equal(chain([row('1', { ...made, contractTo: day('2026-09-14') })], ends).links[0]!.standing, 'none');
});

test('links hold on their days, in their order, and a party gone is gone from its day on', () => {
  const links = [
    row('2', { ...link, tier: 2, partyKind: 2, kind: 2 }),
    row('1', { ...link, vanishedOn: day('2026-09-15') }),
    row('3', { ...link, to: day('2026-09-14') }),
  ];
  const { links: there } = chain(links, [licence({})]);
  assert.deepEqual(
    there.map(({ record, natural, standing, vanished }) => [record, natural, standing, vanished]),
    [
      ['1', false, 'valid', true],
      ['2', true, 'none', false],
    ],
  );
  assert.equal(chain(links, [licence({})], '2026-09-14').links[0]!.vanished, false);
});

test('no licences kept, or no party reported, is not an absence of licence', () => {
  assert.equal(chain([row('1', link)], []).links[0]!.standing, 'not-kept');
  const { partyUscc: _, ...unnamed } = link;
  assert.equal(chain([row('1', unnamed)], [licence({})]).links[0]!.standing, 'open');
});

test('who manages is read from the register of the day', () => {
  const managers = [row('M', { from: day('2026-06-01'), managerUscc: platform, nameLentBy: agency })];
  const { manager, nameLentBy } = chain([row('1', link)], [licence({})], '2026-09-15', managers);
  assert.deepEqual([manager, nameLentBy], [platform, agency]);
  assert.equal(chain([], []).manager, null);
});
