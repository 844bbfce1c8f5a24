export const id=909
export const ids=[909]
export const modules={81909:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var call_limits=__webpack_require__(7441),inputs_images=__webpack_require__(35478),labels=__webpack_require__(48515),parts=__webpack_require__(29497),login=__webpack_require__(38100),credentials=__webpack_require__(7023),ports=__webpack_require__(54508),read_inputs=__webpack_require__(69715)
async function run(host){const request=await async function readLogin(context){const{form,loadListParser}=context,request={connection:await(0,parts.Y5)(context),repositories:await(0,inputs_images.NU)(form,loadListParser),plan:{scan:form.choice("scan"),deletes:"delete"===form.choice("on-failure"),sbom:form.boolean("sbom"),labels:void 0!==(0,labels.k)(form)},preparesCredentials:form.boolean("prepare-credentials")}
form.complete()
return request}((0,read_inputs.A)("login",host)),{connection,preparesCredentials}=request
await(0,login.i)(request,{harbor:(0,ports.Nc)(host,(0,ports.NT)(host,connection))(call_limits.eJ),log:host.log})
preparesCredentials&&host.setOutputs({"docker-config":await(0,credentials.A)(host,connection)})}},89370:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GW:()=>craneHost,Gw:()=>isPrivate,YY:()=>isThisMachine,uO:()=>mayFallBack})
const PRIVATE=[/\.local(:\d+)?$/,/^10\.\d+\.\d+\.\d+(:\d+)?$/,/^192\.168\.\d+\.\d+(:\d+)?$/,/^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/],PLAIN_HTTP=[...PRIVATE,/\.localhost(:\d+)?$/,/127\.0\.0\.1/,/::1/,/^localhost(:\d+)?$/]
function mayFallBack(host){return PLAIN_HTTP.some(pattern=>pattern.test(host.toLowerCase()))}function isPrivate(host){return PRIVATE.some(pattern=>pattern.test(host.toLowerCase()))}const THIS_MACHINE=/^(?:localhost|[a-z0-9-.]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i
function isThisMachine(host){return THIS_MACHINE.test(host)}const LOOPBACK=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
function craneHost(connection){const{host,isPlainHttp}=connection
return isPlainHttp&&LOOPBACK.test(host)?`${host}:80`:host}},7441:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>GATHER_LIMIT,eI:()=>COPY_LIMIT,eJ:()=>LOGIN_LIMIT,kX:()=>ADMIN_LIMIT})
const LOGIN_LIMIT={callTimeoutMs:()=>4e4},COPY_LIMIT={callTimeoutMs:()=>12e4},GATHER_LIMIT={callTimeoutMs:()=>12e4},ADMIN_LIMIT={callTimeoutMs:()=>6e4}},38100:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>login})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55739),_domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73653),_missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(84644)
async function login(input,ports){const{connection}=input
connection.isPlainHttp?ports.log.warning(`Harbor at ${connection.host} is used over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project that expires soon, and use TLS if possible`):connection.tlsVerify||ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): an attacker on the network path can read the robot's secret`)
await ports.harbor.authenticate()
await async function requireWritableHarbor(input,{harbor,log}){if(!await harbor.isReadOnly())return
const found=(0,_domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__.k)(`Harbor at ${input.connection.host}`),{pushes,attests,labels}=input.plan
if(!1!==pushes||!0===attests||!0===labels)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${found}. ${nothingDone(input.plan)}`)
log.warning(found)}(input,ports)
const projects=[...new Map(input.repositories.map(repository=>[repository.project,repository])).values()],problems=[]
for(const repository of projects){const problem=await findProblem({...input,repository},ports.harbor)
void 0!==problem&&problems.push(problem)}if(problems.length>0)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${problems.join("\n")}\n${nothingDone(input.plan)}`)
for(const repository of input.repositories.filter(({name})=>name.includes("/")).slice(0,1))await ports.harbor.requireReachable(repository)
const names=projects.map(({project})=>project).join(", ")
ports.log.info(`Harbor at ${connection.host} accepts ${connection.credentials.user}; its permissions on ${names} suffice`)}function nothingDone(plan){return`Nothing has been ${!1===plan.pushes?"scanned":"pushed"}.`}async function findProblem(input,harbor){const{connection,repository}=input,isThere=await harbor.isProject(repository.project)
if(!1===isThere)return`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" or "images" (the part before the first slash is the project; the host is left out).`
if(!1!==input.plan.pushes&&await harbor.isProxyCache(repository.project))return`The project "${repository.project}" of Harbor at ${connection.host} is a proxy cache of another registry: Harbor accepts no pushes to it. Use a normal project in "repository" or "images".`
const missing=await(0,_missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__.g)({repository,required:(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.kx)(input.plan)},harbor)
return 0!==missing.length?(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.NE)({robotName:connection.credentials.user,repository,missing,isProjectKnown:!0===isThere}):void 0}},84644:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>findMissingPermissions})
async function findMissingPermissions(input,harbor){const{repository,required}=input,actions=required.some(({resource})=>"repository"===resource)?await harbor.fetchRegistryActions(repository):void 0,permitted=await Promise.all(required.map(permission=>"repository"===permission.resource?actions?.includes(permission.action)??!0:harbor.isPermitted(repository,permission)))
return required.filter((_,index)=>!1===permitted[index])}},7023:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>prepareCredentials,I:()=>removePreparedCredentials})
var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),plain_http=__webpack_require__(89370),errors=__webpack_require__(85096),basic_auth=__webpack_require__(40097)
const PREFIX="harbor-actions-credentials-"
function cannotWrite(error){return new errors.yo(`failed to write the credentials for Harbor below RUNNER_TEMP: ${(0,errors.gJ)(error)}. Nothing has been pushed`,{cause:error})}async function removeCredentials(directory){(0,external_node_path_.basename)((0,external_node_path_.resolve)(directory)).startsWith(PREFIX)&&await(0,promises_.rm)(directory,{recursive:!0,force:!0})}const CREDENTIALS_STATE="credentials-directory"
async function prepareCredentials(host,connection){const directory=await async function createCredentials(connection,options){const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,PREFIX)).catch(error=>{throw cannotWrite(error)}),auth=(0,basic_auth.r)(connection.credentials),hosts=new Set([connection.host,(0,plain_http.GW)(connection)]),config={auths:Object.fromEntries([...hosts].map(host=>[host,{auth}]))}
try{await(0,promises_.writeFile)((0,external_node_path_.join)(directory,"config.json"),JSON.stringify(config),{mode:384,flag:"wx"})}catch(error){await removeCredentials(directory)
throw cannotWrite(error)}return directory}(connection,host)
host.saveState(CREDENTIALS_STATE,directory)
return directory}async function removePreparedCredentials(host){const directory=host.readState(CREDENTIALS_STATE)
if(""!==directory){await removeCredentials(directory)
host.log.info("Removed the registry credentials")}}}}

