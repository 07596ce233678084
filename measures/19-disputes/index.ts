/** 案件处理: mediation, arbitration, the ways to the court, legal aid. */
export { procedures } from './procedures.ts';
