/** The kinds of file that are taken in. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** A kind of file that is taken in. */
export type MediaType = (typeof MEDIA_TYPES)[number];

/** How much is taken in. */
export const DOCUMENT_LIMITS = {
  /** Bytes of one file. */
  bytes: 10_000_000,
  /** Pixels along the longer side of an image. */
  sidePixels: 12_000,
  /** Pixels of an image in all. */
  pixels: 50_000_000,
  /** Documents of one provider that are kept at a time. */
  perProvider: 40,
  /** Tickets that one person may ask for in an hour. */
  ticketsPerHour: 60,
  /** Minutes for which a ticket to hand in is good. */
  uploadMinutes: 15,
  /** Minutes for which a ticket to read is good. */
  readMinutes: 5,
} as const;

/** Why a file is not taken in. */
export type DocumentFault = 'not-what-it-says' | 'incomplete' | 'active-content' | 'too-many-pixels';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** How a file of a kind begins and ends; what follows its end is at most so many bytes. */
const SIGNATURES: Readonly<Record<MediaType, { start: readonly number[]; end: readonly number[]; slack: number }>> = {
  'application/pdf': { start: ascii('%PDF-'), end: ascii('%%EOF'), slack: 1024 },
  'image/jpeg': { start: [0xff, 0xd8, 0xff], end: [0xff, 0xd9], slack: 64 },
  'image/png': {
    start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    end: [...ascii('IEND'), 0xae, 0x42, 0x60, 0x82],
    slack: 0,
  },
};

/** Words of a PDF that let it do something when it is opened. */
const ACTIVE_PDF = ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia'].map(ascii);

const matchesAt = (bytes: Uint8Array, at: number, pattern: readonly number[]) =>
  at >= 0 && pattern.every((byte, i) => bytes[at + i] === byte);

/** Whether a pattern lies in the bytes at or after a place. */
function contains(bytes: Uint8Array, pattern: readonly number[], from = 0): boolean {
  for (let at = bytes.indexOf(pattern[0], Math.max(0, from)); at >= 0; at = bytes.indexOf(pattern[0], at + 1))
    if (matchesAt(bytes, at, pattern)) return true;
  return false;
}

/** What is wrong with a file that says to be of a kind, judged by its own bytes; null where nothing is. */
export function documentFault(bytes: Uint8Array, mediaType: MediaType): DocumentFault | null {
  const { start, end, slack } = SIGNATURES[mediaType];
  if (!matchesAt(bytes, 0, start)) return 'not-what-it-says';
  if (!contains(bytes, end, bytes.length - end.length - slack)) return 'incomplete';
  if (mediaType === 'application/pdf' && ACTIVE_PDF.some((word) => contains(bytes, word))) return 'active-content';
  return null;
}

/** Whether an image has more pixels than anybody needs to read a paper: such files are made to exhaust the reader. */
export function hasTooManyPixels({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return Math.max(width, height) > DOCUMENT_LIMITS.sidePixels || width * height > DOCUMENT_LIMITS.pixels;
}
