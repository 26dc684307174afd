const bytes = (n: number) => (typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(n) : new SharedArrayBuffer(n));

/** Zeroed integers on shared memory where there is any. */
export const int32 = (n: number) => new Int32Array(bytes(4 * n));
/** Zeroed words of 32 bits on shared memory where there is any. */
export const uint32 = (n: number) => new Uint32Array(bytes(4 * n));
/** Zeroed bytes on shared memory where there is any. */
export const uint8 = (n: number) => new Uint8Array(bytes(n));
/** Zeroed numbers on shared memory where there is any. */
export const float64 = (n: number) => new Float64Array(bytes(8 * n));
