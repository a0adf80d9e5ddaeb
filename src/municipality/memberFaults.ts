import type { Profile } from './profile.ts';

/* Fields that make the advice freer: they need to be surely of this gemeente. */
const freer = ['giftLimit', 'giftsWithIoaw', 'charityGoods', 'fundBills'] as const;

const membersOf = ({ code, service }: Profile): readonly string[] => service?.members ?? [code];

function serviceFaults({ code, service, fields }: Profile): string[] {
  if (code.startsWith('GM')) return service ? ['a gemeente is no joint service'] : [];
  if (!service) return [`${code} is no code of a gemeente, and has no members`];
  const unsure = service.source ? [] : freer.filter((field) => fields[field]);
  return unsure.map((field) => `${field}: makes the advice freer, but no page names the members`);
}

/** What is wrong with whom a profile is for; `names` are those of all gemeenten by code. */
export function memberFaults(
  profile: Profile,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const name = names.get(profile.code);
  const unknown = membersOf(profile).filter((code) => code.startsWith('GM') && !names.has(code));
  return [
    ...(name === undefined || name === profile.name ? [] : [`${profile.code} is called ${name}`]),
    ...unknown.map((code) => `there is no gemeente ${code}`),
    ...serviceFaults(profile),
  ];
}

/** The gemeenten that are in a profile and in one before it, so that nobody knows which holds. */
export function doubles(profiles: readonly Profile[]): (profile: Profile) => readonly string[] {
  const owners = new Map<string, Profile>();
  for (const profile of [...profiles].reverse())
    for (const code of membersOf(profile)) owners.set(code, profile);
  return (profile) =>
    membersOf(profile).flatMap((code) => {
      const owner = owners.get(code);
      return owner && owner !== profile ? [`${code} is also in ${owner.code}`] : [];
    });
}
