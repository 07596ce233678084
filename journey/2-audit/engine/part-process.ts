import { lawAsKnown } from '#law/in-force.ts';
import type { LawRequest } from '../law-request.ts';
import { auditPart, type PartRequest } from './part.ts';

/** One forked process of an audit: gets its share and how the law is known, says how far it is, and gives its result. */
process.once('message', (message) => {
  const { request, law } = message as { request: PartRequest; law: LawRequest };
  void auditPart({ ...request, onBlock: (orders) => void process.send!({ orders }) }, lawAsKnown(law)).then((result) =>
    process.send!({ result }, () => process.disconnect?.()),
  );
});
