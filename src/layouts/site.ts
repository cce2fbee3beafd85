/** The one script of every page: few requests count for more than few bytes. Search and workers come later, when they are wanted. */
import { keepPages, wireOfflineSwitch } from '../offline/register.ts'
import { startReader } from '../reader/index.ts'
import { startSearch } from '../search/page/open.ts'

startReader()
startSearch()
const base = document.querySelector<HTMLMetaElement>('meta[name="dramatis-base"]')?.content
if (base) {
  wireOfflineSwitch(base)
  keepPages(base)
}
