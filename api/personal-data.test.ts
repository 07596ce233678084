import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sm2KeyFile } from '#outside/sm2-key-file.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { takePerson } from '#store/fields/people.ts';
import { logLines } from '#store/log/log.ts';
import { instantText } from '#store/tables/columns.ts';
import { seedUnits } from '#store/units.ts';
import { checkEvidenceFile } from '../checker/evidence-file.ts';
import { verifyLog } from '../checker/log.ts';
import { doors } from './app.ts';
import { grantRole, openAccount } from './sign-in/accounts.ts';
import { type Browser, browserOf, served } from './sign-in/browser.builder.ts';
import { officeOf, password, totpSecret } from './sign-in/office.builder.ts';
import { by, houseOf, secrets, start } from './sign-in/sign-in.builder.ts';

const person = { name: '欧阳㛃明', idNumber: '500229198512312349', phone: '13800138001' };
const newPhone = '13900139009';
const canaries = [person.name, person.idNumber, person.phone, newPhone, '㛃', '19851231'];
const DAY = 86_400_000;

onBothEngines(
  'what is held of a person is asked about, answered, corrected, revealed with a reason and erased, and the person sees it all',
  async (db) => {
    await seedUnits(db.sql, start);
    const house = houseOf(db);
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-key-'));
    const pair = sm2KeyFile(join(folder, 'evidence.key'), true);
    rmSync(folder, { recursive: true });
    const app = await served({ ...house, evidence: { ...pair, lake: null } });
    const workerKey = house.signIn.workerKeyOf(person.idNumber);
    const id = await takePerson(db.sql, house.keys, { workerKey, ...person }, start);
    const account = await openAccount(db.sql, { phone: person.phone, workerKey }, by(), secrets);
    await grantRole(db.sql, account, { role: 'worker' }, by());
    const offices: [string, Parameters<typeof grantRole>[2]][] = [
      ['officer', { role: 'officer', unit: 'human-resources' }],
      ['head', { role: 'head', unit: 'human-resources' }],
      ['elsewhere', { role: 'officer', unit: 'transport' }],
      ['auditor', { role: 'auditor' }],
      ['security', { role: 'security-admin' }],
    ];
    const at: Record<string, Browser> = {};
    for (const [name, grant] of offices) {
      await officeOf(db, name, [grant]);
      at[name] = browserOf(app, house);
      assert.equal((await at[name].byPassword(name, password, totpSecret)).status, 200, name);
    }
    const worker = browserOf(app, house);
    await worker.byPhone(person.phone);
    const other = browserOf(app, house);
    await other.byPhone('13800138003');
    const { officer, head, elsewhere, security, auditor } = at as Record<string, Browser>;

    // Asking.
    const asked = await worker.post('/worker/requests', {
      kind: 'correct',
      words: `我的电话改成 ${newPhone}`,
      correction: { field: 'phone', value: '139-0013-9009' },
    });
    assert.deepEqual([asked.status, asked.body.dueDay, asked.body.dueCertain], [200, '2026-12-16', true]);
    for (const wrong of [
      { kind: 'correct', words: '改名' },
      { kind: 'explain', words: '说明', correction: { field: 'name', value: '甲' } },
      { kind: 'correct', words: '改电话', correction: { field: 'phone', value: '12' } },
    ])
      assert.deepEqual((await worker.post('/worker/requests', wrong)).body.code, 'PER-009');
    assert.equal(
      (await other.post('/worker/requests', { kind: 'copy', words: '复制', worker: workerKey })).status,
      404,
    );
    const request = asked.body.id as string;

    // Nobody but the worker reads a name or number off any door without a reveal.
    const filled = (path: string) =>
      path.replace(':id', path.includes('/people/') ? `${id}` : request).replace(/:\w+/g, 'x1');
    const find = { by: 'phone', number: person.phone, purpose: 'finding-contact' };
    for (const [name, browser] of [
      ...Object.entries(at),
      ['other', other] as const,
      ['visitor', browserOf(app, house)] as const,
    ]) {
      let answered = 0;
      for (const one of doors.filter(({ method }) => method === 'GET')) {
        const { status, body } = await browser.get(filled(one.path));
        if (status === 200) answered++;
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        for (const canary of canaries) assert.ok(!text.includes(canary), `${name} reads ${canary} at ${one.name}`);
      }
      assert.ok(answered > 2, name);
      const found = await browser.post('/bureau/people/find', find);
      assert.equal(
        found.status,
        name === 'officer' || name === 'head' ? 200 : name === 'visitor' ? 401 : name === 'elsewhere' ? 404 : 403,
        name,
      );
      for (const canary of canaries) assert.ok(!JSON.stringify(found.body).includes(canary), `${name} finds ${canary}`);
    }
    const masked = (await officer!.get(`/bureau/people/${id}`)).body;
    assert.deepEqual(masked, {
      id,
      worker: `${workerKey.slice(0, 8)}…`,
      name: '欧＊＊明',
      idNumber: `${'*'.repeat(14)}2349`,
      phone: '138****8001',
    });
    assert.equal((await officer!.get(`/bureau/requests/${request}`)).body.correction.value, '139****9009');

    // With a reason only, and the reason holds no number.
    const reveal = (browser: Browser, reason: string) =>
      browser.post(`/bureau/people/${id}/reveal`, { fields: ['phone'], purpose: 'finding-contact', reason });
    assert.equal((await reveal(officer!, '核')).status, 400);
    assert.equal((await reveal(officer!, '核对号码 138 0013 8001')).body.code, 'PER-003');
    assert.equal((await reveal(elsewhere!, '联系劳动者核实')).status, 404);
    assert.equal((await reveal(auditor!, '联系劳动者核实')).status, 403);
    assert.deepEqual((await reveal(officer!, '联系劳动者核实')).body, { phone: person.phone });
    const looks = (await worker.get('/worker/looks')).body.looks;
    assert.deepEqual(
      [looks[0].action, looks[0].role, looks[0].purpose, looks[0].reason, looks[0].own],
      ['person.reveal', 'officer', 'finding-contact', '联系劳动者核实', false],
    );
    assert.ok(!JSON.stringify(looks).includes('account:'), 'by role, not by name');
    assert.equal((await other.get(`/worker/looks?worker=${workerKey}`)).status, 404);
    const paged = (await worker.get('/worker/looks?limit=1')).body;
    assert.equal((await worker.get(`/worker/looks?limit=1&before=${paged.next}`)).body.looks[0].seq, looks[1].seq);
    assert.ok((await worker.get('/worker/looks?own=yes')).body.looks.some((one: { own: boolean }) => one.own));

    // Answering: only after it was taken up, only fitting, once.
    const answer = (body: object, of = request) => officer!.post(`/bureau/requests/${of}/answer`, body);
    const done = { outcome: 'corrected', reason: '已按本人请求更正' };
    assert.equal((await answer(done)).body.code, 'PER-005');
    const both = await Promise.all([officer!, head!].map((one) => one.post(`/bureau/requests/${request}/take`)));
    assert.deepEqual(
      both.map(({ status }) => status).sort((a, b) => a - b),
      [200, 409],
    );
    assert.equal((await elsewhere!.post(`/bureau/requests/${request}/take`)).status, 404);
    assert.equal((await answer({ ...done, outcome: 'copied' })).body.code, 'PER-006');
    assert.equal((await answer({ outcome: null, reason: '不同意更正' })).body.code, 'PER-007');
    assert.deepEqual((await answer(done)).body, { state: 'answered', outcome: 'corrected' });
    assert.equal((await answer(done)).body.code, 'PER-005');
    assert.equal((await worker.post(`/worker/requests/${request}/withdraw`)).body.code, 'PER-005');
    assert.equal((await officer!.get(`/bureau/people/${id}`)).body.phone, '139****9009');
    assert.equal((await officer!.post('/bureau/people/find', { ...find, number: newPhone })).body.people.length, 1);
    assert.equal((await officer!.post('/bureau/people/find', find)).body.people.length, 0);

    // A request that waits too long is shown as such; a refusal names its basis, and the worker reads both.
    house.clock.at += 60_000;
    const second = (await worker.post('/worker/requests', { kind: 'explain', words: '请说明怎样得出的' })).body.id;
    house.clock.at += 30 * DAY;
    for (const [name] of offices) await at[name]!.byPassword(name, password, totpSecret);
    await worker.byPhone(person.phone);
    const listed = (await officer!.get('/bureau/requests')).body.requests;
    assert.deepEqual(
      listed.map((one: { id: string; overdue: boolean }) => [one.id, one.overdue]),
      [[second, true]],
    );
    await officer!.post(`/bureau/requests/${second}/take`);
    const basis = { instrument: 'personal-information-law', article: '第四十八条' };
    const refusal = { outcome: null, reason: '所问不在本单位掌握的范围', basis };
    assert.equal(
      (await answer({ ...refusal, basis: { ...basis, instrument: 'no-such-law' } }, second)).body.code,
      'PER-007',
    );
    assert.equal((await answer(refusal, second)).body.state, 'refused');
    const own = (await worker.get('/worker/requests')).body.requests[0];
    assert.deepEqual(
      [own.state, own.answered, own.article, own.asked, own.remedy === null],
      ['refused', refusal.reason, '第四十八条', '请说明怎样得出的', false],
    );

    // Consent: given after the text was read, taken back by one call.
    const consents = (await worker.get('/worker/consents')).body.consents;
    assert.ok(
      consents.every(({ held }: { held: boolean }) => !held),
      'nobody agreed who did not say so',
    );
    const give = (body: object) => worker.post('/worker/consents/benefit-hints', body);
    assert.equal((await give({ textVersion: 'old', agreed: true })).body.code, 'PER-004');
    assert.equal((await give({ textVersion: '2026-11', agreed: false })).body.code, 'PER-004');
    assert.equal((await give({ textVersion: '2026-11', agreed: true })).body.changed, true);
    assert.equal((await give({ textVersion: '2026-11', agreed: true })).body.changed, false);
    const back = await worker.post('/worker/consents/benefit-hints/withdraw');
    assert.deepEqual([back.status, back.body.held, back.body.changed], [200, false, true]);
    assert.match(back.body.effects.zh, /不再比对/);
    // What is shared is agreed to platform by platform; what is not names none.
    const agreed = { textVersion: '2026-11', agreed: true };
    assert.equal((await worker.post('/worker/consents/cross-platform-prompt', agreed)).body.code, 'PER-013');
    assert.equal((await give({ ...agreed, platform: '91500229MA5U00001A' })).body.code, 'PER-013');
    assert.equal((await worker.post('/worker/consents/labour-protection-audit/withdraw')).status, 404);

    // An assessment is approved by another than who proposed it.
    const words = '目的合法正当必要，影响和措施如下';
    const proposed = await security!.post('/bureau/impact-assessments', {
      subject: 'rule:rest-hours',
      unit: 'human-resources',
      purpose: 'labour-protection-audit',
      lawfulness: words,
      effects: words,
      measures: words,
    });
    assert.equal(proposed.status, 200);
    const decide = (browser: Browser) =>
      browser.post(`/bureau/impact-assessments/${proposed.body.id}/decide`, {
        decision: 'approved',
        reason: '同意启用',
        untilDay: '2027-12-31',
      });
    assert.equal((await decide(security!)).status, 403);
    assert.equal((await decide(head!)).status, 200);
    assert.equal((await decide(head!)).body.code, 'PER-011');
    assert.equal((await auditor!.get('/bureau/impact-assessments')).body.assessments[0].state, 'approved');

    // A delegate sees and asks what the worker let them, but neither copies nor erases.
    await worker.post('/api/delegations', { phone: '13800138002', days: 30, textVersion: '2026-11', agreed: true });
    const delegate = browserOf(app, house);
    await delegate.byPhone('13800138002');
    assert.equal((await delegate.get(`/worker/looks?worker=${workerKey}`)).status, 200);
    const asDelegate = (kind: string) =>
      delegate.post('/worker/requests', { kind, words: '代为请求', worker: workerKey });
    assert.deepEqual(
      [(await asDelegate('delete')).body.code, (await asDelegate('copy')).body.code],
      ['PER-008', 'PER-008'],
    );
    const third = (await asDelegate('explain')).body.id;
    assert.equal((await delegate.post(`/worker/requests/${third}/withdraw`)).status, 404);
    assert.equal((await worker.post(`/worker/requests/${third}/withdraw`)).body.state, 'withdrawn');
    assert.equal((await delegate.get('/worker/evidence')).status, 404);

    await other.byPhone('13800138003');
    // One’s own file, signed with the key the county publishes.
    const file = (await worker.get('/worker/evidence')).body;
    const { publicKey } = (await other.get('/public/evidence-key')).body;
    assert.deepEqual(checkEvidenceFile(file, publicKey).faults, []);
    assert.deepEqual([file.person.name, file.requests.length, file.consents.length], [person.name, 3, 2]);
    assert.equal(file.delegations.length, 1);
    assert.ok(file.looks.some((one: { reason: string | null }) => one.reason === '联系劳动者核实'));
    assert.ok(!JSON.stringify(file.looks).includes('account:'), 'by role, not by name');
    assert.equal((await other.get('/worker/evidence')).status, 404);

    // Frozen: neither found nor seen nor revealed nor changed, until the day.
    const frozenKey = house.signIn.workerKeyOf('500229199001010016');
    const kept = { workerKey: frozenKey, name: '李四', idNumber: '500229199001010016', phone: '13800138005' };
    const frozenId = await takePerson(db.sql, house.keys, kept, start);
    const holder = await openAccount(db.sql, { phone: kept.phone, workerKey: frozenKey }, by(), secrets);
    await grantRole(db.sql, holder, { role: 'worker' }, by());
    const frozen = browserOf(app, house);
    await frozen.byPhone(kept.phone);
    const asksErasure = async () => {
      const { id: of } = (await frozen.post('/worker/requests', { kind: 'delete', words: '请删除' })).body;
      await officer!.post(`/bureau/requests/${of}/take`);
      return of as string;
    };
    const toFreeze = await asksErasure();
    const freeze = {
      outcome: 'frozen',
      reason: '保存期未满',
      basis: { instrument: 'e-commerce-law', article: '第三十一条' },
    };
    assert.equal((await answer(freeze, toFreeze)).body.code, 'PER-007');
    assert.equal((await answer({ ...freeze, untilDay: '2026-11-25' }, toFreeze)).body.code, 'PER-007');
    assert.equal((await answer({ ...freeze, untilDay: '2029-06-30' }, toFreeze)).status, 200);
    assert.equal((await officer!.get(`/bureau/people/${frozenId}`)).body.code, 'PER-002');
    const revealed = { fields: ['name'], purpose: 'finding-contact', reason: '联系劳动者核实' };
    assert.equal((await officer!.post(`/bureau/people/${frozenId}/reveal`, revealed)).body.code, 'PER-002');
    assert.deepEqual((await officer!.post('/bureau/people/find', { ...find, number: kept.phone })).body.people, []);
    const toErase = { outcome: 'erased', reason: '予以删除' };
    assert.equal((await answer(toErase, await asksErasure())).body.code, 'PER-002');

    // What is past its term is told to the three administrators as counts.
    const long = instantText(start - 9 * DAY);
    const stale = { id: 'stale', kind: 'code' as const, account: null, phone_index: null, expects: 'x', used_at: null };
    await db.sql
      .insertInto('sign_in_challenge')
      .values({ ...stale, made_at: long, ends_at: long })
      .execute();
    const { due } = (await security!.get('/bureau/retention')).body;
    assert.ok(due.some(({ way, count }: { way: string; count: number }) => way === 'delete' && count > 0));
    assert.equal((await officer!.get('/bureau/retention')).status, 403);

    // Erased: nobody opens it any more, and the log tells who, when and why.
    const last = (await worker.post('/worker/requests', { kind: 'delete', words: '请删除我的信息' })).body.id;
    await head!.post(`/bureau/requests/${last}/take`);
    assert.equal((await answer({ outcome: 'erased', reason: '目的已实现，予以删除' }, last)).status, 200);
    assert.equal((await officer!.get(`/bureau/people/${id}`)).body.code, 'PER-001');
    assert.equal((await reveal(officer!, '联系劳动者核实')).body.code, 'PER-001');
    assert.equal((await worker.post('/worker/requests', { kind: 'copy', words: '复制' })).status, 410);
    const gone = (await worker.get('/worker/requests')).body.requests.find((one: { id: string }) => one.id === last);
    assert.deepEqual([gone.outcome, gone.asked, gone.answered], ['erased', null, null]);
    const entries = await db.sql.selectFrom('log_entry').select(['action', 'detail']).execute();
    assert.ok(entries.some(({ action }) => action === 'person.erase'));
    for (const canary of canaries) assert.ok(!entries.some(({ detail }) => detail.includes(canary)), canary);
    // The log still verifies after the erasure, entry by entry.
    const lines: string[] = [];
    for await (const line of logLines(db.sql)) lines.push(JSON.stringify(line));
    assert.equal((await verifyLog(lines)).fault, null);
    await app.close();
  },
);
