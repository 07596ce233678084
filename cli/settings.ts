import { GangwanError } from '#basics/errors/catalogue.ts';
import { type Config, readConfig, readServerConfig, type ServerConfig } from '../config.ts';

/** The settings of the environment; one that cannot be used is bad input and says so. @throws command-bad-setting */
export const settings = (): Config => read(readConfig);

/** The server's settings, likewise, with its data in the folder named where one is. @throws command-bad-setting */
export const serverSettings = (data?: string): ServerConfig =>
  read(() => readServerConfig(data === undefined ? process.env : { ...process.env, GANGWAN_DATA: data }));

function read<T>(from: () => T): T {
  try {
    return from();
  } catch (error) {
    const why = (error as Error).message.replace(/[.。]$/, '');
    throw new GangwanError('command-bad-setting', { why }, { cause: error });
  }
}
