/** A step no law asks for: our own. */
export const set = { instrument: 'county-setting', article: '设定' } as const;

/** 县实施意见 （十七）: coordination, employment reports, joint incentives and penalties. */
export const policy = { instrument: 'county-policy', article: '（十七）' } as const;
