/** The corpus for other people's tools: W3C annotations, tables, JSON-LD, citations, a feed. Pure functions of a corpus. */

export { annotationLicence, exportPaths } from './addresses.ts'
export { annotationCollection, type WebAnnotation } from './annotations.ts'
export { type Citation, citation } from './citation.ts'
export { cslFile } from './csl.ts'
export { partiesFile, peopleFile } from './entities.ts'
export { feedItems } from './feed.ts'
export { mentionFile, mentionPartFile, mentionParts, type TableFormat } from './mention-files.ts'
export { type MentionColumn, mentionColumns, mentionRows } from './mentions.ts'
export type { Part } from './parts.ts'
export {
  articleStructure,
  breadcrumbs,
  dataStructure,
  entityStructure,
  type Structure,
  siteStructure,
  writeStructure,
} from './structured.ts'
