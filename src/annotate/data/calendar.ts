/** Words of the calendar as far as names need them. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)
export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)
