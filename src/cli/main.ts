import { ask } from './ask.ts';
import { giveCodes } from './codes.ts';
import { diagram } from './diagram.ts';
import { due } from './due.ts';
import { find } from './find.ts';
import { listFlows } from './flows.ts';
import { checkOwnCopy } from './ownCopy.ts';
import { listPaths } from './paths.ts';
import { checkProfiles } from './profiles.ts';
import { translated } from './translated.ts';
import { UsageError } from './usage.ts';

const commands: Readonly<Record<string, (args: string[]) => Promise<void> | void | number>> = {
  ask,
  find,
  flows: listFlows,
  paths: listPaths,
  diagram,
  due,
  codes: giveCodes,
  profiles: checkProfiles,
  'own-copy': checkOwnCopy,
  translated,
};

/** Runs a command; gives the exit code: its own, 0 when it names none, 2 with one clear line when the words of the call are off. */
export async function main([name = '', ...args]: string[]): Promise<number> {
  try {
    const command = commands[name];
    if (!command)
      throw new UsageError(
        `geen opdracht "${name}"; kies uit: ${Object.keys(commands).join(', ')}`,
      );
    return (await command(args)) ?? 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}
