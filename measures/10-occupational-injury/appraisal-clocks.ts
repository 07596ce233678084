import { clock } from '../procedure.ts';

/** Missing papers told in 5 working days, conclusion in 60 + 30 days from the application, delivery in 15 (20 before July 2025). */
export const appraisalClocks = {
  'tell-missing': clock(
    '一次性告知补正',
    'Tell what is missing',
    'appraisal-supplement-days',
    'officer',
    ['open', 'supplement'],
    ['ask-to-supplement', 'accept', 'not-accept'],
  ),
  conclude: clock(
    '作出鉴定结论',
    'Conclude',
    'appraisal-days',
    'officer',
    ['open', 'supplement'],
    ['conclude', 'not-accept', 'ask-to-supplement'],
    { extension: 'appraisal-extension-days', warns: [15, 7, 3, 1] },
  ),
  deliver: clock(
    '送达鉴定结论',
    'Deliver the conclusion',
    'appraisal-delivery-days',
    'officer',
    ['conclude'],
    ['deliver'],
  ),
};
