import { choice, count, dayField, files, form, line, list, mustBeYes, rowsOf, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const management = { instrument: 'enterprise-democratic-management', article: '职工代表大会' };

/** 到会: two thirds of the delegates (凭记忆，待核实). */
const quorumForm = form({
  delegates: count('代表人数', 'Delegates', 1),
  present: count('到会人数', 'Present'),
  heldOn: dayField('会议日', 'Held on'),
}).refine(({ delegates, present }) => present <= delegates && present * 3 >= delegates * 2, {
  path: ['present'],
  message: '到会须达三分之二以上 / two thirds must be present',
});

const ballotRow = form({
  item: line('议题', 'Item'),
  delegates: count('全体代表人数', 'All delegates', 1),
  inFavour: count('赞成', 'In favour'),
  against: count('反对', 'Against'),
  passed: choice('结果', 'Result', { passed: '通过', rejected: '未通过' }),
}).refine(({ delegates, inFavour, passed }) => inFavour * 2 > delegates === (passed === 'passed'), {
  path: ['passed'],
  message: '全体代表过半数才通过 / passed by more than half of all delegates, and only then',
});

/** 区域（行业）职代会: called, agenda seven days before, quorum, item by item in secret ballot, published, supervised. */
export const workersCongress = procedure({
  slug: 'workers-congress',
  sheet: ['UN-03'],
  measure: 'union',
  departments: ['trade-union'],
  title: { zh: '区域（行业）职代会', en: 'Regional or industry workers’ congress' },
  purpose: {
    zh: '县或者乡镇工会召集区域、行业职工代表大会，听取报告，表决集体合同，监督执行。',
    en: 'The county or township union calls a congress that hears reports, votes on contracts and supervises them.',
  },
  opens: {
    by: ['union'],
    classes: 'all',
    asks: form({
      scope: choice('范围', 'Scope', { regional: '区域', industry: '行业', firm: '企业' }),
      area: line('区域或者行业', 'Area or trade'),
      units: list('覆盖单位', 'Units covered'),
      staff: count('职工（劳动者）人数', 'Workers covered', 1),
      delegates: count('代表人数', 'Delegates', 1),
      managers: count('其中中高层管理人员', 'Managers among them'),
      newForms: count('其中新就业形态劳动者', 'New-form workers among them'),
      elected: text('代表产生办法', 'How delegates were chosen'),
    }).refine(({ delegates, managers }) => managers * 5 <= delegates, {
      path: ['managers'],
      message: '管理人员不超过百分之二十 / managers at most a fifth',
    }),
    basis: management,
    issues: ['receipt'],
  },
  states: {
    preparing: { zh: '筹备', en: 'Being prepared' },
    called: { zh: '已召集', en: 'Called' },
    'agenda-sent': { zh: '议题已送代表', en: 'Agenda with the delegates' },
    sitting: { zh: '会议有效，审议中', en: 'Quorum reached, deliberating' },
    voted: { zh: '已表决', en: 'Voted' },
    published: { zh: '结果已公布，监督执行', en: 'Published, being supervised' },
    'next-called': { zh: '已进入下一次会议', en: 'Next meeting due', ends: 'performed' },
    dissolved: { zh: '不再召开', en: 'No longer held', ends: 'ended' },
  },
  actions: {
    call: step(
      '确定会议日并召集',
      'Set the day and call',
      ['preparing', 'called', 'agenda-sent'],
      'called',
      ['union'],
      management,
      {
        asks: form({ meetingOn: dayField('会议日', 'Day of the meeting'), place: line('地点', 'Place') }),
        issues: ['session-notice'],
      },
    ),
    'send-agenda': step('议题送达代表', 'Send the agenda', ['called'], 'agenda-sent', ['union'], management, {
      asks: form({
        sentOn: dayField('送达日', 'Sent on'),
        items: list('议题', 'Items'),
        papers: files('文件', 'Papers').optional(),
      }),
    }),
    'open-session': step(
      '到会符合法定人数，开会',
      'Open with a quorum',
      ['agenda-sent'],
      'sitting',
      ['union', 'representatives'],
      management,
      {
        asks: quorumForm,
      },
    ),
    deliberate: step('审议', 'Deliberate', ['sitting'], 'stay', ['representatives', 'union'], management, {
      asks: form({ item: line('议题', 'Item'), opinions: text('审议意见', 'Opinions') }),
    }),
    vote: step(
      '逐项无记名表决',
      'Vote item by item in secret',
      ['sitting'],
      'voted',
      ['representatives', 'union'],
      management,
      {
        asks: form({
          secret: mustBeYes('无记名投票', 'Secret ballot'),
          ballots: rowsOf('表决结果', 'Ballots', ballotRow),
        }),
        issues: ['minutes'],
      },
    ),
    publish: step('公布决议', 'Publish the decisions', ['voted'], 'published', ['union'], management, {
      asks: form({ publishedOn: dayField('公布日', 'Published on'), way: list('公布方式', 'How') }),
      issues: ['public-notice'],
    }),
    supervise: step(
      '监督决议执行',
      'Check that decisions are carried out',
      ['published'],
      'stay',
      ['representatives', 'union'],
      management,
      {
        asks: form({ checked: text('检查情况', 'What was seen') }),
      },
    ),
    'report-yearly': step(
      '到期召开下一次会议',
      'Go on to the next yearly meeting',
      ['published'],
      'next-called',
      ['union'],
      management,
    ),
    dissolve: step(
      '覆盖单位变化，不再召开',
      'End the congress',
      ['preparing', 'called', 'published'],
      'dissolved',
      ['union'],
      management,
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
  },
  clocks: {
    agenda: clock(
      '会前七日送达议题',
      'Agenda seven days before',
      'congress-agenda-days',
      'union',
      [['call', 'meetingOn']],
      ['send-agenda'],
      {
        kind: 'before',
      },
    ),
    'next-meeting': clock(
      '每年至少召开一次',
      'Meet at least once a year',
      'congress-meeting-years',
      'union',
      [['open-session', 'heldOn']],
      ['report-yearly', 'dissolve'],
      { warns: [60, 30, 7] },
    ),
  },
  publishes: {
    zh: '职代会决议向覆盖单位的全体劳动者公布',
    en: 'Decisions of the congress are published to all workers it covers',
    on: 'publish',
    basis: management,
    during: null,
    objection: null,
  },
});
