import { documentFault, hasTooManyPixels } from './document.rules.js';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const PNG = bytes([0x89], 'PNG\r\n', [0x1a], '\n', 'body', 'IEND', [0xae, 0x42, 0x60, 0x82]);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0], 'body', [0xff, 0xd9]);
const PDF = bytes('%PDF-1.7\nbody\n%%EOF\n');

describe('a file', () => {
  it.each([
    ['a whole PDF', PDF, 'application/pdf', null],
    ['a whole JPEG', JPEG, 'image/jpeg', null],
    ['a whole PNG', PNG, 'image/png', null],
    ['a page that says it is a PDF', bytes('<html>%PDF-1.7 %%EOF'), 'application/pdf', 'not-what-it-says'],
    ['a PNG that says it is a JPEG', PNG, 'image/jpeg', 'not-what-it-says'],
    ['a program that says it is a PNG', bytes([0x4d, 0x5a], 'program'), 'image/png', 'not-what-it-says'],
    ['nothing', bytes(), 'application/pdf', 'not-what-it-says'],
    ['half a PDF', bytes('%PDF-1.7\nbody'), 'application/pdf', 'incomplete'],
    ['an image with something behind it', bytes([...PNG], '<script>'), 'image/png', 'incomplete'],
    ['a PDF that runs a script', bytes('%PDF-1.7 /JavaScript (x) %%EOF'), 'application/pdf', 'active-content'],
    ['a PDF with a file inside', bytes('%PDF-1.7 /EmbeddedFile %%EOF'), 'application/pdf', 'active-content'],
  ] as const)('%s', (_, content, mediaType, fault) => expect(documentFault(content, mediaType)).toBe(fault));

  it('may not be an image that exhausts its reader', () => {
    expect(hasTooManyPixels({ width: 4000, height: 3000 })).toBe(false);
    expect(hasTooManyPixels({ width: 12_001, height: 1 })).toBe(true);
    expect(hasTooManyPixels({ width: 9000, height: 9000 })).toBe(true);
  });
});
