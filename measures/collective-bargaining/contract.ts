import { choice, count, dayField, files, form, list, mustBeYes, text } from '../form.ts';
import { clock, step } from '../procedure.ts';

const regulation = (article: string) => ({ instrument: 'chongqing-collective-contract-regulation', article });

export const contractStates = {
  voted: { zh: '草案已通过', en: 'Draft passed' },
  signed: { zh: '已签字', en: 'Signed' },
  filed: { zh: '已报送审查', en: 'Filed for review' },
  objected: { zh: '审查提出异议', en: 'Objection on review' },
  'in-force': { zh: '已生效', en: 'In force' },
  published: { zh: '已公布，履行中', en: 'Published, being performed' },
  'renewal-talks': { zh: '续订协商', en: 'Talks on renewal' },
  renewed: { zh: '已续订', en: 'Renewed', ends: 'performed' },
  'term-ended': { zh: '期满终止', en: 'Term ended', ends: 'ended' },
  terminated: { zh: '已解除', en: 'Ended by agreement', ends: 'ended' },
} as const;

/**
 * 草案表决 (第二十六条): two thirds of the members present, half or more of all members in favour; half exactly is enough
 * (民法典 第一千二百五十九条).
 */
export const congressVoteForm = form({
  members: count('职工（代表）大会全体人数', 'All members', 1),
  present: count('到会人数', 'Present'),
  inFavour: count('赞成人数', 'In favour'),
  heldOn: dayField('表决日', 'Day of the vote'),
  record: files('表决记录', 'Record of the vote').optional(),
})
  .refine(({ members, present }) => present <= members && present * 3 >= members * 2, {
    path: ['present'],
    message: '到会须达全体三分之二以上 / two thirds of all must be present',
  })
  .refine(({ members, present, inFavour }) => inFavour <= present && inFavour * 2 >= members, {
    path: ['inFavour'],
    message: '须经全体半数以上同意 / half of all must be in favour',
  });

/** From the signature to the end of the term (重庆市集体合同条例 第二十四条、第二十八条至第三十条、第三十三条、第四十九条、第五十条). */
export const contractSteps = {
  reject: step(
    '草案未获通过，重新协商',
    'The draft is voted down: talk again',
    ['drafted'],
    'meeting',
    ['union', 'representatives'],
    regulation('第二十六条'),
    { asks: form({ inFavour: count('赞成人数', 'In favour'), reasons: text('主要意见', 'Main objections') }) },
  ),
  sign: step(
    '双方首席代表签字、盖章',
    'Both chiefs sign and seal',
    ['voted', 'objected'],
    'signed',
    ['union', 'representatives', 'respondent'],
    regulation('第二十四条'),
    {
      asks: form({
        signedOn: dayField('签字日', 'Signed on'),
        termFrom: dayField('期限起日', 'Term begins'),
        termTo: dayField('期限止日', 'Term ends'),
        copies: files('合同文本', 'The contract').optional(),
      }),
    },
  ),
  file: step(
    '报送人力社保部门审查（一式三份）',
    'File three copies for review',
    ['signed'],
    'filed',
    ['respondent', 'union', 'clerk'],
    regulation('第二十八条'),
    {
      asks: form({
        receivedByBureauOn: dayField('收到文本日', 'Received by the bureau on'),
        copies: count('份数', 'Copies', 3),
        bureau: choice('审查机关', 'Which bureau', {
          county: '县人力社保局',
          city: '市人力社保局（中央、市属国有企业，市登记的外资企业）',
        }).optional(),
      }),
      issues: ['filing-receipt'],
    },
  ),
  approve: step(
    '审查无异议',
    'Reviewed without objection',
    ['filed'],
    'in-force',
    ['officer', 'head'],
    regulation('第二十八条'),
    { asks: form({ opinion: text('审查意见', 'Opinion') }), issues: ['collective-review'] },
  ),
  'silent-approval': step(
    '十五日内未提出异议，即行生效',
    'No objection within fifteen days: in force',
    ['filed'],
    'in-force',
    ['system'],
    regulation('第二十八条'),
  ),
  'object-on-review': step(
    '书面提出异议，退回重新协商',
    'Object in writing: renegotiate and refile',
    ['filed'],
    'objected',
    ['officer', 'head'],
    regulation('第二十八条'),
    {
      asks: form({
        subjects: choice('审查内容', 'On what', {
          parties: '双方主体资格',
          procedure: '协商程序',
          content: '具体条款不符合规定',
        }),
        objection: text('异议和理由', 'Objection and reasons'),
      }),
      issues: ['collective-review'],
    },
  ),
  publish: step(
    '以书面形式向全体职工公布',
    'Publish in writing to all workers',
    ['in-force'],
    'published',
    ['respondent', 'union'],
    regulation('第二十九条'),
    {
      asks: form({
        publishedOn: dayField('公布日', 'Published on'),
        way: list('公布方式', 'How'),
      }),
      issues: ['public-notice'],
    },
  ),
  report: step(
    '向职工（代表）大会报告履行情况',
    'Report on performance to the congress',
    ['published'],
    'stay',
    ['respondent', 'union'],
    regulation('第三十条'),
    { asks: form({ performance: text('履行情况', 'Performance') }), issues: ['minutes'] },
  ),
  'report-wages': step(
    '报告工资专项履行情况',
    'Report on the wage items',
    ['published'],
    'stay',
    ['respondent', 'union'],
    regulation('第三十条'),
    { asks: form({ wages: text('工资事项履行情况', 'Performance of the wage items') }) },
  ),
  'order-correction': step(
    '责令限期改正',
    'Order to correct',
    ['signed', 'in-force', 'published'],
    'stay',
    ['inspector', 'head'],
    regulation('第五十条'),
    {
      asks: form({
        items: list('责令改正事项', 'What to correct'),
        orderServedOn: dayField('送达日', 'Served on'),
      }),
      issues: ['correction-order', 'service-receipt'],
    },
  ),
  corrected: step(
    '核实已改正',
    'Correction verified',
    ['signed', 'filed', 'in-force', 'published'],
    'stay',
    ['inspector'],
    regulation('第五十条'),
    { asks: form({ verified: text('核实情况', 'How it was verified') }) },
  ),
  'dispute-performance': step(
    '因履行发生争议，申请仲裁',
    'A dispute over performance goes to arbitration',
    ['published'],
    'stay',
    ['union', 'respondent', 'representatives'],
    regulation('第四十九条'),
    {
      asks: form({
        negotiated: mustBeYes('已先协商', 'Talked over first'),
        dispute: text('争议事项', 'What is in dispute'),
      }),
    },
  ),
  'record-award': step(
    '登记收到仲裁裁决',
    'Record the award received',
    ['published'],
    'stay',
    ['union', 'respondent', 'officer'],
    regulation('第四十九条'),
    { asks: form({ awardReceivedOn: dayField('收到裁决书日', 'Award received on') }) },
  ),
  'record-suit': step(
    '登记起诉或者服从裁决',
    'Record the suit, or that the award is accepted',
    ['published'],
    'stay',
    ['union', 'respondent', 'officer'],
    regulation('第四十九条'),
    { asks: form({ course: choice('处理', 'Course', { sued: '已起诉', accepted: '服从裁决' }) }) },
  ),
  'ask-renewal': step(
    '要求续订',
    'Ask for renewal',
    ['published'],
    'renewal-talks',
    ['union', 'representatives', 'respondent'],
    regulation('第三十三条'),
    { asks: form({ reasons: text('续订意见', 'What is to change') }), notBefore: 'renewal-window' },
  ),
  renew: step(
    '续订，另行报送',
    'Renewed; the new contract is filed',
    ['renewal-talks'],
    'renewed',
    ['union', 'representatives', 'respondent'],
    regulation('第三十三条'),
  ),
  terminate: step(
    '协商一致解除',
    'End it by agreement',
    ['in-force', 'published'],
    'terminated',
    ['union', 'representatives', 'respondent'],
    regulation('第二十四条'),
    { asks: form({ reasons: text('理由', 'Reasons') }) },
  ),
  'end-of-term': step(
    '期满未续订',
    'The term ends without renewal',
    // A term that was agreed ends even where the contract never came into force.
    ['signed', 'filed', 'objected', 'in-force', 'published', 'renewal-talks'],
    'term-ended',
    ['system', 'union'],
    regulation('第二十四条'),
    { afterClock: 'term' },
  ),
};

/** Limits that differ between a collective contract and a wage agreement. */
export interface ContractLimits {
  readonly filing: string;
  readonly review: string;
  readonly publication: string;
  readonly renewal: string;
}

/** The limits of a signed contract. */
export const contractClocks = ({ filing, review, publication, renewal }: ContractLimits) => ({
  'file-contract': clock('报送审查', 'File for review', filing, 'respondent', [['sign', 'signedOn']], ['file']),
  review: clock(
    '审查',
    'Review',
    review,
    'officer',
    [['file', 'receivedByBureauOn']],
    ['approve', 'object-on-review', 'silent-approval'],
    { onLapse: 'silent-approval' },
  ),
  'publish-contract': clock(
    '生效后公布',
    'Publish once in force',
    publication,
    'respondent',
    ['approve', 'silent-approval'],
    ['publish'],
  ),
  'yearly-report': clock(
    '每年报告履行情况',
    'Report once a year',
    'collective-report-years',
    'respondent',
    ['publish', 'report'],
    ['report', 'renew', 'terminate', 'end-of-term'],
    { warns: [30, 7] },
  ),
  'wage-report': clock(
    '每半年报告工资事项',
    'Report on wages every half-year',
    'collective-wage-report-months',
    'respondent',
    ['publish', 'report-wages'],
    ['report-wages', 'renew', 'terminate', 'end-of-term'],
    { warns: [30, 7] },
  ),
  correction: clock(
    '改正',
    'Correct',
    'collective-correction-days',
    'respondent',
    [['order-correction', 'orderServedOn']],
    ['corrected'],
  ),
  suit: clock(
    '不服裁决起诉',
    'Sue against the award',
    'collective-suit-days',
    'union',
    [['record-award', 'awardReceivedOn']],
    ['record-suit'],
  ),
  'renewal-window': clock(
    '可以要求续订',
    'Renewal may be asked for',
    renewal,
    'union',
    [['sign', 'termTo']],
    ['ask-renewal', 'renew', 'terminate', 'end-of-term'],
    { kind: 'wait', back: true },
  ),
  'term-at-least': clock(
    '期限至少到',
    'The term lasts at least until',
    'collective-term-least-years',
    'union',
    [['sign', 'termFrom']],
    [],
    { kind: 'wait' },
  ),
  'term-at-most': clock(
    '期限至多到',
    'The term lasts at most until',
    'collective-term-most-years',
    'union',
    [['sign', 'termFrom']],
    [],
    { kind: 'wait' },
  ),
  term: clock('期限届满', 'Term ends', { dayIn: 'termTo' }, 'system', ['sign'], ['renew', 'terminate', 'end-of-term'], {
    onLapse: 'end-of-term',
    warns: [90, 30, 7],
  }),
});
