/** Text to mentions: what was meant by every name and date of an article. */

export { type AnnotateOptions, annotate } from './annotate.ts'
export type { StandfirstData } from './blocks.ts'
export { commonWords } from './data/common-words.ts'
export { type Bounds, boundsOf, compareEdtf, labelDate, timeElement } from './dates/values.ts'
export { blockIdOf, type MentionHtmlOptions, mentionHandlers, rehypePermalinks } from './html.ts'
export type { MentionNode } from './nodes.ts'
export { annotateInPlace, remarkAnnotate } from './plugin.ts'
export { type CompiledRegistry, compileRegistry } from './registry.ts'
export type { Token } from './token.ts'
export { fold, tokenize } from './tokens.ts'
export type * from './types.ts'
