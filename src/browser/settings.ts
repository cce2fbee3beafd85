/** What a reader has chosen, kept on the device. Whatever is stored there is checked before it is believed. */

const prefix = 'dramatis:'

/** The stored choice where it is one of `choices`; else the first of them. Never throws: storage may be forbidden or corrupt. */
export function readChoice<const T extends string>(name: string, choices: readonly [T, ...T[]]): T {
  let stored: string | null = null
  try {
    stored = localStorage.getItem(prefix + name)
  } catch {
    // Storage is switched off: the default holds.
  }
  return choices.find((choice) => choice === stored) ?? choices[0]
}

/** Remembers a choice where the browser allows it. */
export function keepChoice(name: string, choice: string): void {
  try {
    localStorage.setItem(prefix + name, choice)
  } catch {
    // Storage is full or forbidden: the choice holds for this page.
  }
}
