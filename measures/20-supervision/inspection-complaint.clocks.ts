import { clock } from '../procedure.ts';
import { investigationClocks } from './investigation-clocks.ts';

/** The limits of a complaint: acceptance, supplement, investigation, notice, service, performance (重庆市劳动保障监察条例; 行政处罚法). */
export const complaintClocks = {
  'confirm-identity': clock(
    '确认身份和内容',
    'Confirm identity and content',
    'inspection-content-confirmation-days',
    'applicant',
    ['ask-to-confirm'],
    ['confirm', 'not-confirmed'],
    { onLapse: 'not-confirmed' },
  ),
  'supply-papers': clock(
    '补正材料',
    'Supply what is missing',
    'inspection-supplement-days',
    'applicant',
    [['ask-to-supplement', 'noticeReceivedOn']],
    ['supplement', 'supplement-lapsed'],
    { onLapse: 'supplement-lapsed' },
  ),
  'decide-filing': clock(
    '决定是否立案',
    'Decide on filing',
    'inspection-filing-days',
    'officer',
    ['open', 'confirm', 'supplement'],
    ['file', 'refuse-filing', 'deem-filed', 'refer-to-dispute', 'ask-to-confirm', 'ask-to-supplement', 'transfer'],
    { onLapse: 'deem-filed' },
  ),
  ...investigationClocks,
};
