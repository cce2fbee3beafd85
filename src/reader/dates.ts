/** Addresses of dates that were shared while all dates stood on one page: in a library that has grown they lead on to their year's. */

/** Where the date of the address is on another page, goes there; going back then leads to where the reader came from. */
export function followDate(): void {
  const follow = () => {
    const value = location.hash.slice(1)
    if (value === '' || document.getElementById(value)) return
    const heading = `year-${value.slice(0, 4)}`
    const year = document.querySelector<HTMLAnchorElement>(`[data-dates] #${CSS.escape(heading)} a`)
    if (!year) return
    const address = new URL(year.href)
    address.hash = value
    location.replace(address)
  }
  addEventListener('hashchange', follow)
  follow()
}
