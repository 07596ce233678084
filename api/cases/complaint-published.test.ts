import assert from 'node:assert/strict';
import { complaint } from '#journey/3-cases/cases.builder.ts';
import { takeDownDue } from '#journey/5-publication/endings.ts';
import { seedDecidingSteps } from '#store/deciding-steps.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import type { Actor } from '../access.ts';
import { caseHouse, firmCode, people } from './case-house.builder.ts';

const { worker, officer, inspector, head, firm, transport } = people;

/** 劳动者的一切个人信息：公众无论从哪里都看不到。 */
const personal = [complaint.name, complaint.idNumber, complaint.phone, complaint.serviceAddress, '示例路'];

onBothEngines('投诉的处理决定：提出公布、审核、另一人决定、公布、异议、答复、到期停止', async (db) => {
  await seedDecidingSteps(db);
  const house = await caseHouse(db);
  const { call } = house;

  // 劳动者投诉，立案、调查、告知；十月十二日作出处理决定，十月十四日送达。
  house.on('2026-09-07T20:15');
  const id = await house.open(worker, 'inspection-complaint', complaint, { enterprise: firmCode });
  house.on('2026-09-11T10:00');
  await house.step(officer, id, 'file', { within: true });
  await house.step(inspector, id, 'investigate', { secondInspector: '李四' });
  house.on('2026-09-24T10:00');
  await house.step(officer, id, 'prior-notice', {
    intended: '责令支付',
    amountFen: 523_000,
    receivedOn: '2026-09-24',
  });
  house.on('2026-10-12T10:00');
  const decision = {
    facts: `${complaint.name}两个月配送费未付。`,
    reasons: '国务院令第423号第二十六条。',
    payFen: 523_000,
  };
  const decided = await house.step(head, id, 'decide-handling', decision);
  assert.equal(decided.body.state, 'decided', JSON.stringify(decided.body));
  const line = decided.body.seq;
  house.on('2026-10-14T10:00');
  await house.step(officer, id, 'serve', { servedOn: '2026-10-14', way: 'direct' });

  // 承办人从案件取稿：取到的已经脱敏；别的单位和企业都取不到。
  house.on('2026-10-15T10:00');
  const ask = `/bureau/publication-draft?case=${id}&line=${line}&document=handling-decision`;
  const draft = await call(officer, 'GET', ask);
  assert.equal(draft.status, 200, JSON.stringify(draft.body));
  for (const value of personal) assert.ok(!JSON.stringify(draft.body).includes(value), value);
  assert.equal((await call(transport, 'GET', ask)).status, 404);
  assert.equal((await call(firm, 'GET', ask)).status, 403);

  // 提出公布：稿子里不小心写了劳动者的姓名、身份证号、电话、住址，也只留下脱敏后的。
  const content = {
    enterpriseName: complaint.respondentName,
    address: '城口县葛城街道滨河路8号',
    inCharge: '王大发',
    documentNumber: '城人社监处〔2026〕1号',
    facts: `${complaint.name}（${complaint.idNumber}，${complaint.phone}，住${complaint.serviceAddress}）两个月配送费未付。`,
    handling: '责令支付5230元。',
  };
  const proposal = {
    ground: 'serious-violation',
    case: id,
    document: 'handling-decision',
    enterprise: firmCode,
    creditClass: 'general',
    content,
  };
  // 没有决定的一步，不能公布。
  assert.equal((await call(officer, 'POST', '/bureau/publications', { ...proposal, line: 2 })).body.code, 'PUB-002');
  const proposed = await call(officer, 'POST', '/bureau/publications', { ...proposal, line });
  assert.equal(proposed.status, 200, JSON.stringify(proposed.body));
  const publication: string = proposed.body.id;
  const step = (who: Actor, slug: string, body: object = {}) =>
    call(who, 'POST', `/bureau/publications/${publication}/${slug}`, body);
  const open = () => call(null, 'GET', `/public/publications/${publication}`);

  // 拟稿人不能自己审核、自己决定；另一人审核，负责人决定；决定之前公众看不到。
  assert.deepEqual([(await step(officer, 'check')).status, (await step(officer, 'check')).body.code], [403, 'PUB-004']);
  const approval = { approve: true, reason: '属重大违法，应当公布。' };
  assert.equal((await step(head, 'decide', approval)).status, 409, '没有审核，不能决定');
  assert.equal((await step(inspector, 'check')).status, 200);
  assert.equal((await step(officer, 'decide', approval)).status, 403);
  assert.equal((await step(head, 'decide', approval)).status, 200);
  assert.equal((await open()).status, 404);

  // 十月十六日公布；一般信息最长一年，自决定之日起算，到二〇二七年十月十二日停止。
  house.on('2026-10-16T10:00');
  assert.deepEqual((await step(officer, 'publish')).body, { done: true, due: '2027-10-12' });
  const everywhere = async () => [
    await open(),
    await call(null, 'GET', '/public/publications'),
    await call(null, 'GET', `/public/credit/${firmCode}`),
    await call(null, 'GET', '/public/publications.csv'),
    await call(null, 'GET', '/public/publication-counts'),
  ];
  const text = (body: unknown) => (Buffer.isBuffer(body) ? body.toString('utf8') : JSON.stringify(body));
  for (const answered of await everywhere()) {
    assert.equal(answered.status, 200);
    for (const value of personal) assert.ok(!text(answered.body).includes(value), value);
  }
  const { publication: page } = (await open()).body;
  assert.deepEqual(
    [page.enterpriseTitle, page.decidedDay, page.fromDay, page.takeDownDay, page.corrected],
    [complaint.respondentName, '2026-10-12', '2026-10-16', '2027-10-12', false],
  );
  assert.ok(JSON.stringify(page.shown).includes('两个月配送费未付'));
  // 拿劳动者的号码去搜，什么也搜不到。
  const searched = await call(null, 'GET', `/public/publications?search=${complaint.idNumber}`);
  assert.deepEqual(searched.body.publications, []);

  // 企业提出异议，十五个工作日内答复；拟稿人不能答复自己写的。
  house.on('2026-10-20T10:00');
  const objection = { words: '其中一个月已经付清，请更正。' };
  assert.equal(
    (await call(worker, 'POST', `/enterprise/publications/${publication}/objection`, objection)).status,
    403,
  );
  const objected = await call(firm, 'POST', `/enterprise/publications/${publication}/objection`, objection);
  assert.deepEqual(objected.body, { answerDue: '2026-11-10' });
  house.on('2026-11-06T10:00');
  const answer = { uphold: true, reason: '付款凭证与银行流水不符，维持公布。' };
  assert.equal((await step(officer, 'answer', answer)).body.code, 'PUB-004');
  assert.equal((await step(head, 'answer', answer)).status, 200);
  assert.ok((await open()).body.publication !== null, '异议答复后照常公布');
  const file = await call(head, 'GET', `/bureau/publications/${publication}`);
  assert.deepEqual(
    file.body.events.map((one: { kind: string }) => one.kind),
    ['proposed', 'checked', 'approved', 'published', 'objected', 'upheld'],
  );

  // 到期的那一天自行停止：前一天还在，当天就没有了。
  house.on('2027-10-11T23:00');
  assert.equal(await takeDownDue(db, house.at()), 0);
  assert.equal((await call(null, 'GET', '/public/publications')).body.publications.length, 1);
  house.on('2027-10-12T00:30');
  assert.equal(await takeDownDue(db, house.at()), 1);
  assert.deepEqual((await call(null, 'GET', '/public/publications')).body.publications, []);
  assert.equal((await open()).status, 404);
  assert.deepEqual((await call(null, 'GET', `/public/credit/${firmCode}`)).body.publications, []);
  await house.close();
});
