/** Where a floating box stands beside words: under the line, over it where there is no room below, within the window. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
export interface Size {
  readonly width: number
  readonly height: number
}
export interface Placed {
  readonly left: number
  readonly top: number
}

/** Pixels between words and box, and between box and the window's edge. */
const gap = 6
const margin = 8

/** The line of a mention broken over lines that the pointer is on; the first where it is on none. */
export function lineAt(
  lines: readonly Box[],
  point?: { readonly x: number; readonly y: number },
): Box | undefined {
  if (!point) return lines[0]
  return (
    lines.find(
      ({ left, right, top, bottom }) =>
        point.x >= left - 1 && point.x <= right + 1 && point.y >= top - 1 && point.y <= bottom + 1,
    ) ?? lines[0]
  )
}

/** Left top corner in the window's coordinates. A box higher than the window begins at its top and scrolls within itself. */
export function placeBeside(words: Box, box: Size, view: Size): Placed {
  const left = clamp(words.left - 12, margin, view.width - box.width - margin)
  const below = words.bottom + gap
  const above = words.top - gap - box.height
  const lowest = view.height - box.height - margin
  if (below <= lowest) return { left, top: Math.max(below, margin) }
  if (above >= margin) return { left, top: Math.min(above, lowest) }
  return { left, top: clamp(view.height - below >= words.top ? below : above, margin, lowest) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
