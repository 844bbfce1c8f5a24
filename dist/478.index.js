export const id=478
export const ids=[478]
export const modules={54773:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EF:()=>nameImages,Wj:()=>nameImageFiles,jP:()=>findSharedTag})
var _harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14084)
function nameImages(images){const repositories=images.map(({repository})=>(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__.sT)(repository))
return numberRepeated(images.map(({tags},index)=>{const repository=repositories[index]??""
return 1===repositories.filter(other=>other===repository).length||void 0===tags[0]?repository:`${repository}:${tags[0]}`}),(name,place)=>`${name} (${place})`)}function nameImageFiles(names){const safe=names.map(name=>name.replaceAll(/[^a-zA-Z0-9_.]+/g,"-").replace(/-$/,"")),numbered=numberRepeated(safe,(name,place)=>`${name}-${place}`)
return new Set(numbered.map(name=>name.toLowerCase())).size===names.length?numbered:safe.map((name,index)=>`${index+1}-${name}`)}function numberRepeated(names,format){return names.map((name,index)=>1===names.filter(other=>other===name).length?name:format(name,index+1))}function findSharedTag(images){const wanted=new Set
for(const{repository,tags}of images)for(const tag of tags){const name=`${(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__.sT)(repository)}:${tag}`
if(wanted.has(name))return name
wanted.add(name)}}},21434:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UH:()=>firstDirectory,ql:()=>isFileSource,A_:()=>isReference,zG:()=>isStoreSource,j8:()=>looksLikePath,Mu:()=>mayBeLocal,BD:()=>onDockerHub,AB:()=>parseImageSource,Bf:()=>registrySource,_U:()=>writtenDigest})
var oci_digest=__webpack_require__(73729),oci_reference=__webpack_require__(69120),copy_transport=__webpack_require__(21828)
function podmanAdvice(name){return`run podman save --format oci-archive -o image.tar ${name} first, then write oci-archive:image.tar`}const UNSUPPORTED_TRANSPORTS={"containers-storage":"the store of podman, buildah and CRI-O",dir:"skopeo's directory form",ostree:"an OSTree repository",sif:"a Singularity image",tarball:"a root file system in a tar",atomic:"an image stream of OpenShift",nix:"nix2container's form"},OTHER_SPELLINGS=[{beginning:"oci-layout://",transport:"oci:"},{beginning:"ocidir://",transport:"oci:"},{beginning:"oci-dir:",transport:"oci:"},{beginning:"oci-layout:",transport:"oci:"},{beginning:"docker-image://",transport:""}],REGISTRY_PREFIX="docker://"
function isFileSource(source){return"path"in source}function isStoreSource(source){return"registry"!==source.kind&&!("path"in source)}function parseImageSource(text){if(text.startsWith(REGISTRY_PREFIX))return registrySource(onDockerHub(text.slice(REGISTRY_PREFIX.length)))
const separator=text.indexOf(":"),transport=(0,copy_transport.$u)(text.slice(0,Math.max(separator,0))),rest=text.slice(separator+1)
if(void 0!==transport)return transport.needsPath?function fileSource({prefix,kind},rest){if("oci-layout"===kind&&/^\/\/[^/]/.test(rest))throw new Error(`"oci:${rest}" is how Helm and ORAS write a registry; for the image write ${rest.slice(2)}, for a layout oci: and its path`)
const{before,digest}=function splitDigest(rest){const at=rest.lastIndexOf("@"),digest=rest.slice(at+1)
if(at<0||!/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[^/\\]*$/i.test(digest))return{before:rest}
if(!(0,oci_digest.Bc)(digest))throw new Error(`"${rest}" has a bad digest; expected @sha256: and 64 lower-case hex digits`)
return{before:rest.slice(0,at),digest}}(rest),{path,name}=function splitName(rest){const drive=/^[A-Za-z]:[\\/]/.test(rest)?2:0,colon=rest.indexOf(":",drive)
if(colon<0)return{path:rest}
const path=rest.slice(0,colon),name=rest.slice(colon+1)
return""===name?{path}:{path,name}}(before)
if(""===path)throw new Error(`"${prefix}:" must be followed by a path`)
return{kind,path,...void 0===name?{}:{name},...void 0===digest?{}:{digest}}}(transport,rest):function storeSource({prefix,kind},name){if(""===name)throw new Error(`"${prefix}:" must be followed by the name of a local image`)
if((0,oci_digest.Bc)(name))return{kind,name,digest:name}
const{digest}=(0,oci_reference.F2)(name)
return{kind,name,...void 0===digest?{}:{digest}}}(transport,rest)
if((0,oci_digest.Bc)(text))return{kind:"docker-daemon",name:text,digest:text}
!function requireSupportedTransport(text){const spelling=OTHER_SPELLINGS.find(({beginning})=>text.startsWith(beginning))
if(void 0!==spelling){const{beginning,transport}=spelling
throw new Error(`"${text}": ${beginning} is not supported; write ${transport}${text.slice(beginning.length)}`)}const transport=text.slice(0,Math.max(text.indexOf(":"),0))
if(!Object.hasOwn(UNSUPPORTED_TRANSPORTS,transport))return
const rest=text.slice(transport.length+1),advice="containers-storage"===transport?podmanAdvice(function withoutStore(rest){return rest.replace(/^\[[^\]]*\]/,"")}(rest)||"NAME"):`run skopeo copy ${text} oci:image first, then write oci:image`
throw new Error(`"${text}" names the transport ${transport}: (${UNSUPPORTED_TRANSPORTS[transport]}), which is not supported; ${advice}`)}(text)
if(isExplicitPath(text))return{kind:"path",text}
if(!function hasReferenceShape(text){const last=text.slice(text.lastIndexOf("/")+1)
return(0,oci_reference.mP)(text)||last.includes(":")||text.split("/").some(isDigested)}(text))return{kind:"bare",text}
if(hasArchiveName(text))throw new Error(`"${text}" has the name of a file and is written like an image; for the file write ./${text}, for the image docker://${text}`)
return registrySource(text)}function isExplicitPath(text){return/^\.{0,2}\//.test(text)||/^[A-Za-z]:[\\/]/.test(text)||text.includes("\\")}function isDigested(part){return part.includes("@")&&part.lastIndexOf(":")>part.indexOf("@")}function hasArchiveName(text){return/\.(tar|tgz|tzst|tbz2?|txz|tar\.(gz|zst|zstd|xz|bz2|lz4|lzma|Z)|sif)$/i.test(text)}function looksLikePath(text){return isExplicitPath(text)||hasArchiveName(text)}function firstDirectory(text){const[first="",...rest]=text.split("/")
return rest.length>0&&!/[.:@]/.test(first)&&"localhost"!==first?first:void 0}function onDockerHub(text){const reference=(0,oci_reference.F2)(text)
if(void 0!==reference.host)return text
const path=reference.path.includes("/")?reference.path:`library/${reference.path}`
return(0,oci_reference.FH)({...reference,host:"docker.io",path})}function isReference(text){try{(0,oci_reference.F2)(text)
return!0}catch{return!1}}function registrySource(text){const reference=(0,oci_reference.F2)(text)
!function requireNoPodmanName(reference){if("localhost"!==reference.host?.toLowerCase())return
const text=(0,oci_reference.FH)(reference)
throw new Error(`"${text}" is the name that podman and buildah give to an image on this machine, and their store is not supported; ${podmanAdvice(text)}. For an image of the Docker daemon write docker-daemon:${text}, for a registry on this machine its port, as in localhost:5000/${reference.path}`)}(reference)
return{kind:"registry",reference,text}}function writtenDigest(source){return"registry"===source.kind?source.reference.digest:source.digest}function mayBeLocal(reference){return void 0===reference.host&&void 0===reference.digest}},21828:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$u:()=>findTransport,Gg:()=>titleOf,MT:()=>prefixOf})
const TRANSPORTS=[{prefix:"docker-daemon",kind:"docker-daemon",title:"the local Docker daemon",needsPath:!1},{prefix:"oci",kind:"oci-layout",title:"an OCI layout directory",needsPath:!0},{prefix:"oci-archive",kind:"oci-archive",title:"an OCI archive",needsPath:!0},{prefix:"docker-archive",kind:"docker-archive",title:"an archive of docker save",needsPath:!0}]
function findTransport(prefix){return TRANSPORTS.find(transport=>transport.prefix===prefix)}function titleOf(kind){return transportOf(kind).title}function prefixOf(kind){return transportOf(kind).prefix}function transportOf(kind){const found=TRANSPORTS.find(transport=>transport.kind===kind)
if(void 0===found)throw new Error(`${kind} is not a transport`)
return found}},83008:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{tz:()=>isOfPlatform,xV:()=>choosePlatform,yI:()=>parsePlatformChoice})
var _digest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73729),_manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25380),_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85542)
function parsePlatformChoice(text){return(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(text)?text:(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.FL)(text)}const MAX_DEPTH=4,MAX_ENTRIES=1e3
async function choosePlatform(root,options){const{choice,reader}=options,document=await reader.readDocument(root)
if("string"==typeof choice&&choice===root.digest)return root
if("manifest"===document.kind)return async function requirePlatform(image,options){const{choice,reader}=options,{descriptor}=image
if("string"==typeof choice)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is the single image ${descriptor.digest}, not ${choice}, which the input platform asks for`)
const found=await reader.readConfigPlatform(image)
if(void 0!==found&&isOfPlatform(found,choice))return descriptor
throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is an image for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(found)}, not for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}, which the input platform asks for`)}({descriptor:root,document},options)
const entries=await async function collectEntries(index,reader){const found=new Map,visit=async(at,depth)=>{if(depth>MAX_DEPTH)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`nests indexes more than ${MAX_DEPTH} deep`)
for(const entry of at.manifests){const isIndex=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(entry.mediaType)
if((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(entry)||!isIndex&&!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.CM)(entry.mediaType))continue
const same=found.get(entry.digest)
found.set(entry.digest,[...same??[],entry])
if(found.size>MAX_ENTRIES)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has more than ${MAX_ENTRIES} manifests`)
if(!isIndex||void 0!==same)continue
const document=await reader.readDocument(entry)
"index"===document.kind&&await visit(document,depth+1)}}
await visit(index,1)
return[...found.values()].flat()}(document,reader)
if("string"==typeof choice)return function chooseByDigest(entries,digest){const chosen=entries.find(entry=>entry.digest===digest)
if(void 0!==chosen)return chosen
throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has no manifest ${digest}; it has ${listWithDigests(distinct(entries))}`)}(entries,choice)
const images=await async function withPlatforms(entries,reader){const images=[]
for(const entry of entries){if((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(entry.mediaType))continue
const platform=entry.platform??await readPlatform(entry,reader)
images.push(void 0===platform?entry:{...entry,platform})}return images}(entries,reader),matching=function filterByPlatform(images,asked){const near=images.filter(({platform})=>void 0!==platform&&isSameSystem(platform,asked)),sameVariant=near.filter(({platform})=>void 0!==platform&&isSameVariant(platform,asked)),ofVariant=sameVariant.length>0||asked.variant?sameVariant:near,exact=ofVariant.filter(({platform})=>platform?.osVersion===asked.osVersion)
return asked.osVersion&&exact.length>0?exact:ofVariant}(images,choice)
if(0===matching.length)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has no platform ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}; it has ${function listPlatforms(entries){return 0===entries.length?"none":entries.map(({platform})=>(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform)).join(", ")}(images)}`)
const candidates=distinct(matching),[chosen,...others]=1===candidates.length?candidates:await async function onlyImages(candidates,reader){const images=[]
for(const candidate of candidates){const document=await reader.readDocument(candidate)
"manifest"===document.kind&&(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.i8)(document.config.mediaType)&&images.push(candidate)}return images}(candidates,reader)
if(void 0===chosen||others.length>0)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has several images for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}: ${listWithDigests(candidates)}; choose one by its digest, as in platform: ${candidates[0]?.digest}`)
return chosen}async function readPlatform(descriptor,reader){const document=await reader.readDocument(descriptor)
return"index"===document.kind?void 0:reader.readConfigPlatform({descriptor,document})}function isOfPlatform(found,asked){return!!isSameSystem(found,asked)&&(!asked.variant||!found.variant||isSameVariant(found,asked))}function isSameSystem(found,asked){const[a,b]=[normalize(found),normalize(asked)]
if(a.os!==b.os||a.architecture!==b.architecture)return!1
const{osVersion=""}=found
return!asked.osVersion||osVersion===asked.osVersion||osVersion.startsWith(`${asked.osVersion}.`)}function isSameVariant(a,b){return normalize(a).variant===normalize(b).variant}const ALIASES={i386:["386"],x86_64:["amd64"],"x86-64":["amd64"],aarch64:["arm64"],armhf:["arm","v7"],armel:["arm","v6"]},USUAL_VARIANT={arm64:"v8",arm:"v7",amd64:"v1"}
function normalize(platform){const name=platform.architecture.toLowerCase(),[architecture,meant]=Object.hasOwn(ALIASES,name)?ALIASES[name]??[name]:[name],os=platform.os.toLowerCase(),written=platform.variant?.toLowerCase()||meant||USUAL_VARIANT[architecture]||""
return{os:"macos"===os?"darwin":os,architecture,variant:/^\d+$/.test(written)?`v${written}`:written}}function distinct(entries){return[...new Map(entries.map(entry=>[entry.digest,entry])).values()]}function listWithDigests(entries){return 0===entries.length?"none":entries.map(({platform,digest})=>`${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform)} (${digest})`).join(", ")}},69120:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F2:()=>parseReference,FH:()=>formatReference,dz:()=>isTag,mP:()=>hasRegistryHost})
var _digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73729)
const TAG=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,PATH_COMPONENT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,HOST=/^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/
function isTag(text){return TAG.test(text)}function parseReference(text){if(/^[a-z][a-z0-9+.-]*:\/\//i.test(text))throw new Error(`"${text}" starts with a URL scheme; a reference is host/repository:tag`)
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
return`${host}${reference.path}${tag}${digest}`}},40243:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AM:()=>readImage,At:()=>readDigestOrTag,Mk:()=>readStaging,Nu:()=>readRepository,RV:()=>readWantedTags,UN:()=>readRequiredDigest,ev:()=>resolveSource,g$:()=>readTags,rP:()=>readDigest})
var _domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21434),_domain_copy_transport_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21828),_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85096),_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3488),_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14084),_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(73729),_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83008),_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(69120)
const NO_REPOSITORY={project:"",name:""},NO_SOURCE={kind:"docker-daemon",name:""}
async function readImage(form,options){const repository=readRepository(form),staging=readStaging(form)
return{source:await readSource(form,{stager:options.stager,staging}),repository,tags:readTags(form,{registry:options.registry,repository}),...staging}}function readStaging(form){const platform=form.optional("platform",_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_3__.yI)
return{...void 0===platform?{}:{platform},maxUnpackedBytes:form.size("max-unpacked-size")}}function readRepository(form){const text=form.required("repository")
return""===text?NO_REPOSITORY:form.parse("repository",{text,parser:_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.q$,fallback:NO_REPOSITORY})}async function readSource(form,options){const text=form.required("image")
if(""===text)return NO_SOURCE
try{return await resolveSource(text,options)}catch(error){form.problem("image",(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error))
return NO_SOURCE}}async function resolveSource(text,options){const{stager,staging}=options,source=(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.AB)(text)
if("path"===source.kind)return resolvePath(source.text,options)
if("bare"===source.kind)return async function resolveBare(text,options){const{stager}=options
if(!await stager.isPath(text)){await async function requireImageName(text,stager){if((0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.j8)(text))throw new Error(`"${text}" does not exist`)
const directory=(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.UH)(text)
if(void 0!==directory&&await stager.isPath(`${directory}/`))throw new Error(`"${text}" does not exist, and "${directory}" is a directory; for the image in Docker Hub write ${(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.BD)(text)}`)}(text,stager)
return(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(text)}const found=await resolvePath(text,options)
return(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.A_)(text)&&!(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.j8)(text)?{...found,isNameToo:!0}:found}(source.text,options)
if("registry"===source.kind){if(await stager.isPath(source.text))return{...source,isPathToo:!0}
await async function requireNoLayout(source,stager){const{text,reference}=source,directory=(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.Mu)(reference)?(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.UH)(text):void 0
if(void 0!==directory&&await stager.isPath(`${directory}/`))throw new Error(`"${text}" may be an image or a layout, because "${directory}" is a directory; for the layout write oci:${text}, for the image of the Docker daemon docker-daemon:${text}, for the one in Docker Hub ${(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.BD)(text)}`)}(source,stager)
return source}if((0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.zG)(source))return source
if(!(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.ql)(source))return(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.xb)(source)
const found=await stager.check(source,staging)
if(!function isReadableAs(asked,found){return asked===found||"oci-layout"!==asked&&"oci-layout"!==found}(source.kind,found))throw new Error(`"${source.path}" is ${(0,_domain_copy_transport_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(found)}, not ${(0,_domain_copy_transport_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(source.kind)}`)
return source}async function resolvePath(path,options){return{kind:await options.stager.check({path},options.staging),path}}function readDigest(form){return form.optional("digest",_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)}const NO_DIGEST=`sha256:${"0".repeat(64)}`
function readRequiredDigest(form){form.required("digest")
return readDigest(form)??NO_DIGEST}function readDigestOrTag(form){const text=form.required("digest")
""===text||(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(text)||(0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__.dz)(text)||form.problem("digest",`"${text}" is neither a digest (sha256: and 64 hex digits) nor a tag`)
return text}function readTags(form,options){const{registry,repository}=options,wanted=readWantedTags(form,{registry,repositories:[repository]})
return[...new Set(wanted.map(({tag})=>tag))]}const DECIDING_TAGS=["harbor-url","repository","images"]
function readWantedTags(form,options){const own=DECIDING_TAGS.some(name=>form.isRefused(name))?void 0:{registry:options.registry,paths:options.repositories.map(_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)}
return form.list("tags").flatMap(entry=>{try{return[parseWantedTag(entry,own)]}catch(error){form.problem("tags",(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error))
return[]}})}function parseWantedTag(entry,own){if(!entry.includes("/")&&!entry.includes(":")){if((0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__.dz)(entry))return{tag:entry}
throw new Error(`"${entry}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`)}const{host,path,tag,digest}=(0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__.F2)(entry)
if(void 0!==own){const{registry,paths}=own
if(void 0===host||!(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_7__.ZV)(registry,host)||!paths.includes(path)){const names=[...new Set(paths)].map(ownPath=>`${registry.host}/${ownPath}`)
throw new Error(`"${entry}" is not in ${names.join(" or ")}; give bare tags, or references of ${names.length>1?"those repositories":"that repository"}`)}}if(void 0===tag||void 0!==digest)throw new Error(`"${entry}" must name a tag and no digest`)
return{tag,repository:path}}},35478:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>readImages,NU:()=>readRepositories,Sg:()=>requireNoSingleImage,mP:()=>readImageList,v9:()=>hasImages,xF:()=>readPlannedImages})
var _domain_copy_image_names_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54773),_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(14084),_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(73729),_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83008),_image_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40243)
function hasImages(form,name){return""!==form.raw(name)}async function readImageList(form,options){const{name}=options,parser=await options.loadParser()
return form.parse(name,{text:form.raw(name),parser,fallback:[]})}async function readImages(form,options){const entries=await readImageList(form,{name:"images",loadParser:options.loadParser}),repositories=entries.map(({repository})=>repository),wanted=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.RV)(form,{registry:options.registry,repositories}),staging=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.Mk)(form),listed=[]
for(const entry of entries)try{listed.push(await resolveEntry(entry,{...options,wanted,staging}))}catch(error){const target=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)(entry.repository)
form.problem("images",`in "${entry.source} => ${target}": ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}requireDistinctTags(form,listed.map(({image})=>image))
!function requireBaseForAll(form,repositories){const count=new Set(repositories.map(_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)).size
count>1&&(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(form.text("compare-to"))&&form.problem("compare-to",`a digest belongs to one repository, and "images" has ${count} of them; give a tag`)}(form,repositories)
return listed}function requireNoSingleImage(form){for(const name of["image","repository"])""!==form.text(name)&&form.problem(name,'must not be given together with "images"')}async function readRepositories(form,loadParser){return hasImages(form,"images")?(await readImageList(form,{name:"images",loadParser})).map(({repository})=>repository):[(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.Nu)(form)]}async function readPlannedImages(form,options){const entries=await readImageList(form,{name:"images",loadParser:options.loadParser}),repositories=entries.map(({repository})=>repository),wanted=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.RV)(form,{registry:options.registry,repositories}),planned=entries.map(entry=>({...entry,tags:allTags(entry,wanted)}))
requireDistinctTags(form,planned)
!function requireFixedBase(form,images){const base=form.text("compare-to"),paths=images.map(({repository})=>(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)(repository)),moved=images.findIndex(({tags},index)=>tags.includes(base)&&paths.filter(path=>path===paths[index]).length>1)
moved<0||form.problem("compare-to",`${paths[moved]}:${base} is set by this run and is the base of the other images of that repository; push them in one job (push-and-scan with images), which looks it up first`)}(form,planned)
return planned}function allTags(entry,wanted){const path=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)(entry.repository),shared=wanted.filter(({repository})=>void 0===repository||repository===path).map(({tag})=>tag)
return[...new Set([...entry.tags,...shared])]}function requireDistinctTags(form,images){const shared=(0,_domain_copy_image_names_js__WEBPACK_IMPORTED_MODULE_4__.jP)(images)
void 0!==shared&&form.problem("images",`${shared} is given for two images`)}async function resolveEntry(entry,options){const{repository}=entry,own=void 0===entry.platform?{}:{platform:(0,_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__.yI)(entry.platform)},staging={...options.staging,...own}
return{image:{source:await(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.ev)(entry.source,{stager:options.stager,staging}),repository,tags:allTags(entry,options.wanted),...staging},...void 0===entry.dockerfile?{}:{location:await options.locate(entry.dockerfile)}}}}}

