import { z } from 'zod';
import { basisText, limitShape, limitText } from './basis.ts';
import {
  amounts,
  amountTable,
  choice,
  date,
  dateText,
  moment,
  momentText,
  party,
  partyRows,
  partyText,
  short,
  sumText,
  text,
  texts,
} from './fields.ts';
import { entries, heading, items, opinions, paragraph, rows, table } from './sheet.ts';
import { template } from './template.ts';

/** 伤害、待遇和服务: conclusions on injuries and benefits, subsidies, school places, filings. */
export const benefitDocuments = [
  template({
    slug: 'injury-confirmation',
    layout: 'decision',
    titles: ['职业伤害确认结论书', '不予确认职业伤害结论书'],
    word: { suffix: '职伤' },
    must: ['basis', 'remedies'],
    paper: '本结论书',
    fields: {
      person: party('申请人（受伤害人员）', 'Injured person'),
      platform: party('平台企业', 'Platform'),
      trade: short('从事的工作', 'Work'),
      order: short('发生伤害时的订单', 'Order at that moment'),
      at: moment('伤害发生时间', 'When'),
      place: short('伤害发生地点', 'Where'),
      applied: date('申请受理日期', 'Accepted on'),
      facts: text('查明的经过', 'What was found'),
      diagnosis: text('诊断情况', 'Diagnosis'),
      conclusion: choice('结论', 'Conclusion', ['确认为职业伤害', '不予确认为职业伤害', '视同职业伤害']),
    },
    write: (c) => [
      rows([
        ...partyRows('受伤害人员', c.person),
        ...partyRows('平台企业', c.platform),
        ['从事的工作', c.trade],
        ['订单', c.order],
        ['伤害发生时间、地点', `${momentText(c.at)}，${c.place}`],
        ['诊断情况', c.diagnosis],
      ]),
      paragraph(`本机关于${dateText(c.applied)}受理申请。经调查核实，${c.facts}`),
      paragraph(`依照${basisText(c.basis)}的规定，结论：${c.conclusion}。`),
    ],
  }),
  template({
    slug: 'work-injury-decision',
    layout: 'decision',
    titles: ['工伤认定决定书', '认定工伤决定书', '不予认定工伤决定书'],
    word: { suffix: '工认' },
    must: ['basis', 'remedies'],
    paper: '本决定书',
    fields: {
      applicant: short('申请人', 'Applicant'),
      person: party('职工', 'Employee'),
      employer: party('用人单位', 'Employer'),
      applied: date('受理日期', 'Accepted on'),
      at: moment('事故时间', 'When'),
      place: short('事故地点', 'Where'),
      facts: text('事故经过和调查情况', 'What happened'),
      diagnosis: text('医疗诊断', 'Diagnosis'),
      decision: choice('决定', 'Decision', ['认定为工伤', '视同工伤', '不予认定工伤']),
    },
    write: (c) => [
      entries([['申请人', c.applicant]]),
      paragraph(partyText('职工', c.person)),
      paragraph(partyText('用人单位', c.employer)),
      paragraph(
        `本机关于${dateText(c.applied)}受理工伤认定申请。${momentText(c.at)}，在${c.place}，${c.facts}医疗诊断：${c.diagnosis}`,
      ),
      paragraph(`依照${basisText(c.basis)}的规定，决定${c.decision}。`),
    ],
  }),
  template({
    slug: 'appraisal-conclusion',
    layout: 'decision',
    titles: ['劳动能力鉴定结论书', '初次（复查）鉴定结论书'],
    word: { suffix: '劳鉴' },
    must: ['basis', 'remedies'],
    paper: '本结论书',
    fields: {
      person: party('被鉴定人', 'Appraised'),
      confirmed: short('伤害认定文书', 'Decision on the injury'),
      applied: date('申请日期', 'Applied on'),
      experts: texts('鉴定专家组', 'Experts'),
      examined: text('伤情和检查情况', 'Examination'),
      standard: short('鉴定标准', 'Standard'),
      grade: choice('劳动功能障碍等级', 'Grade', [
        '一级',
        '二级',
        '三级',
        '四级',
        '五级',
        '六级',
        '七级',
        '八级',
        '九级',
        '十级',
        '未达到等级',
      ]),
      care: choice('生活自理障碍', 'Need of care', ['完全不能自理', '大部分不能自理', '部分不能自理', '无']),
    },
    write: (c) => [
      rows([
        ...partyRows('被鉴定人', c.person),
        ['伤害认定文书', c.confirmed],
        ['申请日期', dateText(c.applied)],
        ['鉴定专家组', c.experts.join('、')],
        ['鉴定标准', c.standard],
      ]),
      paragraph(`伤情和检查：${c.examined}`),
      paragraph(`依照${basisText(c.basis)}的规定，鉴定结论：劳动功能障碍${c.grade}；生活自理障碍：${c.care}。`),
    ],
  }),
  template({
    slug: 'benefit-decision',
    layout: 'form',
    titles: ['待遇核定表', '职业伤害保障待遇核定表', '工伤保险待遇核定表'],
    word: { suffix: '待核' },
    ending: 'seal',
    must: ['basis', 'remedies'],
    paper: '本核定表',
    fields: {
      person: party('待遇领取人', 'Beneficiary'),
      decision: short('依据的结论（决定）', 'Decision it rests on'),
      base: short('计算基数和来源', 'Base and where it comes from'),
      amounts: amounts('核定待遇', 'Benefits'),
      account: short('发放账户（后四位）', 'Account, last four'),
      from: date('计发起始日', 'Paid from'),
    },
    write: (c) => {
      const { columns, rows: lines, total } = amountTable(c.amounts);
      return [
        rows([
          ...partyRows('待遇领取人', c.person),
          ['依据的结论', c.decision],
          ['计算基数', c.base],
          ['计发起始日', dateText(c.from)],
          ['发放账户', c.account],
          ['依据', basisText(c.basis)],
        ]),
        table(columns, lines, total),
        paragraph(`核定合计${sumText(c.amounts)}。`),
        opinions([
          ['经办人', ''],
          ['复核人', ''],
        ]),
      ];
    },
  }),
  template({
    slug: 'subsidy-decision',
    layout: 'decision',
    titles: ['补贴审核决定书', '职业技能培训补贴审核决定书'],
    word: { suffix: '补决' },
    must: ['basis', 'remedies'],
    paper: '本决定书',
    fields: {
      applicant: party('申请人', 'Applicant'),
      applied: date('申请日期', 'Applied on'),
      matter: short('补贴项目', 'Subsidy'),
      checked: texts('审核情况', 'What was checked'),
      decision: choice('决定', 'Decision', ['予以补贴', '部分补贴', '不予补贴']),
      amounts: amounts('核定补贴', 'Subsidy granted').optional(),
      publicity: text('公示和发放', 'Publicity and payment'),
    },
    write: (c) => {
      const list = c.amounts === undefined ? null : amountTable(c.amounts);
      return [
        paragraph(partyText('申请人', c.applicant)),
        paragraph(`你（单位）于${dateText(c.applied)}申请${c.matter}。经审核：`),
        items(c.checked, 'arabic'),
        paragraph(
          `依照${basisText(c.basis)}的规定，决定${c.decision}${c.amounts === undefined ? '' : `，金额${sumText(c.amounts)}`}。`,
        ),
        ...(list === null ? [] : [table(list.columns, list.rows, list.total)]),
        paragraph(c.publicity),
      ];
    },
  }),
  template({
    slug: 'admission-notice',
    layout: 'notice',
    titles: ['入学安排告知书', '随迁子女入学安排告知书'],
    word: { suffix: '入学' },
    must: ['addressee', 'basis'],
    fields: {
      child: short('学生姓名', 'Child'),
      born: date('出生日期', 'Date of birth'),
      applied: date('申请日期', 'Applied on'),
      school: short('安排的学校', 'School'),
      grade: short('年级和学期', 'Grade and term'),
      reason: text('安排的理由', 'Why there'),
      registerBy: date('报到日期', 'Register by'),
      papers: texts('报到需要的材料', 'Papers to bring'),
      answers: short('咨询电话', 'Phone for questions'),
    },
    write: (c) => [
      paragraph(
        `你于${dateText(c.applied)}为随迁子女${c.child}（${dateText(c.born)}出生）提出的入学申请收悉。依照${basisText(c.basis)}的规定，${c.reason}现安排其到${c.school}${c.grade}就读。`,
      ),
      paragraph(`请于${dateText(c.registerBy)}前到校报到，携带下列材料：`),
      items(c.papers, 'arabic'),
      paragraph(`学校不得以户籍、缴费等为由拒绝接收。咨询电话：${c.answers}。`),
    ],
  }),
  template({
    slug: 'filing-receipt',
    layout: 'list',
    titles: ['备案回执', '集体合同备案回执', '算法备案核查回执', '轮岗休假待岗备案回执'],
    word: { suffix: '备' },
    must: ['addressee', 'basis'],
    fields: {
      matter: short('备案事项', 'Filed'),
      filed: date('备案日期', 'Filed on'),
      papers: z
        .array(
          z.strictObject({
            name: short('材料名称', 'Paper'),
            digest: short('摘要（SM3）', 'Digest').optional(),
            pages: short('页数', 'Pages').optional(),
          }),
        )
        .min(1)
        .max(100)
        .meta({ zh: '备案材料', en: 'Papers' }),
      effect: text('备案的效力', 'What filing means'),
      limit: limitShape.nullable().meta({ zh: '审查期限', en: 'Time to review' }),
      next: text('后续义务', 'What follows'),
    },
    write: (c) => [
      paragraph(`你单位报送的${c.matter}已于${dateText(c.filed)}备案（${basisText(c.basis)}）。材料如下：`),
      table(
        [
          { label: '序号', share: 1 },
          { label: '材料名称', share: 6 },
          { label: '页数', share: 1.4 },
          { label: '摘要（SM3）', share: 4 },
        ],
        c.papers.map((one, i) => [
          String(i + 1),
          one.name,
          one.pages ?? '',
          one.digest === undefined ? '' : `${one.digest.slice(0, 16)}…`,
        ]),
      ),
      ...(c.limit === null
        ? []
        : [paragraph(`审查期限为${limitText(c.limit)}（${basisText([c.limit.basis])}），自收到之日起计算。`)]),
      heading('备案的效力'),
      paragraph(c.effect),
      paragraph(c.next),
    ],
  }),
];
