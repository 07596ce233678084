import assert from 'node:assert/strict';
import test from 'node:test';
import { isCreditCode, isIdentityNumber } from './check-digits.ts';

test('credit codes of the standard (GB 32100-2015): sound ones, a wrong check digit, letters the alphabet leaves out', () => {
  for (const sound of [
    '91500229MA5U0T0105',
    '92500229MA60A1B21X',
    '11500229009112236A',
    '93500229MA5YYK9X4Q',
    '91500229MAABCDEF8G',
  ])
    assert.ok(isCreditCode(sound), sound);
  for (const wrong of ['91500229MA5U0T0106', '91500229MA5I0T0105', '91500229ma5u0t0105', '91500229MA5U0T010', ''])
    assert.ok(!isCreditCode(wrong), wrong);
});

test('identity numbers (GB 11643-1999): check digit and date of birth, holders from elsewhere, old areas', () => {
  for (const sound of [
    '50022919900101001X',
    '50022919900101001x',
    '500229198512312349',
    '500229200002294566',
    '500229197803150023',
    '810000199507070035',
    '820000198801010022',
    '830000197609300094',
  ])
    assert.ok(isIdentityNumber(sound), sound);
  for (const wrong of [
    '500229198512312348',
    '500229190002290016',
    '500229199902290012',
    '500229200109310028',
    '500229210001010014',
    '500229900101001',
  ])
    assert.ok(!isIdentityNumber(wrong), wrong);
});
