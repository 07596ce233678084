/** Names of the exchange's tables on labour contracts and written agreements (measures 2 and 3). */
export const contractsTables = ['agreement', 'staffRoll', 'contractRetention'] as const;
