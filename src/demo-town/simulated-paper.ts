/** Points of an A4 page. */
const PAGE = { width: 595, height: 842 };

/** Text as a PDF string in its Latin encoding; what that has no sign for becomes a question mark. */
const stringOf = (text: string): string =>
  `(${[...text.replaceAll('’', "'")]
    .map((sign) => (sign.charCodeAt(0) < 256 ? sign : '?'))
    .join('')
    .replaceAll(/[\\()]/g, '\\$&')})`;

/**
 * A one-page PDF that says what it stands for, so that the office's desk has something to look at in the demo. Plain text
 * in one of the fonts that every reader has: nothing in it can be taken for a real paper.
 */
export function simulatedPaper(title: string, lines: readonly string[]): Buffer {
  const text = [
    'BT /F1 13 Tf 0.75 0.2 0.15 rg 60 770 Td (SIMULATO - DIMOSTRAZIONE) Tj ET',
    `BT /F1 26 Tf 0.09 0.2 0.3 rg 60 715 Td ${stringOf(title)} Tj ET`,
    ...lines.map((line, at) => `BT /F1 14 Tf 0.2 0.25 0.3 rg 60 ${670 - 26 * at} Td ${stringOf(line)} Tj ET`),
    '0.05 0.24 0.42 RG 2 w 40 60 515 742 re S',
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
