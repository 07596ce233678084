/** Present on `globalThis` where `purity-preload.ts` guards the process. */
export const purityMark = Symbol.for('gangwan.purity');
