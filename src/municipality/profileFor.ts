interface Claim {
  readonly code?: unknown;
  readonly service?: { readonly members?: unknown };
}

/** Whether a profile, read or not, is that of a gemeente: its own, or that of its joint service. */
export function isFor(profile: unknown, code: string): boolean {
  const { code: own, service } = (profile ?? {}) as Claim;
  const members = service?.members;
  return own === code || (Array.isArray(members) && members.includes(code));
}
