interface FormActsProps {
  /** The words by which the form is sent, and by which it is left. */
  yes: string;
  no: string;
  isBusy: boolean;
  onNo: () => void;
}

/** The two ways out of a small form within a page: sending it and leaving it. */
export function FormActs({ yes, no, isBusy, onNo }: FormActsProps) {
  return (
    <p className="wdt-actions">
      <button type="submit" className="btn btn-primary btn-sm" disabled={isBusy}>
        {yes}
      </button>
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={onNo}>
        {no}
      </button>
    </p>
  );
}
