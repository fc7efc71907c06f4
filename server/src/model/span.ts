/** A half-open range `[start, end)` of UTF-16 code units in the text of one document as read. */
export type Span = readonly [start: number, end: number];
