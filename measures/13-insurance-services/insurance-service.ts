import type { z } from 'zod';
import type { UnitSlug } from '../departments.ts';
import type { DocumentSlug } from '../documents.ts';
import { choice, files, form, line, mustBeYes, personFields, rowsOf, text } from '../form.ts';
import { type ActionOf, type ClockOf, clock, type Procedure, procedure, step, type Words } from '../procedure.ts';
import type { Citation } from '../rule.ts';

const handling = (article: string) => ({ instrument: 'insurance-handling-regulation', article });

/** Where it was asked for. */
const channel = choice('办理渠道', 'Channel', {
  counter: '经办窗口',
  bank: '银行网点',
  app: '重庆人社、渝快办',
  national: '国家社会保险公共服务平台、国家医保服务平台',
  wechat: '医保微信公众号',
  terminal: '自助终端',
});

/** A paper asked for beyond the ID names its basis in law, regulation or a decision of the State Council (第三十一条). */
const missing = rowsOf(
  '需补正的材料和依据',
  'What is missing, each with its basis',
  form({ paper: line('材料', 'Paper'), legalBasis: line('依据的法律、行政法规或者国务院决定', 'Basis') }),
);

/** What one insurance service has beside the common way of handling. */
export interface InsuranceService {
  readonly slug: string;
  readonly departments: readonly UnitSlug[];
  readonly title: Words;
  readonly purpose: Words;
  /** Fields of its own form, beside the person and the channel. */
  readonly asks: Readonly<Record<string, z.ZodType>>;
  readonly basis: Citation;
  /** Limit in `law/limits` within which it is done; null: done at once on line. */
  readonly limit: string | null;
  /** What is told with the result. */
  readonly result: Readonly<Record<string, z.ZodType>>;
  readonly resultDocument: DocumentSlug;
  /** Name of the step that does it, as `登记`, and of the state it ends in. */
  readonly done: Words;
  /** Grounds on which it can be refused. */
  readonly refusals: Readonly<Record<string, string>>;
  /** Checks that come before it is done. */
  readonly checks?: Readonly<Record<string, ActionOf>>;
  readonly clocks?: Readonly<Record<string, ClockOf>>;
  readonly states?: Procedure['states'];
  /** A clock that must be over before it may be done. */
  readonly notBefore?: string;
}

/**
 * A service of insurance handling as a procedure: asked for, papers told once with their basis, done within its limit, the result told;
 * refused with a ground and the way to challenge it (社会保险经办条例). Free of charge. The limit runs again from complete papers.
 */
export function insuranceService(service: InsuranceService): Procedure {
  const { limit, basis, result, refusals } = service;
  const working = ['received', ...Object.keys(service.states ?? {})];
  return procedure<string, string, string>({
    slug: service.slug,
    sheet: ['insurance-injury/c'],
    measure: 'insurance-services',
    departments: service.departments,
    title: service.title,
    purpose: service.purpose,
    opens: {
      by: ['applicant', 'clerk'],
      classes: 'all',
      asks: form({ ...personFields, ...service.asks, channel, evidence: files('材料', 'Papers').optional() }),
      basis,
      issues: ['receipt'],
    },
    states: {
      received: { zh: '已收到申请', en: 'Received' },
      supplement: { zh: '待补正', en: 'Papers to be supplemented' },
      ...service.states,
      done: { ...service.done, ends: 'granted' },
      refused: { zh: '不予办理', en: 'Refused', ends: 'refused' },
      withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
    },
    actions: {
      'ask-to-supplement': step(
        '一次性告知补正（逐项写明依据）',
        'Tell once what is missing, each with its basis',
        ['received'],
        'supplement',
        ['clerk', 'officer'],
        handling('第三十一条'),
        { asks: form({ missing }), issues: ['supplement-notice'] },
      ),
      supplement: step(
        '补正材料',
        'Supply what is missing',
        ['supplement'],
        'received',
        ['applicant', 'clerk'],
        handling('第三十一条'),
        { asks: form({ supplied: text('补交的材料', 'What was supplied') }), issues: ['receipt'] },
      ),
      ...service.checks,
      finish: step(service.done.zh, service.done.en, ['received'], 'done', ['officer', 'clerk', 'system'], basis, {
        asks: form({ ...result, told: mustBeYes('已告知本人或者可以查询', 'Told, or open to query') }),
        issues: [service.resultDocument],
        ...(service.notBefore === undefined ? {} : { notBefore: service.notBefore }),
      }),
      refuse: step('不予办理', 'Refuse', [...working], 'refused', ['officer'], handling('第五十二条'), {
        asks: form({
          ground: choice('理由', 'Ground', refusals),
          reasons: text('说明', 'Reasons'),
          toldRemedy: mustBeYes('已告知复议六十日、诉讼六个月', 'Told: reconsideration 60 days, suit 6 months'),
        }),
        issues: ['refusal-notice'],
      }),
      withdraw: step('撤回', 'Withdraw', [...working, 'supplement'], 'withdrawn', ['applicant', 'clerk'], {
        instrument: 'county-setting',
        article: '设定',
      }),
    },
    clocks: {
      ...(limit === null
        ? {}
        : {
            handle: clock(
              '办结',
              'Done',
              limit,
              'officer',
              ['open', 'supplement'],
              ['finish', 'refuse', 'ask-to-supplement', 'withdraw'],
            ),
          }),
      ...service.clocks,
    },
  });
}
