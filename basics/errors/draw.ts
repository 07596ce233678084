import type { ErrorEntry } from './entry.ts';

/** Errors of random draws of targets and inspectors. */
export const drawErrors = [
  {
    code: 'DRW-001',
    stem: 'draw-too-few-targets',
    zh: '分层“{stratum}”计划抽取{asked}个，名录库里只有{held}个，没有抽取。请核对名录库或者改计划后重新公布承诺值。',
    en: 'Stratum “{stratum}” is to give {asked} targets but the pool holds {held}; nothing was drawn. Check the pool, or change the plan and publish a new commitment.',
  },
  {
    code: 'DRW-002',
    stem: 'draw-too-few-inspectors',
    zh: '检查对象“{target}”需要{asked}名检查人员，回避后只剩{held}名，没有抽取。请补充检查人员名录库后重新公布承诺值。',
    en: 'Target “{target}” needs {asked} inspectors; {held} remain after recusal; nothing was drawn. Add inspectors to the pool and publish a new commitment.',
  },
  {
    code: 'DRW-003',
    stem: 'draw-pool-unfit',
    zh: '名录库不能用：{why}。请改好后再抽取。',
    en: 'The pool cannot be used: {why}. Put it right before drawing.',
  },
  {
    code: 'DRW-004',
    stem: 'draw-record-unfit',
    zh: '{path} 不是抽取记录：{field} {why}。请用公布的抽取记录原文件。',
    en: '{path} is no record of a draw: {field} {why}. Use the record as it was published.',
  },
  {
    code: 'DRW-005',
    stem: 'draw-unknown',
    zh: '没有 {id} 这次抽取。请从抽取清单里选。',
    en: 'There is no draw {id}. Choose one from the list of draws.',
  },
  {
    code: 'DRW-006',
    stem: 'draw-again',
    zh: '这个案件已经公布了抽取承诺值，编号 {id}，不能再定名录库或者另抽一次。',
    en: 'The commitment of this case was published already, number {id}: pools cannot be fixed or drawn from anew.',
  },
  {
    code: 'DRW-007',
    stem: 'draw-no-pools',
    zh: '案件 {case} 还没有定名录库。请先定两个名录库。',
    en: 'The pools of case {case} are not fixed. Fix both pools first.',
  },
  {
    code: 'DRW-008',
    stem: 'draw-plan-differs',
    zh: '批准的计划与名录库的抽取方案不一致：分层“{stratum}”批准抽取{approved}个，方案是{asked}个，没有公布承诺值。',
    en: 'The approved plan differs from the plan of the pools: stratum “{stratum}” has {approved} approved, {asked} in the pools; no commitment was published.',
  },
  {
    code: 'DRW-009',
    stem: 'draw-too-early',
    zh: '承诺值要公布满{hours}小时才能抽取，最早是{from}。请届时再抽。',
    en: 'A commitment must be public for {hours} hours; the draw may be made from {from}. Draw then.',
  },
  {
    code: 'DRW-010',
    stem: 'draw-few-witnesses',
    zh: '抽取要有二名以上见证人在抽取前确认承诺值，现有{held}名。请见证人先登录确认。',
    en: 'Two witnesses must have confirmed the commitment before the draw; there are {held}. Ask the witnesses to confirm first.',
  },
  {
    code: 'DRW-011',
    stem: 'draw-witness-unfit',
    zh: '这个账号不能见证：{why}。请换人见证。',
    en: 'This account cannot witness: {why}. Ask somebody else.',
  },
  {
    code: 'DRW-012',
    stem: 'draw-commitment-differs',
    zh: '您记下的承诺值与公布的不同，没有记为见证。请对照公布页；仍不一致的，向负责人报告。',
    en: 'The commitment you noted is not the one published; nothing was witnessed. Compare with the public page; where it still differs, tell the head.',
  },
  {
    code: 'DRW-013',
    stem: 'draw-made',
    zh: '这次抽取已经完成，结果和种子已公开，不能重抽、补证或者修改。',
    en: 'This draw was made: result and seed are public; it cannot be repeated, witnessed later or changed.',
  },
  {
    code: 'DRW-014',
    stem: 'draw-not-made',
    zh: '这次抽取还没有进行，没有结果。',
    en: 'This draw was not made yet; there is no result.',
  },
  {
    code: 'DRW-015',
    stem: 'draw-own-desk',
    zh: '“{step}”不能手工填报，由双随机抽取的页面办理，数据由系统算出。请从抽取页面办。',
    en: '“{stepEn}” is not filled in by hand: the desk of random draws takes it with what it computed. Go there.',
  },
  {
    code: 'DRW-016',
    stem: 'draw-no-register',
    zh: '没有企业名录可用：这台服务器没有连接数据湖。请在有数据湖的服务器上定名录库。',
    en: 'There is no register of enterprises: this server has no lake. Fix the pools on one that has.',
  },
] as const satisfies readonly ErrorEntry[];
