export const id=259
export const ids=[259]
export const modules={9558:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S1:()=>requireRegularFile,gl:()=>readInputPieces,jH:()=>readInputFile,yR:()=>readText})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
var _node_error_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86272)
var _workspace_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(84982)
const MAX_TEXT_BYTES=16*1024*1024
const CHUNK_BYTES=256*1024
async function readText(path){return(await readInputFile(path,{maxBytes:MAX_TEXT_BYTES})).toString("utf8")}async function readInputFile(path,options){const pieces=[]
await readInputPieces(path,{...options,take:piece=>void pieces.push(Buffer.from(piece))})
return Buffer.concat(pieces)}async function readInputPieces(path,options){const target=(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__.o1)(path)
await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__.Ab)(path,target)
const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0))
try{const found=await file.stat()
if(found.isDirectory())throw new Error("it is a directory")
if(!found.isFile())throw new Error("it is not a regular file but a pipe, a socket or a device")
const opened=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${file.fd}`).catch(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(target))
if(await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__.os)(path,opened))throw new Error("a link leads out of the workspace")
await readUpTo(file,options)}finally{await file.close()}}async function requireRegularFile(path){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__.o1)(path)).catch(error=>{if((0,_node_error_js__WEBPACK_IMPORTED_MODULE_3__.U)(error,"ENOENT","ENOTDIR"))return
throw error})
if(found===void 0||found.isFile())return
if(found.isDirectory())throw new Error("it is a directory")
throw new Error(found.isSymbolicLink()?"it is a symbolic link, and reports are read only from regular files":"it is not a regular file but a pipe, a socket or a device")}async function readUpTo(file,{maxBytes,take}){const piece=Buffer.allocUnsafe(CHUNK_BYTES)
let size=0
for(;;){const{bytesRead}=await file.read(piece)
if(bytesRead===0)return
size+=bytesRead
if(size>maxBytes)throw new Error(`it is larger than ${maxBytes/1024/1024} MiB`)
take(piece.subarray(0,bytesRead))}}},88329:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>writeWhole,x:()=>requireWritablePath})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024)
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455)
var node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760)
var _workspace_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(84982)
async function requireWritablePath(path){const made=[]
try{await withParent(path,{made},async parent=>{await requireReplaceable(parent.at(parent.name))
const{file,name}=await openBeside(parent)
await file.close()
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(parent.at(name))})}finally{for(const directory of made.toReversed())await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(directory).catch(()=>{})}}async function writeWhole(path,write){await withParent(path,{made:[]},async parent=>{await requireReplaceable(parent.at(parent.name))
const{file,name}=await openBeside(parent)
try{try{await write(file)}finally{await file.close()}await parent.requireSame()
await requireReplaceable(parent.at(parent.name))
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(parent.at(name),parent.at(parent.name))}catch(error){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(parent.at(name)).catch(()=>{})
throw error}})}async function withParent(path,options,work){const target=(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.o1)(path)
const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target)
if((await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(target).catch(()=>{}))?.isDirectory())throw new Error("it is a directory")
await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.Ab)(path,directory)
await makeDirectory(directory,options.made)
const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(directory,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY??0))
try{const held=await heldPath(handle)
const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(held??directory)
await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.Ab)(path,real)
await work({name:(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target),at:name=>(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(held??real,name),async requireSame(){if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(directory)===real&&!await(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__.os)(path,real))return
throw new Error("its directory was moved while the file was written")}})}finally{await handle.close()}}async function heldPath(handle){const path=`/proc/self/fd/${handle.fd}`
const[named,opened]=await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(()=>{}),handle.stat()])
return named?.ino===opened.ino&&named.dev===opened.dev?path:void 0}async function requireReplaceable(path){const there=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(()=>{})
if(there===void 0||there.isFile())return
if(there.isSymbolicLink())throw new Error("it is a symbolic link, and links are not written through; remove it, or give another path")
throw new Error("it is not a regular file but a directory, a pipe, a socket or a device")}async function openBeside(parent){const name=`.harbor-actions-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`
const flags=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL|(node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW??0)
return{name,file:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(parent.at(name),flags,438)}}async function makeDirectory(path,made){const directory=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path)
const there=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(()=>{})
if(there?.isDirectory())return
if((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory)!==directory)await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(directory),made)
try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory)
made.push(directory)}catch(error){const now=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(directory).catch(()=>{})
if(now?.isDirectory()!==true)throw error}}},84982:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ab:()=>requireInside,o1:()=>resolvePath,os:()=>isLedOut})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
var _node_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86272)
function workspaceDirectory(){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.env["GITHUB_WORKSPACE"]||process.cwd())}function resolvePath(path){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspaceDirectory(),path)}async function requireInside(path,part){if(await isLedOut(path,await followLinks(part)))throw new Error("a link in its path leads out of the workspace; a path in the workspace has to stay there. Give an absolute path for a file elsewhere")}async function isLedOut(path,real){const given=workspaceDirectory()
const root=await followLinks(given)
const target=resolvePath(path)
const isOurs=isWithin(target,given)||isWithin(target,root)
if(!isOurs&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))throw new Error("it is outside of the workspace; give an absolute path for a file elsewhere, below runner.temp for example")
return isOurs&&!isWithin(real,root)}function isWithin(path,directory){const way=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory,path)
return way===""||way!==".."&&!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)}async function followLinks(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)}catch(error){const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)
if(parent===path||!(0,_node_error_js__WEBPACK_IMPORTED_MODULE_2__.U)(error,"ENOENT","ENOTDIR"))throw error
return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await followLinks(parent),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent,path))}}},86488:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>readGitHubContext,l:()=>readTriggeringEvent})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(89189)
const pullRequest=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({number:valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),head:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({sha:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),repo:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({full_name:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()}))})),base:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({sha:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),repo:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({full_name:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()}))}))})
const payload=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({pull_request:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(pullRequest),issue:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({number:valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),pull_request:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J())})),workflow_run:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({head_sha:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())})),merge_group:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({base_sha:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())})),repository:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({default_branch:valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())}))})
async function readGitHubContext(environment){const text=name=>environment[name]??""
const[owner="",name=""]=text("GITHUB_REPOSITORY").split("/")
if(owner===""||name==="")return
const event=await readPayload(text("GITHUB_EVENT_PATH"))
const pr=event?.pull_request
const issue=event?.issue
const number=pr?.number??(issue?.pull_request==null?void 0:issue.number)
const head=pr?.head?.repo?.full_name
const apiUrl=text("GITHUB_API_URL")||"https://api.github.com"
return{eventName:text("GITHUB_EVENT_NAME"),repository:{owner,name},sha:pr?.head?.sha??event?.workflow_run?.head_sha??text("GITHUB_SHA"),isFork:pr!=null&&head!==pr.base?.repo?.full_name,actor:text("GITHUB_ACTOR"),runId:wholeNumber(text("GITHUB_RUN_ID")),runAttempt:wholeNumber(text("GITHUB_RUN_ATTEMPT")),runNumber:wholeNumber(text("GITHUB_RUN_NUMBER")),workflow:text("GITHUB_WORKFLOW"),job:text("GITHUB_JOB"),serverUrl:text("GITHUB_SERVER_URL")||"https://github.com",apiUrl,graphqlUrl:text("GITHUB_GRAPHQL_URL")||`${apiUrl}/graphql`,...number===void 0?{}:{pullRequest:number}}}async function readTriggeringEvent(environment){const event=await readPayload(environment["GITHUB_EVENT_PATH"]??"")
const pullRequest=event?.pull_request
const mergeGroup=event?.merge_group
return{eventName:environment["GITHUB_EVENT_NAME"]??"",defaultBranch:event?.repository?.default_branch??"",ref:environment["GITHUB_REF"]??"",sha:environment["GITHUB_SHA"]??"",...pullRequest==null?{}:{pullRequestBase:pullRequest.base?.sha??""},...mergeGroup==null?{}:{mergeGroupBase:mergeGroup.base_sha??""}}}async function readPayload(path){if(path==="")return
try{const result=valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(payload,JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8")))
return result.success?result.output:void 0}catch{return}}function wholeNumber(text){return/^\d{1,15}$/.test(text)?Number(text):0}},40097:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>encodeBasic})
function encodeBasic({user,secret}){return Buffer.from(`${user}:${secret}`).toString("base64")}},88049:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>createImageStager})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
const load=()=>Promise.all([__webpack_require__.e(585),__webpack_require__.e(256),__webpack_require__.e(115)]).then(__webpack_require__.bind(__webpack_require__,93115))
function createImageStager(options){return{isPath:path=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(()=>true,()=>false),recognise:async(path,{maxUnpackedBytes})=>(await load()).recogniseImageFile(path,{signal:options.signal,maxUnpackedBytes}),check:async(source,choice)=>(await load()).requireImageFile(source,{...choice,signal:options.signal}),stage:async(source,choice)=>(await load()).stageImage(source,{...choice,directory:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryDirectory,"harbor-actions-stage-")),log:line=>options.log.info(line),signal:options.signal})}}},1304:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>githubServices,i:()=>parseServiceUrl})
var _text_trailing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43351)
function githubServices(serverUrl){if(!URL.canParse(serverUrl))return
const{protocol,hostname}=new URL(serverUrl)
const isTenant=/^[a-z0-9-]+\.ghe\.com$/.test(hostname)
if(protocol!=="https:"||hostname!=="github.com"&&!isTenant)return
const domain=isTenant?hostname:"githubapp.com"
return{authority:`https://fulcio.${domain}`,timestamps:`https://timestamp.${domain}`}}const THIS_MACHINE=/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
function parseServiceUrl(text){if(!URL.canParse(text))throw new Error("is not an address, as in https://fulcio.example.com")
const{protocol,hostname,username,password,search,hash,href}=new URL(text)
if(username!==""||password!=="")throw new Error("has a user name or a password in it")
if(search!==""||hash!=="")throw new Error("has a query or a fragment; give the address alone")
if(protocol!=="https:"&&!(protocol==="http:"&&THIS_MACHINE.test(hostname)))throw new Error(`begins with ${protocol}//; what is sent there must be encrypted (https://)`)
return(0,_text_trailing_js__WEBPACK_IMPORTED_MODULE_0__.h)(href,"/")}},38268:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$Q:()=>IGNORABLE_STATUSES,U1:()=>parseVendorStatus,qB:()=>VENDOR_STATUSES})
const VENDOR_STATUSES=["not_affected","affected","fixed","under_investigation","will_not_fix","fix_deferred","end_of_life"]
const IGNORABLE_STATUSES=["will_not_fix","fix_deferred","end_of_life","under_investigation","not_affected"]
function parseVendorStatus(word){const plain=word.trim().toLowerCase().replaceAll("-","_")
return VENDOR_STATUSES.find(status=>status===plain)}},10130:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Az:()=>splitRepositoryPath,GH:()=>parseBasePath,WM:()=>isCommit,bf:()=>chooseBase})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
const ON_DEFAULT_BRANCH=new Set(["schedule","workflow_run","repository_dispatch","issue_comment","issues"])
function chooseBase(event){const{eventName,defaultBranch}=event
if(event.pullRequestBase!==void 0||eventName.startsWith("pull_request"))return commit(event.pullRequestBase??"","the pull request of this event has no base commit")
if(event.mergeGroupBase!==void 0||eventName==="merge_group")return commit(event.mergeGroupBase??"","the merge group of this event has no base commit")
const isDefault=defaultBranch!==""&&event.ref===`refs/heads/${defaultBranch}`
if(isDefault||ON_DEFAULT_BRANCH.has(eventName))return commit(event.sha,"GITHUB_SHA is no commit")
if(defaultBranch==="")throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the event ${eventName||"of this run"} does not say which branch is the default branch`)
return{kind:"branch",name:defaultBranch}}function commit(sha,problem){if(!isCommit(sha))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problem)
return{kind:"commit",sha}}function isCommit(text){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)}const PREFIX="base:"
function parseBasePath(text){return text.startsWith(PREFIX)?text.slice(PREFIX.length).trim():void 0}function splitRepositoryPath(path){const parts=path.split("/").filter(part=>part!==".")
const isPath=parts.length>0&&parts.every(part=>part!==""&&part!=="..")
if(!isPath||/[\\\p{Cc}]/u.test(path))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("it is not the path of a file in the repository, as in base:.trivyignore")
return parts}},3488:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U$:()=>registryHost,VP:()=>artifactLink,ZV:()=>isRegistryOf,ci:()=>addressOf})
function addressOf(harborUrl,{caCertificate,tlsVerify}){const url=new URL(harborUrl)
const isPlainHttp=url.protocol==="http:"
return{url:url.origin,host:registryHost(url),isPlainHttp,caCertificate:isPlainHttp?"":caCertificate,tlsVerify}}function registryHost(url){if(url.port!==""||/[.:]/.test(url.hostname)||url.hostname==="localhost")return url.host
return`${url.hostname}:${url.protocol==="https:"?443:80}`}function isRegistryOf(connection,host){const address=`${connection.isPlainHttp?"http":"https"}://${host}`
return URL.canParse(address)&&registryHost(new URL(address))===connection.host}function artifactLink(harborUrl,artifact){const project=encodeURIComponent(artifact.project)
const repository=encodeURIComponent(artifact.name)
return`${harborUrl}/harbor/projects/${project}/repositories/${repository}/artifacts-tab/artifacts/${artifact.digest}`}},14084:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{eY:()=>repositoryApiPath,q$:()=>parseHarborRepository,sT:()=>formatHarborRepository})
const COMPONENT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const MAX_LENGTH=255
function parseHarborRepository(text){if(text.length>MAX_LENGTH)throw new Error(`is longer than ${MAX_LENGTH} characters`)
if(/[A-Z]/.test(text))throw new Error(`"${text}" has upper-case letters; registries accept lower case only`)
if(text.includes("@")||text.slice(text.lastIndexOf("/")+1).includes(":"))throw new Error(`"${text}" names a tag or a digest; give only the repository (tags go into "tags")`)
const components=text.split("/")
const[project,...rest]=components
if(project===void 0||rest.length===0)throw new Error(`"${text}" has no project; give project/name, as in library/myapp`)
const bad=components.find(component=>!COMPONENT.test(component))
if(bad!==void 0)throw new Error(`"${text}" is not a repository: "${bad}" is not a valid part (lower-case letters and digits, separated by . _ __ or -)`)
return{project,name:rest.join("/")}}function formatHarborRepository(repository){return`${repository.project}/${repository.name}`}function repositoryApiPath(repository){const name=encodeURIComponent(encodeURIComponent(repository.name))
return`/api/v2.0/projects/${encodeURIComponent(repository.project)}/repositories/${name}`}},73729:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bc:()=>isDigest,VK:()=>shortDigest,m:()=>parseDigest})
const DIGEST=/^sha256:[0-9a-f]{64}$/
function isDigest(text){return DIGEST.test(text)}function parseDigest(text){if(!isDigest(text))throw new Error(`"${text}" is not a digest (sha256: and 64 hex digits)`)
return text}function shortDigest(digest){return digest.slice(0,"sha256:".length+12)}},25380:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$$:()=>isIndexMediaType,$T:()=>MANIFEST_MEDIA_TYPES,$m:()=>isUnpackable,Ap:()=>MEDIA_TYPE,Bq:()=>formatPlatform,CM:()=>isManifestMediaType,FL:()=>parsePlatform,H3:()=>isAttestation,Js:()=>attestedDigest,_H:()=>isUnknownPlatform,bq:()=>isDistributable,i8:()=>isImageConfigMediaType,iL:()=>formatMediaType,pp:()=>isDockerMediaType,tR:()=>isWholePlatform})
var _digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73729)
const MEDIA_TYPE={ociManifest:"application/vnd.oci.image.manifest.v1+json",ociIndex:"application/vnd.oci.image.index.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayer:"application/vnd.oci.image.layer.v1.tar",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image.layer.v1.tar+zstd",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json"}
const MANIFEST_MEDIA_TYPES=[MEDIA_TYPE.ociManifest,MEDIA_TYPE.ociIndex,MEDIA_TYPE.dockerManifest,MEDIA_TYPE.dockerIndex].join(", ")
function isIndexMediaType(mediaType){return mediaType===MEDIA_TYPE.ociIndex||mediaType===MEDIA_TYPE.dockerIndex}function isManifestMediaType(mediaType){return mediaType===MEDIA_TYPE.ociManifest||mediaType===MEDIA_TYPE.dockerManifest}function isDockerMediaType(mediaType){return mediaType===MEDIA_TYPE.dockerIndex||mediaType===MEDIA_TYPE.dockerManifest}function isDistributable(mediaType){return!mediaType.includes(".nondistributable.")&&!mediaType.includes(".rootfs.foreign.")}function isImageConfigMediaType(mediaType){return mediaType===MEDIA_TYPE.ociConfig||mediaType===MEDIA_TYPE.dockerConfig}const CONTROL=/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
function formatPlatform(platform){if(platform===void 0)return"unknown/unknown"
const{os,architecture,variant="",osVersion=""}=platform
const parts=variant===""?[os,architecture]:[os,architecture,variant]
const text=osVersion===""?parts.join("/"):`${parts.join("/")}:${osVersion}`
return text.replaceAll(CONTROL,"�")}const PLATFORM=/^([a-z0-9]+)\/([a-z0-9_-]+)(?:\/([a-z0-9_.]+))?(?::([A-Za-z0-9._-]+))?$/
function parsePlatform(text){const[,os,architecture,variant,osVersion]=PLATFORM.exec(text)??[]
if(os===void 0||architecture===void 0)throw new Error(`"${text}" is not a platform (os/architecture[/variant][:os.version], as in linux/arm64 or windows/amd64:10.0.20348.1)`)
return{os,architecture,...variant===void 0?{}:{variant},...osVersion===void 0?{}:{osVersion}}}const REFERENCE_TYPE="vnd.docker.reference.type"
const REFERENCE_DIGEST="vnd.docker.reference.digest"
function isAttestation(entry){return entry.annotations?.[REFERENCE_TYPE]==="attestation-manifest"&&isUnknownPlatform(entry.platform)}function attestedDigest(entry){const digest=entry.annotations?.[REFERENCE_DIGEST]??""
return(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest)?digest:void 0}const MAX_MEDIA_TYPE_CHARACTERS=255
function formatMediaType(mediaType){return mediaType.replaceAll(CONTROL,"�").slice(0,MAX_MEDIA_TYPE_CHARACTERS).toWellFormed()}function isUnknownPlatform(platform){return platform!==void 0&&formatPlatform(platform)==="unknown/unknown"}function isWholePlatform(platform){return platform!==void 0&&platform.os!==""&&platform.architecture!==""}const UNTYPED=new Set(["","application/octet-stream","application/json","text/html"])
function isUnpackable(mediaType){return mediaType.startsWith("application/vnd.oci.image.layer.")||mediaType.startsWith("application/vnd.docker.image.rootfs.")||mediaType.includes(".tar")||UNTYPED.has(mediaType)}},85542:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>ImageProblem})
class ImageProblem extends Error{name="ImageProblem"}},73002:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BU:()=>NO_FINDINGS,IY:()=>severityOrder,JE:()=>formatSeverity,Kw:()=>RANKED_SEVERITIES,du:()=>isAtLeast,lv:()=>parseSeverity,oC:()=>SEVERITIES})
const SEVERITIES=["critical","high","medium","low","negligible","unknown"]
const RANKED_SEVERITIES=["critical","high","medium","low","negligible"]
const NO_FINDINGS={critical:0,high:0,medium:0,low:0,negligible:0,unknown:0}
function parseSeverity(word){const lower=word.trim().toLowerCase()
if(lower==="none")return"negligible"
return SEVERITIES.find(severity=>severity===lower)??"unknown"}function formatSeverity(severity){return severity.charAt(0).toUpperCase()+severity.slice(1)}function severityOrder(severity){const order={critical:0,high:1,unknown:2,medium:3,low:4,negligible:5}
return order[severity]}function isAtLeast(severity,threshold){return severityOrder(severity)<=severityOrder(threshold)}},40393:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>maskConnection})
var _adapters_http_basic_auth_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40097)
function maskConnection(host,connection){host.mask(connection.credentials.secret)
host.mask((0,_adapters_http_basic_auth_js__WEBPACK_IMPORTED_MODULE_0__.r)(connection.credentials))}},69715:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>openInputs})
var errors=__webpack_require__(85096)
var base=__webpack_require__(10130)
var github_context=__webpack_require__(86488)
const load=()=>Promise.all([__webpack_require__.e(974).then(__webpack_require__.bind(__webpack_require__,74974)),__webpack_require__.e(135).then(__webpack_require__.bind(__webpack_require__,92135))])
function createBaseReader(options){const{token,environment,signal,log}=options
return async path=>{const context=await(0,github_context.L)(environment)
if(context===void 0)throw new errors.yo("there is no repository on GitHub to read it from (GITHUB_REPOSITORY)")
if(token==="")throw new errors.yo("it is read with github-token, which is empty")
const revision=(0,base.bf)(await(0,github_context.l)(environment))
const[{fetchRepositoryFile},{loadOctokits}]=await load()
const octokits=await loadOctokits({token,apiUrl:context.apiUrl,environment,log})
const text=await fetchRepositoryFile({octokits,context,signal},{path,revision})
const place=revision.kind==="commit"?`the commit ${revision.sha}`:`the branch ${revision.name}`
log.info(`Read ${path} of ${context.repository.owner}/${context.repository.name} at ${place}`)
return text}}var stager=__webpack_require__(88049)
async function openSigner(key){const{createKeySigner,parseSigningKey}=await Promise.all([__webpack_require__.e(87),__webpack_require__.e(594),__webpack_require__.e(938),__webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__,7390))
return createKeySigner(parseSigningKey(key))}function openKeylessSigner(services,options){let signer
return{async sign(statement){signer??=Promise.all([__webpack_require__.e(87),__webpack_require__.e(230),__webpack_require__.e(628),__webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__,79496)).then(({createRunSigner})=>createRunSigner(services,options))
return(await signer).sign(statement)}}}async function openVerifier(pem){const{createKeyVerifier,parseVerifyKey}=await Promise.all([__webpack_require__.e(87),__webpack_require__.e(594),__webpack_require__.e(938),__webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__,7390))
return createKeyVerifier(parseVerifyKey(pem))}async function openIdentityVerifier(wanted,trustedRoot){const{createIdentityVerifier,parseTrustedRoots}=await Promise.all([__webpack_require__.e(87),__webpack_require__.e(594),__webpack_require__.e(938),__webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__,7390))
return createIdentityVerifier(wanted,parseTrustedRoots(trustedRoot))}var services=__webpack_require__(1304)
var inputs_form=__webpack_require__(37677)
var promises_=__webpack_require__(51455)
var input_file=__webpack_require__(9558)
var output_file=__webpack_require__(88329)
const FILES={exists:path=>(0,promises_.stat)(path).then(()=>true,()=>false),readText:input_file.yR,requireWritablePath:output_file.x}
var mask=__webpack_require__(40393)
function openInputs(action,host){return{form:(0,inputs_form.RL)(action,host.read),files:FILES,stager:(0,stager.s)(host),workspace:host.environment["GITHUB_WORKSPACE"]??"",loadListParser:async()=>(await Promise.all([__webpack_require__.e(164),__webpack_require__.e(999)]).then(__webpack_require__.bind(__webpack_require__,77999))).parseImageList,parseExceptionFile:async file=>(await Promise.all([__webpack_require__.e(164),__webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__,72488))).parseExceptionFile(file),openBase:({token})=>createBaseReader({...host,token}),openSigner,keyless:openKeyless(host),openVerifier,openIdentityVerifier,mask:secret=>host.mask(secret),maskConnection:connection=>(0,mask.P)(host,connection)}}function openKeyless(host){const request=host.idTokenRequest()
return{services:(0,services.e)(host.environment["GITHUB_SERVER_URL"]||"https://github.com"),openSigner:request===void 0?void 0:services=>openKeylessSigner(services,{...host,request,mask:secret=>host.mask(secret)})}}}}

