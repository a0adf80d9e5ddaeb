import { type Profile, readProfile } from '../municipality/profile.ts';
import { type ProfileFile, profileFaults } from '../municipality/profileFaults.ts';
import { isFor } from '../municipality/profileFor.ts';
import { dayFrom, optionsFrom, todayHere, UsageError } from './usage.ts';

const contents = import.meta.glob('/public/municipalities/*.json', {
  eager: true,
  import: 'default',
});
const lists = import.meta.glob('/public/gemeenten.json', { eager: true, import: 'default' });

const nameIn = (path: string): string => path.split('/').at(-1)?.replace('.json', '') ?? '';
const files: readonly ProfileFile[] = Object.entries(contents).map(([path, content]) => ({
  name: nameIn(path),
  content,
}));

/** Every profile in the project, read or with its faults. */
export const profileFiles = files.map(({ name, content }) => ({
  code: name,
  ...readProfile(content),
}));

/** The profile of a gemeente; nothing when it has none, so that national advice holds. */
export function profileBy(code: string): Profile | undefined {
  if (!/^GM\d{4}$/.test(code)) throw new UsageError(`--gemeente "${code}" is geen code als GM0344`);
  const found = files.find(({ content }) => isFor(content, code));
  const read = readProfile(found?.content);
  return 'profile' in read ? read.profile : undefined;
}

/** `npm run profiles`: what is wrong with the profiles and the list of gemeenten. Exit code 1 when something is. */
export function checkProfiles(args: string[]): number {
  const { values, positionals } = optionsFrom(args, {
    on: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (positionals.length > 0) throw new UsageError('gebruik: npm run profiles -- [--json]');
  const today = values.on ? dayFrom(values.on, '--on') : todayHere();
  const faults = profileFaults(files, Object.values(lists)[0], today);
  const lines = faults.map(({ file, fault }) => `${file}: ${fault}`);
  if (values.json) console.log(JSON.stringify({ profiles: files.length, faults }, null, 1));
  else console.log([...lines, `${files.length} profiles, ${faults.length} faults`].join('\n'));
  return faults.length === 0 ? 0 : 1;
}
