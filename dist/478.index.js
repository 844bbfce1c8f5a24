export const id=478
export const ids=[478]
export const modules={54773:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EF:()=>nameImages,Wj:()=>nameImageFiles,jP:()=>findSharedTag})
var _harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14084)
function nameImages(images){const repositories=images.map(({repository})=>(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__.sT)(repository))
const names=images.map(({tags},index)=>{const repository=repositories[index]??""
const isAlone=repositories.filter(other=>other===repository).length===1
return isAlone||tags[0]===void 0?repository:`${repository}:${tags[0]}`})
return numberRepeated(names,(name,place)=>`${name} (${place})`)}function nameImageFiles(names){const safe=names.map(name=>name.replaceAll(/[^a-zA-Z0-9_.]+/g,"-").replace(/-$/,""))
const numbered=numberRepeated(safe,(name,place)=>`${name}-${place}`)
const isEachAnother=new Set(numbered.map(name=>name.toLowerCase())).size===names.length
return isEachAnother?numbered:safe.map((name,index)=>`${index+1}-${name}`)}function numberRepeated(names,format){return names.map((name,index)=>names.filter(other=>other===name).length===1?name:format(name,index+1))}function findSharedTag(images){const wanted=new Set
for(const{repository,tags}of images)for(const tag of tags){const name=`${(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__.sT)(repository)}:${tag}`
if(wanted.has(name))return name
wanted.add(name)}return}},21434:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UH:()=>firstDirectory,ql:()=>isFileSource,A_:()=>isReference,zG:()=>isStoreSource,j8:()=>looksLikePath,Mu:()=>mayBeLocal,BD:()=>onDockerHub,AB:()=>parseImageSource,Bf:()=>registrySource,_U:()=>writtenDigest})
var oci_digest=__webpack_require__(73729)
var oci_reference=__webpack_require__(69120)
var copy_transport=__webpack_require__(21828)
function podmanAdvice(name){return`run podman save --format oci-archive -o image.tar ${name} first, then write oci-archive:image.tar`}const UNSUPPORTED_TRANSPORTS={"containers-storage":"the store of podman, buildah and CRI-O",dir:"skopeo's directory form",ostree:"an OSTree repository",sif:"a Singularity image",tarball:"a root file system in a tar",atomic:"an image stream of OpenShift",nix:"nix2container's form"}
const OTHER_SPELLINGS=[{beginning:"oci-layout://",transport:"oci:"},{beginning:"ocidir://",transport:"oci:"},{beginning:"oci-dir:",transport:"oci:"},{beginning:"oci-layout:",transport:"oci:"},{beginning:"docker-image://",transport:""}]
function requireSupportedTransport(text){const spelling=OTHER_SPELLINGS.find(({beginning})=>text.startsWith(beginning))
if(spelling!==void 0){const{beginning,transport}=spelling
throw new Error(`"${text}": ${beginning} is not supported; write ${transport}${text.slice(beginning.length)}`)}const transport=text.slice(0,Math.max(text.indexOf(":"),0))
if(!Object.hasOwn(UNSUPPORTED_TRANSPORTS,transport))return
const rest=text.slice(transport.length+1)
const advice=transport==="containers-storage"?podmanAdvice(withoutStore(rest)||"NAME"):`run skopeo copy ${text} oci:image first, then write oci:image`
throw new Error(`"${text}" names the transport ${transport}: (${UNSUPPORTED_TRANSPORTS[transport]}), which is not supported; ${advice}`)}function withoutStore(rest){return rest.replace(/^\[[^\]]*\]/,"")}function requireNoPodmanName(reference){if(reference.host?.toLowerCase()!=="localhost")return
const text=(0,oci_reference.FH)(reference)
throw new Error(`"${text}" is the name that podman and buildah give to an image on this machine, and their store is not supported; ${podmanAdvice(text)}. For an image of the Docker daemon write docker-daemon:${text}, for a registry on this machine its port, as in localhost:5000/${reference.path}`)}const REGISTRY_PREFIX="docker://"
function isFileSource(source){return"path"in source}function isStoreSource(source){return source.kind!=="registry"&&!("path"in source)}function parseImageSource(text){if(text.startsWith(REGISTRY_PREFIX))return registrySource(onDockerHub(text.slice(REGISTRY_PREFIX.length)))
const separator=text.indexOf(":")
const transport=(0,copy_transport.$u)(text.slice(0,Math.max(separator,0)))
const rest=text.slice(separator+1)
if(transport!==void 0)return transport.needsPath?fileSource(transport,rest):storeSource(transport,rest)
if((0,oci_digest.Bc)(text))return{kind:"docker-daemon",name:text,digest:text}
requireSupportedTransport(text)
if(isExplicitPath(text))return{kind:"path",text}
if(!hasReferenceShape(text))return{kind:"bare",text}
if(hasArchiveName(text))throw new Error(`"${text}" has the name of a file and is written like an image; for the file write ./${text}, for the image docker://${text}`)
return registrySource(text)}function storeSource({prefix,kind},name){if(name==="")throw new Error(`"${prefix}:" must be followed by the name of a local image`)
if((0,oci_digest.Bc)(name))return{kind,name,digest:name}
const{digest}=(0,oci_reference.F2)(name)
return{kind,name,...digest===void 0?{}:{digest}}}function fileSource({prefix,kind},rest){if(kind==="oci-layout"&&/^\/\/[^/]/.test(rest))throw new Error(`"oci:${rest}" is how Helm and ORAS write a registry; for the image write ${rest.slice(2)}, for a layout oci: and its path`)
const{before,digest}=splitDigest(rest)
const{path,name}=splitName(before)
if(path==="")throw new Error(`"${prefix}:" must be followed by a path`)
return{kind,path,...name===void 0?{}:{name},...digest===void 0?{}:{digest}}}function isExplicitPath(text){return/^\.{0,2}\//.test(text)||/^[A-Za-z]:[\\/]/.test(text)||text.includes("\\")}function hasReferenceShape(text){const last=text.slice(text.lastIndexOf("/")+1)
return(0,oci_reference.mP)(text)||last.includes(":")||text.split("/").some(isDigested)}function isDigested(part){return part.includes("@")&&part.lastIndexOf(":")>part.indexOf("@")}function hasArchiveName(text){return/\.(tar|tgz|tzst|tbz2?|txz|tar\.(gz|zst|zstd|xz|bz2|lz4|lzma|Z)|sif)$/i.test(text)}function looksLikePath(text){return isExplicitPath(text)||hasArchiveName(text)}function firstDirectory(text){const[first="",...rest]=text.split("/")
return rest.length>0&&!/[.:@]/.test(first)&&first!=="localhost"?first:void 0}function onDockerHub(text){const reference=(0,oci_reference.F2)(text)
if(reference.host!==void 0)return text
const path=reference.path.includes("/")?reference.path:`library/${reference.path}`
return(0,oci_reference.FH)({...reference,host:"docker.io",path})}function isReference(text){try{(0,oci_reference.F2)(text)
return true}catch{return false}}function registrySource(text){const reference=(0,oci_reference.F2)(text)
requireNoPodmanName(reference)
return{kind:"registry",reference,text}}function writtenDigest(source){return source.kind==="registry"?source.reference.digest:source.digest}function mayBeLocal(reference){return reference.host===void 0&&reference.digest===void 0}function splitName(rest){const drive=/^[A-Za-z]:[\\/]/.test(rest)?2:0
const colon=rest.indexOf(":",drive)
if(colon<0)return{path:rest}
const path=rest.slice(0,colon)
const name=rest.slice(colon+1)
return name===""?{path}:{path,name}}function splitDigest(rest){const at=rest.lastIndexOf("@")
const digest=rest.slice(at+1)
if(at<0||!/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[^/\\]*$/i.test(digest))return{before:rest}
if(!(0,oci_digest.Bc)(digest))throw new Error(`"${rest}" has a bad digest; expected @sha256: and 64 lower-case hex digits`)
return{before:rest.slice(0,at),digest}}},21828:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$u:()=>findTransport,Gg:()=>titleOf,MT:()=>prefixOf})
const TRANSPORTS=[{prefix:"docker-daemon",kind:"docker-daemon",title:"the local Docker daemon",needsPath:false},{prefix:"oci",kind:"oci-layout",title:"an OCI layout directory",needsPath:true},{prefix:"oci-archive",kind:"oci-archive",title:"an OCI archive",needsPath:true},{prefix:"docker-archive",kind:"docker-archive",title:"an archive of docker save",needsPath:true}]
function findTransport(prefix){return TRANSPORTS.find(transport=>transport.prefix===prefix)}function titleOf(kind){return transportOf(kind).title}function prefixOf(kind){return transportOf(kind).prefix}function transportOf(kind){const found=TRANSPORTS.find(transport=>transport.kind===kind)
if(found===void 0)throw new Error(`${kind} is not a transport`)
return found}},83008:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{tz:()=>isOfPlatform,xV:()=>choosePlatform,yI:()=>parsePlatformChoice})
var _digest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73729)
var _manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25380)
var _problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85542)
function parsePlatformChoice(text){return(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(text)?text:(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.FL)(text)}const MAX_DEPTH=4
const MAX_ENTRIES=1e3
async function choosePlatform(root,options){const{choice,reader}=options
const document=await reader.readDocument(root)
if(typeof choice==="string"&&choice===root.digest)return root
if(document.kind==="manifest")return requirePlatform({descriptor:root,document},options)
const entries=await collectEntries(document,reader)
if(typeof choice==="string")return chooseByDigest(entries,choice)
const images=await withPlatforms(entries,reader)
const matching=filterByPlatform(images,choice)
if(matching.length===0)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has no platform ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}; it has ${listPlatforms(images)}`)
const candidates=distinct(matching)
const[chosen,...others]=candidates.length===1?candidates:await onlyImages(candidates,reader)
if(chosen===void 0||others.length>0)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has several images for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}: ${listWithDigests(candidates)}; choose one by its digest, as in platform: ${candidates[0]?.digest}`)
return chosen}async function requirePlatform(image,options){const{choice,reader}=options
const{descriptor}=image
if(typeof choice==="string")throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is the single image ${descriptor.digest}, not ${choice}, which the input platform asks for`)
const found=await reader.readConfigPlatform(image)
if(found!==void 0&&isOfPlatform(found,choice))return descriptor
throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is an image for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(found)}, not for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}, which the input platform asks for`)}async function collectEntries(index,reader){const found=new Map
const visit=async(at,depth)=>{if(depth>MAX_DEPTH)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`nests indexes more than ${MAX_DEPTH} deep`)
for(const entry of at.manifests){const isIndex=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(entry.mediaType)
if((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(entry)||!(isIndex||(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.CM)(entry.mediaType)))continue
const same=found.get(entry.digest)
found.set(entry.digest,[...same??[],entry])
if(found.size>MAX_ENTRIES)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has more than ${MAX_ENTRIES} manifests`)
if(!isIndex||same!==void 0)continue
const document=await reader.readDocument(entry)
if(document.kind==="index")await visit(document,depth+1)}}
await visit(index,1)
return[...found.values()].flat()}function chooseByDigest(entries,digest){const chosen=entries.find(entry=>entry.digest===digest)
if(chosen!==void 0)return chosen
throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has no manifest ${digest}; it has ${listWithDigests(distinct(entries))}`)}async function withPlatforms(entries,reader){const images=[]
for(const entry of entries){if((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(entry.mediaType))continue
const platform=entry.platform??await readPlatform(entry,reader)
images.push(platform===void 0?entry:{...entry,platform})}return images}async function readPlatform(descriptor,reader){const document=await reader.readDocument(descriptor)
return document.kind==="index"?void 0:reader.readConfigPlatform({descriptor,document})}async function onlyImages(candidates,reader){const images=[]
for(const candidate of candidates){const document=await reader.readDocument(candidate)
if(document.kind==="manifest"&&(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.i8)(document.config.mediaType))images.push(candidate)}return images}function filterByPlatform(images,asked){const near=images.filter(({platform})=>platform!==void 0&&isSameSystem(platform,asked))
const sameVariant=near.filter(({platform})=>platform!==void 0&&isSameVariant(platform,asked))
const ofVariant=sameVariant.length>0||asked.variant?sameVariant:near
const exact=ofVariant.filter(({platform})=>platform?.osVersion===asked.osVersion)
return asked.osVersion&&exact.length>0?exact:ofVariant}function isOfPlatform(found,asked){if(!isSameSystem(found,asked))return false
return!asked.variant||!found.variant||isSameVariant(found,asked)}function isSameSystem(found,asked){const[a,b]=[normalize(found),normalize(asked)]
if(a.os!==b.os||a.architecture!==b.architecture)return false
const{osVersion=""}=found
return!asked.osVersion||osVersion===asked.osVersion||osVersion.startsWith(`${asked.osVersion}.`)}function isSameVariant(a,b){return normalize(a).variant===normalize(b).variant}const ALIASES={i386:["386"],x86_64:["amd64"],"x86-64":["amd64"],aarch64:["arm64"],armhf:["arm","v7"],armel:["arm","v6"]}
const USUAL_VARIANT={arm64:"v8",arm:"v7",amd64:"v1"}
function normalize(platform){const name=platform.architecture.toLowerCase()
const[architecture,meant]=Object.hasOwn(ALIASES,name)?ALIASES[name]??[name]:[name]
const os=platform.os.toLowerCase()
const written=platform.variant?.toLowerCase()||meant||USUAL_VARIANT[architecture]||""
const variant=/^\d+$/.test(written)?`v${written}`:written
return{os:os==="macos"?"darwin":os,architecture,variant}}function distinct(entries){return[...new Map(entries.map(entry=>[entry.digest,entry])).values()]}function listPlatforms(entries){if(entries.length===0)return"none"
return entries.map(({platform})=>(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform)).join(", ")}function listWithDigests(entries){if(entries.length===0)return"none"
return entries.map(({platform,digest})=>`${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform)} (${digest})`).join(", ")}},69120:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F2:()=>parseReference,FH:()=>formatReference,dz:()=>isTag,mP:()=>hasRegistryHost})
var _digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73729)
const TAG=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const PATH_COMPONENT=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const HOST=/^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/
function isTag(text){return TAG.test(text)}function parseReference(text){if(/^[a-z][a-z0-9+.-]*:\/\//i.test(text))throw new Error(`"${text}" starts with a URL scheme; a reference is host/repository:tag`)
const[beforeDigest="",digest,...more]=text.split("@")
if(more.length>0||digest!==void 0&&!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest))throw new Error(`"${text}" has a bad digest; expected @sha256: and 64 lower-case hex digits`)
const{name,tag}=splitTag(beforeDigest)
if(tag!==void 0&&!isTag(tag))throw new Error(`"${text}" has a bad tag "${tag}"`)
const components=name.split("/")
const hasHost=hasRegistryHost(name)
const host=hasHost?components[0]:void 0
if(host!==void 0&&!HOST.test(host))throw new Error(`"${text}" has a bad registry host "${host}"`)
const path=(hasHost?components.slice(1):components).join("/")
requireRepositoryPath(text,path)
return{path,...host===void 0?{}:{host},...tag===void 0?{}:{tag},...digest===void 0?{}:{digest}}}function hasRegistryHost(text){const slash=text.indexOf("/")
const first=text.slice(0,Math.max(slash,0))
return/^[^.].*[.:]|^:/.test(first)||first.toLowerCase()==="localhost"}function formatReference(reference){const host=reference.host===void 0?"":`${reference.host}/`
const tag=reference.tag===void 0?"":`:${reference.tag}`
const digest=reference.digest===void 0?"":`@${reference.digest}`
return`${host}${reference.path}${tag}${digest}`}function splitTag(text){const colon=text.lastIndexOf(":")
if(colon<=text.lastIndexOf("/"))return{name:text}
return{name:text.slice(0,colon),tag:text.slice(colon+1)}}function requireRepositoryPath(text,path){if(/[A-Z]/.test(path))throw new Error(`"${text}" has upper-case letters in the repository; registries accept lower case only`)
const bad=path.split("/").find(component=>!PATH_COMPONENT.test(component))
if(bad!==void 0)throw new Error(`"${text}" is not an image reference ("${bad}" is not a valid part)`)}},40243:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AM:()=>readImage,At:()=>readDigestOrTag,Mk:()=>readStaging,Nu:()=>readRepository,RV:()=>readWantedTags,UN:()=>readRequiredDigest,ev:()=>resolveSource,g$:()=>readTags,rP:()=>readDigest})
var _domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21434)
var _domain_copy_transport_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21828)
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85096)
var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3488)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14084)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(73729)
var _domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83008)
var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(69120)
const NO_REPOSITORY={project:"",name:""}
const NO_SOURCE={kind:"docker-daemon",name:""}
async function readImage(form,options){const repository=readRepository(form)
const staging=readStaging(form)
return{source:await readSource(form,{stager:options.stager,staging}),repository,tags:readTags(form,{registry:options.registry,repository}),...staging}}function readStaging(form){const platform=form.optional("platform",_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_3__.yI)
return{...platform===void 0?{}:{platform},maxUnpackedBytes:form.size("max-unpacked-size")}}function readRepository(form){const text=form.required("repository")
if(text==="")return NO_REPOSITORY
return form.parse("repository",{text,parser:_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.q$,fallback:NO_REPOSITORY})}async function readSource(form,options){const text=form.required("image")
if(text==="")return NO_SOURCE
try{return await resolveSource(text,options)}catch(error){form.problem("image",(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error))
return NO_SOURCE}}async function resolveSource(text,options){const{stager,staging}=options
const source=(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.AB)(text)
if(source.kind==="path")return resolvePath(source.text,options)
if(source.kind==="bare")return resolveBare(source.text,options)
if(source.kind==="registry"){if(await stager.isPath(source.text))return{...source,isPathToo:true}
await requireNoLayout(source,stager)
return source}if((0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.zG)(source))return source
if(!(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.ql)(source))return(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.xb)(source)
const found=await stager.check(source,staging)
if(!isReadableAs(source.kind,found))throw new Error(`"${source.path}" is ${(0,_domain_copy_transport_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(found)}, not ${(0,_domain_copy_transport_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(source.kind)}`)
return source}async function resolveBare(text,options){const{stager}=options
if(!await stager.isPath(text)){await requireImageName(text,stager)
return(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.Bf)(text)}const found=await resolvePath(text,options)
return(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.A_)(text)&&!(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.j8)(text)?{...found,isNameToo:true}:found}async function resolvePath(path,options){return{kind:await options.stager.check({path},options.staging),path}}async function requireImageName(text,stager){if((0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.j8)(text))throw new Error(`"${text}" does not exist`)
const directory=(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.UH)(text)
if(directory===void 0||!await stager.isPath(`${directory}/`))return
throw new Error(`"${text}" does not exist, and "${directory}" is a directory; for the image in Docker Hub write ${(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.BD)(text)}`)}async function requireNoLayout(source,stager){const{text,reference}=source
const directory=(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.Mu)(reference)?(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.UH)(text):void 0
if(directory===void 0||!await stager.isPath(`${directory}/`))return
throw new Error(`"${text}" may be an image or a layout, because "${directory}" is a directory; for the layout write oci:${text}, for the image of the Docker daemon docker-daemon:${text}, for the one in Docker Hub ${(0,_domain_copy_source_js__WEBPACK_IMPORTED_MODULE_0__.BD)(text)}`)}function isReadableAs(asked,found){return asked===found||asked!=="oci-layout"&&found!=="oci-layout"}function readDigest(form){return form.optional("digest",_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)}const NO_DIGEST=`sha256:${"0".repeat(64)}`
function readRequiredDigest(form){form.required("digest")
return readDigest(form)??NO_DIGEST}function readDigestOrTag(form){const text=form.required("digest")
if(text!==""&&!(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(text)&&!(0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__.dz)(text))form.problem("digest",`"${text}" is neither a digest (sha256: and 64 hex digits) nor a tag`)
return text}function readTags(form,options){const{registry,repository}=options
const wanted=readWantedTags(form,{registry,repositories:[repository]})
return[...new Set(wanted.map(({tag})=>tag))]}const DECIDING_TAGS=["harbor-url","repository","images"]
function readWantedTags(form,options){const isOwnKnown=!DECIDING_TAGS.some(name=>form.isRefused(name))
const own=isOwnKnown?{registry:options.registry,paths:options.repositories.map(_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)}:void 0
return form.list("tags").flatMap(entry=>{try{return[parseWantedTag(entry,own)]}catch(error){form.problem("tags",(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error))
return[]}})}function parseWantedTag(entry,own){if(!entry.includes("/")&&!entry.includes(":")){if((0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__.dz)(entry))return{tag:entry}
throw new Error(`"${entry}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`)}const{host,path,tag,digest}=(0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_6__.F2)(entry)
if(own!==void 0){const{registry,paths}=own
if(host===void 0||!(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_7__.ZV)(registry,host)||!paths.includes(path)){const names=[...new Set(paths)].map(ownPath=>`${registry.host}/${ownPath}`)
throw new Error(`"${entry}" is not in ${names.join(" or ")}; give bare tags, or references of ${names.length>1?"those repositories":"that repository"}`)}}if(tag===void 0||digest!==void 0)throw new Error(`"${entry}" must name a tag and no digest`)
return{tag,repository:path}}},35478:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>readImages,NU:()=>readRepositories,Sg:()=>requireNoSingleImage,mP:()=>readImageList,v9:()=>hasImages,xF:()=>readPlannedImages})
var _domain_copy_image_names_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54773)
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(14084)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(73729)
var _domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83008)
var _image_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40243)
function hasImages(form,name){return form.raw(name)!==""}async function readImageList(form,options){const{name}=options
const parser=await options.loadParser()
return form.parse(name,{text:form.raw(name),parser,fallback:[]})}async function readImages(form,options){const entries=await readImageList(form,{name:"images",loadParser:options.loadParser})
const repositories=entries.map(({repository})=>repository)
const wanted=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.RV)(form,{registry:options.registry,repositories})
const staging=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.Mk)(form)
const listed=[]
for(const entry of entries)try{listed.push(await resolveEntry(entry,{...options,wanted,staging}))}catch(error){const target=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)(entry.repository)
form.problem("images",`in "${entry.source} => ${target}": ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}requireDistinctTags(form,listed.map(({image})=>image))
requireBaseForAll(form,repositories)
return listed}function requireNoSingleImage(form){for(const name of["image","repository"])if(form.text(name)!=="")form.problem(name,'must not be given together with "images"')}async function readRepositories(form,loadParser){if(!hasImages(form,"images"))return[(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.Nu)(form)]
return(await readImageList(form,{name:"images",loadParser})).map(({repository})=>repository)}async function readPlannedImages(form,options){const entries=await readImageList(form,{name:"images",loadParser:options.loadParser})
const repositories=entries.map(({repository})=>repository)
const wanted=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.RV)(form,{registry:options.registry,repositories})
const planned=entries.map(entry=>({...entry,tags:allTags(entry,wanted)}))
requireDistinctTags(form,planned)
requireFixedBase(form,planned)
return planned}function requireFixedBase(form,images){const base=form.text("compare-to")
const paths=images.map(({repository})=>(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)(repository))
const moved=images.findIndex(({tags},index)=>tags.includes(base)&&paths.filter(path=>path===paths[index]).length>1)
if(moved<0)return
form.problem("compare-to",`${paths[moved]}:${base} is set by this run and is the base of the other images of that repository; push them in one job (push-and-scan with images), which looks it up first`)}function allTags(entry,wanted){const path=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)(entry.repository)
const shared=wanted.filter(({repository})=>repository===void 0||repository===path).map(({tag})=>tag)
return[...new Set([...entry.tags,...shared])]}function requireDistinctTags(form,images){const shared=(0,_domain_copy_image_names_js__WEBPACK_IMPORTED_MODULE_4__.jP)(images)
if(shared!==void 0)form.problem("images",`${shared} is given for two images`)}async function resolveEntry(entry,options){const{repository}=entry
const own=entry.platform===void 0?{}:{platform:(0,_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__.yI)(entry.platform)}
const staging={...options.staging,...own}
return{image:{source:await(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.ev)(entry.source,{stager:options.stager,staging}),repository,tags:allTags(entry,options.wanted),...staging},...entry.dockerfile===void 0?{}:{location:await options.locate(entry.dockerfile)}}}function requireBaseForAll(form,repositories){const count=new Set(repositories.map(_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_3__.sT)).size
if(count>1&&(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_5__.Bc)(form.text("compare-to")))form.problem("compare-to",`a digest belongs to one repository, and "images" has ${count} of them; give a tag`)}}}

