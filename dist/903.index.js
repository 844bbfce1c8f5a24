export const id=903
export const ids=[903]
export const modules={72903:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var outputs=__webpack_require__(95)
var inputs_image=__webpack_require__(40243)
var output_file=__webpack_require__(66232)
var scan=__webpack_require__(92401)
var parts=__webpack_require__(29497)
async function readSaveSbom(context){const{form,files}=context
const request={connection:await(0,parts.Y5)(context),repository:(0,inputs_image.Nu)(form),digest:(0,inputs_image.UN)(form),sbomFile:await(0,output_file.e)(form,{name:"sbom-file",files}),...(0,scan.BU)(form)}
form.complete()
return request}var save_sboms=__webpack_require__(48327)
var image_ports=__webpack_require__(66587)
var ports=__webpack_require__(54508)
var read_inputs=__webpack_require__(69715)
async function run(host){const request=await readSaveSbom((0,read_inputs.A)("save-sbom",host))
host.setOutputs((0,outputs.a)(await(0,save_sboms.i)(request,(0,image_ports.A7)(host,(0,ports.NT)(host,request.connection)))))}},71645:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ro:()=>distributionByName,Xw:()=>parseReleaseFile,yP:()=>RELEASE_FILES})
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
return id===void 0?void 0:distribution(id,version)}},43956:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,_5:()=>readRegistry,dC:()=>readConnection,zq:()=>readAddress})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3488)
const SHORTEST_TOKEN=4
async function readConnection(form,files){const address=await readAddress(form,files)
return{...address,credentials:{kind:"basic",user:readRobotName(form),secret:readRobotToken(form)}}}async function readAddress(form,files){const url=readHarborUrl(form)
return{url:url.origin,host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:url.protocol==="http:",caCertificate:await readCaCertificate(form,{files,url}),tlsVerify:form.boolean("tls-verify")}}function readRegistry(form){const url=readHarborUrl(form)
return{host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:url.protocol==="http:"}}const NO_URL=new URL("https://invalid")
function readHarborUrl(form){const text=form.required("harbor-url")
if(text==="")return NO_URL
return form.parse("harbor-url",{text,parser:parseHarborUrl,fallback:NO_URL})}function hasUserInfo(text){const at=text.indexOf("@")
const before=text.slice(0,Math.max(at,0))
return at>=0&&!/[?#]/.test(before)&&before.split(/\/+/).length<=2}function parseHarborUrl(text){if(hasUserInfo(text))throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"')
if(!URL.canParse(text))throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`)
const url=new URL(text)
if(url.protocol!=="http:"&&url.protocol!=="https:"){const looksLikeHost=!text.includes("://")
throw new Error(`"${text}" ${looksLikeHost?"has no scheme":`starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`)}if(url.pathname.replaceAll("/","")!==""||url.search!==""||url.hash!=="")throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`)
return url}function readRobotName(form){const name=form.required("robot-name")
if(/[\s:]/.test(name))form.problem("robot-name",`"${name}" contains a space or a colon; give it as Harbor shows it`)
return name}function readRobotToken(form){const token=form.raw("robot-token")
if(token.trim()==="")form.problem("robot-token","is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?")
else if(/[\r\n]/.test(token))form.problem("robot-token","contains a line break; store the secret again without it")
else if(token!==token.trim()||hasControlCharacter(token))form.problem("robot-token","begins or ends with a space, or contains a control character; store the secret again")
else if(token.length<SHORTEST_TOKEN)form.problem("robot-token",`is shorter than ${SHORTEST_TOKEN} characters, so it is not the secret of a robot`)
return token}function hasControlCharacter(text){return[...text].some(character=>{const code=character.codePointAt(0)??0
return code<32||code===127})}async function readAuthority(form,options){return{caCertificate:await readCaCertificate(form,options),tlsVerify:form.boolean("tls-verify")}}async function readCaCertificate(form,options){const text=form.text("ca-certificate")
if(text==="")return""
if(options.url.protocol==="http:"){form.problem("ca-certificate","has no effect with an http:// address; write harbor-url with https://")
return""}if(isCertificate(text))return text
if(/-----BEGIN|\n/.test(text)){form.problem("ca-certificate","is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)")
return""}try{const content=await options.files.readText(text)
if(isCertificate(content))return content
form.problem("ca-certificate",`the file "${text}" holds no PEM certificate`)}catch(error){form.problem("ca-certificate",`is neither PEM text nor a readable file (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})`)}return""}function isCertificate(text){return/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text)}},29497:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{jQ:()=>readJudging,_t:()=>readListedImages,Y5:()=>readMaskedConnection,o_:()=>readMaskedExceptions,Kc:()=>readRules,dQ:()=>requireScan})
var inputs_connection=__webpack_require__(43956)
var errors=__webpack_require__(85096)
var github_base=__webpack_require__(10130)
async function readExceptions(form,options){const harborAllowlist=form.boolean("harbor-allowlist")
const exceptions=[]
for(const path of form.lines("ignore-file"))try{const base=(0,github_base.GH)(path)
const text=await(base===void 0?options.files.readText(path):options.readBase(base))
exceptions.push(...await options.parseFile({path,text}))}catch(error){form.problem("ignore-file",`"${path}" could not be read: ${(0,errors.gJ)(error)}`)}return{exceptions,harborAllowlist}}var inputs_images=__webpack_require__(35478)
var reporting=__webpack_require__(81189)
var scan=__webpack_require__(92401)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,inputs_connection.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readMaskedExceptions({form,files,...context}){context.mask(form.raw("github-token"))
const readBase=context.openBase({token:form.text("github-token")})
return readExceptions(form,{files,readBase,parseFile:context.parseExceptionFile})}async function readRules(context){const{form}=context
return{gate:(0,scan.cw)(form),exploitSources:(0,scan.wo)(form),...await readMaskedExceptions(context)}}async function readJudging(context){return{...await readRules(context),compareTo:(0,scan.xq)(context.form)}}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,inputs_images.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,reporting.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if(scan!=="never")return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}},92401:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BU:()=>readLimits,OG:()=>readWaiting,cw:()=>readGate,wo:()=>readExploitSources,xq:()=>readCompareTo})
var _domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11823)
var _domain_gate_score_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79385)
var _domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(38268)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(73729)
var _domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(69120)
var _domain_operating_system_release_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71645)
var _domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18067)
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
if(!(0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__.dz)(name)&&!(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.Bc)(name))form.problem("compare-to",`"${name}" is neither a tag nor a digest of the repository`)
return name}function readWaiting(form){return{scan:form.choice("scan"),...readLimits(form)}}function readLimits(form){return{timeoutMs:form.duration("scan-timeout"),retries:form.count("scan-retries")}}function readMaxFindings(form){const limits={}
for(const entry of form.list("max-findings")){const[,word="",number=""]=/^\s*([A-Za-z]+)\s*=\s*(\d{1,9})\s*$/.exec(entry)??[]
if(word===""){form.problem("max-findings",`"${entry}" is not severity=number, as in critical=0,high=5`)
continue}const severity=_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__.oC.find(candidate=>candidate===word.toLowerCase())
if(severity===void 0)form.problem("max-findings",`"${word}" is not a severity. ${(0,_form_js__WEBPACK_IMPORTED_MODULE_4__.h)(word,_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__.oC)}`)
else if(limits[severity]!==void 0)form.problem("max-findings",`"${severity}" is given twice`)
else limits[severity]=Number(number)}return limits}}}

