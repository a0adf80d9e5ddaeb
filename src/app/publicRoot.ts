import { loadOrganisation } from './organisation.ts';

/** The address where everybody reaches this copy: the one its organisation names, else where we are. */
export async function publicRoot(root: string): Promise<string> {
  const { publicAddress } = await loadOrganisation(root);
  const { href } = new URL(publicAddress ?? root, location.href);
  return href.endsWith('/') ? href : `${href}/`;
}
