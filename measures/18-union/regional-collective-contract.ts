import { congressVoteForm, contractClocks, contractStates, contractSteps } from '../collective-bargaining/contract.ts';
import {
  bargainingClocks,
  bargainingStates,
  bargainingSteps,
  requestFields,
} from '../collective-bargaining/request.ts';
import { choice, choicesOf, count, dayField, form, line, list } from '../form.ts';
import { procedure, step } from '../procedure.ts';

const regulation = (article: string) => ({ instrument: 'chongqing-collective-contract-regulation', article });

/** 没有区域性、行业性职代会的: half or more of the workers covered consent (第四十四条; half exactly is enough). */
const consentForm = form({
  workers: count('覆盖的职工（劳动者）人数', 'Workers covered', 1),
  consenting: count('同意人数', 'Consenting'),
  way: choice('征求意见方式', 'How they were asked', { online: '网上', meetings: '分片会议', signatures: '书面签名' }),
  endedOn: dayField('征求意见截止日', 'Day the asking ended'),
}).refine(({ workers, consenting }) => consenting <= workers && consenting * 2 >= workers, {
  path: ['consenting'],
  message: '须经半数以上职工同意 / half of the workers must consent',
});

/** 区域性、行业性集体合同: binds every unit of the area or trade (劳动合同法 第五十三条; 重庆市集体合同条例 第四十一条、第四十四条). */
export const regionalCollectiveContract = procedure({
  slug: 'regional-collective-contract',
  sheet: ['PR-04'],
  measure: 'union',
  also: ['consultation'],
  departments: ['human-resources', 'trade-union', 'commerce'],
  title: { zh: '区域性、行业性集体合同', en: 'Regional or industry collective contract' },
  purpose: {
    zh: '工会与行业协会或者企业代表协商，签订覆盖本区域、本行业各企业的集体合同。',
    en: 'The union and an association bargain for a contract that binds every firm of an area or trade.',
  },
  opens: {
    by: ['union', 'respondent'],
    classes: 'all',
    asks: form({
      ...requestFields,
      scope: choice('范围', 'Scope', { regional: '区域性', industry: '行业性' }),
      area: line('区域（县、乡镇、街道）', 'Area'),
      trade: line('行业', 'Trade').optional(),
      employerBody: line('行业协会或者企业代表组织', 'Association or employers’ body'),
      unitsCovered: list('覆盖的用人单位（平台、站点）', 'Units covered'),
      subjects: choicesOf('协商内容', 'Subjects', {
        pay: '劳动报酬、计件单价',
        commission: '抽成比例',
        hours: '工作时间、休息',
        safety: '劳动安全卫生',
        algorithm: '派单、时间预估等算法',
        other: '其他',
      }),
    }),
    basis: regulation('第四十一条'),
    issues: ['receipt'],
  },
  states: { ...bargainingStates, ...contractStates },
  actions: {
    ...bargainingSteps,
    'congress-vote': step(
      '区域（行业）职代会通过',
      'The regional or industry congress passes it',
      ['drafted'],
      'voted',
      ['union', 'representatives'],
      regulation('第二十六条'),
      { asks: congressVoteForm, issues: ['minutes'] },
    ),
    consent: step(
      '没有职代会的，半数以上职工同意',
      'Without a congress: half of the workers consent',
      ['drafted'],
      'voted',
      ['union', 'representatives'],
      regulation('第四十四条'),
      { asks: consentForm, issues: ['public-notice'] },
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
    zh: '生效的区域性、行业性集体合同向覆盖范围内的全体职工公布',
    en: 'A regional or industry contract in force is published to all workers it covers',
    on: 'publish',
    basis: regulation('第二十九条'),
    during: null,
    objection: null,
  },
});
