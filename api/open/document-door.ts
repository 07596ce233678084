import { Answer, type Door, door } from '../door.ts';
import { openDocument } from './document.ts';
import { openPath } from './envelope.ts';

let text: string | null = null;

/** The interface’s own document, made once of the doors beside it. */
export const documentDoor: Door = door({
  name: 'open-document',
  method: 'GET',
  path: `${openPath}/openapi.json`,
  summary: { zh: '本接口的 OpenAPI 3.1 文档', en: 'The OpenAPI 3.1 document of this interface' },
  proof: 'none',
  allows: { action: 'read', resource: 'interface' },
  async handle() {
    if (text === null) {
      // Asked for only now: the list of doors holds this one.
      const { signedDoors } = await import('./doors.ts');
      text = JSON.stringify(openDocument([...signedDoors, documentDoor]));
    }
    return new Answer(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  },
});
