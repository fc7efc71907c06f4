/**
 * Regions, states, waters and well known quarters, one a line: key | other names | words for their people, in lower case and
 * without accents. A name that ends in a full stop counts only with it. A key that begins with "!" counts as a name only behind a preposition or "the" ("the West").
 */
export const REGIONS = `
alabama|ala.|alabaman
alaska||alaskan
arizona|ariz.|arizonan
arkansas|ark.|arkansan
california|calif.|californian
colorado|colo.|coloradan
connecticut|conn.|
delaware|del.|
district of columbia|d.c.,washington d.c.,dc|
florida|fla.|floridian
georgia|ga.|
hawaii||hawaiian
idaho||idahoan
illinois|ill.|illinoisan
indiana|ind.|hoosier
iowa||iowan
kansas|kan.|kansan
kentucky|ky.|kentuckian
louisiana|la.|louisianan
maine||
maryland|md.|marylander
massachusetts|mass.|
michigan|mich.|michigander
minnesota|minn.|minnesotan
mississippi||mississippian
missouri|mo.|missourian
montana|mont.|montanan
nebraska|neb.|nebraskan
nevada|nev.|nevadan
new hampshire|n.h.|
new jersey|n.j.|
new mexico|n.m.|new mexican
new york|n.y.|new yorker
north carolina|n.c.|north carolinian
north dakota|n.d.|
ohio||ohioan
oklahoma|okla.|oklahoman
oregon|ore.|oregonian
pennsylvania|pa.|pennsylvanian
rhode island|r.i.|
south carolina|s.c.|south carolinian
south dakota|s.d.|
tennessee|tenn.|tennessean
texas|tex.|texan
utah||utahn
vermont|vt.|vermonter
virginia|va.|virginian
washington|wash.|
west virginia|w.va.|
wisconsin|wis.|wisconsinite
wyoming|wyo.|
guam||
new england||
midwest||
pacific northwest||
deep south||
sun belt||
rust belt||
bay area||
silicon valley||
hollywood||
manhattan||
brooklyn||brooklynite
queens||
bronx||
staten island||
long island||
harlem||
broadway||
capitol hill||
alberta||albertan
british columbia||
manitoba||
new brunswick||
newfoundland||
nova scotia||
ontario||ontarian
prince edward island||
quebec||quebecois,quebecer
saskatchewan||
yukon||
nunavut||
england||
scotland||scottish,scot,scotsman
wales||welsh,welshman
northern ireland||northern irish
catalonia||catalan
andalusia||
basque country||basque
galicia||
bavaria||bavarian
saxony||saxon
brittany||
normandy||
provence||
corsica||corsican
sicily||sicilian
sardinia||sardinian
tuscany||tuscan
lombardy||
crete||
flanders||flemish
crimea||crimean
chechnya||chechen
siberia||siberian
dagestan||
donbas|donbass|
tatarstan||
anhui||
fujian||
gansu||
guangdong||
guangxi||
guizhou||
hainan||
hebei||
heilongjiang||
henan||
hubei||
hunan||
inner mongolia||
jiangsu||
jiangxi||
jilin||
liaoning||
ningxia||
qinghai||
shaanxi||
shandong||
shanxi||
sichuan||
tibet||tibetan
xinjiang||uighur,uyghur
yunnan||
zhejiang||
new south wales||
northern territory||
queensland||
tasmania||tasmanian
assam||
bihar||
goa||
gujarat||gujarati
haryana||
karnataka||
kashmir||kashmiri
kerala||
madhya pradesh||
maharashtra||
punjab||punjabi
rajasthan||
tamil nadu||
telangana||
uttar pradesh||
west bengal||
balochistan|baluchistan|
sindh||
aceh||
bali||balinese
borneo||
java||javanese
sumatra||
hokkaido||
okinawa||okinawan
fukushima||
darfur||
kurdistan||kurdish,kurd
gaza|gaza strip|gazan
west bank||
golan heights||
east jerusalem||
sinai||
helmand||
yucatan||
chiapas||
sonora||
sinaloa||
oaxaca||
baja california||
patagonia||
galapagos||
africa||african
north africa||north african
west africa||west african
east africa||east african
sub-saharan africa||
antarctica||
antarctic||
arctic||
asia||asian
central asia||central asian
south asia||south asian
southeast asia||southeast asian
east asia||east asian
asia-pacific||
australasia||
europe||european
eastern europe||eastern european
western europe||western european
central europe||
scandinavia||scandinavian
balkans||
baltics||
caucasus||
benelux||
latin america||latin american
south america||south american
north america||north american
central america||central american
caribbean||
oceania||
polynesia||polynesian
middle east||
near east||
far east||
persian gulf||
gulf of mexico||
indochina||
horn of africa||
maghreb||
levant||
sahel||
sahara||
korea||korean
korean peninsula||
arabian peninsula||
himalayas||
alps||
andes||
rocky mountains|rockies|
appalachia||
great lakes||
atlantic|atlantic ocean|
pacific|pacific ocean|
indian ocean||
arctic ocean||
mediterranean|mediterranean sea|
red sea||
black sea||
caspian sea||
north sea||
baltic sea||
south china sea||
east china sea||
dead sea||
english channel||
panama canal||
suez canal||
strait of hormuz||
great barrier reef||
mount everest|everest|
grand canyon||
wall street||
bermuda triangle||
times square||
ground zero||
red square||
tiananmen square|tiananmen|
canary islands||
falkland islands|falklands|
channel islands||
balearic islands||
virgin islands||
cayman islands||
faroe islands||
isle of man||
gibraltar||
guantanamo bay|guantanamo,gitmo|
pearl harbor||
niagara falls||
transylvania||
anatolia||
!west||
!east||
!south||
!north||
!northeast||
!northwest||
!southeast||
!southwest||
earth||
moon||
mars||martian
jupiter||
saturn||
`;

/** Cities whose usual English name is not the one that a gazetteer lists first, and words for cities' people. */
export const CITY_NAMES = `
bombay||
brussels||
calcutta||
cologne||
copenhagen||
florence||
geneva||
gothenburg||
the hague|hague|
kiev||
lisbon||
london||londoner
los angeles|l.a.,la|angeleno
milan||milanese
moscow||muscovite
naples||neapolitan
new orleans||
new york|new york city,nyc|new yorker
nuremberg||
paris||parisian
peking||
philadelphia|philly|
prague||
pyongyang||
rome||roman
saigon||
san francisco|s.f.|
seville||
st. louis|st louis,saint louis|
st. petersburg|saint petersburg,st petersburg|
turin||
venice||venetian
vienna||viennese
warsaw||
washington||
zurich||
berlin||berliner
bucharest||
athens||athenian
tehran|teheran|
mecca||
medina||
kabul||
damascus||
aleppo||
fallujah||
jerusalem||
bethlehem||
`;
