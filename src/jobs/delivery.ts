/** The id of a delivery in the queue: of the promise, and how often it had failed when it was handed over. */
export const deliveryOf = ({ id, failures }: { readonly id: string; readonly failures: number }): string =>
  `${id}.${failures}`;

/** Which promise a delivery is of, and how often that had failed by then; null where the queue does not say. */
export function promiseOf(delivery: string): { readonly id: string; readonly failures: number | null } {
  const [id, failures] = delivery.split('.');
  return { id, failures: failures === undefined ? null : Number(failures) };
}
