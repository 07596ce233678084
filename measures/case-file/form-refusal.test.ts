import assert from 'node:assert/strict';
import test from 'node:test';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayField, flag, form, line } from '../form.ts';
import { fieldsOf } from './may-act.ts';

const asks = form({
  within: flag('在二年内', 'Within two years'),
  on: dayField('送达日', 'Served on'),
  note: line('说明', 'Note').optional(),
});

function refused(data: unknown): GangwanError {
  try {
    fieldsOf(asks, data, '立案', 'File');
  } catch (error) {
    if (error instanceof GangwanError) return error;
    throw error;
  }
  throw new Error('taken');
}

test('a form filled in wrongly is told by the words of the field, each language in itself', () => {
  const missing = refused({ on: '2026-09-07' });
  assert.match(missing.sentence('zh'), /“立案”的“在二年内（within）”不对：.*[\u4e00-\u9fff]/);
  assert.doesNotMatch(missing.sentence('zh'), /Invalid|expected/);
  assert.match(missing.sentence('en'), /“Within two years \(within\)” of “File” is not right: Invalid input/);
  assert.match(refused({ within: true, on: '2026-02-30' }).sentence('zh'), /“送达日（on）”.*YYYY-MM-DD/);
  assert.match(refused({ within: true, on: '2026-09-07', more: 1 }).sentence('zh'), /“more”不对：没有这一栏/);
});
