import { choice, count, dayField, flag, form, instantField, line, list, mustBeYes, rowsOf, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const whole2015 = { instrument: 'random-inspection-notice-2015', article: '全文' };
const whole2019 = { instrument: 'random-inspection-opinion-2019', article: '全文' };
const inspections = { instrument: 'chongqing-inspection-of-enterprises', article: '条号待核实' };
const setting = { instrument: 'county-setting', article: '设定' };

/** 随机抽查事项清单的一项: what no law or rule provides a check for is not checked. */
const catalogueRow = form({
  item: line('抽查事项', 'Item'),
  basis: line('依据', 'Basis'),
  subject: line('抽查主体', 'Who checks'),
  content: text('抽查内容', 'Content'),
  method: choice('抽查方式', 'Method', { 'on-site': '现场检查', papers: '书面检查', network: '网络监测' }),
});

const digestField = (zh: string, en: string) => line(zh, en, 64);

/**
 * 双随机抽查, one plan: catalogue, pools, plan, commitment, draw (国办发〔2015〕58号; 重庆市规范涉企行政检查办法). Every target drawn is
 * then visited in a case of its own, `random-inspection-visit`. The draw itself is `random-draw.ts`.
 */
export const randomInspection = procedure({
  slug: 'random-inspection',
  sheet: ['RI-01'],
  measure: 'supervision',
  departments: ['human-resources', 'transport', 'emergency', 'market-regulation'],
  title: { zh: '双随机抽查', en: 'Random inspection' },
  purpose: {
    zh: '公布事项清单和计划，随机抽取检查对象、随机选派检查人员；抽取前公布承诺值，抽取后公布种子，任何人都可以核验。',
    en: 'Items and plan are published, targets and inspectors drawn; a commitment before and the seed after let all verify.',
  },
  opens: {
    by: ['officer', 'head'],
    classes: 'all',
    asks: form({
      year: count('年度', 'Year', 2015),
      items: rowsOf('随机抽查事项清单', 'Catalogue', catalogueRow),
    }),
    basis: whole2015,
  },
  states: {
    drafted: { zh: '事项清单已拟', en: 'Catalogue drafted' },
    catalogued: { zh: '事项清单已公布', en: 'Catalogue published' },
    pooled: { zh: '名录库已定', en: 'Pools fixed' },
    planned: { zh: '计划已批准公布', en: 'Plan approved and published' },
    committed: { zh: '承诺值已公布', en: 'Commitment published' },
    drawn: { zh: '已抽取', en: 'Drawn' },
    done: { zh: '全部检查已完成', en: 'All visited', ends: 'performed' },
    cancelled: { zh: '已取消', en: 'Cancelled', ends: 'ended' },
  },
  actions: {
    'publish-catalogue': step(
      '公布抽查事项清单',
      'Publish the catalogue',
      ['drafted', 'catalogued'],
      'catalogued',
      ['head'],
      whole2015,
      {
        asks: form({ publishedOn: dayField('公布日', 'Published on'), place: line('公布网址', 'Where') }),
        issues: ['public-notice'],
      },
    ),
    'fix-pools': step(
      '确定两个名录库',
      'Fix both pools',
      ['catalogued', 'pooled'],
      'pooled',
      ['officer', 'other-unit'],
      whole2019,
      {
        asks: form({
          targets: count('检查对象数', 'Targets', 1),
          targetsDigest: digestField('检查对象名录库摘要（SM3）', 'Digest of the targets'),
          inspectors: count('执法检查人员数（持行政执法证）', 'Inspectors, holders of a card', 2),
          inspectorsDigest: digestField('执法检查人员名录库摘要（SM3）', 'Digest of the inspectors'),
          partners: mustBeYes('名录库包括平台企业及其合作用工单位', 'Platforms and their partners are in the pool'),
        }),
      },
    ),
    'approve-plan': step(
      '批准并公布抽查计划',
      'Approve and publish the plan',
      ['pooled'],
      'planned',
      ['head', 'government'],
      inspections,
      {
        asks: form({
          kind: choice('检查类别', 'Kind of check', { routine: '日常检查', special: '专项检查（经批准、备案、公布）' }),
          bodies: list('实施主体', 'Who carries it out'),
          items: list('检查事项', 'Items'),
          basisText: text('依据', 'Basis'),
          range: text('对象范围', 'Range of targets'),
          method: text('方式', 'Method'),
          frequency: text('频次', 'Frequency'),
          shares: rowsOf(
            '按信用等级、风险的抽查比例',
            'Share by grade and risk',
            form({
              stratum: line('分层', 'Stratum', 40),
              take: count('抽取数', 'To be drawn', 1),
              why: line('权重和比例的理由', 'Why'),
            }),
          ),
          approval: line('专项检查的批准和备案文号', 'Approval of a special check').optional(),
        }),
        issues: ['public-notice'],
      },
    ),
    commit: step('公布抽取承诺值', 'Publish the commitment', ['planned'], 'committed', ['officer'], setting, {
      asks: form({
        commitment: digestField('承诺值（SM3）', 'Commitment'),
        committedAt: instantField('公布时间', 'Published at'),
      }),
      issues: ['public-notice'],
    }),
    draw: step(
      '抽取检查对象和检查人员',
      'Draw targets and inspectors',
      ['committed'],
      'drawn',
      ['officer'],
      whole2015,
      {
        asks: form({
          drawnAt: instantField('抽取时间', 'Drawn at'),
          seed: digestField('公开的种子', 'Seed revealed'),
          witnesses: list('见证人（二人以上）', 'Witnesses, two or more', 2),
          drawn: rowsOf(
            '抽取结果',
            'Result',
            form({
              target: line('检查对象', 'Target', 64),
              stratum: line('分层', 'Stratum', 40),
              inspectors: list('检查人员（二人以上）', 'Inspectors, two or more', 2),
            }),
          ),
        }),
        issues: ['draw-record'],
      },
    ),
    recuse: step(
      '检查人员回避，按抽取顺序递补',
      'An inspector steps back; the next drawn takes over',
      ['drawn'],
      'stay',
      ['head'],
      whole2015,
      {
        asks: form({
          target: line('检查对象', 'Target', 64),
          inspector: line('回避的检查人员', 'Who steps back', 64),
          reason: text('理由', 'Why'),
          replacement: line('递补的检查人员', 'Who takes over', 64),
        }),
        issues: ['challenge-decision'],
      },
    ),
    visit: step('派出检查', 'Send out to a target', ['drawn'], 'stay', ['officer', 'inspector'], whole2015, {
      asks: form({
        respondentName: line('检查对象', 'Target'),
        target: line('检查对象编号', 'Number of the target', 64),
        inspectors: list('检查人员（二人以上）', 'Inspectors, two or more', 2),
        items: list('检查事项', 'Items'),
        joint: flag('与其他部门综合查一次', 'One visit together with other units'),
      }),
      handsOver: {
        to: 'random-inspection-visit',
        carries: { respondentName: 'respondentName', target: 'target', inspectors: 'inspectors', items: 'items' },
      },
    }),
    finish: step('全部检查完成', 'All visited', ['drawn'], 'done', ['officer', 'head'], whole2019, {
      asks: form({
        visited: count('已检查', 'Visited'),
        notVisited: text('未检查的对象和原因', 'Not visited, and why').optional(),
      }),
      issues: ['closing-report'],
    }),
    cancel: step(
      '取消',
      'Cancel',
      ['drafted', 'catalogued', 'pooled', 'planned', 'committed'],
      'cancelled',
      ['head'],
      inspections,
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
  },
  clocks: {
    'publish-catalogue': clock(
      '公布事项清单',
      'Publish the catalogue',
      'check-result-publication-days',
      'head',
      ['open'],
      ['publish-catalogue', 'cancel'],
    ),
  },
  publishes: {
    zh: '抽查事项清单、计划、承诺值和抽取结果公布',
    en: 'Catalogue, plan, commitment and result of the draw are published',
    on: 'draw',
    basis: whole2015,
    during: null,
    objection: null,
  },
});
