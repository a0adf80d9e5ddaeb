/*
 * A Stryker test runner for the flows. A flow is data that is made while its module loads, so any other runner
 * would start anew for each mutant; this one loads only the flow again and runs its cases in the same process.
 */
import { createServer, createServerModuleRunner } from 'vite';

const flowIn = (path) => /src[\\/]flows[\\/]([\w-]+)[\\/]flow\.ts$/.exec(path)?.[1];

/* Which properties of a flow are no condition: what is shown, cited or offered beside the verdict. */
const notACondition = /^(id|kind|day|sources|effect|again|leadsTo|alsoTo|alsoAsk)$/;
const ignorer = {
  shouldIgnore: ({ node }) =>
    node.type === 'ObjectProperty' && notACondition.test(node.key.name)
      ? 'says no condition'
      : undefined,
};

class FlowsRunner {
  #server;
  #modules;
  #tests;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#server = await createServer({
      root: process.cwd(),
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      cacheDir: '.cache/vite',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false });
    this.#tests = await this.#modules.import('/test/mutatedFlow.ts');
  }

  async dryRun({ files = [] }) {
    const tests = [];
    for (const id of new Set(files.map(flowIn))) tests.push(await this.#dryRunOf(id));
    return { status: 'complete', tests };
  }

  async #dryRunOf(id) {
    const started = performance.now();
    const fault = await this.#faultOf(id);
    const timeSpentMs = performance.now() - started;
    const test = { id, name: id, timeSpentMs };
    return fault ? { ...test, status: 1, failureMessage: fault } : { ...test, status: 0 };
  }

  async mutantRun({ activeMutant, sandboxFileName }) {
    const id = flowIn(sandboxFileName);
    const fault = await this.#faultOf(id, activeMutant.id);
    if (fault) return { status: 'killed', killedBy: [id], failureMessage: fault, nrOfTests: 1 };
    /* Stryker leaves an error out of the score, as it does with code that does not compile. */
    if (this.#tests.sameEverywhere(await this.#flow(id, activeMutant.id), id))
      return { status: 'error', errorMessage: 'every way through ends the same' };
    return { status: 'survived', nrOfTests: 1 };
  }

  /** What is wrong with the flow while this mutant is in it, or nothing. */
  async #faultOf(id, mutant) {
    try {
      return this.#tests.faultOf(await this.#flow(id, mutant), id);
    } catch (error) {
      return String(error);
    }
  }

  /* The switch of a mutant is read while the module loads. */
  async #flow(id, mutant) {
    const url = `/src/flows/${id}/flow.ts`;
    const { evaluatedModules } = this.#modules;
    const loaded = evaluatedModules.fileToModulesMap.get(`${process.cwd()}${url}`) ?? [];
    for (const module of loaded) evaluatedModules.invalidateModule(module);
    globalThis.__stryker__ ??= {};
    globalThis.__stryker__.activeMutant = mutant;
    return (await this.#modules.import(url)).default;
  }

  async dispose() {
    await this.#modules?.close();
    await this.#server?.close();
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'flows', injectableClass: FlowsRunner },
  { kind: 'Ignore', name: 'conditions', value: ignorer },
];
