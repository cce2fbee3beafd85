import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineAt, placeBeside } from '../../src/reader/place.ts'

const view = { width: 1000, height: 800 }
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })
const card = { width: 320, height: 200 }

describe('a card beside words', () => {
  test('stands under them where there is room', () => {
    expect(placeBeside(words(300, 100), card, view)).toEqual({ left: 288, top: 126 })
  })
  test('stands over them at the foot of the window', () => {
    expect(placeBeside(words(300, 700), card, view)).toEqual({ left: 288, top: 494 })
  })
  test('keeps off the edges', () => {
    expect(placeBeside(words(960, 100), card, view).left).toBe(1000 - 320 - 8)
    expect(placeBeside(words(0, 100), card, view).left).toBe(8)
  })
  test('a card higher than the window begins at its top', () => {
    expect(placeBeside(words(300, 400), { width: 320, height: 900 }, view).top).toBe(8)
  })
  test('is always within the window where it fits', () => {
    const number = fc.integer({ min: 0, max: 900 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 50, max: 700 }), (left, top, height) => {
        const placed = placeBeside(words(left, top), { width: 320, height }, view)
        expect(placed.left).toBeGreaterThanOrEqual(8)
        expect(placed.left + 320).toBeLessThanOrEqual(view.width - 8)
        expect(placed.top).toBeGreaterThanOrEqual(8)
        expect(placed.top + height).toBeLessThanOrEqual(view.height - 8)
      }),
    )
  })
})

describe('a name broken over two lines', () => {
  const lines = [words(900, 100), words(20, 130)]
  test('has its card at the line that the pointer is on', () => {
    expect(lineAt(lines, { x: 40, y: 140 })).toBe(lines[1])
  })
  test('at the first for a keyboard, or a pointer that has gone', () => {
    expect(lineAt(lines)).toBe(lines[0])
    expect(lineAt(lines, { x: 500, y: 500 })).toBe(lines[0])
  })
})
