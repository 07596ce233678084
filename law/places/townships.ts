/**
 * 乡镇（街道）: a township of the county. Codes: National Bureau of Statistics, list of 2023-06-30. Seats: GeoNames
 * (https://www.geonames.org, CC BY 4.0), WGS-84 in 10^-5 degrees, good to about a kilometre.
 */
export interface Township {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly latE5: number;
  readonly lonE5: number;
  /** `memory`: the seat is not in GeoNames under this name and is given from memory, to be verified. */
  readonly confidence: 'secondary' | 'memory';
}

const seat = (
  code: string,
  zh: string,
  en: string,
  latE5: number,
  lonE5: number,
  confidence: Township['confidence'] = 'secondary',
): Township => Object.freeze({ code, zh, en, latE5, lonE5, confidence });

/** The 25 townships of Chengkou, by code. Merged townships lost their codes: never count on from one. */
export const townships: readonly Township[] = [
  seat('500229001', '葛城街道', 'Gecheng', 3194856, 10866073),
  seat('500229002', '复兴街道', 'Fuxing', 3195000, 10867000, 'memory'),
  seat('500229102', '巴山镇', 'Bashan', 3211162, 10846732),
  seat('500229103', '坪坝镇', 'Pingba', 3199823, 10851737),
  seat('500229104', '庙坝镇', 'Miaoba', 3193615, 10851786),
  seat('500229105', '明通镇', 'Mingtong', 3177319, 10854104),
  seat('500229106', '修齐镇', 'Xiuqi', 3187737, 10878159),
  seat('500229107', '高观镇', 'Gaoguan', 3184905, 10889081),
  seat('500229108', '高燕镇', 'Gaoyan', 3193566, 10861990),
  seat('500229109', '东安镇', "Dong'an", 3177756, 10908606),
  seat('500229110', '咸宜镇', 'Xianyi', 3168939, 10865414),
  seat('500229111', '高楠镇', 'Gaonan', 3213286, 10851504),
  seat('500229201', '龙田乡', 'Longtian', 3197427, 10863474),
  seat('500229202', '北屏乡', 'Beiping', 3197388, 10877897),
  seat('500229205', '左岚乡', 'Zuolan', 3214789, 10845112),
  seat('500229208', '沿河乡', 'Yanhe', 3205904, 10839583),
  seat('500229210', '双河乡', 'Shuanghe', 3194216, 10834821),
  seat('500229211', '蓼子乡', 'Liaozi', 3181374, 10864230),
  seat('500229212', '鸡鸣乡', 'Jiming', 3171335, 10859846),
  seat('500229214', '周溪乡', 'Zhouxi', 3181665, 10847741),
  seat('500229216', '明中乡', 'Mingzhong', 3173313, 10881515),
  seat('500229217', '治平乡', 'Zhiping', 3180117, 10880755),
  seat('500229219', '岚天乡', 'Lantian', 3192402, 10888790),
  seat('500229220', '厚坪乡', 'Houping', 3174021, 10893659),
  seat('500229221', '河鱼乡', 'Heyu', 3187058, 10894920),
];

/**
 * Straight distance between two seats in whole metres, on a plane at 31.9° N (within 1 % in so small a county). Only
 * integers and a square root, so that every machine gets the same number.
 */
export function seatDistanceMetres(a: Township, b: Township): number {
  const north = Math.round(((a.latE5 - b.latE5) * 11087) / 10000);
  const east = Math.round(((a.lonE5 - b.lonE5) * 9460) / 10000);
  return Math.floor(Math.sqrt(north * north + east * east));
}

/** Index into `townships` of an area code (township or village), -1 where it lies outside the county or names no township. */
export function townshipIndex(code: string): number {
  const nine = code.slice(0, 9);
  return nine.length === 9 ? townships.findIndex((township) => township.code === nine) : -1;
}
