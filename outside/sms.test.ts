import assert from 'node:assert/strict';
import test from 'node:test';
import { type Sms, type SmsPort, sendSms, simulatedSms } from './sms.ts';

const message = (key: string): Sms => ({
  phone: '13800138000',
  template: 'sign-in-code',
  values: { code: '042' },
  key,
});

/** What every operator behind the port must do. */
function contract(name: string, make: () => SmsPort): void {
  test(`${name}: a message taken has a receipt, and the same key has the same one`, async () => {
    const port = make();
    const first = await port.send(message('a'));
    assert.ok(first.taken && first.receipt !== '');
    assert.deepEqual(await port.send(message('a')), first);
    const other = await port.send(message('b'));
    assert.ok(other.taken && other.receipt !== first.receipt);
  });
}

contract('simulator', () => simulatedSms());
contract('demo', () => simulatedSms({ demo: true }));

test('only what the operator took counts as sent, whatever it does', async () => {
  const port = simulatedSms({ delayMs: 30 });
  port.faults.push('refuse', 'vanish', 'wrong', 'delay', 'twice');
  const receipts: (string | null)[] = [];
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) receipts.push(await sendSms(port, message(key)));
  assert.deepEqual(
    receipts.map((receipt) => receipt !== null),
    [false, false, false, true, true, true],
  );
  assert.deepEqual(
    port.delivered.map(({ key }) => key),
    ['d', 'e', 'e', 'f'],
  );
});

test('an operator that takes too long counts as not having sent', async () => {
  const port = simulatedSms({ delayMs: 200 });
  port.faults.push('delay');
  assert.equal(await sendSms(port, message('a'), 20), null);
});
