/** Drawings measure across in hundredths of their width, so that they stretch and their text does not. */
export function percent(value: number): string {
  return `${Number(value.toFixed(1))}%`
}
