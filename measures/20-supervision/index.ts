/** 监督检查: the procedures of the measure and its random draw; it has no rules of its own. */

export { drawTargetOf, type RecusalGround, recusalGrounds } from './draw-pools.ts';
export { procedures } from './procedures.ts';
export {
  checkDraw,
  commitmentOf,
  type DrawCheck,
  type DrawPlan,
  type DrawPools,
  type DrawRecord,
  draw,
  drawPlan,
  drawRecord,
  poolDigests,
  requireDrawable,
} from './random-draw.ts';
