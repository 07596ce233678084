import { choice, choicesOf, dayField, files, form, instantField, line, list, rowsOf, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { policy, set } from './citations.ts';

/** The units of the text of measure 十七 and of its responsible list together; the two lists differ and both are kept as data. */
const units = {
  'human-resources': '人力社保',
  'development-reform': '发展改革',
  'market-regulation': '市场监管',
  transport: '交通',
  emergency: '应急',
  health: '卫生健康',
  'medical-insurance': '医保',
  'city-management': '城市管理',
  commerce: '商务',
  housing: '住房城乡建设',
  court: '法院',
  'trade-union': '总工会',
} as const;

/** 联席会议: called, minuted, its tasks given owners and dates and followed until done (quarterly as our setting). */
export const jointMeeting = procedure({
  slug: 'joint-meeting',
  sheet: ['CO-01'],
  measure: 'coordination',
  departments: [
    'human-resources',
    'development-reform',
    'housing',
    'transport',
    'health',
    'emergency',
    'medical-insurance',
    'market-regulation',
    'court',
    'trade-union',
    'city-management',
    'commerce',
  ],
  title: { zh: '联席会议', en: 'Joint meeting' },
  purpose: {
    zh: '各单位定期会商，纪要变成有责任人和日期的任务，逾期的列出来督办。',
    en: 'The units meet, the minutes become tasks with owner and date, and what is overdue is followed up.',
  },
  opens: {
    by: ['officer', 'head', 'other-unit', 'union'],
    classes: 'all',
    asks: form({
      topic: line('议题', 'Topic'),
      kind: choice('会议', 'Kind', {
        quarterly: '季度联席会议',
        special: '专题会议',
        'with-union': '政府与工会联席会议',
      }),
      previousOn: dayField('上次会议日', 'Last meeting on').optional(),
      previousUnionOn: dayField('上次政府与工会联席会议日', 'Last meeting of government and union on').optional(),
      units: choicesOf('参加单位', 'Units', units),
    }),
    basis: policy,
  },
  states: {
    proposed: { zh: '已提出', en: 'Proposed' },
    called: { zh: '已通知', en: 'Called' },
    held: { zh: '已召开', en: 'Held' },
    minuted: { zh: '纪要已印发，任务进行中', en: 'Minutes out, tasks under way' },
    closed: { zh: '任务全部办结', en: 'All tasks done', ends: 'performed' },
    cancelled: { zh: '取消', en: 'Cancelled', ends: 'withdrawn' },
  },
  actions: {
    call: step('拟定会议', 'Call it', ['proposed'], 'called', ['head', 'officer'], set, {
      asks: form({
        meetingOn: dayField('会议日', 'Day of the meeting'),
        meetingAt: instantField('时间', 'Time').optional(),
        place: line('地点', 'Place'),
        agenda: list('议程', 'Agenda'),
      }),
    }),
    'send-notice': step('发出会议通知', 'Send the notice', ['called'], 'stay', ['officer', 'clerk'], set, {
      asks: form({ sentTo: list('发往单位', 'Sent to'), papers: files('会议材料', 'Papers').optional() }),
    }),
    hold: step('召开会议', 'Hold it', ['called'], 'held', ['head'], policy, {
      asks: form({ present: list('到会单位', 'Present'), record: text('会议记录', 'Record') }),
    }),
    minute: step('印发会议纪要和任务清单', 'Send out minutes and tasks', ['held'], 'minuted', ['officer'], set, {
      asks: form({
        decisions: list('议定事项', 'Decisions'),
        tasks: rowsOf(
          '任务',
          'Tasks',
          form({ task: line('任务', 'Task'), owner: line('责任单位', 'Owner'), by: dayField('完成日', 'By') }),
        ),
        lastTaskBy: dayField('最后一项完成日', 'Last task by'),
      }),
      issues: ['minutes'],
    }),
    'report-task': step(
      '登记任务完成',
      'A task done',
      ['minuted'],
      'stay',
      ['officer', 'other-unit', 'union', 'court'],
      policy,
      {
        asks: form({ task: line('任务', 'Task'), evidence: text('完成情况和证据', 'Evidence') }),
      },
    ),
    supervise: step(
      '逾期任务转督办',
      'An overdue task goes to a letter of supervision',
      ['minuted'],
      'stay',
      ['officer', 'head'],
      set,
      {
        asks: form({
          duty: line('任务', 'Task'),
          unit: line('责任单位', 'Owner'),
          dueOn: dayField('应完成日', 'Was due on'),
        }),
        handsOver: { to: 'duty-task', carries: { duty: 'duty', unit: 'unit', dueOn: 'dueOn' } },
      },
    ),
    close: step('任务全部办结', 'All tasks done', ['minuted'], 'closed', ['head'], set),
    cancel: step('取消会议', 'Cancel', ['proposed', 'called'], 'cancelled', ['head'], set, {
      asks: form({ why: text('理由', 'Reasons') }),
    }),
  },
  clocks: {
    'with-union': clock(
      '政府与工会每年一至二次',
      'Government and union meet once or twice a year',
      'union-joint-meeting-years',
      'head',
      [['open', 'previousUnionOn']],
      ['hold', 'cancel'],
      { warns: [30, 7, 1] },
    ),
    next: clock(
      '每季度一次',
      'Once a quarter',
      'joint-meeting-interval-months',
      'head',
      [['open', 'previousOn']],
      ['hold', 'cancel'],
      { warns: [15, 7, 1] },
    ),
    notice: clock(
      '会前通知',
      'Notice before the meeting',
      'joint-meeting-notice-days',
      'officer',
      [['call', 'meetingOn']],
      ['send-notice', 'cancel'],
      { kind: 'before' },
    ),
    minute: clock('印发纪要', 'Minutes out', 'joint-meeting-minutes-days', 'officer', ['hold'], ['minute']),
    tasks: clock('完成任务', 'Tasks done', { dayIn: 'lastTaskBy' }, 'other-unit', ['minute'], ['close']),
  },
});
