import { choice, dayField, files, flag, form, line, list, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { carriedReport, reportedFields } from '../report-fields.ts';

const whole2019 = { instrument: 'random-inspection-opinion-2019', article: '全文' };
const inspections = { instrument: 'chongqing-inspection-of-enterprises', article: '条号待核实' };
const publicity = { instrument: 'government-information-regulation', article: '第二十六条' };
const chongqing = (article: string) => ({ instrument: 'chongqing-labour-inspection-regulation', article });

/** How long a result is shown: a clean one by our setting, a violation by its credit class (信用修复管理办法). */
const shownAs = choice('公示类别', 'Shown as', {
  clean: '未发现问题',
  minor: '轻微',
  general: '一般',
  serious: '严重',
});

/** 双随机抽查, one target: notice, visit by two inspectors, result, publication within twenty working days, follow-up. */
export const randomInspectionVisit = procedure({
  slug: 'random-inspection-visit',
  sheet: ['RI-01'],
  measure: 'supervision',
  departments: ['human-resources', 'transport', 'emergency', 'market-regulation'],
  title: { zh: '双随机抽查：检查一个对象', en: 'Random inspection: one target' },
  purpose: {
    zh: '对抽中的企业由两名以上检查人员上门检查，结果告知并在检查结束后二十个工作日内公示，发现问题的转查处。',
    en: 'Two inspectors visit a firm drawn; the result is told and published within twenty working days, and followed up.',
  },
  opens: {
    by: ['officer', 'inspector'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      target: line('检查对象编号', 'Number of the target', 64),
      inspectors: list('检查人员（二人以上）', 'Inspectors, two or more', 2),
      items: list('检查事项', 'Items'),
    }),
    basis: whole2019,
  },
  states: {
    assigned: { zh: '已派出', en: 'Assigned' },
    notified: { zh: '已通知（出示）', en: 'Notified' },
    'on-site': { zh: '现场检查', en: 'On site' },
    result: { zh: '已有结果', en: 'Result known' },
    published: { zh: '已公示', en: 'Published' },
    clean: { zh: '未发现问题', en: 'No problem found', ends: 'performed' },
    'corrected-on-spot': { zh: '已当场改正', en: 'Corrected', ends: 'corrected' },
    'case-opened': { zh: '已立案或者移送', en: 'Case opened or transferred', ends: 'handed-over' },
  },
  actions: {
    notify: step('检查通知', 'Notify', ['assigned'], 'notified', ['inspector'], inspections, {
      asks: form({
        way: choice('通知方式', 'Way', { before: '事先通知', 'at-the-door': '到场出示（事先通知有碍检查目的）' }),
        reason: text('不事先通知的理由', 'Why without notice').optional(),
      }),
      issues: ['check-notice'],
    }),
    check: step(
      '现场检查并记录',
      'Check on site and record',
      ['notified', 'on-site'],
      'on-site',
      ['inspector'],
      inspections,
      {
        asks: form({
          present: list('到场检查人员（二人以上）', 'Inspectors present, two or more', 2),
          cards: mustBeYes('已出示执法证', 'Cards were shown'),
          scanned: flag('已扫企业码', 'The enterprise code was scanned'),
          checkedOn: dayField('检查日', 'Checked on'),
          record: text('检查情况', 'What was seen'),
          jointUnits: list('共同检查的部门', 'Units that joined').optional(),
          evidence: files('材料', 'Evidence').optional(),
        }),
        issues: ['on-site-record'],
      },
    ),
    conclude: step(
      '得出结果并告知',
      'Conclude and tell the result',
      ['on-site', 'notified'],
      'result',
      ['inspector', 'officer'],
      whole2019,
      {
        asks: form({
          endedOn: dayField('检查结束日', 'Check ended on'),
          outcome: choice('检查结果', 'Result', {
            clean: '未发现问题',
            'corrected-on-spot': '发现问题已当场改正',
            ordered: '责令改正',
            transferred: '移送',
            obstructed: '拒绝、阻碍检查',
            unreachable: '通过登记的住所无法联系',
          }),
          facts: text('发现的问题和事实', 'Problems found and facts'),
        }),
        issues: ['check-result'],
      },
    ),
    publish: step('公示检查结果', 'Publish the result', ['result'], 'published', ['officer', 'head'], publicity, {
      asks: form({
        publishedOn: dayField('公示日', 'Published on'),
        shownAs,
        platforms: list('公示平台', 'Where'),
      }),
      issues: ['publication-notice'],
    }),
    'close-clean': step(
      '未发现问题，归档',
      'Nothing found: file away',
      ['published'],
      'clean',
      ['officer'],
      whole2019,
      {
        issues: ['closing-report'],
      },
    ),
    'close-corrected': step(
      '核实已改正，归档',
      'Correction verified: file away',
      ['published'],
      'corrected-on-spot',
      ['inspector'],
      whole2019,
      {
        asks: form({ verified: text('核实情况', 'How it was verified') }),
        issues: ['closing-report'],
      },
    ),
    'open-case': step(
      '不经投诉，直接立案查处',
      'Open a case without a complaint',
      ['result', 'published'],
      'stay',
      ['officer', 'head'],
      chongqing('第二十五条'),
      {
        asks: form({ facts: text('事实', 'Facts'), ...reportedFields }),
        issues: ['filing-approval'],
        handsOver: {
          to: 'inspection-report',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            facts: 'facts',
            ...carriedReport,
          },
        },
      },
    ),
    'hand-on': step(
      '已立案（移送），抽查办结',
      'Case opened or transferred: the check ends',
      ['published'],
      'case-opened',
      ['officer', 'head'],
      whole2019,
      {
        asks: form({
          where: line('立案号或者接收部门', 'Case number or receiving unit'),
          gradeData: flag('已记入信用评价', 'Entered for the credit grade'),
        }),
        issues: ['closing-report'],
      },
    ),
  },
  clocks: {
    'publish-result': clock(
      '检查结束后公示',
      'Publish after the check',
      'check-result-publication-days',
      'officer',
      [['conclude', 'endedOn']],
      ['publish'],
      { warns: [5, 3, 1] },
    ),
  },
  publishes: {
    zh: '检查结果按户公示：未发现问题的一年（设定），有问题的按信用类别',
    en: 'Results are published firm by firm: clean ones for a year (our setting), others by credit class',
    on: 'publish',
    basis: publicity,
    during: {
      field: 'shownAs',
      limits: {
        clean: 'check-result-display-years',
        minor: 'credit-minor-most-months',
        general: 'credit-general-most-years',
        serious: 'credit-serious-most-years',
      },
    },
    objection: null,
  },
});
