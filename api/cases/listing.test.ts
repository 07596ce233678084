import assert from 'node:assert/strict';
import { seedDecidingSteps } from '#store/deciding-steps.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { caseHouse, firmCode, people } from './case-house.builder.ts';

const { worker, officer, inspector, head, firm, transport } = people;

/** 责令支付逾期未付；单位和人是编的。 */
const arrears = {
  respondentName: '示例配送有限公司',
  respondentUscc: firmCode,
  orderNumber: '城人社监令〔2026〕2号',
  orderEndedOn: '2026-03-10',
  owedFen: 35_000_000,
  workers: 28,
  months: 4,
  ruralWorkers: true,
  ground: 'crime-threshold',
  thresholdUsed: '按本地设定的数额，重庆市标准未见。',
  persons: [{ name: '王大发', part: 'representative' }],
};

onBothEngines('责令支付逾期，告知、异议、列入名单、公布，改正满六个月提前移出', async (db) => {
  await seedDecidingSteps(db);
  const house = await caseHouse(db);
  const due = async (id: string, name: string) => (await house.clock(id, name)).due;

  // 三月十日限期届满，二十个工作日内决定是否列入；别人不能以承办人的身份开立。
  house.on('2026-03-11T10:00');
  for (const stranger of [worker, transport]) {
    const refused = await house.call(stranger, 'POST', '/cases', {
      id: '7d5ff6ac-5a5e-4d0b-9b5e-0d4f7d3c2b1a',
      procedure: 'arrears-listing',
      data: arrears,
      enterprise: firmCode,
    });
    assert.deepEqual([refused.status, refused.body.code], [403, 'CAS-004']);
  }
  const id = await house.open(officer, 'arrears-listing', arrears, { enterprise: firmCode });
  assert.equal(await due(id, 'decide'), '2026-04-08');

  // 先告知：不告知免于列入的办法，告知无效；五个工作日内可以提出异议，异议期没过不能列入。
  house.on('2026-03-12T10:00');
  const notice = {
    reasons: '责令支付逾期未付。',
    noticeReceivedOn: '2026-03-12',
    toldOfObjection: true,
    toldOfWayOut: true,
  };
  assert.equal((await house.step(officer, id, 'give-notice', { ...notice, toldOfWayOut: false })).body.code, 'CAS-009');
  assert.equal((await house.step(officer, id, 'give-notice', notice)).body.state, 'prior-notice');
  assert.equal(await due(id, 'objection'), '2026-03-19');
  house.on('2026-03-16T10:00');
  const listing = {
    listedOn: '2026-03-23',
    listingNumber: '城人社列〔2026〕1号',
    grounds: '第五条。',
    measures: ['政府资金支持受限', '招投标受限'],
    exitConditions: '改正满六个月并承诺。',
    remedies: '六十日内复议或者六个月内起诉。',
  };
  assert.equal((await house.step(head, id, 'list', listing)).body.code, 'CAS-007');

  // 企业提出异议，五个工作日内核实答复；负责人才能决定列入。
  house.on('2026-03-17T10:00');
  const objection = { objection: '正在筹款。', objectionReceivedOn: '2026-03-17' };
  assert.equal((await house.step(firm, id, 'object', objection)).body.state, 'objected');
  assert.equal(await due(id, 'answer-objection'), '2026-03-24');
  house.on('2026-03-20T10:00');
  await house.step(officer, id, 'answer-objection', { answer: '筹款不影响列入条件。' });
  assert.equal((await house.clock(id, 'answer-objection')).status, 'met');
  house.on('2026-03-23T10:00');
  assert.equal((await house.step(officer, id, 'list', listing)).body.code, 'CAS-004');
  const listed = await house.step(head, id, 'list', listing);
  assert.equal(listed.body.state, 'listed', JSON.stringify(listed.body));
  assert.deepEqual([(await house.clock(id, 'decide')).status, await due(id, 'share')], ['met', '2026-03-24']);

  // 列入决定提出公布，另一人决定，次日公布；公布三年，只写单位和负责人。
  const proposed = await house.call(officer, 'POST', '/bureau/publications', {
    ground: 'arrears-list',
    case: id,
    line: listed.body.seq,
    document: 'listing-decision',
    enterprise: firmCode,
    content: {
      enterpriseName: arrears.respondentName,
      inCharge: '王大发',
      documentNumber: listing.listingNumber,
      facts: '拖欠28名劳动者四个月工资，责令限期支付逾期未付。',
      handling: '列入拖欠农民工工资失信联合惩戒对象名单。',
      workers: 28,
    },
  });
  assert.equal(proposed.status, 200, JSON.stringify(proposed.body));
  const publication = `/bureau/publications/${proposed.body.id}`;
  const approval = { approve: true, reason: '列入决定已送达。' };
  assert.equal((await house.call(head, 'POST', `${publication}/decide`, approval)).status, 200);
  house.on('2026-03-24T10:00');
  const shown = await house.call(officer, 'POST', `${publication}/publish`, {});
  assert.deepEqual(shown.body, { done: true, due: '2029-03-23' });
  const published = await house.step(officer, id, 'publish', {
    publishedOn: '2026-03-24',
    places: ['县政府网站'],
    shared: ['同级信用平台'],
  });
  assert.equal(published.body.outcome, 'decided', JSON.stringify(published.body));
  assert.equal((await house.clock(id, 'share')).status, 'met');
  const credit = async () => (await house.call(null, 'GET', `/public/credit/${firmCode}`)).body;
  assert.equal((await credit()).publications.length, 1);

  // 移出的案件已经开好，文号、列入日不用重填；三年期满自动移出。
  const exit: string = published.body.opened;
  const onList = await house.see(firm, exit);
  assert.deepEqual(
    [onList.fromCase, onList.file[0].data.listingNumber, onList.file[0].data.listedOn],
    [id, listing.listingNumber, '2026-03-23'],
  );
  assert.equal(await due(exit, 'term'), '2029-03-23');

  // 三月三十一日付清；改正满六个月才能申请提前移出。
  house.on('2026-04-01T10:00');
  const corrected = { correctedOn: '2026-03-31', paidFen: 35_000_000, workersConfirm: true };
  assert.equal((await house.step(officer, exit, 'record-correction', corrected)).status, 200);
  assert.equal(await due(exit, 'six-months'), '2026-09-30');
  const application = {
    applicationReceivedOn: '2026-10-08',
    promise: true,
    noNewArrears: true,
    noCriminalCase: true,
    evidence: ['银行流水'],
  };
  house.on('2026-09-29T10:00');
  const early = { ...application, applicationReceivedOn: '2026-09-29' };
  assert.equal((await house.step(firm, exit, 'apply-early-exit', early)).body.code, 'CAS-007');

  // 十月八日申请，十五个工作日内决定（十月十日调休上班）；准予后十个工作日内移出。
  house.on('2026-10-08T10:00');
  const relapsed = await house.step(firm, exit, 'apply-early-exit', { ...application, noNewArrears: false });
  assert.equal(relapsed.body.code, 'CAS-009');
  assert.equal((await house.step(firm, exit, 'apply-early-exit', application)).body.state, 'applied');
  assert.equal(await due(exit, 'decide-early-exit'), '2026-10-28');
  house.on('2026-10-20T10:00');
  const granted = await house.step(head, exit, 'grant', { reasons: '条件齐备。', personsToo: true });
  assert.equal(granted.body.state, 'removal-due', JSON.stringify(granted.body));
  assert.equal(await due(exit, 'remove'), '2026-11-03');

  // 移出当天停止公布，公众再也看不到。
  house.on('2026-10-22T10:00');
  const removal = { removedOn: '2026-10-22', stopped: true, told: ['同级信用平台'], released: true };
  assert.equal((await house.step(officer, exit, 'remove', removal)).body.outcome, 'granted');
  assert.equal((await house.clock(exit, 'remove')).status, 'met');
  const repaired = await house.call(head, 'POST', `${publication}/repair`, { case: exit, line: granted.body.seq });
  assert.equal(repaired.status, 200, JSON.stringify(repaired.body));
  assert.deepEqual((await credit()).publications, []);
  await house.close();
});

onBothEngines('行政处罚信息公示满最短期限，改正后申请信用修复', async (db) => {
  const house = await caseHouse(db);
  // 四月十三日作出的处罚归为一般信息：最短三个月、最长一年，自文书作出之日起算。
  house.on('2026-04-14T10:00');
  const penalty = {
    respondentName: arrears.respondentName,
    documentNumber: '城人社监罚〔2026〕3号',
    information: '行政处罚决定。',
    shownAt: ['信用中国'],
  };
  const id = await house.open(inspector, 'credit-repair', penalty, { enterprise: firmCode });
  house.on('2026-04-15T10:00');
  await house.step(officer, id, 'classify-general', { documentOn: '2026-04-13', reasons: '较大数额罚款。' });
  const least = await house.clock(id, 'general-shortest');
  assert.deepEqual(
    [least.due, least.kind, (await house.clock(id, 'general-longest')).due],
    ['2026-07-13', 'wait', '2027-04-13'],
  );

  // 没满三个月、没有全部履行的，不能申请。
  const application = {
    appliedOn: '2026-07-13',
    corrected: '已补付并缴纳罚款。',
    performed: true,
    promise: true,
    window: 'national',
    papers: ['支付凭证'],
  };
  house.on('2026-07-12T10:00');
  const early = { ...application, appliedOn: '2026-07-12' };
  assert.equal((await house.step(firm, id, 'apply-general', early)).body.code, 'CAS-007');
  house.on('2026-07-13T10:00');
  const unpaid = { ...application, performed: false };
  assert.equal((await house.step(firm, id, 'apply-general', unpaid)).body.code, 'CAS-009');
  assert.equal((await house.step(firm, id, 'apply-general', application)).body.state, 'applied');

  // 一次性告知补正；负责人核实后准予，停止公示，各方同步、解除措施。
  house.on('2026-07-14T10:00');
  await house.step(officer, id, 'ask-to-supplement', { missing: ['承诺书原件'] });
  house.on('2026-07-16T10:00');
  assert.equal((await house.step(firm, id, 'supplement', { supplied: ['承诺书原件'] })).body.state, 'applied');
  house.on('2026-07-20T10:00');
  assert.equal((await house.step(officer, id, 'approve', { verified: '已核实支付。' })).body.code, 'CAS-004');
  assert.equal((await house.step(head, id, 'approve', { verified: '已核实支付。' })).body.state, 'approved');
  house.on('2026-07-21T10:00');
  await house.step(officer, id, 'unpublish', { stoppedOn: '2026-07-21' });
  assert.equal((await house.clock(id, 'general-longest')).status, 'met');
  const synced = await house.step(officer, id, 'sync', {
    stoppedSharing: true,
    lifted: true,
    told: ['信用中国', '市场监管'],
  });
  assert.equal(synced.body.outcome, 'granted', JSON.stringify(synced.body));
  await house.close();
});
