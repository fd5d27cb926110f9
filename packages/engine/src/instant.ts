/** Milliseconds since 1970-01-01T00:00Z. The engine never reads a clock: an instant is always an argument. */
export type Instant = number
