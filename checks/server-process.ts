import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { readConfig, readServerConfig } from '../config.ts';
import { startServer } from '../server.ts';

/*
 * The whole server in a process of its own, for tests that kill it: `node checks/server-process.ts DATA PORT`. It writes one line of JSON
 * when it is ready and works until it is ended.
 */

const [, , data = '', port = ''] = process.argv;
const server = await startServer({
  server: readServerConfig({ GANGWAN_DATA: data, GANGWAN_PORT: port, GANGWAN_AUDIT_NIGHTLY: 'never' }),
  county: readConfig({ GANGWAN_ORIGIN: `http://localhost:${port}` }),
  program: 'test',
  log: createWriteStream(join(data, 'server.log'), { flags: 'a', mode: 0o600 }),
});
console.log(JSON.stringify({ key: server.platformKey }));
process.once('SIGTERM', () => void server.close());
