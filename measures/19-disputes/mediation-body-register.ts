import { choice, choicesOf, count, dayField, form, line, list, person, phone, rowsOf, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { policy, setting } from './citing.ts';

/** 行业: the trades the platforms report. */
export const mediationSectors = {
  ride: '网约车出行',
  delivery: '外卖配送',
  courier: '快递',
  'city-freight': '同城货运',
  'long-haul-freight': '干线货运',
  livestream: '网络直播',
  domestic: '家政',
  other: '其他',
} as const;

const sectors = choicesOf('覆盖的行业', 'Sectors covered', mediationSectors);
const townships = list('覆盖的乡镇（街道）', 'Townships covered');
const mediators = rowsOf(
  '调解员',
  'Mediators',
  form({
    mediator: person('姓名', 'Name'),
    since: dayField('聘任日', 'Appointed on'),
    fullTime: choice('专兼职', 'Full time', { full: '专职', part: '兼职' }),
    trained: choice('是否培训', 'Trained', { yes: '已培训', no: '未培训' }),
  }),
);

/** 调解组织登记 (政策（十九）: mediation bodies where workers of new forms concentrate): who mediates for which sector and township, and where nobody does. */
export const mediationBodyRegister = procedure({
  slug: 'mediation-body-register',
  sheet: [],
  measure: 'disputes',
  also: ['consultation'],
  departments: ['human-resources', 'trade-union', 'justice'],
  title: { zh: '调解组织和调解员登记', en: 'Register of mediation bodies' },
  purpose: {
    zh: '登记各行业、各乡镇（街道）的调解组织和调解员，没有的列为空白并限期补齐。',
    en: 'Bodies and mediators by sector and township; where there is none it is a gap to be closed in time.',
  },
  opens: {
    by: ['officer', 'union', 'township', 'mediator'],
    classes: 'all',
    asks: form({
      bodyName: line('调解组织（空白的写拟设名称）', 'Mediation body, or the one to be set up'),
      bodyKind: choice('类型', 'Kind', {
        enterprise: '企业劳动争议调解委员会',
        people: '人民调解委员会',
        union: '工会劳动争议纠纷人民调解委员会',
        township: '乡镇（街道）调解组织',
        sector: '区域性、行业性调解组织',
        'one-stop': '一站式调解中心',
        arbitration: '仲裁院调解中心',
      }),
      sectors,
      townships,
      workersCovered: count('覆盖的劳动者人数', 'Workers covered').optional(),
      setUpOn: dayField('成立日', 'Set up on').optional(),
      contact: phone('联系电话', 'Phone').optional(),
      place: line('地点', 'Place').optional(),
      hours: line('服务时间', 'Hours').optional(),
      mediators: mediators.optional(),
    }),
    basis: policy,
  },
  states: {
    declared: { zh: '已申报', en: 'Declared' },
    gap: { zh: '空白，待补齐', en: 'A gap to be closed' },
    registered: { zh: '已登记', en: 'Registered' },
    'struck-off': { zh: '已注销', en: 'Struck off', ends: 'ended' },
    'not-needed': { zh: '由相邻组织覆盖，不单设', en: 'Covered by a neighbour', ends: 'ended' },
  },
  actions: {
    register: step('核实并登记', 'Check and register', ['declared', 'gap'], 'registered', ['officer'], policy, {
      asks: form({ sectors, townships, mediators, checkedOn: dayField('核实日', 'Checked on') }),
      issues: ['filing-receipt'],
    }),
    'declare-gap': step(
      '列为空白并定责任单位',
      'Enter as a gap with who must close it',
      ['declared'],
      'gap',
      ['officer'],
      policy,
      {
        asks: form({
          responsible: line('责任单位', 'Who must close it'),
          foundOn: dayField('发现日', 'Found on'),
          why: text('为什么需要', 'Why it is needed'),
        }),
        issues: ['supervision-letter'],
      },
    ),
    'change-mediators': step(
      '调解员变动',
      'Mediators change',
      ['registered'],
      'stay',
      ['officer', 'mediator', 'union'],
      setting,
      {
        asks: form({ mediators, changedOn: dayField('变动日', 'Changed on') }),
      },
    ),
    'change-coverage': step('覆盖范围变动', 'Coverage changes', ['registered'], 'stay', ['officer', 'union'], setting, {
      asks: form({ sectors, townships }),
    }),
    check: step('年度核对', 'Yearly check', ['registered'], 'stay', ['officer'], setting, {
      asks: form({
        checkedOn: dayField('核对日', 'Checked on'),
        casesTaken: count('一年受理', 'Cases taken'),
        casesAgreed: count('调解成功', 'Cases agreed'),
        stillWorks: choice('是否正常运转', 'Works', { yes: '正常', no: '不正常，已要求整改' }),
      }),
    }),
    'strike-off': step('注销', 'Strike off', ['registered'], 'struck-off', ['officer'], setting, {
      asks: form({ reasons: text('理由', 'Reasons') }),
    }),
    'cover-by-neighbour': step(
      '由相邻组织覆盖',
      'Covered by a neighbour',
      ['declared', 'gap'],
      'not-needed',
      ['officer'],
      setting,
      {
        asks: form({ coveredBy: line('覆盖的调解组织', 'Covered by'), reasons: text('理由', 'Reasons') }),
      },
    ),
  },
  clocks: {
    'close-gap': clock(
      '补齐空白',
      'Close the gap',
      'mediation-gap-months',
      'township',
      [['declare-gap', 'foundOn']],
      ['register', 'cover-by-neighbour'],
      {
        warns: [60, 30, 7],
      },
    ),
    'check-again': clock(
      '年度核对',
      'Yearly check',
      'mediation-register-check-months',
      'officer',
      [
        ['register', 'checkedOn'],
        ['check', 'checkedOn'],
      ],
      ['strike-off', 'check'],
      { warns: [30, 7] },
    ),
  },
});
