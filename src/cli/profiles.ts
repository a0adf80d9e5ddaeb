import { type Profile, readProfile } from '../municipality/profile.ts';
import { UsageError } from './usage.ts';

const files = import.meta.glob('/public/municipalities/*.json', { eager: true, import: 'default' });

const codeIn = (path: string): string => path.split('/').at(-1)?.replace('.json', '') ?? '';

/** Every profile in the project, read or with its faults. */
export const profileFiles = Object.entries(files).map(([path, input]) => ({
  code: codeIn(path),
  ...readProfile(input),
}));

/** The profile of a gemeente; nothing when it has none, so that national advice holds. */
export function profileBy(code: string): Profile | undefined {
  if (!/^GM\d{4}$/.test(code)) throw new UsageError(`--gemeente "${code}" is geen code als GM0344`);
  const found = profileFiles.find((file) => file.code === code);
  return found && 'profile' in found ? found.profile : undefined;
}
