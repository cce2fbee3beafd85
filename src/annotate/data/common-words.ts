/** Words of everyday English, months and colours that are also surnames or names of groups: a capital proves nothing. */
const words = `
  april august autumn balls banks bell black blunt brown bush butcher carpenter change church conservative
  conservatives cook cross day dean driver duke english field fields fish fleet flint fox freedom garden
  gold good grant grave graves gray green greens grey hall hand hands hill hope house hunt hunter
  independent independents joy june king kings knight labor labour lamb law laws leave liberal liberals long
  love major march mason may miles militant mills momentum monday moon more moss north page park parks
  patience peace penny people pope porter power powers price prior progress reed reform remain rice rich
  rock rose saturday savage sharp shepherd short singer speaker spring steel stone straw street strong
  summer sun sunday swift thorn unite unity ward waters wednesday west white wise winter wolf wood woods
  work young
`
export const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean))
