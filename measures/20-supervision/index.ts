/** 监督检查: the procedures of the measure; it has no rules of its own. */
export { procedures } from './procedures.ts';
