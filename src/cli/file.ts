/** A file of content: the name a problem is told with, and its bytes. */
export type File = Readonly<{ name: string; text: Uint8Array }>
