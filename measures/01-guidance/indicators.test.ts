import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildCounty } from '../facts/block.builder.ts';
import type { County, RecordRow } from '../facts/ledger.ts';
import { EnterpriseFile } from '../facts/registers/register.ts';
import { type EnterpriseIndicator, mergeTally, type Tally } from '../indicator.ts';
import { care } from './care.ts';
import { careerPaths } from './career-paths.ts';
import { dialogue } from './dialogue.ts';

const law = lawAsKnown();
const platforms = ['91500229MA5U0T0105', '91500229MA5U0T0201'];
const row = (platform: number, recordId: string, own: Record<string, number | string>): RecordRow =>
  ({ platform, recordId, segment: 0, row: 0, ...own }) as unknown as RecordRow;

/** A county of two enterprises with workers, the first of which sent the tables given. */
function county(registers: County['registers'] & object, sent = Object.keys(registers)): County {
  const base = buildCounty({
    month: '2026-09',
    platforms,
    reported: (platform, table) => table === 'worker' || (platform === 0 && sent.includes(table)),
  });
  return { ...base, registers };
}

function counted<Result>(indicator: EnterpriseIndicator<Result>, of: County): Result {
  const tally: Tally = {};
  of.platforms.forEach((_, platform) => {
    indicator.addEnterprise(tally, new EnterpriseFile(of, platform, null), law);
  });
  return indicator.result(tally);
}

test('an enterprise that reported no dialogue is not reported, and none of its numbers is zero', () => {
  const [first, second] = counted(dialogue, county({ dialogueMechanism: [], dialogueMeeting: [] }));
  assert.deepEqual([first!.mechanism, first!.meetings, first!.mattersRaised], ['none', 0, 0]);
  assert.deepEqual(
    [second!.platform, second!.mechanism, second!.meetings, second!.mattersRaised, second!.meetingsWithUnion],
    [platforms[1], 'not-reported', null, null, null],
  );
});

test('matters raised and answered are summed over the meetings that say both, and the others are counted', () => {
  const [first] = counted(
    dialogue,
    county({
      dialogueMechanism: [row(0, 'M', { form: 1, from: day('2026-01-01'), to: day('2026-09-01'), unionContact: 1 })],
      dialogueMeeting: [
        row(0, '1', {
          heldOn: day('2026-09-04'),
          mattersRaised: 5,
          mattersAnswered: 2,
          unionPresent: 1,
          minutesId: 'J1',
        }),
        row(0, '2', { heldOn: day('2026-09-18'), mattersRaised: 9, representatives: 3 }),
      ],
    }),
  );
  assert.deepEqual(first, {
    month: '2026-09',
    platform: platforms[0],
    mechanism: 'in-place',
    unionContact: true,
    meetings: 2,
    meetingsWithMinutes: 1,
    mattersRaised: 5,
    mattersAnswered: 2,
    meetingsMattersNotTold: 1,
    meetingsWithUnion: 1,
    meetingsUnionNotTold: 1,
    meetingsWithRepresentatives: 1,
  });
});

test('a mechanism that ended before the month is none, and meetings that tell no matters have none known', () => {
  const [first] = counted(
    dialogue,
    county({
      dialogueMechanism: [row(0, 'M', { form: 1, from: day('2026-01-01'), to: day('2026-08-31') })],
      dialogueMeeting: [row(0, '1', { heldOn: day('2026-09-04') })],
    }),
  );
  assert.deepEqual([first!.mechanism, first!.meetings, first!.mattersRaised], ['none', 1, null]);
});

test('acts of care and career paths are counted by kind, with evidence and workers where told', () => {
  const acts = county({
    careAct: [
      row(0, '1', { actedOn: day('2026-09-02'), kind: 6, workersReached: 12, evidenceId: 'E' }),
      row(0, '2', { actedOn: day('2026-09-03'), kind: 6 }),
    ],
    careerPath: [],
  });
  const [first, second] = counted(care, acts);
  assert.deepEqual(
    [first!.acts, first!.actsWithEvidence, first!.workers, first!.actsWorkersNotTold, first!.kinds],
    [2, 1, 12, 1, { 'working-conditions': 2 }],
  );
  assert.deepEqual([second!.acts, second!.workers, second!.kinds], [null, null, {}]);
  assert.deepEqual(
    counted(careerPaths, acts).map((one) => one.acts),
    [0, null],
  );
});

test('only a platform of the register that engages in the month is asked without having sent anything', () => {
  const silent = (kind: number, offDate: string | null) => {
    const base = buildCounty({
      month: '2026-09',
      platforms: [platforms[0]!],
      reported: () => false,
      records: {
        enterprise: [
          row(0, 'E', { kind, onDate: day('2024-01-01'), ...(offDate === null ? {} : { offDate: day(offDate) }) }),
        ],
      },
    });
    return counted(dialogue, base).map((one) => one.mechanism);
  };
  assert.deepEqual(silent(1, null), ['not-reported']);
  assert.deepEqual(silent(1, '2026-08-31'), []);
  assert.deepEqual(silent(4, null), []);
});

test('months put together keep each enterprise and month apart', () => {
  const one: Tally = {};
  dialogue.addEnterprise(one, new EnterpriseFile(county({ dialogueMeeting: [] }), 0, null), law);
  const other: Tally = {};
  const october = { ...county({ dialogueMeeting: [] }), month: '2026-10' };
  dialogue.addEnterprise(other, new EnterpriseFile(october, 0, null), law);
  mergeTally(one, other);
  assert.deepEqual(
    dialogue.result(one).map(({ month, meetings }) => [month, meetings]),
    [
      ['2026-09', 0],
      ['2026-10', 0],
    ],
  );
});
