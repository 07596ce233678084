import { choice, count, dayField, files, flag, form, line, list, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const law = (article: string) => ({ instrument: 'trade-union-law', article });
const chongqing = (article: string) => ({ instrument: 'chongqing-union-regulation', article });
const election = (article: string) => ({ instrument: 'union-election-rules', article });

/** On the way to a union; a letter that urges it takes nobody back. */
const founding = ['requested', 'preparing', 'candidates', 'elected', 'reported'] as const;

/** 选举: two thirds of those entitled present, more than half of all entitled in favour (数字见于转述，待核实). */
const electionForm = form({
  heldOn: dayField('会议日', 'Held on'),
  meeting: choice('会议形式', 'Meeting', { members: '会员大会', congress: '会员代表大会（会员一百人以上）' }),
  entitled: count('应到人数', 'Entitled', 1),
  present: count('实到人数', 'Present'),
  leastInFavour: count('当选人最低得票', 'Fewest votes of those elected'),
  elected: list('当选委员', 'Elected'),
  audit: list('经费审查委员会', 'Audit commission', 0),
  women: list('女职工委员会', 'Women’s commission', 0),
  noRelatives: mustBeYes('没有企业负责人的近亲属', 'No near relatives of the head of the firm'),
})
  .refine(({ entitled, present }) => present <= entitled && present * 3 >= entitled * 2, {
    path: ['present'],
    message: '实到须达三分之二以上 / two thirds must be present',
  })
  .refine(({ entitled, leastInFavour }) => leastInFavour * 2 > entitled, {
    path: ['leastInFavour'],
    message: '须过全体半数 / more than half of all entitled',
  });

/** 建会申请审批: request, preparatory group, election, approval, legal person, term (工会法 第十一条、第十二条、第十六条; 重庆市工会条例 第七条、第十条). */
export const unionFounding = procedure({
  slug: 'union-founding',
  sheet: ['UN-02'],
  measure: 'union',
  departments: ['trade-union'],
  title: { zh: '建会申请审批', en: 'Founding a union' },
  purpose: {
    zh: '企业、站点、行业或者区域建立工会：请示、筹备、选举、批复、取得法人资格，到期换届。',
    en: 'A firm, station, trade or area founds a union: request, preparation, election, approval, legal person, next election.',
  },
  opens: {
    by: ['union', 'representatives', 'respondent', 'township'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      way: choice('建会方式', 'Way', {
        single: '单独建会',
        joint: '联合建会',
        industry: '行业建会',
        regional: '区域建会',
      }),
      units: list('覆盖的单位（站点）', 'Units covered'),
      headcount: count('职工（劳动者）人数', 'Headcount', 1),
      willing: count('愿意入会人数', 'Willing to join'),
      unitFoundedOn: dayField('单位成立日', 'Unit founded on').optional(),
      view: text('单位行政（党组织）意见', 'View of management or party body').optional(),
      request: files('建会请示', 'The request').optional(),
    }),
    basis: law('第十一条'),
    issues: ['receipt'],
  },
  states: {
    requested: { zh: '已请示', en: 'Requested' },
    preparing: { zh: '筹备组履职', en: 'Preparatory group at work' },
    candidates: { zh: '候选人公示', en: 'Candidates shown' },
    elected: { zh: '已选举', en: 'Elected' },
    reported: { zh: '结果已报批', en: 'Result reported' },
    approved: { zh: '已批复成立', en: 'Approved' },
    active: { zh: '运行中', en: 'Active' },
    'vacancy-open': { zh: '主席、委员空缺', en: 'An office is vacant' },
    're-election': { zh: '换届', en: 'Next election' },
    refused: { zh: '不予批复，说明理由', en: 'Refused with reasons', ends: 'refused' },
    dissolved: { zh: '单位终止，工会撤销', en: 'Dissolved with the unit', ends: 'ended' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    'send-opinion': step(
      '一年内未建会，上级工会发建立工会意见书',
      'No union within a year: the higher union urges',
      [...founding],
      'stay',
      ['system'],
      chongqing('第七条'),
      { issues: ['union-opinion'], afterClock: 'found-within-a-year' },
    ),
    'record-founding-day': step(
      '查明单位成立日',
      'Record when the unit was founded',
      [...founding],
      'stay',
      ['union', 'township'],
      chongqing('第七条'),
      { asks: form({ unitFoundedOn: dayField('单位成立日', 'Unit founded on') }) },
    ),
    'approve-group': step(
      '批复成立筹备组（三至五人）',
      'Approve a preparatory group',
      ['requested'],
      'preparing',
      ['union'],
      law('第十二条'),
      { asks: form({ members: list('筹备组成员', 'Members', 3).max(5) }), issues: ['founding-reply'] },
    ),
    refuse: step('不予批复', 'Refuse', ['requested', 'reported'], 'refused', ['union'], law('第十二条'), {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['refusal-notice'],
    }),
    recruit: step('发展会员', 'Recruit', ['preparing'], 'stay', ['union', 'representatives'], law('第三条'), {
      asks: form({ members: count('会员人数', 'Members') }),
    }),
    'show-candidates': step(
      '商定并公示候选人',
      'Agree on the candidates and show them',
      ['preparing', 're-election'],
      'candidates',
      ['union', 'representatives'],
      election('选举会议'),
      {
        asks: form({ candidates: list('候选人', 'Candidates', 3), shownUntil: dayField('公示截止日', 'Shown until') }),
        issues: ['public-notice'],
      },
    ),
    elect: step('选举', 'Elect', ['candidates'], 'elected', ['representatives', 'union'], election('选举会议'), {
      asks: electionForm,
      issues: ['minutes'],
    }),
    'report-result': step(
      '选举结果报上一级工会',
      'Report the result to the higher union',
      ['elected'],
      'reported',
      ['representatives', 'union'],
      election('选举结果报批'),
      { asks: form({ reportedOn: dayField('上一级工会收到报告日', 'Received by the higher union on') }) },
    ),
    approve: step('批复成立', 'Approve', ['reported'], 'approved', ['union'], law('第十二条'), {
      asks: form({
        committee: choice('组织形式', 'Form', {
          committee: '工会委员会（二十五人以上）',
          joint: '联合基层工会委员会',
          organiser: '选举组织员一人',
        }),
      }),
      issues: ['founding-reply'],
    }),
    'begin-three-years': step(
      '任期三年：办理法人资格、印章、账户',
      'Term of three years; legal person, seal, account',
      ['approved'],
      'active',
      ['union'],
      law('第十六条'),
      {
        asks: form({
          termFrom: dayField('任期起日', 'Term begins'),
          legalPerson: line('法人资格证书编号', 'Certificate of legal person').optional(),
          seal: flag('印章已刻', 'Seal made'),
          account: flag('账户已开', 'Account opened'),
        }),
      },
    ),
    'begin-five-years': step(
      '任期五年：办理法人资格、印章、账户',
      'Term of five years; legal person, seal, account',
      ['approved'],
      'active',
      ['union'],
      law('第十六条'),
      {
        asks: form({
          termFrom: dayField('任期起日', 'Term begins'),
          legalPerson: line('法人资格证书编号', 'Certificate of legal person').optional(),
          seal: flag('印章已刻', 'Seal made'),
          account: flag('账户已开', 'Account opened'),
        }),
      },
    ),
    'note-vacancy': step(
      '主席、委员空缺',
      'An office falls vacant',
      ['active'],
      'vacancy-open',
      ['union'],
      chongqing('第十条'),
      {
        asks: form({ vacantFrom: dayField('空缺起日', 'Vacant from'), office: line('职务', 'Office') }),
      },
    ),
    'fill-vacancy': step('补选', 'Fill the vacancy', ['vacancy-open'], 'active', ['union'], chongqing('第十条'), {
      asks: form({ filledBy: line('当选人', 'Elected') }),
      issues: ['founding-reply'],
    }),
    'extraordinary-meeting': step(
      '三分之一以上会员提议，临时召开会议',
      'Extraordinary meeting asked for by a third',
      ['active'],
      'stay',
      ['representatives', 'union'],
      law('第十七条'),
      {
        asks: form({ members: count('会员人数', 'Members', 1), asking: count('提议人数', 'Asking') }).refine(
          ({ members, asking }) => asking * 3 >= members,
          { path: ['asking'], message: '须三分之一以上 / a third must ask' },
        ),
      },
    ),
    're-elect': step(
      '换届',
      'Begin the next election',
      ['active'],
      're-election',
      ['union', 'representatives'],
      law('第十六条'),
    ),
    dissolve: step(
      '所在单位终止，工会撤销并报告',
      'Dissolve with the unit',
      ['active', 'vacancy-open', 're-election', 'approved'],
      'dissolved',
      ['union'],
      law('第十三条'),
      { asks: form({ reasons: text('情况和会员会籍安排', 'What happened, and what becomes of members') }) },
    ),
    withdraw: step(
      '撤回请示',
      'Withdraw',
      ['requested', 'preparing', 'candidates'],
      'withdrawn',
      ['representatives', 'union', 'respondent', 'township'],
      law('第三条'),
      { asks: form({ reasons: text('理由', 'Reasons') }) },
    ),
  },
  clocks: {
    'found-within-a-year': clock<'record-founding-day' | 'approve' | 'send-opinion' | 'refuse' | 'withdraw'>(
      '新建单位一年内建会',
      'A new unit founds a union within a year',
      'union-founding-years',
      'respondent',
      [
        ['open', 'unitFoundedOn'],
        ['record-founding-day', 'unitFoundedOn'],
      ],
      ['approve', 'send-opinion', 'refuse', 'withdraw'],
      { onLapse: 'send-opinion', warns: [90, 30, 7] },
    ),
    'approve-election': clock(
      '批复选举结果',
      'The higher union approves',
      'union-election-approval-days',
      'union',
      [['report-result', 'reportedOn']],
      ['approve', 'refuse'],
    ),
    'fill-vacancy': clock(
      '补选空缺',
      'Fill the vacancy',
      'union-vacancy-months',
      'union',
      [['note-vacancy', 'vacantFrom']],
      ['fill-vacancy'],
    ),
    'three-year-term': clock(
      '三年任期届满换届',
      'Term of three years ends',
      'union-term-least-years',
      'union',
      [['begin-three-years', 'termFrom']],
      ['re-elect', 'dissolve'],
      { warns: [90, 30] },
    ),
    'five-year-term': clock(
      '五年任期届满换届',
      'Term of five years ends',
      'union-term-most-years',
      'union',
      [['begin-five-years', 'termFrom']],
      ['re-elect', 'dissolve'],
      { warns: [90, 30] },
    ),
  },
});
