import { documentFault } from '../vetting/document.rules.js';
import { simulatedPaper } from './simulated-paper.js';

describe('a simulated paper', () => {
  const paper = simulatedPaper("Documento d'identità (prova)", ['Nome: Zoë', 'Costo: 3 €']);
  const text = paper.toString('latin1');

  it('is a PDF that the platform takes in', () => {
    expect(documentFault(paper, 'application/pdf')).toBeNull();
  });

  it('names the place of each of its objects', () => {
    const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    expect(places).toHaveLength(5);
    places.forEach((place, at) => expect(text.slice(place, place + 7)).toBe(`${at + 1} 0 obj`));
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)![1])).startsWith('xref')).toBe(true);
  });

  it('escapes what would end a string, and replaces what its encoding has no sign for', () => {
    expect(text).toContain("(Documento d'identit\xe0 \\(prova\\))");
    expect(text).toContain('(Costo: 3 ?)');
  });

  it('says that it is simulated', () => {
    expect(text).toContain('SIMULATO');
  });
});
