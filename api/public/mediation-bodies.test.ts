import assert from 'node:assert/strict';
import { onBothEngines } from '#store/engines.builder.ts';
import { caseHouse, people } from '../cases/case-house.builder.ts';

const { officer } = people;

onBothEngines(
  'a mediation body is registered, shown with what it covers and without its mediators, and closes its gap',
  async (db) => {
    const house = await caseHouse(db);
    house.on('2026-09-07T10:00');
    const shown = async () => (await house.call(null, 'GET', '/public/mediation-bodies')).body;
    const before = await shown();
    assert.deepEqual(before.bodies, []);
    const [{ township, sectors }] = before.gaps;
    assert.ok(sectors.includes('外卖配送'));
    const body = {
      bodyName: '县新业态一站式调解中心',
      bodyKind: 'one-stop',
      sectors: ['delivery'],
      townships: [township],
      place: '县政务大厅',
    };
    const id = await house.open(officer, 'mediation-body-register', body);
    assert.deepEqual((await shown()).bodies, [], 'declared is not registered');
    const mediators = [{ mediator: '李调解', since: '2026-01-01', fullTime: 'full', trained: 'yes' }];
    const registered = await house.step(officer, id, 'register', {
      sectors: ['delivery'],
      townships: [township],
      mediators,
      checkedOn: '2026-09-07',
    });
    assert.equal(registered.body.state, 'registered', JSON.stringify(registered.body));
    const after = await shown();
    assert.deepEqual(
      [after.bodies[0].body, after.bodies[0].mediators, after.bodies[0].sectors],
      [body.bodyName, 1, ['外卖配送']],
    );
    assert.ok(!JSON.stringify(after).includes('李调解'));
    const left = after.gaps.find((one: { township: string }) => one.township === township);
    assert.ok(!left.sectors.includes('外卖配送') && left.sectors.includes('网约车出行'));
    await house.close();
  },
);
