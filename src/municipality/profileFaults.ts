import type { Day } from '../base/day.ts';
import { entryFaults } from './entryFaults.ts';
import { readGemeenten } from './gemeenten.ts';
import { listFaults } from './listFaults.ts';
import { doubles, memberFaults } from './memberFaults.ts';
import { readProfile } from './profile.ts';

/** A profile as a file holds it; `name` is that of the file, without its ending. */
export interface ProfileFile {
  readonly name: string;
  readonly content: unknown;
}

/** Something wrong with a file. */
export interface Fault {
  readonly file: string;
  readonly fault: string;
}

/** All that is wrong with the profiles and with the list of gemeenten, on a day. */
export function profileFaults(
  files: readonly ProfileFile[],
  list: unknown,
  today: Day,
): readonly Fault[] {
  const all = readGemeenten(list);
  const gemeenten = 'gemeenten' in all ? all.gemeenten : [];
  const names = new Map(gemeenten.map(({ code, name }) => [code, name]));
  const made = files.map(({ name, content }) => ({ name, read: readProfile(content) }));
  const doublesOf = doubles(made.flatMap(({ read }) => ('profile' in read ? [read.profile] : [])));
  const faultsOf = ({ name, read }: (typeof made)[number]): readonly string[] => {
    if ('faults' in read) return read.faults;
    const { profile } = read;
    return [
      ...(profile.code === name ? [] : [`the code ${profile.code} is not the name of the file`]),
      ...memberFaults(profile, names),
      ...entryFaults(profile, today),
      ...doublesOf(profile),
    ];
  };
  const ofList = 'faults' in all ? all.faults : listFaults(gemeenten);
  return [
    ...ofList.map((fault) => ({ file: 'gemeenten', fault })),
    ...made.flatMap((file) => faultsOf(file).map((fault) => ({ file: file.name, fault }))),
  ];
}
