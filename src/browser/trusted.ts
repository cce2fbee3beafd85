/** The site's one Trusted Types policy. Scripts may be started from our own addresses only, and only from a few of them. */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string
  }
}

/** Last part of the paths that a worker may be started from. */
const allowed = /^(?:sw\.js|worker[.-][\w-]+\.js)$/

function ownScript(address: string): string {
  const url = new URL(address, document.baseURI)
  const name = url.pathname.split('/').pop() ?? ''
  if (url.origin !== location.origin || !allowed.test(name))
    throw new TypeError(`Not one of our scripts: ${address}`)
  return url.href
}

let policy: { createScriptURL(address: string): string } | undefined

/** An address that `new Worker()` and service worker registration accept. Throws for any address that is not ours. */
export function trustedScript(address: string): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  policy ??= factory?.createPolicy('dramatis', { createScriptURL: ownScript }) ?? {
    createScriptURL: ownScript,
  }
  return policy.createScriptURL(address)
}
