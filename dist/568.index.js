export const id=568
export const ids=[568]
export const modules={9194:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>downloadFile})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_stream_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46466),_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(85096),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(52764),_client_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1897),_network_fault_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6187),_retry_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9418)
const SILENCE_MS=6e4,TOTAL_MS=9e5,RETRIES={tries:3,firstDelayMs:5e3,longestDelayMs:1e4},MAX_REDIRECTS=5,MAX_BYTES=536870912
class DefiniteError extends Error{}class BusyError extends Error{retryAfter
constructor(message,retryAfter){super(message)
this.retryAfter=retryAfter}}async function downloadFile(url,options){const{silenceMs=SILENCE_MS,totalMs=TOTAL_MS}=options.limits??{}
if(!URL.canParse(url))throw new Error("that is not a URL")
const deadline=AbortSignal.timeout(totalMs),signal=AbortSignal.any([options.signal,deadline]),aborted=()=>options.signal.aborted?new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__.cc(`failed to fetch ${url}: the job is being cancelled`):new Error(`it did not send the whole file within ${totalMs/1e3} s`),firstDelayMs=options.limits?.retryMs??RETRIES.firstDelayMs,tried=await(0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.L5)({...RETRIES,firstDelayMs,patienceMs:totalMs},async function attempt(){try{return{kind:"file",sha256:await fetchOnce(new URL(url),{...options,signal,silenceMs})}}catch(error){if(signal.aborted)throw aborted()
if(error instanceof DefiniteError||error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo)throw error
return{kind:"failure",error}}},{signal,judge:result=>"file"===result.kind?void 0:{reason:(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__.gJ)(result.error),retryAfter:result.error instanceof BusyError?result.error.retryAfter:void 0},onRetry:({reason})=>options.log.info(`Fetching ${url} failed (${reason}); trying again`),cancelled:aborted})
if("file"===tried.kind)return tried.sha256
throw tried.error}async function fetchOnce(url,attempt){let target=url
for(let redirects=0;redirects<=MAX_REDIRECTS;redirects+=1){const answer=await fetchFrom(target,attempt)
if("file"===answer.kind)return answer.sha256
target=answer.target}throw new DefiniteError(`it redirects more than ${MAX_REDIRECTS} times`)}async function fetchFrom(target,attempt){const{environment,signal,silenceMs,isOnlyHttps=!1}=attempt
if(isOnlyHttps&&"https:"!==target.protocol)throw new DefiniteError("it redirects to an address that is not https")
const silence={headersMs:silenceMs,bodyMs:silenceMs},client=(0,_client_js__WEBPACK_IMPORTED_MODULE_4__.uT)({target,environment,silence})
try{const headers={"user-agent":_client_js__WEBPACK_IMPORTED_MODULE_4__._O},response=await client.open(target,{signal,headers}),location=response.headers.location
if(response.statusCode>=300&&response.statusCode<400&&"string"==typeof location){if(!URL.canParse(location,target.href))throw new DefiniteError("it redirects to an invalid URL")
return{kind:"redirect",target:new URL(location,target)}}if(200!==response.statusCode)throw function refusal({statusCode,headers}){const message=`it answered ${statusCode}`
return(0,_retry_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(statusCode)?new BusyError(message,[headers["retry-after"]??""].flat()[0]??""):new DefiniteError(message)}(response)
return{kind:"file",sha256:await save(response,attempt)}}catch(error){throw function explain(error,{target,client}){if(error instanceof DefiniteError||error instanceof BusyError)return error
const server={title:target.host,host:target.host},{kind,clause,isTransient}=(0,_network_fault_js__WEBPACK_IMPORTED_MODULE_5__.Q)(error,{server,client})
return"other"===kind?error:isTransient?new Error(clause,{cause:error}):new DefiniteError(clause,{cause:error})}(error,{target,client})}finally{await client.close()}}async function save(response,attempt){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"),maxBytes=attempt.limits?.maxBytes??MAX_BYTES
let size=0
await(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(response.body,async function*(chunks){for await(const chunk of chunks){size+=chunk.byteLength
if(size>maxBytes)throw new DefiniteError(`it sends more than ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_7__.z3)(maxBytes)}`)
hash.update(chunk)
yield chunk}},(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(attempt.path),{signal:attempt.signal})
return hash.digest("hex")}}),13084:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>installTool})
var errors=__webpack_require__(85096),environment=__webpack_require__(45380)
function planDownload(release,request,machine){const{name,known}=release,{version}=request,found=release.archive(version,machine)
if(void 0===found)throw new errors.yo(`there is no release of ${name} for ${machine.platform} on ${machine.arch}; put ${name} on PATH before this step`)
const archive=found.name,sha256=request.sha256||known[version]?.[archive]
if(void 0===sha256){const verifiable=Object.keys(known).filter(each=>void 0!==known[each]?.[release.archive(each,machine)?.name??""])
throw new errors.yo(`${archive} of ${name} ${version} cannot be verified: its SHA-256 is unknown. Set "${name}-sha256" (from ${release.checksums(archive)}), or use ${verifiable.join(" or ")||`a ${name} that is on PATH`}`)}return{url:request.urlTemplate.replaceAll("{version}",version).replaceAll("{archive}",archive),archive,sha256:sha256.toLowerCase(),program:found.program}}var child_process=__webpack_require__(36787),program_path=__webpack_require__(31941),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(73024),node_error=__webpack_require__(86272)
const MAX_BYTES=536870912,CHUNK_BYTES=1048576
async function copyVerified(from,options){const source=await async function openFile(path,followsLinks){const{O_RDONLY,O_NONBLOCK=0,O_NOFOLLOW=0}=external_node_fs_.constants
try{const file=await(0,promises_.open)(path,O_RDONLY|O_NONBLOCK|(followsLinks?0:O_NOFOLLOW))
if((await file.stat()).isFile())return file
await file.close()
return"other"}catch(error){return(0,node_error.U)(error,"ENOENT","ENOTDIR")?"absent":"other"}}(from,options.followsLinks)
if("absent"===source||"other"===source)return source
try{const{size}=await source.stat()
if(size>MAX_BYTES)return"other"
const target=await(0,promises_.open)(options.to,"wx",options.mode)
try{return await async function copyAndHash(source,target){const hash=(0,external_node_crypto_.createHash)("sha256"),buffer=Buffer.alloc(CHUNK_BYTES)
for(let total=0;total<=MAX_BYTES;){const{bytesRead}=await source.read(buffer,0,buffer.length,null)
if(0===bytesRead)break
const chunk=buffer.subarray(0,bytesRead)
hash.update(chunk)
await target.writeFile(chunk)
total+=bytesRead}return hash.digest("hex")}(source,target)===options.sha256?"verified":"other"}finally{await target.close()}}finally{await source.close()}}var download=__webpack_require__(9194)
const loadToolCache=()=>Promise.all([__webpack_require__.e(7139),__webpack_require__.e(5799),__webpack_require__.e(9621)]).then(__webpack_require__.bind(__webpack_require__,9621))
function hasToolCache(environment){return""!==(environment[CACHE]??"")}const CACHE="RUNNER_TOOL_CACHE"
function folderOf({name}){return`${name}-archive`}function fileOf({sha256}){return`${sha256}.tar.gz`}var external_node_stream_promises_=__webpack_require__(46466),external_node_zlib_=__webpack_require__(38522),tar_stream=__webpack_require__(40585)
const archive_member_MAX_BYTES=536870912
async function installVerifiedTool(tool,options){const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,`harbor-actions-${tool.name}-`))
try{const archive=(0,external_node_path_.join)(directory,tool.archive)
if(!await async function takeCached(tool,options){const{archive,log}=options
if(!hasToolCache(options.environment)){log.info(`RUNNER_TOOL_CACHE is not set, so ${tool.name} is not cached for later jobs`)
return!1}const copy=await async function takeArchive(archive,to){const{find}=await loadToolCache(),directory=find(folderOf(archive),archive.version,archive.arch)
if(""===directory)return"absent"
const{sha256}=archive,copy=await copyVerified((0,external_node_path_.join)(directory,fileOf(archive)),{to,sha256,mode:384,followsLinks:!1})
"verified"!==copy&&await(0,promises_.rm)(to,{force:!0})
return copy}(tool,archive)
"verified"===copy&&log.info(`${tool.name} ${tool.version} is in the tool cache (${tool.archive}, sha256 ${tool.sha256})`)
"other"===copy&&log.warning(`${function describePlace(archive){return`${folderOf(archive)}/${archive.version.replace(/^v/,"")}/${archive.arch}/${fileOf(archive)}`}(tool)} in the tool cache is not ${tool.archive} of ${tool.name} ${tool.version}: it is damaged, or another job on this machine has replaced it. It is ignored, and the release is downloaded again`)
return"verified"===copy}(tool,{...options,archive})){await async function fetchArchive(tool,options){const{name,url}=tool
options.log.info(`Fetching ${url}`)
const sha256=await(0,download.P)(url,{...options,path:options.archive}).catch(error=>{if(error instanceof errors.yo)throw error
throw new errors.yo(`failed to fetch ${name} from ${url}: ${(0,errors.gJ)(error)}. On a network without internet access set "${name}-url" to a mirror, or put ${name} on PATH`)})
if(sha256!==tool.sha256)throw new errors.yo(`the archive from ${url} is refused: its SHA-256 is ${sha256}, expected ${tool.sha256}. It is damaged, or it is not the release`)
options.log.info(`Fetched ${name} ${tool.version} (${tool.archive}, sha256 ${sha256})`)}(tool,{...options,archive})
hasToolCache(options.environment)&&await async function keepArchive(archive,options){const{name,version,arch}=archive
try{await async function refuseLinks(parts,environment){let path=environment[CACHE]??""
for(const part of parts){path=(0,external_node_path_.join)(path,part)
const found=await(0,promises_.lstat)(path).catch(()=>{})
if(void 0===found)return
if(!found.isDirectory())throw new Error(`${path} is not a directory`)}}([folderOf(archive),version.replace(/^v/,""),arch],options.environment)
await(0,promises_.chmod)(options.from,420)
const{cacheFile}=await loadToolCache()
await cacheFile(options.from,fileOf(archive),folderOf(archive),version,arch)}catch(error){options.log.info(`${name} is not kept in the tool cache: ${(0,errors.gJ)(error)}`)}}(tool,{...options,from:archive})}const path=(0,external_node_path_.join)(directory,(0,external_node_path_.basename)(tool.program))
await async function unpack(tool,options){const{archive,path,signal}=options
try{await async function extractMember(archive,options){const source=(0,external_node_fs_.createReadStream)(archive,{signal:options.signal}),gunzip=(0,external_node_zlib_.createGunzip)(),tar=(0,tar_stream.extract)(),reading=(0,external_node_stream_promises_.pipeline)(source,gunzip,tar)
reading.catch(()=>{})
for await(const entry of tar){if(entry.header.name.replace(/^\.\//,"")===options.member&&"file"===entry.header.type){if((entry.header.size??0)>archive_member_MAX_BYTES)throw new Error(`it is larger than ${archive_member_MAX_BYTES} bytes`)
await(0,external_node_stream_promises_.pipeline)(entry,(0,external_node_fs_.createWriteStream)(options.to,{mode:493,flags:"wx"}))
return}entry.resume()}await reading
throw new Error("no such file in the archive")}(archive,{member:tool.program,to:path,signal})}catch(error){throw new errors.yo(`failed to extract ${(0,external_node_path_.basename)(tool.program)} from the archive ${tool.url}: ${(0,errors.gJ)(error)}`)}}(tool,{...options,archive,path})
await(0,promises_.rm)(archive)
return{path,directory}}catch(error){await(0,promises_.rm)(directory,{recursive:!0,force:!0})
if(options.signal.aborted&&!(error instanceof errors.cc))throw new errors.cc(`failed to install ${tool.name}: the job is being cancelled`)
throw error}}async function installTool(release,request,options){const{name}=release,isGiven=""!==request.sha256,present=isGiven?await async function takeVerifiedFromPath(name,options){const found=await(0,program_path.a)(name,options.environment)
if(void 0===found)return
const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,`harbor-actions-${name}-`)),path=(0,external_node_path_.join)(directory,(0,external_node_path_.basename)(found)),{sha256}=options
if("verified"===await copyVerified(found,{to:path,sha256,mode:493,followsLinks:!0}).catch(()=>"other")){options.log.info(`${name} is ${found}, whose SHA-256 is the given ${sha256}`)
return{path,directory}}await(0,promises_.rm)(directory,{recursive:!0,force:!0})}(name,{...options,sha256:request.sha256.toLowerCase()}):await async function findUnverified(name,options){const path=await(0,program_path.a)(name,options.environment)
return void 0===path?void 0:{path,directory:""}}(name,options)
if(void 0!==present){const version=await async function readVersion(release,path,options){try{const{exitCode,stdout}=await(0,child_process.w)({path,args:release.versionArguments},{env:(0,environment.aP)(options.environment,{purpose:release.purpose}),signal:options.signal})
return 0===exitCode?release.parseVersion(stdout):void 0}catch(error){if(error instanceof errors.cc)throw error
return}}(release,present.path,options)
if(void 0!==version&&release.isUsable(version,request.version)){isGiven||options.log.info(`${name} ${version} is on PATH: ${present.path} (not verified: ${name}-sha256 is not set)`)
return{...present,version}}await async function removeTool({directory}){""!==directory&&await(0,promises_.rm)(directory,{recursive:!0,force:!0})}(present)
options.log.info(`${name} ${version??"of an unknown version"} on PATH is not used`)}const{version}=request,machine=options.machine??{platform:process.platform,arch:process.arch},tool={...planDownload(release,request,machine),name,version,arch:machine.arch}
return{...await installVerifiedTool(tool,options),version}}}),58024:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>CRANE_RELEASE})
const VERSION=/^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/,OS_NAMES={linux:"Linux",darwin:"Darwin",win32:"Windows"},ARCHITECTURE_NAMES={x64:"x86_64",arm64:"arm64",arm:"armv6",ia32:"i386",s390x:"s390x",ppc64:"ppc64le",riscv64:"riscv64"},CRANE_RELEASE={name:"crane",known:{"v0.20.6":{"go-containerregistry_Linux_x86_64.tar.gz":"c1d593d01551f2c9a3df5ca0a0be4385a839bd9b86d4a76e18d7b17d16559127","go-containerregistry_Linux_arm64.tar.gz":"fc0515857bc38e4ddd2d37a5ab03fb5959449c7b2d4ad759bcc1174ac0cad91b","go-containerregistry_Darwin_x86_64.tar.gz":"5c9ad72fff8e92466e6162274fda18a59d16629025c3f1eb43cb3de494cbddc5","go-containerregistry_Darwin_arm64.tar.gz":"ae30b28498de3e1ac51a37042eab46116ec70d86aa9d10431a1fbde35b9918b9","go-containerregistry_Windows_x86_64.tar.gz":"399491efa1d88d1ee18c6642d025aa0c67a49bfe8297033fb485b1272ad70c9d"},"v0.21.9":{"go-containerregistry_Linux_x86_64.tar.gz":"5c16d8ddb971cb1d5e6ed8b1e743da8224414eeba2c2762d8f1a61b2f095699e","go-containerregistry_Linux_arm64.tar.gz":"1f4c647b7bb260ab5435661df5b526cf59950ebf95201790db7183ac189cbcbd","go-containerregistry_Darwin_x86_64.tar.gz":"f31075b3375f79b406a600e090d5c4778b3c6598a01c817dc7898c05c7c00a56","go-containerregistry_Darwin_arm64.tar.gz":"11cc3640e53473eb0d8c501068573e52a259f4d82177e6dd11b7bacb8955459e","go-containerregistry_Windows_x86_64.tar.gz":"2309f41ce9a31b6096fd590a57b00b0fd1d6dc41d315dc820795f64be070fe03","go-containerregistry_Windows_arm64.tar.gz":"d265afe5d393ac5a8be92f447e3839a45160aa189b8ca57611f3649f35519862"},"v0.22.1":{"go-containerregistry_Linux_x86_64.tar.gz":"0ab7a1d6932a213aed964ce97666c3077fe691c8606413674a8b3e0b9ec4cda0","go-containerregistry_Linux_arm64.tar.gz":"898c0cff975f898a33e8c4580bdafb0e7c02c7faa33374e946762f97c4ab7110","go-containerregistry_Darwin_arm64.tar.gz":"2231fc8df8806d20d680ff1225db44e095a55dd6ac1ae8eced4faf4b278b78fb","go-containerregistry_Windows_x86_64.tar.gz":"0e073ea8192c3b8442ec8aaf44d53c1050a09084669fae3a6ceb0f2026cf8b21"}},defaultUrl:"https://github.com/google/go-containerregistry/releases/download/{version}/{archive}",checksums:()=>"the release's checksums.txt",archive:(_,machine)=>function craneArchive({platform,arch}){const os=OS_NAMES[platform],architecture=ARCHITECTURE_NAMES[arch]
if(void 0!==os&&void 0!==architecture)return{name:`go-containerregistry_${os}_${architecture}.tar.gz`,program:"win32"===platform?"crane.exe":"crane"}}(machine),versionArguments:["version"],purpose:"write-harbor",parseVersion:function parseCraneVersion(text){const[,version]=VERSION.exec(text.trim())??[]
if(void 0===version)throw new Error(`"${text}" is not a version; give a release of go-containerregistry, as in v0.20.6`)
return`v${version}`},isUsable:(found,wanted)=>found===wanted}}),44257:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{En:()=>parseHelmVersion,Gi:()=>requireHelm,bu:()=>HELM_RELEASE,nl:()=>isUsableHelm})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_text_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76343)
const OLDEST_HELM="3.14",VERSION=/^v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/
function parseHelmVersion(text){const[,version]=VERSION.exec(text.trim())??[]
if(void 0===version)throw new Error(`"${text.trim()}" is not a version of helm, as in v4.2.4`)
return`v${version}`}function isUsableHelm(version){return!0===(0,_text_version_js__WEBPACK_IMPORTED_MODULE_1__.d)(version,`${OLDEST_HELM}.0`)}function requireHelm(version){if(!isUsableHelm(version))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`helm ${version} is too old: ${OLDEST_HELM} or newer is needed. Use the action setup-helm before this step`)}const OS_NAMES={linux:"linux",darwin:"darwin"},ARCHITECTURE_NAMES={x64:"amd64",arm64:"arm64",arm:"arm",ia32:"386",s390x:"s390x",ppc64:"ppc64le",riscv64:"riscv64"},HELM_RELEASE={name:"helm",known:{"v4.2.4":{"helm-v4.2.4-linux-amd64.tar.gz":"c306b46f719b0a4da32d0f78ee21bf90ce8d602f15b22ab753f0674d1670a7f3","helm-v4.2.4-linux-arm64.tar.gz":"564de2191b881e9f71b5606b25345821ea1682f06ab90499d3ab22b530176da1","helm-v4.2.4-linux-arm.tar.gz":"894e901f7daaf9b458baad7b5c685bfeef49070d7d53f99687bd5846a6c13639","helm-v4.2.4-linux-386.tar.gz":"45297aeac0c65173a89e8de832997f952ba5115c2db09b2e3f2c23a601e70583","helm-v4.2.4-linux-ppc64le.tar.gz":"5c00073e9d493de201384bb7eb19d60615bd7c39db52148473e8ce6da84bc70a","helm-v4.2.4-linux-s390x.tar.gz":"5396a35fca5fa46e5614140363f389ce66f96886c1b25f256d9e3028299422fa","helm-v4.2.4-linux-riscv64.tar.gz":"d8532a3524ca842887b15ab794377dc9c8ced8f26264c84171b4b0aafff05411","helm-v4.2.4-darwin-amd64.tar.gz":"6c163d687ca03c3b5c01928e53bbbcf9518278f47ce7a2f249a5a08e8bdaa2bc","helm-v4.2.4-darwin-arm64.tar.gz":"d747eb4e28bd2727173d15b759fa0a17822291ec09db7ced3d55af290a3661a2"},"v3.21.4":{"helm-v3.21.4-linux-amd64.tar.gz":"61f88ab166748cb19604d7884cb100ae9ccb13804ddeb98e08af167eacbb6a14","helm-v3.21.4-linux-arm64.tar.gz":"b54c04b4e0b2540bbdc08c17a121dab70e9a2ed0de5705528fec68a5fd3b85a7","helm-v3.21.4-linux-arm.tar.gz":"b02709eab565cfcee8acdb10c143daf05ab06d994baeb85e63976513367925a7","helm-v3.21.4-linux-386.tar.gz":"71280742be811c7d9d6b4546125f185ba01c6fd967e47491766b0055a0570cf5","helm-v3.21.4-linux-ppc64le.tar.gz":"ba4e4f440b6992f119160e3ceea29d80158546c9241748332ffa1cfdfbb0bd8f","helm-v3.21.4-linux-s390x.tar.gz":"321de1ff6fe57a9a5eca6b56d78d6959babe295ec7aab49af1a0d2bcfc02dfc8","helm-v3.21.4-linux-riscv64.tar.gz":"fef3ec7e1ddafe8927253ad79f2f8e3ac41f3f92328eb2c23bd4513b4421e5d9","helm-v3.21.4-darwin-amd64.tar.gz":"9173d05edf9592c6be1d0412ffafd935448dfc7a63c2bc732b8c67e55503e8a8","helm-v3.21.4-darwin-arm64.tar.gz":"6e0bf5eb6daafc2b1ec34bb5ba04ef103f3afc16192fb19805c2924d7ea1033f"}},defaultUrl:"https://get.helm.sh/{archive}",checksums:archive=>`https://get.helm.sh/${archive}.sha256sum`,archive:function helmArchive(version,{platform,arch}){const os=OS_NAMES[platform],architecture=ARCHITECTURE_NAMES[arch]
if(void 0!==os&&void 0!==architecture)return{name:`helm-${version}-${os}-${architecture}.tar.gz`,program:`${os}-${architecture}/helm`}},versionArguments:["version","--template","{{.Version}}"],purpose:"run-helm",parseVersion:parseHelmVersion,isUsable:isUsableHelm}}),78458:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>readCrane,p:()=>readHelm})
var _domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58024),_domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44257)
function readCrane(form){return readTool(form,_domain_crane_release_js__WEBPACK_IMPORTED_MODULE_0__.q,{version:"crane-version",sha256:"crane-sha256",url:"crane-url"})}function readHelm(form){const request=readTool(form,_domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__.bu,{version:"helm-version",sha256:"helm-sha256",url:"helm-url"}),{version}=request;(0,_domain_helm_release_js__WEBPACK_IMPORTED_MODULE_1__.nl)(version)||form.problem("helm-version",`${version} is too old; 3.14 or newer is needed`)
return request}function readTool(form,release,names){const text=form.text(names.version),sha256=form.text(names.sha256),url=form.text(names.url)
""===sha256||/^[0-9a-fA-F]{64}$/.test(sha256)||form.problem(names.sha256,`"${sha256}" is not a SHA-256 (64 hex digits)`)
""===url||/^https?:\/\/./.test(url)||form.problem(names.url,`"${url}" is not an http(s) URL; it may use {version} and {archive}`)
return{version:form.parse(names.version,{text,parser:release.parseVersion,fallback:text}),sha256:sha256.toLowerCase(),urlTemplate:url||release.defaultUrl}}}),50786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gx:()=>addTool,H4:()=>removeWorkDirectory,jB:()=>leaveToPostStep})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
const WORK_DIRECTORY_STATE="work-directory"
function leaveToPostStep(host,directory){host.saveState(WORK_DIRECTORY_STATE,directory)}function addTool(host,tool){leaveToPostStep(host,tool.directory)
""!==tool.directory&&host.addPath(tool.directory)}async function removeWorkDirectory(host){const directory=host.readState(WORK_DIRECTORY_STATE)
""!==directory&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory,{recursive:!0,force:!0})}})}

