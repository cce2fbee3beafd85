import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cardTiming, delays } from '../../src/reader/card-timing.ts'

function card() {
  const seen: string[] = []
  const gone = new Set<string>()
  const timing = cardTiming<string>({
    show: (target) => seen.push(`show ${target}`),
    hide: () => seen.push('hide'),
    isThere: (target) => !gone.has(target),
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  return { timing, seen, gone }
}

describe('a card', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('opens after the delay, not before', () => {
    const { timing, seen } = card()
    timing.enter('Cameron')
    vi.advanceTimersByTime(delays.open - 1)
    expect(seen).toEqual([])
    vi.advanceTimersByTime(1)
    expect(seen).toEqual(['show Cameron'])
  })
  test('does not open where the pointer only passes', () => {
    const { timing, seen } = card()
    timing.enter('Cameron')
    vi.advanceTimersByTime(200)
    timing.leave()
    vi.advanceTimersByTime(2000)
    expect(seen).toEqual([])
  })
  test('further movement over the same name does not start the delay again', () => {
    const { timing, seen } = card()
    timing.enter('Cameron')
    vi.advanceTimersByTime(200)
    timing.enter('Cameron')
    vi.advanceTimersByTime(delays.open - 200)
    expect(seen).toEqual(['show Cameron'])
  })
  test('changes at once while one is open', () => {
    const { timing, seen } = card()
    timing.enter('Cameron')
    vi.advanceTimersByTime(delays.open)
    timing.leave()
    timing.enter('Osborne')
    expect(seen).toEqual(['show Cameron', 'show Osborne'])
    vi.advanceTimersByTime(2000)
    expect(timing.open).toBe('Osborne')
  })
  test('closes some time after the pointer has left, and stays while it is held', () => {
    const { timing, seen } = card()
    timing.enter('Cameron')
    vi.advanceTimersByTime(delays.open)
    timing.leave()
    vi.advanceTimersByTime(delays.close - 1)
    timing.hold()
    vi.advanceTimersByTime(5000)
    expect(seen).toEqual(['show Cameron'])
    timing.leave()
    vi.advanceTimersByTime(delays.close)
    expect(seen).toEqual(['show Cameron', 'hide'])
  })
  test('waits until the page has settled', () => {
    const { timing, seen } = card()
    timing.enter('Cameron')
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(100)
      timing.scrolled()
    }
    expect(seen).toEqual([])
    vi.advanceTimersByTime(delays.open)
    expect(seen).toEqual(['show Cameron'])
  })
  test('does not open for a name that scrolling has carried away', () => {
    const { timing, seen, gone } = card()
    timing.enter('Cameron')
    timing.scrolled()
    gone.add('Cameron')
    vi.advanceTimersByTime(2000)
    expect(seen).toEqual([])
    gone.clear()
    timing.enter('Cameron')
    vi.advanceTimersByTime(delays.open)
    expect(seen).toEqual(['show Cameron'])
  })
  test('once dismissed, stays away until the pointer has left the name', () => {
    const { timing, seen } = card()
    timing.enter('Cameron')
    vi.advanceTimersByTime(delays.open)
    expect(timing.dismiss()).toBe(true)
    timing.enter('Cameron')
    vi.advanceTimersByTime(2000)
    expect(seen).toEqual(['show Cameron', 'hide'])
    timing.leave()
    timing.enter('Cameron')
    vi.advanceTimersByTime(delays.open)
    expect(seen.at(-1)).toBe('show Cameron')
  })
  test('there is nothing to dismiss where none is open', () => {
    expect(card().timing.dismiss()).toBe(false)
  })
})
