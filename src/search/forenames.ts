/** Forenames that stand for each other, spellings of one name included. One line a name; data, not code. */
const SAME: readonly string[] = `
alan allan allen
alastair alistair alister alasdair
alexander alex sandy
andrew andy
anthony tony
benjamin ben
brian bryan
catherine katherine kathryn cathy kate katie
charles charlie
christopher chris
daniel dan danny
david dave davey
deborah debbie
derek deric
diane dianne diana
edward ed eddie ted
elizabeth liz beth
frederick fred
geoffrey geoff jeffrey jeff
gerald gerry jerry
graham graeme
harold harry
hilary hillary
iain ian
jacob jake
james jim jamie
jennifer jenny
jeremy jez jezza
john jon jack
jonathan jon
joseph joe
kenneth ken
keir kier
leonard len
margaret maggie
matthew matt
michael mike
nicholas nick
patricia patrick pat
peter pete
philip phillip phil
raymond ray
rebecca becky
richard dick
robert bob rob
ronald ron
samuel sam
sarah sara
stephen steven steve
susan sue
theresa teresa
thomas tom
timothy tim
victoria vicky
vincent vince
william bill will
zachary zac zach zak zacharias`
  .trim()
  .split('\n')

const BY_NAME = new Map<string, Set<string>>()
for (const line of SAME) {
  const names = line.split(' ')
  for (const name of names) BY_NAME.set(name, new Set([...(BY_NAME.get(name) ?? []), ...names]))
}

/** True if the two folded forenames are forms of one name: "dave" and "david". */
export function sameForename(a: string, b: string): boolean {
  return BY_NAME.get(a)?.has(b) ?? false
}
