/** How dark a share is drawn: five steps, from none to four fifths and more. */
export function heatOf(share: number): number {
  return Math.min(4, Math.floor(share * 5))
}
