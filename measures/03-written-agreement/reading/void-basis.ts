/*
 * What terms likely void rest on, and what takes any of them back.
 */

export const contract = (article: string) => ({ instrument: 'labour-contract-law', article });
export const policy = (article: string) => ({ instrument: 'county-policy', article });
export const notice = { instrument: 'employment-relationship-notice', article: '第一条' };
export const voidTerm = contract('第二十六条');

/** Said of what the law holds of such words: `……的约定无效`. */
export const heldVoid =
  /(?:约定|承诺|条款|声明)[^。；]{0,12}(?:均?(?:属|为|是)?无效|不具有?法律效力|不发生效力)|(?:即使|纵使)[^。；]{0,24}(?:也|亦)?(?:无效|不免除)/;
