export const id = 765;
export const ids = [765];
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

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderCell)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7899);

/** A cell of a summary's table: an address as a link, a single word for copying, the rest for reading. */
function renderCell(text) {
    if ((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(text) !== undefined)
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text), text);
    return /^\S+$/.test(text) ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text);
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ingressController)
/* harmony export */ });
/** Layers take minutes to arrive and to be hashed; NGINX gives up after 60 s on its own. */
const UPLOAD_TIMEOUT_SECONDS = 900;
/** Class names say nothing (two controllers call theirs "nginx"); the field `spec.controller` does. */
const CONTROLLERS = {
    'nginx.org/ingress-controller': {
        title: 'F5 NGINX Ingress Controller',
        annotations: {
            'nginx.org/client-max-body-size': '0',
            'nginx.org/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
            'nginx.org/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}s`,
        },
        bodySizeAnnotation: 'nginx.org/client-max-body-size: "0"',
        note: 'it writes every upload to its own disk first and has no annotation against that; give the controller ephemeral storage for the largest layer',
    },
    'k8s.io/ingress-nginx': {
        title: 'ingress-nginx of the Kubernetes community',
        annotations: {
            'nginx.ingress.kubernetes.io/proxy-body-size': '0',
            'nginx.ingress.kubernetes.io/proxy-read-timeout': `${UPLOAD_TIMEOUT_SECONDS}`,
            'nginx.ingress.kubernetes.io/proxy-send-timeout': `${UPLOAD_TIMEOUT_SECONDS}`,
            'nginx.ingress.kubernetes.io/proxy-request-buffering': 'off',
        },
        bodySizeAnnotation: 'nginx.ingress.kubernetes.io/proxy-body-size: "0"',
        note: 'it was retired in March 2026 and gets no more security fixes; annotations that begin with nginx.org/ have no effect there',
    },
    'traefik.io/ingress-controller': {
        title: 'Traefik',
        annotations: {},
        bodySizeAnnotation: '',
        note: 'its entry point ends every request after 60 s (respondingTimeouts.readTimeout), large layers included; raise it in the configuration of Traefik',
    },
};
/** A controller that is not in the table gets no annotations: a wrong one would be ignored in silence. */
function ingressController(specController) {
    return (CONTROLLERS[specController] ?? {
        title: specController,
        annotations: {},
        bodySizeAnnotation: '',
        note: 'it is not known here, so no annotation for large uploads is set; give its own in the values file if it limits request bodies',
    });
}


/***/ }),

/***/ 9081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ judgeName),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Wx: () => (/* binding */ judgeCluster),
/* harmony export */   nJ: () => (/* binding */ judgeTls),
/* harmony export */   nj: () => (/* binding */ chooseIngressClass),
/* harmony export */   oD: () => (/* binding */ judgeLeftovers),
/* harmony export */   r7: () => (/* binding */ judgeClaims)
/* harmony export */ });
/* unused harmony export harborArchitectures */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6311);
/* harmony import */ var _kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9973);
/* harmony import */ var _ingress_controller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(130);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9982);





/** The images of Harbor are built for amd64 alone up to 2.15; 2.16 is the first with arm64. */
function harborArchitectures(appVersion) {
    const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(appVersion) ?? [];
    return Number(major) > 2 || Number(minor) >= 16 ? ['amd64', 'arm64'] : ['amd64'];
}
/** Nodes, classes and hosts against the settings. */
function judgeCluster(facts, options) {
    const { settings } = options;
    return [
        ...judgeNodes(facts.nodes, harborArchitectures(options.appVersion)),
        ...judgeStorageClass(facts.storageClasses, settings.storageClass),
        ...judgeIngressClass(facts.ingressClasses, settings.ingressClass),
        ...judgeHost(facts.ingresses, settings),
    ];
}
/** The class that the Ingress will have; undefined when there is none. */
function chooseIngressClass(classes, wanted) {
    return classes.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted));
}
function judgeNodes(nodes, architectures) {
    const usable = nodes.some((node) => node.isReady && node.isSchedulable && architectures.includes(node.architecture));
    return usable ? [] : [{ kind: 'no-usable-node', nodes, architectures }];
}
function judgeStorageClass(present, wanted) {
    const found = present.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted));
    if (found === undefined)
        return [{ kind: 'storage-class-absent', wanted, present }];
    return found.reclaimPolicy === 'Delete' ? [{ kind: 'storage-class-deletes', name: found.name }] : [];
}
function judgeIngressClass(present, wanted) {
    const found = chooseIngressClass(present, wanted);
    if (found === undefined)
        return [{ kind: 'ingress-class-absent', wanted, present }];
    return [{ kind: 'ingress-controller', ingressClass: found }];
}
function judgeHost(ingresses, settings) {
    if (ingresses === undefined)
        return [{ kind: 'unchecked-hosts' }];
    return ingresses
        .filter((ingress) => ingress.hosts.includes(settings.host))
        .filter((ingress) => ingress.namespace !== settings.namespace || !isOwnIngress(ingress, settings))
        .map((by) => ({ kind: 'host-taken', host: settings.host, by }));
}
/** The chart calls its Ingress `<full name>-ingress`. */
function isOwnIngress(ingress, settings) {
    return ingress.name === `${(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .chartFullName */ .RE)(settings.releaseName)}-ingress`;
}
/**
 * What the runner's resolver says of the host, against the address of the ingress where that is known. Names
 * below nip.io hold a private address, and many resolvers keep such answers back.
 */
function judgeName(host, options) {
    const { found, address } = options;
    if (found.length === 0)
        return [{ kind: 'host-unresolved', host, address }];
    if (address !== '' && !found.includes(address))
        return [{ kind: 'host-elsewhere', host, found, address }];
    return [];
}
/** A certificate has to be there, unless cert-manager makes it. */
function judgeTls(settings, data) {
    const { tls } = settings;
    if (tls.kind === 'off' || tls.issuer !== '')
        return [];
    const isFilled = ['tls.crt', 'tls.key'].every((key) => (data?.[key] ?? '') !== '');
    return isFilled ? [] : [{ kind: 'tls-secret-absent', secret: tls.secretName }];
}
/** Claims of an earlier install whose secrets are lost: their database only knows the old passwords. */
function judgeLeftovers(claims, options) {
    if (options.hasRelease || options.hasSecrets)
        return [];
    const names = Object.values((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .claimNames */ .RA)(options.releaseName));
    const leftovers = claims.map(({ name }) => name).filter((name) => names.includes(name));
    // Without the database there is no password that could win over a new one.
    if (!leftovers.includes((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .claimNames */ .RA)(options.releaseName).database))
        return [];
    return [{ kind: 'leftover-claims', claims: leftovers, secret: options.secret }];
}
/** Class and size of a claim cannot be changed by helm once it exists. */
function judgeClaims(claims, expected) {
    return expected.flatMap((wanted) => {
        const claim = claims.find(({ name }) => name === wanted.name);
        if (claim === undefined)
            return [];
        const sameClass = wanted.storageClass === '' || wanted.storageClass === claim.storageClass;
        const sameSize = (0,_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQuantity */ .L)(wanted.size) === (0,_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQuantity */ .L)(claim.size);
        return sameClass && sameSize ? [] : [{ kind: 'claim-differs', claim, expected: wanted }];
    });
}
/** Whether the finding ends the run before anything is written. */
function isBlocking(finding) {
    switch (finding.kind) {
        case 'missing-rights':
        case 'no-usable-node':
        case 'storage-class-absent':
        case 'ingress-class-absent':
        case 'host-taken':
        case 'tls-secret-absent':
        case 'leftover-claims':
        case 'claim-differs':
            return true;
        case 'unchecked-hosts':
        case 'storage-class-deletes':
        case 'ingress-controller':
        case 'host-unresolved':
        case 'host-elsewhere':
            return false;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(finding);
    }
}
/** What was found, why it matters, the one thing to do. */
function renderFinding(finding, settings) {
    const { namespace } = settings;
    switch (finding.kind) {
        case 'missing-rights':
            return [
                `The account ${finding.account} may not:`,
                ...(0,_kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRights */ .IY)(finding.rights, { namespace }).map((line) => `  - ${line}`),
                'Apply docs/bootstrap-rbac.yaml of this repository to the cluster, or grant these.',
            ].join('\n');
        case 'unchecked-hosts':
            return `Whether another namespace already serves ${settings.host} is not checked: the account may not list Ingresses of the whole cluster.`;
        case 'no-usable-node':
            return renderNodes(finding);
        case 'storage-class-absent':
            return finding.wanted === ''
                ? `The cluster has no default StorageClass, so the claims would stay Pending. Name one in "storage-class". Present: ${names(finding.present)}.`
                : `There is no StorageClass "${finding.wanted}", so the claims would stay Pending. Present: ${names(finding.present)}.`;
        case 'storage-class-deletes':
            return `StorageClass ${finding.name} has reclaimPolicy Delete: whoever deletes a claim of Harbor deletes its data. The bootstrap never does.`;
        case 'ingress-class-absent':
            return finding.wanted === ''
                ? `The cluster has no default IngressClass, so nothing would serve ${settings.host}. Name one in "ingress-class". Present: ${names(finding.present)}.`
                : `There is no IngressClass "${finding.wanted}", so nothing would serve ${settings.host}. Present: ${names(finding.present)}.`;
        case 'ingress-controller':
            return renderController(finding.ingressClass);
        case 'host-taken':
            return `Ingress ${finding.by.namespace}/${finding.by.name} already serves ${finding.host}, and the controller would ignore ours. Use another name in "host", or remove that Ingress.`;
        case 'host-unresolved':
            return `The runner's resolver gives no address for ${finding.host}. ${resolverAdvice(finding)}`;
        case 'host-elsewhere':
            return `The runner resolves ${finding.host} to ${finding.found.join(', ')}, but the ingress is at ${finding.address}. ${resolverAdvice(finding)}`;
        case 'tls-secret-absent':
            return `TLS is on and nobody fills the Secret ${namespace}/${finding.secret}: it is not there, or it lacks tls.crt or tls.key. Create it (kubectl create secret tls), or name a ClusterIssuer in "cert-manager-issuer".`;
        case 'leftover-claims':
            return (`Claims of an earlier install are there (${finding.claims.join(', ')}), but the Secret ${namespace}/${finding.secret} with its passwords is not. ` +
                'The old database would win: Harbor would ignore every new password. Give the Secret back, or, to start empty and lose those images, ' +
                'delete the claims yourself. The bootstrap never deletes a claim.');
        case 'claim-differs':
            return (`Claim ${finding.claim.name} is there with class ${finding.claim.storageClass || 'none'} and ${finding.claim.size}; ` +
                `the settings ask for ${finding.expected.storageClass || 'the default class'} and ${finding.expected.size}. ` +
                'The class of a claim never changes, and helm cannot resize it. Give the values that it has; to grow it, see docs/bootstrap.md.');
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(finding);
    }
}
function renderNodes(finding) {
    if (finding.nodes.length === 0)
        return 'The cluster has no nodes, so nothing can run.';
    const states = finding.nodes.map((node) => {
        const state = node.isReady ? (node.isSchedulable ? 'ready' : 'cordoned') : 'not ready';
        return `${node.name} (${node.architecture || 'unknown architecture'}, ${state})`;
    });
    const wanted = finding.architectures.join(' or ');
    const others = finding.nodes.every(({ architecture }) => !finding.architectures.includes(architecture));
    return others
        ? `No node can run Harbor: its images are built for ${wanted} alone up to Harbor 2.15. Nodes: ${states.join(', ')}. Add a node of that architecture.`
        : `No ${wanted} node is ready and takes pods. Nodes: ${states.join(', ')}. Look at: kubectl describe nodes`;
}
function renderController(ingressClass) {
    const { title, annotations, note } = (0,_ingress_controller_js__WEBPACK_IMPORTED_MODULE_3__/* .ingressController */ .U)(ingressClass.controller);
    const set = Object.keys(annotations);
    return [
        `IngressClass ${ingressClass.name} is run by ${title} (${ingressClass.controller})`,
        set.length === 0 ? '' : `; for large layers the Ingress gets ${set.join(', ')}`,
        note === '' ? '' : `. ${note.charAt(0).toUpperCase()}${note.slice(1)}`,
        '.',
    ].join('');
}
function resolverAdvice(finding) {
    const line = `${finding.address || '<address of the ingress>'} ${finding.host}`;
    return ('Resolvers with rebinding protection keep back names that lead to private addresses. ' +
        `Add a line to /etc/hosts of this runner, and of every node that shall pull: ${line}`);
}
function names(present) {
    const list = present.map(({ name, isDefault }) => (isDefault ? `${name} (default)` : name));
    return list.length === 0 ? 'none' : list.join(', ');
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

/***/ 6311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity)
/* harmony export */ });
const UNITS = {
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
};
const QUANTITY = /^(\d+(?:\.\d+)?)(|k|M|G|T|Ki|Mi|Gi|Ti)$/;
/** `20Gi` to bytes. @throws Error that says what is wrong, without naming an input. */
function parseQuantity(text) {
    const [, number = '', unit = ''] = QUANTITY.exec(text) ?? [];
    const bytes = Number(number) * (UNITS[unit] ?? 0);
    if (number === '' || bytes <= 0) {
        throw new Error(`"${text}" is not a size; give a number with a unit, as in 20Gi`);
    }
    return bytes;
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ REQUIRED_RIGHTS),
/* harmony export */   IY: () => (/* binding */ renderRights)
/* harmony export */ });
/* unused harmony export formatResource */
/**
 * The least rights with which Harbor can be installed, upgraded and watched. docs/bootstrap-rbac.yaml grants
 * exactly these.
 *
 * There is no right to delete a claim, nor to delete or change a pod: the bootstrap never does, and helm
 * leaves claims alone. Helm keeps its releases in Secrets, hence all that is done to those.
 */
const RULES = [
    {
        group: '',
        resources: ['secrets'],
        verbs: ['get', 'list', 'create', 'update', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: '',
        resources: ['configmaps', 'services'],
        verbs: ['get', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: '',
        resources: ['persistentvolumeclaims'],
        verbs: ['get', 'list', 'create', 'patch'],
        scope: 'namespace',
    },
    {
        group: 'apps',
        resources: ['deployments', 'statefulsets'],
        verbs: ['get', 'list', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    {
        group: 'networking.k8s.io',
        resources: ['ingresses'],
        verbs: ['get', 'create', 'patch', 'delete'],
        scope: 'namespace',
    },
    { group: '', resources: ['pods', 'events'], verbs: ['list'], scope: 'namespace' },
    { group: '', resources: ['pods/log'], verbs: ['get'], scope: 'namespace' },
    { group: '', resources: ['nodes'], verbs: ['list'], scope: 'cluster' },
    { group: 'storage.k8s.io', resources: ['storageclasses'], verbs: ['list'], scope: 'cluster' },
    { group: 'networking.k8s.io', resources: ['ingressclasses'], verbs: ['list'], scope: 'cluster' },
    // Without it a host that another namespace already serves is not found out.
    {
        group: 'networking.k8s.io',
        resources: ['ingresses'],
        verbs: ['list'],
        scope: 'cluster',
        isOptional: true,
    },
];
const REQUIRED_RIGHTS = RULES.flatMap((rule) => rule.resources.flatMap((resource) => rule.verbs.map((verb) => ({
    group: rule.group,
    resource,
    verb,
    scope: rule.scope,
    isOptional: rule.isOptional === true,
}))));
/** `deployments.apps`, as kubectl writes it. */
function formatResource(right) {
    return right.group === '' ? right.resource : `${right.resource}.${right.group}`;
}
/** One line per resource and scope, as in `patch, delete deployments.apps in namespace harbor`. */
function renderRights(rights, options) {
    const places = new Map();
    for (const right of rights) {
        const where = right.scope === 'cluster' ? 'in the whole cluster' : `in namespace ${options.namespace}`;
        const place = `${formatResource(right)} ${where}`;
        places.set(place, [...(places.get(place) ?? []), right.verb]);
    }
    return [...places].map(([place, verbs]) => `${verbs.join(', ')} ${place}`);
}


/***/ }),

/***/ 1701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportContradiction)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);

/**
 * Why a report cannot be the whole of what an overview announces; undefined when the two fit.
 *
 * The numbers are not compared: the overview counts a finding once per place where the scanner saw it, the
 * report lists it once. But a report without anything of the announced worst severity is not that report.
 */
function reportContradiction(overview, findings) {
    if ((overview.total ?? 0) > 0 && findings.length === 0) {
        return `Harbor counted ${overview.total} findings, but its report lists none`;
    }
    const { severity } = overview;
    if (severity === undefined || severity === 'unknown' || severity === 'negligible')
        return undefined;
    const isMatched = findings.some((finding) => finding.severity !== 'unknown' && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(finding.severity, severity));
    return isMatched
        ? undefined
        : `Harbor says the worst severity is ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeverity */ .JE)(severity)}, but its report lists nothing of it`;
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

/***/ 3765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/adapters/harbor-admin.js
var harbor_admin = __webpack_require__(8203);
// EXTERNAL MODULE: ./build/js/adapters/harbor-http.js
var harbor_http = __webpack_require__(4038);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/js/adapters/probe-image.js



/** More than what controllers let through by default (1 MiB), and random, so that nothing makes it smaller. */
const LARGE_LAYER_BYTES = 3 * 1024 * 1024;
/** What Trivy needs to take it for an image of a system that it knows, with no packages to find anything in. */
const SMALL_LAYER = {
    'etc/os-release': 'ID=alpine\nVERSION_ID=3.20.0\nNAME="Alpine Linux"\n',
    'etc/alpine-release': '3.20.0\n',
    'lib/apk/db/installed': '',
};
const MEDIA_TYPE = 'application/vnd.oci.image.manifest.v1+json';
/** An image for one platform with a small and a large layer; another one each time, so that it is really sent. */
async function makeProbeImage() {
    const small = await makeLayer(SMALL_LAYER);
    const large = await makeLayer({ 'opt/probe': (0,external_node_crypto_.randomBytes)(LARGE_LAYER_BYTES) });
    const layers = [small, large].map((bytes) => ({ digest: digestOf(bytes), bytes }));
    const config = Buffer.from(JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
    }));
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: MEDIA_TYPE,
        config: descriptor('application/vnd.oci.image.config.v1+json', config),
        layers: layers.map(({ bytes }) => descriptor('application/vnd.oci.image.layer.v1.tar', bytes)),
    }));
    return {
        digest: digestOf(manifest),
        mediaType: MEDIA_TYPE,
        manifest,
        blobs: [{ digest: digestOf(config), bytes: config }, ...layers],
    };
}
async function makeLayer(files) {
    const archive = (0,tar_stream.pack)();
    for (const [name, content] of Object.entries(files))
        archive.entry({ name, mtime: new Date(0) }, content);
    archive.finalize();
    return (0,consumers_.buffer)(archive);
}
function descriptor(mediaType, bytes) {
    return { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/harbor/repository.js
var harbor_repository = __webpack_require__(4084);
// EXTERNAL MODULE: ./build/js/domain/oci/digest.js
var oci_digest = __webpack_require__(3729);
// EXTERNAL MODULE: ./build/js/adapters/http-answer.js
var http_answer = __webpack_require__(2858);
;// CONCATENATED MODULE: ./build/js/adapters/registry-client.js






const manifest = dist/* object */.Ikc({
    config: dist/* object */.Ikc({ digest: dist/* string */.YjP() }),
    layers: dist/* array */.YOg(dist/* object */.Ikc({ digest: dist/* string */.YjP() })),
});
/** The few calls of the registry API that a push and a pull are made of, for the proof that they go through. */
function createRegistryClient(context) {
    const { connection, http, limit } = context;
    async function ask(httpRequest, expected) {
        const response = await http(httpRequest, limit);
        if (expected.includes(response.status))
            return response;
        throw (0,http_answer/* unusableAnswer */.Qf)(httpRequest, { response, connection });
    }
    return {
        async pushBlob(repository, blob) {
            const purpose = `push a layer to ${(0,harbor_repository/* formatHarborRepository */.sT)(repository)}`;
            const start = await ask({ method: 'POST', path: `${base(repository)}/blobs/uploads/`, purpose }, [202]);
            const upload = new URL(start.header('location') ?? '', connection.url);
            upload.searchParams.set('digest', blob.digest);
            const response = await http({
                method: 'PUT',
                path: `${upload.pathname}${upload.search}`,
                headers: { 'content-type': 'application/octet-stream' },
                body: blob.bytes,
                purpose,
            }, limit);
            return response.status;
        },
        async pushManifest(repository, { digest, mediaType, bytes }) {
            await ask({
                method: 'PUT',
                path: `${base(repository)}/manifests/${digest}`,
                headers: { 'content-type': mediaType },
                body: bytes,
                purpose: `push a manifest to ${(0,harbor_repository/* formatHarborRepository */.sT)(repository)}`,
            }, [201]);
        },
        async pullImage(repository, digest) {
            const purpose = `pull ${(0,harbor_repository/* formatHarborRepository */.sT)(repository)}@${digest}`;
            const accept = 'application/vnd.oci.image.manifest.v1+json';
            const response = await ask({
                method: 'GET',
                path: `${base(repository)}/manifests/${digest}`,
                headers: { accept },
                purpose,
                isBinary: true,
            }, [200]);
            const pulled = Buffer.from(response.text, 'latin1');
            requireDigest(pulled, { digest, purpose });
            const { config, layers } = dist/* parse */.qgA(manifest, JSON.parse(pulled.toString('utf8')));
            let total = pulled.byteLength;
            for (const blob of [config, ...layers]) {
                const path = `${base(repository)}/blobs/${blob.digest}`;
                const answer = await ask({ method: 'GET', path, purpose, isBinary: true }, [200]);
                const bytes = Buffer.from(answer.text, 'latin1');
                requireDigest(bytes, { digest: (0,oci_digest/* parseDigest */.m)(blob.digest), purpose });
                total += bytes.byteLength;
            }
            return total;
        },
    };
}
function base(repository) {
    return `/v2/${(0,harbor_repository/* formatHarborRepository */.sT)(repository)}`;
}
function requireDigest(bytes, expected) {
    const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    if (found === expected.digest)
        return;
    throw new errors/* HarborError */.dr(`failed to ${expected.purpose}: what came back is ${found}, not ${expected.digest}`);
}

// EXTERNAL MODULE: ./build/js/domain/bootstrap/ingress-controller.js
var ingress_controller = __webpack_require__(130);
// EXTERNAL MODULE: ./build/js/domain/bootstrap/preflight.js
var preflight = __webpack_require__(9081);
;// CONCATENATED MODULE: ./build/js/domain/bootstrap/registries-yaml.js
/**
 * The piece of /etc/rancher/k3s/registries.yaml with which the nodes of k3s pull over plain HTTP.
 *
 * There is no `tls:` section on purpose. Beside an http:// endpoint it makes containerd try HTTPS first, and an
 * ingress controller that answers on 443, with a 404 even, ends the pull there.
 */
function renderRegistriesYaml(externalUrl) {
    const { host, protocol } = new URL(externalUrl);
    return ['mirrors:', `  "${host}":`, '    endpoint:', `      - "${protocol}//${host}"`, ''].join('\n');
}

// EXTERNAL MODULE: ./build/js/domain/report/escape.js
var report_escape = __webpack_require__(7899);
// EXTERNAL MODULE: ./build/js/domain/bootstrap/cell.js
var cell = __webpack_require__(8704);
;// CONCATENATED MODULE: ./build/js/domain/bootstrap/verify-summary.js



/** Markdown for the step summary: how nodes pull, and last the list of what was proven. */
function renderVerifySummary(input) {
    const { host } = new URL(input.externalUrl);
    return [
        '## Harbor works',
        '',
        ...(input.externalUrl.startsWith('http:') ? renderNodes(input.externalUrl, host) : []),
        '### Done',
        '',
        '| | measured |',
        '| :-- | :-- |',
        ...input.proofs.map(({ claim, value }) => `| ✔ ${(0,report_escape/* escapeMarkdown */.FV)(claim)} | ${(0,cell/* renderCell */.T)(value)} |`),
        '',
    ].join('\n');
}
function renderNodes(externalUrl, host) {
    return [
        'Nodes of k3s pull over plain HTTP with this in `/etc/rancher/k3s/registries.yaml`, on every node, followed by',
        'a restart of `k3s` or `k3s-agent` there. It has no `tls:` section: beside an `http://` endpoint it makes',
        'containerd try HTTPS first, and an ingress that answers on 443 ends the pull.',
        '',
        '```yaml',
        renderRegistriesYaml(externalUrl).trimEnd(),
        '```',
        '',
        `Then, on a node: \`k3s crictl pull ${host}/<project>/<image>@<digest>\``,
        '',
    ];
}

// EXTERNAL MODULE: ./build/js/inputs/connection.js
var inputs_connection = __webpack_require__(3956);
// EXTERNAL MODULE: ./build/js/inputs/duration.js
var duration = __webpack_require__(4032);
// EXTERNAL MODULE: ./build/js/inputs/form.js + 1 modules
var inputs_form = __webpack_require__(4744);
// EXTERNAL MODULE: ./build/js/inputs/harbor-project.js
var harbor_project = __webpack_require__(9070);
;// CONCATENATED MODULE: ./build/js/domain/bootstrap/verification.js

/** The sick components, each with Harbor's reason; '' when all are well. */
function describeSickness(components) {
    if (components.length === 0)
        return 'Harbor lists no components';
    return components
        .filter(({ isHealthy }) => !isHealthy)
        .map(({ name, error }) => (error === '' ? name : `${name} (${error})`))
        .join(', ');
}
/**
 * Where clients are told to log in has to be where they reach Harbor.
 *
 * @throws HarborError otherwise: every login would go wrong.
 */
function requireRealm(realm, externalUrl) {
    const expected = `${externalUrl}/service/token`;
    if (realm === expected)
        return;
    if (realm === '') {
        throw new errors/* HarborError */.dr(`${externalUrl}/v2/ does not ask for a login as Harbor does. Does the Ingress lead /v2/ to harbor-core?`);
    }
    throw new errors/* HarborError */.dr(`Harbor tells clients to log in at ${realm}, but it is reached at ${externalUrl}. Set "external-url" of install-harbor to the address that clients use, and run it again`);
}
/** @throws HarborError that says what is wrong with Trivy. */
function requireScanner(scanners) {
    const trivy = scanners.find(({ name }) => name === 'Trivy');
    const present = scanners.map(({ name }) => name).join(', ') || 'none';
    if (trivy === undefined) {
        throw new errors/* HarborError */.dr(`Harbor has no scanner called Trivy (registered: ${present}). harbor-core registers it when it starts and trivy is enabled in the chart; restart harbor-core`);
    }
    if (trivy.isDisabled)
        throw new errors/* HarborError */.dr('The scanner Trivy is disabled in Harbor; enable it under Interrogation Services');
    if (!trivy.isDefault) {
        throw new errors/* HarborError */.dr('Trivy is not the default scanner of Harbor, so projects are not scanned by it; make it the default under Interrogation Services');
    }
    if (trivy.health !== '' && trivy.health !== 'healthy') {
        throw new errors/* HarborError */.dr(`The scanner Trivy is ${trivy.health}; look at the log of harbor-trivy-0`);
    }
    return trivy;
}
/** What to say when the ingress refuses a layer. */
function explainRefusedBlob(status, options) {
    if (status === 413) {
        const advice = options.bodySizeAnnotation === ''
            ? 'Raise the limit for request bodies in the ingress controller'
            : `The Ingress lacks the annotation ${options.bodySizeAnnotation}, or its controller does not read it; run install-harbor again with the right "ingress-class"`;
        return `a layer of ${options.size} was refused as too large (413), so no real image can be pushed. ${advice}`;
    }
    if (status === 504 || status === 408) {
        return `the ingress gave up on a layer of ${options.size} (${status}); raise its read timeout`;
    }
    return `a layer of ${options.size} was refused (${status})`;
}

// EXTERNAL MODULE: ./build/js/domain/harbor/permission.js
var permission = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/js/usecases/await-scan.js + 2 modules
var await_scan = __webpack_require__(7963);
;// CONCATENATED MODULE: ./build/js/usecases/verify-harbor.js





const LOOK_MS = 3_000;
/** The password of the chart and of every guide. */
const DEFAULT_ADMIN_PASSWORD = 'Harbor12345';
/**
 * Proves Harbor through its front door, as a client would use it. Returns what was measured, in the order of
 * the list of promises.
 *
 * @throws HarborError or UserError at the first promise that does not hold.
 */
async function verifyHarbor(request, ports) {
    const { front, admin, log } = ports;
    const proofs = [];
    const prove = (claim, value) => {
        log.info(`${claim}: ${value}`);
        proofs.push({ claim, value });
    };
    await untilTrue(request, {
        ports,
        check: async () => ((await front.ping()) === 'Pong' ? '' : 'the answer is not "Pong"'),
        failure: `${request.externalUrl}/api/v2.0/ping does not answer as Harbor does`,
    });
    await untilTrue(request, {
        ports,
        check: async () => describeSickness(await front.fetchHealth()),
        failure: 'Harbor says that parts of it are not well',
    });
    const { length: components } = await front.fetchHealth();
    prove('Healthy components', `${components} of ${components}`);
    const { workloads, claims } = await ports.cluster.fetchNamespace(request.releaseName);
    const ready = workloads.filter((workload) => workload.isCurrent && workload.ready >= workload.replicas);
    requireAll({ what: 'parts', found: ready.length, of: workloads.length });
    prove('Pods ready', `${ready.length} of ${workloads.length}`);
    const bound = claims.filter(({ phase }) => phase === 'Bound');
    requireAll({ what: 'claims', found: bound.length, of: claims.length });
    const classes = [...new Set(bound.map(({ storageClass }) => storageClass))].join(', ');
    prove('Claims bound', `${bound.length} of ${claims.length} on ${classes || 'no class'}`);
    if (!(await front.isUiServed()))
        throw new errors/* HarborError */.dr(`${request.externalUrl}/ is not the UI of Harbor; look at the Ingress path /`);
    prove('UI reachable', request.externalUrl);
    requireRealm(await front.fetchRealm(), request.externalUrl);
    prove('Clients log in at', `${request.externalUrl}/service/token`);
    await proveAdmin(ports);
    prove('Administrator', 'logged in with the password in the Secret; the default password is refused');
    if (request.scan) {
        requireScanner(await admin.fetchScanners());
        prove('Default scanner', 'Trivy');
    }
    for (const proof of await proveRoundTrip(request, ports))
        prove(proof.claim, proof.value);
    return proofs;
}
async function proveAdmin({ admin, adminPassword, isAccepted }) {
    const isAdmin = await admin.isSystemAdmin();
    if (isAdmin === undefined) {
        throw new errors/* HarborError */.dr('Harbor refuses the password of admin that is in the Secret. Harbor takes it once, when its database is new: somebody changed it in the UI since, or the database is older than the Secret. ' +
            'Put the password that holds into the Secret, or set it in Harbor; docs/bootstrap.md says how', { status: 401 });
    }
    if (!isAdmin)
        throw new errors/* HarborError */.dr('The user admin is not an administrator of Harbor');
    // One try: each wrong password makes Harbor slower for everybody.
    if (adminPassword !== DEFAULT_ADMIN_PASSWORD && !(await isAccepted(DEFAULT_ADMIN_PASSWORD)))
        return;
    throw new errors/* HarborError */.dr('Harbor accepts the password that every guide names (Harbor12345). Change it in Harbor and in the Secret at once');
}
/** A push, a scan and a pull with a robot that is made for it; robot and image are gone afterwards. */
async function proveRoundTrip(request, ports) {
    const { admin } = ports;
    await admin.ensureProject(request.project);
    const repository = { project: request.project, name: request.probeName };
    const secret = await admin.createRobot({
        project: request.project,
        name: request.probeName,
        access: (0,permission/* requiredPermissions */.kx)(request.scan ? 'auto' : 'never').map(({ resource, action }) => ({
            resource,
            action,
        })),
        description: 'verify-harbor, which deletes it at its end',
    });
    ports.mask(secret.secret);
    try {
        return await proveImage({ request, repository, robot: secret }, ports);
    }
    finally {
        await cleanUp({ request, repository }, ports);
    }
}
async function proveImage(input, ports) {
    const { request, repository } = input;
    const { registry, connect } = ports.connectRobot(input.robot);
    const image = await ports.makeProbeImage();
    for (const blob of image.blobs) {
        const status = await registry.pushBlob(repository, blob);
        if (status === 201)
            continue;
        const size = (0,format/* formatBytes */.z3)(blob.bytes.byteLength);
        throw new errors/* HarborError */.dr(`failed to push to Harbor: ${explainRefusedBlob(status, { size, bodySizeAnnotation: request.bodySizeAnnotation })}`, { status });
    }
    await registry.pushManifest(repository, { ...image, bytes: image.manifest });
    const largest = Math.max(...image.blobs.map(({ bytes }) => bytes.byteLength));
    const proofs = [{ claim: 'Image pushed', value: `${image.digest}, a layer of ${(0,format/* formatBytes */.z3)(largest)}` }];
    if (request.scan) {
        const scan = await (0,await_scan/* awaitScan */.S)({ repository, digest: image.digest, mode: 'auto', timeoutMs: request.timeoutMs, retries: 2 }, { connect, clock: ports.clock, log: ports.log });
        const [reason] = scan.couldNotTell;
        if (reason !== undefined) {
            throw new errors/* HarborError */.dr(`The scan did not succeed: ${reason.message}. On a new Harbor Trivy first fetches its database, for which harbor-trivy-0 needs a way to the internet`);
        }
        proofs.push({ claim: 'Scan', value: `Success in ${(0,format/* formatSeconds */.Xo)(scan.waitedSeconds)}` });
    }
    const bytes = await registry.pullImage(repository, image.digest);
    proofs.push({ claim: 'Image pulled by digest', value: (0,format/* formatBytes */.z3)(bytes) });
    return proofs;
}
async function cleanUp(input, { admin, log }) {
    const { project, probeName } = input.request;
    try {
        await admin.deleteRepository(input.repository);
        const robot = await admin.fetchRobot(project, probeName);
        if (robot !== undefined)
            await admin.deleteRobot(robot.id);
    }
    catch {
        log.warning(`The repository and the robot ${probeName} of project ${project} could not be removed; delete them in Harbor`);
    }
}
/** Repeats a check that answers with what is wrong ('' for nothing) until the time is over. */
async function untilTrue(request, options) {
    const { clock, log } = options.ports;
    const deadline = clock.now() + request.timeoutMs;
    let told = '';
    for (;;) {
        const wrong = await options.check();
        if (wrong === '')
            return;
        if (wrong !== told)
            log.info(`Waiting: ${wrong}`);
        told = wrong;
        if (clock.now() + LOOK_MS > deadline) {
            throw new errors/* HarborError */.dr(`${options.failure}: ${wrong} (after ${(0,format/* formatSeconds */.Xo)(request.timeoutMs / 1000)})`);
        }
        await clock.sleep(LOOK_MS);
    }
}
function requireAll(count) {
    if (count.of > 0 && count.found === count.of)
        return;
    throw new errors/* HarborError */.dr(`Only ${(0,format/* plural */.LS)(count.found, count.what.replace(/s$/, ''))} of ${count.of} ${count.what} are as they shall be; run install-harbor, which says why`);
}

// EXTERNAL MODULE: ./build/js/entry/admin.js
var admin = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/js/entry/cluster.js + 6 modules
var entry_cluster = __webpack_require__(2739);
// EXTERNAL MODULE: ./build/js/entry/wiring.js + 2 modules
var wiring = __webpack_require__(5222);
;// CONCATENATED MODULE: ./build/js/entry/verify-harbor.js

















const TEN_MINUTES = 600_000;
async function run(host) {
    const form = new inputs_form/* InputForm */.V(host.read);
    const inputs = (0,entry_cluster/* readMaskedCluster */.gy)(host, form);
    const address = await (0,inputs_connection/* readAddress */.zq)(form, wiring/* FILES */.cn);
    const project = (0,harbor_project/* readProject */.Wh)(form);
    const ingressClass = form.text('ingress-class');
    const scan = form.flag('scan', { standard: true });
    const timeout = form.text('timeout');
    const timeoutMs = timeout === ''
        ? TEN_MINUTES
        : form.parse('timeout', { text: timeout, parser: duration/* parseDuration */.E, standIn: TEN_MINUTES });
    form.complete();
    const connection = (0,entry_cluster/* openKubeconfig */.E4)(host, inputs.kubeconfig);
    const cluster = (0,entry_cluster/* openCluster */.DT)(host, { connection, namespace: inputs.namespace });
    const password = await (0,admin/* readAdminPassword */.p4)(host, { cluster, inputs });
    const anonymous = { ...address, robotName: 'nobody', robotToken: '' };
    const proofs = await verifyHarbor({
        externalUrl: address.url,
        releaseName: inputs.releaseName,
        project,
        probeName: `verify-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
        scan,
        timeoutMs,
        bodySizeAnnotation: await findBodySizeAnnotation(cluster, ingressClass),
    }, {
        cluster,
        front: (0,harbor_admin/* createHarborFront */.M)({
            connection: anonymous,
            http: (0,harbor_http/* createHarborHttp */.t)({
                connection: anonymous,
                signal: host.signal,
                environment: host.environment,
            }),
            limit: admin/* ADMIN_LIMIT */.kX,
        }),
        admin: (0,admin/* openAdmin */.Kg)(host, { address, password }),
        adminPassword: password,
        isAccepted: async (other) => (await (0,admin/* openAdmin */.Kg)(host, { address, password: other }).isSystemAdmin()) !== undefined,
        makeProbeImage: makeProbeImage,
        mask: (secret) => host.mask(secret),
        connectRobot: (robot) => {
            const asRobot = { ...address, robotName: robot.name, robotToken: robot.secret };
            (0,wiring/* maskConnection */.Pj)(host, asRobot);
            const http = (0,harbor_http/* createHarborHttp */.t)({
                connection: asRobot,
                signal: host.signal,
                environment: host.environment,
            });
            return {
                registry: createRegistryClient({ connection: asRobot, http, limit: wiring/* COPY_LIMIT */.eI }),
                connect: (0,wiring/* createConnect */.Nc)(host, asRobot),
            };
        },
        clock: (0,wiring/* createClock */.ts)(host),
        log: host.log,
    });
    if (address.isPlainHttp) {
        host.log.info('For /etc/rancher/k3s/registries.yaml on every node (restart k3s or k3s-agent there):');
        for (const line of renderRegistriesYaml(address.url).trimEnd().split('\n'))
            host.log.info(`  ${line}`);
    }
    host.setOutputs({ proofs: JSON.stringify(proofs) });
    await host.appendSummary(renderVerifySummary({ proofs, externalUrl: address.url }));
}
async function findBodySizeAnnotation(cluster, wanted) {
    const found = (0,preflight/* chooseIngressClass */.nj)(await cluster.fetchIngressClasses(), wanted);
    return found === undefined ? '' : (0,ingress_controller/* ingressController */.U)(found.controller).bodySizeAnnotation;
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

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const LONGEST_HOURS = 24;
/**
 * `90s`, `10m`, `1h30m` to milliseconds; more than zero and at most 24 hours.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
function parseDuration(text) {
    const match = DURATION.exec(text.toLowerCase());
    if (match === null || text === '') {
        throw new Error(`"${text}" is not a duration; give hours, minutes and seconds with their units, as in 90s, 10m or 1h30m`);
    }
    const [, hours = '0', minutes = '0', seconds = '0'] = match;
    const milliseconds = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    if (milliseconds === 0)
        throw new Error(`"${text}" is no time at all; give at least 1s`);
    if (milliseconds > LONGEST_HOURS * 3_600_000)
        throw new Error(`"${text}" is longer than ${LONGEST_HOURS} hours`);
    return milliseconds;
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


/***/ }),

/***/ 7963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ awaitScan)
});

// EXTERNAL MODULE: ./build/js/domain/errors.js
var errors = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/js/domain/harbor/permission.js
var permission = __webpack_require__(5739);
// EXTERNAL MODULE: ./build/js/domain/scan/consistency.js
var consistency = __webpack_require__(1701);
;// CONCATENATED MODULE: ./build/js/domain/scan/log-tail.js
const LAST_LINES = 4;
const MAX_CHARACTERS = 900;
/**
 * The part of a scan's log that says why it failed: its last error lines, or its last lines when none is
 * marked. Harbor begins every log with the scanner's and the request's settings, which help nobody.
 */
function tailOfScanLog(log) {
    const lines = log.split(/\r?\n/).filter((line) => line.trim() !== '');
    const errors = lines.filter((line) => /\[(ERROR|FATAL)\]/.test(line));
    const tail = (errors.length > 0 ? errors : lines)
        .slice(-LAST_LINES)
        // Time stamp and place in Harbor's source: "2026-11-24T09:43:34Z [ERROR] [/pkg/scan/job.go:294]: ".
        .map((line) => line.replace(/^\S+ \[[A-Z]+\] \[[^\]]*\]: /, ''))
        .join(' | ');
    return tail.length <= MAX_CHARACTERS ? tail : `…${tail.slice(-MAX_CHARACTERS)}`;
}

// EXTERNAL MODULE: ./build/js/domain/scan/overview.js
var scan_overview = __webpack_require__(7958);
;// CONCATENATED MODULE: ./build/js/domain/scan/poll.js

/** With auto-scan on, Harbor shows a scan in the first answer after a push; this is generous. */
const AUTOMATIC_SCAN_GRACE_MS = 6_000;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 5_000;
/** How long to wait before asking again: a tenth of the time waited so far, within 0.5 and 5 seconds. */
function pollDelayMs(elapsedMs) {
    return Math.min(LONGEST_DELAY_MS, Math.max(FIRST_DELAY_MS, Math.round(elapsedMs / 10)));
}
const NEW_TRACK = { starts: 0, failures: 0, sawRunning: false };
/** Whether Harbor still shows the scan that was given up, and the one that was asked for has not begun. */
function isSuperseded(overview, track) {
    return (0,scan_overview/* overviewIdentity */.aq)(overview) === track.superseded;
}
/** What to do about one platform, given Harbor's present overview of it. */
function decideScanStep(input) {
    const { overview, track, policy } = input;
    const started = { ...track, starts: track.starts + 1 };
    if (overview === undefined) {
        if (track.starts > 0)
            return { kind: 'wait', track };
        if (policy.mode === 'always')
            return { kind: 'start', why: 'a fresh scan was asked for', track: started };
        if (input.elapsedMs < AUTOMATIC_SCAN_GRACE_MS)
            return { kind: 'wait', track };
        return { kind: 'start', why: 'Harbor did not start one by itself', track: started };
    }
    if (isSuperseded(overview, track))
        return { kind: 'wait', track };
    const superseded = (0,scan_overview/* overviewIdentity */.aq)(overview);
    const isFromBefore = track.starts === 0 && !track.sawRunning;
    const fresh = {
        kind: 'start',
        why: 'a fresh scan was asked for',
        track: { ...started, superseded },
    };
    switch (overview.status) {
        case 'Pending':
        case 'Scheduled':
        case 'Running':
        case 'Unrecognised':
            return { kind: 'wait', track: { ...track, sawRunning: true } };
        case 'Success':
            return policy.mode === 'always' && isFromBefore ? fresh : { kind: 'finished', overview };
        case 'Error':
        case 'Stopped': {
            if (policy.mode === 'always' && isFromBefore)
                return fresh;
            const failures = track.failures + 1;
            if (failures > policy.retries)
                return { kind: 'failed', overview };
            return {
                kind: 'start',
                why: `the last one ended in ${overview.status} (retry ${failures} of ${policy.retries})`,
                track: { ...started, failures, superseded },
            };
        }
    }
}

// EXTERNAL MODULE: ./build/js/domain/text/format.js
var format = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/js/usecases/image-platforms.js
var image_platforms = __webpack_require__(3331);
;// CONCATENATED MODULE: ./build/js/usecases/await-scan.js







/** A scan that succeeded shows its report at once; this bounds the wait for one that does not come. */
const REPORT_PATIENCE_MS = 60_000;
/** While nothing changes, a line every so often says that we are still here. */
const HEARTBEAT_MS = 30_000;
/**
 * Waits until every real platform of the image has a finished scan whose report has been read, starting scans
 * where that is needed. It never throws for anything Harbor does: what could not be told is in the result, and
 * the verdict is then `undecided`.
 */
async function awaitScan(input, ports) {
    const { clock } = ports;
    const startedAt = clock.now();
    const deadline = startedAt + input.timeoutMs;
    const harbor = ports.connect({ callTimeoutMs: () => deadline - clock.now() });
    const run = { input, ports, harbor, startedAt, deadline, targets: [], projectId: undefined };
    const couldNotTell = [];
    try {
        await findTargets(run);
        await pollUntilDone(run);
    }
    catch (error) {
        couldNotTell.push({ kind: 'could-not-tell', message: explainInterruption(error) });
    }
    for (const target of run.targets) {
        const { outcome, platform } = target;
        if (outcome.kind === 'complete')
            continue;
        const message = outcome.kind === 'open' ? timeoutMessage(target, input.timeoutMs) : outcome.message;
        // An interruption is told once; what each platform was waiting for is told only when time ran out.
        if (outcome.kind === 'open' && couldNotTell.some((reason) => reason.platform === undefined))
            continue;
        couldNotTell.push({ kind: 'could-not-tell', platform, message });
    }
    return {
        platforms: run.targets.map(platformScan),
        couldNotTell,
        waitedSeconds: Math.round((clock.now() - startedAt) / 100) / 10,
        ...(run.projectId === undefined ? {} : { projectId: run.projectId }),
    };
}
async function findTargets(run) {
    for (const { platform, digest, artifact } of await (0,image_platforms/* fetchPlatforms */.j)(run.input, run.harbor)) {
        run.projectId ??= artifact.projectId;
        run.targets.push({
            platform,
            digest,
            track: NEW_TRACK,
            overview: undefined,
            succeededAt: undefined,
            outcome: { kind: 'open', because: 'not scanned' },
        });
    }
}
async function pollUntilDone(run) {
    const { clock, log } = run.ports;
    let saidAt = clock.now();
    for (;;) {
        const open = run.targets.filter(({ outcome }) => outcome.kind === 'open');
        const changes = await Promise.all(open.map((target) => pollTarget(run, target)));
        const elapsedMs = clock.now() - run.startedAt;
        const waiting = run.targets.filter(({ outcome }) => outcome.kind === 'open');
        if (waiting.length === 0)
            return;
        if (changes.includes(true))
            saidAt = clock.now();
        else if (clock.now() - saidAt >= HEARTBEAT_MS) {
            saidAt = clock.now();
            const names = waiting.map((target) => `${target.platform} (${openState(target)})`).join(', ');
            log.info(`Still waiting after ${(0,format/* formatSeconds */.Xo)(elapsedMs / 1000)} for ${names}`);
        }
        const remainingMs = run.deadline - clock.now();
        if (remainingMs <= 0)
            return;
        // The last look is at the deadline itself, not up to a whole delay before it.
        await clock.sleep(Math.min(pollDelayMs(elapsedMs), remainingMs));
    }
}
/** Asks about one platform and acts on the answer; tells whether there was something to tell. */
async function pollTarget(run, target) {
    const { input, ports, harbor } = run;
    const artifact = await harbor.fetchArtifact(input.repository, target.digest);
    if (artifact === undefined)
        throw (0,image_platforms/* artifactNotThere */.k)(input.repository, target.digest);
    const before = target.overview?.status;
    target.overview = artifact.overview;
    const step = decideScanStep({
        overview: artifact.overview,
        track: target.track,
        elapsedMs: ports.clock.now() - run.startedAt,
        policy: { mode: input.mode, retries: input.retries },
    });
    switch (step.kind) {
        case 'wait':
            target.track = step.track;
            target.succeededAt = undefined;
            if (before === artifact.overview?.status)
                return false;
            ports.log.info(`${target.platform}: ${openState(target)}`);
            return true;
        case 'start':
            await startScan(run, { target, why: step.why });
            target.track = step.track;
            return true;
        case 'failed':
            target.outcome = { kind: 'could-not-tell', message: await failureMessage(run, target) };
            ports.log.warning(`${target.platform}: ${target.outcome.message}`);
            return true;
        case 'finished':
            return readReport(run, { target, overview: step.overview });
    }
}
async function startScan(run, start) {
    const { target, why } = start;
    if (target.overview?.status === 'Error') {
        run.ports.log.warning(`${target.platform}: the scan failed: ${await scanLogTail(run, target)}`);
    }
    const answer = await run.harbor.startScan(run.input.repository, target.digest);
    run.ports.log.info(answer === 'started'
        ? `${target.platform}: started a scan, because ${why}`
        : `${target.platform}: a scan is under way already`);
}
async function readReport(run, found) {
    const { target, overview } = found;
    const { clock, log } = run.ports;
    const report = await run.harbor.fetchVulnerabilities(run.input.repository, target);
    const problem = report === undefined
        ? 'Harbor says the scan succeeded, but gives no report'
        : (0,consistency/* reportContradiction */.E)(overview, report.findings);
    if (report !== undefined && problem === undefined) {
        target.outcome = { kind: 'complete', findings: report.findings };
        const took = overview.durationSeconds === undefined ? '' : ` in ${(0,format/* formatSeconds */.Xo)(overview.durationSeconds)}`;
        log.info(`${target.platform}: scanned${took}, ${(0,format/* plural */.LS)(report.findings.length, 'finding')}`);
        return true;
    }
    target.succeededAt ??= clock.now();
    target.outcome = { kind: 'open', because: problem ?? '' };
    if (clock.now() - target.succeededAt < REPORT_PATIENCE_MS)
        return false;
    target.outcome = { kind: 'could-not-tell', message: problem ?? '' };
    return true;
}
async function failureMessage(run, target) {
    const status = target.overview?.status ?? '';
    const scans = (0,format/* plural */.LS)(target.track.failures + 1, 'scan');
    if (status === 'Stopped')
        return `${scans} ended in Stopped: somebody or Harbor stopped the scanner`;
    return `${scans} ended in Error: ${await scanLogTail(run, target)}`;
}
/** The scanner's own words about a failure; a robot without the permission for them is told which it is. */
async function scanLogTail(run, target) {
    const reportId = target.overview?.reportId ?? '';
    if (reportId === '')
        return 'Harbor keeps no log of it';
    try {
        const log = await run.harbor.fetchScanLog(run.input.repository, { digest: target.digest, reportId });
        return tailOfScanLog(log) || 'its log is empty';
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        return error instanceof errors/* HarborError */.dr && error.status === 403
            ? `see its log in Harbor (with ${(0,permission/* formatPermission */.bL)({ resource: 'scan', action: 'read' })} the robot could show it here)`
            : `its log could not be read (${(0,errors/* errorMessage */.gJ)(error)})`;
    }
}
function openState(target) {
    if (target.succeededAt !== undefined && target.outcome.kind === 'open')
        return target.outcome.because;
    const { overview, track } = target;
    if (overview === undefined)
        return track.starts > 0 ? 'asked for, not listed yet' : 'no scan yet';
    return isSuperseded(overview, track) ? 'asked for, not begun yet' : overview.status;
}
function timeoutMessage(target, timeoutMs) {
    return `no finished scan within ${(0,format/* formatSeconds */.Xo)(timeoutMs / 1000)}; the last state was: ${openState(target)}`;
}
function explainInterruption(error) {
    if (error instanceof errors/* CancelledError */.cc)
        return 'the job was cancelled while waiting for the scan';
    if (error instanceof errors/* HarborError */.dr)
        return error.message;
    throw error;
}
function platformScan(target) {
    return {
        platform: target.platform,
        digest: target.digest,
        isComplete: target.outcome.kind === 'complete',
        findings: target.outcome.kind === 'complete' ? target.outcome.findings : [],
        ...(target.overview === undefined ? {} : { overview: target.overview }),
    };
}


/***/ }),

/***/ 3331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fetchPlatforms),
/* harmony export */   k: () => (/* binding */ artifactNotThere)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
/* harmony import */ var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3729);
/* harmony import */ var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5380);
/* harmony import */ var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2764);





/** Indexes may hold indexes; more than this is not an image anybody built. */
const MAX_INDEX_DEPTH = 4;
/**
 * The platforms that a scan has to cover: the image itself, or the children of an index without its attestations.
 *
 * @throws HarborError when a part of the image is not there or there is no platform at all.
 */
async function fetchPlatforms(image, harbor) {
    const platforms = [];
    const visit = async (node) => {
        const artifact = await harbor.fetchArtifact(image.repository, node.digest);
        if (artifact === undefined)
            throw artifactNotThere(image.repository, node.digest);
        if (artifact.references.length === 0) {
            const platform = node.platform === '' ? (0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(artifact.platform) : node.platform;
            // An index may list the same image twice.
            if (platforms.some((known) => known.digest === node.digest && known.platform === platform))
                return;
            platforms.push({ platform, digest: node.digest, artifact });
            return;
        }
        if (node.depth >= MAX_INDEX_DEPTH)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`);
        for (const reference of artifact.references.filter((candidate) => !(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isAttestation */ .H3)(candidate))) {
            await visit({
                digest: reference.digest,
                platform: reference.platform === undefined ? '' : (0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(reference.platform),
                depth: node.depth + 1,
            });
        }
    };
    await visit({ digest: image.digest, platform: '', depth: 0 });
    if (platforms.length === 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`the image ${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(image.digest)} has no platform that could be scanned`);
    }
    // Harbor lists children in the order in which they happened to arrive; reports of one image should compare.
    return platforms.toSorted((a, b) => (0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.platform, b.platform));
}
function artifactNotThere(repository, digest) {
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HarborError */ .dr(`Harbor does not have ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .formatHarborRepository */ .sT)(repository)}@${digest}: somebody or a retention rule deleted it, or it was never pushed there`);
}


/***/ })

};
