/** 监督检查: the procedures of the measure and its random draw; it has no rules of its own. */
export { procedures } from './procedures.ts';
export { checkDraw, type DrawCheck, type DrawRecord, drawRecord } from './random-draw.ts';
