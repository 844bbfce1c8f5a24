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
return found}},23428:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JB:()=>VULNERABILITY_ID,Ms:()=>isCveId,O1:()=>parseTrivyIgnore,oD:()=>isVulnerabilityId,rQ:()=>parseExpiry})
const VULNERABILITY_ID="the id of a vulnerability, as in CVE-2026-1234 (letters, digits and . _ : + -, nothing else)"
function isVulnerabilityId(word){if(/^cve/i.test(word))return isCveId(word)
if(/^ghsa/i.test(word))return/^GHSA(-[a-z0-9]{4}){3}$/.test(word)
return word.length<=LONGEST_ID&&/^[A-Za-z0-9][A-Za-z0-9._:+-]*$/.test(word)}const LONGEST_ID=128
function isCveId(word){return/^CVE-\d{4}-\d{1,19}$/.test(word)}function parseTrivyIgnore(text,file){const rules=[]
let commentsAbove=[]
for(const[index,raw]of text.split(/\r?\n/).entries()){const line=raw.trim()
if(line===""){commentsAbove=[]
continue}if(line.startsWith("#")){commentsAbove.push(commentText(line))
continue}const{rule,comment}=parseLine(line,index+1)
rules.push({...rule,source:`${file} line ${index+1}`,reason:(comment??commentsAbove.join(" ")).trim()})}return rules}function parseLine(line,number){const hash=line.search(/\s#/)
const[id="",...fields]=(hash<0?line:line.slice(0,hash)).trimEnd().split(/\s+/)
if(!isVulnerabilityId(id))throw new Error(`line ${number}: expected ${VULNERABILITY_ID}; a comment after it begins with a space and #`)
const name=isCveId(id)?id:"the id"
const[expiry,...more]=fields
if(more.length>0||expiry!==void 0&&!expiry.startsWith("exp:"))throw new Error(`line ${number}: the text after ${name} is not understood; expected exp:YYYY-MM-DD, or a comment that begins with #`)
const comment=hash<0?void 0:commentText(line.slice(hash).trim())
if(comment?.split(/\s+/).some(word=>word.startsWith("exp:"))===true)throw new Error(`line ${number}: the date of ${name} is in the comment; put it before the #`)
const expiresAt=expiry===void 0?void 0:parseDay(expiry.slice("exp:".length),number)
return{rule:{kind:"ignore-rule",id,purls:[],paths:[],...expiresAt===void 0?{}:{expiresAt}},...comment===void 0?{}:{comment}}}function commentText(line){return line.replace(/^#+/,"").trim()}function parseDay(text,line){const instant=parseExpiry(text)
if(instant===void 0||!/^\d{4}-\d{2}-\d{2}$/.test(text))throw new Error(`line ${line}: the text after exp: is not a date; expected exp:YYYY-MM-DD`)
return instant}function parseExpiry(text){const match=/^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim())
if(match===null)return
const[,year="",month="",day="",time="00:00:00",zone="Z"]=match
const midnight=new Date(`${year}-${month}-${day}T00:00:00Z`)
if(Number.isNaN(midnight.valueOf())||midnight.getUTCDate()!==Number(day))return
const instant=new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`)
return Number.isNaN(instant.valueOf())?void 0:instant.toISOString()}},11823:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JO:()=>exploitNotes,JV:()=>cveIds,Nm:()=>findDateProblem,dN:()=>describeExploitData,fM:()=>parseProbability,mo:()=>parseListDate,q9:()=>hasJudgedCve,u8:()=>markExploits,uv:()=>findExploitDoubts})
var _exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23428)
var _scan_verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34188)
var _text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764)
const CLOCK_SKEW_MS=5*6e4
const DAY_MS=24*60*6e4
function parseProbability(text){const value=/^(?:\d(?:\.\d{1,9})?|\.\d{1,9})$/.test(text)?Number(text):Number.NaN
if(value>=0&&value<=1)return value
throw new Error(`"${text}" is no probability from 0 to 1, as in 0.1`)}function parseListDate(text){const[,day,time="T00:00:00",zone="Z"]=/^(\d{4}-\d{2}-\d{2})(?:(T\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2}))?$/.exec(text)??[]
const milliseconds=Date.parse(`${day}${time}${zone.replace(/^(.\d{2})(\d{2})$/,"$1:$2")}`)
return Number.isNaN(milliseconds)?void 0:new Date(milliseconds).toISOString()}function findDateProblem(date,limits){const ageMs=limits.now-Date.parse(date)
const day=date.slice(0,10)
if(Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS)return`its date is in the future (${day})`
if(ageMs<=limits.maxAgeDays*DAY_MS)return
return`it is of ${day}, ${Math.ceil(ageMs/DAY_MS)} days old, and exploit-data-max-age allows ${limits.maxAgeDays}`}function cveIds(findings){return new Set(findings.flatMap(({id})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(id)?[id]:[]))}function markExploits(findings,lists){const known=lists.kev?.kind==="read"?lists.kev.data:void 0
const scores=lists.epss?.kind==="read"?lists.epss.data:void 0
return findings.map(finding=>{if(!(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(finding.id))return finding
const epss=scores?.get(finding.id)
return{...finding,...known===void 0?{}:{isKnownExploited:known.has(finding.id)},...epss===void 0?{}:{epss}}})}function describeExploitData({kev,epss}){const data={...nameRead("kev",kev),...nameRead("epss",epss)}
return Object.keys(data).length===0?void 0:data}function nameRead(name,list){return list?.kind==="read"?{[name]:{source:list.source,date:list.date}}:{}}const LIST_TEXTS={kev:{rule:"fail-on-kev",title:"the catalogue of known exploited vulnerabilities",input:"kev-source"},epss:{rule:"fail-on-epss",title:"the EPSS scores",input:"epss-source"}}
function findExploitDoubts(findings,{policy,lists}){if(!hasJudgedCve(findings,policy))return[]
return["kev","epss"].flatMap(name=>{const{rule,title,input}=LIST_TEXTS[name]
const list=lists[name]
const isAsked=name==="kev"?policy.failOnKev===true:policy.failOnEpss!==void 0
if(!isAsked||list?.kind==="read")return[]
const problem=list===void 0?"it was not asked for":list.problem
const source=list===void 0?"":` (${list.source})`
return[{kind:"could-not-tell",message:`${rule} could not be judged, because ${title}${source} could not be used: ${problem}. Run it again, or name a current copy with ${input}`}]})}function hasJudgedCve(findings,policy){return findings.some(finding=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(finding.id)&&(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_0__.sL)(finding,policy))}function exploitNotes(findings,{policy,lists}){const rules=[...policy.failOnKev===true?[LIST_TEXTS.kev.rule]:[],...policy.failOnEpss===void 0?[]:[LIST_TEXTS.epss.rule]]
if(rules.length===0)return[]
const others=findings.filter(({id})=>!(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(id)).length
const withoutScore=lists.epss?.kind==="read"?findings.filter(({id,epss})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(id)&&epss===void 0).length:0
const them=count=>count===1?"it":"them"
return[...others===0?[]:[`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.LS)(others,"finding")} with an id that is no CVE: ${rules.join(" and ")} ${rules.length===1?"says":"say"} nothing about ${them(others)}`],...withoutScore===0?[]:[`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.LS)(withoutScore,"finding")} without an EPSS score: fail-on-epss says nothing about ${them(withoutScore)}`]]}},79385:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>parseScore,y:()=>formatScore})
function formatScore(score){return score.toFixed(1)}function parseScore(text){const score=/^\d{1,2}(?:\.\d)?$/.test(text)?Number(text):Number.NaN
if(score>=.1&&score<=10)return score
throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`)}},83008:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{tz:()=>isOfPlatform,xV:()=>choosePlatform,yI:()=>parsePlatformChoice})
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
if(bad!==void 0)throw new Error(`"${text}" is not an image reference ("${bad}" is not a valid part)`)}},71645:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ro:()=>distributionByName,Xw:()=>parseReleaseFile,yP:()=>RELEASE_FILES})
const RELEASE_FILES=["etc/os-release","usr/lib/os-release","etc/alpine-release","etc/centos-release","etc/almalinux-release","etc/rocky-release","etc/oracle-release","etc/fedora-release","etc/redhat-release","etc/system-release","etc/lsb-release","etc/debian_version"]
function parseReleaseFile(file,text){switch(file){case"etc/os-release":case"usr/lib/os-release":return parseOsRelease(text)
case"etc/alpine-release":return distribution("alpine",firstLine(text))
case"etc/debian_version":return parseDebianVersion(text)
case"etc/lsb-release":return parseLsbRelease(text)
default:return parseRedHatRelease(text)}}const MAX_WORD_CHARACTERS=40
function distribution(id,version){const plain=id.toLowerCase()
if(!/^[a-z0-9][a-z0-9._-]*$/.test(plain)||plain.length>MAX_WORD_CHARACTERS)return
const isVersion=/^[A-Za-z0-9][A-Za-z0-9.~+-]*$/.test(version)&&version.length<=MAX_WORD_CHARACTERS
return{kind:"distribution",id:plain,version:isVersion?version:""}}const OTHER_NAMES={alma:"almalinux",amazon:"amzn","cbl-mariner":"mariner",opensuse:"opensuse-leap","opensuse.leap":"opensuse-leap","opensuse.tumbleweed":"opensuse-tumbleweed",oracle:"ol",redhat:"rhel","suse linux enterprise server":"sles"}
function distributionByName(name,version){const plain=name.trim().toLowerCase()
return distribution(OTHER_NAMES[plain]??plain,version.trim().replace(/-ESM$/,""))}function parseOsRelease(text){const values=parseAssignments(text)
const found=distributionByName(values.get("ID")??"",values.get("VERSION_ID")??"")
if(found?.id==="centos"&&/\bstream\b/i.test(values.get("NAME")??""))return{...found,id:"centos-stream"}
return found}function parseAssignments(text){const values=new Map
for(const line of text.split("\n")){const[,name,value=""]=/^\s*([A-Za-z_]\w{0,60})=(.*)$/.exec(line.trimEnd())??[]
if(name!==void 0)values.set(name,unquote(value.trim()))}return values}function unquote(value){const[first=""]=value
return(first==='"'||first==="'")&&value.length>=2&&value.endsWith(first)?value.slice(1,-1):value}function firstLine(text){return text.split("\n",1)[0]?.trim()??""}function parseDebianVersion(text){const line=firstLine(text)
if(/^\d/.test(line))return distribution("debian",line)
return/^[a-z]+\/sid$/.test(line)?distribution("debian",""):void 0}function parseLsbRelease(text){const values=parseAssignments(text)
if(values.get("DISTRIB_ID")!=="Ubuntu")return
return distribution("ubuntu",values.get("DISTRIB_RELEASE")??"")}const RED_HAT_FAMILY=[[/^centos stream\b/i,"centos-stream"],[/^centos\b/i,"centos"],[/^rocky\b/i,"rocky"],[/^alma/i,"almalinux"],[/^oracle\b/i,"ol"],[/^fedora\b/i,"fedora"],[/^amazon linux\b/i,"amzn"],[/^red hat enterprise linux\b/i,"rhel"]]
function parseRedHatRelease(text){const line=firstLine(text)
const[,name="",version=""]=/^(.{1,80}?) release (\d[\d.]*)/.exec(line)??[]
const id=RED_HAT_FAMILY.find(([pattern])=>pattern.test(name))?.[1]
return id===void 0?void 0:distribution(id,version)}},18067:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AO:()=>distributionOf,CW:()=>EXTENDABLE_IDS,YD:()=>findDistribution,wB:()=>DISTRIBUTIONS,y$:()=>DISTRIBUTION_IDS})
const ENDOFLIFE="https://endoflife.date"
const COVERAGE="https://trivy.dev/v0.61/docs/coverage/os"
function rolling(name){return{name,versionParts:1,source:COVERAGE,ends:new Map}}function parseEnds(lines){return new Map(lines.trim().split("\n").map(line=>{const[version="",end="",extendedEnd]=line.trim().split(" ")
return[version,extendedEnd===void 0?end:[end,extendedEnd]]}))}const DISTRIBUTIONS={alpine:{name:"Alpine",versionParts:2,source:`${ENDOFLIFE}/alpine-linux`,ends:parseEnds(`\n      2.1 2012-11-01\n      2.2 2013-05-01\n      2.3 2013-11-01\n      2.4 2014-05-01\n      2.5 2014-11-01\n      2.6 2015-05-01\n      2.7 2015-11-01\n      3.0 2016-05-01\n      3.1 2016-11-01\n      3.2 2017-05-01\n      3.3 2017-11-01\n      3.4 2018-05-01\n      3.5 2018-11-01\n      3.6 2019-05-01\n      3.7 2019-11-01\n      3.8 2020-05-01\n      3.9 2020-11-01\n      3.10 2021-05-01\n      3.11 2021-11-01\n      3.12 2022-05-01\n      3.13 2022-11-01\n      3.14 2023-05-01\n      3.15 2023-11-01\n      3.16 2024-05-23\n      3.17 2024-11-22\n      3.18 2025-05-09\n      3.19 2025-11-01\n      3.20 2026-04-01\n      3.21 2026-11-01\n      3.22 2027-05-01\n      3.23 2027-11-01\n      3.24 2028-06-01\n    `)},debian:{name:"Debian",versionParts:1,source:"https://wiki.debian.org/LTS",extended:"ELTS of Freexian",areExtendedFixesUnknown:true,ends:parseEnds(`\n      5 2012-02-06\n      6 2016-02-29\n      7 2018-05-31 2020-06-30\n      8 2020-06-30 2025-06-30\n      9 2022-06-30 2027-06-30\n      10 2024-06-30 2029-06-30\n      11 2026-08-31 2031-06-30\n      12 2028-06-30 2033-06-30\n      13 2030-06-30 2035-06-30\n    `)},ubuntu:{name:"Ubuntu",versionParts:2,source:`${ENDOFLIFE}/ubuntu`,extended:"Ubuntu Pro (ESM)",ends:parseEnds(`\n      12.04 2017-04-30 2019-04-30\n      12.10 2014-05-16\n      13.04 2014-01-27\n      13.10 2014-07-17\n      14.04 2019-04-30 2024-04-30\n      14.10 2015-07-23\n      15.04 2016-02-04\n      15.10 2016-07-28\n      16.04 2021-04-30 2026-04-30\n      16.10 2017-07-20\n      17.04 2018-01-13\n      17.10 2018-07-19\n      18.04 2023-05-31 2028-04-30\n      18.10 2019-07-18\n      19.04 2020-01-23\n      19.10 2020-07-17\n      20.04 2025-05-31 2030-04-30\n      20.10 2021-07-22\n      21.04 2022-01-20\n      21.10 2022-07-14\n      22.04 2027-04-30 2032-04-30\n      22.10 2023-07-20\n      23.04 2024-01-25\n      23.10 2024-07-12\n      24.04 2029-05-31 2034-04-30\n      24.10 2025-07-10\n      25.04 2026-01-17\n      25.10 2026-07-31\n      26.04 2031-05-31 2036-04-30\n    `)},rhel:{name:"Red Hat Enterprise Linux",versionParts:1,source:`${ENDOFLIFE}/rhel`,extended:"the ELS add-on of Red Hat",ends:parseEnds(`\n      4 2012-02-29 2017-03-31\n      5 2017-03-31 2020-11-30\n      6 2020-11-30 2024-06-30\n      7 2024-06-30 2029-05-31\n      8 2029-05-31 2033-05-31\n      9 2032-05-31 2036-05-31\n      10 2035-05-31 2039-05-31\n    `)},centos:{name:"CentOS Linux",versionParts:1,source:`${ENDOFLIFE}/centos`,ends:parseEnds(`\n      5 2017-03-31\n      6 2020-11-30\n      7 2024-06-30\n      8 2021-12-31\n    `)},"centos-stream":{name:"CentOS Stream",versionParts:1,source:`${ENDOFLIFE}/centos-stream`,isUnknownToTrivy:true,ends:parseEnds(`\n      8 2024-05-31\n      9 2027-05-31\n      10 2030-05-31\n    `)},almalinux:{name:"AlmaLinux",versionParts:1,source:`${ENDOFLIFE}/almalinux`,ends:parseEnds(`\n      8 2029-03-31\n      9 2032-05-31\n      10 2035-05-31\n    `)},rocky:{name:"Rocky Linux",versionParts:1,source:`${ENDOFLIFE}/rocky-linux`,ends:parseEnds(`\n      8 2029-05-31\n      9 2032-05-31\n      10 2035-05-31\n    `)},ol:{name:"Oracle Linux",versionParts:1,source:`${ENDOFLIFE}/oracle-linux`,extended:"the Extended Support of Oracle",ends:parseEnds(`\n      5 2017-12-31\n      6 2021-03-31 2024-12-31\n      7 2024-12-31 2028-06-30\n      8 2029-07-31 2031-07-31\n      9 2032-07-31 2034-06-30\n      10 2035-06-30\n    `)},amzn:{name:"Amazon Linux",versionParts:1,source:`${ENDOFLIFE}/amazon-linux`,ends:parseEnds(`\n      1 2023-12-31\n      2 2026-06-30\n      2023 2029-06-30\n    `)},fedora:{name:"Fedora",versionParts:1,source:`${ENDOFLIFE}/fedora`,isUnknownToTrivy:true,ends:parseEnds(`\n      35 2022-12-13\n      36 2023-05-16\n      37 2023-12-05\n      38 2024-05-21\n      39 2024-11-26\n      40 2025-05-13\n      41 2025-12-15\n      42 2026-05-27\n      43 2026-12-09\n      44 2027-06-02\n    `)},sles:{name:"SUSE Linux Enterprise Server",versionParts:2,source:"https://www.suse.com/lifecycle",extended:"LTSS of SUSE",ends:parseEnds(`\n      11.3 2016-01-31 2019-01-30\n      11.4 2019-03-31 2022-03-31\n      12 2016-06-30 2019-07-01\n      12.1 2017-05-31 2020-05-31\n      12.2 2018-03-31 2021-03-31\n      12.3 2019-06-30 2022-06-30\n      12.4 2020-06-30 2023-06-30\n      12.5 2024-10-31 2027-10-31\n      15 2019-12-31 2022-12-31\n      15.1 2021-01-31 2024-01-31\n      15.2 2021-12-31 2024-12-31\n      15.3 2022-12-31 2025-12-31\n      15.4 2023-12-31 2026-12-31\n      15.5 2024-12-31 2027-12-31\n      15.6 2025-12-31 2028-12-31\n      15.7 2031-07-31 2034-07-31\n    `)},"opensuse-leap":{name:"openSUSE Leap",versionParts:2,source:"https://en.opensuse.org/Lifetime",ends:parseEnds(`\n      42.1 2017-05-17\n      42.2 2018-01-26\n      42.3 2019-07-01\n      15.0 2019-12-03\n      15.1 2021-02-02\n      15.2 2022-01-04\n      15.3 2022-12-31\n      15.4 2023-12-07\n      15.5 2024-12-31\n      15.6 2026-04-30\n      16.0 2027-10-31\n    `)},"opensuse-tumbleweed":rolling("openSUSE Tumbleweed"),photon:{name:"Photon OS",versionParts:2,source:`${ENDOFLIFE}/photon`,ends:parseEnds(`\n      1.0 2022-02-28\n      2.0 2022-12-31\n      3.0 2025-10-02\n      4.0 2027-10-11\n      5.0 never\n    `)},mariner:{name:"CBL-Mariner",versionParts:2,source:`${ENDOFLIFE}/azure-linux`,ends:parseEnds(`\n      1.0 2023-08-31\n      2.0 2025-07-31\n    `)},azurelinux:{name:"Azure Linux",versionParts:2,source:`${ENDOFLIFE}/azure-linux`,ends:parseEnds(`\n      3.0 2027-08-31\n    `)},wolfi:rolling("Wolfi"),chainguard:rolling("Chainguard OS"),minimos:rolling("MinimOS"),echo:rolling("Echo"),arch:{...rolling("Arch Linux"),isUnknownToTrivy:true}}
const DISTRIBUTION_IDS=Object.keys(DISTRIBUTIONS)
const EXTENDABLE_IDS=DISTRIBUTION_IDS.filter(id=>distributionOf(id).extended!==void 0)
function distributionOf(id){return DISTRIBUTIONS[id]}function findDistribution(id){const known=DISTRIBUTION_IDS.find(candidate=>candidate===id)
return known===void 0?void 0:distributionOf(known)}},89944:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mx:()=>findUnfairness,Yw:()=>locateBase,u7:()=>parseBaseName,wq:()=>fullBaseName})
var _harbor_repository_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(14084)
var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73729)
var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69120)
var _text_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52764)
function parseBaseName(text){if((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.dz)(text)||(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(text))return{reference:text}
if(!text.includes("/"))throw new Error(`"${text}" is neither a tag nor a digest of the repository, nor project/repository:tag`)
const at=text.includes("@")?text.indexOf("@"):text.lastIndexOf(":")
const reference=text.slice(at+1)
const isNamed=at>text.lastIndexOf("/")
if(!isNamed)throw new Error(`"${text}" names no tag; give project/repository:tag or @digest`)
if(text[at]==="@"?!(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(reference):!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__.dz)(reference))throw new Error(`"${text}" has the bad ${text[at]==="@"?"digest":"tag"} "${reference}"`)
return{repository:(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_2__.q$)(text.slice(0,at)),reference}}function locateBase(name,own){return{repository:own,...parseBaseName(name)}}function fullBaseName(name,own){return name.includes("/")?name:`${own}${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(name)?"@":":"}${name}`}function findUnfairness(overview,fairness){if(overview===void 0)return"was never scanned"
if(overview.status!=="Success")return`has a last scan that is ${overview.status}`
const{now,maxAgeMs,scanners}=fairness
const ageMs=now-Date.parse(overview.endTime)
if(Number.isNaN(ageMs))return"was scanned at a time that Harbor does not say"
if(ageMs>maxAgeMs)return`was scanned on ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__.Yi)(overview.endTime)}, longer ago than compare-max-age allows`
if(scanners.length===0||scanners.includes(overview.scanner))return
const names=[overview.scanner,scanners.join(" and ")].map(name=>name||"a scanner without a name")
return`was scanned by ${names[0]}, and the image by ${names[1]}`}},85036:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>isFixable,JM:()=>rankFindings,XJ:()=>mergePlatforms,ng:()=>countSeverities})
var _text_format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52764)
var _severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002)
function isFixable(finding){return finding.fixVersion!==""}function countSeverities(findings){const counts={..._severity_js__WEBPACK_IMPORTED_MODULE_0__.BU}
for(const finding of findings)counts[finding.severity]+=1
return counts}function mergePlatforms(findings){const merged=new Map
for(const finding of findings){const isUnknown=finding.severity==="unknown"
const key=JSON.stringify([finding.id,finding.package,finding.version,isUnknown])
const present=merged.get(key)
if(present===void 0){merged.set(key,finding)
continue}const worst=(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(finding.severity)<(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(present.severity)?finding:present
const fixVersion=present.fixVersion||finding.fixVersion
const platforms=[...new Set([...present.platforms,...finding.platforms])]
const cvssScore=highestScore(present,finding)
merged.set(key,{...worst,fixVersion,platforms,...cvssScore===void 0?{}:{cvssScore}})}return[...merged.values()]}function highestScore(...findings){const scores=findings.flatMap(({cvssScore})=>cvssScore??[])
return scores.length===0?void 0:Math.max(...scores)}function rankFindings(findings){return findings.toSorted((a,b)=>Number(b.isKnownExploited??false)-Number(a.isKnownExploited??false)||(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(a.severity)-(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(b.severity)||Number(isFixable(b))-Number(isFixable(a))||(b.epss??0)-(a.epss??0)||(b.cvssScore??0)-(a.cvssScore??0)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.id,b.id)||(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__.n6)(a.package,b.package))}},34188:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$w:()=>breaksKevRule,RK:()=>SCORE_RULES,Rh:()=>asksForSystem,S4:()=>judge,XB:()=>allowedFindings,Y:()=>ruleOf,bk:()=>VERDICTS,d$:()=>FAIL_ON,mG:()=>breaksEpssRule,sL:()=>isJudged,yq:()=>breaksCvssRule})
var _gate_score_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79385)
var _finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85036)
var _severity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73002)
const VERDICTS=["passed","failed","undecided"]
const FAIL_ON=["critical","high","medium","low","any","never"]
function asksForSystem({osSupport="off"}){return osSupport!=="off"}const SCORE_RULES=["fail-on-cvss","fail-on-epss"]
function judge(input){if(input.couldNotTell.length>0)return{name:"undecided",reasons:input.couldNotTell}
const reasons=[...input.policy.failOn==="never"?[]:brokenRules(input.findings,input.policy),...brokenScoreRules(input.findings,input.policy)]
if(reasons.length>0)return{name:"failed",reasons}
const{doubts=[]}=input
return{name:doubts.length>0?"undecided":"passed",reasons:doubts}}function isJudged(finding,policy){return finding.isNew!==false&&(!policy.onlyFixable||(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.G4)(finding))}function brokenRules(findings,policy){const counted=findings.filter(finding=>isJudged(finding,policy))
const isCompared=findings.some(({isNew})=>isNew!==void 0)
const reasons=[]
for(const severity of[..._severity_js__WEBPACK_IMPORTED_MODULE_1__.Kw,"unknown"]){const allowed=allowedFindings(severity,policy)
const matching=counted.filter(finding=>ruleOf(finding,policy)===severity)
if(matching.length<=allowed)continue
const unknown=severity==="unknown"?0:matching.filter(f=>f.severity==="unknown").length
const kind=`${isCompared?" new":""}${policy.onlyFixable?" fixable":""}`
const ofUnknown=unknown>0?` (${unknown} of unknown severity, counted as ${severity})`:""
reasons.push({kind:"rule-broken",severity,found:matching.length,allowed,message:`${(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.JE)(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`})}return reasons}function brokenScoreRules(findings,policy){const{failOnCvss,failOnEpss}=policy
const count=breaks=>findings.filter(finding=>breaks(finding,policy)).length
const exploited=count(breaksKevRule)
const probable=count(breaksEpssRule)
const scored=count(breaksCvssRule)
return[...exploited===0?[]:[{kind:"exploit-rule-broken",rule:"fail-on-kev",found:exploited,message:`Known to be exploited: ${exploited} found, 0 allowed`}],...failOnEpss===void 0||probable===0?[]:[{kind:"score-rule-broken",rule:"fail-on-epss",found:probable,limit:failOnEpss,message:`EPSS of ${failOnEpss} or more: ${probable} found, 0 allowed`}],...failOnCvss===void 0||scored===0?[]:[{kind:"score-rule-broken",rule:"fail-on-cvss",found:scored,limit:failOnCvss,message:`CVSS score of ${(0,_gate_score_js__WEBPACK_IMPORTED_MODULE_2__.y)(failOnCvss)} or more: ${scored} found, 0 allowed`}]]}const breaksCvssRule=(finding,policy)=>reaches(finding.cvssScore,policy.failOnCvss)&&isJudged(finding,policy)
const breaksEpssRule=(finding,policy)=>reaches(finding.epss,policy.failOnEpss)&&isJudged(finding,policy)
const breaksKevRule=(finding,policy)=>policy.failOnKev===true&&finding.isKnownExploited===true&&isJudged(finding,policy)
function reaches(score,limit){return score!==void 0&&limit!==void 0&&score>=limit}function ruleOf(finding,policy){return finding.severity==="unknown"&&policy.maxFindings.unknown===void 0?policy.unknownSeverity:finding.severity}function allowedFindings(severity,policy){const limit=policy.maxFindings[severity]
if(limit!==void 0)return limit
if(severity==="unknown")return Number.POSITIVE_INFINITY
switch(policy.failOn){case"any":return 0
case"never":return Number.POSITIVE_INFINITY
default:return(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.du)(severity,policy.failOn)?0:Number.POSITIVE_INFINITY}}},40243:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AM:()=>readImage,At:()=>readDigestOrTag,Mk:()=>readStaging,Nu:()=>readRepository,RV:()=>readWantedTags,UN:()=>readRequiredDigest,ev:()=>resolveSource,g$:()=>readTags,rP:()=>readDigest})
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
var _domain_copy_image_names_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(54773)
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14084)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(73729)
var _domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83008)
var _domain_scan_base_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(89944)
var _image_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40243)
var _scan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92401)
function hasImages(form,name){return form.raw(name)!==""}async function readImageList(form,options){const{name}=options
const parser=await options.loadParser()
return form.parse(name,{text:form.raw(name),parser,fallback:[]})}async function readImages(form,options){const entries=await readImageList(form,{name:"images",loadParser:options.loadParser})
const repositories=entries.map(({repository})=>repository)
const wanted=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.RV)(form,{registry:options.registry,repositories})
const staging=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.Mk)(form)
const listed=[]
for(const entry of entries)try{listed.push(await resolveEntry(entry,{...options,wanted,staging}))}catch(error){const target=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(entry.repository)
form.problem("images",`in "${entry.source} => ${target}": ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}requireDistinctTags(form,listed.map(({image})=>image))
requireBaseForAll(form,repositories)
return listed}function requireNoSingleImage(form){for(const name of["image","repository"])if(form.text(name)!=="")form.problem(name,'must not be given together with "images"')}async function readRepositories(form,loadParser){if(!hasImages(form,"images"))return[(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.Nu)(form)]
return(await readImageList(form,{name:"images",loadParser})).map(({repository})=>repository)}async function readPlannedImages(form,options){const entries=await readImageList(form,{name:"images",loadParser:options.loadParser})
const repositories=entries.map(({repository})=>repository)
const wanted=(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.RV)(form,{registry:options.registry,repositories})
const planned=entries.map(entry=>({...entry,tags:allTags(entry,wanted)}))
requireDistinctTags(form,planned)
requireFixedBase(form,planned)
return planned}function requireFixedBase(form,images){const base=(0,_scan_js__WEBPACK_IMPORTED_MODULE_3__.xq)(form)
if(base===void 0)return
const paths=images.map(({repository})=>(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository))
const bases=paths.map(path=>(0,_domain_scan_base_js__WEBPACK_IMPORTED_MODULE_5__.wq)(base,path))
const moved=images.flatMap(({tags},index)=>tags.map(tag=>({index,name:`${paths[index]}:${tag}`}))).find(({index,name})=>bases.some((other,of)=>of!==index&&other===name))
if(moved===void 0)return
form.problem("compare-to",`${moved.name} is set by this run and is the base of the other images of that repository; push them in one job (push-and-scan with images), which looks it up first`)}function allTags(entry,wanted){const path=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(entry.repository)
const shared=wanted.filter(({repository})=>repository===void 0||repository===path).map(({tag})=>tag)
return[...new Set([...entry.tags,...shared])]}function requireDistinctTags(form,images){const shared=(0,_domain_copy_image_names_js__WEBPACK_IMPORTED_MODULE_6__.jP)(images)
if(shared!==void 0)form.problem("images",`${shared} is given for two images`)}async function resolveEntry(entry,options){const{repository}=entry
const own=entry.platform===void 0?{}:{platform:(0,_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__.yI)(entry.platform)}
const staging={...options.staging,...own}
return{image:{source:await(0,_image_js__WEBPACK_IMPORTED_MODULE_2__.ev)(entry.source,{stager:options.stager,staging}),repository,tags:allTags(entry,options.wanted),...staging},...entry.dockerfile===void 0?{}:{location:await options.locate(entry.dockerfile)}}}function requireBaseForAll(form,repositories){const count=new Set(repositories.map(_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)).size
if(count>1&&(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__.Bc)(form.text("compare-to")))form.problem("compare-to",`a digest belongs to one repository, and "images" has ${count} of them; give a tag`)}},92401:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BU:()=>readLimits,OG:()=>readWaiting,WY:()=>readComparison,cw:()=>readGate,wo:()=>readExploitSources,xq:()=>readCompareTo})
var _domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11823)
var _domain_gate_score_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79385)
var _domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(38268)
var _domain_operating_system_release_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71645)
var _domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18067)
var _domain_scan_base_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(89944)
var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(73002)
var _form_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(37677)
function readGate(form){const failOnCvss=form.optional("fail-on-cvss",_domain_gate_score_js__WEBPACK_IMPORTED_MODULE_5__.f)
const failOnEpss=form.optional("fail-on-epss",_domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__.fM)
const ignoreStatus=readIgnoredStatuses(form)
const osExtendedSupport=readExtendedSupport(form)
return{failOn:form.choice("fail-on"),maxFindings:readMaxFindings(form),onlyFixable:form.boolean("only-fixable"),unknownSeverity:form.choice("unknown-severity"),...failOnCvss===void 0?{}:{failOnCvss},...form.boolean("fail-on-kev")?{failOnKev:true}:{},...failOnEpss===void 0?{}:{failOnEpss},...ignoreStatus.length===0?{}:{ignoreStatus},osSupport:form.choice("os-support"),...osExtendedSupport.length===0?{}:{osExtendedSupport}}}function readExtendedSupport(form){const ids=form.list("os-extended-support").flatMap(word=>{const named=(0,_domain_operating_system_release_file_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(word,"")?.id
const found=_domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__.CW.find(candidate=>candidate===named)
if(found!==void 0)return[found]
form.problem("os-extended-support",`"${word}" is no distribution with an extended support that is known here. ${(0,_form_js__WEBPACK_IMPORTED_MODULE_4__.h)(word,_domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__.CW)}`)
return[]})
return[...new Set(ids)].toSorted()}function readExploitSources(form){return{kev:readSource(form,"kev-source"),epss:readSource(form,"epss-source"),maxAgeDays:form.count("exploit-data-max-age")}}function readSource(form,name){const source=form.text(name)
const problem=findSourceProblem(source)
if(problem!==void 0)form.problem(name,problem)
return source}function findSourceProblem(source){if(!/^[a-z][a-z0-9+.-]*:\/\//i.test(source))return
if(!source.startsWith("https://")||!URL.canParse(source))return"has to be an https address, or the path of a file"
const{username,password,search,hash}=new URL(source)
if(username===""&&password===""&&search===""&&hash==="")return
return"has to be an address without a user, a password, a query and a fragment, because it is shown"}function readIgnoredStatuses(form){const statuses=form.list("ignore-status").flatMap(word=>{const status=(0,_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__.U1)(word)
const found=_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__.$Q.find(candidate=>candidate===status)
if(found!==void 0)return[found]
form.problem("ignore-status",describeStatusProblem(word,status))
return[]})
return[...new Set(statuses)]}function describeStatusProblem(word,status){if(status===void 0)return`"${word}" is no status of a vendor. ${(0,_form_js__WEBPACK_IMPORTED_MODULE_4__.h)(word,_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__.$Q)}`
return`"${word}" would leave out nearly every finding, and cannot be ignored as a whole`}function readCompareTo(form){const name=form.text("compare-to")
if(name==="")return
form.parse("compare-to",{text:name,parser:_domain_scan_base_js__WEBPACK_IMPORTED_MODULE_7__.u7,fallback:{reference:name}})
return name}function readComparison(form){return{compareTo:readCompareTo(form),compareMaxAgeMs:form.duration("compare-max-age")}}function readWaiting(form){return{scan:form.choice("scan"),...readLimits(form)}}function readLimits(form){return{timeoutMs:form.duration("scan-timeout"),retries:form.count("scan-retries")}}function readMaxFindings(form){const limits={}
for(const entry of form.list("max-findings")){const[,word="",number=""]=/^\s*([A-Za-z]+)\s*=\s*(\d{1,9})\s*$/.exec(entry)??[]
if(word===""){form.problem("max-findings",`"${entry}" is not severity=number, as in critical=0,high=5`)
continue}const severity=_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__.oC.find(candidate=>candidate===word.toLowerCase())
if(severity===void 0)form.problem("max-findings",`"${word}" is not a severity. ${(0,_form_js__WEBPACK_IMPORTED_MODULE_4__.h)(word,_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__.oC)}`)
else if(limits[severity]!==void 0)form.problem("max-findings",`"${severity}" is given twice`)
else limits[severity]=Number(number)}return limits}}}

