/** Pixels of a page's width at most: enough to read small print, little enough for a phone. */
const WIDEST = 1600;

/** How many pages of a paper are drawn; nobody hands in a book. */
const MOST_PAGES = 20;

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  return canvas;
}

async function drawImage(file: Blob): Promise<HTMLCanvasElement[]> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, WIDEST / image.width);
  const canvas = canvasOf(image.width * scale, image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return [canvas];
}

async function drawPdf(file: Blob): Promise<HTMLCanvasElement[]> {
  const [{ getDocument, GlobalWorkerOptions }, { default: worker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  GlobalWorkerOptions.workerSrc = worker;
  // The page's security policy allows no compiled code but our own, and a paper needs none.
  const task = getDocument({
    data: await file.arrayBuffer(),
    useWasm: false,
    useSystemFonts: true,
    isEvalSupported: false,
  });
  try {
    const paper = await task.promise;
    const pages: HTMLCanvasElement[] = [];
    for (let number = 1; number <= Math.min(MOST_PAGES, paper.numPages); number++) {
      const page = await paper.getPage(number);
      const scale = Math.min(3, WIDEST / page.getViewport({ scale: 1 }).width);
      const viewport = page.getViewport({ scale });
      const canvas = canvasOf(viewport.width, viewport.height);
      await page.render({ canvas, viewport }).promise;
      pages.push(canvas);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

/** Draws a paper page by page, without a plug-in and without letting the file run anything: PDF, JPEG or PNG. */
export function drawPaper(file: Blob): Promise<HTMLCanvasElement[]> {
  return file.type === 'application/pdf' ? drawPdf(file) : drawImage(file);
}
