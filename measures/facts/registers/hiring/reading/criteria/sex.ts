import type { Criterion, Remark, Seed } from '../criterion.ts';
import { wording } from '../seed.ts';
import { none, only, preferred, refused } from './words.ts';

const people =
  '(?:性|生|士|工|丁|人|员|孩|将|工友|骑手|司机|驾驶员|主播|员工|职工|快递员|送餐员|配送员|分拣员|搬运工|护工|保安|师傅|同志|同胞|公民|青年|劳动力|嘉宾|应聘者|求职者|的)';
/** With a word for the person behind it, so that goods and facilities are none. */
const person = (sex: string) =>
  `${sex}(?:性|生|士|工|丁|孩|将|工友|骑手|司机|驾驶员|主播|员工|快递员|送餐员|配送员|分拣员|搬运工|护工|师傅|同志|公民|青年|员|的)`;

/** Wordings that take one sex only; `barred` is the other. `remark` says which of the two it shuts out. */
function limits(wanted: string, barred: string, strength: 'breach' | 'warn', remark: Remark): Seed {
  const english = wanted === '男' ? '(?<!fe)(?:male|man|men)' : '(?:female|woman|women|lady|ladies)';
  const pattern = wording(
    `${only}<3>${wanted}(?!${barred}|/|装|士(?:护|用|手))`,
    `${only}<8>${person(wanted)}(?!${barred}|/)`,
    `${wanted}(?:性|生|士|工)不限(?!${barred})`,
    `${wanted}${people}?<2>${preferred}`,
    `性别(?:一栏)?(?:要求|限制|限定|条件|限|须|应|需|必须)?[：为是]?${wanted}(?!${barred}|/)`,
    `${none}${barred}(?!${wanted})`,
    `${none}<6>${person(barred)}(?!${wanted})`,
    `${barred}${people}?<6>(?<!不)${refused}`,
    `${person(barred)}<8>，<2>(?:就|请|暂|所以|一律|恕|我们)<3>${refused}`,
    `${person(barred)}<2>(?:不[要用]|免)`,
    `${person(barred)}<8>，(?:莫|勿|请勿|别|免谈|谢绝|不要来|就不)`,
    `${person(barred)}<2>(?:干|做|开|跑|搬|扛)不(?:了|动|来|住)<4>，`,
    `(?:不适合|不宜|不面向|不对)${barred}`,
    `招(?:聘|收|募|若干|<number>名?|人)?${wanted}${people}(?!${barred})`,
    `(?<!有|含|为)${wanted}${people}?(?:若干|<number>)[名人位个]`,
    `(?:要求|条件|对象|人选)[：为]?<2>${wanted}(?!${barred}|朋友|友)`,
    `(?:名额|岗位?|职位|对象|人选|站|队|车间|班组?)<4>(?:均|全|都|皆|只|仅)<2>(?:为|是|要|收|招|用|开放)?<1>${wanted}(?:性|生|士|工|的|骑手|司机|员)`,
    `(?<!不)要${wanted}(?:的|生|性|士|不要)`,
    `(?:仅|只)?(?:面向|针对|开放给)<2>${wanted}(?:性|生|士)(?!${barred})`,
    `最好<2>(?:是|找|为)?<2>${wanted}(?:的|生|性|士)`,
    `(?:只缺|急缺|(?<!不)缺|需要|急需|需|就要|只用|想找|寻找?|指定|点名)<4>${wanted}(?:性|生|士|骑手|司机|工|员|主播|的|将)(?!${barred})`,
    `优先(?:录取|录用|考虑|招收|安排|聘用)<2>${wanted}(?!${barred})`,
    `<begin>${wanted}${people}?<end>(?!${barred})`,
    `${wanted}(?:士|性|生|工)?(?:专[岗场属]|岗位?(?!位?合计|位?共))(?!${barred})`,
    `非${wanted}(?:性|生|士)?<2>${refused}`,
    `${english}only|only${english}|gender：?${english}`,
  );
  return { pattern, strength, remark };
}

/**
 * 性别. Whoever shuts out women is named by 妇女权益保障法 art. 43; whoever shuts out men only by the two-sided words of 人力资源市场暂行条例
 * art. 24, so that is for review (relations 6.1).
 */
export const sex: Criterion = {
  id: 'sex',
  zh: '限定性别',
  en: 'limits sex',
  strength: 'breach',
  basis: { instrument: 'women-protection-law', article: '第四十三条' },
  marks: /[男女mwl]/,
  seeds: [
    limits('男', '女', 'breach', { zh: '限定或者优先男性', en: 'men only, or men first' }),
    limits('女', '男', 'warn', { zh: '限定或者优先女性', en: 'women only, or women first' }),
  ],
  negatedBy: /(?:不是|并非|不再|取消|不存在|没有|不作|不要求|从不|不会|不得(?:只)?|不因|不以|不)\ue001?$/,
  guards: [
    {
      pattern: wording(
        '男女(?:不限|均可|皆可|都可|都行|都要|都收|通吃|同工同酬|平等|各|一样|不拘|一视同仁|兼收|都欢迎|合计|共)',
        '(?:不限|不分|无论|不论|不问|不看|不挑)(?:男女|性别|是男是女)',
        '性别(?:不限|不拘|不作要求|无要求|没有要求|没要求|无所谓)',
        '男[、/和与及或]?女',
        '女[、/和与及或]?男',
        '男(?:性|士|生|骑手|司机|工|员工)?<4>(?:[和与及或、/]|均可|都可)女',
        '女(?:性|士|生|骑手|司机|工|员工)?<4>(?:[和与及或、/]|均可|都可)男',
        '男<6>、女',
        '女<6>、男',
      ),
      why: { zh: '男女都可以', en: 'both sexes may apply' },
    },
    {
      pattern: wording(
        '[男女](?:性|生|士|式|款)?(?:宿舍|更衣|寝室|公寓|浴室|澡堂|厕|卫生间|洗手间|装|鞋|包|裤|袜|乘客|顾客|客户|用户|宾客|主人|用品|内衣|护肤|专区|频道|款|粉丝|朋友|雇主|学员|会员|表|士护肤|士用品)',
        '(?:接送|服务|护理|照顾|照护|陪护|面对|送给)<6>[男女]',
      ),
      why: { zh: '说的是设施、商品或者顾客', en: 'facilities, goods or customers' },
    },
    {
      pattern: wording(
        '(?:怀孕|孕期|哺乳|备孕|未婚|已婚|婚后|没生)<10>[女男](?:性|生|士|工|员工|骑手|司机|主播|的)<10>',
        '(?:现有|已有|在职|在岗|目前有|共有|其中|团队(?:里|中|有)|占比?)<8>[男女]',
        '[男女](?:性|工|员工|骑手|司机)?<6>(?:占|比例|同等|同酬|同样|不降|享受|产假|三期)',
      ),
      why: { zh: '说的是现有人员或者待遇', en: 'those there already, or what they get' },
    },
  ],
};

/** Words by which one sex is called. */
const called =
  '(?:小伙(?!伴)子?儿?|帅哥|靓仔|美女|美眉|靓[女妹]|小哥哥|小姐姐|[辣妹]妹子?|妹[子纸]|[女男]神(?!节)|宝妈|宝爸|爷们儿?|男子汉|壮汉|汉子|小仙女|仙女|小鲜肉|姑娘|阿姨|大[姐妈嫂叔哥娘]|嫂子|少妇|女孩子?|男孩子?|小妹妹?|妹妹|辣妈)';
const wants = '(?:招|聘|找|寻|邀|诚邀|募|缺|急需|需要|想要|(?<![不需重主])要(?!求)|适合|合适|适宜|最好|欢迎)';

/** 暗示性别: no text names the words; for review. */
export const sexSoft: Criterion = {
  id: 'sex-soft',
  zh: '暗示性别',
  en: 'hints at sex',
  strength: 'review',
  basis: { instrument: 'women-protection-law', article: '第四十三条' },
  marks: /[男女伙哥妹姐神仙妈爸爷汉娘姨嫂叔妇仔眉肉刚贤靓]/,
  seeds: [
    {
      pattern: wording(
        '小伙(?!伴)子?儿?',
        '帅哥',
        '美女',
        '靓[女仔妹]',
        '小哥哥',
        '小姐姐',
        '[辣妹]妹子?',
        '[女男]神(?!节)',
        '宝妈',
        '(?:纯|大?老)?爷们儿?',
        '男子汉|大男人',
        `${wants}<8>${called}`,
        `${called}<2>(?:${preferred}|来|速来|看过来|加入|主播|兼职|报名|请联系|们?看)`,
        '(?:更|最|比较|特别|尤其)?(?:适合|适宜|合适|利于)<1>(?:男(?!女)|女(?!男))(?:性|生|士|孩子?|同志|的)?(?:做|干)?',
        '(?:更|最|比较|特别)?(?:适合|适宜|合适)<8>(?:[男女](?:性|生|士|孩|同志)|阳刚)',
        '[男女](?:生|性|士|孩子?|同志|的)<3>(?:请|需|要)?(?:慎(?:重|投|入|选|报)|谨慎|三思|掂量|想清楚|考虑清楚|量力)',
        '[男女](?:生|性|士|孩子?|的)<2>(?:吃不消|扛不住|顶不住|受不了|胜任不了|更?有优势|更?合适|上手快|更?吃香)',
        '[小仙]仙女|小鲜肉|(?:小姑娘|小妹妹|小妹子|女孩子?|男孩子?)<2>(?:优先|来|加入|主播|兼职)',
        '招<4>(?:壮汉|汉子|妹纸|阿姨|大姐|大叔|大哥|姑娘|少妇)',
        '(?:阳刚|有男人味|有女人味|女人味|男人的(?:工作|活|战场)|女人的(?:工作|活)|温柔贤惠|贤妻良母)',
      ),
    },
  ],
  negatedBy: /(?:不限|不只招|不是只招|并非|不只|不光|不得|不用|不再|不叫)\ue001?$/,
  guards: [
    {
      pattern: wording(
        '(?:[美靓]女|帅哥|小伙子?|小哥哥|小姐姐|女神|男神|宝妈|姑娘|阿姨|大[姐妈嫂叔哥娘]|爷们)<1>(?:牌|家的|小吃|餐|菜|店|图|与|蛇|峰|山|寨|蛋糕|面馆|面|烧烤|火锅|饭|酒|茶|咖啡|奶茶|串|粉|饼|超市|花店|驿站|号|剧|画|理发|美发|美容|饺子|包子|卤|鸡|烤|凉|甜|豆|米|馆|铺|坊|厨|鱼|水果|便利|服饰|童装|女装)',
        '《<8>》',
        '妹妹(?:家|店)',
        '[女男]神(?:节|庙|套餐)',
      ),
      why: { zh: '品牌、菜名或者商品', en: 'a brand, dish or article' },
    },
    {
      pattern: wording(
        '(?:推广|售卖|销售|介绍|直播卖|讲解|展示|配送|客户|顾客|粉丝|受众|观众|用户)<6>(?:美女|帅哥|宝妈|小姐姐|女神|女性|男性|女生|男生|女士|男士)',
        '(?:美女|帅哥|宝妈|小姐姐|女神)(?:客户|顾客|用户|粉丝|群)',
        '(?:为|给|服务|照顾|照护|陪伴?)<4>(?:美女|帅哥|宝妈|小姐姐|女神|大[姐妈叔哥娘]|阿姨)',
        '(?:[女男](?:性|生|士|孩)|小姐姐|宝妈)<3>(?:穿|用|戴|吃|看|喝|使用)(?:的)?',
        '(?:对象|客户|雇主|乘客|顾客)<8>(?:大[姐妈嫂叔哥娘]|阿姨|美女|帅哥|宝妈)',
        '(?:宝妈|小姐姐|美女)<2>为主',
        '(?:[这那有两几]位|位)<2>(?:大[姐妈嫂叔哥娘]|阿姨|姑娘)',
      ),
      why: { zh: '说的是商品或者顾客', en: 'goods or customers' },
    },
    {
      pattern: wording('(?:大哥大姐|兄弟姐妹|叔叔阿姨|帅哥美女|美女帅哥|小哥哥小姐姐|小姐姐小哥哥|俊男靓女)'),
      why: { zh: '男女都可以', en: 'both sexes may apply' },
    },
  ],
  exceptions: [
    {
      role: 'domestic',
      words: /^[^大美靓帅小妹姑宝汉爷]*阿姨/,
      outcome: 'lawful',
      why: { zh: '家政行业称从业者为阿姨，不限性别时不算暗示', en: 'in domestic work 阿姨 is the name of the trade' },
    },
  ],
};
