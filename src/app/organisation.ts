import type { Organisation } from '../organisation/organisation.ts';

async function load(root: string): Promise<Organisation> {
  try {
    const file = await (await fetch(`${root}organisation.json`)).json();
    /* What reads it is larger than all else that is fetched here: not for a file that says nothing. */
    if (Object.keys(file).length === 0) return {};
    const { readOrganisation } = await import('../organisation/organisation.ts');
    const { organisation, faults } = readOrganisation(file);
    if (faults.length > 0) console.warn(`organisation.json: ${faults.join('; ')}`);
    return organisation;
  } catch (error) {
    console.warn(`organisation.json: ${String(error)}`);
    return {};
  }
}

const loaded = new Map<string, Promise<Organisation>>();

/** Who offers this copy, as far as its file can be read; without it the app is nobody's in particular. */
export function loadOrganisation(root: string): Promise<Organisation> {
  const own = loaded.get(root) ?? load(root);
  loaded.set(root, own);
  return own;
}
