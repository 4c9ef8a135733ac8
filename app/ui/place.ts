const KEY = 'isnad.place'

/** Remembers which paragraph or question stands at the top of the window, until the next page asks. */
export function keepPlace() {
  const places = [...document.querySelectorAll<HTMLElement>('[data-paragraph], [data-question]')]
  const top = places.find((place) => place.getBoundingClientRect().bottom > 80)
  if (window.scrollY > 80 && top) {
    const { paragraph, question } = top.dataset
    sessionStorage.setItem(
      KEY,
      paragraph ? `[data-paragraph="${paragraph}"]` : `[data-question="${question}"]`,
    )
  }
}

export function returnToPlace() {
  const selector = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  if (selector) document.querySelector(selector)?.scrollIntoView({ block: 'start' })
}
