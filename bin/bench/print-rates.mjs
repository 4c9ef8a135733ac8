import { printFigure } from './figures.mjs'

export function printRates(what, { figure, floor }, wantedRatio) {
  printFigure(what, {
    figure: `${figure.toFixed(0)} /s`,
    floor: `${floor.toFixed(0)} /s`,
    apart: `x ${(figure / floor).toFixed(2)}`,
    wanted: `>= x ${wantedRatio}`,
    isMet: figure / floor >= wantedRatio,
  })
}
