/** Answers that depend on one string alone, kept while they are few. */
const most = 2000

/** A function that remembers what it told lately, of which nothing may be changed. Memory stays bounded: a full memory is emptied. */
export function remembering<Answer>(tell: (text: string) => Answer): (text: string) => Answer {
  const told = new Map<string, Answer>()
  return (text) => {
    const known = told.get(text)
    if (known !== undefined || told.has(text)) return known as Answer
    const answer = tell(text)
    if (told.size >= most) told.clear()
    told.set(text, answer)
    return answer
  }
}
