import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { instrumentById } from '#law/sources/all.ts';

/** Articles our values rest on, with words their text must hold; compared with a public collection of texts where it is at hand. */
const confirmed: readonly (readonly [instrument: string, file: string, article: string, words: RegExp])[] = [
  ['labour-law', '劳动法(', '第三十六条', /不超过八小时、平均每周工作时间不超过四十四小时/],
  ['labour-law', '劳动法(', '第三十八条', /每周至少休息一日/],
  ['labour-law', '劳动法(', '第四十一条', /不得超过一小时；.*不得超过三小时，但是每月不得超过三十六小时/],
  ['labour-law', '劳动法(', '第四十四条', /百分之一百五十[\s\S]*百分之二百[\s\S]*百分之三百/],
  ['labour-law', '劳动法(', '第五十条', /货币形式按月支付/],
  ['labour-contract-law', '劳动合同法(', '第十条', /自用工之日起一个月内订立书面劳动合同/],
  [
    'labour-contract-law',
    '劳动合同法(',
    '第十四条',
    /连续工作满十年[\s\S]*连续订立二次固定期限劳动合同[\s\S]*满一年不与劳动者订立书面劳动合同/,
  ],
  [
    'labour-contract-law',
    '劳动合同法(',
    '第十九条',
    /三个月以上不满一年[\s\S]*不得超过一个月[\s\S]*不得超过二个月[\s\S]*不得超过六个月[\s\S]*只能约定一次/,
  ],
  ['labour-contract-law', '劳动合同法(', '第二十条', /最低档工资或者劳动合同约定工资的百分之八十/],
  ['labour-contract-law', '劳动合同法(', '第二十九条', /按照劳动合同的约定，全面履行/],
  ['labour-contract-law', '劳动合同法(', '第三十五条', /变更劳动合同，应当采用书面形式/],
  ['labour-contract-law', '劳动合同法(', '第五十条', /至少保存二年/],
  ['labour-contract-law', '劳动合同法(', '第六十九条', /不得影响先订立的劳动合同的履行/],
  ['labour-contract-law', '劳动合同法(', '第八十二条', /超过一个月不满一年[\s\S]*支付二倍的工资/],
  ['labour-contract-implementation', '劳动合同法实施条例', '第六条', /满一个月的次日[\s\S]*补订书面劳动合同的前一日/],
  ['labour-contract-implementation', '劳动合同法实施条例', '第七条', /满一年的前一日[\s\S]*视为/],
  [
    'labour-contract-implementation',
    '劳动合同法实施条例',
    '第八条',
    /姓名、性别、公民身份号码、户籍地址及现住址、联系方式、用工形式、用工起始时间、劳动合同期限/,
  ],
  ['labour-contract-implementation', '劳动合同法实施条例', '第九条', /自用人单位用工之日起计算/],
  ['labour-contract-implementation', '劳动合同法实施条例', '第十五条', /最低档工资的80%[\s\S]*约定工资的80%/],
  ['labour-contract-law', '劳动合同法(', '第六十八条', /不超过四小时，每周工作时间累计不超过二十四小时/],
  ['labour-contract-law', '劳动合同法(', '第七十二条', /最长不得超过十五日/],
  ['labour-contract-law', '劳动合同法(', '第八十五条', /百分之五十以上百分之一百以下/],
  ['working-time-regulation', '国务院关于职工工作时间的规定', '第三条', /每日工作8小时，每周工作40小时/],
  ['wage-payment-rules', '工资支付暂行规定', '第六条', /保存两年以上/],
  ['wage-payment-rules', '工资支付暂行规定', '第七条', /提前在最近的工作日支付。工资至少每月支付一次/],
  [
    'wage-payment-rules',
    '工资支付暂行规定',
    '第十三条',
    /１５０％[\s\S]*２００％[\s\S]*３００％[\s\S]*不定时工时制度的劳动者，不执行上述规定/,
  ],
  ['wage-payment-rules', '工资支付暂行规定', '第十六条', /当月工资的２０％/],
  ['migrant-wage-regulation', '保障农民工工资支付条例', '第十四条', /应当在法定节假日或者休息日前支付/],
  ['migrant-wage-regulation', '保障农民工工资支付条例', '第十五条', /至少保存3年/],
  ['labour-inspection-regulation', '劳动保障监察条例', '第二十条', /2年内/],
  ['labour-inspection-regulation', '劳动保障监察条例', '第二十五条', /每人100元以上500元以下/],
  ['labour-inspection-regulation', '劳动保障监察条例', '第二十六条', /50%以上1倍以下/],
  ['road-safety-law', '道路交通安全法(', '第五十八条', /不得超过十五公里/],
  [
    'road-safety-regulation',
    '道路交通安全法实施条例',
    '第六十二条',
    /\(七\)连续驾驶机动车超过4小时未停车休息或者停车休息时间少于20分钟/,
  ],
  [
    'refusal-to-pay-interpretation',
    '最高人民法院关于审理拒不支付劳动报酬',
    '第三条',
    /三个月以上.*五千元至二万元[\s\S]*十名以上.*三万元至十万元/,
  ],
  ['work-safety-law', '安全生产法(', '第四条', /平台经济等新兴行业[\s\S]*全员安全生产责任制/],
  ['work-safety-law', '安全生产法(', '第五条', /主要负责人是本单位安全生产第一责任人/],
  ['work-safety-law', '安全生产法(', '第二十一条', /（一）建立健全[\s\S]*（七）及时、如实报告生产安全事故/],
  ['work-safety-law', '安全生产法(', '第二十二条', /各岗位的责任人员、责任范围和考核标准/],
  ['work-safety-law', '安全生产法(', '第二十四条', /运输单位[\s\S]*超过一百人的[\s\S]*专职或者兼职/],
  ['work-safety-law', '安全生产法(', '第二十八条', /未经安全生产教育和培训合格的从业人员，不得上岗作业[\s\S]*档案/],
  ['work-safety-law', '安全生产法(', '第四十一条', /隐患排查治理制度[\s\S]*如实记录/],
  ['work-safety-law', '安全生产法(', '第四十四条', /安全操作规程[\s\S]*关注从业人员的身体、心理状况/],
  [
    'accident-report-regulation',
    '生产安全事故报告和调查处理条例',
    '第三条',
    /30人以上死亡，或者100人以上重伤[\s\S]*1亿元以上[\s\S]*3人以上10人以下死亡[\s\S]*1000万元以下/,
  ],
  ['accident-report-regulation', '生产安全事故报告和调查处理条例', '第九条', /应当于1小时内/],
  ['accident-report-regulation', '生产安全事故报告和调查处理条例', '第十三条', /30日内[\s\S]*7日内/],
  ['occupational-disease-law', '职业病防治法(', '第三十四条', /上岗前的职业卫生培训和在岗期间的定期职业卫生培训/],
  ['road-safety-law', '道路交通安全法(', '第八条', /国家对机动车实行登记制度/],
  ['road-safety-law', '道路交通安全法(', '第十八条', /依法应当登记的非机动车/],
  ['road-safety-law', '道路交通安全法(', '第十九条', /应当依法取得机动车驾驶证/],
  ['road-safety-law', '道路交通安全法(', '第五十一条', /摩托车驾驶人及乘坐人员应当按规定戴安全头盔/],
  ['pay-conversion-notice-2008', '关于职工全年月平均工作时间', '一', /20\.83天\/月/],
  ['pay-conversion-notice-2008', '关于职工全年月平均工作时间', '二', /21\.75天/],
  ['personal-information-law', '个人信息保护法(', '第十五条', /便捷的撤回同意的方式/],
  ['personal-information-law', '个人信息保护法(', '第四十五条', /查阅、复制/],
  [
    'personal-information-law',
    '个人信息保护法(',
    '第四十七条',
    /主动删除[\s\S]*停止除存储和采取必要的安全保护措施之外的处理/,
  ],
  ['personal-information-law', '个人信息保护法(', '第五十条', /拒绝个人行使权利的请求的，应当说明理由/],
  ['personal-information-law', '个人信息保护法(', '第五十五条', /事前进行个人信息保护影响评估/],
  ['personal-information-law', '个人信息保护法(', '第五十六条', /至少保存三年/],
  ['e-commerce-law', '电子商务法(', '第三十一条', /自交易完成之日起不少于三年/],
  ['social-insurance-law', '社会保险法(', '第十二条', /职工工资总额的比例缴纳/],
  ['social-insurance-law', '社会保险法(', '第五十八条', /三十日内/],
  ['work-injury-regulation', '工伤保险条例', '第十条', /职工个人不缴纳工伤保险费/],
  [
    'holiday-regulation-2013',
    '全国年节及纪念日放假办法(2013',
    '第二条',
    /初一、初二、初三[\s\S]*5月1日\)[\s\S]*端午[\s\S]*中秋/,
  ],
  [
    'holiday-regulation-2024',
    '全国年节及纪念日放假办法(2024',
    '第二条',
    /放假4天（农历除夕、正月初一至初三）[\s\S]*放假2天（5月1日、2日）/,
  ],
];

const folder = new URL('../../shared/data/statutes/', import.meta.url);
const missing = existsSync(folder) ? false : 'no collection of statute texts beside the project';

test('articles tagged official say what we rely on', { skip: missing }, () => {
  const files = readdirSync(folder);
  for (const [id, prefix, article, words] of confirmed) {
    const file = files.find((name) => name.startsWith(prefix));
    assert.ok(file !== undefined, prefix);
    const text = readFileSync(new URL(encodeURIComponent(file), folder), 'utf8');
    assert.match(articleText(text, article), words, `${id} ${article}`);
    assert.ok(
      instrumentById(id).articles.some((one) => one.article.startsWith(article)),
      `${id} lists ${article}`,
    );
  }
});

function articleText(text: string, article: string): string {
  if (!article.startsWith('第')) {
    const start = text.indexOf(`## ${article}、`);
    const end = text.indexOf('\n## ', start + 3);
    return text.slice(start, end < 0 ? undefined : end);
  }
  const start = text.search(new RegExp(`(^|\\n)${article} `));
  assert.ok(start >= 0, article);
  const rest = text.slice(start + 2);
  const end = rest.search(/\n(第[一二三四五六七八九十百]+条 |## )/);
  return rest.slice(0, end < 0 ? undefined : end);
}
