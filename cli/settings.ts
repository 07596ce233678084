import { GangwanError } from '#basics/errors/catalogue.ts';
import { type Config, readConfig } from '../config.ts';

/** The settings of the environment; one that cannot be used is bad input and says so. @throws command-bad-setting */
export function settings(): Config {
  try {
    return readConfig();
  } catch (error) {
    const why = (error as Error).message.replace(/[.。]$/, '');
    throw new GangwanError('command-bad-setting', { why }, { cause: error });
  }
}
