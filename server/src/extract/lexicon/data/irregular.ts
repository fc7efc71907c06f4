/** Irregular forms: a dictionary form, then every form that no rule gives; entries end with a semicolon. */
export const IRREGULAR_VERBS: string =
  "arise arose arisen;awake awoke awoken;bear bore borne born;beat beaten;become became;befall befell befallen;" +
  "begin began begun;behold beheld;bend bent;beset;bet;bid bade bidden;bind bound;bite bit bitten;bleed bled;blow blew blown;" +
  "break broke broken;breed bred;bring brought;broadcast;build built;burn burnt;burst;buy bought;cast;catch caught;" +
  "choose chose chosen;cling clung;come came;cost;creep crept;cut;deal dealt;dig dug;dive dove;do does did done;draw drew drawn;" +
  "dream dreamt;drink drank drunk;drive drove driven;dwell dwelt;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;" +
  "find found;flee fled;fling flung;fly flies flew flown;forbid forbade forbidden;forecast;foresee foresaw foreseen;" +
  "forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;freeze froze frozen;" +
  "get got gotten;give gave given;go goes went gone;grind ground;grow grew grown;hang hung;have has had;hear heard;" +
  "hide hid hidden;hit;hold held;hurt;input;keep kept;kneel knelt;know knew known;lay laid;lead led;leap leapt;learn learnt;" +
  "leave left;lend lent;let;lie lain lying;light lit;lose lost;make made;mean meant;meet met;mistake mistook mistaken;mow mown;" +
  "offset;outdo outdid outdone;outgrow outgrew outgrown;outrun outran;outsell outsold;output;overcome overcame;" +
  "overdo overdid overdone;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;" +
  "partake partook partaken;pay paid;prepay prepaid;prove proven;put;quit;read;rebuild rebuilt;redo redid redone;" +
  "remake remade;repay repaid;reset;resell resold;rethink rethought;rewrite rewrote rewritten;rid;ride rode ridden;" +
  "ring rang rung;rise rose risen;run ran;saw sawn;say said;see saw seen;seek sought;sell sold;send sent;set;sew sewn;" +
  "shake shook shaken;shed;shine shone;shoot shot;show shown;shrink shrank shrunk;shut;sing sang sung;sink sank sunk;sit sat;" +
  "slay slew slain;sleep slept;slide slid;sling slung;slit;smell smelt;sneak snuck;sow sown;speak spoke spoken;speed sped;" +
  "spell spelt;spend spent;spill spilt;spin spun;spit spat;split;spoil spoilt;spread;spring sprang sprung;stand stood;" +
  "steal stole stolen;stick stuck;sting stung;stink stank stunk;stride strode stridden;strike struck stricken;string strung;" +
  "strive strove striven;sublet;swear swore sworn;sweep swept;swell swollen;swim swam swum;swing swung;take took taken;" +
  "teach taught;tear tore torn;tell told;think thought;throw threw thrown;thrust;tread trod trodden;undercut;" +
  "undergo undergoes underwent undergone;understand understood;undertake undertook undertaken;underwrite underwrote underwritten;" +
  "undo undid undone;unwind unwound;uphold upheld;upset;wake woke woken;wear wore worn;weave wove woven;weep wept;wet;win won;" +
  "wind wound;withdraw withdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written;" +
  "be is are was were been being am;die dying;tie tying;dye dyeing;ski skied skiing;veto vetoed vetoes;taxi taxied;" +
  "panic panicked panicking;traffic trafficked trafficking;mimic mimicked mimicking;program programmed programming;" +
  "bus bused busing;gas gassed gassing";

/** Plurals that no rule gives, and nouns that end in "s" or are plural as they are. */
export const IRREGULAR_NOUNS: string =
  "man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;louse lice;ox oxen;die dice;" +
  "life lives;wife wives;knife knives;leaf leaves;half halves;shelf shelves;self selves;thief thieves;loaf loaves;calf calves;" +
  "wolf wolves;elf elves;hoof hooves;scarf scarves;wharf wharves;sheaf sheaves;" +
  "bacterium bacteria;criterion criteria;phenomenon phenomena;stratum strata;memorandum memoranda;" +
  "curriculum curricula;symposium symposia;referendum referenda;consortium consortia;spectrum spectra;addendum addenda;" +
  "analysis analyses;crisis crises;thesis theses;hypothesis hypotheses;diagnosis diagnoses;axis axes;oasis oases;" +
  "emphasis emphases;synthesis syntheses;parenthesis parentheses;index indices;matrix matrices;vertex vertices;appendix appendices;" +
  "alumnus alumni;cactus cacti;fungus fungi;nucleus nuclei;radius radii;stimulus stimuli;syllabus syllabi;larva larvae;" +
  "antenna antennae;formula formulae;alga algae;vertebra vertebrae;quiz quizzes;passerby passersby;gas gases;" +
  "series;species;sheep;deer;aircraft;spacecraft;hovercraft;offspring;salmon;headquarters;crossroads;means;" +
  "news;physics;ethics;logistics;athletics;corps;goods;proceeds;savings;earnings;outskirts;premises;odds;clothes;us;" +
  "data;media;police;cattle;troops;people";

export const IRREGULAR_ADJECTIVES: string =
  "good better best;bad worse worst;far farther farthest further furthest;little least;many more most;old elder eldest;modest";
