/** The address where everybody reaches this copy: the one its organisation names, else where we are. */
export async function publicRoot(root: string): Promise<string> {
  try {
    const { publicAddress } = await (await fetch(`${root}organisation.json`)).json();
    const { protocol, href } = new URL(publicAddress);
    if (protocol === 'https:') return href.endsWith('/') ? href : `${href}/`;
  } catch {
    /* Nothing named: this copy is reached where it stands. */
  }
  return new URL(root, location.href).href;
}
