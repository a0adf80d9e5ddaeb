declare module 'pngjs' {
  /** The little that the tests use of it. */
  export const PNG: {
    readonly sync: {
      readonly read: (file: Uint8Array) => { data: Uint8Array; width: number; height: number };
    };
  };
}
