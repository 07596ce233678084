/** 平台: the slugs under which parameters hold rows for one platform, with the other names the same platform goes by. */
const platforms: Readonly<Record<string, readonly string[]>> = {
  amap: ['高德', '高德打车'],
  caocao: ['曹操出行'],
  dada: ['达达', '京东秒送'],
  didi: ['滴滴', '滴滴出行'],
  'didi-freight': ['滴滴货运'],
  dingdong: ['叮咚买菜'],
  eleme: ['饿了么', '淘宝闪购'],
  fengyun: ['风韵出行'],
  hema: ['盒马'],
  huaxiaozhu: ['花小猪'],
  huolala: ['货拉拉'],
  jishi: ['及时用车'],
  kuaigou: ['快狗打车'],
  'mbb-shengsheng': ['满帮省省'],
  meituan: ['美团'],
  'meituan-ride': ['美团打车'],
  pupu: ['朴朴'],
  ruqi: ['如祺出行'],
  'sf-tongcheng': ['顺丰同城'],
  shansong: ['闪送'],
  shouqi: ['首汽约车'],
  t3: ['T3', 'T3出行'],
  'uu-paotui': ['UU跑腿'],
  xiangdao: ['享道出行'],
  xiaoxiang: ['小象超市'],
  yangguang: ['阳光出行'],
};

const slugOf = new Map<string, string>();
for (const [slug, names] of Object.entries(platforms)) {
  slugOf.set(slug, slug);
  for (const name of names) slugOf.set(name, slug);
}

/** The slug of a platform given by slug or by a name it is known under; any other code is returned as it is. */
export function platformSlug(nameOrCode: string): string {
  return slugOf.get(nameOrCode) ?? nameOrCode;
}

/** Whether a slug is one of ours. */
export function isPlatformSlug(slug: string): boolean {
  return Object.hasOwn(platforms, slug);
}
