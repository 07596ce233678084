import { z } from 'zod';
import { type PortLine, type PortReturn, PortUnreachable, port } from './port.ts';
import type { SmsPort } from './sms.ts';

/**
 * Text messages that tell somebody that there is something to read, and where: a template of the operator's and its values. The text
 * carries no personal data; the number it goes to is all that the operator learns. Source: 网络数据安全管理条例 art. 11 names messages among
 * the ways to tell people.
 */
export const textMessage = port({
  name: 'text-message',
  zh: '短信通知',
  en: 'Text message',
  request: z.object({
    /** 11 digits of a mobile number of the mainland. */
    phone: z.string().regex(/^1[3-9]\d{9}$/),
    template: z.string().min(1).max(60),
    values: z.record(z.string(), z.string().max(60)),
  }),
  answer: z.object({ phone: z.string(), receipt: z.string().min(1).max(64), at: z.iso.datetime({ offset: true }) }),
  mismatch: (request, answer) => (answer.phone === request.phone ? null : 'sent to another number'),
  paper: ({ phone, template, values }) => ({
    to: '受送达人（联系电话见下）',
    lines: [
      ['事项', '书面通知'],
      ['通知种类', template],
      ['联系电话', phone],
      ...Object.entries(values)
        .filter(([name]) => name !== '事项')
        .map(([name, value]) => [name, value] as const),
      ['内容', values.事项 ?? ''],
    ],
  }),
});

/**
 * The operator that sends one-time codes as a line for notices too. It never sends the same key twice and cannot be asked, so what it did
 * not say is sent again under its key. `now`: epoch milliseconds.
 */
export function textMessageLine(sms: SmsPort, now: () => number): PortLine {
  return {
    async send(key, request): Promise<PortReturn> {
      const { phone, values } = textMessage.request.parse(request);
      let said: unknown;
      try {
        said = await sms.send({ phone, template: 'case-notice', values, key });
      } catch (error) {
        throw new PortUnreachable((error as Error).message, { cause: error });
      }
      const { taken, receipt, why } = said as { taken?: unknown; receipt?: unknown; why?: unknown };
      if (taken === false) return { kind: 'refused', reason: typeof why === 'string' ? why : '' };
      if (taken === true) return { kind: 'answered', answer: { phone, receipt, at: new Date(now()).toISOString() } };
      return { kind: 'answered', answer: said };
    },
    ask: () => Promise.resolve({ kind: 'unknown' }),
  };
}
