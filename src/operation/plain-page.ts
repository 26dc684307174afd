import { type Response } from 'express';

/** What a page without the web client says. */
export interface PlainPage {
  readonly status: number;
  readonly language: 'it' | 'en';
  readonly title: string;
  /** What stands under the title, as HTML. */
  readonly body: string;
}

/** Answers with a page that needs no script, for addresses that are opened from a mail or in a window of their own. */
export function showPlainPage(response: Response, { status, language, title, body }: PlainPage): void {
  response
    .status(status)
    .setHeader('cache-control', 'no-store')
    .setHeader('referrer-policy', 'no-referrer')
    .setHeader('x-robots-tag', 'noindex')
    .type('html').end(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} – Welfare di Tutti</title>
<style>
body { margin: 0; font: 20px/1.5 sans-serif; color: #17324d; background: #f5f6f7 }
main { max-width: 32em; margin: 2em auto; padding: 1em 1.5em; background: #fff; border-top: 6px solid #0059b3 }
h1 { font-size: 1.4em } button { font: inherit; font-weight: bold; padding: .5em 1em; border: 0; border-radius: 4px; color: #fff; background: #0059b3 }
button:focus-visible { outline: 3px solid #17324d; outline-offset: 3px }
</style></head>
<body><main><h1>${title}</h1>${body}<p><a href="/">Welfare di Tutti</a></p></main></body></html>
`);
}
