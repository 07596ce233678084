import {
  choice,
  count,
  dayField,
  files,
  flag,
  form,
  line,
  list,
  money,
  mustBeYes,
  personFields,
  rowsOf,
  text,
} from '../form.ts';
import { step } from '../procedure.ts';
import { carriedReport, reportedFields } from '../report-fields.ts';
import { chongqing, inspection, set } from './citations.ts';

const open = ['accepted', 'asked', 'stated', 'silent', 'correcting', 'confirming', 'disputed'] as const;
const heard = ['stated', 'silent', 'correcting', 'disputed'] as const;

/** From a finding taken up to paid, corrected, withdrawn, refused, unfounded or handed over. */
export const findingSteps = {
  accept: step('采纳线索', 'Take the finding up', ['raised'], 'accepted', ['officer', 'inspector', 'head'], set, {
    asks: form({
      seen: text('核对情况（解释、逐单依据）', 'What was looked at'),
      level: choice('约束力', 'How it binds', {
        law: '法律',
        notice: '规范性文件',
        policy: '政策',
        standard: '标准',
        setting: '本系统设定',
      }),
    }),
  }),
  refuse: step('不采纳', 'Do not take it up', ['raised'], 'refused', ['officer', 'head'], set, {
    asks: form({
      refusedBecause: choice('理由', 'Why', {
        'below-weight': '数额、人数轻微',
        'not-ours': '不属于本部门',
        'data-poor': '数据不足以判断',
        'already-open': '已在其他办件中',
        other: '其他',
      }),
      reasons: text('说明', 'Reasons'),
    }),
  }),
  link: step('并入其他线索', 'Link other findings', open, 'stay', ['officer', 'inspector'], set, {
    asks: form({
      linked: list('并入的线索编号', 'Findings linked'),
      why: text('为何同一件事', 'Why they belong together'),
    }),
  }),
  ask: step('请企业说明', 'Ask the enterprise for its side', ['accepted'], 'asked', ['officer', 'inspector'], set, {
    asks: form({
      askedOn: dayField('企业收到日', 'Received on'),
      questions: list('请说明的事项', 'Questions'),
      shown: flag('已附线索解释和逐单依据', 'The explanation and its orders are attached'),
    }),
    issues: ['question-letter'],
  }),
  state: step(
    '企业说明、申辩',
    'The enterprise gives its side',
    ['asked', 'silent'],
    'stated',
    ['respondent'],
    chongqing('第二十四条'),
    {
      asks: form({
        position: choice('态度', 'Position', { agrees: '认可', 'agrees-in-part': '部分认可', denies: '不认可' }),
        statement: text('说明和申辩', 'Statement and defence'),
        evidence: files('证据材料', 'Evidence').optional(),
      }),
      issues: ['receipt'],
    },
  ),
  silence: step('逾期没有说明', 'No answer in time', ['asked'], 'silent', ['system', 'officer'], set, {
    afterClock: 'state',
  }),
  'ask-to-correct': step(
    '请企业改正、支付',
    'Ask it to put right or pay',
    ['accepted', ...heard],
    'correcting',
    ['officer', 'inspector'],
    set,
    {
      asks: form({
        items: rowsOf(
          '改正事项',
          'Items',
          form({
            item: line('事项', 'Item'),
            amountFen: money('金额', 'Amount').optional(),
            workers: count('人数', 'Workers').optional(),
          }),
        ),
        correctBy: dayField('期限', 'By'),
      }),
      issues: ['rectification-notice'],
    },
  ),
  'report-paid': step(
    '企业报告已支付',
    'The enterprise says it paid',
    ['correcting', 'stated', 'disputed'],
    'confirming',
    ['respondent', 'officer'],
    set,
    {
      asks: form({
        paidFen: money('支付金额', 'Amount paid'),
        paidOn: dayField('支付日', 'Paid on'),
        proof: files('凭证', 'Proof').optional(),
      }),
      issues: ['receipt'],
    },
  ),
  'report-corrected': step(
    '企业报告已改正',
    'The enterprise says it is put right',
    ['correcting', 'stated', 'disputed'],
    'confirming',
    ['respondent', 'officer'],
    set,
    {
      asks: form({ done: text('改正情况', 'What was done'), proof: files('证明', 'Proof').optional() }),
      issues: ['receipt'],
    },
  ),
  'confirm-paid': step(
    '劳动者确认收到',
    'The worker says it came',
    ['confirming'],
    'paid',
    ['applicant', 'officer'],
    set,
    {
      asks: form({ receivedFen: money('收到金额', 'Received'), enough: flag('是否收足', 'In full') }),
      issues: ['closing-report'],
    },
  ),
  'confirm-corrected': step(
    '劳动者确认已改正',
    'The worker says it is put right',
    ['confirming'],
    'corrected',
    ['applicant', 'officer'],
    set,
    {
      asks: form({ worker: text('劳动者说明', 'What the worker says') }),
      issues: ['closing-report'],
    },
  ),
  deny: step(
    '劳动者说没有',
    'The worker says it is not true',
    ['confirming'],
    'disputed',
    ['applicant', 'officer'],
    set,
    {
      asks: form({ worker: text('劳动者说明', 'What the worker says') }),
    },
  ),
  'ask-again': step('再次询问劳动者', 'Ask the worker again', ['disputed'], 'confirming', ['officer'], set, {
    asks: form({ way: line('联系方式', 'How') }),
  }),
  'unreachable-paid': step(
    '联系不上劳动者，凭支付凭证结案',
    'Worker not reached: closed on proof of payment',
    ['confirming'],
    'paid',
    ['head'],
    set,
    {
      asks: form({ attempts: list('联系经过', 'Attempts'), receivedFen: money('凭证金额', 'Amount proven') }),
      issues: ['closing-report'],
      afterClock: 'confirm',
    },
  ),
  'unreachable-corrected': step(
    '联系不上劳动者，凭复查结案',
    'Worker not reached: closed on a check',
    ['confirming'],
    'corrected',
    ['head'],
    set,
    {
      asks: form({ attempts: list('联系经过', 'Attempts'), verified: text('复查情况', 'How it was verified') }),
      issues: ['closing-report'],
      afterClock: 'confirm',
    },
  ),
  unfounded: step('查无事实', 'Unfounded', ['accepted', ...heard], 'unfounded', ['officer', 'head'], set, {
    asks: form({
      facts: text('查明情况', 'What was found'),
      lesson: choice('线索为何有误', 'Why the finding was wrong', {
        'data-late': '数据迟到、更正',
        exception: '有合法例外',
        'rule-too-strict': '规则过严',
        'class-wrong': '用工情形判断有误',
        other: '其他',
      }),
    }),
    issues: ['reply-letter'],
  }),
  withdraw: step(
    '线索撤回：重算后不再成立',
    'Withdrawn: it no longer stands when judged again',
    ['raised', ...open],
    'withdrawn',
    ['officer', 'inspector'],
    set,
    {
      asks: form({ becauseOf: line('更正批次、新的封存', 'The correction or seal') }),
    },
  ),
  'hand-to-order': step(
    '转责令限期改正',
    'To an order to correct',
    ['silent', 'stated', 'correcting', 'disputed'],
    'handed-over',
    ['head', 'inspector'],
    inspection('第十八条'),
    {
      asks: form({ items: list('责令改正事项', 'What to correct'), facts: text('事实和依据', 'Facts and basis') }),
      handsOver: {
        to: 'correction-order',
        carries: {
          respondentName: 'respondentName',
          respondentUscc: 'respondentUscc',
          items: 'items',
          facts: 'facts',
          payFen: 'amountFen',
        },
      },
    },
  ),
  'hand-to-inspection': step(
    '转劳动保障监察',
    'To the labour inspection',
    ['accepted', ...heard, 'asked'],
    'handed-over',
    ['officer', 'head'],
    inspection('第十八条'),
    {
      asks: form({ facts: text('事实', 'Facts'), ...reportedFields }),
      handsOver: {
        to: 'inspection-report',
        carries: {
          respondentName: 'respondentName',
          respondentUscc: 'respondentUscc',
          facts: 'facts',
          workersAffected: 'workers',
          ...carriedReport,
        },
      },
    },
  ),
  'hand-to-rectification': step(
    '转部门整改通知',
    'To a notice of rectification',
    ['accepted', ...heard],
    'handed-over',
    ['officer', 'head'],
    set,
    {
      asks: form({
        unit: line('发出单位', 'Unit that gives notice'),
        items: rowsOf(
          '整改事项',
          'Items',
          form({
            item: line('事项', 'Item'),
            basis: line('依据', 'Basis'),
            finding: line('线索编号', 'Finding').optional(),
          }),
        ),
      }),
      handsOver: {
        to: 'rectification',
        carries: { respondentName: 'respondentName', respondentUscc: 'respondentUscc', unit: 'unit', items: 'items' },
      },
    },
  ),
  'hand-to-mediation': step(
    '经劳动者同意，转一站式调解',
    'With the worker’s consent to one-stop mediation',
    heard,
    'handed-over',
    ['officer'],
    { instrument: 'county-policy', article: '（十九）' },
    {
      asks: form({
        ...personFields,
        consented: mustBeYes('劳动者同意', 'The worker agrees'),
        toldOfLegalAid: mustBeYes('已告知可以申请法律援助', 'Told of legal aid'),
        facts: text('事实', 'Facts'),
        claims: list('请求', 'Claims'),
      }),
      handsOver: {
        to: 'one-stop-mediation',
        carries: {
          respondentName: 'respondentName',
          respondentUscc: 'respondentUscc',
          facts: 'facts',
          name: 'name',
          idNumber: 'idNumber',
          phone: 'phone',
          serviceAddress: 'serviceAddress',
          toldOfLegalAid: 'toldOfLegalAid',
          claims: 'claims',
        },
      },
    },
  ),
};
