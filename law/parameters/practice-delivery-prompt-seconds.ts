import { parameter } from '../parameter.ts';

/** 平台做法：外卖疲劳提示. */
export const practiceDeliveryPromptSeconds = parameter({
  name: 'practice-delivery-prompt-seconds',
  title: { zh: '平台做法：外卖疲劳提示', en: 'Practice, delivery: fatigue prompt' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-01-01',
      to: null,
      knownFrom: '2025-01-01',
      value: 28_800,
      instrument: 'platform-announcements',
      article: '防疲劳规则',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2025年报道，具体日期未见；只作比较，不是要求。发布日未见，knownFrom 取施行日。',
    },
  ],
});
