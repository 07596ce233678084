import { z } from 'zod';
import { basisText, limitShape, limitText } from './basis.ts';
import {
  choice,
  date,
  dateText,
  moment,
  momentText,
  officers,
  officersText,
  party,
  partyRows,
  short,
  text,
  texts,
} from './fields.ts';
import { entries, heading, items, line, paragraph, rows, signatures, table, turns } from './sheet.ts';
import { template } from './template.ts';

const tasks = z
  .array(
    z.strictObject({
      task: short('任务', 'Task', 1000),
      owner: short('责任单位', 'Responsible'),
      due: date('完成日期', 'Due'),
    }),
  )
  .min(1)
  .max(100)
  .meta({ zh: '任务清单', en: 'Tasks' });
const taskTable = (list: z.infer<typeof tasks>) =>
  table(
    [
      { label: '序号', share: 1 },
      { label: '任务', share: 6 },
      { label: '责任单位', share: 3 },
      { label: '完成日期', share: 3 },
    ],
    list.map(({ task, owner, due }, i) => [String(i + 1), task, owner, dateText(due)]),
  );

/** 协同: interviews, rectification, supervision, questions and answers, meetings. */
export const coordinationDocuments = [
  template({
    slug: 'interview-notice',
    layout: 'notice',
    word: { suffix: '约' },
    must: ['addressee', 'basis'],
    fields: {
      reasons: texts('约谈事由', 'Reasons'),
      at: moment('约谈时间', 'When'),
      place: short('约谈地点', 'Where'),
      who: short('参加约谈的人员', 'Who is to come'),
      bodies: texts('约谈部门', 'Departments'),
      papers: texts('需要准备的材料', 'Papers'),
      absence: text('不参加约谈的后果', 'If nobody comes'),
    },
    write: (c) => [
      paragraph(
        `依照${basisText(c.basis)}，${c.bodies.join('、')}定于${momentText(c.at)}在${c.place}对你单位进行约谈，请${c.who}参加。约谈事由如下：`,
      ),
      items(c.reasons),
      paragraph('请准备下列材料：'),
      items(c.papers, 'arabic'),
      paragraph(`约谈是行政指导，不是行政处罚。${c.absence}`),
    ],
  }),
  template({
    slug: 'interview-record',
    layout: 'record',
    titles: ['约谈记录', '行政约谈记录'],
    word: null,
    ending: 'none',
    eachPage: ['被约谈单位人员（签名）', '约谈人（签名）', '记录人（签名）'],
    fields: {
      notice: short('约谈通知书文号', 'Notice'),
      began: moment('开始时间', 'Began'),
      ended: moment('结束时间', 'Ended'),
      place: short('地点', 'Place'),
      officers: officers('约谈人', 'Interviewers'),
      recorder: short('记录人', 'Recorder'),
      subject: party('被约谈单位', 'Enterprise'),
      present: short('到场人员和职务', 'Who came'),
      said: z
        .array(z.strictObject({ by: short('发言人', 'Who speaks'), said: text('内容', 'What was said') }))
        .min(1)
        .max(200)
        .meta({ zh: '约谈内容', en: 'What was said' }),
      commitments: tasks.meta({ zh: '整改承诺', en: 'Commitments' }),
    },
    write: (c) => [
      entries([
        ['通知文号', c.notice],
        ['时间', `${momentText(c.began)}至${momentText(c.ended)}`],
        ['地点', c.place],
        ['约谈人', officersText(c.officers)],
        ['记录人', c.recorder],
        ...partyRows('被约谈单位', c.subject),
        ['到场人员', c.present],
      ]),
      turns(c.said.map(({ by, said }) => [by, said])),
      heading('整改承诺'),
      taskTable(c.commitments),
      signatures('被约谈单位人员（签名）', '约谈人（签名）', '记录人（签名）'),
    ],
  }),
  template({
    slug: 'rectification-notice',
    layout: 'notice',
    word: { suffix: '改通' },
    must: ['addressee', 'basis'],
    fields: {
      source: short('问题来源', 'Where it comes from'),
      problems: z
        .array(
          z.strictObject({
            problem: short('存在的问题', 'Problem', 1000),
            ask: short('整改要求', 'What is asked', 1000),
            due: date('整改期限', 'By when'),
          }),
        )
        .min(1)
        .max(60)
        .meta({ zh: '问题和整改要求', en: 'Problems and what is asked' }),
      reportBy: date('报送整改报告的日期', 'Report by'),
      recheck: text('复查安排', 'Re-check'),
      silence: text('逾期不整改的后果', 'If nothing is done'),
    },
    write: (c) => [
      paragraph(`经${c.source}，你单位存在下表所列问题。依照${basisText(c.basis)}的规定，请按期整改：`),
      table(
        [
          { label: '序号', share: 1 },
          { label: '存在的问题', share: 5 },
          { label: '整改要求', share: 5 },
          { label: '整改期限', share: 2.6 },
        ],
        c.problems.map(({ problem, ask, due }, i) => [String(i + 1), problem, ask, dateText(due)]),
      ),
      paragraph(`请于${dateText(c.reportBy)}前书面报送整改报告，附证明材料。${c.recheck}`),
      paragraph(c.silence),
    ],
  }),
  template({
    slug: 'supervision-letter',
    layout: 'letter',
    word: { suffix: '督函' },
    must: ['addressee', 'basis'],
    fields: {
      matter: short('督办事项', 'Matter'),
      clause: text('任务依据和要求', 'What the task asks'),
      assigned: date('交办日期', 'Assigned on'),
      due: date('应当完成日期', 'Was due'),
      state: text('目前进展', 'How it stands'),
      asks: texts('督办要求', 'What is asked'),
      replyBy: date('反馈日期', 'Reply by'),
    },
    write: (c) => [
      paragraph(
        `${c.matter}由你单位承办，于${dateText(c.assigned)}交办，应于${dateText(c.due)}前完成，至今没有办结。${c.clause}目前进展：${c.state}`,
      ),
      paragraph(`依照${basisText(c.basis)}，现予督办，请落实下列要求，并于${dateText(c.replyBy)}前书面反馈：`),
      items(c.asks),
    ],
  }),
  template({
    slug: 'question-letter',
    layout: 'letter',
    word: { suffix: '核函' },
    must: ['addressee', 'basis'],
    fields: {
      worker: short('涉及的劳动者（编码或者姓名）', 'Worker'),
      period: short('涉及的期间', 'Period'),
      differences: z
        .array(
          z.strictObject({
            item: short('项目', 'Item'),
            worker: short('劳动者提供', 'As the worker has it', 500),
            platform: short('平台报送', 'As the platform reported', 500),
          }),
        )
        .min(1)
        .max(100)
        .meta({ zh: '不一致的内容', en: 'Differences' }),
      questions: texts('请核实的问题', 'Questions'),
      limit: limitShape.meta({ zh: '答复期限', en: 'Time to answer' }),
      silence: text('不答复的后果', 'Consequence of silence'),
    },
    write: (c) => [
      paragraph(
        `本机关核对${c.worker}${c.period}的记录时，发现劳动者提供的情况与你单位报送的数据不一致，或者缺少应当报送的数据：`,
      ),
      table(
        [
          { label: '项目', share: 3 },
          { label: '劳动者提供', share: 5 },
          { label: '平台报送', share: 5 },
        ],
        c.differences.map(({ item, worker, platform }) => [item, worker, platform]),
      ),
      paragraph(`依照${basisText(c.basis)}，请自收到本函之日起${limitText(c.limit)}内书面答复，并附原始记录：`),
      items(c.questions, 'arabic'),
      paragraph(c.silence),
    ],
  }),
  template({
    slug: 'reply-letter',
    layout: 'letter',
    titles: ['答复书', '举报查处结果答复书', '核实结果告知书', '异议审查答复书'],
    word: { suffix: '复' },
    must: ['addressee'],
    fields: {
      matter: short('来信（来件）事项', 'Matter'),
      received: date('收到日期', 'Received on'),
      checked: text('核查情况', 'What was checked'),
      answers: texts('答复意见', 'Answers'),
      result: choice('处理结果', 'Result', ['属实', '部分属实', '不属实', '无法核实', '已转有关部门']),
    },
    write: (c) => [
      paragraph(`你（单位）关于${c.matter}的来件于${dateText(c.received)}收悉。现答复如下：`),
      heading('核查情况'),
      paragraph(c.checked),
      heading('答复意见'),
      items(c.answers),
      paragraph(`反映的情况：${c.result}。${c.basis.length === 0 ? '' : `依据：${basisText(c.basis)}。`}`),
    ],
  }),
  template({
    slug: 'minutes',
    layout: 'announcement',
    titles: ['会议纪要', '联席会议纪要', '裁审衔接联席会议纪要'],
    word: { suffix: '纪' },
    fields: {
      meeting: short('会议名称', 'Meeting'),
      at: moment('会议时间', 'When'),
      place: short('会议地点', 'Where'),
      chair: short('主持人', 'Chair'),
      present: texts('参加单位和人员', 'Present'),
      absent: texts('请假单位和人员', 'Excused').optional(),
      topics: z
        .array(z.strictObject({ topic: short('议题', 'Topic'), decided: text('议定事项', 'What was decided') }))
        .min(1)
        .max(60)
        .meta({ zh: '议定事项', en: 'Decisions' }),
      tasks,
    },
    write: (c) => [
      paragraph(`${momentText(c.at)}，${c.chair}在${c.place}主持召开${c.meeting}。现将议定事项纪要如下：`),
      ...c.topics.flatMap(({ topic, decided }) => [heading(topic), ...decided.split('\n').map(paragraph)]),
      heading('任务清单'),
      taskTable(c.tasks),
      rows([
        ['参加', c.present.join('、')],
        ...(c.absent === undefined ? [] : ([['请假', c.absent.join('、')]] as const)),
      ]),
      line('任务逾期未完成的，发督办函。'),
    ],
  }),
];
