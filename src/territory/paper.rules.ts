/** Writes text so that a page of HTML shows it as it is. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sheet of paper that the desk hands out or has signed: one page of HTML in large type; `body` is HTML already. */
export function paper(title: string, body: string, language: 'it' | 'en'): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { font: 18pt/1.4 sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 26pt } h2 { font-size: 20pt } dt { margin-top: .6em; font-weight: bold } dd { margin: 0 }
@page { margin: 2cm }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
