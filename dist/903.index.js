export const id=903
export const ids=[903]
export const modules={72903:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var outputs=__webpack_require__(95),inputs_image=__webpack_require__(40243),output_file=__webpack_require__(66232),scan=__webpack_require__(92401),parts=__webpack_require__(29497),save_sboms=__webpack_require__(48327),image_ports=__webpack_require__(66587),ports=__webpack_require__(54508),read_inputs=__webpack_require__(69715)
async function run(host){const request=await async function readSaveSbom(context){const{form,files}=context,request={connection:await(0,parts.Y5)(context),repository:(0,inputs_image.Nu)(form),digest:(0,inputs_image.UN)(form),sbomFile:await(0,output_file.e)(form,{name:"sbom-file",files}),...(0,scan.BU)(form)}
form.complete()
return request}((0,read_inputs.A)("save-sbom",host))
host.setOutputs((0,outputs.a)(await(0,save_sboms.i)(request,(0,image_ports.A7)(host,(0,ports.NT)(host,request.connection)))))}},71645:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ro:()=>distributionByName,Xw:()=>parseReleaseFile,yP:()=>RELEASE_FILES})
const RELEASE_FILES=["etc/os-release","usr/lib/os-release","etc/alpine-release","etc/centos-release","etc/almalinux-release","etc/rocky-release","etc/oracle-release","etc/fedora-release","etc/redhat-release","etc/system-release","etc/lsb-release","etc/debian_version"]
function parseReleaseFile(file,text){switch(file){case"etc/os-release":case"usr/lib/os-release":return function parseOsRelease(text){const values=parseAssignments(text),found=distributionByName(values.get("ID")??"",values.get("VERSION_ID")??"")
return"centos"===found?.id&&/\bstream\b/i.test(values.get("NAME")??"")?{...found,id:"centos-stream"}:found}(text)
case"etc/alpine-release":return distribution("alpine",firstLine(text))
case"etc/debian_version":return function parseDebianVersion(text){const line=firstLine(text)
return/^\d/.test(line)?distribution("debian",line):/^[a-z]+\/sid$/.test(line)?distribution("debian",""):void 0}(text)
case"etc/lsb-release":return function parseLsbRelease(text){const values=parseAssignments(text)
return"Ubuntu"!==values.get("DISTRIB_ID")?void 0:distribution("ubuntu",values.get("DISTRIB_RELEASE")??"")}(text)
default:return function parseRedHatRelease(text){const line=firstLine(text),[,name="",version=""]=/^(.{1,80}?) release (\d[\d.]*)/.exec(line)??[],id=RED_HAT_FAMILY.find(([pattern])=>pattern.test(name))?.[1]
return void 0===id?void 0:distribution(id,version)}(text)}}const MAX_WORD_CHARACTERS=40
function distribution(id,version){const plain=id.toLowerCase()
if(/^[a-z0-9][a-z0-9._-]*$/.test(plain)&&!(plain.length>MAX_WORD_CHARACTERS))return{kind:"distribution",id:plain,version:/^[A-Za-z0-9][A-Za-z0-9.~+-]*$/.test(version)&&version.length<=MAX_WORD_CHARACTERS?version:""}}const OTHER_NAMES={alma:"almalinux",amazon:"amzn","cbl-mariner":"mariner",opensuse:"opensuse-leap","opensuse.leap":"opensuse-leap","opensuse.tumbleweed":"opensuse-tumbleweed",oracle:"ol",redhat:"rhel","suse linux enterprise server":"sles"}
function distributionByName(name,version){const plain=name.trim().toLowerCase()
return distribution(OTHER_NAMES[plain]??plain,version.trim().replace(/-ESM$/,""))}function parseAssignments(text){const values=new Map
for(const line of text.split("\n")){const[,name,value=""]=/^\s*([A-Za-z_]\w{0,60})=(.*)$/.exec(line.trimEnd())??[]
void 0!==name&&values.set(name,unquote(value.trim()))}return values}function unquote(value){const[first=""]=value
return('"'===first||"'"===first)&&value.length>=2&&value.endsWith(first)?value.slice(1,-1):value}function firstLine(text){return text.split("\n",1)[0]?.trim()??""}const RED_HAT_FAMILY=[[/^centos stream\b/i,"centos-stream"],[/^centos\b/i,"centos"],[/^rocky\b/i,"rocky"],[/^alma/i,"almalinux"],[/^oracle\b/i,"ol"],[/^fedora\b/i,"fedora"],[/^amazon linux\b/i,"amzn"],[/^red hat enterprise linux\b/i,"rhel"]]},43956:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,_5:()=>readRegistry,dC:()=>readConnection,zq:()=>readAddress})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3488)
const SHORTEST_TOKEN=4
async function readConnection(form,files){return{...await readAddress(form,files),credentials:{kind:"basic",user:readRobotName(form),secret:readRobotToken(form)}}}async function readAddress(form,files){const url=readHarborUrl(form)
return{url:url.origin,host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:"http:"===url.protocol,caCertificate:await readCaCertificate(form,{files,url}),tlsVerify:form.boolean("tls-verify")}}function readRegistry(form){const url=readHarborUrl(form)
return{host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:"http:"===url.protocol}}const NO_URL=new URL("https://invalid")
function readHarborUrl(form){const text=form.required("harbor-url")
return""===text?NO_URL:form.parse("harbor-url",{text,parser:parseHarborUrl,fallback:NO_URL})}function parseHarborUrl(text){if(function hasUserInfo(text){const at=text.indexOf("@"),before=text.slice(0,Math.max(at,0))
return at>=0&&!/[?#]/.test(before)&&before.split(/\/+/).length<=2}(text))throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"')
if(!URL.canParse(text))throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`)
const url=new URL(text)
if("http:"!==url.protocol&&"https:"!==url.protocol){const looksLikeHost=!text.includes("://")
throw new Error(`"${text}" ${looksLikeHost?"has no scheme":`starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`)}if(""!==url.pathname.replaceAll("/","")||""!==url.search||""!==url.hash)throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`)
return url}function readRobotName(form){const name=form.required("robot-name");/[\s:]/.test(name)&&form.problem("robot-name",`"${name}" contains a space or a colon; give it as Harbor shows it`)
return name}function readRobotToken(form){const token=form.raw("robot-token")
""===token.trim()?form.problem("robot-token","is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?"):/[\r\n]/.test(token)?form.problem("robot-token","contains a line break; store the secret again without it"):token!==token.trim()||function hasControlCharacter(text){return[...text].some(character=>{const code=character.codePointAt(0)??0
return code<32||127===code})}(token)?form.problem("robot-token","begins or ends with a space, or contains a control character; store the secret again"):token.length<SHORTEST_TOKEN&&form.problem("robot-token",`is shorter than ${SHORTEST_TOKEN} characters, so it is not the secret of a robot`)
return token}async function readAuthority(form,options){return{caCertificate:await readCaCertificate(form,options),tlsVerify:form.boolean("tls-verify")}}async function readCaCertificate(form,options){const text=form.text("ca-certificate")
if(""===text)return""
if("http:"===options.url.protocol){form.problem("ca-certificate","has no effect with an http:// address; write harbor-url with https://")
return""}if(isCertificate(text))return text
if(/-----BEGIN|\n/.test(text)){form.problem("ca-certificate","is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)")
return""}try{const content=await options.files.readText(text)
if(isCertificate(content))return content
form.problem("ca-certificate",`the file "${text}" holds no PEM certificate`)}catch(error){form.problem("ca-certificate",`is neither PEM text nor a readable file (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})`)}return""}function isCertificate(text){return/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text)}},29497:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{jQ:()=>readJudging,_t:()=>readListedImages,Y5:()=>readMaskedConnection,o_:()=>readMaskedExceptions,Kc:()=>readRules,dQ:()=>requireScan})
var inputs_connection=__webpack_require__(43956),errors=__webpack_require__(85096),github_base=__webpack_require__(10130),inputs_images=__webpack_require__(35478),reporting=__webpack_require__(81189),scan=__webpack_require__(92401)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,inputs_connection.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readMaskedExceptions({form,files,...context}){context.mask(form.raw("github-token"))
const readBase=context.openBase({token:form.text("github-token")})
return async function readExceptions(form,options){const harborAllowlist=form.boolean("harbor-allowlist"),exceptions=[]
for(const path of form.lines("ignore-file"))try{const base=(0,github_base.GH)(path),text=await(void 0===base?options.files.readText(path):options.readBase(base))
exceptions.push(...await options.parseFile({path,text}))}catch(error){form.problem("ignore-file",`"${path}" could not be read: ${(0,errors.gJ)(error)}`)}return{exceptions,harborAllowlist}}(form,{files,readBase,parseFile:context.parseExceptionFile})}async function readRules(context){const{form}=context
return{gate:(0,scan.cw)(form),exploitSources:(0,scan.wo)(form),...await readMaskedExceptions(context)}}async function readJudging(context){return{...await readRules(context),compareTo:(0,scan.xq)(context.form)}}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,inputs_images.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,reporting.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if("never"!==scan)return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}},92401:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BU:()=>readLimits,OG:()=>readWaiting,cw:()=>readGate,wo:()=>readExploitSources,xq:()=>readCompareTo})
var _domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11823),_domain_gate_score_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(79385),_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(38268),_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(73729),_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(69120),_domain_operating_system_release_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71645),_domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18067),_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(73002),_form_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(37677)
function readGate(form){const failOnCvss=form.optional("fail-on-cvss",_domain_gate_score_js__WEBPACK_IMPORTED_MODULE_5__.f),failOnEpss=form.optional("fail-on-epss",_domain_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__.fM),ignoreStatus=function readIgnoredStatuses(form){const statuses=form.list("ignore-status").flatMap(word=>{const status=(0,_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__.U1)(word),found=_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__.$Q.find(candidate=>candidate===status)
if(void 0!==found)return[found]
form.problem("ignore-status",function describeStatusProblem(word,status){return void 0===status?`"${word}" is no status of a vendor. ${(0,_form_js__WEBPACK_IMPORTED_MODULE_4__.h)(word,_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_6__.$Q)}`:`"${word}" would leave out nearly every finding, and cannot be ignored as a whole`}(word,status))
return[]})
return[...new Set(statuses)]}(form),osExtendedSupport=function readExtendedSupport(form){const ids=form.list("os-extended-support").flatMap(word=>{const named=(0,_domain_operating_system_release_file_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(word,"")?.id,found=_domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__.CW.find(candidate=>candidate===named)
if(void 0!==found)return[found]
form.problem("os-extended-support",`"${word}" is no distribution with an extended support that is known here. ${(0,_form_js__WEBPACK_IMPORTED_MODULE_4__.h)(word,_domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__.CW)}`)
return[]})
return[...new Set(ids)].toSorted()}(form)
return{failOn:form.choice("fail-on"),maxFindings:readMaxFindings(form),onlyFixable:form.boolean("only-fixable"),unknownSeverity:form.choice("unknown-severity"),...void 0===failOnCvss?{}:{failOnCvss},...form.boolean("fail-on-kev")?{failOnKev:!0}:{},...void 0===failOnEpss?{}:{failOnEpss},...0===ignoreStatus.length?{}:{ignoreStatus},osSupport:form.choice("os-support"),...0===osExtendedSupport.length?{}:{osExtendedSupport}}}function readExploitSources(form){return{kev:readSource(form,"kev-source"),epss:readSource(form,"epss-source"),maxAgeDays:form.count("exploit-data-max-age")}}function readSource(form,name){const source=form.text(name),problem=function findSourceProblem(source){if(!/^[a-z][a-z0-9+.-]*:\/\//i.test(source))return
if(!source.startsWith("https://")||!URL.canParse(source))return"has to be an https address, or the path of a file"
const{username,password,search,hash}=new URL(source)
return""===username&&""===password&&""===search&&""===hash?void 0:"has to be an address without a user, a password, a query and a fragment, because it is shown"}(source)
void 0!==problem&&form.problem(name,problem)
return source}function readCompareTo(form){const name=form.text("compare-to")
if(""!==name){(0,_domain_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__.dz)(name)||(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__.Bc)(name)||form.problem("compare-to",`"${name}" is neither a tag nor a digest of the repository`)
return name}}function readWaiting(form){return{scan:form.choice("scan"),...readLimits(form)}}function readLimits(form){return{timeoutMs:form.duration("scan-timeout"),retries:form.count("scan-retries")}}function readMaxFindings(form){const limits={}
for(const entry of form.list("max-findings")){const[,word="",number=""]=/^\s*([A-Za-z]+)\s*=\s*(\d{1,9})\s*$/.exec(entry)??[]
if(""===word){form.problem("max-findings",`"${entry}" is not severity=number, as in critical=0,high=5`)
continue}const severity=_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__.oC.find(candidate=>candidate===word.toLowerCase())
void 0===severity?form.problem("max-findings",`"${word}" is not a severity. ${(0,_form_js__WEBPACK_IMPORTED_MODULE_4__.h)(word,_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__.oC)}`):void 0!==limits[severity]?form.problem("max-findings",`"${severity}" is given twice`):limits[severity]=Number(number)}return limits}}}

