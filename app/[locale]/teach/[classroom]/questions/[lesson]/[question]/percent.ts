/** A share from 0 to 1 in whole percent. */
export function percent(share: number): number {
  return Math.round(100 * share)
}
