import type { Confidence } from '#law/in-force.types.ts';
import { disputeMatters } from '../dispute-form.ts';
import type { Words } from '../procedure.ts';
import type { Citation } from '../rule.ts';
import { caseRules, legalAidLaw, mediationLaw, negotiationRules, oneStop, policy } from './citing.ts';

/** Kinds of matter: those of a dispute, and rules and algorithms of a platform, on which one is consulted. */
export const routeMatters = { ...disputeMatters, rules: '平台规则、算法' } as const;
export type RouteMatter = keyof typeof routeMatters;

/** 用工关系 in the three groups of the triage; dispatch goes with the labour relation. */
export type RelationGroup = 'labour' | 'partial' | 'self';

/**
 * How far a route is open: `open`; `if-agreed`: where the other side agrees; `by-list`: by the general list and the test of means;
 * `as-tip`: taken as a tip, with guidance, interview and transfer; `elsewhere`: handed over to `instead`, never refused.
 */
export type Opening = 'open' | 'if-agreed' | 'by-list' | 'as-tip' | 'elsewhere';

/** How open a route is to a group, in words, with where it leads if not here. */
export interface OpeningOf extends Words {
  readonly opening: Opening;
  readonly instead?: string;
  readonly basis: Citation;
}

/** 费用: what a route costs the worker; the confidence is ours where no text was seen. */
export interface CostOf extends Words {
  readonly kind: 'free' | 'court-fee';
  readonly basis: Citation | null;
  readonly confidence: Confidence;
}

/** A row of the triage. `takes`: limits of `law/limits`, each with its extension. */
export interface RouteRow {
  readonly procedure: string;
  readonly matters: readonly RouteMatter[] | 'all';
  readonly openings: Readonly<Record<RelationGroup, OpeningOf>>;
  readonly cost: CostOf;
  readonly takes: readonly { readonly limit: string; readonly extension?: string }[];
}

const disputes = Object.keys(disputeMatters) as RouteMatter[];
const setting = { instrument: 'county-setting', article: '设定' } as const;
const consultation = { instrument: 'county-policy', article: '（十一）' } as const;
const inspection = { instrument: 'chongqing-labour-inspection-regulation', article: '第二条' } as const;
const union = { instrument: 'trade-union-law', article: '第三条' } as const;
const civil = { instrument: 'labour-dispute-interpretation-2020', article: '第六条' } as const;
const injury = { instrument: 'injury-pilot-notice-2025', article: '确认情形' } as const;
const recognition = { instrument: 'work-injury-regulation', article: '第十四条' } as const;

const is = (opening: Opening, zh: string, en: string, basis: Citation, instead?: string): OpeningOf => ({
  opening,
  zh,
  en,
  basis,
  ...(instead === undefined ? {} : { instead }),
});
const open = (basis: Citation) => is('open', '可以走', 'Open', basis);
const openToAll = (basis: Citation) => ({ labour: open(basis), partial: open(basis), self: open(basis) });
const free = (basis: Citation | null, confidence: Confidence): CostOf => ({
  kind: 'free',
  zh: '不收费',
  en: 'Free of charge',
  basis,
  confidence,
});
const noFeeSeen = free(null, 'memory');

/** 先按关系分流 (事实表 disputes-supervision-unions 0.3): every route with whom it is open to, what it costs and how long it takes. */
export const routeTable: readonly RouteRow[] = [
  {
    procedure: 'legal-consultation',
    matters: 'all',
    openings: openToAll(policy),
    cost: free(setting, 'setting'),
    takes: [{ limit: 'consultation-answer-days' }],
  },
  {
    procedure: 'platform-grievance',
    matters: ['pay', 'rewards-penalties', 'rest', 'rules', 'other'],
    openings: openToAll(consultation),
    cost: free(setting, 'setting'),
    takes: [{ limit: 'grievance-answer-days' }, { limit: 'grievance-review-days' }],
  },
  {
    procedure: 'negotiation',
    matters: disputes,
    openings: openToAll(negotiationRules('第十条')),
    cost: noFeeSeen,
    takes: [{ limit: 'negotiation-silence-days' }],
  },
  {
    procedure: 'one-stop-mediation',
    matters: disputes,
    openings: {
      labour: open(oneStop()),
      partial: is('open', '专为这类劳动者设立', 'Made for these workers', oneStop()),
      self: is('if-agreed', '对方同意的可以走', 'Where the other side agrees', oneStop(), 'civil-route-guidance'),
    },
    cost: noFeeSeen,
    takes: [{ limit: 'mediation-one-stop-days', extension: 'mediation-one-stop-extension' }],
  },
  {
    procedure: 'union-mediation',
    matters: disputes,
    openings: openToAll({ instrument: 'peoples-mediation-law', article: '第十七条' }),
    cost: free({ instrument: 'peoples-mediation-law', article: '第四条' }, 'official'),
    takes: [],
  },
  {
    procedure: 'inspection-complaint',
    matters: ['pay', 'rest', 'contract', 'social-insurance', 'compensation', 'other'],
    openings: {
      labour: open(inspection),
      partial: is(
        'as-tip',
        '作为线索登记，指导、约谈，转行业主管部门；工资参照保障',
        'Taken as a tip: guidance, interview, the line authority; pay is protected by reference',
        { instrument: 'county-policy', article: '（六）' },
        'one-stop-mediation',
      ),
      self: is('elsewhere', '转一站式调解', 'On to one-stop mediation', inspection, 'one-stop-mediation'),
    },
    cost: noFeeSeen,
    takes: [
      { limit: 'inspection-filing-days' },
      { limit: 'inspection-investigation-days', extension: 'inspection-investigation-extension' },
    ],
  },
  {
    procedure: 'arbitration-intake',
    matters: ['relation'],
    openings: {
      labour: is('open', '包括请求确认劳动关系', 'Also to confirm the relation', caseRules('第三十条')),
      partial: is('open', '可以请求确认劳动关系', 'The claim that there is a labour relation is taken', policy),
      self: is('open', '可以请求确认劳动关系', 'The claim that there is a labour relation is taken', policy),
    },
    cost: free(mediationLaw('第五十三条'), 'official'),
    takes: [
      { limit: 'arbitration-acceptance-days' },
      { limit: 'arbitration-award-days', extension: 'arbitration-award-extension' },
    ],
  },
  {
    procedure: 'arbitration-intake',
    matters: disputes.filter((matter) => matter !== 'relation'),
    openings: {
      labour: open(caseRules('第三十条')),
      partial: is(
        'elsewhere',
        '实务中只受理确认劳动关系的请求；其他先一站式调解，再民事诉讼',
        'In practice only the claim to confirm a relation is taken; the rest is mediated, then the civil court',
        policy,
        'one-stop-mediation',
      ),
      self: is('elsewhere', '引导民事途径', 'Guided to the civil route', civil, 'civil-route-guidance'),
    },
    cost: free(mediationLaw('第五十三条'), 'official'),
    takes: [
      { limit: 'arbitration-acceptance-days' },
      { limit: 'arbitration-award-days', extension: 'arbitration-award-extension' },
    ],
  },
  {
    procedure: 'civil-route-guidance',
    matters: disputes,
    openings: {
      labour: is(
        'elsewhere',
        '劳动争议先申请仲裁',
        'Labour disputes are arbitrated first',
        mediationLaw('第二十九条'),
        'arbitration-intake',
      ),
      partial: open(civil),
      self: open(civil),
    },
    cost: {
      kind: 'court-fee',
      zh: '诉讼费；受援人可以缓、减、免',
      en: 'Court fee; deferred, reduced or waived with legal aid',
      basis: legalAidLaw('第五十三条'),
      confidence: 'official',
    },
    takes: [{ limit: 'civil-guidance-days' }],
  },
  {
    procedure: 'legal-aid',
    matters: disputes,
    openings: {
      labour: open(legalAidLaw('第三十一条')),
      partial: is(
        'open',
        '劳动报酬在援助范围；是否属于劳动报酬由援助机构决定',
        'Pay is on the list; the centre decides whether it is labour pay',
        legalAidLaw('第三十一条'),
      ),
      self: is('by-list', '按一般援助范围和经济困难条件', 'By the general list and means', legalAidLaw('第三十四条')),
    },
    cost: free(null, 'memory'),
    takes: [{ limit: 'legal-aid-decision-days' }, { limit: 'legal-aid-assignment-days' }],
  },
  {
    procedure: 'union-legal-help',
    matters: disputes,
    openings: openToAll({ instrument: 'trade-union-law', article: '第三十条' }),
    cost: noFeeSeen,
    takes: [{ limit: 'union-legal-aid-answer-days' }, { limit: 'union-legal-aid-assignment-days' }],
  },
  {
    procedure: 'union-joining',
    matters: 'all',
    openings: {
      labour: is('open', '加入用人单位工会', 'Joins the union of the employer', union),
      partial: is('open', '加入乡镇、行业或者区域工会', 'Joins a township, industry or regional union', union),
      self: is('open', '加入乡镇或者行业工会', 'Joins a township or industry union', union),
    },
    cost: noFeeSeen,
    takes: [{ limit: 'union-join-routing-days' }, { limit: 'union-join-approval-days' }],
  },
  {
    procedure: 'rule-consultation',
    matters: ['rules'],
    openings: {
      labour: is('open', '工会和职工代表大会协商', 'Union and workers’ congress', {
        instrument: 'labour-contract-law',
        article: '第四条',
      }),
      partial: is('open', '按公示指引和协商指引', 'By the publicity and consultation guides', {
        instrument: 'labour-rule-publicity-guideline',
        article: '公示内容',
      }),
      self: is('open', '按电子商务法对平台规则提意见', 'Comments on platform terms under the e-commerce law', {
        instrument: 'e-commerce-law',
        article: '第三十四条',
      }),
    },
    cost: noFeeSeen,
    takes: [{ limit: 'negotiation-answer-days' }],
  },
  {
    procedure: 'work-injury-recognition',
    matters: ['occupational-injury'],
    openings: {
      labour: open(recognition),
      partial: is('elsewhere', '走职业伤害确认', 'Confirmed as occupational injury', injury, 'injury-confirmation'),
      self: is('elsewhere', '走职业伤害确认', 'Confirmed as occupational injury', injury, 'injury-confirmation'),
    },
    cost: noFeeSeen,
    takes: [{ limit: 'work-injury-decision-days' }],
  },
  {
    procedure: 'injury-confirmation',
    matters: ['occupational-injury'],
    openings: {
      labour: is('elsewhere', '走工伤认定', 'Recognised as work injury', recognition, 'work-injury-recognition'),
      partial: open(injury),
      self: open(injury),
    },
    cost: noFeeSeen,
    takes: [{ limit: 'injury-decision-workdays' }],
  },
];
