/** A message as the operator has it registered: a template and its values. */
export interface Sms {
  /** 11 digits of a mobile number of the mainland. */
  phone: string;
  template: 'sign-in-code' | 'rest-prompt' | 'signal' | 'case-notice';
  values: Readonly<Record<string, string>>;
  /** The same key is never sent twice. */
  key: string;
}

/** What the operator answered: taken with its number, or refused for good. Where it does not answer, `send` throws. */
export type SmsAnswer = { taken: true; receipt: string } | { taken: false; why: string };

/** Sends messages. Nothing counts as sent before `send` has answered `taken`. */
export interface SmsPort {
  readonly name: string;
  /** True only where messages reach nobody and the code comes back in the reply instead. */
  readonly demo: boolean;
  send(message: Sms): Promise<SmsAnswer>;
}

/** What a simulated operator does with the next message. */
export type SmsFault = 'delay' | 'refuse' | 'wrong' | 'twice' | 'vanish';

/** An operator that reaches nobody, and fails as it is told to. */
export interface SimulatedSms extends SmsPort {
  /** What reached the phones, in order. */
  readonly delivered: readonly Sms[];
  /** Faults of the next messages, in order; none left: all goes well. */
  readonly faults: SmsFault[];
}

/**
 * A simulated operator: for demo (the page shows the code) and for tests (faults by schedule). `delay` answers after `delayMs`, `refuse`
 * refuses, `wrong` answers what is no answer, `twice` delivers twice under one receipt, `vanish` never reaches anybody and throws.
 */
export function simulatedSms({ demo = false, delayMs = 20 }: { demo?: boolean; delayMs?: number } = {}): SimulatedSms {
  const delivered: Sms[] = [];
  const faults: SmsFault[] = [];
  const receipts = new Map<string, string>();
  return {
    name: demo ? 'demo' : 'simulator',
    demo,
    delivered,
    faults,
    async send(message) {
      const before = receipts.get(message.key);
      if (before !== undefined) return { taken: true, receipt: before };
      const fault = faults.shift();
      if (fault === 'delay') await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (fault === 'refuse') return { taken: false, why: '模拟：运营商拒收' };
      if (fault === 'vanish') throw new Error('simulated: the operator does not answer');
      if (fault === 'wrong') return { answer: 'ok?' } as unknown as SmsAnswer;
      const receipt = `sim-${receipts.size + 1}`;
      receipts.set(message.key, receipt);
      delivered.push(message);
      if (fault === 'twice') delivered.push(message);
      return { taken: true, receipt };
    },
  };
}

/**
 * Sends and says whether the operator took it. What cannot be read as an answer, and an operator that does not answer in time, count as
 * not sent.
 */
export async function sendSms(port: SmsPort, message: Sms, waitMs = 5000): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), waitMs);
  });
  try {
    const answer = await Promise.race([port.send(message).catch(() => null), late]);
    return answer?.taken === true && typeof answer.receipt === 'string' ? answer.receipt : null;
  } finally {
    clearTimeout(timer);
  }
}

/** No SMS port is connected: nothing is sent, and whoever asks is told so. */
export const noSms: SmsPort = {
  name: 'none',
  demo: false,
  async send() {
    return { taken: false, why: 'no SMS port is connected' };
  },
};
