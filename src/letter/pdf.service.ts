import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { type PageBlock, type PrintedPage } from './printed-page.rules.js';

type Weight = 400 | 600 | 700;
type Script = 'latin' | 'latin-ext';

/** Points to a millimetre. */
const MM = 72 / 25.4;
const MARGIN = 20 * MM;
const BLUE = '#0059b3';
const INK = '#17324d';

/** Sizes in points: large type, for people with weak eyes and for those who pass by. */
const SIZES = {
  letter: { title: 28, heading: 20, strong: 17, text: 16, small: 14, code: 32, square: 32 * MM, gap: 9 },
  poster: { title: 44, heading: 26, strong: 28, text: 20, small: 16, code: 32, square: 60 * MM, gap: 14 },
} as const;
/** What is too much for one sheet is written smaller, and in the last resort goes on over the page. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76];
/** The font's lines are far apart by nature: so much of its size is taken away between them. */
const TIGHTER = 0.2;

const require = createRequire(import.meta.url);
const files = new Map<string, Buffer>();

/** The bytes of a font, read once. */
function fontFile(script: Script, weight: Weight): Buffer {
  const name = `titillium-web-${script}-${weight}-normal.woff`;
  const known = files.get(name);
  if (known) return known;
  const bytes = readFileSync(require.resolve(`@fontsource/titillium-web/files/${name}`));
  files.set(name, bytes);
  return bytes;
}

/** Letters that the first font has, and those between words, which belong to what stands beside them. */
const WESTERN = /[\n -\u00ff\u0131\u0152\u0153\u02bb-\u02dc\u2000-\u206f\u20ac\u2122\u2212]/;

/** Cuts a text into pieces that one font can write. */
function pieces(text: string): { script: Script; text: string }[] {
  const found: { script: Script; text: string }[] = [];
  for (const letter of text) {
    const script: Script = WESTERN.test(letter) ? 'latin' : 'latin-ext';
    const last = found.at(-1);
    if (last?.script === script) last.text += letter;
    else found.push({ script, text: letter });
  }
  return found;
}

/** Writes one page as a PDF whose text can be selected, searched and read aloud. */
@Injectable()
export class PdfService {
  /** The bytes of the file; `at` is the moment that it says it was made. */
  async write(page: PrintedPage, at: Date): Promise<Buffer> {
    for (const scale of SCALES) {
      const { content, pages } = await this.writeAt(page, at, scale);
      if (pages === 1 || scale === SCALES.at(-1)) return content;
    }
    throw new Error('There is no size to write in.');
  }

  private async writeAt(page: PrintedPage, at: Date, scale: number): Promise<{ content: Buffer; pages: number }> {
    let pages = 1;
    const document = new PDFDocument({
      size: 'A4',
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: page.language === 'it' ? 'it-IT' : 'en-GB',
      info: { Title: page.title, Author: 'Welfare di Tutti', CreationDate: at },
    });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
    document.on('pageAdded', () => pages++);
    new Sheet(document, page, scale).draw();
    document.end();
    await ended;
    return { content: Buffer.concat(parts), pages };
  }
}

/** One page under the pen. */
class Sheet {
  private readonly root;
  private readonly known = new Set<string>();
  private readonly sizes;
  private readonly left = MARGIN;
  private readonly width: number;

  constructor(
    private readonly pen: PDFKit.PDFDocument,
    private readonly page: PrintedPage,
    scale: number,
  ) {
    const sizes = Object.entries(SIZES[page.form]).map(([name, size]) => [name, size * scale]);
    this.sizes = Object.fromEntries(sizes) as Record<keyof (typeof SIZES)['letter'], number>;
    this.width = pen.page.width - 2 * MARGIN;
    this.root = pen.struct('Document');
    pen.addStructure(this.root);
  }

  draw(): void {
    for (const block of this.page.blocks) this.block(block);
    this.foot();
    this.root.end();
  }

  private block(block: PageBlock): void {
    switch (block.kind) {
      case 'title':
        return this.title(block.text);
      case 'lines':
        return this.paragraph('P', block.lines.join('\n'), 'text', 400);
      case 'heading':
        this.pen.y += this.sizes.gap * 0.6;
        return this.paragraph('H2', block.text, 'heading', 700, BLUE);
      case 'strong':
        return this.paragraph('P', block.text, 'strong', 600);
      case 'text':
      case 'small':
        return this.paragraph('P', block.text, block.kind, 400);
      case 'facts':
        return this.facts(block.facts);
      case 'steps':
        return this.steps(block.steps);
      case 'code':
        return this.code(block);
      case 'link':
        return this.link(block);
    }
  }

  private title(text: string): void {
    const { pen } = this;
    if (this.page.form === 'letter') {
      pen.moveDown(0.6);
      return this.paragraph('H1', text, 'title', 700, BLUE);
    }
    const size = this.sizes.title;
    const inner = 12 * MM;
    this.use('latin', 700, size);
    const height = pen.heightOfString(text, { width: this.width, lineGap: -TIGHTER * size }) + 2 * inner;
    this.artifact(() => pen.rect(0, 0, pen.page.width, height + 4 * MM).fill(BLUE));
    this.mark('H1', () => {
      pen.fillColor('#ffffff');
      this.write(text, 700, size, { x: this.left, y: inner + 2 * MM, width: this.width });
    });
    pen.x = this.left;
    pen.y = height + 4 * MM + this.sizes.gap * 1.5;
  }

  private paragraph(
    role: string,
    text: string,
    size: 'title' | 'heading' | 'strong' | 'text' | 'small',
    weight: Weight,
    colour = INK,
  ): void {
    this.mark(role, () => {
      this.pen.fillColor(colour);
      this.write(text, weight, this.sizes[size], { x: this.left, y: this.pen.y, width: this.width });
    });
    this.pen.y += this.sizes.gap;
  }

  /** Each fact in two columns: its name, then what it is. */
  private facts(facts: readonly (readonly [string, string])[]): void {
    const { pen } = this;
    const [names, between] = [46 * MM, 4 * MM];
    for (const [name, value] of facts) {
      const y = pen.y;
      this.mark('P', () => {
        pen.fillColor(INK);
        this.write(name, 600, this.sizes.text, { x: this.left, y, width: names });
        const under = pen.y;
        this.write(value, 400, this.sizes.text, {
          x: this.left + names + between,
          y,
          width: this.width - names - between,
        });
        pen.y = Math.max(under, pen.y);
      });
      this.artifact(() =>
        pen
          .moveTo(this.left, pen.y + 2)
          .lineTo(this.left + this.width, pen.y + 2)
          .lineWidth(0.5)
          .stroke('#b8c6d4'),
      );
      pen.y += 5;
    }
    pen.y += this.sizes.gap / 2;
  }

  private steps(steps: readonly string[]): void {
    const { pen } = this;
    const radius = 6 * MM;
    steps.forEach((step, i) => {
      const y = pen.y;
      this.artifact(() => pen.circle(this.left + radius, y + radius, radius).fill(BLUE));
      this.mark('P', () => {
        pen.fillColor('#ffffff');
        this.write(`${i + 1}`, 700, this.sizes.heading, {
          x: this.left,
          y: y + radius - this.sizes.heading * 0.78,
          width: 2 * radius,
          align: 'center',
        });
        pen.fillColor(INK);
        const x = this.left + 2 * radius + 5 * MM;
        this.write(step, 400, this.sizes.text, { x, y: y + 1, width: this.width - 2 * radius - 5 * MM });
      });
      pen.y = Math.max(pen.y, y + 2 * radius) + this.sizes.gap * 0.7;
    });
  }

  private code({ name, code }: { readonly name: string; readonly code: string }): void {
    const { pen } = this;
    const y = pen.y;
    const height = this.sizes.code * 1.9;
    this.artifact(() => pen.roundedRect(this.left, y, this.width, height, 6).lineWidth(2).stroke(BLUE));
    this.mark('P', () => {
      pen.fillColor(INK);
      this.write(`${name}:`, 600, this.sizes.text, { x: this.left + 6 * MM, y: y + height / 2 - 12, width: 50 * MM });
      this.write(code, 700, this.sizes.code, {
        x: this.left + 50 * MM,
        y: y + height / 2 - this.sizes.code * 0.76,
        width: this.width - 56 * MM,
        characterSpacing: 3,
      });
    });
    pen.y = y + height + this.sizes.gap;
  }

  /** The square to the left, the words and the address to its right. */
  private link({ url, shown, words }: { readonly url: string; readonly shown: string; readonly words: string }): void {
    const { pen } = this;
    const y = pen.y;
    const side = this.sizes.square;
    const { data, size } = encode(url, { ecc: 'M', border: 4 });
    const dot = side / size;
    const alt = `${words} ${shown}`;
    const figure = pen.struct('Figure', { alt }, () => {
      pen.fillColor('#000000');
      data.forEach((row, j) =>
        row.forEach((dark, i) => {
          // A hair wider than a dot, so that no line of light runs through the square.
          if (dark) pen.rect(this.left - dot * 4 + i * dot, y + j * dot, dot * 1.02, dot * 1.02);
        }),
      );
      pen.fill();
    });
    this.root.add(figure);
    const x = this.left + side - dot * 2;
    this.mark('P', () => {
      pen.fillColor(INK);
      this.write(words, 400, this.sizes.text, { x, y: y + dot * 4, width: this.left + this.width - x });
      pen.fillColor(BLUE);
      this.write(shown, 600, this.sizes.strong, { x, y: pen.y + 6, width: this.left + this.width - x, link: url });
    });
    pen.y = Math.max(pen.y, y + side) + this.sizes.gap / 2;
  }

  private foot(): void {
    const { pen, page } = this;
    const size = 12;
    this.mark('P', () => {
      pen.fillColor(INK);
      pen.page.margins.bottom = 0;
      this.write(page.foot, 600, size, { x: this.left, y: pen.page.height - MARGIN + 4, width: this.width });
    });
  }

  private mark(role: string, draw: () => void): void {
    this.root.add(this.pen.struct(role, {}, draw));
  }

  /** What only adorns the page, and is not read aloud. */
  private artifact(draw: () => void): void {
    this.pen.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pen.endMarkedContent();
  }

  /** Takes up a font; the file keeps those letters of it that are used. */
  private use(script: Script, weight: Weight, size: number): void {
    const name = `${script}-${weight}`;
    if (!this.known.has(name)) this.pen.registerFont(name, fontFile(script, weight));
    this.known.add(name);
    this.pen.font(name).fontSize(size);
  }

  /** Writes a text from a place on, with a second font for the letters that the first has not. */
  private write(
    text: string,
    weight: Weight,
    size: number,
    { x, y, ...options }: PDFKit.Mixins.TextOptions & { readonly x: number; readonly y: number },
  ): void {
    const runs = pieces(text);
    runs.forEach((run, i) => {
      this.use(run.script, weight, size);
      const more = { lineGap: -TIGHTER * size, ...options, continued: i < runs.length - 1 };
      if (i === 0) this.pen.text(run.text, x, y, more);
      else this.pen.text(run.text, more);
    });
  }
}
