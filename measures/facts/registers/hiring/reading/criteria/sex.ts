import type { Criterion, Remark, Seed } from '../criterion.ts';
import { wording } from '../seed.ts';
import { none, only, refused } from './words.ts';

const people = '(?:性|生|士|工|骑手|司机|主播|员工|快递员|送餐员|配送员|分拣员|同志|的|嘉宾)';

/** Wordings that take one sex only; `barred` is the other. `remark` says which of the two it shuts out. */
function limits(wanted: string, barred: string, strength: 'breach' | 'warn', remark: Remark): Seed {
  const pattern = wording(
    `${only}<3>${wanted}(?!${barred}|/)`,
    `(?:只招|只要|仅招|仅限|只收|只考虑)<8>${wanted}(?:性|生|士|工)(?!${barred}|/)`,
    `${wanted}(?:性|生|士|工)不限(?!${barred})`,
    `${wanted}${people}?<2>(?:优先|为佳|为宜|为主)`,
    `性别(?:要求|限制|限)?[：为是]?${wanted}(?!${barred}|/)`,
    `${none}${barred}(?!${wanted})`,
    `${barred}${people}?<3>${refused}`,
    `(?:不适合|不宜)${barred}`,
    `招(?:聘|收|募|若干|<number>名?|人)?${wanted}${people}(?!${barred})`,
    `${wanted}${people}?(?:若干|<number>)[名人位]`,
    `(?:要求|条件|对象)[：为]?<2>${wanted}(?!${barred}|朋友)`,
    `(?<!不)要${wanted}(?:的|生|性|士)`,
    `(?:仅|只)?面向<2>${wanted}(?:性|生|士)(?!${barred})`,
    `最好<2>${wanted}(?:的|生|性|士)`,
    `(?:只缺|急缺|缺|需要|急需|需|就要|只用|想找|寻找?)<4>${wanted}(?:性|生|士|骑手|司机|工|员|主播)(?!${barred})`,
    `优先(?:录取|录用|考虑|招收|安排|聘用)<2>${wanted}(?!${barred})`,
    `<begin>${wanted}${people}?<end>(?!${barred})`,
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
  seeds: [
    limits('男', '女', 'breach', { zh: '限定或者优先男性', en: 'men only, or men first' }),
    limits('女', '男', 'warn', { zh: '限定或者优先女性', en: 'women only, or women first' }),
  ],
  negatedBy: /(?:不是|并非|不再|取消|不存在|没有|不作|不要求|从不|不会)\ue001?$/,
  guards: [
    {
      pattern: wording(
        '男女(?:不限|均可|皆可|都可|都行|都要|通吃|同工同酬|平等|各|一样|不拘|一视同仁|兼收)',
        '(?:不限|不分|无论|不论|不问|不看)(?:男女|性别)',
        '性别(?:不限|不拘|不作要求|无要求|没有要求)',
        '男[、/和与及或]?女',
        '女[、/和与及或]?男',
        '男(?:性|士|生|骑手|司机|工)?(?:[和与及或、/]|均可)女',
        '女(?:性|士|生|骑手|司机|工)?(?:[和与及或、/]|均可)男',
      ),
      why: { zh: '男女都可以', en: 'both sexes may apply' },
    },
    {
      pattern: wording(
        '[男女](?:性|生|士|式|款)?(?:宿舍|更衣|寝室|公寓|浴室|澡堂|厕|卫生间|洗手间|装|鞋|包|裤|袜|乘客|顾客|客户|用户|宾客|主人|用品|内衣|护肤|专区|频道|款|粉丝|朋友)',
      ),
      why: { zh: '说的是设施、商品或者顾客', en: 'facilities, goods or customers' },
    },
  ],
};

/** 暗示性别: no text names the words; for review. */
export const sexSoft: Criterion = {
  id: 'sex-soft',
  zh: '暗示性别',
  en: 'hints at sex',
  strength: 'review',
  basis: { instrument: 'women-protection-law', article: '第四十三条' },
  seeds: [
    {
      pattern: wording(
        '小伙(?!伴)子?',
        '帅哥',
        '美女',
        '靓[女仔妹]',
        '小哥哥',
        '小姐姐',
        '[辣妹]妹子?',
        '[女男]神(?!节)',
        '宝妈',
        '纯爷们',
        '男子汉',
        '(?:更?适合|适宜)(?:男(?!女)|女(?!男))(?:性|生|士|孩|的)?',
        '(?:更?适合|适宜)<8>[男女](?:性|生|士|孩)',
        '[男女](?:生|性|士|孩)<2>(?:请|需)?慎(?:重|投|入)',
        '[小仙]仙女|小鲜肉|(?:小姑娘|小妹妹|小妹子|女孩子?|男孩子?)<2>(?:优先|来|加入|主播|兼职)',
        '招<4>(?:壮汉|汉子|妹纸|阿姨|大姐|大叔|大哥|姑娘|少妇)',
      ),
    },
  ],
  negatedBy: /(?:不限|不只招|不是只招|并非)\ue001?$/,
  guards: [
    {
      pattern: wording(
        '(?:[美靓]女|帅哥|小伙子?|小哥哥|小姐姐|女神|男神)(?:牌|小吃|餐|菜|店|图|与|蛇|峰|山|寨|蛋糕|面馆|面|烧烤|火锅|饭|酒|茶|咖啡|奶茶|串|粉|饼|超市|花店|驿站|号|剧|画)',
        '《<8>》',
        '妹妹(?:家|店)',
        '[女男]神(?:节|庙|套餐)',
      ),
      why: { zh: '品牌、菜名或者商品', en: 'a brand, dish or article' },
    },
    {
      pattern: wording(
        '(?:推广|售卖|销售|介绍|直播卖|为|服务|配送|客户|顾客)<4>(?:美女|帅哥|宝妈|小姐姐|女神)',
        '(?:美女|帅哥|宝妈|小姐姐|女神)(?:客户|顾客|用户|粉丝|群)',
      ),
      why: { zh: '说的是商品或者顾客', en: 'goods or customers' },
    },
  ],
};
