/** Names of the exchange's tables on 用工指导（措施一）. */
export const guidanceTables = [
  'dialogueMechanism',
  'dialogueMeeting',
  'careAct',
  'careerPath',
  'selfCheckAnswer',
] as const;
