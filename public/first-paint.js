// Runs before the first paint, so that nothing changes under the reader's eyes: colours and switches as this reader left them.
// The names are those of src/reader/choices.ts; a test holds the two together.
;(() => {
  const root = document.documentElement
  root.dataset.script = ''
  try {
    const kept = (name) => localStorage.getItem(`dramatis:${name}`)
    const theme = kept('theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    const hidden = ['person', 'party', 'date'].filter((kind) => kept(`show-${kind}`) === 'off')
    if (hidden.length > 0) root.dataset.hide = hidden.join(' ')
    for (const name of ['keys', 'cards']) if (kept(name) === 'off') root.dataset[name] = 'off'
  } catch {
    // Storage is forbidden: the defaults hold.
  }
})()
