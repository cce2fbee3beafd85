/** Rows as text: CSV by RFC 4180, JSON with one record a line. */
import { stringify } from 'csv-stringify/sync'

/**
 * CSV with a header, CRLF and UTF-8 without a byte-order mark. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front; cells with breaks of any kind are quoted, which the library does for CRLF only.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly object[],
  { header = true }: { readonly header?: boolean } = {},
): string {
  return stringify([...rows], {
    columns: [...columns],
    header,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  })
}

/** A JSON array, one record a line, so that two editions can be compared. */
export function writeJson(records: readonly unknown[]): string {
  return `[${records.map((record) => `\n${JSON.stringify(record)}`).join(',')}\n]\n`
}
