/** 案件处理: mediation, arbitration, the ways to the court, legal aid. */
export { limitationsOf } from './limitation.ts';
export { mediationSectors } from './mediation-body-register.ts';
export { type MediationBody, mediationCoverage } from './mediation-gaps.ts';
export { procedures } from './procedures.ts';
export { routesFor } from './routes.ts';
