/** What the scripts in the page share: remembered choices, and the only way to start a worker. */
export { keepChoice, readChoice } from './settings.ts'
export { trustedScript } from './trusted.ts'
