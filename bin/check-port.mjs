import { createServer } from 'node:net'

/** Null when a server may listen there; otherwise one line that says why not and what to do. */
export function checkPort(port, host) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return Promise.resolve('PORT: expected a number from 1 to 65535.')
  }
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(explain(error, port, host)))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

function explain({ code, message }, port, host) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is already taken, perhaps by Isnad itself. Stop what uses it, or choose another: PORT=${port + 1} npm start`
  }
  if (code === 'EACCES')
    return `Port ${port} needs administrator rights. Choose one above 1023: PORT=3000 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST: ${host} is not an address of this computer.`
  return `Cannot listen on port ${port}: ${message}`
}
