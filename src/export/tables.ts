/** Rows as text: CSV by RFC 4180, JSON with one record a line. */

type Row<Column extends string> = { readonly [C in Column]?: string | number | undefined }

/** What makes spreadsheets take a cell for a formula, by the OWASP list, with the wide forms that East Asian ones read. */
const formula = /^[=+\-@\t\r＝＋－＠]/
const special = /[",\r\n]/

/**
 * CSV with a header, CRLF and UTF-8 without a byte-order mark. A cell that a spreadsheet would take for a formula gets
 * an apostrophe in front. An absent cell is empty.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string {
  return csvHead(columns) + csvLines(columns, rows)
}

export function csvHead(columns: readonly string[]): string {
  return `${columns.join(',')}\r\n`
}

/** The rows alone, each with its end. */
export function csvLines<Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string {
  return rows.map((row) => `${columns.map((column) => cell(row[column])).join(',')}\r\n`).join('')
}

function cell(value: string | number | undefined): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '')
  const safe = formula.test(value) ? `'${value}` : value
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A JSON array, one record a line, so that two editions can be compared. */
export function writeJson(records: readonly unknown[]): string {
  return `[${jsonLines(records)}\n]\n`
}

/** The records alone, with commas between them. */
export function jsonLines(records: readonly unknown[]): string {
  return records.map((record) => `\n${JSON.stringify(record)}`).join(',')
}
