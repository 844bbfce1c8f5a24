export const id=7632
export const ids=[7632]
export const modules={9558:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S1:()=>requireRegularFile,gl:()=>readInputPieces,jH:()=>readInputFile,yR:()=>readText})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85096),_node_error_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86272),_workspace_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(84982)
const MAX_TEXT_BYTES=16777216,CHUNK_BYTES=262144
async function readText(path){try{return(await readInputFile(path,{maxBytes:MAX_TEXT_BYTES})).toString("utf8")}catch(cause){throw new Error(function describeUnread(path,cause){return(0,_node_error_js__WEBPACK_IMPORTED_MODULE_4__.U)(cause,"ENOENT","ENOTDIR")?(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__.P_)(path)?"it is not in the workspace. Is there a step with actions/checkout before this one?":"there is no such file on the runner":cause instanceof Error&&"code"in cause?`the system refuses to read it (${String(cause.code)})`:(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(cause)}(path,cause),{cause})}}async function readInputFile(path,options){const pieces=[]
await readInputPieces(path,{...options,take:piece=>{pieces.push(Buffer.from(piece))}})
return Buffer.concat(pieces)}async function readInputPieces(path,options){const target=(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__.o1)(path)
await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__.Ab)(path,target)
const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0))
try{const found=await file.stat()
if(found.isDirectory())throw new Error("it is a directory")
if(!found.isFile())throw new Error("it is not a regular file but a pipe, a socket or a device")
const opened=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${file.fd}`).catch(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(target))
if(await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__.os)(path,opened))throw new Error("a link leads out of the workspace")
await async function readUpTo(file,{maxBytes,take}){const piece=Buffer.allocUnsafe(CHUNK_BYTES)
let size=0
for(;;){const{bytesRead}=await file.read(piece)
if(0===bytesRead)return
size+=bytesRead
if(size>maxBytes)throw new Error(`it is larger than ${maxBytes/1024/1024} MiB`)
take(piece.subarray(0,bytesRead))}}(file,options)}finally{await file.close()}}async function requireRegularFile(path){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__.o1)(path)).catch(error=>{if(!(0,_node_error_js__WEBPACK_IMPORTED_MODULE_4__.U)(error,"ENOENT","ENOTDIR"))throw error})
if(void 0!==found&&!found.isFile()){if(found.isDirectory())throw new Error("it is a directory")
throw new Error(found.isSymbolicLink()?"it is a symbolic link, and reports are read only from regular files":"it is not a regular file but a pipe, a socket or a device")}}}),88329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>writeWhole,x:()=>requireWritablePath})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_workspace_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(84982)
async function requireWritablePath(path){const made=[]
try{await withParent(path,{made},async parent=>{await requireReplaceable(parent.at(parent.name))
const{file,name}=await openBeside(parent)
await file.close()
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(parent.at(name))})}finally{for(const directory of made.toReversed())await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(directory).catch(()=>{})}}async function writeWhole(path,write){await withParent(path,{made:[]},async parent=>{await requireReplaceable(parent.at(parent.name))
const{file,name}=await openBeside(parent)
try{try{await write(file)}finally{await file.close()}await parent.requireSame()
await requireReplaceable(parent.at(parent.name))
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(parent.at(name),parent.at(parent.name))}catch(error){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(parent.at(name)).catch(()=>{})
throw error}})}async function withParent(path,options,work){const target=(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.o1)(path),directory=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target)
if((await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).catch(()=>{}))?.isDirectory())throw new Error("it is a directory")
await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.Ab)(path,directory)
await makeDirectory(directory,options.made)
const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(directory,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY??0))
try{const held=await async function heldPath(handle){const path=`/proc/self/fd/${handle.fd}`,[named,opened]=await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(()=>{}),handle.stat()])
return named?.ino===opened.ino&&named.dev===opened.dev?path:void 0}(handle),real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(held??directory)
await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.Ab)(path,real)
await work({name:(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target),at:name=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(held??real,name),async requireSame(){if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(directory)!==real||await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.os)(path,real))throw new Error("its directory was moved while the file was written")}})}finally{await handle.close()}}async function requireReplaceable(path){const there=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(()=>{})
if(void 0!==there&&!there.isFile()){if(there.isSymbolicLink())throw new Error("it is a symbolic link, and links are not written through; remove it, or give another path")
throw new Error("it is not a regular file but a directory, a pipe, a socket or a device")}}async function openBeside(parent){const name=`.harbor-actions-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`,flags=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL|(node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW??0)
return{name,file:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(parent.at(name),flags,438)}}async function makeDirectory(path,made){const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path),there=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(()=>{})
if(!there?.isDirectory()){(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory)!==directory&&await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory),made)
try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory)
made.push(directory)}catch(error){const now=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(()=>{})
if(!0!==now?.isDirectory())throw error}}}}),84982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ab:()=>requireInside,P_:()=>isInWorkspace,o1:()=>resolvePath,os:()=>isLedOut})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_node_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86272)
function workspaceDirectory(){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.env.GITHUB_WORKSPACE||process.cwd())}function resolvePath(path){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceDirectory(),path)}function isInWorkspace(path){return isWithin(resolvePath(path),workspaceDirectory())}async function requireInside(path,part){if(await isLedOut(path,await followLinks(part)))throw new Error("a link in its path leads out of the workspace; a path in the workspace has to stay there. Give an absolute path for a file elsewhere")}async function isLedOut(path,real){const given=workspaceDirectory(),root=await followLinks(given),target=resolvePath(path),isOurs=isWithin(target,given)||isWithin(target,root)
if(!isOurs&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))throw new Error("it is outside of the workspace; give an absolute path for a file elsewhere, below runner.temp for example")
return isOurs&&!isWithin(real,root)}function isWithin(path,directory){const way=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory,path)
return""===way||".."!==way&&!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)}async function followLinks(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)}catch(error){const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)
if(parent===path||!(0,_node_error_js__WEBPACK_IMPORTED_MODULE_2__.U)(error,"ENOENT","ENOTDIR"))throw error
return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await followLinks(parent),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent,path))}}}),86488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>readGitHubContext,l:()=>readTriggeringEvent})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(89189)
const pullRequest=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({number:valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),head:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({sha:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),repo:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({full_name:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()}))})),base:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({sha:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),repo:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({full_name:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()}))}))}),payload=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({pull_request:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(pullRequest),issue:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({number:valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),pull_request:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J())})),workflow_run:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({head_sha:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())})),merge_group:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({base_sha:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())})),repository:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({default_branch:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())}))})
async function readGitHubContext(environment){const text=name=>environment[name]??"",[owner="",name=""]=text("GITHUB_REPOSITORY").split("/")
if(""===owner||""===name)return
const event=await readPayload(text("GITHUB_EVENT_PATH")),pr=event?.pull_request,issue=event?.issue,number=pr?.number??(null==issue?.pull_request?void 0:issue.number),head=pr?.head?.repo?.full_name,apiUrl=text("GITHUB_API_URL")||"https://api.github.com"
return{eventName:text("GITHUB_EVENT_NAME"),repository:{owner,name},sha:pr?.head?.sha??event?.workflow_run?.head_sha??text("GITHUB_SHA"),isFork:null!=pr&&head!==pr.base?.repo?.full_name,actor:text("GITHUB_ACTOR"),runId:wholeNumber(text("GITHUB_RUN_ID")),runAttempt:wholeNumber(text("GITHUB_RUN_ATTEMPT")),runNumber:wholeNumber(text("GITHUB_RUN_NUMBER")),workflow:text("GITHUB_WORKFLOW"),job:text("GITHUB_JOB"),serverUrl:text("GITHUB_SERVER_URL")||"https://github.com",apiUrl,graphqlUrl:text("GITHUB_GRAPHQL_URL")||`${apiUrl}/graphql`,...void 0===number?{}:{pullRequest:number}}}async function readTriggeringEvent(environment){const event=await readPayload(environment.GITHUB_EVENT_PATH??""),pullRequest=event?.pull_request,mergeGroup=event?.merge_group
return{eventName:environment.GITHUB_EVENT_NAME??"",defaultBranch:event?.repository?.default_branch??"",ref:environment.GITHUB_REF??"",sha:environment.GITHUB_SHA??"",...null==pullRequest?{}:{pullRequestBase:pullRequest.base?.sha??""},...null==mergeGroup?{}:{mergeGroupBase:mergeGroup.base_sha??""}}}async function readPayload(path){if(""!==path)try{const result=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payload,JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8")))
return result.success?result.output:void 0}catch{return}}function wholeNumber(text){return/^\d{1,15}$/.test(text)?Number(text):0}}),40097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>encodeBasic})
function encodeBasic({user,secret}){return Buffer.from(`${user}:${secret}`).toString("base64")}}),88049:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>createImageStager})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
const load=()=>Promise.all([__webpack_require__.e(585),__webpack_require__.e(8256),__webpack_require__.e(3115)]).then(__webpack_require__.bind(__webpack_require__,93115))
function createImageStager(options){return{isPath:path=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>!0,()=>!1),recognise:async(path,{maxUnpackedBytes})=>(await load()).recogniseImageFile(path,{signal:options.signal,maxUnpackedBytes}),check:async(source,choice)=>(await load()).requireImageFile(source,{...choice,signal:options.signal}),stage:async(source,choice)=>(await load()).stageImage(source,{...choice,directory:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryDirectory,"harbor-actions-stage-")),log:line=>options.log.info(line),signal:options.signal})}}}),1304:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>githubServices,i:()=>parseServiceUrl})
var _text_loopback_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55138),_text_trailing_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43351)
function githubServices(serverUrl){if(!URL.canParse(serverUrl))return
const{protocol,hostname}=new URL(serverUrl),isTenant=/^[a-z0-9-]+\.ghe\.com$/.test(hostname)
if("https:"!==protocol||"github.com"!==hostname&&!isTenant)return
const domain=isTenant?hostname:"githubapp.com"
return{authority:`https://fulcio.${domain}`,timestamps:`https://timestamp.${domain}`}}function parseServiceUrl(text){if(!URL.canParse(text))throw new Error("is not an address, as in https://fulcio.example.com")
const{protocol,hostname,username,password,search,hash,href}=new URL(text)
if(""!==username||""!==password)throw new Error("has a user name or a password in it")
if(""!==search||""!==hash)throw new Error("has a query or a fragment; give the address alone")
if("https:"!==protocol&&("http:"!==protocol||!(0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(hostname)))throw new Error(`begins with ${protocol}//; what is sent there must be encrypted (https://)`)
return(0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_1__.h)(href,"/")}}),35721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>DAY_MS})
const DAY_MS=864e5}),38268:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$Q:()=>IGNORABLE_STATUSES,U1:()=>parseVendorStatus,qB:()=>VENDOR_STATUSES})
const VENDOR_STATUSES=["not_affected","affected","fixed","under_investigation","will_not_fix","fix_deferred","end_of_life"],IGNORABLE_STATUSES=["will_not_fix","fix_deferred","end_of_life","under_investigation","not_affected"]
function parseVendorStatus(word){const plain=word.trim().toLowerCase().replaceAll("-","_")
return VENDOR_STATUSES.find(status=>status===plain)}}),10130:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Az:()=>splitRepositoryPath,GH:()=>parseBasePath,WM:()=>isCommit,bf:()=>chooseBase})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
const ON_DEFAULT_BRANCH=new Set(["schedule","workflow_run","repository_dispatch","issue_comment","issues"])
function chooseBase(event){const{eventName,defaultBranch}=event
if(void 0!==event.pullRequestBase||eventName.startsWith("pull_request"))return commit(event.pullRequestBase??"","the pull request of this event has no base commit")
if(void 0!==event.mergeGroupBase||"merge_group"===eventName)return commit(event.mergeGroupBase??"","the merge group of this event has no base commit")
if(""!==defaultBranch&&event.ref===`refs/heads/${defaultBranch}`||ON_DEFAULT_BRANCH.has(eventName))return commit(event.sha,"GITHUB_SHA is no commit")
if(""===defaultBranch)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the event ${eventName||"of this run"} does not say which branch is the default branch`)
return{kind:"branch",name:defaultBranch}}function commit(sha,problem){if(!isCommit(sha))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problem)
return{kind:"commit",sha}}function isCommit(text){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)}const PREFIX="base:"
function parseBasePath(text){return text.startsWith(PREFIX)?text.slice(PREFIX.length).trim():void 0}function splitRepositoryPath(path){const parts=path.split("/").filter(part=>"."!==part)
if(!(parts.length>0&&parts.every(part=>""!==part&&".."!==part))||/[\\\p{Cc}]/u.test(path))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("it is not the path of a file in the repository, as in base:.trivyignore")
return parts}}),3488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U$:()=>registryHost,VP:()=>artifactLink,ZV:()=>isRegistryOf,ci:()=>addressOf})
function addressOf(harborUrl,{caCertificate,tlsVerify}){const url=new URL(harborUrl),isPlainHttp="http:"===url.protocol
return{url:url.origin,host:registryHost(url),isPlainHttp,caCertificate:isPlainHttp?"":caCertificate,tlsVerify}}function registryHost(url){return""!==url.port||/[.:]/.test(url.hostname)||"localhost"===url.hostname?url.host:`${url.hostname}:${"https:"===url.protocol?443:80}`}function isRegistryOf(connection,host){const address=`${connection.isPlainHttp?"http":"https"}://${host}`
return URL.canParse(address)&&registryHost(new URL(address))===connection.host}function artifactLink(harborUrl,artifact){return`${harborUrl}/harbor/projects/${encodeURIComponent(artifact.project)}/repositories/${encodeURIComponent(artifact.name)}/artifacts-tab/artifacts/${artifact.digest}`}}),14084:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{eY:()=>repositoryApiPath,q$:()=>parseHarborRepository,sT:()=>formatHarborRepository})
const COMPONENT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,MAX_LENGTH=255
function parseHarborRepository(text){if(text.length>MAX_LENGTH)throw new Error(`is longer than ${MAX_LENGTH} characters`)
if(/[A-Z]/.test(text))throw new Error(`"${text}" has upper-case letters; registries accept lower case only`)
!function requireNoHost(text){const[,scheme="",host="",rest=""]=/^(https?:\/\/)?([^/]*)\/(.*)$/.exec(text)??[]
if(""===scheme&&!/:\d{1,5}$/.test(host))return
const components=rest.split("/"),isRepository=components.length>1&&components.every(component=>COMPONENT.test(component))
throw new Error(`"${text}" begins with a host. Leave out the host, which is in "harbor-url"${isRepository?`: ${rest}`:""}`)}(text)
if(text.includes("@")||text.slice(text.lastIndexOf("/")+1).includes(":"))throw new Error(`"${text}" names a tag or a digest; give only the repository (tags go into "tags")`)
const components=text.split("/"),[project,...rest]=components
if(void 0===project||0===rest.length)throw new Error(`"${text}" has no project; give project/name, as in library/myapp`)
const bad=components.find(component=>!COMPONENT.test(component))
if(void 0!==bad)throw new Error(`"${text}" is not a repository: "${bad}" is not a valid part (lower-case letters and digits, separated by . _ __ or -)`)
return{project,name:rest.join("/")}}function formatHarborRepository(repository){return`${repository.project}/${repository.name}`}function repositoryApiPath(repository){const name=encodeURIComponent(encodeURIComponent(repository.name))
return`/api/v2.0/projects/${encodeURIComponent(repository.project)}/repositories/${name}`}}),73729:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bc:()=>isDigest,VK:()=>shortDigest,m:()=>parseDigest})
const DIGEST=/^sha256:[0-9a-f]{64}$/
function isDigest(text){return DIGEST.test(text)}function parseDigest(text){if(!isDigest(text))throw new Error(`"${text}" is not a digest (sha256: and 64 hex digits)`)
return text}function shortDigest(digest){return digest.slice(0,19)}}),25380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$$:()=>isIndexMediaType,$T:()=>MANIFEST_MEDIA_TYPES,$m:()=>isUnpackable,Ap:()=>MEDIA_TYPE,Bq:()=>formatPlatform,CM:()=>isManifestMediaType,FL:()=>parsePlatform,H3:()=>isAttestation,Js:()=>attestedDigest,_H:()=>isUnknownPlatform,bq:()=>isDistributable,i8:()=>isImageConfigMediaType,iL:()=>formatMediaType,pp:()=>isDockerMediaType,tR:()=>isWholePlatform})
var _digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73729)
const MEDIA_TYPE={ociManifest:"application/vnd.oci.image.manifest.v1+json",ociIndex:"application/vnd.oci.image.index.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayer:"application/vnd.oci.image.layer.v1.tar",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image.layer.v1.tar+zstd",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json"},MANIFEST_MEDIA_TYPES=[MEDIA_TYPE.ociManifest,MEDIA_TYPE.ociIndex,MEDIA_TYPE.dockerManifest,MEDIA_TYPE.dockerIndex].join(", ")
function isIndexMediaType(mediaType){return mediaType===MEDIA_TYPE.ociIndex||mediaType===MEDIA_TYPE.dockerIndex}function isManifestMediaType(mediaType){return mediaType===MEDIA_TYPE.ociManifest||mediaType===MEDIA_TYPE.dockerManifest}function isDockerMediaType(mediaType){return mediaType===MEDIA_TYPE.dockerIndex||mediaType===MEDIA_TYPE.dockerManifest}function isDistributable(mediaType){return!mediaType.includes(".nondistributable.")&&!mediaType.includes(".rootfs.foreign.")}function isImageConfigMediaType(mediaType){return mediaType===MEDIA_TYPE.ociConfig||mediaType===MEDIA_TYPE.dockerConfig}const CONTROL=/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
function formatPlatform(platform){if(void 0===platform)return"unknown/unknown"
const{os,architecture,variant="",osVersion=""}=platform,parts=""===variant?[os,architecture]:[os,architecture,variant]
return(""===osVersion?parts.join("/"):`${parts.join("/")}:${osVersion}`).replaceAll(CONTROL,"�")}const PLATFORM=/^([a-z0-9]+)\/([a-z0-9_-]+)(?:\/([a-z0-9_.]+))?(?::([A-Za-z0-9._-]+))?$/
function parsePlatform(text){const[,os,architecture,variant,osVersion]=PLATFORM.exec(text)??[]
if(void 0===os||void 0===architecture)throw new Error(`"${text}" is not a platform (os/architecture[/variant][:os.version], as in linux/arm64 or windows/amd64:10.0.20348.1)`)
return{os,architecture,...void 0===variant?{}:{variant},...void 0===osVersion?{}:{osVersion}}}const REFERENCE_TYPE="vnd.docker.reference.type",REFERENCE_DIGEST="vnd.docker.reference.digest"
function isAttestation(entry){return"attestation-manifest"===entry.annotations?.[REFERENCE_TYPE]&&isUnknownPlatform(entry.platform)}function attestedDigest(entry){const digest=entry.annotations?.[REFERENCE_DIGEST]??""
return(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)?digest:void 0}const MAX_MEDIA_TYPE_CHARACTERS=255
function formatMediaType(mediaType){return mediaType.replaceAll(CONTROL,"�").slice(0,MAX_MEDIA_TYPE_CHARACTERS).toWellFormed()}function isUnknownPlatform(platform){return void 0!==platform&&"unknown/unknown"===formatPlatform(platform)}function isWholePlatform(platform){return void 0!==platform&&""!==platform.os&&""!==platform.architecture}const UNTYPED=new Set(["","application/octet-stream","application/json","text/html"])
function isUnpackable(mediaType){return mediaType.startsWith("application/vnd.oci.image.layer.")||mediaType.startsWith("application/vnd.docker.image.rootfs.")||mediaType.includes(".tar")||UNTYPED.has(mediaType)}}),34559:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>distinctNames,q:()=>plainPlatform})
var _digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73729)
const DIGEST_SUFFIX=/ \(sha256:[0-9a-f]{12}\)$/,VERSION_SUFFIX=/:[^:/]*$/
function distinctNames(images){const names=new Map
for(const{platform,digest}of images)names.set(platform,(names.get(platform)??new Set).add(digest))
return images.map(image=>(names.get(image.platform)?.size??0)>1?{...image,platform:`${image.platform} (${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(image.digest)})`}:image)}function plainPlatform(name){return name.replace(DIGEST_SUFFIX,"").replace(VERSION_SUFFIX,"")}}),85542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>MISSING_FILE,d:()=>ImageProblem})
const MISSING_FILE="does not exist. Does the step that builds it come before this one?"
class ImageProblem extends Error{name="ImageProblem"}}),69120:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F2:()=>parseReference,FH:()=>formatReference,NM:()=>describeBadTag,dz:()=>isTag,mP:()=>hasRegistryHost})
var _digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73729)
const TAG=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,PATH_COMPONENT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,HOST=/^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/
function isTag(text){return TAG.test(text)}function describeBadTag(text){return`"${text}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`}function parseReference(text){if(/^[a-z][a-z0-9+.-]*:\/\//i.test(text))throw new Error(`"${text}" starts with a URL scheme; a reference is host/repository:tag`)
const[beforeDigest="",digest,...more]=text.split("@")
if(more.length>0||void 0!==digest&&!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest))throw new Error(`"${text}" has a bad digest; expected @sha256: and 64 lower-case hex digits`)
const{name,tag}=function splitTag(text){const colon=text.lastIndexOf(":")
return colon<=text.lastIndexOf("/")?{name:text}:{name:text.slice(0,colon),tag:text.slice(colon+1)}}(beforeDigest)
if(void 0!==tag&&!isTag(tag))throw new Error(`"${text}" has a bad tag "${tag}"`)
const components=name.split("/"),hasHost=hasRegistryHost(name),host=hasHost?components[0]:void 0
if(void 0!==host&&!HOST.test(host))throw new Error(`"${text}" has a bad registry host "${host}"`)
const path=(hasHost?components.slice(1):components).join("/")
!function requireRepositoryPath(text,path){if(/[A-Z]/.test(path))throw new Error(`"${text}" has upper-case letters in the repository; registries accept lower case only`)
const bad=path.split("/").find(component=>!PATH_COMPONENT.test(component))
if(void 0!==bad)throw new Error(`"${text}" is not an image reference ("${bad}" is not a valid part)`)}(text,path)
return{path,...void 0===host?{}:{host},...void 0===tag?{}:{tag},...void 0===digest?{}:{digest}}}function hasRegistryHost(text){const slash=text.indexOf("/"),first=text.slice(0,Math.max(slash,0))
return/^[^.].*[.:]|^:/.test(first)||"localhost"===first.toLowerCase()}function formatReference(reference){const host=void 0===reference.host?"":`${reference.host}/`,tag=void 0===reference.tag?"":`:${reference.tag}`,digest=void 0===reference.digest?"":`@${reference.digest}`
return`${host}${reference.path}${tag}${digest}`}}),73002:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BU:()=>NO_FINDINGS,IY:()=>severityOrder,JE:()=>formatSeverity,Kw:()=>RANKED_SEVERITIES,du:()=>isAtLeast,lv:()=>parseSeverity,oC:()=>SEVERITIES})
const SEVERITIES=["critical","high","medium","low","negligible","unknown"],RANKED_SEVERITIES=["critical","high","medium","low","negligible"],NO_FINDINGS={critical:0,high:0,medium:0,low:0,negligible:0,unknown:0}
function parseSeverity(word){const lower=word.trim().toLowerCase()
return"none"===lower?"negligible":SEVERITIES.find(severity=>severity===lower)??"unknown"}function formatSeverity(severity){return severity.charAt(0).toUpperCase()+severity.slice(1)}function severityOrder(severity){return{critical:0,high:1,unknown:2,medium:3,low:4,negligible:5}[severity]}function isAtLeast(severity,threshold){return severityOrder(severity)<=severityOrder(threshold)}}),55138:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback})
function isLoopback(host){return/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)}}),77823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>quote})
const MAX_QUOTED=120
function quote(text){return JSON.stringify(text.length>MAX_QUOTED?`${text.slice(0,MAX_QUOTED)}…`:text)}}),31965:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>hashText})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
function hashText(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex")}}),40393:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>maskConnection})
var _adapters_http_basic_auth_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40097)
function maskConnection(host,connection){host.mask(connection.credentials.secret)
host.mask((0,_adapters_http_basic_auth_js__WEBPACK_IMPORTED_MODULE_0__.r)(connection.credentials))}}),79561:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>openInputs})
var errors=__webpack_require__(85096),base=__webpack_require__(10130),github_context=__webpack_require__(86488)
const load=()=>Promise.all([__webpack_require__.e(4974).then(__webpack_require__.bind(__webpack_require__,74974)),__webpack_require__.e(2135).then(__webpack_require__.bind(__webpack_require__,92135))]),ADVICE="The token of a job reads its own repository, with the permission contents: read, and public ones; for another one give github-token a token that may read its contents"
var stager=__webpack_require__(88049)
async function openSigner(key){const{createKeySigner,parseSigningKey}=await Promise.all([__webpack_require__.e(5087),__webpack_require__.e(594),__webpack_require__.e(3938),__webpack_require__.e(7390)]).then(__webpack_require__.bind(__webpack_require__,7390))
return createKeySigner(parseSigningKey(key))}async function openVerifier(pem){const{createKeyVerifier,parseVerifyKeys}=await Promise.all([__webpack_require__.e(5087),__webpack_require__.e(594),__webpack_require__.e(3938),__webpack_require__.e(7390)]).then(__webpack_require__.bind(__webpack_require__,7390))
return createKeyVerifier(parseVerifyKeys(pem))}async function openIdentityVerifier(wanted,trustedRoot){const{createIdentityVerifier,parseTrustedRoots}=await Promise.all([__webpack_require__.e(5087),__webpack_require__.e(594),__webpack_require__.e(3938),__webpack_require__.e(7390)]).then(__webpack_require__.bind(__webpack_require__,7390))
return createIdentityVerifier(wanted,parseTrustedRoots(trustedRoot))}var services=__webpack_require__(1304),inputs_form=__webpack_require__(13868),hash=__webpack_require__(31965),promises_=__webpack_require__(51455),input_file=__webpack_require__(9558),output_file=__webpack_require__(88329)
const FILES={exists:path=>(0,promises_.stat)(path).then(()=>!0,()=>!1),readText:input_file.yR,requireWritablePath:output_file.x}
var mask=__webpack_require__(40393)
function openInputs(action,host){for(const line of(0,inputs_form._b)(action,host.givenInputs))host.log.warning(line)
return{form:(0,inputs_form.RL)(action,host.read),files:FILES,stager:(0,stager.s)(host),workspace:host.environment.GITHUB_WORKSPACE??"",loadListParser:async()=>(await Promise.all([__webpack_require__.e(7164),__webpack_require__.e(7999)]).then(__webpack_require__.bind(__webpack_require__,77999))).parseImageList,parseExceptionFile:async file=>(await Promise.all([__webpack_require__.e(7164),__webpack_require__.e(5553)]).then(__webpack_require__.bind(__webpack_require__,65553))).parseExceptionFile(file),parsePolicyFile:async file=>(await Promise.all([__webpack_require__.e(7164),__webpack_require__.e(5553)]).then(__webpack_require__.bind(__webpack_require__,65553))).parsePolicyFile(file),openRepositories:({token})=>function createRepositoryFiles(options){const{token,environment,signal,log}=options
async function open(){const context=await(0,github_context.L)(environment)
if(void 0===context)throw new errors.yo("there is no repository on GitHub to read it from (GITHUB_REPOSITORY)")
if(""===token)throw new errors.yo("it is read with github-token, which is empty")
const[{fetchRepositoryFile,fetchRefCommit},{loadOctokits}]=await load()
return{context,octokits:await loadOctokits({token,apiUrl:context.apiUrl,environment,log}),fetchRepositoryFile,fetchRefCommit}}return{async readBase(path){const{context,octokits,fetchRepositoryFile}=await open(),revision=(0,base.bf)(await(0,github_context.l)(environment)),file=await fetchRepositoryFile({octokits,context,signal},{path,revision}),place="commit"===revision.kind?`the commit ${revision.sha}`:`the branch ${revision.name}`
log.info(`Read ${path} of ${context.repository.owner}/${context.repository.name} at ${place}`)
return file},readAt:async function read(...[file,revision]){const{octokits,fetchRepositoryFile}=await open(),{owner,name,path}=file,context={repository:{owner,name}},found=await fetchRepositoryFile({octokits,context,signal,advice:ADVICE},{path,revision}),place="ref"===revision.kind?`${revision.name}, which is at the commit`:"the commit"
log.info(`Read ${path} of ${owner}/${name} at ${place} ${found.commit}`)
return found},async fetchRef(repository,ref){const{octokits,fetchRefCommit}=await open()
return fetchRefCommit({octokits,context:{repository},signal,advice:ADVICE},ref)}}}({...host,token}),hash:hash.q,warn:line=>host.log.warning(line),openSigner,keyless:openKeyless(host),openVerifier,openIdentityVerifier,mask:secret=>host.mask(secret),maskConnection:connection=>(0,mask.P)(host,connection)}}function openKeyless(host){const request=host.idTokenRequest()
return{services:(0,services.e)(host.environment.GITHUB_SERVER_URL||"https://github.com"),openSigner:void 0===request?void 0:services=>function openKeylessSigner(services,options){let signer
return{async sign(statement){signer??=Promise.all([__webpack_require__.e(5087),__webpack_require__.e(7230),__webpack_require__.e(4275),__webpack_require__.e(9496)]).then(__webpack_require__.bind(__webpack_require__,79496)).then(({createRunSigner})=>createRunSigner(services,options))
return(await signer).sign(statement)}}}(services,{...host,request,mask:secret=>host.mask(secret)})}}})}

