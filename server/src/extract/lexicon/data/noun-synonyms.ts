/** Written by .scripts/synonyms.ts from WordNet 3.1 (see LICENSE-WORDNET): a class a line, its usual word first. */
export const NOUN_SYNONYMS: string = `
abasement abjection
achievement accomplishment
acrobatics tumbling
acting playacting
adherent disciple
admirer protagonist supporter
adventure escapade
advocate proponent
allegory parable
alley alleyway
altercation fracas
ambush ambuscade
ammunition ammo
ancestry lineage pedigree
antagonist adversary
apothecary pharmacist
applause clapping
argot jargon
arms munition
assistance help
assortment potpourri
attire garb
author writer
authorization mandate
autopsy necropsy
axiom maxim
baby babe infant
backstage offstage
balustrade banister
barb jibe
bartender barkeep
basement cellar
bastard prick
battlefield battleground
bearer toter
bequest legacy
bickering squabble
booty plunder
booze spirits
boulder bowlder
bouquet corsage
broadside flyer
brothel bawdyhouse
bruise contusion
buddy crony
buff devotee
building edifice
bullet slug
bully roughneck rowdy ruffian
bushwhacker hillbilly
cafe coffeehouse
camping tenting
capacitor condenser
car automobile auto motorcar
catharsis abreaction
cemetery graveyard
champion champ title-holder
characterization delineation
chump sucker
churchman cleric
clamor blare blaring
clangor clang clangoring
classroom schoolroom
cleaning cleansing
clergyman reverend
cliche commonplace
clique ingroup
cloth fabric textile
clowning prank
coast seacoast
cohesion cohesiveness
comeback retort
commerce commercialism
competitor rival
conduction conductivity
consultant advisor
contamination taint
continuance continuation
couch sofa
cowboy puncher cowhand cowpuncher
cramp spasm
creek brook
crime law-breaking
criminal felon outlaw
curtain drapery drape
dad daddy pop
deadlock impasse standstill
dealer trader
debility feebleness infirmity
decedent deceased
decoration ornament
decrease lessening
decree fiat
delivery bringing
departure leaving
dependence dependency
descendant descendent
desertion defection
diagnosis diagnosing
diarrhea diarrhoea
dice die
dictatorship tyranny
discredit disrepute
district territory
divertimento serenade
divinity deity
doctor physician
dogma tenet
doomed lost
doorhandle doorknob
downpour cloudburst
drainage drain
drift impetus
drunk drunkard
dullard stupid
earthquake quake
effect upshot
elaboration amplification
entirety totality
evangelist gospeler
exclamation exclaiming
excursion outing
exercise workout exercising
expansion enlargement
factory mill
farming husbandry
fatigue weariness
feat exploit
fence fencing
ferment unrest
figurine statuette
firearm small-arm
fisherman fisher
fishmonger fishwife
fleck scrap
flurry ado bustle
foam froth
foreigner alien
frambesia yaws
freeway pike superhighway thruway
freight cargo
frenzy delirium
fusion unification
gadget contraption
glance glimpse
glasses spectacles
good-bye adieu adios
gourmet epicure
grandmother granny grandma
greatcoat overcoat
grip clutches
groan moan
guardian defender
gulp swig
gunfire gunshot
gunman gunslinger
gunner artilleryman
hamper shackle
handclasp handshaking
haunt hangout
haversack knapsack
hazard jeopardy peril
headmaster schoolmaster
hideout hideaway
highwayman hijacker
hillock knoll
hollering bellow holler
homeland motherland
hood punk
hospital infirmary
housekeeping housework
housing lodging
howl howling
huddle powwow
hypocrite phony
icebox refrigerator
idiot imbecile
illness sickness
imbalance unbalance
imp pixie
imprecation malediction
inhabitant dweller
inn hostelry
inoculation vaccination
inscription lettering
intake uptake consumption
integration integrating
interrogation interrogative
interruption disruption
investigator researcher
irritation annoyance
jeep landrover
jimdandy jimhickey
joke gag jest
journey journeying
jumble welter muddle
keepsake souvenir
ketosis acetonemia
kid youngster
kissing hugging petting
laboratory lab
labour proletariat
lack deficiency
lad fella bloke chap
lamentation wail
lance spear
lashing whipping
lather suds soapsuds
laugh laughter
lawyer attorney
leakage outflow
letter missive
limbo oblivion
listener hearer
lobby foyer vestibule
lobscuse lobscouse
locality vicinity neighbourhood
luggage baggage
luminary notable
lunch luncheon
maimed wounded
maintenance upkeep
malingering skulking
mama mamma mommy
maniac madman
maze labyrinth
meadow hayfield
measurement measuring
meddling tampering
messenger courier
microphone mike
midst thick
militia reserves
misbehavior misdeed
mischief devilment
misery wretchedness
misinterpretation mistaking misunderstanding
mob rabble
moisture wet
mortician undertaker
motto slogan
murmuring muttering
musician instrumentalist
negotiation talks
notification presentment
oath expletive swearing
occupant resident
occurrence happening
orator rhetorician
outlay spending
pail bucket
pains striving
paradise heaven
pathologist diagnostician
peal pealing
peddler hawker
peer equal
perpetuation lengthening prolongation
photograph photo
phraseology wording
piano forte-piano
pier wharf
pimp pander procurer
pit cavity
pitcher hurler
playwright dramatist
plight predicament
praise congratulations
preaching sermon
predominance predomination
priority precedence
proceedings proceeding
pronouncement dictum
provision proviso
puke skunk
pulpit dais rostrum
punishment penalty
quarrel wrangle
rain rainfall
rascal rogue
rattle rattling
redevelopment renovation
registration enrollment
regulation ordinance
reissue reprint
remark comment
repair fixing
reporter newsman
rescue deliverance
responsibility obligation
retention holding
revel revelry
revenge retaliation
revenue receipts
revolt insurrection uprising
roadside wayside
roar boom roaring
romp runaway
rug carpet
rumble grumble
rundown summation
sacrilege desecration
saleslady salesgirl
salvation redemption
satire sarcasm
savage barbarian
schoolmarm schoolmistress
schoolmate classmate
scoffing mockery
scout sentinel sentry
scream shriek screaming shrieking
sealing waterproofing
seaman seafarer
self-determination self-government
sensor detector
shack shanty
sham fake
shoelace shoestring
shopkeeper storekeeper tradesman
shout outcry
signal signaling
singer vocalist
sinner evildoer
sister sis
sleep slumber
slight rebuff
slugger batter hitter
smash bash
smile grin grinning smiling
sod sward turf
somersault flip somersaulting
sovereign monarch
spectator viewer watcher
splatter splutter sputtering
sportsman sportswoman
staircase stairway
steeple spire
store shop
student pupil
subordinate underling
subway metro
succor ministration
suicide self-destruction
sunlight sunshine
surroundings milieu
sustenance nourishment
tale narrative
talk talking
teacher instructor
tears weeping
teenager adolescent
telephone phone
tenancy occupancy
therapist healer
thieving stealing
thumping thud
tragedy calamity catastrophe
traveler traveller
treaty pact
troops soldiery
tub bathtub
tube tubing
tumor tumour
typing typewriting
ulcer ulceration
unity integrity
universe cosmos
uproar tumult
usage utilization
velour velours
veranda verandah
violin fiddle
voter elector
wage pay salary remuneration
washbasin washbowl
watching observance
whirring whir
whisky whiskey
whore prostitute
wizard hotshot virtuoso whiz
wool woolen
yelp yelping
`;
