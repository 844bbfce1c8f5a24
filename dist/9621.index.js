export const id=9621
export const ids=[9621]
export const modules={63466:((module,__unused_webpack_exports,__webpack_require__)=>{const ANY=Symbol("SemVer ANY")
class Comparator{static get ANY(){return ANY}constructor(comp,options){options=parseOptions(options)
if(comp instanceof Comparator){if(comp.loose===!!options.loose)return comp
comp=comp.value}comp=comp.trim().split(/\s+/).join(" ")
debug("comparator",comp,options)
this.options=options
this.loose=!!options.loose
this.parse(comp)
this.semver===ANY?this.value="":this.value=this.operator+this.semver.version
debug("comp",this)}parse(comp){const r=this.options.loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR],m=comp.match(r)
if(!m)throw new TypeError(`Invalid comparator: ${comp}`)
this.operator=void 0!==m[1]?m[1]:""
"="===this.operator&&(this.operator="")
m[2]?this.semver=new SemVer(m[2],this.options.loose):this.semver=ANY}toString(){return this.value}test(version){debug("Comparator.test",version,this.options.loose)
if(this.semver===ANY||version===ANY)return!0
if("string"==typeof version)try{version=new SemVer(version,this.options)}catch(er){return!1}return cmp(version,this.operator,this.semver,this.options)}intersects(comp,options){if(!(comp instanceof Comparator))throw new TypeError("a Comparator is required")
return""===this.operator?""===this.value||new Range(comp.value,options).test(this.value):""===comp.operator?""===comp.value||new Range(this.value,options).test(comp.semver):!((options=parseOptions(options)).includePrerelease&&("<0.0.0-0"===this.value||"<0.0.0-0"===comp.value)||!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))||(!this.operator.startsWith(">")||!comp.operator.startsWith(">"))&&(!this.operator.startsWith("<")||!comp.operator.startsWith("<"))&&(this.semver.version!==comp.semver.version||!this.operator.includes("=")||!comp.operator.includes("="))&&!(cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&comp.operator.startsWith("<"))&&!(cmp(this.semver,">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(">")))}}module.exports=Comparator
const parseOptions=__webpack_require__(78629),{safeRe:re,t}=__webpack_require__(87680),cmp=__webpack_require__(19005),debug=__webpack_require__(68586),SemVer=__webpack_require__(53942),Range=__webpack_require__(21197)}),21197:((module,__unused_webpack_exports,__webpack_require__)=>{const SPACE_CHARACTERS=/\s+/g
class Range{constructor(range,options){options=parseOptions(options)
if(range instanceof Range)return range.loose===!!options.loose&&range.includePrerelease===!!options.includePrerelease?range:new Range(range.raw,options)
if(range instanceof Comparator){this.raw=range.value
this.set=[[range]]
this.formatted=void 0
return this}this.options=options
this.loose=!!options.loose
this.includePrerelease=!!options.includePrerelease
this.raw=range.trim().replace(SPACE_CHARACTERS," ")
this.set=this.raw.split("||").map(r=>this.parseRange(r.trim())).filter(c=>c.length)
if(!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
if(this.set.length>1){const first=this.set[0]
this.set=this.set.filter(c=>!isNullSet(c[0]))
if(0===this.set.length)this.set=[first]
else if(this.set.length>1)for(const c of this.set)if(1===c.length&&isAny(c[0])){this.set=[c]
break}}this.formatted=void 0}get range(){if(void 0===this.formatted){this.formatted=""
for(let i=0;i<this.set.length;i++){i>0&&(this.formatted+="||")
const comps=this.set[i]
for(let k=0;k<comps.length;k++){k>0&&(this.formatted+=" ")
this.formatted+=comps[k].toString().trim()}}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(range){range=range.replace(BUILDSTRIPRE,"")
const memoKey=((this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|(this.options.loose&&FLAG_LOOSE))+":"+range,cached=cache.get(memoKey)
if(cached)return cached
const loose=this.options.loose,hr=loose?re[t.HYPHENRANGELOOSE]:re[t.HYPHENRANGE]
range=range.replace(hr,hyphenReplace(this.options.includePrerelease))
debug("hyphen replace",range)
range=trimComparatorWhitespace(range)
debug("comparator trim",range)
range=range.replace(re[t.TILDETRIM],tildeTrimReplace)
debug("tilde trim",range)
range=range.replace(re[t.CARETTRIM],caretTrimReplace)
debug("caret trim",range)
let rangeList=range.split(" ").map(comp=>parseComparator(comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.options))
loose&&(rangeList=rangeList.filter(comp=>{debug("loose invalid filter",comp,this.options)
return!!comp.match(re[t.COMPARATORLOOSE])}))
debug("range list",rangeList)
const rangeMap=new Map,comparators=rangeList.map(comp=>new Comparator(comp,this.options))
for(const comp of comparators){if(isNullSet(comp))return[comp]
rangeMap.set(comp.value,comp)}rangeMap.size>1&&rangeMap.has("")&&rangeMap.delete("")
const result=[...rangeMap.values()]
cache.set(memoKey,result)
return result}intersects(range,options){if(!(range instanceof Range))throw new TypeError("a Range is required")
return this.set.some(thisComparators=>isSatisfiable(thisComparators,options)&&range.set.some(rangeComparators=>isSatisfiable(rangeComparators,options)&&thisComparators.every(thisComparator=>rangeComparators.every(rangeComparator=>thisComparator.intersects(rangeComparator,options)))))}test(version){if(!version)return!1
if("string"==typeof version)try{version=new SemVer(version,this.options)}catch(er){return!1}for(let i=0;i<this.set.length;i++)if(testSet(this.set[i],version,this.options))return!0
return!1}}module.exports=Range
const cache=new(__webpack_require__(71044)),parseOptions=__webpack_require__(78629),Comparator=__webpack_require__(63466),debug=__webpack_require__(68586),SemVer=__webpack_require__(53942),trimComparatorWhitespace=__webpack_require__(78974),{safeRe:re,src,t,tildeTrimReplace,caretTrimReplace}=__webpack_require__(87680),{FLAG_INCLUDE_PRERELEASE,FLAG_LOOSE}=__webpack_require__(16172),BUILDSTRIPRE=new RegExp(src[t.BUILD],"g"),isNullSet=c=>"<0.0.0-0"===c.value,isAny=c=>""===c.value,isSatisfiable=(comparators,options)=>{let result=!0
const remainingComparators=comparators.slice()
let testComparator=remainingComparators.pop()
for(;result&&remainingComparators.length;){result=remainingComparators.every(otherComparator=>testComparator.intersects(otherComparator,options))
testComparator=remainingComparators.pop()}return result},parseComparator=(comp,options)=>{comp=comp.replace(re[t.BUILD],"")
debug("comp",comp,options)
comp=replaceCarets(comp,options)
debug("caret",comp)
comp=replaceTildes(comp,options)
debug("tildes",comp)
comp=replaceXRanges(comp,options)
debug("xrange",comp)
comp=replaceStars(comp,options)
debug("stars",comp)
return comp},isX=id=>!id||"x"===id.toLowerCase()||"*"===id,replaceTildes=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceTilde(c,options)).join(" "),replaceTilde=(comp,options)=>{const r=options.loose?re[t.TILDELOOSE]:re[t.TILDE],z=options.includePrerelease?"-0":""
return comp.replace(r,(_,M,m,p,pr)=>{debug("tilde",comp,_,M,m,p,pr)
let ret
if(isX(M))ret=""
else if(isX(m))ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`
else if(isX(p))ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`
else if(pr){debug("replaceTilde pr",pr)
ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`}else ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`
debug("tilde return",ret)
return ret})},replaceCarets=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceCaret(c,options)).join(" "),replaceCaret=(comp,options)=>{debug("caret",comp,options)
const r=options.loose?re[t.CARETLOOSE]:re[t.CARET],z=options.includePrerelease?"-0":""
return comp.replace(r,(_,M,m,p,pr)=>{debug("caret",comp,_,M,m,p,pr)
let ret
if(isX(M))ret=""
else if(isX(m))ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`
else if(isX(p))ret="0"===M?`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:`>=${M}.${m}.0${z} <${+M+1}.0.0-0`
else if(pr){debug("replaceCaret pr",pr)
ret="0"===M?"0"===m?`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+1}-0`:`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`:`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`}else{debug("no pr")
ret="0"===M?"0"===m?`>=${M}.${m}.${p} <${M}.${m}.${+p+1}-0`:`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`:`>=${M}.${m}.${p} <${+M+1}.0.0-0`}debug("caret return",ret)
return ret})},replaceXRanges=(comp,options)=>{debug("replaceXRanges",comp,options)
return comp.split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")},replaceXRange=(comp,options)=>{comp=comp.trim()
const r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE]
return comp.replace(r,(ret,gtlt,M,m,p,pr)=>{debug("xRange",comp,ret,gtlt,M,m,p,pr)
if(((M,m,p)=>isX(M)&&!isX(m)||isX(m)&&p&&!isX(p))(M,m,p))return comp
const xM=isX(M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp
"="===gtlt&&anyX&&(gtlt="")
pr=options.includePrerelease?"-0":""
if(xM)ret=">"===gtlt||"<"===gtlt?"<0.0.0-0":"*"
else if(gtlt&&anyX){xm&&(m=0)
p=0
if(">"===gtlt){gtlt=">="
if(xm){M=+M+1
m=0
p=0}else{m=+m+1
p=0}}else if("<="===gtlt){gtlt="<"
xm?M=+M+1:m=+m+1}"<"===gtlt&&(pr="-0")
ret=`${gtlt+M}.${m}.${p}${pr}`}else xm?ret=`>=${M}.0.0${pr} <${+M+1}.0.0-0`:xp&&(ret=`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`)
debug("xRange return",ret)
return ret})},replaceStars=(comp,options)=>{debug("replaceStars",comp,options)
return comp.trim().replace(re[t.STAR],"")},replaceGTE0=(comp,options)=>{debug("replaceGTE0",comp,options)
return comp.trim().replace(re[options.includePrerelease?t.GTE0PRE:t.GTE0],"")},hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>`${from=isX(fM)?"":isX(fm)?`>=${fM}.0.0${incPr?"-0":""}`:isX(fp)?`>=${fM}.${fm}.0${incPr?"-0":""}`:fpr?`>=${from}`:`>=${from}${incPr?"-0":""}`} ${to=isX(tM)?"":isX(tm)?`<${+tM+1}.0.0-0`:isX(tp)?`<${tM}.${+tm+1}.0-0`:tpr?`<=${tM}.${tm}.${tp}-${tpr}`:incPr?`<${tM}.${tm}.${+tp+1}-0`:`<=${to}`}`.trim(),testSet=(set,version,options)=>{for(let i=0;i<set.length;i++)if(!set[i].test(version))return!1
if(version.prerelease.length&&!options.includePrerelease){for(let i=0;i<set.length;i++){debug(set[i].semver)
if(set[i].semver!==Comparator.ANY&&set[i].semver.prerelease.length>0){const allowed=set[i].semver
if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.patch===version.patch)return!0}}return!1}return!0}}),84144:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(91626)
module.exports=(version,options)=>{const s=parse(version.trim().replace(/^[=v]+/,""),options)
return s?s.version:null}}),19005:((module,__unused_webpack_exports,__webpack_require__)=>{const eq=__webpack_require__(22583),neq=__webpack_require__(60965),gt=__webpack_require__(90398),gte=__webpack_require__(42215),lt=__webpack_require__(86369),lte=__webpack_require__(41858)
module.exports=(a,op,b,loose)=>{switch(op){case"===":"object"==typeof a&&(a=a.version)
"object"==typeof b&&(b=b.version)
return a===b
case"!==":"object"==typeof a&&(a=a.version)
"object"==typeof b&&(b=b.version)
return a!==b
case"":case"=":case"==":return eq(a,b,loose)
case"!=":return neq(a,b,loose)
case">":return gt(a,b,loose)
case">=":return gte(a,b,loose)
case"<":return lt(a,b,loose)
case"<=":return lte(a,b,loose)
default:throw new TypeError(`Invalid operator: ${op}`)}}}),70327:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942)
module.exports=(a,b,loose)=>{const versionA=new SemVer(a,loose),versionB=new SemVer(b,loose)
return versionA.compare(versionB)||versionA.compareBuild(versionB)}}),7661:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(63670)
module.exports=(a,b)=>compare(a,b,!0)}),91798:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(91626)
module.exports=(version1,version2)=>{const v1=parse(version1,null,!0),v2=parse(version2,null,!0),comparison=v1.compare(v2)
if(0===comparison)return null
const v1Higher=comparison>0,highVersion=v1Higher?v1:v2,lowVersion=v1Higher?v2:v1,highHasPre=!!highVersion.prerelease.length
if(lowVersion.prerelease.length&&!highHasPre){if(!lowVersion.patch&&!lowVersion.minor)return"major"
if(0===lowVersion.compareMain(highVersion))return lowVersion.minor&&!lowVersion.patch?"minor":"patch"}const prefix=highHasPre?"pre":""
return v1.major!==v2.major?prefix+"major":v1.minor!==v2.minor?prefix+"minor":v1.patch!==v2.patch?prefix+"patch":"prerelease"}}),22583:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(63670)
module.exports=(a,b,loose)=>0===compare(a,b,loose)}),90398:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(63670)
module.exports=(a,b,loose)=>compare(a,b,loose)>0}),22417:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942)
module.exports=(version,release,options,identifier,identifierBase)=>{if("string"==typeof options){identifierBase=identifier
identifier=options
options=void 0}try{return new SemVer(version instanceof SemVer?version.version:version,options).inc(release,identifier,identifierBase).version}catch(er){return null}}}),86369:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(63670)
module.exports=(a,b,loose)=>compare(a,b,loose)<0}),41858:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(63670)
module.exports=(a,b,loose)=>compare(a,b,loose)<=0}),33624:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942)
module.exports=(a,loose)=>new SemVer(a,loose).major}),69732:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942)
module.exports=(a,loose)=>new SemVer(a,loose).minor}),60965:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(63670)
module.exports=(a,b,loose)=>0!==compare(a,b,loose)}),27627:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942)
module.exports=(a,loose)=>new SemVer(a,loose).patch}),25387:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(91626)
module.exports=(version,options)=>{const parsed=parse(version,options)
return parsed&&parsed.prerelease.length?parsed.prerelease:null}}),32208:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(63670)
module.exports=(a,b,loose)=>compare(b,a,loose)}),17223:((module,__unused_webpack_exports,__webpack_require__)=>{const compareBuild=__webpack_require__(70327)
module.exports=(list,loose)=>list.sort((a,b)=>compareBuild(b,a,loose))}),10768:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(21197)
module.exports=(version,range,options)=>{try{range=new Range(range,options)}catch(er){return!1}return range.test(version)}}),87145:((module,__unused_webpack_exports,__webpack_require__)=>{const compareBuild=__webpack_require__(70327)
module.exports=(list,loose)=>list.sort((a,b)=>compareBuild(a,b,loose))}),22643:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(91626),constants=__webpack_require__(16172),SemVer=__webpack_require__(53942)
module.exports=(version,truncation,options)=>{if(!constants.RELEASE_TYPES.includes(truncation))return null
const clonedVersion=((version,options)=>{const versionStringToParse=version instanceof SemVer?version.version:version
return parse(versionStringToParse,options)})(version,options)
return clonedVersion&&((version,truncation)=>{if(truncation.startsWith("pre"))return version.version
version.prerelease=[]
switch(truncation){case"major":version.minor=0
version.patch=0
break
case"minor":version.patch=0}return version.format()})(clonedVersion,truncation)}}),79663:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(91626)
module.exports=(version,options)=>{const v=parse(version,options)
return v?v.version:null}}),27311:((module,__unused_webpack_exports,__webpack_require__)=>{const internalRe=__webpack_require__(87680),constants=__webpack_require__(16172),SemVer=__webpack_require__(53942),identifiers=__webpack_require__(76613),parse=__webpack_require__(91626),valid=__webpack_require__(79663),clean=__webpack_require__(84144),inc=__webpack_require__(22417),diff=__webpack_require__(91798),major=__webpack_require__(33624),minor=__webpack_require__(69732),patch=__webpack_require__(27627),prerelease=__webpack_require__(25387),compare=__webpack_require__(63670),rcompare=__webpack_require__(32208),compareLoose=__webpack_require__(7661),compareBuild=__webpack_require__(70327),sort=__webpack_require__(87145),rsort=__webpack_require__(17223),gt=__webpack_require__(90398),lt=__webpack_require__(86369),eq=__webpack_require__(22583),neq=__webpack_require__(60965),gte=__webpack_require__(42215),lte=__webpack_require__(41858),cmp=__webpack_require__(19005),coerce=__webpack_require__(352),truncate=__webpack_require__(22643),Comparator=__webpack_require__(63466),Range=__webpack_require__(21197),satisfies=__webpack_require__(10768),toComparators=__webpack_require__(57453),maxSatisfying=__webpack_require__(94258),minSatisfying=__webpack_require__(38152),minVersion=__webpack_require__(77427),validRange=__webpack_require__(99876),outside=__webpack_require__(39905),gtr=__webpack_require__(41657),ltr=__webpack_require__(15520),intersects=__webpack_require__(16442),simplifyRange=__webpack_require__(78383),subset=__webpack_require__(37470)
module.exports={parse,valid,clean,inc,diff,major,minor,patch,prerelease,compare,rcompare,compareLoose,compareBuild,sort,rsort,gt,lt,eq,neq,gte,lte,cmp,coerce,truncate,Comparator,Range,satisfies,toComparators,maxSatisfying,minSatisfying,minVersion,validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.src,tokens:internalRe.t,SEMVER_SPEC_VERSION:constants.SEMVER_SPEC_VERSION,RELEASE_TYPES:constants.RELEASE_TYPES,compareIdentifiers:identifiers.compareIdentifiers,rcompareIdentifiers:identifiers.rcompareIdentifiers}}),71044:(module=>{module.exports=class LRUCache{constructor(){this.max=1e3
this.map=new Map}get(key){const value=this.map.get(key)
if(void 0!==value){this.map.delete(key)
this.map.set(key,value)
return value}}delete(key){return this.map.delete(key)}set(key,value){if(!this.delete(key)&&void 0!==value){if(this.map.size>=this.max){const firstKey=this.map.keys().next().value
this.delete(firstKey)}this.map.set(key,value)}return this}}}),78974:((module,__unused_webpack_exports,__webpack_require__)=>{const{MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,WHITESPACE_CHARACTERS}=__webpack_require__(16172),whitespace=new Uint8Array(65536)
for(const char of WHITESPACE_CHARACTERS)whitespace[char.charCodeAt(0)]=1
const isWhitespace=char=>void 0!==char&&1===whitespace[char.charCodeAt(0)],isVersionPrefix=char=>"v"===char||"="===char||isWhitespace(char),isDigit=char=>void 0!==char&&char>="0"&&char<="9",isLetter=char=>void 0!==char&&(char>="a"&&char<="z"||char>="A"&&char<="Z"),isIdentifierCharacter=char=>isDigit(char)||isLetter(char)||"-"===char,isVersionStart=char=>isDigit(char)||"x"===char||"X"===char||"*"===char,findDigitsEndIndex=(range,start,limit,digitRuns)=>{if(!isDigit(range[start]))return start
if(start>=digitRuns.start&&start<digitRuns.end)return Math.min(start+limit,digitRuns.end)
if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd)return Math.min(start+limit,digitRuns.previousEnd)
let end=start+1
for(;isDigit(range[end]);)end++
digitRuns.previousStart=digitRuns.start
digitRuns.previousEnd=digitRuns.end
digitRuns.start=start
digitRuns.end=end
return Math.min(start+limit,end)},findVersionNumberEndIndex=(range,start,loose,digitRuns)=>loose||"0"!==range[start]?findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns):start+1,findPrereleaseIdentifierEndIndex=(range,start,loose,digitRuns)=>{const digitsEnd=findDigitsEndIndex(range,start,MAX_LENGTH,digitRuns)
if(isLetter(range[digitsEnd])||"-"===range[digitsEnd]){let end=digitsEnd+1
const limit=end+MAX_SAFE_BUILD_LENGTH
for(;end<limit&&isIdentifierCharacter(range[end]);)end++
return end}return findVersionNumberEndIndex(range,start,loose,digitRuns)},findPrereleaseEndIndex=(range,start,loose,digitRuns)=>{const hyphen="-"===range[start]
if(!loose&&!hyphen)return start
const identifierStart=start+(hyphen?1:0)
let end=findPrereleaseIdentifierEndIndex(range,identifierStart,loose,digitRuns)
if(end===identifierStart){if(!loose||!hyphen)return start
end=findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns)}for(;"."===range[end];){const next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns)
if(next===end+1)break
end=next}return end},findBuildIdentifierEndIndex=(range,start)=>{let end=start
for(;end-start<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end]);)end++
return end},findBuildEndIndex=(range,start)=>{if("+"!==range[start])return start
let end=findBuildIdentifierEndIndex(range,start+1)
if(end===start+1)return start
for(;"."===range[end];){const next=findBuildIdentifierEndIndex(range,end+1)
if(next===end+1)break
end=next}return end},findPartialVersionComponentEndIndex=(range,start,digitRuns)=>isDigit(range[start])?findVersionNumberEndIndex(range,start,!1,digitRuns):isVersionStart(range[start])?start+1:start,findVersionEndIndex=(range,start,digitRuns)=>{const fullVersionEnd=((range,start,digitRuns)=>{let end=start
for(let component=0;component<3;component++){const next=findVersionNumberEndIndex(range,end,!0,digitRuns)
if(next===end)return start
end=next
if(component<2){if("."!==range[end])return start
end++}}const prereleaseEnd=findPrereleaseEndIndex(range,end,!0,digitRuns)
return findBuildEndIndex(range,prereleaseEnd)})(range,start,digitRuns)
return fullVersionEnd!==start?fullVersionEnd:((range,start,digitRuns)=>{let end=findPartialVersionComponentEndIndex(range,start,digitRuns)
for(let component=0;component<2;component++){if("."!==range[end])return end
const next=findPartialVersionComponentEndIndex(range,end+1,digitRuns)
if(next===end+1)return end
end=next}const prereleaseEnd=findPrereleaseEndIndex(range,end,!1,digitRuns)
return findBuildEndIndex(range,prereleaseEnd)})(range,start,digitRuns)},findRemovableWhitespaceIndex=(range,matchStart)=>{let position=matchStart
isWhitespace(range[position])&&position++
"<"!==range[position]&&">"!==range[position]||position++
"="===range[position]&&position++
return isWhitespace(range[position])?position:-1}
module.exports=range=>{let result="",copyFrom=0,cursor=0
const digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1}
for(;cursor<range.length;){const matchStart=cursor
if("<"===range[cursor]||">"===range[cursor])cursor++
else if(!isVersionPrefix(range[cursor])&&!isVersionStart(range[cursor])){cursor++
continue}for(;cursor<range.length&&isVersionPrefix(range[cursor]);)cursor++
if(!isVersionStart(range[cursor]))continue
const whitespacePosition=findRemovableWhitespaceIndex(range,matchStart)
if(-1!==whitespacePosition){result+=range.slice(copyFrom,whitespacePosition)
copyFrom=whitespacePosition+1}cursor=findVersionEndIndex(range,cursor,digitRuns)}return result+range.slice(copyFrom)}}),41657:((module,__unused_webpack_exports,__webpack_require__)=>{const outside=__webpack_require__(39905)
module.exports=(version,range,options)=>outside(version,range,">",options)}),16442:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(21197)
module.exports=(r1,r2,options)=>{r1=new Range(r1,options)
r2=new Range(r2,options)
return r1.intersects(r2,options)}}),15520:((module,__unused_webpack_exports,__webpack_require__)=>{const outside=__webpack_require__(39905)
module.exports=(version,range,options)=>outside(version,range,"<",options)}),94258:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942),Range=__webpack_require__(21197)
module.exports=(versions,range,options)=>{let max=null,maxSV=null,rangeObj=null
try{rangeObj=new Range(range,options)}catch(er){return null}versions.forEach(v=>{if(rangeObj.test(v)&&(!max||-1===maxSV.compare(v))){max=v
maxSV=new SemVer(max,options)}})
return max}}),38152:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942),Range=__webpack_require__(21197)
module.exports=(versions,range,options)=>{let min=null,minSV=null,rangeObj=null
try{rangeObj=new Range(range,options)}catch(er){return null}versions.forEach(v=>{if(rangeObj.test(v)&&(!min||1===minSV.compare(v))){min=v
minSV=new SemVer(min,options)}})
return min}}),77427:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942),Range=__webpack_require__(21197),gt=__webpack_require__(90398)
module.exports=(range,loose)=>{range=new Range(range,loose)
let minver=new SemVer("0.0.0")
if(range.test(minver))return minver
minver=new SemVer("0.0.0-0")
if(range.test(minver))return minver
minver=null
for(let i=0;i<range.set.length;++i){const comparators=range.set[i]
let setMin=null
comparators.forEach(comparator=>{const compver=new SemVer(comparator.semver.version)
switch(comparator.operator){case">":0===compver.prerelease.length?compver.patch++:compver.prerelease.push(0)
compver.raw=compver.format()
case"":case">=":setMin&&!gt(compver,setMin)||(setMin=compver)
break
case"<":case"<=":break
default:throw new Error(`Unexpected operation: ${comparator.operator}`)}})
!setMin||minver&&!gt(minver,setMin)||(minver=setMin)}return minver&&range.test(minver)?minver:null}}),39905:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(53942),Comparator=__webpack_require__(63466),{ANY}=Comparator,Range=__webpack_require__(21197),satisfies=__webpack_require__(10768),gt=__webpack_require__(90398),lt=__webpack_require__(86369),lte=__webpack_require__(41858),gte=__webpack_require__(42215)
module.exports=(version,range,hilo,options)=>{version=new SemVer(version,options)
range=new Range(range,options)
let gtfn,ltefn,ltfn,comp,ecomp
switch(hilo){case">":gtfn=gt
ltefn=lte
ltfn=lt
comp=">"
ecomp=">="
break
case"<":gtfn=lt
ltefn=gte
ltfn=gt
comp="<"
ecomp="<="
break
default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version,range,options))return!1
for(let i=0;i<range.set.length;++i){const comparators=range.set[i]
let high=null,low=null
comparators.forEach(comparator=>{comparator.semver===ANY&&(comparator=new Comparator(">=0.0.0"))
high=high||comparator
low=low||comparator
gtfn(comparator.semver,high.semver,options)?high=comparator:ltfn(comparator.semver,low.semver,options)&&(low=comparator)})
if(high.operator===comp||high.operator===ecomp)return!1
if((!low.operator||low.operator===comp)&&ltefn(version,low.semver))return!1
if(low.operator===ecomp&&ltfn(version,low.semver))return!1}return!0}}),78383:((module,__unused_webpack_exports,__webpack_require__)=>{const satisfies=__webpack_require__(10768),compare=__webpack_require__(63670)
module.exports=(versions,range,options)=>{const set=[]
let first=null,prev=null
const v=versions.sort((a,b)=>compare(a,b,options))
for(const version of v)if(satisfies(version,range,options)){prev=version
first||(first=version)}else{prev&&set.push([first,prev])
prev=null
first=null}first&&set.push([first,null])
const ranges=[]
for(const[min,max]of set)min===max?ranges.push(min):max||min!==v[0]?max?min===v[0]?ranges.push(`<=${max}`):ranges.push(`${min} - ${max}`):ranges.push(`>=${min}`):ranges.push("*")
const simplified=ranges.join(" || "),original="string"==typeof range.raw?range.raw:String(range)
return simplified.length<original.length?simplified:range}}),37470:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(21197),Comparator=__webpack_require__(63466),{ANY}=Comparator,satisfies=__webpack_require__(10768),compare=__webpack_require__(63670),minimumVersionWithPreRelease=[new Comparator(">=0.0.0-0")],minimumVersion=[new Comparator(">=0.0.0")],simpleSubset=(sub,dom,options)=>{if(sub===dom)return!0
if(1===sub.length&&sub[0].semver===ANY){if(1===dom.length&&dom[0].semver===ANY)return!0
sub=options.includePrerelease?minimumVersionWithPreRelease:minimumVersion}if(1===dom.length&&dom[0].semver===ANY){if(options.includePrerelease)return!0
dom=minimumVersion}const eqSet=new Set
let gt,lt,gtltComp,higher,lower,hasDomLT,hasDomGT
for(const c of sub)">"===c.operator||">="===c.operator?gt=higherGT(gt,c,options):"<"===c.operator||"<="===c.operator?lt=lowerLT(lt,c,options):eqSet.add(c.semver)
if(eqSet.size>1)return null
if(gt&&lt){gtltComp=compare(gt.semver,lt.semver,options)
if(gtltComp>0)return null
if(0===gtltComp&&(">="!==gt.operator||"<="!==lt.operator))return null}for(const eq of eqSet){if(gt&&!satisfies(eq,String(gt),options))return null
if(lt&&!satisfies(eq,String(lt),options))return null
for(const c of dom)if(!satisfies(eq,String(c),options))return!1
return!0}let needDomLTPre=!(!lt||options.includePrerelease||!lt.semver.prerelease.length)&&lt.semver,needDomGTPre=!(!gt||options.includePrerelease||!gt.semver.prerelease.length)&&gt.semver
needDomLTPre&&1===needDomLTPre.prerelease.length&&"<"===lt.operator&&0===needDomLTPre.prerelease[0]&&(needDomLTPre=!1)
for(const c of dom){hasDomGT=hasDomGT||">"===c.operator||">="===c.operator
hasDomLT=hasDomLT||"<"===c.operator||"<="===c.operator
if(gt){needDomGTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.major&&c.semver.minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch&&(needDomGTPre=!1)
if(">"===c.operator||">="===c.operator){higher=higherGT(gt,c,options)
if(higher===c&&higher!==gt)return!1}else if(">="===gt.operator&&!c.test(gt.semver))return!1}if(lt){needDomLTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch&&(needDomLTPre=!1)
if("<"===c.operator||"<="===c.operator){lower=lowerLT(lt,c,options)
if(lower===c&&lower!==lt)return!1}else if("<="===lt.operator&&!c.test(lt.semver))return!1}if(!c.operator&&(lt||gt)&&0!==gtltComp)return!1}return!(gt&&hasDomLT&&!lt&&0!==gtltComp||lt&&hasDomGT&&!gt&&0!==gtltComp||needDomGTPre||needDomLTPre)},higherGT=(a,b,options)=>{if(!a)return b
const comp=compare(a.semver,b.semver,options)
return comp>0?a:comp<0||">"===b.operator&&">="===a.operator?b:a},lowerLT=(a,b,options)=>{if(!a)return b
const comp=compare(a.semver,b.semver,options)
return comp<0?a:comp>0||"<"===b.operator&&"<="===a.operator?b:a}
module.exports=(sub,dom,options={})=>{if(sub===dom)return!0
sub=new Range(sub,options)
dom=new Range(dom,options)
let sawNonNull=!1
OUTER:for(const simpleSub of sub.set){for(const simpleDom of dom.set){const isSub=simpleSubset(simpleSub,simpleDom,options)
sawNonNull=sawNonNull||null!==isSub
if(isSub)continue OUTER}if(sawNonNull)return!1}return!0}}),57453:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(21197)
module.exports=(range,options)=>new Range(range,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "))}),99876:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(21197)
module.exports=(range,options)=>{try{return new Range(range,options).range||"*"}catch(er){return null}}}),9621:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{HTTPError:()=>HTTPError,cacheDir:()=>cacheDir,cacheFile:()=>cacheFile,downloadTool:()=>downloadTool,evaluateVersions:()=>evaluateVersions,extract7z:()=>extract7z,extractTar:()=>extractTar,extractXar:()=>extractXar,extractZip:()=>extractZip,find:()=>find,findAllVersions:()=>findAllVersions,findFromManifest:()=>findFromManifest,getManifestFromRepo:()=>getManifestFromRepo,isExplicitVersion:()=>isExplicitVersion})
var core=__webpack_require__(23306),external_assert_=__webpack_require__(42613),external_path_=__webpack_require__(16928),external_fs_=__webpack_require__(79896),__awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
const{chmod,copyFile,lstat,mkdir,open:io_util_open,readdir,rename,rm,rmdir,stat,symlink,unlink}=external_fs_.promises,IS_WINDOWS="win32"===process.platform
external_fs_.constants.O_RDONLY
function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if("ENOENT"===err.code)return!1
throw err}return!0})}function isRooted(p){if(!(p=function normalizeSeparators(p){p=p||""
return IS_WINDOWS?(p=p.replace(/\//g,"\\")).replace(/\\\\+/g,"\\"):p.replace(/\/\/+/g,"/")}(p)))throw new Error('isRooted() parameter "p" cannot be empty')
return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter(this,void 0,void 0,function*(){let stats
try{stats=yield stat(filePath)}catch(err){"ENOENT"!==err.code&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile())if(IS_WINDOWS){const upperExt=external_path_.extname(filePath).toUpperCase()
if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))return filePath
const originalFilePath=filePath
for(const extension of extensions){filePath=originalFilePath+extension
stats=void 0
try{stats=yield stat(filePath)}catch(err){"ENOENT"!==err.code&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=external_path_.dirname(filePath),upperName=external_path_.basename(filePath).toUpperCase()
for(const actualName of yield readdir(directory))if(upperName===actualName.toUpperCase()){filePath=external_path_.join(directory,actualName)
break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`)}return filePath}if(isUnixExecutable(stats))return filePath}}return""})}function isUnixExecutable(stats){return(1&stats.mode)>0||(8&stats.mode)>0&&void 0!==process.getgid&&stats.gid===process.getgid()||(64&stats.mode)>0&&void 0!==process.getuid&&stats.uid===process.getuid()}var io_awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
function cp(source_1,dest_1){return io_awaiter(this,arguments,void 0,function*(source,dest,options={}){const{force,recursive,copySourceDirectory}=function readCopyOptions(options){return{force:null==options.force||options.force,recursive:Boolean(options.recursive),copySourceDirectory:null==options.copySourceDirectory||Boolean(options.copySourceDirectory)}}(options),destStat=(yield exists(dest))?yield stat(dest):null
if(destStat&&destStat.isFile()&&!force)return
const newDest=destStat&&destStat.isDirectory()&&copySourceDirectory?external_path_.join(dest,external_path_.basename(source)):dest
if(!(yield exists(source)))throw new Error(`no such file or directory: ${source}`)
if((yield stat(source)).isDirectory()){if(!recursive)throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`)
yield cpDirRecursive(source,newDest,0,force)}else{if(""===external_path_.relative(source,newDest))throw new Error(`'${newDest}' and '${source}' are the same file`)
yield io_copyFile(source,newDest,force)}})}function rmRF(inputPath){return io_awaiter(this,void 0,void 0,function*(){if(IS_WINDOWS&&/[*"<>|]/.test(inputPath))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')
try{yield rm(inputPath,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(err){throw new Error(`File was unable to be removed ${err}`)}})}function mkdirP(fsPath){return io_awaiter(this,void 0,void 0,function*(){(0,external_assert_.ok)(fsPath,"a path argument must be provided")
yield mkdir(fsPath,{recursive:!0})})}function which(tool,check){return io_awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required")
if(check){const result=yield which(tool,!1)
if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
return result}const matches=yield function findInPath(tool){return io_awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required")
const extensions=[]
if(IS_WINDOWS&&process.env.PATHEXT)for(const extension of process.env.PATHEXT.split(external_path_.delimiter))extension&&extensions.push(extension)
if(isRooted(tool)){const filePath=yield tryGetExecutablePath(tool,extensions)
return filePath?[filePath]:[]}if(tool.includes(external_path_.sep))return[]
const directories=[]
if(process.env.PATH)for(const p of process.env.PATH.split(external_path_.delimiter))p&&directories.push(p)
const matches=[]
for(const directory of directories){const filePath=yield tryGetExecutablePath(external_path_.join(directory,tool),extensions)
filePath&&matches.push(filePath)}return matches})}(tool)
return matches&&matches.length>0?matches[0]:""})}function cpDirRecursive(sourceDir,destDir,currentDepth,force){return io_awaiter(this,void 0,void 0,function*(){if(currentDepth>=255)return
currentDepth++
yield mkdirP(destDir)
const files=yield readdir(sourceDir)
for(const fileName of files){const srcFile=`${sourceDir}/${fileName}`,destFile=`${destDir}/${fileName}`;(yield lstat(srcFile)).isDirectory()?yield cpDirRecursive(srcFile,destFile,currentDepth,force):yield io_copyFile(srcFile,destFile,force)}yield chmod(destDir,(yield stat(sourceDir)).mode)})}function io_copyFile(srcFile,destFile,force){return io_awaiter(this,void 0,void 0,function*(){if((yield lstat(srcFile)).isSymbolicLink()){try{yield lstat(destFile)
yield unlink(destFile)}catch(e){if("EPERM"===e.code){yield chmod(destFile,"0666")
yield unlink(destFile)}}const symlinkFull=yield function readlink(fsPath){return __awaiter(this,void 0,void 0,function*(){const result=yield external_fs_.promises.readlink(fsPath)
return IS_WINDOWS&&!result.endsWith("\\")?`${result}\\`:result})}(srcFile)
yield symlink(symlinkFull,destFile,IS_WINDOWS?"junction":null)}else(yield exists(destFile))&&!force||(yield copyFile(srcFile,destFile))})}var external_crypto_=__webpack_require__(76982),semver=__webpack_require__(27311),external_os_=__webpack_require__(70857),external_child_process_=__webpack_require__(35317),manifest_awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
const _internal={readLinuxVersionFile(){let contents=""
external_fs_.existsSync("/etc/lsb-release")?contents=external_fs_.readFileSync("/etc/lsb-release").toString():external_fs_.existsSync("/etc/os-release")&&(contents=external_fs_.readFileSync("/etc/os-release").toString())
return contents}}
function _getOsVersion(){const plat=external_os_.platform()
let version=""
if("darwin"===plat)version=external_child_process_.execSync("sw_vers -productVersion").toString()
else if("linux"===plat){const lsbContents=_internal.readLinuxVersionFile()
if(lsbContents){const lines=lsbContents.split("\n")
for(const line of lines){const parts=line.split("=")
if(2===parts.length&&("VERSION_ID"===parts[0].trim()||"DISTRIB_RELEASE"===parts[0].trim())){version=parts[1].trim().replace(/^"/,"").replace(/"$/,"")
break}}}}return version}var lib=__webpack_require__(25799),external_stream_=__webpack_require__(2203),external_util_=__webpack_require__(39023),external_events_=(__webpack_require__(13193),__webpack_require__(24434)),external_timers_=__webpack_require__(53557),toolrunner_awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
const toolrunner_IS_WINDOWS="win32"===process.platform
class ToolRunner extends external_events_.EventEmitter{constructor(toolPath,args,options){super()
if(!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.")
this.toolPath=toolPath
this.args=args||[]
this.options=options||{}}_debug(message){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){const toolPath=this._getSpawnFileName(),args=this._getSpawnArgs(options)
let cmd=noPrefix?"":"[command]"
if(toolrunner_IS_WINDOWS)if(this._isCmdFile()){cmd+=toolPath
for(const a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}"`
for(const a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath)
for(const a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=toolPath
for(const a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(external_os_.EOL)
for(;n>-1;){onLine(s.substring(0,n))
s=s.substring(n+external_os_.EOL.length)
n=s.indexOf(external_os_.EOL)}return s}catch(err){this._debug(`error processing line. Failed with error ${err}`)
return""}}_getSpawnFileName(){return toolrunner_IS_WINDOWS&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(toolrunner_IS_WINDOWS&&this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`
for(const a of this.args){argline+=" "
argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a)}argline+='"'
return[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase()
return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(arg)
if(!arg)return'""'
const cmdSpecialChars=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"']
let needsQuotes=!1
for(const char of arg)if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0
break}if(!needsQuotes)return arg
let reverse='"',quoteHit=!0
for(let i=arg.length;i>0;i--){reverse+=arg[i-1]
if(quoteHit&&"\\"===arg[i-1])reverse+="\\"
else if('"'===arg[i-1]){quoteHit=!0
reverse+='"'}else quoteHit=!1}reverse+='"'
return reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg)return'""'
if(!arg.includes(" ")&&!arg.includes("\t")&&!arg.includes('"'))return arg
if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`
let reverse='"',quoteHit=!0
for(let i=arg.length;i>0;i--){reverse+=arg[i-1]
if(quoteHit&&"\\"===arg[i-1])reverse+="\\"
else if('"'===arg[i-1]){quoteHit=!0
reverse+="\\"}else quoteHit=!1}reverse+='"'
return reverse.split("").reverse().join("")}_cloneExecOptions(options){const result={cwd:(options=options||{}).cwd||process.cwd(),env:options.env||process.env,silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||!1,delay:options.delay||1e4}
result.outStream=options.outStream||process.stdout
result.errStream=options.errStream||process.stderr
return result}_getSpawnOptions(options,toolPath){options=options||{}
const result={}
result.cwd=options.cwd
result.env=options.env
result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile()
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`)
return result}exec(){return toolrunner_awaiter(this,void 0,void 0,function*(){!isRooted(this.toolPath)&&(this.toolPath.includes("/")||toolrunner_IS_WINDOWS&&this.toolPath.includes("\\"))&&(this.toolPath=external_path_.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath))
this.toolPath=yield which(this.toolPath,!0)
return new Promise((resolve,reject)=>toolrunner_awaiter(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`)
this._debug("arguments:")
for(const arg of this.args)this._debug(`   ${arg}`)
const optionsNonNull=this._cloneExecOptions(this.options)
!optionsNonNull.silent&&optionsNonNull.outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+external_os_.EOL)
const state=new ExecState(optionsNonNull,this.toolPath)
state.on("debug",message=>{this._debug(message)})
if(this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`))
const fileName=this._getSpawnFileName(),cp=external_child_process_.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName))
let stdbuffer=""
cp.stdout&&cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data)
!optionsNonNull.silent&&optionsNonNull.outStream&&optionsNonNull.outStream.write(data)
stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(line)})})
let errbuffer=""
cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(data)
!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream).write(data)
errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(line)})})
cp.on("error",err=>{state.processError=err.message
state.processExited=!0
state.processClosed=!0
state.CheckComplete()})
cp.on("exit",code=>{state.processExitCode=code
state.processExited=!0
this._debug(`Exit code ${code} received from tool '${this.toolPath}'`)
state.CheckComplete()})
cp.on("close",code=>{state.processExitCode=code
state.processExited=!0
state.processClosed=!0
this._debug(`STDIO streams have closed for tool '${this.toolPath}'`)
state.CheckComplete()})
state.on("done",(error,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer)
errbuffer.length>0&&this.emit("errline",errbuffer)
cp.removeAllListeners()
error?reject(error):resolve(exitCode)})
if(this.options.input){if(!cp.stdin)throw new Error("child process missing stdin")
cp.stdin.end(this.options.input)}}))})}}class ExecState extends external_events_.EventEmitter{constructor(options,toolPath){super()
this.processClosed=!1
this.processError=""
this.processExitCode=0
this.processExited=!1
this.processStderr=!1
this.delay=1e4
this.done=!1
this.timeout=null
if(!toolPath)throw new Error("toolPath must not be empty")
this.options=options
this.toolPath=toolPath
options.delay&&(this.delay=options.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,external_timers_.setTimeout)(ExecState.HandleTimeout,this.delay,this)))}_debug(message){this.emit("debug",message)}_setResult(){let error
this.processExited&&(this.processError?error=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):0===this.processExitCode||this.options.ignoreReturnCode?this.processStderr&&this.options.failOnStdErr&&(error=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)):error=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`))
if(this.timeout){clearTimeout(this.timeout)
this.timeout=null}this.done=!0
this.emit("done",error,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
state._debug(message)}state._setResult()}}}var exec_awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
function exec(commandLine,args,options){return exec_awaiter(this,void 0,void 0,function*(){const commandArgs=function argStringToArray(argString){const args=[]
let inQuotes=!1,escaped=!1,arg=""
function append(c){escaped&&'"'!==c&&(arg+="\\")
arg+=c
escaped=!1}for(let i=0;i<argString.length;i++){const c=argString.charAt(i)
if('"'!==c){if("\\"===c&&escaped)append(c)
else if("\\"===c&&inQuotes)escaped=!0
else if(" "!==c||inQuotes)append(c)
else if(arg.length>0){args.push(arg)
arg=""}}else escaped?append(c):inQuotes=!inQuotes}arg.length>0&&args.push(arg.trim())
return args}(commandLine)
if(0===commandArgs.length)throw new Error("Parameter 'commandLine' cannot be null or empty.")
const toolPath=commandArgs[0]
args=commandArgs.slice(1).concat(args||[])
return new ToolRunner(toolPath,args,options).exec()})}var retry_helper_awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
class RetryHelper{constructor(maxAttempts,minSeconds,maxSeconds){if(maxAttempts<1)throw new Error("max attempts should be greater than or equal to 1")
this.maxAttempts=maxAttempts
this.minSeconds=Math.floor(minSeconds)
this.maxSeconds=Math.floor(maxSeconds)
if(this.minSeconds>this.maxSeconds)throw new Error("min seconds should be less than or equal to max seconds")}execute(action,isRetryable){return retry_helper_awaiter(this,void 0,void 0,function*(){let attempt=1
for(;attempt<this.maxAttempts;){try{return yield action()}catch(err){if(isRetryable&&!isRetryable(err))throw err
core.pq(err.message)}const seconds=this.getSleepAmount()
core.pq(`Waiting ${seconds} seconds before trying again`)
yield this.sleep(seconds)
attempt++}return yield action()})}getSleepAmount(){return Math.floor(Math.random()*(this.maxSeconds-this.minSeconds+1))+this.minSeconds}sleep(seconds){return retry_helper_awaiter(this,void 0,void 0,function*(){return new Promise(resolve=>setTimeout(resolve,1e3*seconds))})}}var tool_cache_awaiter=function(thisArg,_arguments,P,generator){return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}
class HTTPError extends Error{constructor(httpStatusCode){super(`Unexpected HTTP response: ${httpStatusCode}`)
this.httpStatusCode=httpStatusCode
Object.setPrototypeOf(this,new.target.prototype)}}const tool_cache_IS_WINDOWS="win32"===process.platform,IS_MAC="darwin"===process.platform,userAgent="actions/tool-cache"
function downloadTool(url,dest,auth,headers){return tool_cache_awaiter(this,void 0,void 0,function*(){dest=dest||external_path_.join(_getTempDirectory(),external_crypto_.randomUUID())
yield mkdirP(external_path_.dirname(dest))
core.Yz(`Downloading ${url}`)
core.Yz(`Destination ${dest}`)
const minSeconds=_getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS",10),maxSeconds=_getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS",20),retryHelper=new RetryHelper(3,minSeconds,maxSeconds)
return yield retryHelper.execute(()=>tool_cache_awaiter(this,void 0,void 0,function*(){return yield function downloadToolAttempt(url,dest,auth,headers){return tool_cache_awaiter(this,void 0,void 0,function*(){if(external_fs_.existsSync(dest))throw new Error(`Destination file path ${dest} already exists`)
const http=new lib.Qq(userAgent,[],{allowRetries:!1})
if(auth){core.Yz("set auth")
void 0===headers&&(headers={})
headers.authorization=auth}const response=yield http.get(url,headers)
if(200!==response.message.statusCode){const err=new HTTPError(response.message.statusCode)
core.Yz(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`)
throw err}const pipeline=external_util_.promisify(external_stream_.pipeline),readStream=_getGlobal("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY",()=>response.message)()
let succeeded=!1
try{yield pipeline(readStream,external_fs_.createWriteStream(dest))
core.Yz("download complete")
succeeded=!0
return dest}finally{if(!succeeded){core.Yz("download failed")
try{yield rmRF(dest)}catch(err){core.Yz(`Failed to delete '${dest}'. ${err.message}`)}}}})}(url,dest||"",auth,headers)}),err=>!(err instanceof HTTPError&&err.httpStatusCode&&err.httpStatusCode<500&&408!==err.httpStatusCode&&429!==err.httpStatusCode))})}function extract7z(file,dest,_7zPath){return tool_cache_awaiter(this,void 0,void 0,function*(){(0,external_assert_.ok)(tool_cache_IS_WINDOWS,"extract7z() not supported on current OS");(0,external_assert_.ok)(file,'parameter "file" is required')
dest=yield _createExtractFolder(dest)
const originalCwd=process.cwd()
process.chdir(dest)
if(_7zPath)try{const args=["x",core._o()?"-bb1":"-bb0","-bd","-sccUTF-8",file],options={silent:!0}
yield exec(`"${_7zPath}"`,args,options)}finally{process.chdir(originalCwd)}else{const args=["-NoLogo","-Sta","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",`& '${external_path_.join(__dirname,"..","scripts","Invoke-7zdec.ps1").replace(/'/g,"''").replace(/"|\n|\r/g,"")}' -Source '${file.replace(/'/g,"''").replace(/"|\n|\r/g,"")}' -Target '${dest.replace(/'/g,"''").replace(/"|\n|\r/g,"")}'`],options={silent:!0}
try{const powershellPath=yield which("powershell",!0)
yield exec(`"${powershellPath}"`,args,options)}finally{process.chdir(originalCwd)}}return dest})}function extractTar(file_1,dest_1){return tool_cache_awaiter(this,arguments,void 0,function*(file,dest,flags="xz"){if(!file)throw new Error("parameter 'file' is required")
dest=yield _createExtractFolder(dest)
core.Yz("Checking tar --version")
let versionOutput=""
yield exec("tar --version",[],{ignoreReturnCode:!0,silent:!0,listeners:{stdout:data=>versionOutput+=data.toString(),stderr:data=>versionOutput+=data.toString()}})
core.Yz(versionOutput.trim())
const isGnuTar=versionOutput.toUpperCase().includes("GNU TAR")
let args
args=flags instanceof Array?flags:[flags]
core._o()&&!flags.includes("v")&&args.push("-v")
let destArg=dest,fileArg=file
if(tool_cache_IS_WINDOWS&&isGnuTar){args.push("--force-local")
destArg=dest.replace(/\\/g,"/")
fileArg=file.replace(/\\/g,"/")}if(isGnuTar){args.push("--warning=no-unknown-keyword")
args.push("--overwrite")}args.push("-C",destArg,"-f",fileArg)
yield exec("tar",args)
return dest})}function extractXar(file_1,dest_1){return tool_cache_awaiter(this,arguments,void 0,function*(file,dest,flags=[]){(0,external_assert_.ok)(IS_MAC,"extractXar() not supported on current OS");(0,external_assert_.ok)(file,'parameter "file" is required')
dest=yield _createExtractFolder(dest)
let args
args=flags instanceof Array?flags:[flags]
args.push("-x","-C",dest,"-f",file)
core._o()&&args.push("-v")
const xarPath=yield which("xar",!0)
yield exec(`"${xarPath}"`,function _unique(values){return Array.from(new Set(values))}(args))
return dest})}function extractZip(file,dest){return tool_cache_awaiter(this,void 0,void 0,function*(){if(!file)throw new Error("parameter 'file' is required")
dest=yield _createExtractFolder(dest)
tool_cache_IS_WINDOWS?yield function extractZipWin(file,dest){return tool_cache_awaiter(this,void 0,void 0,function*(){const escapedFile=file.replace(/'/g,"''").replace(/"|\n|\r/g,""),escapedDest=dest.replace(/'/g,"''").replace(/"|\n|\r/g,""),pwshPath=yield which("pwsh",!1)
if(pwshPath){const args=["-NoLogo","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;",`try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`,`catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else { throw $_ } } ;`].join(" ")]
core.Yz(`Using pwsh at path: ${pwshPath}`)
yield exec(`"${pwshPath}"`,args)}else{const args=["-NoLogo","-Sta","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ;",`if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force }`,`else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`].join(" ")],powershellPath=yield which("powershell",!0)
core.Yz(`Using powershell at path: ${powershellPath}`)
yield exec(`"${powershellPath}"`,args)}})}(file,dest):yield function extractZipNix(file,dest){return tool_cache_awaiter(this,void 0,void 0,function*(){const unzipPath=yield which("unzip",!0),args=[file]
core._o()||args.unshift("-q")
args.unshift("-o")
yield exec(`"${unzipPath}"`,args,{cwd:dest})})}(file,dest)
return dest})}function cacheDir(sourceDir,tool,version,arch){return tool_cache_awaiter(this,void 0,void 0,function*(){version=semver.clean(version)||version
arch=arch||external_os_.arch()
core.Yz(`Caching tool ${tool} ${version} ${arch}`)
core.Yz(`source dir: ${sourceDir}`)
if(!external_fs_.statSync(sourceDir).isDirectory())throw new Error("sourceDir is not a directory")
const destPath=yield _createToolPath(tool,version,arch)
for(const itemName of external_fs_.readdirSync(sourceDir)){const s=external_path_.join(sourceDir,itemName)
yield cp(s,destPath,{recursive:!0})}_completeToolPath(tool,version,arch)
return destPath})}function cacheFile(sourceFile,targetFile,tool,version,arch){return tool_cache_awaiter(this,void 0,void 0,function*(){version=semver.clean(version)||version
arch=arch||external_os_.arch()
core.Yz(`Caching tool ${tool} ${version} ${arch}`)
core.Yz(`source file: ${sourceFile}`)
if(!external_fs_.statSync(sourceFile).isFile())throw new Error("sourceFile is not a file")
const destFolder=yield _createToolPath(tool,version,arch),destPath=external_path_.join(destFolder,targetFile)
core.Yz(`destination file ${destPath}`)
yield cp(sourceFile,destPath)
_completeToolPath(tool,version,arch)
return destFolder})}function find(toolName,versionSpec,arch){if(!toolName)throw new Error("toolName parameter is required")
if(!versionSpec)throw new Error("versionSpec parameter is required")
arch=arch||external_os_.arch()
isExplicitVersion(versionSpec)||(versionSpec=evaluateVersions(findAllVersions(toolName,arch),versionSpec))
let toolPath=""
if(versionSpec){versionSpec=semver.clean(versionSpec)||""
const cachePath=external_path_.join(_getCacheDirectory(),toolName,versionSpec,arch)
core.Yz(`checking cache: ${cachePath}`)
if(external_fs_.existsSync(cachePath)&&external_fs_.existsSync(`${cachePath}.complete`)){core.Yz(`Found tool in cache ${toolName} ${versionSpec} ${arch}`)
toolPath=cachePath}else core.Yz("not found")}return toolPath}function findAllVersions(toolName,arch){const versions=[]
arch=arch||external_os_.arch()
const toolPath=external_path_.join(_getCacheDirectory(),toolName)
if(external_fs_.existsSync(toolPath)){const children=external_fs_.readdirSync(toolPath)
for(const child of children)if(isExplicitVersion(child)){const fullPath=external_path_.join(toolPath,child,arch||"")
external_fs_.existsSync(fullPath)&&external_fs_.existsSync(`${fullPath}.complete`)&&versions.push(child)}}return versions}function getManifestFromRepo(owner_1,repo_1,auth_1){return tool_cache_awaiter(this,arguments,void 0,function*(owner,repo,auth,branch="master"){let releases=[]
const treeUrl=`https://api.github.com/repos/${owner}/${repo}/git/trees/${branch}`,http=new lib.Qq("tool-cache"),headers={}
if(auth){core.Yz("set auth")
headers.authorization=auth}const response=yield http.getJson(treeUrl,headers)
if(!response.result)return releases
let manifestUrl=""
for(const item of response.result.tree)if("versions-manifest.json"===item.path){manifestUrl=item.url
break}headers.accept="application/vnd.github.VERSION.raw"
let versionsRaw=yield(yield http.get(manifestUrl,headers)).readBody()
if(versionsRaw){versionsRaw=versionsRaw.replace(/^\uFEFF/,"")
try{releases=JSON.parse(versionsRaw)}catch(_a){core.Yz("Invalid json")}}return releases})}function findFromManifest(versionSpec_1,stable_1,manifest_1){return tool_cache_awaiter(this,arguments,void 0,function*(versionSpec,stable,manifest,archFilter=external_os_.arch()){const match=yield function _findMatch(versionSpec,stable,candidates,archFilter){return manifest_awaiter(this,void 0,void 0,function*(){const platFilter=external_os_.platform()
let result,match,file
for(const candidate of candidates){const version=candidate.version;(0,core.Yz)(`check ${version} satisfies ${versionSpec}`)
if(semver.satisfies(version,versionSpec)&&(!stable||candidate.stable===stable)){file=candidate.files.find(item=>{(0,core.Yz)(`${item.arch}===${archFilter} && ${item.platform}===${platFilter}`)
let chk=item.arch===archFilter&&item.platform===platFilter
if(chk&&item.platform_version){const osVersion=_getOsVersion()
chk=osVersion===item.platform_version||semver.satisfies(osVersion,item.platform_version)}return chk})
if(file){(0,core.Yz)(`matched ${candidate.version}`)
match=candidate
break}}}if(match&&file){result=Object.assign({},match)
result.files=[file]}return result})}(versionSpec,stable,manifest,archFilter)
return match})}function _createExtractFolder(dest){return tool_cache_awaiter(this,void 0,void 0,function*(){dest||(dest=external_path_.join(_getTempDirectory(),external_crypto_.randomUUID()))
yield mkdirP(dest)
return dest})}function _createToolPath(tool,version,arch){return tool_cache_awaiter(this,void 0,void 0,function*(){const folderPath=external_path_.join(_getCacheDirectory(),tool,semver.clean(version)||version,arch||"")
core.Yz(`destination ${folderPath}`)
const markerPath=`${folderPath}.complete`
yield rmRF(folderPath)
yield rmRF(markerPath)
yield mkdirP(folderPath)
return folderPath})}function _completeToolPath(tool,version,arch){const markerPath=`${external_path_.join(_getCacheDirectory(),tool,semver.clean(version)||version,arch||"")}.complete`
external_fs_.writeFileSync(markerPath,"")
core.Yz("finished caching tool")}function isExplicitVersion(versionSpec){const c=semver.clean(versionSpec)||""
core.Yz(`isExplicit: ${c}`)
const valid=null!=semver.valid(c)
core.Yz(`explicit? ${valid}`)
return valid}function evaluateVersions(versions,versionSpec){let version=""
core.Yz(`evaluating ${versions.length} versions`)
for(let i=(versions=versions.sort((a,b)=>semver.gt(a,b)?1:-1)).length-1;i>=0;i--){const potential=versions[i]
if(semver.satisfies(potential,versionSpec)){version=potential
break}}version?core.Yz(`matched: ${version}`):core.Yz("match not found")
return version}function _getCacheDirectory(){const cacheDirectory=process.env.RUNNER_TOOL_CACHE||"";(0,external_assert_.ok)(cacheDirectory,"Expected RUNNER_TOOL_CACHE to be defined")
return cacheDirectory}function _getTempDirectory(){const tempDirectory=process.env.RUNNER_TEMP||"";(0,external_assert_.ok)(tempDirectory,"Expected RUNNER_TEMP to be defined")
return tempDirectory}function _getGlobal(key,defaultValue){const value=global[key]
return void 0!==value?value:defaultValue}})}

