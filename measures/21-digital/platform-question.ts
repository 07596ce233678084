import { choice, dayField, files, form, line, list, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const set = { instrument: 'county-setting', article: '设定' } as const;
const policy = { instrument: 'county-policy', article: '（二十一）' } as const;
const kept = { instrument: 'chongqing-labour-inspection-regulation', article: '第二十四条' } as const;
const burden = { instrument: 'employment-relationship-notice', article: '第二条' } as const;

/**
 * 向平台核实: the worker's evidence differs from what was reported, or a table is missing. Silence does not make the worker right by
 * itself: it is written down, and where the law lays proof on the employer the officer who decides weighs it against the platform.
 */
export const platformQuestion = procedure({
  slug: 'platform-question',
  sheet: [],
  measure: 'digital',
  also: ['supervision', 'disputes'],
  departments: ['human-resources', 'transport', 'market-regulation', 'court', 'trade-union'],
  title: { zh: '向平台核实', en: 'Question to a platform' },
  purpose: {
    zh: '劳动者的证据与平台报送不一致，或者缺表、断档的，发函核实；按期答复，不答复的后果先讲清楚。',
    en: 'Where a worker’s evidence differs from what the platform reported, or a table is missing, the platform is asked; the day to answer and what silence means are told beforehand.',
  },
  opens: {
    by: ['officer', 'inspector', 'arbitrator', 'mediator', 'commission', 'union', 'system'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      respondentUscc: respondentFields.respondentUscc,
      kind: choice('情形', 'Why', {
        'evidence-differs': '劳动者证据与报送不一致',
        'table-missing': '没有报送该表',
        gap: '数据断档',
        contradiction: '数据自相矛盾',
      }),
      table: line('数据表', 'Table'),
      periodFrom: dayField('期间起', 'Period from'),
      periodTo: dayField('期间止', 'Period to'),
      reported: text('平台报送的内容', 'What was reported').optional(),
      workerSays: text('劳动者的证据（不含身份信息）', 'The worker’s evidence, without identity').optional(),
      produce: list('请提供', 'To be produced'),
      fromCase: line('来源办件', 'The case it came from').optional(),
    }),
    basis: policy,
  },
  states: {
    drafted: { zh: '待发函', en: 'To be sent' },
    asked: { zh: '已送达，待答复', en: 'Served, answer to come' },
    answered: { zh: '平台已答复', en: 'Answered' },
    silent: { zh: '逾期未答复', en: 'No answer in time' },
    agreed: { zh: '平台认可并更正数据', en: 'Agreed, data corrected', ends: 'corrected' },
    explained: { zh: '平台的说明成立', en: 'The platform’s account holds', ends: 'unfounded' },
    'still-differs': { zh: '两说并存，已记入证据', en: 'Both accounts stand in the evidence', ends: 'decided' },
    'not-produced': { zh: '未提供，已记录后果', en: 'Not produced, the consequence written down', ends: 'decided' },
    withdrawn: { zh: '撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    serve: step(
      '送达核实函',
      'Serve the question',
      ['drafted'],
      'asked',
      ['officer', 'inspector', 'commission'],
      policy,
      {
        asks: form({
          servedOn: dayField('送达日', 'Served on'),
          consequenceTold: mustBeYes('已告知逾期不提供的后果', 'Told what follows when nothing is produced'),
        }),
        issues: ['question-letter', 'service-receipt'],
      },
    ),
    extend: step(
      '同意延期答复',
      'Agree to a longer time',
      ['asked'],
      'stay',
      ['officer', 'inspector', 'commission'],
      set,
      {
        asks: form({ why: text('理由', 'Reasons') }),
        issues: ['extension-notice'],
        extends: 'answer',
      },
    ),
    answer: step('平台答复', 'The platform answers', ['asked', 'silent'], 'answered', ['respondent'], kept, {
      asks: form({
        position: choice('答复', 'Answer', {
          agrees: '劳动者的证据属实',
          explains: '另有说明',
          produces: '提供所缺数据',
          'has-none': '没有该数据',
        }),
        statement: text('说明', 'Statement'),
        batch: line('更正、补报批次', 'Batch of the correction').optional(),
        proof: files('证明材料', 'Proof').optional(),
      }),
      issues: ['receipt'],
    }),
    silence: step('逾期没有答复', 'No answer in time', ['asked'], 'silent', ['system', 'officer'], set, {
      afterClock: 'answer',
    }),
    'hear-worker': step(
      '听劳动者对答复的意见',
      'Hear the worker on the answer',
      ['answered'],
      'stay',
      ['applicant', 'officer', 'union'],
      set,
      {
        asks: form({ workerSays: text('劳动者的意见', 'What the worker says') }),
      },
    ),
    agree: step(
      '认可并已更正',
      'Agreed and corrected',
      ['answered'],
      'agreed',
      ['officer', 'inspector', 'commission'],
      policy,
      {
        asks: form({
          batch: line('更正批次', 'Batch of the correction'),
          judgedAgain: mustBeYes('已按更正数据重算', 'Judged again on the corrected data'),
        }),
      },
    ),
    hold: step(
      '平台的说明成立',
      'The account holds',
      ['answered'],
      'explained',
      ['officer', 'inspector', 'commission'],
      set,
      {
        asks: form({ why: text('理由', 'Reasons') }),
      },
    ),
    'record-both': step(
      '两说并存，记入证据',
      'Both stand in the evidence',
      ['answered'],
      'still-differs',
      ['officer', 'inspector', 'commission'],
      burden,
      {
        asks: form({ note: text('由谁举证、如何权衡', 'Who has to prove what') }),
        issues: ['evidence-list'],
      },
    ),
    'record-not-produced': step(
      '记录未提供及其后果',
      'Write down that it was not produced, and what follows',
      ['silent', 'answered'],
      'not-produced',
      ['officer', 'inspector', 'commission'],
      kept,
      {
        asks: form({
          notProduced: list('未提供的材料', 'Not produced'),
          keptByEmployer: choice('由谁保管', 'Kept by whom', {
            employer: '依法由用人单位保管、举证',
            platform: '由平台保管',
            nobody: '无人负有保管义务',
          }),
          consequence: text(
            '后果（由作出决定的人权衡，系统不推定）',
            'Consequence, weighed by whoever decides; the system presumes nothing',
          ),
        }),
        issues: ['evidence-list'],
        afterClock: 'answer',
      },
    ),
    withdraw: step(
      '撤回核实',
      'Withdraw',
      ['drafted', 'asked'],
      'withdrawn',
      ['officer', 'inspector', 'commission'],
      set,
      {
        asks: form({ why: text('理由', 'Reasons') }),
      },
    ),
  },
  clocks: {
    answer: clock(
      '平台答复',
      'The platform answers',
      'platform-question-days',
      'respondent',
      [['serve', 'servedOn']],
      ['answer', 'silence', 'withdraw'],
      {
        extension: 'platform-question-extension',
        onLapse: 'silence',
      },
    ),
  },
});
