import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { endStreams } from '#journey/2-audit/live/stream.ts';
import type { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { believed } from '#journey/2-audit/runs/believed.ts';
import { listChanges } from '#journey/2-audit/runs/changes.ts';
import { purposeSlugs } from '#journey/personal-data/purposes.ts';
import { sm2KeyFile } from '#outside/sm2-key-file.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { takePerson } from '#store/fields/people.ts';
import { ReadLog } from '#store/log/read-log.ts';
import { sm3 } from '#store/sm3.ts';
import { seedUnits } from '#store/units.ts';
import { type Actor, visitor } from './access.ts';
import { doors } from './app.ts';
import { caseLines, paperLines } from './cases/purpose-lines.builder.ts';
import type { Door, House } from './door.ts';
import { madeExplanation, madeFinding, madeRun } from './findings.builder.ts';
import { OpenCounty, uscc } from './open/open.builder.ts';
import { platformProof } from './open/proof.ts';
import { signedHeaders } from './open/signature.ts';
import { casePapers, type Line, promptAndCall } from './purposes.builder.ts';
import { serve } from './serve.ts';
import { officeOf } from './sign-in/office.builder.ts';
import { openSession } from './sign-in/sessions.ts';
import { by, houseOf } from './sign-in/sign-in.builder.ts';
import { purposeFault } from './without-personal-data.ts';

const plain = (given: Partial<Door>): Door => ({ ...doors.find(({ name }) => name === 'health')!, ...given });

test('a door that says nothing of personal data stops the start, and so does one that says both', async () => {
  const rest = { house: {} as House, proofs: { session: async () => null, 'platform-key': async () => null } };
  const silent = plain({ name: 'silent', path: '/silent', allows: { action: 'list', resource: 'finding' } });
  await assert.rejects(serve({ ...rest, doors: [silent] }), /door silent: no purpose/);
  const both = plain({ purpose: 'own-records' });
  await assert.rejects(serve({ ...rest, doors: [both] }), /door health: own-records is its purpose, but/);
  assert.deepEqual(doors.map(purposeFault).filter(Boolean), []);
});

/** Called by a test of their own, which reads the log: they need files of a city, or a decided case. */
const elsewhere = [
  'ride-file.create',
  'ride-files.join',
  ...['draft', 'propose', 'read', 'decide', 'correct', 'decision-changed', 'answer', 'withdraw', 'repair'].map(
    (step) => `publication-file.${step}`,
  ),
];

const ann = sm3('ann');
const at = (text: string) => Date.parse(`${text}T12:00:00+08:00`);
const actor = (roles: Actor['roles'], tie: Partial<Actor>): Actor => ({
  ...visitor,
  account: 'a-1',
  roles: ['public', ...roles],
  ...tie,
});

onBothEngines(
  'every door with a purpose writes it into the log with whom it was about, and no other does',
  async (db) => {
    const county = await OpenCounty.open(db);
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-key-'));
    const watch = {
      clock: () => null,
      subscribe: () => () => {},
      subscribeWorker: () => () => {},
    } as unknown as LiveWatch;
    try {
      await seedUnits(db.sql, county.now);
      const { signIn, keys } = houseOf(db);
      const now = () => county.now;
      const finding = madeFinding({ worker: ann, platform: uscc, departments: ['human-resources'] });
      await madeRun(db, '2026-08', at('2026-09-05'), [finding]);
      const changed = madeFinding({ ...finding, amountFen: 1 });
      const run = await madeRun(db, '2026-08', at('2026-09-20'), [changed]);
      const [first] = await believed(db.sql, { on: Math.floor(at('2026-09-05') / 86_400_000) });
      const [second] = await believed(db.sql);
      await db.sql.transaction().execute((trx) => listChanges(trx, first!, second!, at('2026-09-20')));
      const person = await takePerson(
        db.sql,
        keys,
        { workerKey: ann, name: '张小明', idNumber: '500229198512312349', phone: '13800138001' },
        county.now,
      );
      const portCall = await promptAndCall(db, keys, { worker: ann, enterprise: uscc, at: county.now });
      const notice = await casePapers(db, keys, { worker: ann, account: 'account:a-9', at: county.now });
      const office = await officeOf(db, 'somebody', []);
      const key = await county.key();

      let as: Actor | null = null;
      const house: House = {
        db,
        keys,
        now,
        signIn,
        open: county.desk,
        reads: new ReadLog(db),
        live: watch,
        evidence: { ...sm2KeyFile(join(folder, 'evidence.key'), true), lake: null },
        audits: {
          lake: '/nowhere',
          desk: { ask: async () => ({ run, under: true }) },
          explainer: { explain: async () => madeExplanation(changed) as never },
        },
      };
      const app = await serve({
        house,
        doors,
        proofs: { session: async () => as, 'platform-key': platformProof(county.desk, now, () => {}) },
        perMinute: 1e9,
      });

      const worker = actor(['worker'], { workerKey: ann });
      const officer = actor(['officer'], { unit: 'human-resources' });
      const enterprise = actor(['enterprise-admin'], { enterprise: uscc });
      const system = actor(['system-admin'], {});
      const security = actor(['security-admin'], { account: 'a-2' });
      const agreed = { textVersion: '2026-11', agreed: true };
      const reason = '联系劳动者核实';
      const order = `${JSON.stringify({ orderId: 'O1', workerId: 'w-1', acceptedAt: '2026-09-01T08:00:00+08:00' })}\n{\n`;
      const file = Buffer.from(`${order.split('\n')[0]}\n`);
      const finds = { params: { id: changed.id } };
      const seen: Record<string, string> = {};
      const people = { nobody: 'people with an office' } as const;
      const rows = { nobody: 'rows of many workers at once' } as const;
      const batch = { 'content-type': 'application/x-ndjson', 'x-batch-no': 'B1' };

      /** In this order; a value under `seen` is the number the door before gave. */
      const lines: readonly (readonly [string, () => Line])[] = [
        ['open-batch', () => ({ as: 'platform', params: { table: 'order' }, raw: order, headers: batch, ...rows })],
        ['open-quarantine', () => ({ as: 'platform', ...rows })],
        [
          'open-upload-begin',
          () => ({ as: 'platform', body: { name: 'order.jsonl', bytes: file.length, sm3: sm3(file) }, ...rows }),
        ],
        [
          'open-upload-part',
          () => ({
            as: 'platform',
            params: { id: seen['open-upload-begin']! },
            query: '?offset=0',
            raw: file.toString(),
            ...rows,
          }),
        ],
        ['open-upload-complete', () => ({ as: 'platform', params: { id: seen['open-upload-begin']! }, ...rows })],
        ['open-prompts', () => ({ as: 'platform' })],
        ['audit-changes', () => ({ as: officer, params: { run: `${run}` } })],
        ['bureau-findings', () => ({ as: officer })],
        ['bureau-finding', () => ({ as: officer, ...finds })],
        ['bureau-finding-explanation', () => ({ as: officer, ...finds })],
        ['worker-findings', () => ({ as: worker })],
        ['worker-finding', () => ({ as: worker, ...finds })],
        ['worker-finding-explanation', () => ({ as: worker, ...finds })],
        [
          'worker-paper',
          () => ({
            as: worker,
            body: {
              paper: 'arbitration-application',
              findings: [changed.id],
              date: '2026-11-25',
              body: '仲裁委员会',
              person: { name: '张小明' },
              respondents: [{ name: '示例平台' }],
              ownClaims: ['请求说明计算方法'],
              ownEvidence: [{ name: '截图', source: '手机', proves: '接单时间' }],
            },
          }),
        ],
        ['enterprise-findings', () => ({ as: enterprise })],
        ['enterprise-finding', () => ({ as: enterprise, ...finds })],
        ['enterprise-finding-explanation', () => ({ as: enterprise, ...finds })],
        ['open-findings', () => ({ as: 'platform' })],
        ['open-finding', () => ({ as: 'platform', ...finds })],
        ['open-finding-explanation', () => ({ as: 'platform', ...finds })],
        ['worker-prompts', () => ({ as: worker })],
        ['worker-clock', () => ({ as: worker })],
        [
          'port-call-paper',
          () => ({
            as: officer,
            params: { id: `${portCall}` },
            nobody: 'the call names nobody outside its sealed text',
          }),
        ],
        ...paperLines({ worker, officer, notice }),
        ['delegation.create', () => ({ as: worker, body: { phone: '13800138002', days: 30, ...agreed } })],
        ['delegation.list', () => ({ as: worker })],
        ['delegation.withdraw', () => ({ as: worker, params: { id: seen['delegation.create']! } })],
        [
          'account.create',
          () => ({ as: system, body: { signInName: 'new-one', idNo: '11010519491231002X' }, ...people }),
        ],
        ['account.list', () => ({ as: system, ...people })],
        [
          'role-grant.create',
          () => ({ as: security, params: { account: office }, body: { role: 'auditor' }, ...people }),
        ],
        ['role-grant.list', () => ({ as: security, params: { account: office }, ...people })],
        [
          'role-grant.end',
          () => ({ as: security, params: { account: office, grant: seen['role-grant.create']! }, ...people }),
        ],
        ['account.sign-out', () => ({ as: security, params: { account: office }, purpose: 'sign-in', ...people })],
        ['account.reset', () => ({ as: security, params: { account: office }, ...people })],
        ['account.close', () => ({ as: system, params: { account: office }, ...people })],
        [
          'clerk.create',
          () => ({ as: enterprise, body: { signInName: 'clerk', idNo: '500229198512312349' }, ...people }),
        ],
        [
          'clerk.end',
          () => ({
            as: enterprise,
            params: { account: seen['clerk.create']!, grant: seen['clerk-grant']! },
            ...people,
          }),
        ],
        ...caseLines({ ann, uscc, worker, officer, finding: changed.id }),
        ['looks.list', () => ({ as: worker })],
        [
          'consent.give',
          () => ({ as: worker, params: { purpose: 'benefit-hints' }, body: agreed, purpose: 'benefit-hints' }),
        ],
        ['consent.list', () => ({ as: worker })],
        ['consent.withdraw', () => ({ as: worker, params: { purpose: 'benefit-hints' }, purpose: 'benefit-hints' })],
        ['evidence.export', () => ({ as: worker })],
        ['data-request.create', () => ({ as: worker, body: { kind: 'explain', words: '请说明' } })],
        ['data-request.own', () => ({ as: worker })],
        ['data-request.list', () => ({ as: officer })],
        ['data-request.read', () => ({ as: officer, params: { id: seen['data-request.create']! } })],
        [
          'data-request.reveal',
          () => ({ as: officer, params: { id: seen['data-request.create']! }, body: { reason } }),
        ],
        ['data-request.take', () => ({ as: officer, params: { id: seen['data-request.create']! } })],
        [
          'data-request.answer',
          () => ({
            as: officer,
            params: { id: seen['data-request.create']! },
            body: { outcome: 'explained', reason: '已说明怎样得出' },
          }),
        ],
        ['data-request.withdraw', () => ({ as: worker, params: { id: seen['second-request']! } })],
        [
          'person.find',
          () => ({ as: officer, body: { by: 'phone', number: '13800138001', purpose: 'finding-contact' } }),
        ],
        ['person.read', () => ({ as: officer, params: { id: `${person}` } })],
        [
          'person.reveal',
          () => ({
            as: officer,
            params: { id: `${person}` },
            body: { fields: ['name'], purpose: 'finding-contact', reason },
          }),
        ],
      ];
      assert.deepEqual(
        [...lines.map(([name]) => name), ...elsewhere].sort(),
        doors.flatMap(({ name, purpose }) => (purpose === undefined ? [] : [name])).sort(),
        'each door with a purpose is called below, and no other',
      );

      const logAfter = (seq: number) =>
        db.sql.selectFrom('log_entry').select(['seq', 'action', 'subject', 'purpose']).where('seq', '>', seq).execute();
      const last = async () =>
        (await db.sql.selectFrom('log_entry').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst())?.seq ??
        0;
      const call = async (one: Door, line: Line, caller: Actor | null) => {
        as = caller;
        const path = Object.entries(line.params ?? {}).reduce(
          (url, [name, value]) => url.replace(`:${name}`, value),
          one.path,
        );
        const url = path + (line.query ?? '');
        const payload = line.raw ?? (line.body === undefined ? '' : JSON.stringify(line.body));
        const body = Buffer.from(payload);
        const signed =
          line.as === 'platform' && caller === null
            ? signedHeaders({ method: one.method, url, body, timestamp: now(), nonce: randomUUID() }, key)
            : {};
        const reply = app.inject({
          method: one.method,
          url,
          ...(payload === '' ? {} : { payload: body }),
          headers: { 'content-type': 'application/json', ...line.headers, ...signed },
        });
        if (one.name === 'worker-prompts') {
          await wait(300);
          endStreams(watch);
        }
        return reply;
      };

      const wrong: string[] = [];
      for (const [name, lineOf] of lines) {
        if (name === 'data-request.withdraw') {
          as = worker;
          const asked = await app.inject({
            method: 'POST',
            url: '/worker/requests',
            payload: { kind: 'explain', words: '再说明' },
          });
          seen['second-request'] = asked.json().id;
        }
        const one = doors.find((each) => each.name === name)!;
        const line = lineOf();
        const from = await last();
        // Refused: nobody is written to have been read of.
        const stranger = one.proof === 'platform-key' ? visitor : actor(['worker'], { workerKey: sm3('ben') });
        const refused =
          line.as === 'platform'
            ? await call(one, { ...line, as: stranger }, stranger)
            : await call(one, line, stranger);
        const leaked = (await logAfter(from)).filter(({ subject }) => subject === ann);
        if (leaked.length > 0) wrong.push(`${name}: refused (${refused.statusCode}), and yet in the log of the worker`);

        if (name === 'account.sign-out')
          await openSession(
            db.sql,
            { account: office, strength: 'password', post: null, device: '' },
            by('system:test', county.now),
            signIn.settings,
          );
        const then = await last();
        const reply = await call(one, line, line.as === 'platform' ? null : line.as);
        if (reply.statusCode >= 300) {
          wrong.push(`${name}: ${reply.statusCode} ${reply.body.slice(0, 200)}`);
          continue;
        }
        if (name === 'evidence.export') {
          const { findings, prompts } = reply.json();
          assert.deepEqual(
            [findings[0].finding.id, findings[0].explanation.kind, prompts.length],
            [changed.id, 'day', 1],
          );
        }
        if (/json/.test(String(reply.headers['content-type']))) {
          const { data = {}, ...rest } = reply.json();
          seen[name] = String({ ...data, ...rest }.id ?? rest.account ?? rest.grant ?? '');
        }
        if (name === 'clerk.create') {
          const { id } = await db.sql
            .selectFrom('role_held')
            .select('id')
            .where('account', '=', seen[name]!)
            .executeTakeFirstOrThrow();
          seen['clerk-grant'] = `${id}`;
        }
        const entries = await logAfter(then);
        const purpose = line.purpose ?? one.purpose;
        const subject = line.nobody === undefined ? ann : null;
        if (!entries.some((entry) => entry.purpose === purpose && entry.subject === subject))
          wrong.push(`${name}: no entry for ${purpose}, but ${JSON.stringify(entries)}`);
      }

      // Doors without personal data, as far as they answer to whoever may call them, write of no worker.
      for (const one of doors.filter(({ purpose, method }) => purpose === undefined && method === 'GET')) {
        const then = await last();
        for (const who of [null, worker, officer, enterprise, system, security])
          await call(one, { as: who ?? visitor, params: { id: `${portCall}`, run: `${run}` } }, who ?? visitor);
        const about = (await logAfter(then)).filter(({ subject }) => subject !== null);
        if (about.length > 0) wrong.push(`${one.name}: ${JSON.stringify(about)}`);
      }
      assert.deepEqual(wrong, []);

      const purposes = await db.sql.selectFrom('log_entry').select('purpose').distinct().execute();
      const known: readonly (string | null)[] = [null, ...purposeSlugs];
      assert.deepEqual(
        purposes.map(({ purpose }) => purpose).filter((purpose) => !known.includes(purpose)),
        [],
        'the log knows no purpose that is not published',
      );
      await app.close();
    } finally {
      await county.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
