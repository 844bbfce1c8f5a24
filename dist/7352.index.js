export const id=7352
export const ids=[7352]
export const modules={27352:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{parsePolicyFile:()=>parsePolicyFile})
var valibot__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(89189)
var _domain_exceptions_purl_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33745)
var _domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(23428)
var _domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(38268)
var _domain_operating_system_support_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3536)
var _domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18067)
var _domain_policy_pattern_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(67704)
var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(36166)
var _domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(73002)
var _domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(34188)
var _untrusted_document_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(41497)
var _untrusted_yaml_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(51643)
const limit=valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.aig(),valibot__WEBPACK_IMPORTED_MODULE_6__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_6__.Wwf(0),valibot__WEBPACK_IMPORTED_MODULE_6__.cGV(999999999)))
const SOURCE=/^(?:https:\/\/[^\s@?#]+|(?![A-Za-z][A-Za-z0-9+.-]*:\/\/)\S(?:.*\S)?)$/
const source=valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.IeY(value=>typeof value==="string"&&SOURCE.test(value),"expected an https address without a user, a query and a fragment, or the path of a file"))
const rules=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_7__.Un)({"fail-on":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(_domain_scan_verdict_js__WEBPACK_IMPORTED_MODULE_4__.d$)),"max-findings":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP((0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_7__.Un)({critical:limit,high:limit,medium:limit,low:limit,negligible:limit,unknown:limit})),"fail-on-cvss":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.aig(),valibot__WEBPACK_IMPORTED_MODULE_6__.Wwf(.1),valibot__WEBPACK_IMPORTED_MODULE_6__.cGV(10))),"fail-on-kev":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.zMY()),"fail-on-epss":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.aig(),valibot__WEBPACK_IMPORTED_MODULE_6__.Wwf(0),valibot__WEBPACK_IMPORTED_MODULE_6__.cGV(1))),"only-fixable":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.zMY()),"ignore-status":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(_domain_gate_vendor_status_js__WEBPACK_IMPORTED_MODULE_8__.$Q))),"os-support":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(_domain_operating_system_support_js__WEBPACK_IMPORTED_MODULE_1__.vS)),"os-extended-support":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(_domain_operating_system_support_ends_js__WEBPACK_IMPORTED_MODULE_2__.CW))),"unknown-severity":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(_domain_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__.Kw)),"kev-source":source,"epss-source":source,"exploit-data-max-age":valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.aig(),valibot__WEBPACK_IMPORTED_MODULE_6__.ndf(),valibot__WEBPACK_IMPORTED_MODULE_6__.Wwf(1),valibot__WEBPACK_IMPORTED_MODULE_6__.cGV(365)))})
const allow=valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_9__.GN)))
const pattern=valibot__WEBPACK_IMPORTED_MODULE_6__.IeY(value=>typeof value==="string"&&(0,_domain_policy_pattern_js__WEBPACK_IMPORTED_MODULE_10__.Pt)(value),`expected ${_domain_policy_pattern_js__WEBPACK_IMPORTED_MODULE_10__.Yh}`)
function said(what){return valibot__WEBPACK_IMPORTED_MODULE_6__.IeY(value=>typeof value==="string"&&/\S/.test(value),`expected ${what}`)}const exception=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_7__.Un)({id:valibot__WEBPACK_IMPORTED_MODULE_6__.IeY(value=>typeof value==="string"&&(0,_domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_11__.oD)(value),`expected ${_domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_11__.JB}`),match:valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(pattern),purls:valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(valibot__WEBPACK_IMPORTED_MODULE_6__.IeY(value=>typeof value==="string"&&isPackageUrl(value),"expected a package URL (pkg:type/namespace/name@version)")),valibot__WEBPACK_IMPORTED_MODULE_6__.BpQ(1))),reason:said("the reason of the exception"),owner:said("the owner of the exception: a person or a team"),expires:valibot__WEBPACK_IMPORTED_MODULE_6__.IeY(value=>typeof value==="string"&&/^\d{4}-\d{2}-\d{2}$/.test(value)&&(0,_domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_11__.rQ)(value)!==void 0,"expected the day on which the exception ends, as in 2027-01-31")})
const document=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_7__.Un)({version:valibot__WEBPACK_IMPORTED_MODULE_6__.euz(1),rules:valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(rules),allow,repositories:valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg((0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_7__.Un)({match:pattern,rules:valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(rules),allow}))),exceptions:valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(exception))})
function isPackageUrl(text){try{(0,_domain_exceptions_purl_js__WEBPACK_IMPORTED_MODULE_0__.r5)(text)
return true}catch{return false}}function parsePolicyFile(file){const yaml=(0,_untrusted_yaml_js__WEBPACK_IMPORTED_MODULE_5__.$1)(file.text.replace(/^\ufeff/,""))
const decoded=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_7__.l5)(document,yaml)
const sections=decoded.repositories??[]
requireDistinct(sections,yaml)
return{common:namedRules(decoded),sections:sections.map(section=>({pattern:section.match,...namedRules(section)})),exceptions:(decoded.exceptions??[]).map((entry,index)=>{const{id,match,purls=[],reason,owner,expires}=entry
const line=yaml.lineAt(["exceptions",index])
const expiresAt=(0,_domain_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_11__.rQ)(expires)
return{...match===void 0?{}:{pattern:match},rule:{kind:"ignore-rule",id,purls,paths:[],source:`policy ${file.source}${line===void 0?"":` line ${line}`}`,reason:`${reason.trim()} (owner: ${owner.trim()})`,...expiresAt===void 0?{}:{expiresAt}}}})}}function requireDistinct(sections,yaml){const known=new Set(["repositories","match"])
for(const[index,{match}]of sections.entries()){if(sections.findIndex(section=>section.match===match)===index)continue
const place=(0,_untrusted_document_js__WEBPACK_IMPORTED_MODULE_7__.df)(yaml,{path:["repositories",index,"match"],known})
throw new Error(`${place}: the pattern is there twice`)}}function namedRules(part){const{rules:named={},allow:allowed}=part
const gate={failOn:named["fail-on"],maxFindings:named["max-findings"],failOnCvss:named["fail-on-cvss"],failOnKev:named["fail-on-kev"],failOnEpss:named["fail-on-epss"],onlyFixable:named["only-fixable"],ignoreStatus:named["ignore-status"],osSupport:named["os-support"],osExtendedSupport:named["os-extended-support"],unknownSeverity:named["unknown-severity"]}
const sources={kev:named["kev-source"],epss:named["epss-source"],maxAgeDays:named["exploit-data-max-age"]}
return{gate:withoutUndefined(gate),sources:withoutUndefined(sources),...allowed===void 0?{}:{allow:allowed}}}function withoutUndefined(value){return Object.fromEntries(Object.entries(value).filter(([,entry])=>entry!==void 0))}},41497:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Un:()=>onlyObject,df:()=>describePlace,l5:()=>decodeUntrusted,qF:()=>parseJson})
var valibot__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89189)
var _domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56369)
const LONGEST_KEY=64
function parseJson(text){try{return JSON.parse(text)}catch(error){const[,line,column]=/\(line (\d{1,9}) column (\d{1,9})\)$/.exec(error instanceof Error?error.message:"")??[]
throw new Error(line===void 0?"it is not JSON":`line ${line}, column ${column}: it is not JSON`)}}function decodeUntrusted(schema,document){const result=valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema,document.value)
if(result.success)return result.output
const[issue]=result.issues
const path=(issue.path??[]).map(({key})=>key).filter(key=>isKey(key))
const isOurs=["raw_check","check","custom"].includes(issue.type)
const expected=issue.expected===null?"has another form":`expected ${issue.expected}`
const problem=isOurs?issue.message:expected
throw new Error(`${describePlace(document,{path,known:keysOf(schema)})}: ${problem}`)}function isKey(key){return typeof key==="string"||typeof key==="number"}function describePlace(document,options){const{path,known}=options
const names=path.map(key=>typeof key==="number"||known.has(key)?key:"*")
const line=document.lineAt(path)
return`${names.join(".")||"the document"}${line===void 0?"":` (line ${line})`}`}function keysOf(schema){const keys=new Set
const seen=new Set
const collect=part=>{if(typeof part!=="object"||part===null||seen.has(part))return
seen.add(part)
for(const[name,value]of Object.entries(part)){if(name==="entries"&&typeof value==="object"&&value!==null)for(const key of Object.keys(value))keys.add(key)
collect(value)}}
collect(schema)
return keys}function onlyObject(entries){const known=Object.keys(entries)
return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__._H3(entries),valibot__WEBPACK_IMPORTED_MODULE_0__.H0v(({dataset,addIssue})=>{if(!dataset.typed)return
const value=dataset.value
const unknown=Object.keys(value).find(key=>!known.includes(key))
if(unknown===void 0)return
const close=(0,_domain_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__.p)(unknown.slice(0,LONGEST_KEY),known)
const hint=close===void 0?"":`; did you mean "${close}"?`
addIssue({message:`a key is not understood; expected one of ${known.join(", ")}${hint}`})}))}},51643:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$1:()=>parseUntrustedYaml,YB:()=>parseUntrustedJson,t$:()=>yamlValue})
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57164)
var _document_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41497)
function parseUntrustedJson(text){return{value:(0,_document_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text),lineAt:path=>parseUntrustedYaml(text).lineAt(path)}}function parseUntrustedYaml(text){const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN
const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:lines,logLevel:"silent",uniqueKeys:false})
requireUniqueKeys(document,lines)
return{value:yamlValue(document),lineAt:path=>lineOf(document,{lines,path})}}function requireUniqueKeys(document,lines){(0,yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document,{Map(_,{items}){const known=new Set
for(const{key}of items){if(!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key))continue
if(known.has(key.value)){const line=key.range==null?"":`line ${lines.linePos(key.range[0]).line}: `
throw new Error(`${line}it is not YAML (DUPLICATE_KEY)`)}known.add(key.value)}}})}function yamlValue(document){const[error]=document.errors
if(error!==void 0){const[at]=error.linePos??[]
const where=at===void 0?"":`line ${at.line}, column ${at.col}: `
throw new Error(`${where}it is not YAML (${error.code})`)}try{return document.toJS()}catch{throw new Error("it is not YAML that can be read: an alias has no anchor, or there are too many of them")}}function lineOf(document,options){for(let length=options.path.length;length>=0;length-=1){const node=document.getIn(options.path.slice(0,length),true)
if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)&&node.range!=null)return options.lines.linePos(node.range[0]).line}return}},33745:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GB:()=>matchPackage,qE:()=>isPackageUrl,r5:()=>parsePackageUrl})
function parsePackageUrl(text){const{rest:withoutSubpath,tail:subpath}=splitLast(text.trim(),"#")
const{rest:withoutQualifiers,tail:query}=splitLast(withoutSubpath,"?")
const[,path=""]=/^pkg:\/*([^/].*)$/i.exec(withoutQualifiers)??[]
const slash=path.lastIndexOf("/")
const at=path.indexOf("@",slash+1)
const names=(at<0?path:path.slice(0,at)).split("/").filter(part=>part!=="")
const[type,...components]=names
const name=components.at(-1)
if(type===void 0||name===void 0||!/^[A-Za-z][A-Za-z0-9.+-]*$/.test(type))throw new Error(`"${text}" is not a package URL (pkg:type/namespace/name@version)`)
return{type:type.toLowerCase(),namespace:components.slice(0,-1).map(decode).join("/"),name:decode(name),version:at<0?"":decode(path.slice(at+1)),qualifiers:parseQualifiers(query),subpath:decode(subpath)}}function isPackageUrl(text){return/^pkg:/i.test(text.trim())}function matchPackage(purl,finding){if(canonicalPackageName(purl.type,packageName(purl))!==canonicalPackageName(purl.type,finding.package))return"no"
const{epoch,...qualifiers}=purl.qualifiers
if(purl.version!==""){const version=epoch===void 0||epoch==="0"?purl.version:`${epoch}:${purl.version}`
if(canonicalVersion(purl.type,version)!==canonicalVersion(purl.type,finding.version))return"no"}return Object.keys(qualifiers).length>0||purl.subpath!==""?"undecided":"yes"}const NAMESPACE_IS_NOT_NAME=new Set(["deb","rpm","apk","alpm","bitnami","conan","oci","docker"])
function packageName(purl){if(purl.namespace===""||NAMESPACE_IS_NOT_NAME.has(purl.type))return purl.name
return`${purl.namespace}${purl.type==="maven"?":":"/"}${purl.name}`}function canonicalPackageName(type,name){return type==="pypi"?name.toLowerCase().replaceAll(/[-_.]+/g,"-"):name}function canonicalVersion(type,version){return type==="golang"?version.replace(/^v(?=\d)/,""):version}function parseQualifiers(query){const pairs=query.split("&").map(pair=>{const equals=pair.indexOf("=")
return[pair.slice(0,Math.max(equals,0)).toLowerCase(),decode(pair.slice(equals+1))]})
return Object.fromEntries(pairs.filter(([key,value])=>key!==""&&value!==""))}function splitLast(text,separator){const index=text.lastIndexOf(separator)
return index<0?{rest:text,tail:""}:{rest:text.slice(0,index),tail:text.slice(index+1)}}function decode(text){try{return decodeURIComponent(text)}catch{return text}}},23428:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JB:()=>VULNERABILITY_ID,Ms:()=>isCveId,O1:()=>parseTrivyIgnore,oD:()=>isVulnerabilityId,rQ:()=>parseExpiry})
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
return Number.isNaN(instant.valueOf())?void 0:instant.toISOString()}},79385:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>parseScore,y:()=>formatScore})
function formatScore(score){return score.toFixed(1)}function parseScore(text){const score=/^\d{1,2}(?:\.\d)?$/.test(text)?Number(text):Number.NaN
if(score>=.1&&score<=10)return score
throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`)}},18067:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AO:()=>distributionOf,CW:()=>EXTENDABLE_IDS,YD:()=>findDistribution,wB:()=>DISTRIBUTIONS,y$:()=>DISTRIBUTION_IDS})
const ENDOFLIFE="https://endoflife.date"
const COVERAGE="https://trivy.dev/v0.61/docs/coverage/os"
function rolling(name){return{name,versionParts:1,source:COVERAGE,ends:new Map}}function parseEnds(lines){return new Map(lines.trim().split("\n").map(line=>{const[version="",end="",extendedEnd]=line.trim().split(" ")
return[version,extendedEnd===void 0?end:[end,extendedEnd]]}))}const DISTRIBUTIONS={alpine:{name:"Alpine",versionParts:2,source:`${ENDOFLIFE}/alpine-linux`,ends:parseEnds(`\n      2.1 2012-11-01\n      2.2 2013-05-01\n      2.3 2013-11-01\n      2.4 2014-05-01\n      2.5 2014-11-01\n      2.6 2015-05-01\n      2.7 2015-11-01\n      3.0 2016-05-01\n      3.1 2016-11-01\n      3.2 2017-05-01\n      3.3 2017-11-01\n      3.4 2018-05-01\n      3.5 2018-11-01\n      3.6 2019-05-01\n      3.7 2019-11-01\n      3.8 2020-05-01\n      3.9 2020-11-01\n      3.10 2021-05-01\n      3.11 2021-11-01\n      3.12 2022-05-01\n      3.13 2022-11-01\n      3.14 2023-05-01\n      3.15 2023-11-01\n      3.16 2024-05-23\n      3.17 2024-11-22\n      3.18 2025-05-09\n      3.19 2025-11-01\n      3.20 2026-04-01\n      3.21 2026-11-01\n      3.22 2027-05-01\n      3.23 2027-11-01\n      3.24 2028-06-01\n    `)},debian:{name:"Debian",versionParts:1,source:"https://wiki.debian.org/LTS",extended:"ELTS of Freexian",areExtendedFixesUnknown:true,ends:parseEnds(`\n      5 2012-02-06\n      6 2016-02-29\n      7 2018-05-31 2020-06-30\n      8 2020-06-30 2025-06-30\n      9 2022-06-30 2027-06-30\n      10 2024-06-30 2029-06-30\n      11 2026-08-31 2031-06-30\n      12 2028-06-30 2033-06-30\n      13 2030-06-30 2035-06-30\n    `)},ubuntu:{name:"Ubuntu",versionParts:2,source:`${ENDOFLIFE}/ubuntu`,extended:"Ubuntu Pro (ESM)",ends:parseEnds(`\n      12.04 2017-04-30 2019-04-30\n      12.10 2014-05-16\n      13.04 2014-01-27\n      13.10 2014-07-17\n      14.04 2019-04-30 2024-04-30\n      14.10 2015-07-23\n      15.04 2016-02-04\n      15.10 2016-07-28\n      16.04 2021-04-30 2026-04-30\n      16.10 2017-07-20\n      17.04 2018-01-13\n      17.10 2018-07-19\n      18.04 2023-05-31 2028-04-30\n      18.10 2019-07-18\n      19.04 2020-01-23\n      19.10 2020-07-17\n      20.04 2025-05-31 2030-04-30\n      20.10 2021-07-22\n      21.04 2022-01-20\n      21.10 2022-07-14\n      22.04 2027-04-30 2032-04-30\n      22.10 2023-07-20\n      23.04 2024-01-25\n      23.10 2024-07-12\n      24.04 2029-05-31 2034-04-30\n      24.10 2025-07-10\n      25.04 2026-01-17\n      25.10 2026-07-31\n      26.04 2031-05-31 2036-04-30\n    `)},rhel:{name:"Red Hat Enterprise Linux",versionParts:1,source:`${ENDOFLIFE}/rhel`,extended:"the ELS add-on of Red Hat",ends:parseEnds(`\n      4 2012-02-29 2017-03-31\n      5 2017-03-31 2020-11-30\n      6 2020-11-30 2024-06-30\n      7 2024-06-30 2029-05-31\n      8 2029-05-31 2033-05-31\n      9 2032-05-31 2036-05-31\n      10 2035-05-31 2039-05-31\n    `)},centos:{name:"CentOS Linux",versionParts:1,source:`${ENDOFLIFE}/centos`,ends:parseEnds(`\n      5 2017-03-31\n      6 2020-11-30\n      7 2024-06-30\n      8 2021-12-31\n    `)},"centos-stream":{name:"CentOS Stream",versionParts:1,source:`${ENDOFLIFE}/centos-stream`,isUnknownToTrivy:true,ends:parseEnds(`\n      8 2024-05-31\n      9 2027-05-31\n      10 2030-05-31\n    `)},almalinux:{name:"AlmaLinux",versionParts:1,source:`${ENDOFLIFE}/almalinux`,ends:parseEnds(`\n      8 2029-03-31\n      9 2032-05-31\n      10 2035-05-31\n    `)},rocky:{name:"Rocky Linux",versionParts:1,source:`${ENDOFLIFE}/rocky-linux`,ends:parseEnds(`\n      8 2029-05-31\n      9 2032-05-31\n      10 2035-05-31\n    `)},ol:{name:"Oracle Linux",versionParts:1,source:`${ENDOFLIFE}/oracle-linux`,extended:"the Extended Support of Oracle",ends:parseEnds(`\n      5 2017-12-31\n      6 2021-03-31 2024-12-31\n      7 2024-12-31 2028-06-30\n      8 2029-07-31 2031-07-31\n      9 2032-07-31 2034-06-30\n      10 2035-06-30\n    `)},amzn:{name:"Amazon Linux",versionParts:1,source:`${ENDOFLIFE}/amazon-linux`,ends:parseEnds(`\n      1 2023-12-31\n      2 2026-06-30\n      2023 2029-06-30\n    `)},fedora:{name:"Fedora",versionParts:1,source:`${ENDOFLIFE}/fedora`,isUnknownToTrivy:true,ends:parseEnds(`\n      35 2022-12-13\n      36 2023-05-16\n      37 2023-12-05\n      38 2024-05-21\n      39 2024-11-26\n      40 2025-05-13\n      41 2025-12-15\n      42 2026-05-27\n      43 2026-12-09\n      44 2027-06-02\n    `)},sles:{name:"SUSE Linux Enterprise Server",versionParts:2,source:"https://www.suse.com/lifecycle",extended:"LTSS of SUSE",ends:parseEnds(`\n      11.3 2016-01-31 2019-01-30\n      11.4 2019-03-31 2022-03-31\n      12 2016-06-30 2019-07-01\n      12.1 2017-05-31 2020-05-31\n      12.2 2018-03-31 2021-03-31\n      12.3 2019-06-30 2022-06-30\n      12.4 2020-06-30 2023-06-30\n      12.5 2024-10-31 2027-10-31\n      15 2019-12-31 2022-12-31\n      15.1 2021-01-31 2024-01-31\n      15.2 2021-12-31 2024-12-31\n      15.3 2022-12-31 2025-12-31\n      15.4 2023-12-31 2026-12-31\n      15.5 2024-12-31 2027-12-31\n      15.6 2025-12-31 2028-12-31\n      15.7 2031-07-31 2034-07-31\n    `)},"opensuse-leap":{name:"openSUSE Leap",versionParts:2,source:"https://en.opensuse.org/Lifetime",ends:parseEnds(`\n      42.1 2017-05-17\n      42.2 2018-01-26\n      42.3 2019-07-01\n      15.0 2019-12-03\n      15.1 2021-02-02\n      15.2 2022-01-04\n      15.3 2022-12-31\n      15.4 2023-12-07\n      15.5 2024-12-31\n      15.6 2026-04-30\n      16.0 2027-10-31\n    `)},"opensuse-tumbleweed":rolling("openSUSE Tumbleweed"),photon:{name:"Photon OS",versionParts:2,source:`${ENDOFLIFE}/photon`,ends:parseEnds(`\n      1.0 2022-02-28\n      2.0 2022-12-31\n      3.0 2025-10-02\n      4.0 2027-10-11\n      5.0 never\n    `)},mariner:{name:"CBL-Mariner",versionParts:2,source:`${ENDOFLIFE}/azure-linux`,ends:parseEnds(`\n      1.0 2023-08-31\n      2.0 2025-07-31\n    `)},azurelinux:{name:"Azure Linux",versionParts:2,source:`${ENDOFLIFE}/azure-linux`,ends:parseEnds(`\n      3.0 2027-08-31\n    `)},wolfi:rolling("Wolfi"),chainguard:rolling("Chainguard OS"),minimos:rolling("MinimOS"),echo:rolling("Echo"),arch:{...rolling("Arch Linux"),isUnknownToTrivy:true}}
const DISTRIBUTION_IDS=Object.keys(DISTRIBUTIONS)
const EXTENDABLE_IDS=DISTRIBUTION_IDS.filter(id=>distributionOf(id).extended!==void 0)
function distributionOf(id){return DISTRIBUTIONS[id]}function findDistribution(id){const known=DISTRIBUTION_IDS.find(candidate=>candidate===id)
return known===void 0?void 0:distributionOf(known)}},3536:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X4:()=>SYSTEM_STATES,_A:()=>supportedVersions,bX:()=>judgeSystem,vS:()=>OS_SUPPORT})
var _support_ends_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18067)
const OS_SUPPORT=["fail","warn","off"]
const SYSTEM_STATES=["supported","extended","ended","unknown","none","other-system","unreadable"]
function judgeSystem(found,options){switch(found.kind){case"none":return{state:"none",...packagesOf(found)}
case"other-system":return{state:"other-system"}
case"unreadable":return{state:"unreadable",reason:found.reason}
case"distribution":{const{id,version}=found
const named={distribution:id,...version===""?{}:{version},...packagesOf(found)}
const known=(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.YD)(id)
if(known===void 0)return{state:"unknown",...named}
return{...named,...judgeVersion(known,{...options,id,version})}}}}function packagesOf({packages}){return packages===void 0?{}:{packages}}const WITHOUT_VERSION=["debian","alpine"]
function judgeVersion(known,options){const{id,version,today,extended}=options
if(known.ends.size===0)return{state:"supported"}
if(version==="")return{state:WITHOUT_VERSION.includes(id)?"supported":"unknown"}
const release=releaseOf(known,version)
const ends=known.ends.get(release)
if(ends===void 0)return judgeUnlisted(known,{release,today})
if(ends==="never")return{state:"supported"}
const[endsOn,extendedEndsOn]=typeof ends==="string"?[ends,void 0]:ends
const dates={endsOn,...extendedEndsOn===void 0?{}:{extendedEndsOn}}
const day=today.slice(0,"YYYY-MM-DD".length)
if(day<=endsOn)return{state:"supported",...dates}
const isExtended=extendedEndsOn!==void 0&&day<=extendedEndsOn&&extended.some(each=>each===id)
return{state:isExtended?"extended":"ended",...dates}}function judgeUnlisted(known,{release,today}){if(!/^\d/.test(release))return{state:"unknown"}
const versions=[...known.ends.keys()]
const newest=versions.at(-1)??""
if(compareVersions(release,newest)>0)return{state:"supported",isNewerThanKnown:true}
const isOlder=versions.every(version=>compareVersions(release,version)<0)
const[oldest=""]=versions
return{state:isOlder&&hasEnded(known,oldest,today)?"ended":"unknown"}}function hasEnded(known,version,today){const ends=known.ends.get(version)??"never"
const[end]=typeof ends==="string"?[ends]:ends
return end!=="never"&&today.slice(0,end.length)>end}function releaseOf(known,version){if(known===_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.wB.amzn&&/^201\d\./.test(version))return"1"
return version.split(".").slice(0,known.versionParts).join(".")}function compareVersions(a,b){const[left,right]=[a,b].map(version=>version.split(".").map(part=>Number.parseInt(part,10)))
for(const[index,part]of(left??[]).entries()){const difference=part-(right?.[index]??0)
if(difference!==0)return difference}return(left?.length??0)-(right?.length??0)}function supportedVersions(id,today){const known=(0,_support_ends_js__WEBPACK_IMPORTED_MODULE_0__.AO)(id)
return[...known.ends.keys()].filter(version=>!hasEnded(known,version,today)).toReversed()}},67704:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ot:()=>matchesRepository,Pt:()=>isPattern,Yh:()=>PATTERN_FORM,ZB:()=>chooseSection})
const PATTERN_FORM="a repository, as in library/app, or the beginning of one and a *, as in library/* or team-*"
const PATTERN=/^[a-z0-9][a-z0-9._/-]{0,254}(?:\*|\/[a-z0-9._/-]{0,254}[a-z0-9*])$/
function isPattern(text){return PATTERN.test(text)}function matchesRepository(pattern,repository){return pattern.endsWith("*")?repository.startsWith(pattern.slice(0,-1)):repository===pattern}function chooseSection(sections,repository){const order=({pattern})=>pattern.endsWith("*")?pattern.length:Number.POSITIVE_INFINITY
const[best]=sections.filter(({pattern})=>matchesRepository(pattern,repository)).toSorted((a,b)=>order(b)-order(a))
return best}},36166:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>ALLOWABLE_INPUTS,KV:()=>policyFor,uN:()=>describeOrigin,xS:()=>describeMove})
var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40531)
var _pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67704)
const ALLOWABLE_INPUTS=["ignore-file","harbor-allowlist","compare-to"]
function policyFor(repository,policy){const{document,origin,defaults}=policy
const section=(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__.ZB)(document.sections,repository)
const{common}=document
return{gate:{...defaults.gate,...common.gate,...section?.gate},sources:{...defaults.sources,...common.sources,...section?.sources},allow:section?.allow??common.allow??[],exceptions:document.exceptions.filter(({pattern})=>pattern===void 0||(0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(pattern,repository)).map(({rule})=>rule),origin:section===void 0?origin:{...origin,section:section.pattern}}}const LONGEST_SOURCE=300
const RECOGNISABLE=12
function describeOrigin({source,commit,sha256,section}){const facts=[...commit===void 0?[]:[`commit ${commit.slice(0,RECOGNISABLE)}`],`SHA-256 ${sha256.slice(0,RECOGNISABLE)}`,...section===void 0?[]:[`section ${section}`]]
return`${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.J)(source,LONGEST_SOURCE)} (${facts.join(", ")})`}function describeMove({source,commit,movedTo}){return movedTo===void 0?void 0:`The policy ${source} was read at the commit ${commit}, which the workflow names; its ref is at ${movedTo} now`}},85036:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>isFixable,JM:()=>rankFindings,XJ:()=>mergePlatforms,ng:()=>countSeverities})
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
default:return(0,_severity_js__WEBPACK_IMPORTED_MODULE_1__.du)(severity,policy.failOn)?0:Number.POSITIVE_INFINITY}}}}

