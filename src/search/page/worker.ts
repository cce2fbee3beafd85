/** Search in a worker, for a large library: whatever takes long must not hold up typing. */
import type { Answer, Query } from '../types.ts'
import { createSearch, type Search } from './load.ts'

/** What the page asks: `names` or everything, for one query. The first message brings the site's base. */
export interface Question {
  readonly id: number
  readonly base: string
  readonly part: 'names' | 'all'
  readonly query: Query
  readonly limit: number
}
export interface Reply {
  readonly id: number
  /** Absent where it could not be answered. */
  readonly answer?: Answer
}

let search: Search | undefined

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, base, part, query, limit } = data
  search ??= createSearch(base)
  let reply: Reply = { id }
  try {
    const engine = await search[part]()
    reply = { id, answer: await engine[part](query, limit) }
  } catch (error) {
    console.warn(error)
  }
  postMessage(reply)
})
