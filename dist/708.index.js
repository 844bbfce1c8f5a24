export const id = 708;
export const ids = [708,723];
export const modules = {

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ removeCredentials),
/* harmony export */   z: () => (/* binding */ createCredentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Name of the private directories, so that a post step can tell its own from any other path. */
const PREFIX = 'harbor-actions-credentials-';
/**
 * Writes a Docker configuration with Harbor's credentials and nothing else into a directory that only this
 * user can enter (mkdtemp: mode 700; the file: 600). The key is exactly `host[:port]`: crane looks for it
 * under no other name. It is meant for DOCKER_CONFIG of one child; the user's own configuration stays as it is.
 *
 * @returns the directory; `removeCredentials` ends it.
 */
async function createCredentials(connection, options) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryDirectory, PREFIX));
    const auth = Buffer.from(`${connection.robotName}:${connection.robotToken}`).toString('base64');
    const config = { auths: { [connection.host]: { auth } } };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'config.json'), JSON.stringify(config), { mode: 0o600, flag: 'wx' });
    return directory;
}
/** Removes a directory made by `createCredentials`; anything else is left alone. */
async function removeCredentials(directory) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory)).startsWith(PREFIX))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
}


/***/ }),

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);
/* harmony import */ var _inputs_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4744);
/* harmony import */ var _inputs_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _inputs_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2401);
/* harmony import */ var _usecases_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(778);
/* harmony import */ var _logout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2723);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3890);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5222);








async function run(host) {
    const form = new _inputs_form_js__WEBPACK_IMPORTED_MODULE_1__/* .InputForm */ .V(host.read);
    const connection = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readMaskedConnection */ .Y5)(host, form);
    const repository = (0,_inputs_image_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .N)(form);
    const scan = (0,_inputs_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .readScanMode */ .rG)(form);
    form.complete();
    const harbor = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_7__/* .createConnect */ .Nc)(host, connection)(_wiring_js__WEBPACK_IMPORTED_MODULE_7__/* .LOGIN_LIMIT */ .eJ);
    await (0,_usecases_login_js__WEBPACK_IMPORTED_MODULE_4__/* .login */ .i)({ connection, repository, scan }, { harbor, log: host.log });
    const directory = await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .createCredentials */ .z)(connection, host);
    host.saveState(_logout_js__WEBPACK_IMPORTED_MODULE_5__.CREDENTIALS_STATE, directory);
    host.setOutputs({ 'docker-config': directory });
}


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CREDENTIALS_STATE: () => (/* binding */ CREDENTIALS_STATE),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7036);

/** Name of the state that hands the credentials directory to the post step; it holds no secret. */
const CREDENTIALS_STATE = 'credentials-directory';
/** Post step: runs at the end of the job, also when a step failed or the job was cancelled. */
async function run(host) {
    const directory = host.readState(CREDENTIALS_STATE);
    if (directory === '')
        return;
    await (0,_adapters_registry_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .removeCredentials */ .t)(directory);
    host.log.info('Removed the registry credentials');
}


/***/ }),

/***/ 778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5739);


/**
 * Finds out whether the robot is good and may do everything this run will need, before a byte is moved.
 *
 * @throws HarborError when Harbor refuses the robot or does not answer; UserError when the project is not there
 *   or permissions are missing, all of them named.
 */
async function login(input, ports) {
    const { connection, repository } = input;
    if (connection.isPlainHttp) {
        ports.log.warning(`Harbor at ${connection.host} is spoken to over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project with a short life, and TLS when you can`);
    }
    else if (!connection.tlsVerify) {
        ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): anybody on the path can read the robot's secret`);
    }
    await ports.harbor.authenticate();
    const isThere = await ports.harbor.isProject(repository.project);
    if (isThere === false) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" (the part before the first slash is the project). Nothing has been pushed.`);
    }
    const missing = await findMissingPermissions(input, ports.harbor);
    if (missing.length > 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMissingPermissions */ .NE)({
            robotName: connection.robotName,
            repository,
            missing,
            isProjectKnown: isThere === true,
        }));
    }
    ports.log.info(`Harbor at ${connection.host} accepts ${connection.robotName}; its permissions on ${repository.project} suffice`);
}
async function findMissingPermissions(input, harbor) {
    const required = (0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredPermissions */ .kx)(input.scan);
    const actions = await harbor.fetchRegistryActions(input.repository);
    const permitted = await Promise.all(required.map((permission) => permission.resource === 'repository'
        ? // A token that tells nothing leaves the answer to the push itself.
            (actions?.includes(permission.action) ?? true)
        : harbor.isPermitted(input.repository, permission)));
    return required.filter((_, index) => permitted[index] === false);
}


/***/ })

};
