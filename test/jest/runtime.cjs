// Loads modules for test files. Our own code and that of packages is loaded once for each worker, and every test file of the worker gets
// the same modules: loading them anew for each file costs more than half of what most files compute, and what V8 has optimized is lost each
// time. Test files and the modules beside them (test/**, examples/**) are loaded anew for each file, as Jest does.

/* eslint-disable @typescript-eslint/no-require-imports -- Jest loads this file with `require` */
const { AsyncLocalStorage } = require("node:async_hooks");
const { dirname, isAbsolute, join, resolve, sep } = require("node:path");
const { default: Runtime } = require("jest-runtime");

/** Loads what is shared, and is never torn down: a shared module may load another one at any time. */
let lasting;

module.exports = class SharingRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig) {
    super(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig);
    if (!environment.isShared) return;
    const { global, moduleMocker } = environment;
    const forWorker = {
      global,
      moduleMocker,
      getVmContext: () => global,
      exportConditions: () => environment.exportConditions(),
    };
    lasting ??= new Runtime(
      config,
      forWorker,
      resolver,
      transformer,
      cacheFS,
      coverage,
      testPath,
      globalConfig,
    );
    this.releaseStores = ownStores(this.coreModule);
    this.sources = join(config.rootDir, "src") + sep;
    this.shared = lasting;
  }

  requireModule(from, name, options, isActual) {
    return this.shared !== undefined && options?.isInternalModule !== true && this.isShared(from, name)
      ? this.shared.requireModule(from, name, options, isActual)
      : super.requireModule(from, name, options, isActual);
  }

  /** What Jest itself loads into the realm: its packages are shared too. That with the tests of the file in it is loaded by its path. */
  requireInternalModule(from, name) {
    return this.shared !== undefined && isPackage(name)
      ? this.shared.requireInternalModule(from, name)
      : super.requireInternalModule(from, name);
  }

  /** Where errors are in the sources, those of shared modules too. */
  getSourceMaps() {
    const own = super.getSourceMaps();
    if (this.shared === undefined) return own;
    const shared = this.shared.getSourceMaps();
    return {
      get: (file) => own.get(file) ?? shared.get(file),
      *[Symbol.iterator]() {
        yield* [...own, ...shared];
      },
    };
  }

  teardown() {
    this.releaseStores?.();
    super.teardown();
  }

  isShared(from, name) {
    return (
      isPackage(name) || (name?.startsWith(".") && resolve(dirname(from), name).startsWith(this.sources))
    );
  }
};

/**
 * Has the AsyncLocalStorage that a file makes, or Jest for it, end with the file. One that is left costs time at every promise of all
 * files that follow.
 */
function ownStores(coreModule) {
  const require = coreModule.require.bind(coreModule);
  const made = new Set();
  class OwnStorage extends AsyncLocalStorage {
    constructor(...options) {
      super(...options);
      made.add(this);
    }
  }
  coreModule.require = (name) => {
    const module = require(name);
    return /^(node:)?async_hooks$/.test(name) ? { ...module, AsyncLocalStorage: OwnStorage } : module;
  };
  return () => {
    for (const storage of made) storage.disable();
  };
}

function isPackage(name) {
  return name !== undefined && !name.startsWith(".") && !isAbsolute(name);
}
