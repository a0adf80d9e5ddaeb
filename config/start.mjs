/* npm start [-- --port N] [--no-build]: builds, then serves dist/ as a production host would. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        'no-build': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`--port ${values.port} is not a port`);
    return { port, build: !values['no-build'] };
  } catch (error) {
    console.error(error.message);
    return process.exit(2);
  }
}

/* A busy port gives the next free one. */
async function serveFrom(port) {
  try {
    return await serve({ port, dir: dist });
  } catch (error) {
    if (error.code === 'EADDRINUSE' && port < 65535) return serveFrom(port + 1);
    throw error;
  }
}

const { port, build } = options();
if (build) await (await import('./build.mjs')).build();
const server = await serveFrom(port);
console.log(server.url);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
