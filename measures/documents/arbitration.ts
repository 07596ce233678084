import { z } from 'zod';
import { basisText, limitShape, limitText } from './basis.ts';
import {
  amounts,
  amountTable,
  choice,
  count,
  date,
  dateText,
  moment,
  momentText,
  party,
  partyText,
  short,
  sumText,
  text,
  texts,
} from './fields.ts';
import { heading, items, line, paragraph, rows, signatures, table } from './sheet.ts';
import { template } from './template.ts';

const sums = (list: z.infer<ReturnType<typeof amounts>> | undefined) => {
  if (list === undefined) return [];
  const { columns, rows: lines, total } = amountTable(list);
  return [table(columns, lines, total)];
};
const award = { body: 'arbitration', suffix: '裁' } as const;

/** 仲裁: from the application to the award. */
export const arbitrationDocuments = [
  template({
    slug: 'arbitration-application',
    layout: 'agreement',
    titles: ['仲裁申请书', '劳动人事争议仲裁申请书'],
    word: null,
    byParty: true,
    ending: 'none',
    fields: {
      applicant: party('申请人', 'Applicant'),
      respondents: z.array(party('被申请人', 'Respondent')).min(1).max(10).meta({ zh: '被申请人', en: 'Respondents' }),
      commission: short('仲裁委员会', 'Commission'),
      claims: texts('仲裁请求', 'Claims'),
      amounts: amounts('请求的款项', 'Sums claimed').optional(),
      facts: text('事实和理由', 'Facts and reasons'),
      evidence: texts('证据和来源', 'Evidence and where it comes from'),
      witnesses: texts('证人姓名和住所', 'Witnesses').optional(),
      copiesMade: count('副本份数', 'Copies'),
    },
    write: (c) => [
      paragraph(partyText('申请人', c.applicant)),
      ...c.respondents.map((one, i) =>
        paragraph(partyText(c.respondents.length === 1 ? '被申请人' : `被申请人${i + 1}`, one)),
      ),
      heading('仲裁请求'),
      items(c.claims, 'arabic'),
      ...(c.amounts === undefined ? [] : [paragraph(`以上款项合计${sumText(c.amounts)}：`), ...sums(c.amounts)]),
      heading('事实和理由'),
      ...c.facts.split('\n').map(paragraph),
      ...(c.basis.length === 0 ? [] : [paragraph(`依据：${basisText(c.basis)}。`)]),
      heading('证据和证据来源'),
      items(c.evidence, 'arabic'),
      ...(c.witnesses === undefined ? [] : [heading('证人'), items(c.witnesses, 'arabic')]),
      line('此致'),
      line(c.commission),
      signatures('申请人（签名、捺印）'),
      line(`附：本申请书副本${c.copiesMade}份。`),
    ],
  }),
  template({
    slug: 'response-notice',
    layout: 'notice',
    word: { body: 'arbitration', suffix: '应' },
    must: ['addressee', 'basis'],
    fields: {
      caseNumber: short('案号', 'Case number'),
      applicant: short('申请人', 'Applicant'),
      matter: short('案由', 'Cause'),
      accepted: date('受理日期', 'Accepted on'),
      reply: limitShape.meta({ zh: '答辩期限', en: 'Time to reply' }),
      papers: texts('应当提交的材料', 'Papers to hand in'),
    },
    write: (c) => [
      paragraph(
        `${c.applicant}与你（单位）${c.matter}争议一案（${c.caseNumber}），本委已于${dateText(c.accepted)}受理。依照${basisText(c.basis)}的规定，现送达仲裁申请书副本。`,
      ),
      paragraph(
        `请自收到之日起${limitText(c.reply)}内提交答辩书和下列材料（${basisText([c.reply.basis])}）。不提交答辩书的，不影响仲裁程序进行；对管辖有异议或者提出反申请的，应当在答辩期内书面提出。`,
      ),
      items(c.papers, 'arabic'),
      paragraph('与争议事项有关的证据属于用人单位掌握管理的，用人单位应当提供；不提供的，承担不利后果。'),
    ],
  }),
  template({
    slug: 'tribunal-notice',
    layout: 'notice',
    word: { body: 'arbitration', suffix: '组' },
    must: ['addressee', 'basis'],
    fields: {
      caseNumber: short('案号', 'Case number'),
      matter: short('案由', 'Cause'),
      form: choice('仲裁庭组成', 'Form', ['独任仲裁员', '三名仲裁员组成合议庭']),
      arbitrators: texts('仲裁员', 'Arbitrators'),
      clerk: short('记录人', 'Clerk'),
      challenge: text('申请回避的权利', 'Right to challenge'),
    },
    write: (c) => [
      paragraph(
        `${c.matter}争议一案（${c.caseNumber}），依照${basisText(c.basis)}的规定，由${c.form}审理：${c.arbitrators.join('、')}；记录人：${c.clerk}。`,
      ),
      paragraph(c.challenge),
    ],
  }),
  template({
    slug: 'session-notice',
    layout: 'notice',
    word: { body: 'arbitration', suffix: '庭' },
    must: ['addressee', 'basis'],
    fields: {
      caseNumber: short('案号', 'Case number'),
      matter: short('案由', 'Cause'),
      at: moment('开庭时间', 'When'),
      place: short('开庭地点', 'Where'),
      open: choice('是否公开', 'Public or not', ['公开审理', '不公开审理']),
      notice: limitShape.meta({ zh: '提前通知的期限', en: 'Notice beforehand' }),
      postpone: limitShape.meta({ zh: '请求延期的期限', en: 'Time to ask for postponement' }),
      absence: text('无正当理由不到庭的后果', 'If nobody comes'),
    },
    write: (c) => [
      paragraph(
        `${c.matter}争议一案（${c.caseNumber}），定于${momentText(c.at)}在${c.place}${c.open}。依照${basisText(c.basis)}的规定，在开庭${limitText(c.notice)}前通知你（单位）。请准时到庭，并携带身份证明、授权委托书和证据原件。`,
      ),
      paragraph(
        `有正当理由的，可以在开庭${limitText(c.postpone)}前请求延期（${basisText([c.postpone.basis])}），是否延期由本委决定。`,
      ),
      paragraph(c.absence),
    ],
  }),
  template({
    slug: 'challenge-decision',
    layout: 'decision',
    word: { body: 'arbitration', suffix: '避' },
    must: ['addressee', 'basis'],
    fields: {
      caseNumber: short('案号', 'Case number'),
      matter: short('案由', 'Cause'),
      asked: date('申请日期', 'Asked on'),
      whom: short('被申请回避的人员', 'Challenged'),
      ground: text('申请的理由', 'Ground'),
      found: text('审查情况', 'What was found'),
      result: choice('决定', 'Decision', ['准予回避', '驳回回避申请']),
      instead: short('另行指定的人员', 'Instead').optional(),
    },
    write: (c) => [
      paragraph(
        `${c.matter}争议一案（${c.caseNumber}），你（单位）于${dateText(c.asked)}申请${c.whom}回避，理由是：${c.ground}`,
      ),
      paragraph(`经审查，${c.found}依照${basisText(c.basis)}的规定，决定：${c.result}。`),
      ...(c.instead === undefined ? [] : [paragraph(`另行指定${c.instead}参加审理。`)]),
    ],
  }),
  template({
    slug: 'arbitral-mediation',
    layout: 'agreement',
    titles: ['仲裁调解书', '调解书'],
    word: { body: 'arbitration', suffix: '调' },
    must: ['basis'],
    fields: {
      applicant: party('申请人', 'Applicant'),
      respondent: party('被申请人', 'Respondent'),
      matter: short('案由', 'Cause'),
      accepted: date('受理日期', 'Accepted on'),
      claims: text('仲裁请求和争议事实', 'Claims and facts'),
      way: choice('来源', 'How it came about', ['仲裁庭主持调解', '对调解协议的仲裁审查']),
      terms: texts('协议内容', 'Terms'),
      amounts: amounts('给付的款项', 'Sums to be paid').optional(),
      arbitrators: texts('仲裁员', 'Arbitrators'),
    },
    write: (c) => [
      paragraph(partyText('申请人', c.applicant)),
      paragraph(partyText('被申请人', c.respondent)),
      paragraph(`申请人与被申请人${c.matter}争议一案，本委于${dateText(c.accepted)}受理。${c.claims}`),
      paragraph(`经${c.way}，双方自愿达成如下协议，内容不违反法律、行政法规的强制性规定，本委予以确认：`),
      items(c.terms),
      ...sums(c.amounts),
      paragraph(
        `依照${basisText(c.basis)}的规定，本调解书经双方当事人签收后，发生法律效力。一方当事人逾期不履行的，另一方当事人可以向人民法院申请强制执行。`,
      ),
      signatures(...c.arbitrators.map((one) => `仲裁员${one}（签名）`), '书记员（签名）'),
    ],
  }),
  template({
    slug: 'award',
    layout: 'decision',
    titles: ['裁决书', '仲裁裁决书', '部分裁决书'],
    word: award,
    must: ['basis', 'remedies'],
    paper: '本裁决书',
    fields: {
      applicant: party('申请人', 'Applicant'),
      respondents: z.array(party('被申请人', 'Respondent')).min(1).max(10).meta({ zh: '被申请人', en: 'Respondents' }),
      matter: short('案由', 'Cause'),
      accepted: date('受理日期', 'Accepted on'),
      heard: text('开庭和到庭情况', 'Session and who came'),
      claims: texts('申请人的请求', 'Claims'),
      defence: text('被申请人的答辩', 'Defence'),
      found: text('查明的事实', 'Facts found'),
      reasons: text('本委认为', 'Reasons'),
      decides: texts('裁决内容', 'What is decided'),
      amounts: amounts('应当支付的款项', 'Sums to be paid').optional(),
      finality: choice('是否终局', 'Final or not', [
        '本裁决为终局裁决，自作出之日起发生法律效力',
        '本裁决为非终局裁决',
      ]),
      arbitrators: texts('仲裁员', 'Arbitrators'),
    },
    write: (c) => [
      paragraph(partyText('申请人', c.applicant)),
      ...c.respondents.map((one) => paragraph(partyText('被申请人', one))),
      paragraph(
        `申请人与被申请人${c.matter}争议一案，本委于${dateText(c.accepted)}受理，依法组成仲裁庭。${c.heard}本案现已审理终结。`,
      ),
      paragraph('申请人请求：'),
      items(c.claims, 'arabic'),
      paragraph(`被申请人辩称：${c.defence}`),
      paragraph(`经审理查明：${c.found}`),
      paragraph(`本委认为：${c.reasons}`),
      paragraph(`依照${basisText(c.basis)}的规定，裁决如下：`),
      items(c.decides),
      ...sums(c.amounts),
      paragraph(`${c.finality}。`),
      signatures(...c.arbitrators.map((one) => `仲裁员${one}（签名）`), '书记员（签名）'),
    ],
  }),
  template({
    slug: 'advance-enforcement',
    layout: 'decision',
    titles: ['先予执行裁决书'],
    word: { body: 'arbitration', suffix: '先' },
    must: ['addressee', 'basis'],
    fields: {
      applicant: party('申请人', 'Applicant'),
      respondent: party('被申请人', 'Respondent'),
      asked: date('申请日期', 'Asked on'),
      found: text('查明的情况', 'What was found'),
      amounts: amounts('先予执行的款项', 'Sums'),
      court: short('移送执行的法院', 'Court'),
    },
    write: (c) => [
      paragraph(partyText('申请人', c.applicant)),
      paragraph(partyText('被申请人', c.respondent)),
      paragraph(`申请人于${dateText(c.asked)}申请先予执行。经审查，${c.found}`),
      paragraph(
        `当事人之间权利义务关系明确，不先予执行将严重影响申请人的生活。依照${basisText(c.basis)}的规定，裁决先予执行${sumText(c.amounts)}，移送${c.court}执行：`,
      ),
      ...sums(c.amounts),
      paragraph('劳动者申请先予执行的，可以不提供担保。'),
    ],
  }),
  template({
    slug: 'civil-route-guidance',
    layout: 'notice',
    titles: ['民事途径指引告知书', '指引告知书'],
    word: { body: 'arbitration', suffix: '引' },
    must: ['addressee', 'basis'],
    fields: {
      matter: short('申请事项', 'What was asked'),
      reason: text('不属于劳动争议的理由', 'Why it is no labour dispute'),
      court: short('有管辖权的法院', 'Competent court'),
      address: short('法院立案地址和电话', 'Its address and phone'),
      limitation: limitShape.meta({ zh: '诉讼时效', en: 'Limitation' }),
      papers: texts('起诉需要的材料', 'Papers for a suit'),
      aid: text('法律援助和一站式调解', 'Legal aid and mediation'),
    },
    write: (c) => [
      paragraph(
        `你（单位）申请的${c.matter}，${c.reason}本委不予受理，但你（单位）的民事权利不因此受影响。依照${basisText(c.basis)}的规定，现告知民事途径：`,
      ),
      rows([
        ['有管辖权的法院', c.court],
        ['立案地址和电话', c.address],
        [
          '诉讼时效',
          `${limitText(c.limitation)}，自知道或者应当知道权利受到损害之日起（${basisText([c.limitation.basis])}）`,
        ],
      ]),
      paragraph('起诉需要下列材料：'),
      items(c.papers, 'arabic'),
      paragraph(c.aid),
      paragraph('本告知书可以提交法院，作为不予受理的证明。'),
    ],
  }),
];
