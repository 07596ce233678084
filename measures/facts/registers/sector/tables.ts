/** Names of the exchange's tables on sector standards (measures 6, 7 and 18). */
export const sectorTables = ['sectorAssociation', 'sectorMember', 'sectorStandard'] as const;
