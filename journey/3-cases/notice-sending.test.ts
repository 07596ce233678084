import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';
import { samples } from '#outside/port.builder.ts';
import { type Lines, portNamed } from '#outside/ports.ts';
import { type Fault, faults, SimulatedLine } from '#outside/simulated-line.ts';
import { type SmsFault, simulatedSms } from '#outside/sms.ts';
import { textMessageLine } from '#outside/text-message.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { portCallPlace } from '#store/fields/rotate-port-calls.ts';
import { openText } from '#store/fields/sealed-text.ts';
import type { NoticeKind } from '#store/tables/cases.ts';
import { instantText } from '#store/tables/columns.ts';
import { caseDesk, complaint } from './cases.builder.ts';
import { setChannel } from './notice-channels.ts';
import { weChatIssuer } from './notice-reach.ts';
import { sendNotices } from './notice-sending.ts';
import { messageValues, noticeWords } from './notice-words.ts';
import { sendDue } from './port-calls.ts';
import { paperOf } from './port-replies.ts';
import { scheduleOf } from './port-schedule.ts';

const at = (text: string) => Date.parse(text);
const HOUR = 3_600_000;
const uscc = '91500229MA5UXXXX0A';

const account = (db: Database, id: string, more: { worker_key?: string } = {}) =>
  db.sql
    .insertInto('account')
    .values({ id, opened_at: instantText(0), opened_by: 'system:test', ...more })
    .execute();

/** Everything that went out of the notices of a case, in order. */
const sent = (db: Database, caseId: string) =>
  db.sql
    .selectFrom('case_notice_sending')
    .innerJoin('case_notice', 'case_notice.id', 'case_notice_sending.notice')
    .leftJoin('port_call', 'port_call.id', 'case_notice_sending.call')
    .select([
      'case_notice.kind',
      'case_notice.role',
      'case_notice_sending.channel',
      'case_notice_sending.account',
      'case_notice_sending.notice',
      'port_call.state',
      'port_call.id as call',
    ])
    .where('case_notice.case_id', '=', caseId)
    .orderBy('case_notice_sending.notice')
    .orderBy('case_notice_sending.account')
    .orderBy('case_notice_sending.channel')
    .execute();
const lineOf = ({ kind, role, channel, state }: Awaited<ReturnType<typeof sent>>[number]) =>
  `${kind} ${role} ${channel} ${state ?? '-'}`;

onBothEngines(
  'a notice goes out once a channel, whatever the systems outside do, and says nothing of anybody',
  async (db) => {
    const desk = await caseDesk(db);
    await account(db, 'w1', { worker_key: 'k1' });
    await db.sql
      .insertInto('outside_identity')
      .values({ issuer: weChatIssuer, subject: 'openid-w1', account: 'w1', bound_at: instantText(0) })
      .execute();
    let day = at('2026-09-07T00:00:00+08:00');
    const worlds: [string, Lines, (key: string) => number][] = [];
    for (const may of [...faults.map((one): Fault[] => [one]), [...faults]]) {
      const systems = (['text-message', 'notification'] as const).map(
        (port) => new SimulatedLine(portNamed(port)!, `${port} ${may.join()}`, samples[port].answerTo, may),
      );
      const [text, weChat] = systems as [SimulatedLine, SimulatedLine];
      worlds.push([
        may.join(),
        { 'text-message': text, notification: weChat },
        (key) => Math.max(...systems.map(({ effects }) => effects.get(key) ?? 0)),
      ]);
    }
    const sms = simulatedSms({ delayMs: 5 });
    const smsFaults: SmsFault[] = ['vanish', 'wrong', 'delay', 'refuse', 'vanish', 'wrong'];
    sms.faults.push(...smsFaults);
    worlds.push([
      'the operator of codes',
      { 'text-message': textMessageLine(sms, () => day) },
      (key) => sms.delivered.filter((one) => one.key === key).length,
    ]);
    const ends = new Set<string>();
    for (const [name, lines, acted] of worlds) {
      const id = randomUUID();
      const given = { id, procedure: 'inspection-complaint', data: complaint, workerKey: 'k1', enterprise: uscc };
      const time = (hours: number) => new Date(day + hours * HOUR).toISOString();
      await desk.open(given, time(22));
      await desk.act({ case: id, action: 'file', role: 'officer', data: { within: true } }, time(22.5));
      // At night nobody's phone rings.
      assert.deepEqual(await sendNotices({ ...desk, lines }, day + 23 * HOUR), { looked: 0, calls: 0 }, name);
      const morning = day + 32 * HOUR;
      const both = await Promise.all([0, 0].map(() => sendNotices({ ...desk, lines }, morning)));
      assert.ok(both[0]!.calls + both[1]!.calls >= 2, name);
      assert.deepEqual(await sendNotices({ ...desk, lines }, morning + 1, { whole: true }), { looked: 0, calls: 0 });
      for (let n = 0, now = morning; n < 400; n++, now += HOUR / 4) {
        const tried = await sendDue({ db, keys: desk.keys, lines }, now, scheduleOf);
        if (tried === 0 && n > 200) break;
      }
      const rows = await sent(db, id);
      const worker = rows.filter(({ role }) => role === 'applicant');
      assert.deepEqual(
        worker.map(({ channel, account: who }) => `${channel} ${who}`),
        lines.notification === undefined ? ['text-message w1'] : ['notification w1', 'text-message w1'],
        name,
      );
      for (const { notice, account: who, call, state } of rows.filter((one) => one.call !== null)) {
        assert.ok(acted(`notice ${notice} ${who}`.trim()) <= 1, name);
        assert.ok(state === 'answered' || state === 'refused' || state === 'paper', `${name}: ${state}`);
        ends.add(state);
        const row = await db.sql.selectFrom('port_call').selectAll().where('id', '=', call!).executeTakeFirstOrThrow();
        const asked = await openText(desk.keys, row.request_sealed, portCallPlace('request_sealed', row));
        for (const personal of [complaint.name, complaint.idNumber, complaint.respondentName, complaint.facts, 'k1'])
          assert.ok(!asked.includes(personal), asked);
        assert.match(asked, /〔202[67]〕\d+号/);
      }
      day += 40 * 24 * HOUR;
    }
    assert.ok(ends.has('answered') && ends.has('refused'), [...ends].join());
    assert.ok(sms.delivered.length > 0);
  },
);

onBothEngines(
  'what somebody turned off stays in the inbox, where nothing obliges; without a line it is on paper',
  async (db) => {
    const desk = await caseDesk(db);
    await account(db, 'w1', { worker_key: 'k1' });
    await account(db, 'e1');
    const hold = { account: 'e1', role: 'clerk', unit: null, township: null, enterprise: uscc };
    await db.sql
      .insertInto('role_held')
      .values({ ...hold, from_at: instantText(0), granted_by: 'system:test', to_at: null, ended_by: null })
      .execute();
    const phones: string[] = [];
    const text = new SimulatedLine(portNamed('text-message')!, 'calm', samples['text-message'].answerTo, []);
    const lines: Lines = {
      'text-message': {
        send(key, request) {
          phones.push((request as { phone: string }).phone);
          return text.send(key, request);
        },
        ask: (key) => text.ask(key),
      },
    };
    const wish = (who: string, wanted: boolean, phone: string | null = null) =>
      db.sql
        .transaction()
        .execute((trx) =>
          setChannel(
            trx,
            desk.keys,
            { account: who, channel: 'text-message', wanted, phone },
            { at: noon, request: null },
          ),
        );
    const noon = at('2026-09-07T12:00:00+08:00');
    const walk = async (lined: Lines, given: Partial<Parameters<typeof desk.open>[0]>, data: object = {}) => {
      const id = randomUUID();
      const whole = { id, procedure: 'inspection-complaint', workerKey: 'k1', enterprise: uscc, ...given };
      await desk.open({ ...whole, data: { ...complaint, ...data } }, new Date(noon - HOUR).toISOString());
      await db.sql
        .insertInto('case_notice')
        .values(
          (['step', 'moved', 'opened'] as const).map((kind) => ({
            case_id: id,
            role: kind === 'opened' ? 'respondent' : 'applicant',
            worker_key: kind === 'opened' ? null : (whole.workerKey ?? null),
            account: kind !== 'opened' && whole.workerKey === null ? 'gone' : null,
            enterprise: kind === 'opened' ? (whole.enterprise ?? null) : null,
            unit: null,
            kind,
            clock: null,
            run: null,
            step: null,
            days: null,
            due_day: null,
            at: instantText(noon),
            read_at: null,
          })),
        )
        .execute();
      await sendNotices({ ...desk, lines: lined }, noon);
      await sendDue({ db, keys: desk.keys, lines: lined }, noon, scheduleOf);
      return { id, lines: (await sent(db, id)).filter(({ role }) => role !== 'officer').map(lineOf) };
    };

    await wish('w1', false);
    await wish('e1', true, '13900000001');
    assert.deepEqual((await walk(lines, {})).lines, [
      'step applicant inbox -',
      'moved applicant text-message answered',
      'opened respondent text-message answered',
    ]);
    assert.deepEqual(phones, ['13800000000', '13900000001']);
    await wish('w1', true, '13900000002');
    phones.length = 0;
    await walk(lines, {});
    assert.deepEqual(phones, ['13900000002', '13900000002', '13900000001']);

    // No line: who can read the inbox gets on paper what must reach them, who cannot gets all of it.
    assert.deepEqual((await walk({}, {})).lines, [
      'step applicant inbox -',
      'moved applicant paper paper',
      'opened respondent paper paper',
    ]);
    const unknown = await walk(
      {},
      { workerKey: 'k-nobody', enterprise: '91500229MA5UXXXX0B' },
      { phone: '023-59221234' },
    );
    assert.deepEqual(unknown.lines, [
      'step applicant paper paper',
      'moved applicant paper paper',
      'opened respondent paper paper',
    ]);
    const { call } = (await sent(db, unknown.id)).find(({ kind }) => kind === 'moved')!;
    const page = (await paperOf(desk, call!, 'account:o', noon))!;
    assert.match(page, /书面通知/);
    assert.match(page, /〔2026〕\d+号/);
    assert.ok(!page.includes(complaint.name));
    // A line, but no number a message could go to: paper as well.
    assert.deepEqual(
      (await walk(lines, { workerKey: 'k-nobody', enterprise: '91500229MA5UXXXX0B' }, { phone: '023-59221234' })).lines,
      unknown.lines,
    );
    // Of everything that left, the log says so without saying to which number.
    const log = await db.sql.selectFrom('log_entry').selectAll().where('action', '=', 'notice.send').execute();
    assert.ok(log.length >= 8 && log.some(({ subject }) => subject === 'k1'));
    assert.ok(!JSON.stringify(log).includes('139000'));
  },
);

test('every kind of notice has words, with a last day where there is one, and none is too long for a template', () => {
  const kinds: readonly NoticeKind[] = [
    'opened',
    'step',
    'due-soon',
    'lapsed',
    'escalated',
    'moved',
    'asked',
    'answered',
    'assigned',
    'handed-over',
  ];
  const seen = new Set<string>();
  for (const kind of kinds)
    for (const due_day of [null, '2026-09-14'])
      for (const clock of [null, 'accept-or-file', 'investigate-and-decide']) {
        const about = { kind, role: 'applicant', clock, step: kind === 'step' ? 'file' : null, days: 3, due_day };
        const whole = { ...about, procedure: 'inspection-complaint', year: 2026, serial: 12 };
        const { zh, en } = noticeWords(whole);
        assert.match(zh, /^劳动保障监察投诉〔2026〕12号：.+。$/);
        assert.match(en, /^Inspection complaint 〔2026〕12号: .+\.$/);
        assert.doesNotMatch(zh + en, /undefined|null/);
        seen.add(zh);
        const values = messageValues(whole);
        assert.ok(Object.values(values).every((one) => one.length > 0 && one.length <= 60));
        assert.equal(values.最后一天, due_day ?? undefined);
      }
  assert.ok(seen.size >= kinds.length);
  assert.match(
    noticeWords({
      ...{ kind: 'due-soon', role: 'applicant', clock: 'investigate-and-decide', step: null, days: 3 },
      ...{ due_day: '2026-09-14', procedure: 'inspection-complaint', year: 2026, serial: 1 },
    } as const).zh,
    /还剩3天以内，最后一天是2026-09-14/,
  );
});
