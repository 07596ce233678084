import { choice, count, dayField, form, line, money, mustBeYes, text } from '../form.ts';
import { step } from '../procedure.ts';

const rules = (article: string) => ({ instrument: 'chongqing-training-subsidy-rules', article });

/** From the claim to the money: 申领、审核、公示、财政拨付，或者追回. */
export const claimSteps = {
  claim: step('申领补贴', 'Claim', ['certified'], 'claimed', ['applicant', 'respondent', 'clerk'], rules('补贴结算'), {
    asks: form({
      payee: choice('收款人', 'Payee', { body: '培训机构', firm: '企业', person: '个人' }),
      employedAfter: count('培训后就业人数（系数1.10）', 'Employed afterwards, factor 1.10'),
      notEmployed: count('未就业人数（系数0.90）', 'Not employed, factor 0.90'),
      alreadyEmployed: count('报名时已就业人数（系数1.00）', 'Employed at enrolment, factor 1.00'),
      claimedFen: money('申领金额', 'Amount claimed'),
    }),
    issues: ['receipt', 'calculation-sheet'],
  }),
  'ask-to-supplement': step(
    '一次性告知补正',
    'Tell once what is missing',
    ['claimed'],
    'certified',
    ['officer', 'clerk'],
    rules('补贴结算'),
    {
      asks: form({ missing: text('需补正的材料', 'What is missing') }),
      issues: ['supplement-notice'],
    },
  ),
  review: step('审核', 'Review', ['claimed'], 'reviewed', ['officer'], rules('补贴标准'), {
    asks: form({
      counted: mustBeYes('逐人核对实到课时不少于八成、考核合格', 'Each person had 80 % of the hours and passed'),
      withinTimes: mustBeYes('逐人核对终身至多三次', 'Each person within three in a lifetime'),
      baseFen: money('目录标准（每人）', 'Base each, from the catalogue'),
      amountFen: money('核定金额', 'Amount found'),
    }),
    issues: ['subsidy-decision'],
  }),
  refuse: step(
    '不予补贴',
    'Refuse',
    ['claimed', 'reviewed', 'notice'],
    'refused',
    ['officer', 'head'],
    rules('补贴标准'),
    {
      asks: form({
        ground: choice('理由', 'Ground', {
          'not-filed': '没有开班备案',
          group: '不属于补贴对象',
          times: '超过补贴次数',
          attendance: '出勤、考核不足',
          objection: '公示期间异议成立',
        }),
        reasons: text('说明', 'Reasons'),
      }),
      issues: ['refusal-notice'],
    },
  ),
  'give-notice': step('公示', 'Public notice', ['reviewed'], 'notice', ['officer'], rules('补贴结算'), {
    asks: form({ where: line('公示处', 'Where') }),
    issues: ['public-notice'],
  }),
  object: step('对公示提出异议', 'Object', ['notice'], 'stay', ['anyone', 'clerk'], rules('补贴结算'), {
    asks: form({ objection: text('异议', 'Objection') }),
    notAfter: 'notice',
  }),
  'to-finance': step(
    '公示无异议，送财政',
    'No objection: to finance',
    ['notice'],
    'finance',
    ['officer'],
    rules('补贴结算'),
    {
      notBefore: 'notice',
      asks: form({ quarter: line('结算季度', 'Quarter') }),
    },
  ),
  pay: step('拨付', 'Pay', ['finance'], 'paid', ['other-unit', 'officer'], rules('补贴结算'), {
    asks: form({ paidOn: dayField('拨付日', 'Paid on'), paidFen: money('拨付金额', 'Paid') }),
  }),
  recover: step('追回', 'Take back', ['paid'], 'recovered', ['head'], rules('补贴结算'), {
    asks: form({ reasons: text('虚报、冒领的事实', 'What was false'), recoverFen: money('追回金额', 'To take back') }),
    issues: ['handling-decision'],
  }),
};
