/** A township of the county: code (2023 list), name, seat in WGS-84 (GeoNames, CC BY 4.0) and its share of orders. */
export interface Township {
  code: string;
  name: string;
  lat: number;
  lon: number;
  weight: number;
}

const row = (code: string, name: string, lat: number, lon: number, weight: number): Township => ({
  code,
  name,
  lat,
  lon,
  weight,
});

/** The 25 real townships. The weights are invented: most orders fall in the county seat. */
export const townships: readonly Township[] = [
  row('500229001', '葛城街道', 31.94856, 108.66073, 360),
  row('500229002', '复兴街道', 31.95, 108.67, 210),
  row('500229102', '巴山镇', 32.11162, 108.46732, 22),
  row('500229103', '坪坝镇', 31.99823, 108.51737, 24),
  row('500229104', '庙坝镇', 31.93615, 108.51786, 30),
  row('500229105', '明通镇', 31.77319, 108.54104, 28),
  row('500229106', '修齐镇', 31.87737, 108.78159, 44),
  row('500229107', '高观镇', 31.84905, 108.89081, 26),
  row('500229108', '高燕镇', 31.93566, 108.6199, 36),
  row('500229109', '东安镇', 31.77756, 109.08606, 20),
  row('500229110', '咸宜镇', 31.68939, 108.65414, 18),
  row('500229111', '高楠镇', 32.13286, 108.51504, 12),
  row('500229201', '龙田乡', 31.97427, 108.63474, 26),
  row('500229202', '北屏乡', 31.97388, 108.77897, 14),
  row('500229205', '左岚乡', 32.14789, 108.45112, 10),
  row('500229208', '沿河乡', 32.05904, 108.39583, 12),
  row('500229210', '双河乡', 31.94216, 108.34821, 14),
  row('500229211', '蓼子乡', 31.81374, 108.6423, 18),
  row('500229212', '鸡鸣乡', 31.71335, 108.59846, 12),
  row('500229214', '周溪乡', 31.81665, 108.47741, 12),
  row('500229216', '明中乡', 31.73313, 108.81515, 10),
  row('500229217', '治平乡', 31.80117, 108.80755, 10),
  row('500229219', '岚天乡', 31.92402, 108.8879, 12),
  row('500229220', '厚坪乡', 31.74021, 108.93659, 10),
  row('500229221', '河鱼乡', 31.87058, 108.9492, 10),
];

const totalWeight = townships.reduce((sum, township) => sum + township.weight, 0);

/** The township at a point of the weighted list; `roll` from 0 to 2^32-1. */
export function townshipAt(roll: number): Township {
  let left = (roll / 4294967296) * totalWeight;
  for (const township of townships) {
    left -= township.weight;
    if (left < 0) return township;
  }
  return townships[0]!;
}

/** Straight distance between two seats in metres, on a plane at 31.9° N: good to a few hundred metres in so small a county. */
export function distanceMetres(a: Township, b: Township): number {
  const north = (a.lat - b.lat) * 110_900;
  const east = (a.lon - b.lon) * 94_600;
  return Math.round(Math.sqrt(north * north + east * east));
}
