export const id = 978;

export const ids = [ 978 ];

export const modules = {
  2978: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      run: () => run
    });
    var _wiring_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
    var _wiring_work_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(786);
    async function run(host) {
      await (0, _wiring_credentials_js__WEBPACK_IMPORTED_MODULE_0__.IG)(host);
      await (0, _wiring_work_directory_js__WEBPACK_IMPORTED_MODULE_1__.H4)(host);
    }
  },
  825: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => removeCredentials,
      z: () => createCredentials
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _domain_crane_plain_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9370);
    var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5096);
    var _http_basic_auth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97);
    const PREFIX = "harbor-actions-credentials-";
    async function createCredentials(connection, options) {
      const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryDirectory, PREFIX)).catch(error => {
        throw cannotWrite(error);
      });
      const auth = (0, _http_basic_auth_js__WEBPACK_IMPORTED_MODULE_3__.r)(connection.credentials);
      const hosts = new Set([ connection.host, (0, _domain_crane_plain_http_js__WEBPACK_IMPORTED_MODULE_4__.G)(connection) ]);
      const config = {
        auths: Object.fromEntries([ ...hosts ].map(host => [ host, {
          auth: auth
        } ]))
      };
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "config.json"), JSON.stringify(config), {
          mode: 384,
          flag: "wx"
        });
      } catch (error) {
        await removeCredentials(directory);
        throw cannotWrite(error);
      }
      return directory;
    }
    function cannotWrite(error) {
      return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`failed to write the credentials for Harbor below RUNNER_TEMP: ${(0, 
      _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error)}. Nothing has been pushed`, {
        cause: error
      });
    }
    async function removeCredentials(directory) {
      if (!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory)).startsWith(PREFIX)) return;
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
        recursive: true,
        force: true
      });
    }
  },
  97: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => encodeBasic
    });
    function encodeBasic({user: user, secret: secret}) {
      return Buffer.from(`${user}:${secret}`).toString("base64");
    }
  },
  2972: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => endWithThisProcess,
      w: () => removeWithThisProcess
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
    const SCRIPT = `\nconst { readFileSync, rmSync } = require('node:fs')\nconst programs = new Map()\nconst directories = new Set()\nconst startOf = (pid) => {\n  try {\n    const text = readFileSync('/proc/' + pid + '/stat', 'utf8')\n    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]\n  } catch {\n    return ''\n  }\n}\nconst orders = {\n  end: (pid) => programs.set(pid, startOf(pid)),\n  ended: (pid) => programs.delete(pid),\n  remove: (directory) => directories.add(directory),\n  removed: (directory) => directories.delete(directory),\n}\nconst kill = (signal) => {\n  for (const [pid, start] of programs) {\n    if (startOf(pid) !== start) continue\n    try { process.kill(pid, signal) } catch {}\n  }\n}\nfor (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})\nlet text = ''\nprocess.stdin.setEncoding('utf8')\nprocess.stdin.on('data', (chunk) => {\n  const lines = (text + chunk).split('\\n')\n  text = lines.pop()\n  for (const line of lines) {\n    const [order, value] = JSON.parse(line)\n    orders[order](value)\n  }\n})\nconst clear = () => {\n  for (const directory of directories) rmSync(directory, { recursive: true, force: true, maxRetries: 3 })\n}\nprocess.stdin.on('close', () => {\n  if (programs.size + directories.size === 0) return process.exit()\n  kill('SIGTERM')\n  try { clear() } catch {}\n  setTimeout(() => {\n    kill('SIGKILL')\n    clear()\n    process.exit()\n  }, 2000)\n})\n`;
    let guard;
    function endWithThisProcess(pid) {
      order("end", pid);
      return () => order("ended", pid);
    }
    function removeWithThisProcess(directory) {
      order("remove", directory);
      return () => order("removed", directory);
    }
    function order(name, value) {
      guard ??= startGuard();
      guard.stdin?.write(`${JSON.stringify([ name, value ])}\n`);
    }
    function startGuard() {
      const trackingId = process.env["RUNNER_TRACKING_ID"];
      const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [ "-e", SCRIPT ], {
        detached: true,
        windowsHide: true,
        env: trackingId === void 0 ? {} : {
          RUNNER_TRACKING_ID: trackingId
        },
        stdio: [ "pipe", "ignore", "ignore" ]
      });
      child.on("error", () => {});
      child.stdin?.on("error", () => {});
      child.unref();
      child.stdin?.unref?.();
      return child;
    }
  },
  9370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => craneHost,
      u: () => mayFallBack
    });
    const PLAIN_HTTP = [ /\.local(host)?(:\d+)?$/, /127\.0\.0\.1/, /::1/, /^localhost(:\d+)?$/, /^10\.\d+\.\d+\.\d+(:\d+)?$/, /^192\.168\.\d+\.\d+(:\d+)?$/, /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/ ];
    function mayFallBack(host) {
      return PLAIN_HTTP.some(pattern => pattern.test(host.toLowerCase()));
    }
    const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
    function craneHost(connection) {
      const {host: host, isPlainHttp: isPlainHttp} = connection;
      return isPlainHttp && LOOPBACK.test(host) ? `${host}:80` : host;
    }
  },
  647: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A_: () => prepareCredentials,
      IG: () => removePreparedCredentials,
      j8: () => withStepCredentials
    });
    var _adapters_harbor_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);
    var _adapters_process_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2972);
    const CREDENTIALS_STATE = "credentials-directory";
    async function prepareCredentials(host, connection) {
      const directory = await (0, _adapters_harbor_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__.z)(connection, host);
      host.saveState(CREDENTIALS_STATE, directory);
      return directory;
    }
    async function removePreparedCredentials(host) {
      const directory = host.readState(CREDENTIALS_STATE);
      if (directory === "") return;
      await (0, _adapters_harbor_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__.t)(directory);
      host.log.info("Removed the registry credentials");
    }
    async function withStepCredentials(host, options) {
      const {connection: connection, given: given, work: work} = options;
      if (given !== "") return work(given);
      const credentials = await prepareCredentials(host, connection);
      const forget = (0, _adapters_process_guard_js__WEBPACK_IMPORTED_MODULE_1__.w)(credentials);
      try {
        return await work(credentials);
      } finally {
        await (0, _adapters_harbor_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__.t)(credentials);
        forget();
      }
    }
  },
  786: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gx: () => addTool,
      H4: () => removeWorkDirectory,
      jB: () => leaveToPostStep
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    const WORK_DIRECTORY_STATE = "work-directory";
    function leaveToPostStep(host, directory) {
      host.saveState(WORK_DIRECTORY_STATE, directory);
    }
    function addTool(host, tool) {
      leaveToPostStep(host, tool.directory);
      if (tool.directory !== "") host.addPath(tool.directory);
    }
    async function removeWorkDirectory(host) {
      const directory = host.readState(WORK_DIRECTORY_STATE);
      if (directory !== "") await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
        recursive: true,
        force: true
      });
    }
  }
};
