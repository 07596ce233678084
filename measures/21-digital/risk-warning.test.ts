import assert from 'node:assert/strict';
import test from 'node:test';
import type { z } from 'zod';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { metaOf } from '../form.ts';
import { riskWarning } from './risk-warning.ts';

test('the words of a signal say the number the law of the county has for it', () => {
  const choices = metaOf(riskWarning.opens.asks.shape.signals as z.ZodType).choices!;
  const value = (name: string) => lawAsKnown({}).inForce(name, day('2026-11-25')).value;
  for (const [signal, limit, unit] of [
    ['pay-day-1', 'risk-pay-late-first-days', '天'],
    ['pay-day-7', 'risk-pay-late-second-days', '天'],
    ['pay-day-30', 'risk-pay-late-third-days', '天'],
    ['same-cause', 'risk-complaint-window-days', '日'],
    ['insurance-arrears', 'risk-insurance-arrears-months', '个月'],
  ] as const)
    assert.match(choices[signal]!, new RegExp(`(?<!\\d)${value(limit)}${unit}`), signal);
});
