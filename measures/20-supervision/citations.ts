/** An article of 重庆市劳动保障监察条例, used before the national regulation. */
export const chongqing = (article: string) => ({ instrument: 'chongqing-labour-inspection-regulation', article });

/** An article of 劳动保障监察条例 (国务院令第423号). */
export const inspection = (article: string) => ({ instrument: 'labour-inspection-regulation', article });

/** An article of 关于实施《劳动保障监察条例》若干规定. */
export const implementation = (article: string) => ({ instrument: 'labour-inspection-implementation', article });

/** An article of 行政处罚法. */
export const penalty = (article: string) => ({ instrument: 'administrative-penalty-law', article });

/** An article of 行政强制法. */
export const compulsion = (article: string) => ({ instrument: 'administrative-compulsion-law', article });

/** An article of 行政复议法. */
export const reconsideration = (article: string) => ({ instrument: 'administrative-reconsideration-law', article });

/** An article of 行政诉讼法. */
export const litigation = (article: string) => ({ instrument: 'administrative-litigation-law', article });

/** An article of 民事诉讼法. */
export const civilProcedure = (article: string) => ({ instrument: 'civil-procedure-law', article });

/** An article of 行政执法机关移送涉嫌犯罪案件的规定. */
export const referral = (article: string) => ({ instrument: 'crime-referral-rules', article });

/** A step no law asks for: our own. */
export const set = { instrument: 'county-setting', article: '设定' } as const;
