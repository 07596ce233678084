import { choice, dayField, form, line, list, mustBeYes, person, text, uscc } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const decree = (article: string) => ({ instrument: 'serious-violation-publication-rules', article });
const penaltyLaw = { instrument: 'administrative-penalty-law', article: '第四十八条' };
const repair = { instrument: 'credit-repair-rules', article: '条号待核实' };

/** 应当公布的情形 (重大劳动保障违法行为社会公布办法): only after a decision was made. */
const categories = {
  pay: '克扣、无故拖欠劳动报酬数额较大',
  crime: '拒不支付劳动报酬，移送司法机关',
  insurance: '不依法参加社会保险或者不缴费，情节严重',
  hours: '违反工作时间和休息休假规定，情节严重',
  'women-minors': '违反女职工和未成年工特殊保护规定，情节严重',
  'child-labour': '使用童工',
  effect: '因劳动保障违法行为造成严重不良社会影响',
  other: '其他重大劳动保障违法行为',
} as const;

/** 重大劳动保障违法行为社会公布 (人力资源社会保障部令第29号): nothing is published without a decision and a legal check. */
export const violationPublication = procedure({
  slug: 'violation-publication',
  sheet: ['CR-01'],
  measure: 'supervision',
  also: ['coordination'],
  departments: ['human-resources'],
  title: { zh: '重大劳动保障违法行为社会公布', en: 'Publication of serious violations' },
  purpose: {
    zh: '对已经作出决定的重大案件每季度向社会公布；有异议的复核答复，决定变更的及时更正。',
    en: 'Serious cases already decided are published each quarter; objections are answered, changed decisions corrected.',
  },
  opens: {
    by: ['officer'],
    classes: 'all',
    asks: form({
      entityName: line('单位全称', 'Full name of the entity'),
      entityUscc: uscc('统一社会信用代码', 'Unified social credit code'),
      entityAddress: line('单位地址', 'Address of the entity'),
      legalRepresentative: person('法定代表人或者主要负责人', 'Legal representative'),
      category: choice('公布情形', 'Category', categories),
      mainFacts: text('主要违法事实（劳动者匿名）', 'Main facts, workers unnamed'),
      handling: text('处理情况', 'Handling'),
      decisionNumber: line('决定文号', 'Number of the decision', 60),
      decidedOn: dayField('决定日', 'Decided on'),
      decisionMade: mustBeYes('已依法作出处理、处罚决定', 'A decision has been made'),
    }),
    basis: decree('条号待核实'),
  },
  states: {
    candidate: { zh: '拟公布', en: 'Candidate' },
    checked: { zh: '已法制审核', en: 'Legally checked' },
    published: { zh: '已公布', en: 'Published' },
    objected: { zh: '异议复核中', en: 'Objection under review' },
    'basis-changed': { zh: '所依据的决定已变更、撤销', en: 'The decision behind it was changed' },
    dropped: { zh: '不予公布', en: 'Not published', ends: 'ended' },
    withdrawn: { zh: '已撤下并说明理由', en: 'Taken down with reasons', ends: 'withdrawn' },
    archived: { zh: '公布期满，已归档', en: 'Shown for its time, filed away', ends: 'performed' },
  },
  actions: {
    'check-legally': step(
      '法制审核',
      'Check legally',
      ['candidate'],
      'checked',
      ['legal-reviewer'],
      decree('条号待核实'),
      {
        asks: form({
          noSecrets: mustBeYes('不涉及国家秘密、商业秘密', 'No state or business secret'),
          anonymised: mustBeYes('不涉及个人隐私，劳动者已匿名', 'No privacy, workers unnamed'),
          opinion: text('审核意见', 'Opinion'),
        }),
      },
    ),
    drop: step(
      '不予公布',
      'Do not publish',
      ['candidate', 'checked'],
      'dropped',
      ['head', 'legal-reviewer'],
      decree('条号待核实'),
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    publish: step('向社会公布', 'Publish', ['checked'], 'published', ['head'], decree('条号待核实'), {
      asks: form({
        publishedOn: dayField('公布日', 'Published on'),
        places: list('公布的网站、报刊、电视', 'Where'),
        creditClass: choice('信用信息类别（2026年4月1日起）', 'Credit class, since 2026-04-01', {
          minor: '轻微（原则上不公示）',
          general: '一般',
          serious: '严重',
        }),
        creditFile: mustBeYes('已记入守法诚信档案并共享', 'Entered in the credit file and shared'),
      }),
      issues: ['publication-notice'],
    }),
    'send-to-portal': step(
      '处罚信息报送信用平台（双公示）',
      'Send the penalty to the credit portal',
      ['candidate', 'checked', 'published'],
      'stay',
      ['officer'],
      {
        instrument: 'penalty-publicity-practice',
        article: '条号待核实',
      },
      {
        asks: form({ sentOn: dayField('报送日', 'Sent on') }),
      },
    ),
    object: step(
      '书面提出异议',
      'Object in writing',
      ['published'],
      'objected',
      ['respondent', 'clerk'],
      decree('第十一条'),
      {
        asks: form({
          objection: text('异议和理由', 'Objection and reasons'),
          objectionReceivedOn: dayField('收到异议日', 'Received on'),
        }),
        issues: ['receipt'],
      },
    ),
    uphold: step(
      '复核维持并答复',
      'Upheld on review, and answered',
      ['objected'],
      'published',
      ['legal-reviewer', 'head'],
      decree('第十一条'),
      {
        asks: form({ answer: text('答复', 'Answer') }),
        issues: ['reply-letter'],
        notBy: ['check-legally'],
      },
    ),
    'correct-on-objection': step(
      '复核更正并答复',
      'Corrected on review, and answered',
      ['objected'],
      'published',
      ['legal-reviewer', 'head'],
      decree('第十一条'),
      {
        asks: form({ answer: text('答复', 'Answer'), correction: text('更正内容', 'What was corrected') }),
        issues: ['reply-letter', 'publication-notice'],
        notBy: ['check-legally'],
      },
    ),
    'decision-changed': step(
      '所依据的决定被变更、撤销、确认违法或者无效',
      'The decision was changed, set aside or found void',
      ['published', 'objected'],
      'basis-changed',
      ['officer', 'head'],
      decree('第十二条'),
      {
        asks: form({
          changedOn: dayField('变更、撤销日', 'Changed on'),
          change: text('变更情况', 'What changed'),
        }),
      },
    ),
    correct: step('更正公布', 'Correct the publication', ['basis-changed'], 'published', ['head'], decree('第十二条'), {
      asks: form({ correction: text('更正内容', 'What was corrected') }),
      issues: ['publication-notice'],
    }),
    'take-down': step(
      '撤下并公开说明理由',
      'Take down and say why',
      ['basis-changed'],
      'withdrawn',
      ['head'],
      penaltyLaw,
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
        issues: ['publication-notice'],
      },
    ),
    'ask-for-repair': step('申请信用修复', 'Ask for credit repair', ['published'], 'stay', ['respondent'], repair, {
      handsOver: {
        to: 'credit-repair',
        carries: {
          respondentName: 'entityName',
          respondentUscc: 'entityUscc',
          documentNumber: 'decisionNumber',
          decidedOn: 'decidedOn',
        },
      },
    }),
    'push-joint-measures': step(
      '推送联合惩戒',
      'Push for joint measures',
      ['published'],
      'stay',
      ['officer'],
      { instrument: 'county-policy', article: '（十七）' },
      {
        asks: form({
          jointGround: choice('推送的事实', 'Ground', { publication: '重大违法行为已公布' }),
          lawful: mustBeYes('已有生效决定', 'A decision stands'),
        }),
        handsOver: {
          to: 'joint-measures',
          carries: {
            respondentName: 'entityName',
            respondentUscc: 'entityUscc',
            ground: 'jointGround',
            decisionNumber: 'decisionNumber',
            decidedOn: 'decidedOn',
            lawful: 'lawful',
          },
        },
      },
    ),
    archive: step(
      '公布期满，撤下归档',
      'Time is up: take down and file away',
      ['published'],
      'archived',
      ['officer', 'head'],
      repair,
      {
        asks: form({ takenDownOn: dayField('撤下日', 'Taken down on') }),
      },
    ),
  },
  clocks: {
    'publish-quarterly': clock(
      '每季度公布',
      'Publish within the quarter',
      'serious-publication-interval-months',
      'officer',
      [['open', 'decidedOn']],
      ['publish', 'drop'],
      { warns: [30, 7, 3, 1] },
    ),
    'send-to-portal': clock(
      '报送信用平台',
      'Send to the credit portal',
      'penalty-publication-days',
      'officer',
      [['open', 'decidedOn']],
      ['send-to-portal'],
    ),
    'answer-objection': clock(
      '复核并答复异议',
      'Review and answer the objection',
      'publication-objection-answer-days',
      'officer',
      [['object', 'objectionReceivedOn']],
      ['uphold', 'correct-on-objection', 'decision-changed'],
    ),
    'correct-publication': clock(
      '更正公布',
      'Correct the publication',
      'publication-correction-days',
      'officer',
      [['decision-changed', 'changedOn']],
      ['correct', 'take-down'],
    ),
    'withdraw-penalty': clock(
      '撤回处罚决定信息并说明理由',
      'Withdraw the penalty and say why',
      'penalty-publication-withdrawal-days',
      'officer',
      [['decision-changed', 'changedOn']],
      ['correct', 'take-down'],
    ),
  },
  publishes: {
    zh: '重大劳动保障违法行为：单位、事实、处理；公布期按信用类别',
    en: 'Serious violations: entity, facts, handling; shown for the time of their credit class',
    on: 'publish',
    basis: decree('条号待核实'),
    during: {
      field: 'creditClass',
      limits: {
        minor: 'credit-minor-most-months',
        general: 'credit-general-most-years',
        serious: 'credit-serious-most-years',
      },
    },
    objection: 'publication-objection-answer-days',
  },
});
