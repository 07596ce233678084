import { choice, dayField, files, flag, form, line, list, money, text } from '../form.ts';
import { step } from '../procedure.ts';
import { chongqing, inspection, penalty } from './citations.ts';
import { suspensionGround } from './suspension-grounds.ts';

const underWay = ['filed', 'investigating', 'correction-ordered', 'prior-notice', 'hearing'] as const;

/**
 * From filing to the order to correct, the same for a complaint and for a report: investigate, keep evidence, suspend, extend, decide on
 * the spot, conciliate, hand on (重庆市劳动保障监察条例 第二十四条、第三十条至第三十六条; 行政处罚法 第五十一条、第五十六条).
 */
export const investigationSteps = {
  investigate: step(
    '开始调查',
    'Begin the investigation',
    ['filed'],
    'investigating',
    ['inspector'],
    chongqing('第三十条'),
    {
      asks: form({
        secondInspector: line('另一名监察员', 'The second inspector'),
        recusal: flag('已告知可以申请回避', 'Told of the right to challenge an inspector').optional(),
      }),
      issues: ['inquiry-notice'],
    },
  ),
  question: step(
    '询问、检查并记录',
    'Question or check, and record',
    ['investigating', 'correction-ordered'],
    'stay',
    ['inspector'],
    chongqing('第三十条'),
    {
      asks: form({
        record: text('笔录要点', 'Record'),
        place: line('地点', 'Place'),
        evidence: files('证据材料', 'Evidence').optional(),
      }),
      issues: ['inquiry-record', 'on-site-record'],
    },
  ),
  'ask-for-papers': step(
    '责令用人单位提供其保管的材料',
    'Tell the employer to produce the papers it keeps',
    ['investigating'],
    'stay',
    ['inspector'],
    chongqing('第二十四条'),
    {
      asks: form({
        papers: list('应提供的材料', 'Papers to be produced'),
        produceBy: dayField('提供期限', 'Produce by'),
        // 用工材料保存至劳动关系终止后二年.
        relationEndedOn: dayField('劳动关系终止日', 'Relation ended on').optional(),
        toldOfConsequence: flag('已告知逾期不提供的后果', 'Told what follows when they are not produced'),
      }),
      issues: ['inquiry-notice'],
    },
  ),
  'papers-produced': step(
    '登记提供的材料',
    'Enter the papers produced',
    ['investigating', 'correction-ordered', 'prior-notice'],
    'stay',
    ['inspector', 'respondent'],
    chongqing('第二十四条'),
    {
      asks: form({
        produced: list('已提供的材料', 'Papers produced', 0),
        missingPapers: list('未提供的材料', 'Papers not produced', 0).optional(),
      }),
      issues: ['receipt'],
    },
  ),
  'preserve-evidence': step(
    '证据先行登记保存',
    'Register and keep evidence',
    ['investigating'],
    'stay',
    ['head'],
    penalty('第五十六条'),
    {
      asks: form({
        kept: list('登记保存的物品、材料', 'Goods and papers kept'),
        keptAt: line('保存地点', 'Kept at'),
        reasons: text('理由', 'Reasons'),
      }),
      issues: ['evidence-preservation'],
    },
  ),
  'deal-with-evidence': step(
    '对登记保存的证据作出处理',
    'Deal with the evidence kept',
    ['investigating', 'correction-ordered', 'prior-notice'],
    'stay',
    ['head', 'inspector'],
    penalty('第五十六条'),
    {
      asks: form({
        dealtWith: choice('处理', 'How it was dealt with', {
          copied: '复制、拍照后退还',
          appraised: '送交鉴定',
          returned: '退还',
          transferred: '移送有关机关',
        }),
      }),
    },
  ),
  suspend: step('中止调查', 'Suspend the investigation', underWay, 'stay', ['head'], chongqing('第三十一条'), {
    asks: form({ ground: suspensionGround, reasons: text('说明', 'Reasons') }),
    issues: ['suspension-notice'],
    pauses: true,
  }),
  'tell-of-suspension': step(
    '书面告知中止',
    'Tell those concerned of the suspension',
    underWay,
    'stay',
    ['officer', 'inspector'],
    chongqing('第三十一条'),
    { whilePaused: true },
  ),
  resume: step('恢复调查', 'Resume the investigation', underWay, 'stay', ['head'], chongqing('第三十一条'), {
    issues: ['resumption-notice'],
    resumes: true,
  }),
  extend: step('批准延长调查处理期限', 'Approve a longer time', underWay, 'stay', ['head'], chongqing('第三十条'), {
    asks: form({ reasons: text('延长理由', 'Reasons') }),
    issues: ['extension-notice'],
    extends: 'investigate-and-decide',
  }),
  'decide-on-spot': step(
    '当场作出处理、处罚',
    'Decide on the spot',
    ['investigating'],
    'served',
    ['inspector'],
    penalty('第五十一条'),
    {
      asks: form({
        facts: text('违法事实确凿的情形', 'Why the facts are clear'),
        spot: choice('当场决定', 'Decision on the spot', {
          order: '当场限期整改',
          warning: '警告',
          fine: '罚款（单位三千元以下、公民二百元以下）',
        }),
        fineFen: money('罚款金额', 'Fine').optional(),
        secondInspector: line('另一名监察员', 'The second inspector'),
        // 当场交付: the spot decision is served as it is made.
        servedOn: dayField('当场交付日', 'Handed over on'),
      }),
      issues: ['spot-decision', 'service-receipt'],
    },
  ),
  'record-on-spot': step(
    '当场处罚决定报所属部门备案',
    'File the spot decision with the bureau',
    ['served', 'performed'],
    'stay',
    ['inspector'],
    penalty('第五十二条'),
    { issues: ['filing-receipt'] },
  ),
  'order-correction': step(
    '责令限期改正',
    'Order to correct within a time',
    ['investigating'],
    'correction-ordered',
    ['inspector', 'head'],
    inspection('第十八条'),
    {
      asks: form({
        items: list('责令改正事项', 'What to correct'),
        payFen: money('责令支付金额', 'To be paid').optional(),
        correctBy: dayField('改正期限', 'Correct by'),
      }),
      issues: ['correction-order'],
    },
  ),
  'serve-order': step(
    '送达责令改正指令书',
    'Serve the order to correct',
    ['correction-ordered'],
    'stay',
    ['officer', 'inspector'],
    chongqing('第三十九条'),
    {
      asks: form({ orderServedOn: dayField('指令书送达日', 'Order served on') }),
      issues: ['service-receipt'],
    },
  ),
  corrected: step(
    '核实已改正，结案',
    'Correction verified, closed',
    ['correction-ordered'],
    'closed-corrected',
    ['inspector'],
    chongqing('第三十八条'),
    {
      asks: form({
        verified: text('核实情况', 'How it was verified'),
        workerConfirmed: flag('劳动者确认属实', 'The worker says it is true'),
      }),
      issues: ['closing-report'],
    },
  ),
  'open-conciliation': step(
    '经一方申请、另一方同意，启动行政调解',
    'Conciliate, one side asking and the other agreeing',
    ['investigating', 'correction-ordered'],
    'stay',
    ['inspector'],
    chongqing('第三十五条'),
    {
      asks: form({
        askedBy: choice('申请方', 'Asked by', { worker: '劳动者', enterprise: '用人单位' }),
        otherAgrees: flag('另一方同意', 'The other side agrees'),
        claims: list('调解的金钱请求', 'Money claims'),
      }),
      handsOver: {
        to: 'inspection-conciliation',
        carries: { respondentName: 'respondentName', askedBy: 'askedBy', claims: 'claims' },
      },
    },
  ),
  'close-settled': step(
    '调解协议已履行，结案',
    'The settlement is performed: closed',
    ['investigating', 'correction-ordered'],
    'closed-settled',
    ['head'],
    chongqing('第三十八条'),
    { asks: form({ performedFen: money('已履行金额', 'Amount performed') }), issues: ['closing-report'] },
  ),
  'move-to-department': step(
    '移送其他主管部门',
    'Transfer to another department',
    ['filed', 'investigating'],
    'transferred',
    ['officer', 'head'],
    inspection('第十八条'),
    {
      asks: form({
        receiver: line('接收单位', 'Receiving unit'),
        reasons: text('不属于本部门职权的理由', 'Why it is not ours'),
      }),
      issues: ['transfer-letter'],
      handsOver: {
        to: 'case-transfer',
        carries: { respondentName: 'respondentName', receiver: 'receiver', reasons: 'reasons' },
      },
    },
  ),
};
