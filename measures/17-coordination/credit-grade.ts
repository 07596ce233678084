import { choice, choicesOf, count, dayField, flag, form, list, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const grading = { instrument: 'credit-grade-rules', article: '条号待核实' };

/** 九项评价内容. */
const nineItems = {
  rules: '内部规章制度',
  contracts: '劳动合同',
  'child-labour': '禁止使用童工',
  'women-minors': '女职工和未成年工特殊保护',
  hours: '工作时间和休息休假',
  pay: '工资和最低工资',
  insurance: '社会保险',
  laws: '其他法律法规',
  other: '其他',
} as const;

/** C级情形中，拒不履行和移送是见到的，其余凭记忆，待核实。 */
const gradeGrounds = {
  none: '未因劳动保障违法行为受过处理',
  sanctioned: '受过处理，未达C级',
  refused: '拒不履行改正指令、处理或者处罚决定',
  'police-referral': '涉嫌犯罪已立案移送',
  'three-sanctions': '一年内受处理三次以上（凭记忆）',
  incident: '引发群体性、极端事件（凭记忆）',
  'child-or-forced': '使用童工、强迫劳动（凭记忆）',
  obstruction: '拒不配合监察（凭记忆）',
} as const;

const grade = choice('等级', 'Grade', { A: 'A级', B: 'B级', C: 'C级' });

/** 企业劳动保障守法诚信等级评价: on the record of the year before, once a year (人社部规〔2016〕1号，文号待核实). */
export const creditGrade = procedure({
  slug: 'credit-grade',
  sheet: ['CR-02'],
  measure: 'coordination',
  also: ['supervision'],
  departments: ['human-resources'],
  title: { zh: '劳动保障守法诚信等级评价', en: 'Credit grade' },
  purpose: {
    zh: '每年按上一年度记录把企业评为A、B、C级，告知企业并共享；A级少查，C级重点查、约谈负责人。',
    en: 'Every year firms are graded A, B or C on the record of the year before; A is checked less, C more.',
  },
  opens: {
    by: ['officer'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      gradeYear: count('评价年度', 'Year graded', 2015),
      frozenOn: dayField('数据截止日（12月31日）', 'Data frozen on'),
      sanctions: count('年度内受处理次数', 'Sanctions in the year'),
      refusedToObey: flag('拒不履行改正指令、处理或者处罚决定', 'Refused to obey an order or decision'),
      policeReferral: flag('涉嫌犯罪已立案移送', 'Case filed and sent to the police'),
      sources: list('所依据的案号、检查结果', 'Cases and checks relied on', 0),
    }),
    basis: grading,
  },
  states: {
    frozen: { zh: '数据已截止', en: 'Data frozen' },
    scored: { zh: '已评定', en: 'Scored' },
    notified: { zh: '已告知企业', en: 'Firm told' },
    objected: { zh: '复核中', en: 'Under review' },
    final: { zh: '已确定', en: 'Final' },
    shared: { zh: '已入档并共享', en: 'Filed and shared' },
    replaced: { zh: '已由下一年度评价接替', en: 'Replaced by the next year’s', ends: 'performed' },
    closed: { zh: '企业注销', en: 'Firm ended', ends: 'ended' },
  },
  actions: {
    score: step('评定等级', 'Score', ['frozen'], 'scored', ['inspector'], grading, {
      asks: form({
        grade,
        grounds: choicesOf('评定情形', 'Grounds', gradeGrounds),
        items: choicesOf('所查的九项', 'The nine items reviewed', nineItems),
        reasons: text('评定说明', 'Reasons'),
      }).refine(({ grade: given, grounds }) => (given === 'A') === (grounds.length === 1 && grounds[0] === 'none'), {
        path: ['grade'],
        message: '未受过处理的才评A级 / A only where nothing was sanctioned',
      }),
    }),
    notify: step('告知企业', 'Tell the firm', ['scored'], 'notified', ['officer'], grading, {
      asks: form({ gradeReceivedOn: dayField('企业收到日', 'Received on') }),
      issues: ['grade-notice', 'service-receipt'],
    }),
    object: step('企业提出异议', 'The firm objects', ['notified'], 'objected', ['respondent', 'clerk'], grading, {
      asks: form({ objection: text('异议和理由', 'Objection and reasons') }),
      issues: ['receipt'],
    }),
    review: step(
      '复核后维持或者调整',
      'Review: kept or changed',
      ['objected'],
      'notified',
      ['legal-reviewer', 'head'],
      grading,
      {
        asks: form({ grade, answer: text('复核答复', 'Answer') }),
        issues: ['reply-letter', 'grade-notice'],
        notBy: ['score'],
      },
    ),
    finalise: step('确定等级', 'Make it final', ['notified'], 'final', ['head'], grading, {
      asks: form({ finalOn: dayField('确定日', 'Final on') }),
      notBy: ['score'],
    }),
    share: step('记入档案并共享', 'File and share', ['final'], 'shared', ['officer'], grading, {
      asks: form({
        sharedWith: choicesOf('共享部门', 'Shared with', {
          market: '市场监管',
          finance: '财政、金融',
          housing: '住房城乡建设',
          tax: '税务',
          union: '工会',
          credit: '信用平台',
        }),
        creditFile: mustBeYes('已记入守法诚信档案', 'Entered in the credit file'),
      }),
    }),
    regrade: step(
      '发生新的违法处理，即时重新评定',
      'A later sanction: grade again at once',
      ['final', 'shared'],
      'frozen',
      ['officer', 'inspector'],
      grading,
      {
        asks: form({ event: text('新的处理情况', 'What happened'), eventOn: dayField('处理日', 'On') }),
      },
    ),
    'propose-incentive': step(
      'A级企业提请激励',
      'Propose incentives for grade A',
      ['shared'],
      'stay',
      ['officer'],
      grading,
      {
        asks: form({ ground: text('激励理由', 'Why') }),
        handsOver: {
          to: 'incentive-grant',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            gradeYear: 'gradeYear',
            ground: 'ground',
          },
        },
      },
    ),
    'call-in-head': step(
      'C级企业约谈负责人',
      'Grade C: call in the head of the firm',
      ['shared'],
      'stay',
      ['officer'],
      grading,
      {
        asks: form({ reasons: text('约谈事由', 'Reasons') }),
        handsOver: {
          to: 'interview',
          carries: { respondentName: 'respondentName', respondentUscc: 'respondentUscc', reasons: 'reasons' },
        },
      },
    ),
    replace: step(
      '下一年度评价接替',
      'Replaced by the next year’s grade',
      ['shared'],
      'replaced',
      ['officer'],
      grading,
    ),
    close: step(
      '企业注销',
      'The firm ended',
      ['frozen', 'scored', 'notified', 'final', 'shared'],
      'closed',
      ['officer'],
      grading,
      {
        asks: form({ reasons: text('情况', 'What happened') }),
      },
    ),
  },
  clocks: {
    'grade-of-the-year': clock(
      '年度内完成评价',
      'Grade within the year',
      'credit-grade-years',
      'officer',
      [['open', 'frozenOn']],
      ['finalise', 'close'],
      { warns: [90, 30, 7] },
    ),
    'next-grade': clock(
      '每年评价一次',
      'Grade again within a year',
      'credit-grade-years',
      'officer',
      [['finalise', 'finalOn']],
      ['replace', 'regrade', 'close'],
      { warns: [90, 30, 7] },
    ),
  },
});
