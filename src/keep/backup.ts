import * as v from 'valibot';
import { fromBase64, toBase64 } from '../base/base64.ts';
import type { Day } from '../base/day.ts';
import type { Kept } from '../storage/keptStore.ts';
import type { Bytes } from '../storage/vault.ts';
import {
  aboutSchema,
  type BackupFault,
  keptOf,
  lockedSchema,
  Refused,
  read,
  signedSchema,
} from './backupShape.ts';
import { pack, unpack } from './pack.ts';
import { keyFromPin, newSalt, ROUNDS, randomBytes } from './pin.ts';

/** The largest file that is written or read. */
export const LARGEST_FILE = 200_000_000;

/** What somebody kept, as one file brings it. */
export interface Backup {
  readonly madeOn: Day;
  readonly items: readonly Kept[];
}

export type BackupRead = { readonly backup: Backup } | { readonly fault: BackupFault };

/** Brings the things of one version of the file to the next. */
export type Migration = (items: readonly unknown[]) => readonly unknown[];
/* The first brings version 1 to 2, and so on. A record that gets a field needs one. */
const migrations: readonly Migration[] = [];

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toBase64(new Uint8Array(hash));
}

const isPhoto = (part: unknown): part is { $base64: string } =>
  typeof part === 'object' && part !== null && '$base64' in part;
const withBase64 = (items: readonly Kept[]): string =>
  JSON.stringify(items, (_, part) =>
    part instanceof Uint8Array ? { $base64: toBase64(part) } : part,
  );
const withBytes = (text: string): readonly unknown[] =>
  JSON.parse(text, (_, part) => (isPhoto(part) ? fromBase64(String(part.$base64)) : part));

/** Things of an earlier version as this release knows them. */
export const migrated = (
  items: readonly unknown[],
  version: number,
  steps: readonly Migration[] = migrations,
): readonly unknown[] => steps.slice(version - 1).reduce((made, step) => step(made), items);

function backupOf(madeOn: Day, version: number, raw: readonly unknown[]): Backup {
  const items = migrated(raw, version).map(keptOf);
  if (new Set(items.map(({ id }) => id)).size < items.length) throw new Refused('broken');
  return { madeOn, items };
}

async function readSigned(file: unknown): Promise<Backup> {
  const { madeOn, version, items, check } = read(signedSchema, file, 'broken');
  const text = JSON.stringify(items);
  if ((await sha256(text)) !== check) throw new Refused('changed');
  return backupOf(madeOn, version, withBytes(text));
}

const bound = ({ madeOn, version }: { madeOn: Day; version: number }): Bytes =>
  new TextEncoder().encode(`${version} ${madeOn}`);

async function readLocked(file: unknown, password: string | undefined): Promise<Backup> {
  const { madeOn, version, locked } = read(lockedSchema, file, 'broken');
  if (password === undefined) throw new Refused('needsPassword');
  const key = await keyFromPin(password, locked);
  const about = { name: 'AES-GCM', iv: locked.iv, additionalData: bound({ madeOn, version }) };
  const data = await crypto.subtle.decrypt(about, key, locked.data).catch(() => {
    throw new Refused('wrongPassword');
  });
  const items = read(v.array(v.unknown()), unpack(new Uint8Array(data)), 'broken');
  return backupOf(madeOn, version, items);
}

/** Reads a file without changing anything. A file with a password asks for it first. */
export async function readBackup(text: string, password?: string): Promise<BackupRead> {
  try {
    const file: unknown = JSON.parse(text);
    const { version } = read(aboutSchema, file, 'foreign');
    if (version > migrations.length + 1) throw new Refused('newer');
    const isLocked = typeof file === 'object' && file !== null && 'locked' in file;
    return { backup: await (isLocked ? readLocked(file, password) : readSigned(file)) };
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : 'broken' };
  }
}

/** Everything in one text. With a password nobody reads it without. */
export async function writeBackup(
  { madeOn, items }: Backup,
  password?: string,
  rounds: number = ROUNDS,
): Promise<string> {
  const about = { app: 'doorgeefwijzer', version: migrations.length + 1, madeOn };
  if (password === undefined) {
    const text = withBase64(items);
    const head = JSON.stringify({ ...about, check: await sha256(text) });
    return `${head.slice(0, -1)},"items":${text}}`;
  }
  const [salt, iv] = [newSalt(), randomBytes(12)];
  const key = await keyFromPin(password, { salt, rounds });
  const how = { name: 'AES-GCM', iv, additionalData: bound(about) };
  const data = await crypto.subtle.encrypt(how, key, pack(items));
  const locked = {
    salt: toBase64(salt),
    rounds,
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
  return JSON.stringify({ ...about, locked });
}
