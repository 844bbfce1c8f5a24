export const id = 978;

export const ids = [ 978, 436 ];

export const modules = {
  2978: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      CREDENTIALS_STATE: () => CREDENTIALS_STATE,
      run: () => run
    });
    var _adapters_harbor_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);
    var _remove_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3436);
    const CREDENTIALS_STATE = "credentials-directory";
    async function run(host) {
      const directory = host.readState(CREDENTIALS_STATE);
      if (directory !== "") {
        await (0, _adapters_harbor_registry_docker_config_js__WEBPACK_IMPORTED_MODULE_0__.t)(directory);
        host.log.info("Removed the registry credentials");
      }
      await (0, _remove_work_js__WEBPACK_IMPORTED_MODULE_1__.run)(host);
    }
  },
  3436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      WORK_DIRECTORY_STATE: () => WORK_DIRECTORY_STATE,
      run: () => run
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    const WORK_DIRECTORY_STATE = "work-directory";
    async function run(host) {
      const directory = host.readState(WORK_DIRECTORY_STATE);
      if (directory !== "") await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
        recursive: true,
        force: true
      });
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
  }
};
