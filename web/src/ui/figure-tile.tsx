/** One figure of a summary: the number large, what it counts below, and what puts it in proportion. */
export function FigureTile({ value, label, note }: { value: string; label: string; note?: string }) {
  return (
    <div className="wdt-figure">
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {note && <span>{note}</span>}
      </dd>
    </div>
  );
}
