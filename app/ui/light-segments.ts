/** Lights these segments of the article, and no others. */
export function lightSegments(segments: readonly string[]) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-segment]')) {
    element.toggleAttribute('data-lit', segments.includes(element.dataset.segment ?? ''))
  }
}
