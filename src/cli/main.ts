import { ask } from './ask.ts';
import { diagram } from './diagram.ts';
import { find } from './find.ts';
import { listFlows } from './flows.ts';
import { listPaths } from './paths.ts';
import { translated } from './translated.ts';
import { UsageError } from './usage.ts';

const commands: Readonly<Record<string, (args: string[]) => Promise<void> | void>> = {
  ask,
  find,
  flows: listFlows,
  paths: listPaths,
  diagram,
  translated,
};

/** Runs a command; gives the exit code: 2 with one clear line when the words of the call are off. */
export async function main([name = '', ...args]: string[]): Promise<number> {
  try {
    const command = commands[name];
    if (!command)
      throw new UsageError(
        `geen opdracht "${name}"; kies uit: ${Object.keys(commands).join(', ')}`,
      );
    await command(args);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}
