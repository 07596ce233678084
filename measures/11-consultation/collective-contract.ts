import { congressVoteForm, contractClocks, contractStates, contractSteps } from '../collective-bargaining/contract.ts';
import {
  bargainingClocks,
  bargainingStates,
  bargainingSteps,
  requestFields,
} from '../collective-bargaining/request.ts';
import { form } from '../form.ts';
import { procedure, step } from '../procedure.ts';
import { contractSubjects } from './negotiation-topics.ts';

const regulation = (article: string) => ({ instrument: 'chongqing-collective-contract-regulation', article });

/** 集体合同订立和备案审查: from the request to bargain to the end of the term (重庆市集体合同条例). */
export const collectiveContract = procedure({
  slug: 'collective-contract',
  sheet: ['PR-03'],
  measure: 'consultation',
  also: ['union'],
  departments: ['human-resources', 'trade-union'],
  title: { zh: '集体合同订立备案', en: 'Collective contract' },
  purpose: {
    zh: '工会或者职工代表与企业协商报酬、工时、安全等事项，签订集体合同，报人力社保部门审查后生效。',
    en: 'Union or representatives bargain with the firm on pay, hours and safety, sign a contract and file it for review.',
  },
  opens: {
    by: ['union', 'representatives', 'respondent'],
    classes: 'all',
    asks: form({
      ...requestFields,
      subjects: contractSubjects,
    }),
    basis: regulation('第十九条'),
    issues: ['receipt'],
  },
  states: { ...bargainingStates, ...contractStates },
  actions: {
    ...bargainingSteps,
    vote: step(
      '职工（代表）大会通过',
      'The workers’ congress passes it',
      ['drafted'],
      'voted',
      ['union', 'representatives'],
      regulation('第二十六条'),
      { asks: congressVoteForm, issues: ['minutes'] },
    ),
    ...contractSteps,
  },
  clocks: {
    ...bargainingClocks('negotiation-information-days'),
    ...contractClocks({
      filing: 'collective-filing-days',
      review: 'collective-review-days',
      publication: 'collective-publication-days',
      renewal: 'collective-renewal-months',
    }),
  },
  publishes: {
    zh: '生效的集体合同以书面形式向全体职工公布',
    en: 'A contract in force is published in writing to all workers',
    on: 'publish',
    basis: regulation('第二十九条'),
    during: null,
    objection: null,
  },
});
