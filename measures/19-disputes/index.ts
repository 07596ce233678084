/** 案件处理: mediation, arbitration, the ways to the court, legal aid. */
export { interruptionOf } from './interruption-of-case.ts';
export { interruptions } from './interruptions.ts';
export { limitationsOf } from './limitation.ts';
export type { Claim, Limitation } from './limitation.types.ts';
export { mediationSectors } from './mediation-body-register.ts';
export { type MediationBody, mediationCoverage } from './mediation-gaps.ts';
export { procedures } from './procedures.ts';
export { type RouteMatter, routeMatters } from './route-table.ts';
export { betterRoutes, type Route, routesFor } from './routes.ts';
