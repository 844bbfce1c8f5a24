export const id = 698;
export const ids = [698];
export const modules = {

/***/ 8203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createHarborAdmin),
/* harmony export */   M: () => (/* binding */ createHarborFront)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4084);
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2858);




const API = '/api/v2.0';
/** Robots of one project on one page; more are looked for by name. */
const PAGE_SIZE = 100;
const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ''), '');
const health = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    components: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: text, status: text, error: text }))),
});
const scanners = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: text,
    is_default: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    disabled: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    health: text,
}));
const currentUser = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sysadmin_flag: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()) });
const project = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ project_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
const access = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ resource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), action: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }));
const robots = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    permissions: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ access: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(access) }))),
})));
const createdRobot = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    secret: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1)),
});
const refreshedRobot = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ secret: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minLength */ .BpQ(1)) });
/** What Harbor tells anybody, as a browser or a client would be told it. */
function createHarborFront(context) {
    const ask = (path, call) => send({ method: 'GET', path, purpose: call.purpose, isAnonymous: true }, { ...context, ...call });
    return {
        async ping() {
            const { text: body } = await ask(`${API}/ping`, { purpose: 'reach Harbor', expected: [200] });
            return body.trim();
        },
        async fetchHealth() {
            const purpose = 'ask Harbor how its parts are';
            const response = await ask(`${API}/health`, { purpose, expected: [200] });
            const { components } = decode(purpose, { response, schema: health });
            return (components ?? []).map(({ name, status, error }) => ({
                name,
                isHealthy: status === 'healthy',
                error,
            }));
        },
        async fetchRealm() {
            const purpose = 'ask Harbor where clients log in';
            const response = await ask('/v2/', { purpose, expected: [200, 401, 404] });
            return /realm="([^"]*)"/.exec(response.header('www-authenticate') ?? '')?.[1] ?? '';
        },
        async isUiServed() {
            const response = await ask('/', { purpose: 'open the UI of Harbor', expected: [200] });
            return /<html/i.test(response.text);
        },
    };
}
/** `connection` carries `admin` and its password. */
function createHarborAdmin(context) {
    async function ask(httpRequest, expected) {
        const { json, ...rest } = httpRequest;
        const body = json === undefined
            ? {}
            : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
        return send({ ...rest, ...body }, { ...context, expected });
    }
    async function projectId(name) {
        const purpose = `look for project ${name}`;
        const path = `${API}/projects/${encodeURIComponent(name)}`;
        const response = await ask({ method: 'GET', path, purpose, headers: { 'x-is-resource-name': 'true' } }, [200, 403, 404]);
        return response.status === 200 ? decode(purpose, { response, schema: project }).project_id : undefined;
    }
    return {
        async isSystemAdmin() {
            const purpose = 'log in to Harbor as admin';
            const response = await ask({ method: 'GET', path: `${API}/users/current`, purpose }, [200, 401]);
            if (response.status === 401)
                return undefined;
            return decode(purpose, { response, schema: currentUser }).sysadmin_flag === true;
        },
        async fetchScanners() {
            const purpose = 'look at the scanners of Harbor';
            const response = await ask({ method: 'GET', path: `${API}/scanners`, purpose }, [200]);
            return decode(purpose, { response, schema: scanners }).map((wire) => ({
                name: wire.name,
                isDefault: wire.is_default === true,
                isDisabled: wire.disabled === true,
                health: wire.health,
            }));
        },
        async ensureProject(name) {
            if ((await projectId(name)) !== undefined)
                return 'present';
            const json = { project_name: name, metadata: { public: 'false', auto_scan: 'true' } };
            const purpose = `create project ${name}`;
            // 409: a retried request whose first answer was lost.
            await ask({ method: 'POST', path: `${API}/projects`, purpose, json }, [201, 409]);
            return 'created';
        },
        async fetchRobot(projectName, name) {
            const id = await projectId(projectName);
            if (id === undefined)
                return undefined;
            const purpose = `look for robots of project ${projectName}`;
            const query = `q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&page_size=${PAGE_SIZE}`;
            for (let page = 1;; page += 1) {
                const response = await ask({ method: 'GET', path: `${API}/robots?${query}&page=${page}`, purpose }, [200]);
                const found = decode(purpose, { response, schema: robots }) ?? [];
                const robot = found.find((candidate) => candidate.name.endsWith(`${projectName}+${name}`));
                if (robot !== undefined) {
                    return {
                        id: robot.id,
                        name: robot.name,
                        access: (robot.permissions ?? []).flatMap((permission) => permission.access ?? []),
                    };
                }
                if (found.length < PAGE_SIZE)
                    return undefined;
            }
        },
        async createRobot(robot) {
            const purpose = `create the robot ${robot.name} in project ${robot.project}`;
            const json = {
                name: robot.name,
                description: `made by ${robot.description}`,
                level: 'project',
                duration: -1,
                permissions: [{ kind: 'project', namespace: robot.project, access: robot.access }],
            };
            const response = await ask({ method: 'POST', path: `${API}/robots`, purpose, json }, [201, 409]);
            if (response.status === 409) {
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`failed to ${purpose}: it is there already. Run this again with "rotate" set to true`, {
                    status: 409,
                });
            }
            const { name, secret } = decode(purpose, { response, schema: createdRobot });
            return { name, secret };
        },
        async setRobotAccess(projectName, robot) {
            const json = {
                id: robot.id,
                name: robot.name,
                level: 'project',
                duration: -1,
                disable: false,
                permissions: [{ kind: 'project', namespace: projectName, access: robot.access }],
            };
            const path = `${API}/robots/${robot.id}`;
            await ask({ method: 'PUT', path, purpose: `give ${robot.name} its permissions`, json }, [200]);
        },
        async refreshRobotSecret(robot) {
            const purpose = `give ${robot.name} a new secret`;
            const path = `${API}/robots/${robot.id}`;
            const response = await ask({ method: 'PATCH', path, purpose, json: { secret: '' } }, [200]);
            return { name: robot.name, secret: decode(purpose, { response, schema: refreshedRobot }).secret };
        },
        async deleteRobot(id) {
            await ask({ method: 'DELETE', path: `${API}/robots/${id}`, purpose: 'delete the robot' }, [200, 404]);
        },
        async deleteRepository(repository) {
            const path = (0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryApiPath */ .eY)(repository);
            await ask({ method: 'DELETE', path, purpose: `delete the repository ${repository.name}` }, [200, 404]);
        },
    };
}
async function send(httpRequest, context) {
    const { connection } = context;
    const response = await context.http(httpRequest, context.limit);
    if (context.expected.includes(response.status))
        return response;
    if (response.status === 401) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the password of ${connection.robotName} (401)`, { status: 401 });
    }
    throw (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unusableAnswer */ .Qf)(httpRequest, { response, connection });
}
function decode(purpose, options) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(options.schema, JSON.parse(options.response.text));
    }
    catch (cause) {
        const { status } = options.response;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`failed to ${purpose}: Harbor's answer could not be read`, { status, cause });
    }
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ registryHost),
/* harmony export */   V: () => (/* binding */ artifactLink)
/* harmony export */ });
/** The registry host of an address; a bare name gets its port, or Docker Hub would be meant. */
function registryHost(url) {
    if (url.port !== '' || /[.:]/.test(url.hostname) || url.hostname === 'localhost')
        return url.host;
    return `${url.hostname}:${url.protocol === 'https:' ? 443 : 80}`;
}
/**
 * The page of an artifact in Harbor's web UI, whose routes name the project by its number; Harbor resolves
 * a name there too, which serves when the number is not known.
 */
function artifactLink(harborUrl, artifact) {
    const project = encodeURIComponent(artifact.project);
    const repository = encodeURIComponent(artifact.name);
    return `${harborUrl}/harbor/projects/${project}/repositories/${repository}/artifacts-tab/artifacts/${artifact.digest}`;
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ openAdmin),
/* harmony export */   kX: () => (/* binding */ ADMIN_LIMIT),
/* harmony export */   p4: () => (/* binding */ readAdminPassword)
/* harmony export */ });
/* harmony import */ var _adapters_harbor_admin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8203);
/* harmony import */ var _adapters_harbor_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4038);
/* harmony import */ var _domain_bootstrap_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9982);
/* harmony import */ var _domain_bootstrap_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1555);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5096);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5222);






/** Harbor may still be starting behind its ingress. */
const ADMIN_LIMIT = { callTimeoutMs: () => 60_000 };
/** The administrator's password out of the cluster, masked. @throws UserError when its Secret is not there. */
async function readAdminPassword(host, options) {
    const { namespace, releaseName } = options.inputs;
    const { admin } = (0,_domain_bootstrap_names_js__WEBPACK_IMPORTED_MODULE_5__/* .secretNames */ .XG)(releaseName);
    const password = (await options.cluster.fetchSecret(admin))?.[_domain_bootstrap_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .ADMIN_PASSWORD_KEY */ .qq] ?? '';
    if (password === '') {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The Secret ${namespace}/${admin} with the administrator's password is not there; run install-harbor first (with "adopt" for a Harbor that was installed by other means)`);
    }
    host.mask(password);
    return password;
}
function openAdmin(host, options) {
    const connection = { ...options.address, robotName: 'admin', robotToken: options.password };
    (0,_wiring_js__WEBPACK_IMPORTED_MODULE_4__/* .maskConnection */ .Pj)(host, connection);
    const http = (0,_adapters_harbor_http_js__WEBPACK_IMPORTED_MODULE_1__/* .createHarborHttp */ .t)({ connection, signal: host.signal, environment: host.environment });
    return (0,_adapters_harbor_admin_js__WEBPACK_IMPORTED_MODULE_0__/* .createHarborAdmin */ .A)({ connection, http, limit: ADMIN_LIMIT });
}


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/adapters/proxy.js
var adapters_proxy = __webpack_require__(8055);
// EXTERNAL MODULE: ./node_modules/blakejs/index.js
var blakejs = __webpack_require__(7493);
// EXTERNAL MODULE: ./node_modules/tweetnacl/nacl-fast.js
var nacl_fast = __webpack_require__(668);
;// CONCATENATED MODULE: ./build/js/adapters/sealed-box.js


/**
 * libsodium's `crypto_box_seal`, in which GitHub wants secrets: an ephemeral key, a nonce that is the BLAKE2b of
 * both public keys, and a box that only the owner of the key can open.
 */
function seal(message, publicKey) {
    const ephemeral = nacl_fast.box.keyPair();
    const keys = new Uint8Array([...ephemeral.publicKey, ...publicKey]);
    const nonce = (0,blakejs.blake2b)(keys, undefined, nacl_fast.box.nonceLength);
    const box = nacl_fast.box(message, nonce, publicKey, ephemeral.secretKey);
    return new Uint8Array([...ephemeral.publicKey, ...box]);
}

;// CONCATENATED MODULE: ./build/js/adapters/github-secret.js





const ANSWER_TIMEOUT_MS = 30_000;
const publicKey = dist/* object */.Ikc({ key_id: dist/* string */.YjP(), key: dist/* string */.YjP() });
/** A secret of a repository's Actions; it leaves this process sealed for GitHub alone. */
function createGithubSecret(options) {
    const title = `the GitHub secret ${options.name} of ${options.repository}`;
    const api = options.environment['GITHUB_API_URL'] || 'https://api.github.com';
    const secrets = `${api}/repos/${options.repository}/actions/secrets`;
    const proxy = (0,adapters_proxy/* chooseProxy */.U)(new URL(api), options.environment);
    const timeouts = { headersTimeout: ANSWER_TIMEOUT_MS, bodyTimeout: ANSWER_TIMEOUT_MS };
    const dispatcher = proxy === undefined ? new undici/* Agent */.g6(timeouts) : new undici/* ProxyAgent */.kT({ ...timeouts, uri: proxy });
    let key;
    async function ask(method, call) {
        const failed = `failed to write ${title}: `;
        const response = await (0,undici/* request */.Em)(call.url, {
            method,
            dispatcher,
            signal: options.signal,
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${options.token}`,
                'content-type': 'application/json',
                'user-agent': 'harbor-actions',
                'x-github-api-version': '2022-11-28',
            },
            ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        }).catch((cause) => {
            throw new errors/* UserError */.yo(`${failed}no answer from ${api} (${(0,errors/* errorMessage */.gJ)(cause)})`, { cause });
        });
        const text = await response.body.text();
        if (response.statusCode < 300)
            return text;
        const advice = response.statusCode === 401
            ? 'the token is not valid'
            : `GitHub answered ${response.statusCode}. The token needs the permission "Secrets: write" on ${options.repository}; the token of the job (GITHUB_TOKEN) cannot have it`;
        throw new errors/* UserError */.yo(`${failed}${advice}`);
    }
    return {
        title,
        async prepare() {
            key = dist/* parse */.qgA(publicKey, JSON.parse(await ask('GET', { url: `${secrets}/public-key` })));
        },
        async write({ secret }) {
            if (key === undefined)
                throw new Error('prepare() comes before write()');
            const sealed = seal(Buffer.from(secret), Buffer.from(key.key, 'base64'));
            const body = { encrypted_value: Buffer.from(sealed).toString('base64'), key_id: key.key_id };
            await ask('PUT', { url: `${secrets}/${options.name}`, body });
        },
    };
}

// EXTERNAL MODULE: ./build/js/inputs/connection.js
var inputs_connection = __webpack_require__(3956);
// EXTERNAL MODULE: ./build/js/inputs/form.js + 1 modules
var inputs_form = __webpack_require__(4744);
// EXTERNAL MODULE: ./build/js/inputs/harbor-project.js
var harbor_project = __webpack_require__(9070);
// EXTERNAL MODULE: ./build/js/domain/harbor/permission.js
var harbor_permission = __webpack_require__(5739);
;// CONCATENATED MODULE: ./build/js/usecases/create-robot.js


/**
 * A robot with what push-and-scan asks for, and its secret in its place. A robot that is there keeps its secret
 * unless a new one is asked for; permissions that it lacks are added.
 */
async function createRobot(request, ports) {
    const { admin, log } = ports;
    const isAdmin = await admin.isSystemAdmin();
    if (isAdmin !== true) {
        throw new errors/* HarborError */.dr('Harbor refuses the password of admin that is in the Secret; verify-harbor says more about that', { status: 401 });
    }
    // Before the secret exists: what is shown once must have a place to go to.
    for (const store of ports.stores)
        await store.prepare();
    const project = await admin.ensureProject(request.project);
    if (project === 'created')
        log.info(`Created project ${request.project}, with scans on push`);
    const access = (0,harbor_permission/* requiredPermissions */.kx)('auto').map(({ resource, action }) => ({ resource, action }));
    const present = await admin.fetchRobot(request.project, request.robot);
    if (present === undefined) {
        const robot = await admin.createRobot({
            project: request.project,
            name: request.robot,
            access,
            description: 'harbor-actions/create-robot',
        });
        await store(robot, ports, async () => {
            // Nobody knows its secret, so it is of no use to anybody, and in the way of the next run.
            const created = await admin.fetchRobot(request.project, request.robot);
            if (created !== undefined)
                await admin.deleteRobot(created.id);
        });
        return { outcome: 'created', name: robot.name };
    }
    const has = new Set(present.access.map(harbor_permission/* formatPermission */.bL));
    const missing = access.filter((permission) => !has.has((0,harbor_permission/* formatPermission */.bL)(permission)));
    if (missing.length > 0) {
        await admin.setRobotAccess(request.project, { ...present, access: [...present.access, ...missing] });
        log.info(`Added to ${present.name}: ${missing.map(harbor_permission/* formatPermission */.bL).join(', ')}`);
    }
    if (!request.rotate) {
        log.info(`${present.name} is there and keeps its secret; set "rotate" to true for a new one`);
        return { outcome: 'unchanged', name: present.name };
    }
    await store(await admin.refreshRobotSecret(present), ports, async () => undefined);
    return { outcome: 'rotated', name: present.name };
}
async function store(robot, ports, undo) {
    ports.mask(robot.secret);
    try {
        for (const place of ports.stores) {
            await place.write(robot);
            ports.log.info(`The secret of ${robot.name} is in ${place.title}`);
        }
    }
    catch (error) {
        await undo().catch((reason) => {
            ports.log.warning(`${robot.name} could not be removed again (${(0,errors/* errorMessage */.gJ)(reason)}); delete it in Harbor`);
        });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/entry/admin.js
var admin = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/js/entry/cluster.js + 6 modules
var entry_cluster = __webpack_require__(2739);
// EXTERNAL MODULE: ./build/js/entry/wiring.js + 2 modules
var wiring = __webpack_require__(5222);
;// CONCATENATED MODULE: ./build/js/entry/create-robot.js








async function run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    host.mask(form.raw('github-token'));
    const inputs = (0,entry_cluster/* readMaskedCluster */.gy)(host, form);
    const address = await (0,inputs_connection/* readAddress */.zq)(form, wiring/* FILES */.cn);
    const request = {
        project: (0,harbor_project/* readProject */.Wh)(form),
        robot: (0,harbor_project/* readRobot */.pL)(form),
        rotate: form.flag('rotate', { standard: false }),
    };
    const places = (0,harbor_project/* readSecretPlaces */.Pl)(form);
    form.complete();
    const connection = (0,entry_cluster/* openKubeconfig */.E4)(host, inputs.kubeconfig);
    const cluster = (0,entry_cluster/* openCluster */.DT)(host, { connection, namespace: inputs.namespace });
    const password = await (0,admin/* readAdminPassword */.p4)(host, { cluster, inputs });
    const result = await createRobot(request, {
        admin: (0,admin/* openAdmin */.Kg)(host, { address, password }),
        stores: openStores(host, { places, cluster, namespace: inputs.namespace, harborUrl: address.url }),
        mask: (secret) => {
            host.mask(secret);
            host.mask(Buffer.from(secret).toString('base64'));
        },
        log: host.log,
    });
    host.setOutputs({ outcome: result.outcome, 'robot-name': result.name });
}
function openStores(host, options) {
    const { places, cluster, namespace, harborUrl } = options;
    const github = places.github === undefined ? [] : [createGithubSecret({ ...host, ...places.github })];
    if (places.kubernetes === '')
        return github;
    const store = {
        title: `the Secret ${namespace}/${places.kubernetes}`,
        prepare: async () => undefined,
        write: (robot) => cluster.putSecret(places.kubernetes, {
            'harbor-url': harborUrl,
            'robot-name': robot.name,
            'robot-token': robot.secret,
        }),
    };
    return [...github, store];
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dC: () => (/* binding */ readConnection),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export parseHarborUrl */
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);


/** Shorter secrets are refused: as a mask they would blank out unrelated parts of the log. */
const SHORTEST_TOKEN = 4;
/** `harbor-url`, `robot-name`, `robot-token`, `ca-certificate`, `tls-verify`. */
async function readConnection(form, files) {
    const address = await readAddress(form, files);
    return { ...address, robotName: readRobotName(form), robotToken: readRobotToken(form) };
}
/** Where Harbor is, without anybody who asks: `harbor-url`, `ca-certificate`, `tls-verify`. */
async function readAddress(form, files) {
    const url = readHarborUrl(form);
    return {
        url: url.origin,
        host: (0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .registryHost */ .U)(url),
        isPlainHttp: url.protocol === 'http:',
        caCertificate: await readCaCertificate(form, { files, url }),
        tlsVerify: form.flag('tls-verify', { standard: true }),
    };
}
/** What a problem leaves in place of the URL; never used, because the form does not complete. */
const NO_URL = new URL('https://invalid');
function readHarborUrl(form) {
    const text = form.required('harbor-url');
    if (text === '')
        return NO_URL;
    return form.parse('harbor-url', { text, parser: parseHarborUrl, standIn: NO_URL });
}
/**
 * `http://host[:port]` or `https://host[:port]`; trailing slashes are dropped.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
function parseHarborUrl(text) {
    // Before anything else, because every other message quotes the text.
    if (/^[^/?#]*\/*[^/?#]*@/.test(text)) {
        throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"');
    }
    if (!URL.canParse(text)) {
        throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`);
    }
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        const looksLikeHost = !text.includes('://');
        throw new Error(`"${text}" ${looksLikeHost ? 'has no scheme' : `starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`);
    }
    if (url.pathname.replaceAll('/', '') !== '' || url.search !== '' || url.hash !== '') {
        throw new Error(`"${text}" has a path; give scheme, host and port alone: ${url.origin}`);
    }
    return url;
}
function readRobotName(form) {
    const name = form.required('robot-name');
    if (/[\s:]/.test(name))
        form.problem('robot-name', `"${name}" has a blank or a colon; give it as Harbor shows it`);
    return name;
}
/** Never quotes the value: it is a secret, and a half of one too. */
function readRobotToken(form) {
    const token = form.raw('robot-token');
    if (token.trim() === '') {
        form.problem('robot-token', 'is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?');
    }
    else if (/[\r\n]/.test(token)) {
        form.problem('robot-token', 'contains a line break; store the secret again without it');
    }
    else if (token !== token.trim() || hasControlCharacter(token)) {
        form.problem('robot-token', 'begins or ends with a blank, or contains a control character; store the secret again');
    }
    else if (token.length < SHORTEST_TOKEN) {
        form.problem('robot-token', `is shorter than ${SHORTEST_TOKEN} characters; that is no secret of a robot`);
    }
    return token;
}
function hasControlCharacter(text) {
    return [...text].some((character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x20 || code === 0x7f;
    });
}
async function readCaCertificate(form, options) {
    const text = form.text('ca-certificate');
    if (text === '')
        return '';
    if (options.url.protocol === 'http:') {
        form.problem('ca-certificate', 'has no use with an http:// address; write harbor-url with https://');
        return '';
    }
    if (isCertificate(text))
        return text;
    // Not quoted: it may be a private key.
    if (/-----BEGIN|\n/.test(text)) {
        form.problem('ca-certificate', 'is no certificate in PEM form (-----BEGIN CERTIFICATE-----)');
        return '';
    }
    try {
        const content = await options.files.readText(text);
        if (isCertificate(content))
            return content;
        form.problem('ca-certificate', `the file "${text}" holds no PEM certificate`);
    }
    catch (error) {
        form.problem('ca-certificate', `is neither PEM text nor a readable file (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)})`);
    }
    return '';
}
function isCertificate(text) {
    return /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text);
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ readSecretPlaces),
/* harmony export */   Wh: () => (/* binding */ readProject),
/* harmony export */   pL: () => (/* binding */ readRobot)
/* harmony export */ });
/** Harbor's rule for names of projects. */
const PROJECT = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
/** Harbor's rule for names of robots, without the prefix that Harbor adds. */
const ROBOT = PROJECT;
function readProject(form) {
    const project = form.text('project') || 'library';
    if (!PROJECT.test(project)) {
        form.problem('project', `"${project}" is not the name of a project (lower case letters, digits, . _ -)`);
    }
    return project;
}
function readRobot(form) {
    const robot = form.text('robot') || 'ci-builder';
    if (!ROBOT.test(robot)) {
        form.problem('robot', `"${robot}" is not a name for a robot (lower case letters, digits, . _ -); Harbor adds its prefix and the project`);
    }
    return robot;
}
function readSecretPlaces(form) {
    const name = form.text('github-secret');
    const kubernetes = form.text('kubernetes-secret');
    const token = form.raw('github-token').trim();
    const repository = form.text('github-repository');
    if (name === '' && kubernetes === '') {
        form.problem('github-secret', 'and "kubernetes-secret" are both empty, so the robot\'s secret would be lost; name one of them');
    }
    if (kubernetes !== '' && !/^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/.test(kubernetes)) {
        form.problem('kubernetes-secret', `"${kubernetes}" is not a name for a Secret`);
    }
    if (name === '')
        return { kubernetes };
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^GITHUB_/i.test(name)) {
        form.problem('github-secret', `"${name}" is not a name for a secret (letters, digits, _; not GITHUB_…)`);
    }
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        form.problem('github-repository', `"${repository}" is not OWNER/REPOSITORY`);
    }
    if (token === '') {
        form.problem('github-token', 'is needed to write a secret. It is a token with the permission "Secrets: write" on the repository; the token of the job cannot have it');
    }
    return { kubernetes, github: { repository, name, token } };
}


/***/ })

};
